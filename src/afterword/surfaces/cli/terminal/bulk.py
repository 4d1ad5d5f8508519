"""Many accounts as JSON lines: one in, one out, in the same order, however many there are."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from afterword.app import App
from afterword.core.calm import Pause
from afterword.core.contract import Json, alarm_json, error_line, moments_line, pause_json
from afterword.core.occasion import AfterwordError, Setting
from afterword.core.raw_text import MOST_BYTES
from afterword.core.told import Told
from afterword.use_cases.read_moments import read_moments

MOST_LINE = 2 * MOST_BYTES  # escapes make a line longer than its text


class UnfitLineError(AfterwordError):
    """A line that holds no account. `line_id` is its id, as far as that could be read."""

    def __init__(self, message: str, line_id: Any = None) -> None:
        super().__init__(message)
        self.line_id = line_id


def debrief_lines(app: App, *, go_on: bool = False) -> int:
    """Read accounts from standard input and write their moments; 2 if a line could not be read, else 0."""
    code = 0
    for raw in lines_of(sys.stdin.buffer):
        line_id = None
        try:
            line = parsed(raw)
            line_id = line["id"]
            answer = _answer(app, line, go_on)
        except UnfitLineError as error:
            code, answer = 2, error_line(error.line_id, str(error))
        except AfterwordError as error:
            code, answer = 2, error_line(line_id, str(error))
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return code


def _answer(app: App, line: Json, go_on: bool) -> Json:
    told = Told(line["text"], app.clock.now(), setting=Setting(line["setting"]) if line.get("setting") else None)
    read = read_moments(told, app.reader, home=app.clock.zone(), go_on=go_on)
    if isinstance(read, Pause):
        return pause_json(line["id"], read)
    return moments_line(line["id"], read.occasion, read.judgement) | alarm_json(read.alarming)


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """The lines that are not blank. Of one that is too long only the beginning is kept, so memory stays flat."""
    while raw := stream.readline(MOST_LINE):
        rest = raw
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(MOST_LINE)
        if raw.strip():
            yield raw


def parsed(raw: bytes) -> Json:
    """One line of input: an object with `id`, `text` and perhaps `setting`.

    Raises:
        UnfitLineError: it is not.
    """
    try:
        line = json.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise UnfitLineError(
            "This line is longer than an account can be."
            if len(raw) >= MOST_LINE
            else "This line is not JSON in UTF-8."
        ) from None
    if not isinstance(line, dict):
        raise UnfitLineError('This line is no object like {"id": "a", "text": "..."}.')
    line_id = line.get("id")
    if not isinstance(line_id, str | int) or isinstance(line_id, bool):
        raise UnfitLineError("This line has no id.")
    if not isinstance(line.get("text"), str):
        raise UnfitLineError("This line has no text.", line_id)
    if line.get("setting") not in (None, *(setting.value for setting in Setting)):
        raise UnfitLineError("The setting is none of interview, work and personal.", line_id)
    return line
