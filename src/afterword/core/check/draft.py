"""A letter as the checker sees it: its sentences, what part of the letter each stands in, and what is known beforehand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from afterword.core.check.cue import Cue
from afterword.core.check.cut import Piece, Reading, read
from afterword.core.check.finding import PlanItem, Record
from afterword.core.check.lazy import lazy
from afterword.core.check.table import CUED, LEADING
from afterword.core.named import NamedTuple


class Part(StrEnum):
    """Where in the letter a line or sentence stands. Only the body is read for faults."""

    SUBJECT = "subject"
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"


class Sentence(NamedTuple):
    """One sentence, `text[start:end]`, and the part it stands in."""

    start: int
    end: int
    part: Part = Part.BODY


SHORT_LINE = 60  # a line of a closing is not longer
GREETING = lazy(  # in lower case, as are closing and subject
    r"\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|respected|to whom|greetings|my dear|esteemed"
    r"|estimad[oa]|sir|madam|hiya|morning|afternoon)\b(?:[^.?\n]|(?<=\bmr)\.|(?<=\bmrs)\.|(?<=\bms)\.|(?<=\bdr)\.|(?<=\bprof)\.){0,70}$"
)
NAME_LINE = lazy(r"\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){0,3}\s*[,:!]?\s*$")
CLOSING = lazy(
    r"\s*(?:(?:(?:with|and|my|very|many|all|most|best|kind|kindest|warm|warmest|friendly|cordial|sincere|good|the) )*"
    r"(?:regards|wishes|greetings|thanks|respect)|yours\b.*|(?:sincerely|faithfully|respectfully|cheers|best|love|warmly"
    r"|thanks again|thank you|thanking you|thanks|many thanks|take care|talk soon|cordially|all the best|ever yours"
    r"|your (?:friend|colleague|daughter|son)|till soon|see you|a greeting|saludos.*|with love|in gratitude)"
    r"(?: (?:again|and .{1,30}|to you all|from .{1,20}|cordiales|yours|always))?)\s*[,.!]*\s*$"
)
# Before a name at the end, in whatever language: "Med vänlig hälsning,", "Your old friend in everything,".
GOODBYE = lazy(r"[^\W\d_][\w'’-]*(?: [\w'’-]+){0,4},\s*$")
# A name, a place, a post, a number, in whatever case: "jordan t", "Dispatch Section", "Kelly-Ann x", "087 555 0142".
SIGNED = lazy(r"[^\W\d_][\w'’.&-]*(?:,? [\w'’.&()-]+){0,3}\s*$|[+\d][\d ()./-]{5,20}$")
POSTSCRIPT_MARK = r"\(?(?:(?:[Pp]\.? ?){1,3}[Ss]\b|[Pp]ost-?script\b)[.:,;]{0,2}"
POSTSCRIPT = lazy(rf"{POSTSCRIPT_MARK}(?=\s|$)")
MOST_SIGNED = 5  # lines under a letter
SUBJECT = lazy(r"\s*(?:subject|re|betreff)\s*:")


class Frame(NamedTuple):
    """What of a letter's sentences is body: those from `first` to before `last`, and those after the closing that still speak."""

    first: int
    last: int
    late: tuple[int, ...] = ()
    subjects: int = 0


def frame_of(text: str, pieces: Sequence[Piece]) -> Frame:
    """Where subject and greeting end, and where the closing begins."""
    count = len(pieces)
    subjects = 0
    while (
        subjects < count
        and text[pieces[subjects][0]] in "SsRrBb"
        and SUBJECT.match(text[slice(*pieces[subjects])].lower())
    ):
        subjects += 1
    first = subjects
    if first < count:
        start, end = pieces[first]
        line_end = text.find("\n", start)
        if line_end == -1 or line_end >= end:
            line = text[start:end]
            first += bool(GREETING.match(line.lower()) or NAME_LINE.match(line))
    for at in range(count - 1, max(first, count - 9), -1):  # a letter says something before it closes
        start, end = pieces[at]
        if end - start <= SHORT_LINE and _own_line(text, start, end) and _closes(text[start:end].lower()):
            return Frame(first, at, _late(text, pieces, at + 1), subjects)
    last = _signed_from(text, pieces, first)
    return Frame(first, last, (), subjects)


