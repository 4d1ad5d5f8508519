"""A claim of the CV, told in the first person: "Cut build time" becomes "at Norvik I cut build time"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from afterword.core.backing import stems
from afterword.core.occasion import Evidence, FactKind
from afterword.core.write.choice import Choice
from afterword.core.write.passage import Passage

LONGEST = 26  # words; with employer and time the sentence stays under 35

_IRREGULAR_PAST = frozenset(
    """
    began beat became forgot hid tore stole bought broke brought built came caught chose cut dealt did drew drove fed fell found gave got
    grew had held helped hit kept knew laid led left lent let lost made met oversaw put ran read rebuilt redrew
    rewrote rode rose said sang sat saw sent set shot shut sold sought spent split spoke spread stood struck swept
    swam taught thought threw told took undertook upheld was went were won wore wove wrote
    """.split()
)
_BASE = frozenset(
    """
    administer advise analyse analyze answer arrange assist audit build care carry clean coach conduct coordinate
    create deal deliver design develop direct draft drive edit ensure find give grow guide handle head help hold
    install keep lead look maintain make manage mentor monitor operate order organise organize own oversee plan
    prepare present process produce provide publish reconcile repair report represent research review run schedule
    sell serve supervise support teach test train translate treat use work write
    """.split()
)
_NOT_PAST = frozenset(
    [
        "need",
        "speed",
        "feed",
        "seed",
        "breed",
        "embed",
        "advanced",
        "detailed",
        "dedicated",
        "experienced",
        "skilled",
        "qualified",
        "certified",
        "united",
        "allied",
        "unskilled",
    ]
)
_NOT_FOR_A_LETTER = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|forgiv\w*|pardon\w*|maybe|perhaps|hopefully|best|greatest|always|never|everyone|excellent|outstanding|"
    r"passionate|exceptional|unparalleled|world-class|successfully|massively|significantly|dramatically|team player|proven)\b|[!?<>\[\]{}]",
    re.I,
)
_NO_POST = re.compile(
    r"[,(/]|\b(?:B\.?Sc|B\.?A|M\.?Sc|M\.?A|Ph\.?D|MBA|BEng|degree|diploma|certificate|GCSEs?|A-levels?|course)\b", re.I
)
_SAME_THING = 2  # telling words in common
_BRACKETS = re.compile(r"\s*\((?P<inside>[^()]*)\)(?P<goes_on>(?=\s+\w))?")
_MOST_IN_BRACKETS = 5  # words
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Form(Enum):
    """How the words of a claim begin, which decides how they can be told."""

    PAST = "past"
    PRESENT = "present"
    SENTENCE = "sentence"
    DOING = "doing"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Record:
    """One claim that can be told: its form, and its words from the first one on."""

    evidence: Evidence
    form: Form
    phrase: str

    @property
    def weight(self) -> int:
        """How much it shows: a change from one number to another most, words without numbers least."""
        roles = {number.role for number in self.evidence.numbers}
        shown = 4 if "from" in roles else 3 if roles & {"share", "amount"} else 2 if roles else 0
        told = {Form.PAST: 2, Form.SENTENCE: 2, Form.PRESENT: 1, Form.DOING: 0, Form.LISTED: -6}[self.form]
        return 2 * shown + told + (self.evidence.end == "present") + (len(self.phrase.split()) <= 18)

    @property
    def is_work(self) -> bool:
        """Whether it tells of work that was done, rather than of an entry in a list or of a course."""
        return self.form is not Form.LISTED and self.evidence.kind is FactKind.DONE

    def closeness(self, words: frozenset[str]) -> int:
        """How many telling words it has in common with these."""
        return len(words & stems(f"{self.evidence.text} {self.evidence.title} {self.evidence.employer}"))


def is_past(word: str) -> bool:
    """Whether a word, in small letters, tells what was done."""
    return word in _IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST)


def record_of(evidence: Evidence) -> Record | None:
    """The claim as it can be told, or None if it is too long or no words for a letter."""
    listed = " ".join(evidence.text.split()).strip(" -–—•*")
    text = re.sub(r"\s+(?=[;:.,](?:\s|$))", "", " ".join(_BRACKETS.sub(_opened, listed).split()))
    if len(text.split()) > LONGEST:
        text = re.split(r";\s|\s[—–]\s|\.\s", text)[0]
    text = text.rstrip(" .;,:")
    if not 3 <= len(text.split()) <= LONGEST or _NOT_FOR_A_LETTER.search(text):
        return _listed(evidence, listed)
    words = re.findall(r"[\w'’-]+", text)
    first = words[0].lower()
    if first == "i" and len(words) > 3:
        return Record(evidence, Form.SENTENCE, text[2:])
    verb = words[1].lower() if first.endswith("ly") and len(words) > 1 else first
    lowered = text[0].lower() + text[1:]
    if is_past(verb):
        return Record(evidence, Form.PAST, lowered)
    if first in _BASE:
        return Record(evidence, Form.PRESENT, lowered)
    if first.endswith("ing") and len(first) > 5 and first not in ("spring", "during"):
        return Record(evidence, Form.DOING, lowered)
    if first in ("responsible", "accountable"):
        still = evidence.end == "present" and not _YEAR.search(text)
        return Record(evidence, Form.SENTENCE if still else Form.PAST, f"{'am' if still else 'was'} {lowered}")
    return _listed(evidence, listed)


def _opened(bracket: re.Match[str]) -> str:
    """What stands in brackets, between commas where it counts something; years and short forms of names are left out."""
    inside = bracket["inside"].strip()
    counts = re.search(r"\d", inside) and not _YEAR.search(inside) and len(inside.split()) <= _MOST_IN_BRACKETS
    return f", {inside}{',' if bracket['goes_on'] else ''} " if counts else " "


def _listed(evidence: Evidence, text: str) -> Record | None:
    words = len(text.split())
    if not 1 <= words <= LONGEST - 6 or _NOT_FOR_A_LETTER.search(text):
        return None
    return Record(evidence, Form.LISTED, text)


def records_of(evidence: Iterable[Evidence]) -> tuple[Record, ...]:
    """All claims that can be told."""
    return tuple(record for piece in evidence if (record := record_of(piece)) is not None)


def ranked(records: Sequence[Record], about: frozenset[str]) -> list[Record]:
    """The records that speak of these words first, then those that show most."""
    return sorted(records, key=lambda record: (-5 * record.closeness(about) - record.weight, record.evidence.id))


def is_told_in(record: Record, words: str) -> bool:
    """Whether these words tell it already: of the same thing, with a number in common that is no year."""
    numbers = {number for number in _FIGURE.findall(record.evidence.text) if not _YEAR.fullmatch(number)}
    same = numbers & set(_FIGURE.findall(words))
    return bool(same) and len(stems(words) & stems(record.evidence.text)) >= _SAME_THING


def _place(evidence: Evidence) -> str:
    employer = evidence.employer.strip()
    if not employer:
        return ""
    if re.search(r"\b(?:freelance\w*|self-employed|independent)\b", employer, re.I):
        return ""
    if re.match(r"(?:University|Institute|Museum|College|School|Ministry|Department|Bank) of\b", employer):
        employer = f"the {employer}"
    return employer


def _period(evidence: Evidence) -> str:
    if _YEAR.search(evidence.text) or not evidence.start or evidence.end == "present":
        return ""
    start, end = evidence.start[:4], evidence.end[:4]
    return f"in {start}" if start == end or not end else f"between {start} and {end}"


_PAST_WAYS = (
    "at {place} I {phrase}",
    "in my [time|work|days] at {place} I {phrase}",
    "while I was at {place} I {phrase}",
    "for {place} I {phrase}",
    "{period}, at {place}, I {phrase}",
    "{period}, [when|while] I was at {place}, I {phrase}",
    "[when|while] I was at {place}, {period}, I {phrase}",
    "in my post as {title} at {place} I {phrase}",
)
_STILL_THERE_WAYS = (
    "at {place} I {phrase}",
    "at {place}, where I have been since {since}, I {phrase}",
    "in my present [post|work] at {place} I {phrase}",
    "in my work [at|for] {place} I {phrase}",
    "at {place}, where I work now, I {phrase}",
    "in my post as {title} at {place} I {phrase}",
)
_SHORT_WAYS = (
    "I {phrase} at {place}",
    "I {phrase} [in my time|while I was] at {place}",
    "I {phrase} at {place} {period}",
)
_PLACELESS_WAYS = ("{period} I {phrase}", "in my own work I {phrase}", "I {phrase}")
_OTHER_WAYS = {
    Form.PRESENT: (
        "at {place} my work was to {phrase}",
        "my post at {place} was to {phrase}",
        "my work was to {phrase}",
    ),
    Form.DOING: (
        "my work at {place} included {phrase}",
        "at {place} my work included {phrase}",
        "my work included {phrase}",
    ),
    Form.LISTED: ('my CV lists this under {place}: "{phrase}"', 'under {place}, my CV has "{phrase}"'),
}
_CERTIFICATE_WAYS = (
    "my CV lists {phrase}",
    "there is one entry in my CV for this: {phrase}",
    "my CV has the entry {phrase}",
)


_SAME_PLACE_WAYS = (
    "there I also {phrase}",
    "at the same place I also {phrase}",
    "in the same [years|time] I also {phrase}",
    "I also {phrase} there",
)
_STILL_SAME_PLACE_WAYS = ("there I also {phrase}", "at the same place I also {phrase}")


def told(record: Record, choice: Choice, key: str, *, after: Record | None = None) -> Passage:
    """The claim in the first person, without capital and full stop, resting on its evidence.

    Where it follows `after`, from the same place, the place is not named again.
    """
    evidence = record.evidence
    place, period = _place(evidence), _period(evidence)
    title = evidence.title if 1 <= len(evidence.title.split()) <= 3 and not _NO_POST.search(evidence.title) else ""
    slots = {"place": place, "title": title, "period": period, "phrase": record.phrase, "since": evidence.start[:4]}
    present = evidence.end == "present"
    active = record.form in (Form.PAST, Form.SENTENCE) or (record.form is Form.PRESENT and present)
    if active and after is not None and place and place == _place(after.evidence):
        ways: tuple[str, ...] = _SAME_PLACE_WAYS if not present else _STILL_SAME_PLACE_WAYS
        other = after.evidence
        if not evidence.start or (evidence.start, evidence.end) != (other.start, other.end) or _YEAR.search(other.text):
            ways = tuple(way for way in ways if not way.startswith("in the same"))  # nobody said that it was then
        if len(record.phrase.split()) > 8 or re.search(r"[,;:]", record.phrase):
            ways = tuple(way for way in ways if not way.endswith("there"))
    elif active:
        if not place:
            ways = _PLACELESS_WAYS
        elif present:
            ways = _STILL_THERE_WAYS
        else:
            ways = _PAST_WAYS
        if place and len(record.phrase.split()) <= 8 and not re.search(r"[,;:]", record.phrase):
            ways += _SHORT_WAYS if not present else _SHORT_WAYS[:1]
    elif record.form is Form.LISTED and not place:
        ways = _CERTIFICATE_WAYS
    else:
        ways = _OTHER_WAYS[record.form]
    if not place and not active:
        ways = tuple(way for way in ways if "{place}" not in way) or _CERTIFICATE_WAYS
    return choice.say(key, ways, **slots).resting_on(evidence.id)
