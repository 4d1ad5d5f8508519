"""Where the profile of how a person writes is kept: a small JSON file in their own data folder, counts and no mails."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Final

from afterword.adapters.store.home import prepare_home, write_private
from afterword.core.occasion import AfterwordError
from afterword.core.write.voice import Voice

FILE_NAME: Final = "voice.json"


class MemoryVoice:
    """Keeps the profile until the program ends. Meets `ports.VoiceKeeper`."""

    def __init__(self) -> None:
        self._voice: Voice | None = None

    def voice(self) -> Voice | None:
        """The profile."""
        return self._voice

    def keep_voice(self, voice: Voice | None) -> None:
        """Write it over the one before."""
        self._voice = voice


class FileVoice:
    """Keeps the profile in the person's data folder. Meets `ports.VoiceKeeper`."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._file = home / FILE_NAME

    def voice(self) -> Voice | None:
        """The profile; None where none was made.

        Raises:
            AfterwordError: the file cannot be read.
        """
        try:
            told = json.loads(self._file.read_text("utf-8"))
            known = {field.name for field in fields(Voice)}
            voice = Voice(**{name: value for name, value in told.items() if name in known})
            return Voice(**(asdict(voice) | {"typical": tuple(map(str, voice.typical))}))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, AttributeError):
            raise AfterwordError(
                "The profile of your voice cannot be read. Nothing else is touched. `afterword voice --forget` erases it."
            ) from None

    def keep_voice(self, voice: Voice | None) -> None:
        """Write it over the one before; None erases it.

        Raises:
            AfterwordError: the folder cannot be used.
        """
        if voice is None:
            self._file.unlink(missing_ok=True)
            return
        prepare_home(self._home)
        write_private(self._file, json.dumps(asdict(voice), ensure_ascii=False).encode())


def open_voice(home: Path) -> FileVoice:
    """The profile in this folder."""
    return FileVoice(home)
