"""The sentences of a reply, each exactly as written and in a level form that patterns can rely on."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Ltd|Inc|Co|Sr|Jr|No|Nr|approx|e\.g|i\.e|etc|vs|a\.m|p\.m|Tel|Ref|Dept|Rs|Sen|Hon|Rev)\.$|\b[A-Z]\.$|\b\d{1,2}\.$"
)
_END = re.compile(r"[.!?…]+[\"')\]”’]*(?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•]|Q?\d+[.):])\s)|\n(?=[ \t]*>)")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_QUOTED_LINE = re.compile(r"^[ \t]*>")
_SHORT = (
    (r"(?<=\w)'s (?=(?:been|gone|decided|chosen|picked|hired|not|now)\b)", " has "),
    (r"\bwon'?t\b", "will not"),
    (r"\bcan'?t\b|\bcannot\b", "can not"),
    (r"\bshan'?t\b", "shall not"),
    (r"n't\b|(?<=\b(?:is|do))nt\b|(?<=\b(?:are|did|was))nt\b|(?<=\b(?:does|were|have))nt\b", " not"),
    (r"'re\b", " are"),
    (r"\b(?:i've|ive)\b", "i have"),
    (r"'ve\b", " have"),
    (r"'ll\b", " will"),
    (r"\bi'?m\b", "i am"),
    (r"'d\b", " would"),
    (r"(?<=\b(?:it|he))'s\b|(?<=\b(?:that|here|what))'s\b|(?<=\b(?:there|where))'s\b|(?<=\bshe)'s\b", " is"),
    (r"\be-mail", "email"),
    (r"\br[ée]sum[ée]\b", "cv"),
    (r"\bcurriculum vitae\b", "cv"),
    (r"\bgonna\b", "going to"),
    (r"\bappl?icat+ion", "application"),
)
_LEVEL = tuple((re.compile(pattern), by) for pattern, by in _SHORT)
_CONDITION = re.compile(
    r"\b(?:if|should (?:you|your|we|a|an|the|they)|in case|in the event|provided|whether|unless|once|only (?:shortlisted|successful)|as soon as|when (?:a|we|you)|"
    r"may (?:include|be)|might|would you like to know if)\b"
)
_REAL = re.compile(
    # An "if" that offers something on the way to the point, or wishes, makes nothing conditional.
    r"\b(?:if (?:you (?:would like|like|wish|want|prefer|ever|have any|do not mind|need|can|are (?:ever )?(?:still )?(?:available|free|around|happy|willing))|that (?:suits|works)|this (?:suits|works)|it helps|possible|i may|we may|only)"
    r"|whether (?:or not )?you (?:saw|have seen|heard))\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text` exactly as written, `words` in lower case, on one line, with "won't" as "will not".

    `condition` is where in `words` an "if" begins, else None. `subject`: it is the mail's subject. `paragraph` counts
    them from the first.
    """

    text: str
    words: str
    condition: int | None = None
    subject: bool = False
    paragraph: int = 0


def sentences_of(text: str, subject: str = "") -> tuple[Sentence, ...]:
    """The sentences of a mail, its subject first. Quoted lines are left out: they are somebody else's words."""
    found = [_sentence(subject, subject=True)] if subject.strip() else []
    return (*found, *(_sentence(piece, paragraph=paragraph) for paragraph, piece in _pieces(text)))


def level(text: str) -> str:
    """The words in the form that patterns are written for."""
    words = " ".join(text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').lower().split())
    for pattern, by in _LEVEL:
        words = pattern.sub(by, words)
    return words


def _sentence(text: str, *, subject: bool = False, paragraph: int = 0) -> Sentence:
    words = level(text)
    conditions = (found.start() for found in _CONDITION.finditer(words) if not _REAL.match(words, found.start()))
    return Sentence(text, words, next(conditions, None), subject, paragraph)


def _pieces(text: str) -> list[tuple[int, str]]:
    """The sentences, each with the number of its paragraph."""
    pieces: list[tuple[int, str]] = []
    start = paragraph = 0
    for end in _END.finditer(text):
        before = text[start : end.end()]
        if "\n" not in end.group() and _ABBREVIATED.search(text[max(0, end.start() - 12) : end.start() + 1]):
            continue
        pieces.append((paragraph, before))
        paragraph += bool(_PARAGRAPH_END.fullmatch(end.group()))
        start = end.end()
    pieces.append((paragraph, text[start:]))
    return [(at, cut) for at, piece in pieces for cut in _lines(piece) if any(sign.isalnum() for sign in cut)]


def _lines(piece: str) -> list[str]:
    """Without quoted lines; a greeting line stands alone, lines that were merely wrapped stay together."""
    cut: list[str] = []
    for line in piece.split("\n"):
        if _QUOTED_LINE.match(line):
            cut.append("\0")
        elif cut and cut[-1] != "\0" and not _stands_alone(cut[-1]):
            cut[-1] += "\n" + line
        else:
            cut.append(line)
    return [one.strip() for one in cut if one != "\0"]


def _stands_alone(line: str) -> bool:
    """A short line that ends in a comma or colon, or has no end at all, such as a greeting or a heading."""
    last = line.rpartition("\n")[2].strip()
    return (bool(last) and (last[-1] in ",:" and len(last) < 45)) or (0 < len(last) < 30 and last[-1] not in ",;-–—")
