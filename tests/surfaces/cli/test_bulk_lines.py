"""`afterword debrief --jsonl`: many accounts as lines."""

from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterword.surfaces.cli.terminal.bulk import MOST_LINE, lines_of

Run = Callable[..., Any]


def lines(*given: Any) -> bytes:
    """JSON lines of these values; bytes stand as they are."""
    return b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in given)


def test_each_line_is_answered_in_its_order(afterword: Run) -> None:
    ran = afterword(
        "debrief",
        "--jsonl",
        stdin=lines(
            {"id": "b", "text": "I talked too fast."}, {"id": "a", "text": "I came late."}, {"id": 7, "text": "Fine."}
        ),
    )
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.code, ran.err) == (0, "")
    assert [answer["id"] for answer in answers] == ["b", "a", 7]
    assert [[moment["kind"] for moment in answer["moments"]] for answer in answers] == [["nerves"], ["late"], []]
    assert answers[0]["moments"][0]["action"] == "leave_alone"


def test_a_line_that_cannot_be_read_is_answered_and_the_rest_goes_on(afterword: Run) -> None:
    bad: list[Any] = [
        b"{not json",
        b"\xff\xfe",
        [],
        {"text": "no id"},
        {"id": True, "text": "x"},
        {"id": "n"},
        {"id": "t", "text": 5},
        {"id": "e", "text": "  "},
        {"id": "s", "text": "fine", "setting": "party"},
        {"id": "u", "text": "\ud800"},
        {"id": "l", "text": "late " * 30_000},
        b"[" * 100_000,
    ]
    ran = afterword("debrief", "--jsonl", stdin=lines(*bad, {"id": "ok", "text": "I came late."}))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 2
    assert ran.err == ""
    assert len(answers) == len(bad) + 1
    assert all(answer["error"] and answer["schema"] == 1 for answer in answers[:-1])
    assert [answer["id"] for answer in answers] == [None] * 5 + ["n", "t", "e", "s", "u", "l", None, "ok"]
    assert answers[-1]["moments"][0]["kind"] == "late"


def test_words_of_danger_are_not_judged_in_bulk_either(afterword: Run) -> None:
    line = {"id": "a", "text": "I came late. I do not want to wake up tomorrow."}
    answer = json.loads(afterword("debrief", "--jsonl", stdin=lines(line)).out)
    assert answer["moments"] == []
    assert answer["pause"]["services"]
    judged = json.loads(afterword("debrief", "--jsonl", "--continue", stdin=lines(line)).out)
    assert [moment["kind"] for moment in judged["moments"]] == ["late"]


def test_bulk_keeps_nothing(afterword: Run) -> None:
    afterword("debrief", "--jsonl", stdin=lines({"id": "a", "text": "I came late."}))
    assert "Nothing was kept yet" in afterword("list").out


def test_a_file_beside_jsonl_is_refused_as_it_would_never_be_read(afterword: Run, account: Path) -> None:
    given = lines({"id": "a", "text": "I came late."})
    ran = afterword("debrief", "--jsonl", account, stdin=given)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "--jsonl reads standard input" in ran.err
    assert afterword("debrief", "--jsonl", "-", stdin=given).code == 0


def test_blank_lines_and_a_missing_last_line_end_are_no_accounts(afterword: Run) -> None:
    given = b'\n  \n{"id": "a", "text": "I came late."}\r\n\n{"id": "b", "text": "Fine."}'
    ran = afterword("debrief", "--jsonl", stdin=given)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["a", "b"]


class Endless(io.RawIOBase):
    """A line of twenty million letters, made while it is read, then a short one."""

    def __init__(self) -> None:
        self._left = 20_000_000
        self._tail = b'\n{"id": "b"}\n'

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part = b"x" * min(len(buffer), self._left)
        self._left -= len(part)
        if not part:
            part, self._tail = self._tail[: len(buffer)], self._tail[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    tracemalloc.start()
    try:
        found = [line[:20] for line in lines_of(io.BufferedReader(Endless()))]
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found == [b"x" * 20, b'{"id": "b"}\n']
    assert most < 6 * MOST_LINE


def accounts(count: int) -> Iterator[bytes]:
    """Many lines."""
    for number in range(count):
        yield lines({"id": str(number), "text": f"I came late. I talked too fast. Number {number}."})


def test_memory_stays_flat_however_many_lines_there_are(afterword: Run) -> None:
    afterword("debrief", "--jsonl", stdin=b"".join(accounts(20)))
    peaks = []
    for count in (50, 500):
        data = b"".join(accounts(count))
        tracemalloc.start()
        afterword("debrief", "--jsonl", stdin=data)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        # What is captured of the output grows with it; what the command holds must not.
        peaks.append(most - 14 * len(data))
    assert peaks[1] < 2 * abs(peaks[0]) + 1_000_000


@given(st.binary(max_size=300))
def test_any_bytes_are_lines_or_nothing(data: bytes) -> None:
    found = list(lines_of(io.BytesIO(data)))
    assert b"".join(line for line in data.split(b"\n") if line.strip()) == b"".join(
        line.rstrip(b"\n") for line in found
    )
