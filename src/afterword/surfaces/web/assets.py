"""The style sheet, scripts and icon, under names that change with their content, so that browsers may keep them."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, Final

from whitenoise.middleware import WhiteNoiseMiddleware  # type: ignore[import-untyped]

FOLDER: Final = Path(__file__).parent / "static"
ROOT: Final = "/static/"


@cache
def assets() -> dict[str, str]:
    """The address of each file in the folder, by its name."""
    found = {}
    for file in sorted(FOLDER.iterdir()):
        mark = hashlib.sha256(file.read_bytes()).hexdigest()[:12]
        found[file.name] = f"{ROOT}{file.stem}.{mark}{file.suffix}"
    return found


class Assets(WhiteNoiseMiddleware):  # type: ignore[misc]
    """WhiteNoise over these addresses: nothing to collect, nothing to write."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, address in assets().items():
            self.add_file_to_dictionary(address, str(FOLDER / name))

    def immutable_file_test(self, path: str, url: str) -> bool:
        """All of them: another content has another name."""
        return url in assets().values()
