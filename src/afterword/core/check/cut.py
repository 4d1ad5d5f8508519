"""Where the sentences of a letter end, and its text as rules read it: in lower case, broken lines joined, in plain letters."""

from __future__ import annotations

import re

from afterword.core.check.lazy import lazy
from afterword.core.named import NamedTuple

Piece = tuple[int, int]
"""Where a sentence starts and ends."""

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
        "rs",
    ]
)
MAY_END = SHORT_FORMS - frozenset(
    "mr mrs ms dr prof rev hon capt sgt nr vs e.g i.e approx fig vol pp p cf z.b rs".split()
)
"""Short forms that may be the last word of a sentence too: "at Kelp & Co. I wrote"; never a title, which a name follows."""
BEGINS = lazy(
    r"\s*(?:I|My|We|Our|It|The|This|That|These|Those|They|He|She|There|You|Your|What|When|Then|After|Before|Since|While|In|At|On|For|From|As|If"
    r"|And|But|So|Also|Thank|Thanks|Please)(?:['’](?:m|ve|d|ll|s|re))?[ ,]"
)
"""Words that begin a sentence, and no name."""
_SUBJECT = "(?:I|we|they|he|she|it|you|there)"
ONLY_LEADS = lazy(
    rf"\s*(?:(?:And|But|So|Then),? )?(?:(?:At|In|On|For|With|From|By|During|Under|Within|Throughout|As|After|Before|Since|Until)\b"
    rf"(?:(?!\b(?:{_SUBJECT}|was|were|is|are|had|has|have|did|went|came|left|ran|took|made|got|\w+ed)\b).)*"
    rf"|(?:While|When|As|After|Before|Since|Once|Where|Because|Although|Until|If) {_SUBJECT}\b(?:(?!,|\b{_SUBJECT}\b).)*)",
    re.S,
)
"""A beginning that waits for its main clause: "At Kelp & Co.", "While I was at Kelp & Co."."""
ENDS = bytes.maketrans(b"!?\n", b"...")  # all that may end a sentence as one sign; what is beyond ASCII comes as "?"
STOP = lazy(r"[.!?…]+[\"'”’)\]]*(\s+)(?=\S)")
GAP = lazy(r"\s*")
NOTHING_MORE = "\0\0\0"  # put behind a text so that its last sign has something beside it; no space, no letter
WRAPPED = 50  # a line so long and without an end was wrapped by a mail program
ITEM_MARK = r"(?:[-*•·–]|\d{1,2}[.)]) +"
ITEM = lazy(rf"{ITEM_MARK}(?=\S)")
"""What a line of a list begins with."""
BEYOND_ASCII = lazy(r"[^\x00-\x7f]")
LONGEST = 800  # characters; a longer run without an end is cut, so that time stays in proportion


def _stops(text: str, start: int, at: int) -> bool:
    """Whether the full stop at `at` ends the sentence from `start`: an ordinary word stands before it, or it looks so."""
    before = text[text.rfind(" ", start, at) + 1 : at]
    return (before.isalpha() and len(before) > 1 and before.lower() not in SHORT_FORMS) or _is_end(text, start, at)


def _is_end(text: str, begin: int, at: int) -> bool:
    """Whether the full stop at `at` ends the sentence from `begin`, by the word before it."""
    word = text.rfind(" ", 0, at) + 1
    for start in range(at - 1, word - 1, -1):
        if text[start].isspace() or text[start] in "(\"'“‘":
            word = start + 1
            break
    before = text[word:at].lower()
    if before in SHORT_FORMS:
        if before in ("a.m", "p.m", "etc"):
            return text[at + 1 :].lstrip()[:1].isupper()
        if before not in MAY_END or not BEGINS.match(text, at + 1):
            return False
        return ONLY_LEADS.fullmatch(text, begin, at) is None
    if before.isdigit() and len(before) < 3 and text[word - 1 : word] in ("", "\n"):
        return False  # the number of a line in a list
    return not (at - word == 1 and text[word].isupper() and text[word] != "I")  # an initial: "J. Smith"


def _starts_new(text: str, at: int) -> bool:
    """Whether what follows a full stop looks like a new sentence (names of things may begin small: "e.g. github.com")."""
    return not text[at].islower() or text[at : at + 2] in ("i ", "i'")


