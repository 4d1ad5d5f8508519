"""A letter as the checker sees it: its sentences, what part of the letter each stands in, and what is known beforehand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from afterword.core.check.finding import PlanItem, Record
from afterword.core.check.lazy import lazy


class Part(StrEnum):
    """Where in the letter a line or sentence stands. Only the body is read for faults."""

    SUBJECT = "subject"
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"


class Sentence(NamedTuple):
    """One sentence, `text[start:end]`, with the number of its paragraph and the part it stands in."""

    start: int
    end: int
    paragraph: int
    part: Part = Part.BODY


# What looks like the end of a sentence but is not: titles and short forms before the full stop.
SHORT_FORMS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sr",
        "jr",
        "rev",
        "hon",
        "capt",
        "sgt",
        "no",
        "nr",
        "vs",
        "etc",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "approx",
        "dept",
        "inc",
        "ltd",
        "co",
        "fig",
        "vol",
        "pp",
        "p",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "u.s",
        "u.k",
        "ph.d",
        "cf",
        "al",
        "z.b",
    ]
)
# Begins with one set of signs, so that everything between them is passed over at once; the group is the gap.
BREAK = lazy(r"[.!?…\n](?:(?<=\n)\s*|(?<!\n)[.!?…]*[\"'”’)\]]*(\s+)(?=\S))")
WRAPPED = 50  # a line so long and without an end was wrapped by a mail program
LONGEST = 800  # characters; a longer run without an end is cut, so that time stays in proportion
GREETING = lazy(
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|respected|to whom|greetings|my dear|esteemed"
    r"|estimad[oa]|sir|madam|hiya|morning|afternoon)\b(?: (?:mr|mrs|ms|dr|prof)\.(?= ))?[^.?\n]{0,70}$",
    re.IGNORECASE,
)
NAME_LINE = lazy(r"\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){0,3}\s*[,:!]?\s*$")
CLOSING = lazy(
    r"\s*(?:(?:(?:with|and|my|very|many|all|most|best|kind|kindest|warm|warmest|friendly|cordial|sincere|good|the) )*"
    r"(?:regards|wishes|greetings|thanks|respect)|yours\b.*|(?:sincerely|faithfully|respectfully|cheers|best|love|warmly"
    r"|thanks again|thank you|thanking you|thanks|many thanks|take care|talk soon|cordially|all the best|ever yours"
    r"|your (?:friend|colleague|daughter|son)|till soon|see you|a greeting|saludos.*|with love|in gratitude)"
    r"(?: (?:again|and .{1,30}|to you all|from .{1,20}|cordiales|yours|always))?)\s*[,.!]*\s*$",
    re.IGNORECASE,
)
SUBJECT = lazy(r"\s*(?:subject|re|betreff)\s*:", re.IGNORECASE)


def _is_end(text: str, at: int) -> bool:
    """Whether the full stop at `at` ends a sentence, by the word before it."""
    word = at
    while word > 0 and not text[word - 1].isspace() and text[word - 1] not in "(\"'“‘":
        word -= 1
    before = text[word:at].lower()
    if before in SHORT_FORMS:
        return before in ("a.m", "p.m", "etc") and text[at + 1 :].lstrip()[:1].isupper()
    return not (at - word == 1 and text[word].isupper() and text[word] != "I")  # an initial: "J. Smith"


def _starts_new(text: str, at: int) -> bool:
    """Whether what follows a full stop looks like a new sentence (names of things may begin small: "e.g. github.com")."""
    return not text[at].islower() or text[at : at + 2] in ("i ", "i'")


def cut(text: str) -> list[tuple[int, int, int]]:
    """The sentences of a text as (start, end, paragraph)."""
    found: list[tuple[int, int, int]] = []
    start = line_start = paragraph = 0
    for match in BREAK.finditer(text):
        at, after = match.span()
        close = match.start(1)  # -1 for an end of line
        ends = text[at:close] if close >= 0 else ""
        lines = (match.group(1) if ends else match.group()).count("\n")
        if ends:
            if not lines:
                if ends == "." and not _is_end(text, at):
                    continue
                if ends[0] in ".…" and not _starts_new(text, after) and not text[line_start].islower():
                    continue
            end = close
        else:
            end = at
            if lines == 1 and at - line_start >= WRAPPED and after < len(text):
                follows = text[after]
                if follows.islower() or follows.isdigit() or text[at - 1] not in ".!?:,":
                    line_start = after
                    continue
        _close(text, start, end, paragraph, found)
        start = after
        if lines:
            line_start = after
            paragraph += lines > 1
    _close(text, start, len(text), paragraph, found)
    return found


def _close(text: str, start: int, end: int, paragraph: int, found: list[tuple[int, int, int]]) -> None:
    """Keep a sentence without the space around it; one that never ends is kept in parts."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        part = space if space > 0 else start + LONGEST
        if not text[start:part].isspace():
            found.append((start, part, paragraph))
        start = part + (space > 0)
    if end > start and not text[start:end].isspace():
        found.append((start, end, paragraph))


def lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, every character still in its place."""
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when lowered (İ): those stay as they are
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low.replace("’", "'") if "’" in low else low


def _parts(text: str, pieces: Sequence[tuple[int, int, int]]) -> list[Part]:
    parts = [Part.BODY] * len(pieces)
    first = 0
    while first < len(pieces) and SUBJECT.match(text, pieces[first][0], pieces[first][1]):
        parts[first] = Part.SUBJECT
        first += 1
    if first < len(pieces):
        start, end, _ = pieces[first]
        line_end = text.find("\n", start)
        whole_line = line_end == -1 or line_end >= end
        if whole_line and (GREETING.match(text[start:end]) or NAME_LINE.match(text[start:end])):
            parts[first] = Part.GREETING
    opens = first + (first < len(pieces) and parts[first] is Part.GREETING)  # a letter says something before it closes
    for at in range(len(pieces) - 1, max(opens, len(pieces) - 9), -1):
        start, end, _ = pieces[at]
        if end - start <= 60 and CLOSING.match(text[start:end]) and _own_line(text, start, end):
            for later in range(at, len(pieces)):
                if later == at or pieces[later][1] - pieces[later][0] <= 60:
                    parts[later] = Part.CLOSING
            break
    else:
        if len(pieces) > first + 1:
            start, end, _ = pieces[-1]
            if NAME_LINE.match(text[start:end]) and _own_line(text, start, end):
                parts[-1] = Part.CLOSING
    return parts


def _own_line(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[:start].rstrip(" \t").endswith("\n")) and text[end : end + 1] in ("", "\n", "\r", " ")


class Draft:
    """A letter, or a single sentence of one, ready to be read by rules."""

    def __init__(
        self,
        text: str,
        plan: tuple[PlanItem, ...] | None = None,
        shape: str | None = None,
        whole: bool = True,
        record: Record | None = None,
        earlier: tuple[str, ...] = (),
    ) -> None:
        self.text, self.plan, self.shape = text, plan, shape
        self.whole, self.record, self.earlier = whole, record, earlier

    @cached_property
    def low(self) -> str:
        """The text in lower case, character by character in place."""
        return lowered(self.text)

    def pieces(self) -> Sequence[tuple[int, int, int]]:
        """Where sentences begin and end, and in which paragraph."""
        return cut(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences and lines, in order."""
        pieces = self.pieces()
        if not self.whole:
            return tuple(Sentence(start, end, paragraph) for start, end, paragraph in pieces)
        parts = _parts(self.text, pieces)
        return tuple(Sentence(*piece, part) for piece, part in zip(pieces, parts, strict=True))

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(sentence for sentence in self.sentences if sentence.part is Part.BODY)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins."""
        return tuple(sentence.start for sentence in self.sentences)

    def at(self, position: int) -> int:
        """The number of the sentence that holds a position of the text (the one before it, for a gap)."""
        return bisect_right(self.starts, position) - 1

    def of(self, sentence: Sentence) -> str:
        """The words of a sentence, in lower case."""
        return self.low[sentence.start : sentence.end]

    def around(self, sentence: Sentence, before: int = 0, after: int = 1) -> str:
        """A sentence with its neighbours in the body, in lower case."""
        first = last = self.at(sentence.start)
        while before and first > 0 and self.sentences[first - 1].part is Part.BODY:
            first, before = first - 1, before - 1
        while after and last + 1 < len(self.sentences) and self.sentences[last + 1].part is Part.BODY:
            last, after = last + 1, after - 1
        return self.low[self.sentences[first].start : self.sentences[last].end]

    def words(self, sentences: Sequence[Sentence] | None = None) -> int:
        """How many words the body has, or the given sentences."""
        chosen = self.body if sentences is None else sentences
        return sum(len(self.text[sentence.start : sentence.end].split()) for sentence in chosen)

    def planned(self, *actions: str) -> bool:
        """Whether the plan is known and holds one of these actions."""
        return self.plan is not None and any(item.action in actions for item in self.plan)