def _late(text: str, pieces: Sequence[Piece], after: int) -> tuple[int, ...]:
    """What still speaks below the closing: long sentences, and a postscript, until a name or a quoted mail begins."""
    late: list[int] = []
    is_postscript = False
    for at in range(after, len(pieces)):
        start, end = pieces[at]
        if text[start] in "(pP" and POSTSCRIPT.match(text, start, end):
            is_postscript = True
        elif is_postscript and text.count("\n", pieces[at - 1][1], start) > 1 and _unended(text[start:end]):
            is_postscript = False
        if is_postscript or end - start > SHORT_LINE:
            late.append(at)
    return tuple(late)


def _signed_from(text: str, pieces: Sequence[Piece], first: int) -> int:
    """Where the lines under a letter begin that has no usual closing; the count of its sentences where it has none."""
    last = count = len(pieces)
    while last - 1 > first and count - last < MOST_SIGNED and _own_line(text, *pieces[last - 1]):
        start, end = pieces[last - 1]
        line = text[start:end]
        if end - start > SHORT_LINE or not (NAME_LINE.match(line) or (_unended(line) and SIGNED.match(line))):
            break
        last -= 1
    if last < count and last - 1 > first and _own_line(text, *pieces[last - 1]):
        start, end = pieces[last - 1]
        if GOODBYE.match(text[start:end]):
            return last - 1
    return last


def _unended(line: str) -> bool:
    """Whether a line ends like none of a text; an initial may have its full stop."""
    return line[-1:] not in ".!?" or line[-3:-2] == " "


@lru_cache(maxsize=1024)
def _closes(line: str) -> bool:
    """Whether a line closes a letter; most letters close with one of few lines."""
    return CLOSING.match(line) is not None