def cut(text: str, joined: list[int] | None = None) -> list[Piece]:
    """The sentences of a text as (start, end); `joined` gets the places where a mail program broke a line.

    All signs that may end a sentence are found in one go; only what stands beside them is looked at here.
    """
    found: list[Piece] = []
    size = len(text)
    start = line_start = size - len(text.lstrip())
    at, passed = -1, start
    signs = text.encode("ascii", "replace").translate(ENDS).split(b".")
    del signs[-1]
    text += NOTHING_MORE
    for between in signs:
        at += len(between) + 1
        if at < passed:
            continue
        sign, beside = text[at], text[at + 1]
        if beside == " " and "A" <= text[at + 2] <= "Z" and sign in ".!?":  # as most sentences end
            end, after = at + 1, at + 2
            if sign == "." and not _stops(text, start, at):
                passed = after
                continue
        elif sign == "\n":
            if " " < beside < "\x7f":
                after, ends_line = at + 1, True
            elif beside == "\n" and " " < text[at + 2] < "\x7f":
                after, ends_line = at + 2, False
            else:
                after = GAP.match(text, at, size).end()  # type: ignore[union-attr]
                ends_line = text.count("\n", at, after) == 1
            if ends_line and at - line_start >= WRAPPED and after < size:
                beside = text[after]
                wraps = beside.islower() or beside.isdigit() or text[at - 1] not in ".!?:,"
                # A dash or a figure may begin a wrapped line too: it is a list where the line before is of one, or ends.
                is_item = ITEM.match(text, after) and (
                    beside in "-*•·" or text[at - 1] in ".:;" or ITEM.match(text, line_start)
                )
                if wraps and not is_item:
                    line_start = passed = after
                    if joined is not None:
                        joined.append(at)
                    continue
            end = at
            if text[at - 1].isspace():
                end = start + len(text[start:end].rstrip())
            line_start = after
        elif sign in ".!?…":
            if beside == "\n" and text[at + 2] == "\n" and " " < text[at + 3] < "\x7f":
                end, after, inside = at + 1, at + 3, False
            elif beside == "\n" and " " < text[at + 2] < "\x7f":
                end, after, inside = at + 1, at + 2, False
            elif beside == " " and " " < text[at + 2] < "\x7f":
                end, after, inside = at + 1, at + 2, True
            else:
                stop = STOP.match(text, at, size)
                if stop is None:
                    continue
                end, after = stop.span(1)
                inside = text.find("\n", end, after) < 0
            if not inside:
                line_start = after
            elif sign in ".…":
                if not (text[after].isupper() or _starts_new(text, after) or text[line_start].islower()):
                    passed = after
                    continue
                if sign == "." and end == at + 1 and not _stops(text, start, at):
                    passed = after
                    continue
        else:
            continue
        if end - start > LONGEST:
            _in_parts(text, start, end, found)
        elif end > start:
            found.append((start, end))
        start = passed = after
    _in_parts(text, start, start + len(text[start:size].rstrip()), found)
    return found


def _in_parts(text: str, start: int, end: int, found: list[Piece]) -> None:
    """Keep a sentence; one that never ends is kept in parts."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        part = space if space > 0 else start + LONGEST
        if not text[start:part].isspace():
            found.append((start, part))
        start = part + (space > 0)
    if end > start and not text[start:end].isspace():
        found.append((start, end))


def lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, every character still in its place."""
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when lowered (İ): those stay as they are
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low.replace("’", "'") if "’" in low else low


def _plain(sign: re.Match[str]) -> str:
    """What rules see in place of a sign beyond ASCII: its digit, a capital for any letter (no rule knows one), or itself."""
    if sign[0].isalnum():
        return str(int(sign[0])) if sign[0].isdecimal() else "X"
    return sign[0]


class Reading(NamedTuple):
    """A text, or a paragraph of one, as it was read, and its sentences.

    It is in lower case, with mail programs' line breaks as spaces and letters beyond ASCII as `X`: every character in its place.
    """

    low: str
    pieces: list[Piece]


def read(text: str) -> Reading:
    """Read a text."""
    joined: list[int] = []
    pieces = cut(text, joined)
    low = lowered(text)
    if joined:
        letters = list(low)
        for at in joined:
            letters[at] = " "
        low = "".join(letters)
    if not low.isascii():
        low = BEYOND_ASCII.sub(_plain, low)
    return Reading(low, pieces)
