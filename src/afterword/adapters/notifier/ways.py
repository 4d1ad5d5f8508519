"""Which ways of reminding are switched on, in one small file that the person alone can read. No file: none is."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from afterword.adapters.store.home import prepare_home, write_private
from afterword.core.occasion import AfterwordError

FILE_NAME: Final = "reminders.json"


@dataclass(frozen=True, slots=True)
class Ways:
    """`mail`: to one's own address, through one's own mailbox. `apprise` are addresses of services, with their keys.

    `feed` is the secret part of the calendar's address; empty while that is off.
    """

    mail: bool = False
    desktop: bool = False
    apprise: tuple[str, ...] = ()
    feed: str = ""

    @property
    def any_on(self) -> bool:
        """Whether anything would be told at all; a calendar tells by itself."""
        return self.mail or self.desktop or bool(self.apprise)


def ways_in(home: Path) -> Ways:
    """The ways that are switched on in this data folder.

    Raises:
        AfterwordError: the file cannot be read.
    """
    file = home / FILE_NAME
    if not file.exists():
        return Ways()
    try:
        plain = json.loads(file.read_text("utf-8"))
        return Ways(bool(plain["mail"]), bool(plain["desktop"]), tuple(map(str, plain["apprise"])), str(plain["feed"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        raise AfterwordError(
            f"The file {FILE_NAME} in your data folder cannot be read, so nothing reminds you. "
            "Please switch the ways you want on anew: afterword remind"
        ) from None


def keep_ways(home: Path, ways: Ways) -> None:
    """Keep the ways, with the keys in them, readable by the person alone.

    Raises:
        AfterwordError: the folder cannot be written.
    """
    prepare_home(home)
    write_private(home / FILE_NAME, json.dumps(asdict(ways), ensure_ascii=False, indent=1).encode())


def open_feed(home: Path) -> Ways:
    """Switch the calendar's address on; a new one each time, so that an old one shown around is worth nothing."""
    ways = replace(ways_in(home), feed=secrets.token_urlsafe(24))
    keep_ways(home, ways)
    return ways


def close_feed(home: Path) -> Ways:
    """Switch the calendar's address off."""
    ways = replace(ways_in(home), feed="")
    keep_ways(home, ways)
    return ways