def _own_line(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    if before in (" ", "\t"):
        before = text[:start].rstrip(" \t")[-1:]
    return before in ("", "\n") and text[end : end + 1] in ("", "\n", "\r", " ")


NOWHERE: tuple[int, ...] = ()
Hits = Sequence[tuple[int, int]]
"""The words of the table that stand in a text: the number of the word, and where it starts."""


def _by_cue(hits: Hits) -> dict[int, list[int]]:
    """Where words stand that may belong to a cue, in order, by the number of the cue."""
    cued: dict[int, list[int]] = defaultdict(list)
    for key, place in hits:
        for cue in CUED[key]:
            cued[cue].append(place)
    for places in cued.values():
        places.sort()
    return cued


class Draft:
    """A letter, or a single sentence of one, ready to be read by rules.

    `begin` and `end` are the edges of its body, whose sentences are those with the numbers in `inside`.
    """

    __slots__ = (
        "_cued", "_hits", "_sentences", "_spaced", "_words", "begin", "earlier", "end", "frame", "inside", "low", "pieces", "plan",
        "quotes", "record", "shape", "starts", "text", "whole",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        plan: tuple[PlanItem, ...] | None = None,
        shape: str | None = None,
        whole: bool = True,
        record: Record | None = None,
        earlier: tuple[str, ...] = (),
        reading: Reading | None = None,
        hits: Hits | None = None,
    ) -> None:
        self.text, self.plan, self.shape, self.whole = text, plan, shape, whole
        self.record, self.earlier = record, earlier
        self.low, self.pieces = reading or read(text)
        pieces = self.pieces
        self.starts = [start for start, _ in pieces]
        self.frame = frame_of(text, pieces) if whole else Frame(0, len(pieces))
        first, last, late, _ = self.frame
        self.inside: Sequence[int] = (*range(first, last), *late) if late else range(first, last)
        self.begin, self.end = (pieces[first][0], pieces[self.inside[-1]][1]) if last > first else (0, 0)
        self.quotes = '"' in text or "“" in text
        self._hits = hits
        self._cued: dict[int, list[int]] | None = None
        self._sentences: tuple[Sentence, ...] | None = None
        self._words = -1
        self._spaced: bool | None = None  # whether words have more than one space between them

    @property
    def hits(self) -> Hits:
        """The words of the table in it, by the scan that the engine chose, else by the plain one."""
        if self._hits is None:
            from afterword.core.check.scan import plain

            self._hits = plain()(self.low)
        return self._hits

    def hit_by(self, scan: Callable[[str], Hits]) -> Hits:
        """Look for the words of the table with this scan."""
        hits = self._hits = scan(self.low)
        return hits

    def is_body(self, at: int) -> bool:
        """Whether a sentence stands between greeting and closing."""
        return at in self.inside

    def sentence(self, at: int) -> Sentence:
        """A sentence by its number."""
        start, end = self.pieces[at]
        if at in self.inside:
            return Sentence(start, end)
        if at >= self.frame.last:
            return Sentence(start, end, Part.CLOSING)
        return Sentence(start, end, Part.SUBJECT if at < self.frame.subjects else Part.GREETING)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences and lines, in order."""
        if self._sentences is None:
            self._sentences = tuple(map(self.sentence, range(len(self.pieces))))
        return self._sentences

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences between greeting and closing."""
        return tuple(map(self.sentence, self.inside))

    @property
    def body_pieces(self) -> list[Piece]:
        """Where the sentences between greeting and closing start and end."""
        first, last, late, _ = self.frame
        return self.pieces[first:last] + [self.pieces[at] for at in late]

    @property
    def words(self) -> int:
        """How many words the body has."""
        if self._words < 0:
            self._words = self.words_between(self.begin, self.end)
        return self._words

    def size(self, at: int) -> int:
        """How many words a sentence has."""
        return self.words_between(*self.pieces[at])

    def words_between(self, start: int, end: int) -> int:
        """How many words stand between two places."""
        low = self.low
        if self._spaced is None:
            self._spaced = "  " in low or "\t" in low or "\r" in low
        if self._spaced:
            return len(low[start:end].split())
        words = low.count(" ", start, end) + 1
        if low.find("\n", start, end) < 0:
            return words
        return words + low.count("\n", start, end) - low.count("\n\n", start, end)

    def at(self, position: int) -> int:
        """The number of the sentence that holds a position of the text (the one before it, for a gap)."""
        return bisect_right(self.starts, position) - 1

    def of(self, sentence: Sentence) -> str:
        """The words of a sentence, in lower case."""
        return self.low[sentence.start : sentence.end]

    def around(self, sentence: Sentence, before: int = 0, after: int = 1) -> str:
        """A sentence with its neighbours in the body, in lower case."""
        start, end = self.reach(sentence, before, after)
        return self.low[start:end]

    def reach(self, sentence: Sentence, before: int = 0, after: int = 1) -> tuple[int, int]:
        """From where to where a sentence with its neighbours in the body goes."""
        first = last = self.at(sentence.start)
        while before and first - 1 in self.inside:
            first, before = first - 1, before - 1
        while after and last + 1 in self.inside:
            last, after = last + 1, after - 1
        return self.pieces[first][0], self.pieces[last][1]

    def planned(self, *actions: str) -> bool:
        """Whether the plan is known and holds one of these actions."""
        return self.plan is not None and any(item.action in actions for item in self.plan)

    def places(self, cue: Cue) -> Sequence[int]:
        """Where words stand that may belong to a cue, in order."""
        cued = self._cued
        if cued is None:
            cued = self._cued = _by_cue(self.hits)
        return cued.get(cue.number, NOWHERE)

    def has(self, cue: Cue, start: int, end: int) -> bool:
        """Whether a cue stands between two places. Its expression is asked only where one of its words stands."""
        near = [place for place in self.places(cue) if start <= place < end]
        return bool(near) and self._stands(cue, near, start, end)

    def _stands(self, cue: Cue, near: Sequence[int], start: int, end: int) -> bool:
        """Whether a cue stands between two places, in words that stand there: most begin with theirs, and some all do."""
        low = self.low
        for place in near:
            if cue.match(low, place, end):
                return True
        return cue.number not in LEADING and cue.search(low, start, end) is not None

    def holds(self, cue: Cue) -> bool:
        """Whether a sentence of the body holds a cue."""
        return self.places(cue) is not NOWHERE and next(self.with_cue(cue), None) is not None

    def with_cue(self, cue: Cue) -> Iterator[int]:
        """The numbers of the body's sentences that hold a cue."""
        low, starts, inside, leads = self.low, self.starts, self.inside, cue.number in LEADING
        last = -1
        for place in self.places(cue):
            at = bisect_right(starts, place) - 1
            if at > last and at in inside:
                start, end = self.pieces[at]
                if cue.match(low, place, end):
                    last = at
                    yield at
                elif not leads:
                    last = at
                    if cue.search(low, start, end):
                        yield at
