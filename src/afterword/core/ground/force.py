"""Whether a licence, ticket, visa or the like is in force: what a fact says of it, and what a sentence says of the same thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from afterword.core.backing import stems
from afterword.core.ground.status import Status
from afterword.core.occasion import Evidence, FactKind


class State(Enum):
    """How far a thing is in force."""

    HOLDS = "holds"
    UNTIL = "until"
    ENDED = "ended"
    DUE = "due for renewal"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Force:
    """A state with its day, as (year, month); 0 is a month or year that is not said."""

    state: State
    day: tuple[int, int] = (0, 0)
    said: str = ""


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing of a fact: the words by which it is known, and how far it is in force."""

    words: frozenset[str]
    force: Force | None
    fact: Evidence


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAY = (
    r"(?:the end of |end |early |late |mid-?)?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?)?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,? (?:\d{1,2},? )?|(?:0?[1-9]|1[0-2])[ ./-])?(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])\b)?"
)
_HEAD = (
    r"(?:codings?|tickets?|cert(?:ificat(?:e|ion))?s?|licen[cs]es?|cards?|permits?|visas?|registrations?|memberships?|qualifications?|accreditations?"
    r"|clearances?|checks?|endorsements?|approvals?|insurances?|indemnity|passports?|first[- ]aid|DBS|PVG|CRB|MOT|CPC|PIN)\b"
)
_ADVERB = r"(?:(?:all|both|each|still|now|again|just|also|already|\w{1,20}ly) ){0,3}"
_BE = rf"(?:\b(?:is|are|was|were|be|been|remains?|stays?|kept|keep|both|all|still)|['’](?:s|re)) {_ADVERB}"
_NOT_ENDED = (
    r"\b(?:(?:has|have|had|did)(?: not|n[’']t)|never|(?:none|neither)(?: of)?(?: \w+){0,3}? (?:has|have)|un)(?: yet| ever)?[ -]?"
    r"(?:expired?|lapsed?|r[au]n out)\b|\b(?:does|do|will)(?: not|n[’']t) (?:expire|lapse|run out)\b"
)
_NOT_VALID = r"(?:no longer|not|never)(?: \w{1,20}ly)? (?:valid|current|in[ -]date|in force|up[ -]to[ -]date|active|renewed|held)\b"
_OVER = (
    rf"\bexpired\b|\blapsed\b|\br[au]n out\b|\bout[ -]of[ -]date\b|\b{_NOT_VALID}|\b(?:has|have|is|was)n[’']t (?:been )?(?:valid|current|in[ -]date|renewed)\b"
    r"|\binvalid\b|\bsuspended\b|\brevoked\b|\bstruck off\b|\bsurrendered\b|\boverdue\b|\bcancell?ed\b|\bwithdrawn\b"
)
_NEEDS = r"\b(?:due|up|overdue) for (?:a )?(?:renewal|prolongation|revalidation)\b|\brenewal (?:is )?(?:due|pending)\b|\b(?:needs|to be) renew(?:ing|ed|al)\b"
_WAITS = (
    r"\bin progress\b|\bpending\b|\bapplied for\b|\bawait(?:ing|ed)\b|\bworking towards?\b|\bunder ?way\b|\bbooked\b|\bbeing processed\b"
    r"|\bnot yet (?:taken|issued|completed|granted|passed)\b|\bto be (?:taken|issued|completed)\b|\bprovisional offer\b"
)
_LASTS = (
    rf"(?:\b(?:valid|current|good|in[ -]date|in force|renewed|registered|runs?|lasts?|holds?|stands?|prolonged|extended)[ ,:(]+)?\b(?:through|until|till|to|up to):? (?P<until>{_DAY})"
    rf"|\b(?:expir(?:es?|ing|y)|exp|runs? out|lapses?|ends|ending|renewal|due for renewal|up for renewal)\b\.?(?: date)?(?: is| due)?[ :]*(?:in|on|by)? ?(?P<ends>{_DAY})"
)
_TOLD = (
    (State.HOLDS, re.compile(_NOT_ENDED, re.I)),
    (State.ENDED, re.compile(rf"(?:{_OVER})(?:[ ,:(]+(?:in|on|since)? ?(?P<day>{_DAY}))?", re.I)),
    (State.UNTIL, re.compile(_LASTS, re.I)),
    (State.DUE, re.compile(_NEEDS, re.I)),
    (State.PENDING, re.compile(_WAITS, re.I)),
    (
        State.HOLDS,
        re.compile(r"\b(?:valid|in[ -]date|in force|current|up[ -]to[ -]date|unexpired|renewed|revalidated)\b", re.I),
    ),
)
"""What a line of a CV says of a thing; the first that fits holds."""
_SAID = (
    (State.HOLDS, re.compile(_NOT_ENDED, re.I)),
    (
        State.ENDED,
        re.compile(
            rf"(?:\bwas (?:only )?(?:valid|current|good|in[ -]date)[ ]+(?:through|until|till|to) (?P<was>{_DAY})"
            rf"|(?:\b(?:has|have|had|is|are|was|were|been)\b|['’]s)? ?{_ADVERB}(?:{_OVER})(?:[ ,:(]+(?:in|on|since)? ?(?P<day>{_DAY}))?)",
            re.I,
        ),
    ),
    (State.DUE, re.compile(_NEEDS, re.I)),
    (State.PENDING, re.compile(rf"{_WAITS}|\bbeing (?:renewed|prolonged)\b|\brenew(?:ing)?\b", re.I)),
    (State.UNTIL, re.compile(rf"(?:{_BE})?(?:{_LASTS})", re.I)),
    (
        State.HOLDS,
        re.compile(
            rf"{_BE}(?:fully )?(?:valid|in[ -]date|current|in force|up[ -]to[ -]date|unexpired|live|active|good (?=till|until|to|for))\b"
            rf"|\bstill (?:holds?|stands?|runs?|valid|good|current)\b|\b(?:has|have|had|been|was|were|got|I)(?: \w+ly| just)? (?:been )?(?:renewed|revalidated|prolonged)\b"
            rf"|\b(?:my|an?|the|two|both|have|hold|with|of) (?:\w+,? (?:and )?)?(?:valid|in[ -]date|current|up[ -]to[ -]date|unexpired|live|active)\b,? (?=(?:[\w/&.-]+ ){{0,5}}{_HEAD})",
            re.I,
        ),
    ),
)
"""What a clause says of a thing of one's own; an adjective alone ("a current of air") says nothing."""
_OWN = re.compile(r"\b(?:my|mine|our|I|I['’](?:m|ve))\b|^\W*(?:the|both|all|each|every|none|neither)\b", re.I)
_OTHERS = re.compile(r"^\W*(?:your|his|her|their|its)\b", re.I)
_OPEN = re.compile(r"\b(?:if|whether|unless|once|hope|want|would|should|could|need(?:s|ed)? to|when)\b|\?\s*$", re.I)
_HISTORY = re.compile(r"\b(?:asked?|asks|said|says|told|claimed)\b", re.I)
_DEED = re.compile(r"\W*(?:I |we )?(?:[a-z]+ed|kept|led|ran|held|made|taught|wrote|built|brought|got|took)\b", re.I)
_ALL = re.compile(r"\b(?:all|both|every|each|none|neither|any)\b", re.I)
_HEADS = re.compile(rf"\b{_HEAD}", re.I)
_MANY = re.compile(
    r"\b(?:codings|tickets|cert(?:ificate|ification)?s|licen[cs]es|cards|permits|visas|memberships|qualifications|endorsements)\b",
    re.I,
)
_PARTS = re.compile(
    r"; |, (?:and|but|while|though|whereas) | (?:and|but|while|though|whereas) (?=(?:my|the|I|both|all|none)\b)"
)
_PIECES = re.compile(r",(?![^()]{0,200}\))")
_COMMON = stems(
    "hold holds held carry current valid date force still full clean own coding codings coded ticket tickets cert certs certificate certificates certified"
    " certification licence license licences licenses licensed card cards permit permits registration registered membership member qualification"
    " qualifications qualified accreditation clearance check endorsement approval until till from since renewed expired expires expiry lapsed"
    " year years month end day confirm pleased thing things number issued passed obtained therefore moreover furthermore fully really"
    " january february march april june july august september october november december both each every none neither you that which"
)  # fmt: skip


def force_in(text: str) -> Force | None:
    """What a line of a CV, or a plain statement, says of how far a thing is in force; None where it says nothing."""
    return _first(text, _TOLD)


def has_ended(text: str, year: int) -> bool:
    """Whether a line says that its thing is no longer in force, or names a year that is over by now."""
    force = force_in(text)
    if force is None:
        return False
    return force.state is State.ENDED or bool(force.state is State.UNTIL and year and force.day[0] < year)


class InForce:
    """The things of all facts, and how far each is in force."""

    def __init__(self, evidence: Sequence[Evidence], year: int = 0) -> None:
        self._year = year
        self._things = [thing for fact in evidence for thing in _things_of(fact)]
        self._known = any(thing.force for thing in self._things)

    def of(self, clause: str) -> tuple[Status, str, Evidence] | None:
        """The status of a clause that says whether something is in force, why, and by which fact; None where code cannot tell."""
        if not self._known or _OPEN.search(clause) or _OTHERS.search(clause) or not _OWN.search(clause):
            return None
        said = _first(clause, _SAID)
        if said is None or said.state in (State.PENDING, State.DUE):
            return None
        wanted = _words(_without(clause, _SAID))
        if not wanted:
            return self._of_all(clause, said)
        near = [(len(wanted & thing.words), thing) for thing in self._things]
        most = max((shared for shared, _ in near), default=0)
        about = [thing for shared, thing in near if shared == most]
        if not most or not any(2 * most >= min(len(wanted), len(thing.words)) for thing in about):
            return None
        judged = [(self._judged(said, thing.force), thing) for thing in about if thing.force is not None]
        if not judged or len(judged) < len(about):
            return None
        return self._together(
            judged, is_whole=all(wanted <= thing.words for thing in about), is_all=bool(_ALL.search(clause))
        )

    def _of_all(self, clause: str, said: Force) -> tuple[Status, str, Evidence] | None:
        """Of "all my tickets", or of "my licence" where there is one that is known to hold or not to hold."""
        if not _HEADS.search(clause):
            return None
        heads = {_singular(found) for found in _HEADS.findall(clause)}
        known = [thing for thing in self._things if thing.force is not None]
        named = [thing for thing in known if heads & {_singular(found) for found in _HEADS.findall(thing.fact.text)}]
        about = named or known
        if not (_ALL.search(clause) or _MANY.search(clause)) and len(about) != 1:
            return None
        judged = [(self._judged(said, thing.force), thing) for thing in about if thing.force is not None]
        return self._together(judged, is_whole=len(about) == len(self._things), is_all=True)

    def _together(
        self, judged: Sequence[tuple[tuple[Status, str] | None, _Thing]], *, is_whole: bool, is_all: bool
    ) -> tuple[Status, str, Evidence] | None:
        """One answer of all things that a clause may mean: an old one that was renewed since says nothing."""
        found = [(verdict, thing) for verdict, thing in judged if verdict is not None]
        if len(found) < len(judged):
            return None
        borne = [thing for (status, _), thing in found if status is Status.BACKED]
        left = [
            (verdict, thing)
            for verdict, thing in found
            if verdict[0] is not Status.BACKED and not any(thing.words <= other.words for other in borne)
        ]
        if not left:
            return (Status.BACKED, "", borne[0].fact) if is_whole else None
        (status, why), thing = left[0]
        if borne and not is_all:
            return Status.PARTLY, why, thing.fact
        return status, why, thing.fact

    def _judged(self, said: Force, told: Force | None) -> tuple[Status, str] | None:
        """What is said of a thing beside what its fact says."""
        if told is None:
            return None
        over = told.state is State.ENDED or (
            told.state is State.UNTIL and self._year and 0 < told.day[0] < self._year
        )  # fmt: skip
        if said.state is State.ENDED:
            return self._said_ended(said, told, over=bool(over))
        if told.state is State.PENDING:
            return Status.INFLATED, "Your fact says that it is not finished."
        if over:
            kept = said.state is State.UNTIL and told.day[0] and not _after(said.day, told.day)
            return Status.PARTLY if kept else Status.INFLATED, "By your fact this has ended."
        if said.state is State.UNTIL and said.day[0]:
            if not told.day[0]:
                return Status.PARTLY, f'"{said.said}" is not in your fact.'
            if _after(said.day, told.day):
                return Status.INFLATED, f'"{said.said}" is not the day in your fact.'
            return (
                (Status.BACKED, "")
                if not _after(told.day, said.day)
                else (Status.PARTLY, f'"{said.said}" is not in your fact.')
            )
        if told.state is State.DUE:
            return Status.PARTLY, "Your fact says that it is due for renewal."
        if told.state is State.UNTIL and self._year and told.day[0] == self._year:
            return Status.PARTLY, f"By your fact it holds until {told.said}."
        return Status.BACKED, ""

    def _said_ended(self, said: Force, told: Force, *, over: bool) -> tuple[Status, str] | None:
        if not over:
            ahead = told.state is State.UNTIL and self._year and told.day[0] > self._year
            return (Status.NOT_FOUND, "Your fact says the opposite.") if ahead else None
        if said.day[0] and told.day[0] and (_after(said.day, told.day) or _after(told.day, said.day)):
            return Status.INFLATED, f'"{said.said}" is not the day in your fact.'
        return Status.BACKED, ""


def parts_of(clause: str) -> list[str]:
    """A clause taken apart where it turns to another thing: "... is valid to 2027; the other one expired"."""
    return [part for part in _PARTS.split(clause) if part.strip()]


def _first(text: str, patterns: Sequence[tuple[State, re.Pattern[str]]]) -> Force | None:
    for state, pattern in patterns:
        for found in pattern.finditer(text):
            groups = found.groupdict()
            day = next((groups[name] for name in ("until", "ends", "was", "day") if groups.get(name)), "")
            if state is State.UNTIL and groups.get("until") and not _has_cue(found.group()):
                continue  # "from 2019 to 2021" is no day on which something ends
            return Force(state, _day(day), day.strip())
    return None


def _has_cue(found: str) -> bool:
    return not re.match(r"(?:to|through|up to)\b", found, re.I)


def _day(text: str) -> tuple[int, int]:
    year = re.search(r"(?:19|20)\d\d", text)
    if year is None:
        return 0, 0
    named = next((n for n, name in enumerate(_MONTHS, start=1) if re.search(rf"\b{name}", text, re.I)), 0)
    figure = re.search(r"\b(\d{1,2})[ ./-](?:19|20)\d\d|(?:19|20)\d\d-(\d\d)", text)
    return int(year[0]), named or (int(figure[1] or figure[2]) if figure else 0)


def _after(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether one day lies after another; a month that is not said decides nothing."""
    return one[0] > other[0] or (one[0] == other[0] and 0 < other[1] < one[1])


def _things_of(fact: Evidence) -> list[_Thing]:
    """The things of one line. What is said at its end holds for all before it: "IPAF, confined space, expired 2020"."""
    if fact.kind in (FactKind.POST, FactKind.LANGUAGE) or _HISTORY.search(fact.text):
        return []
    if fact.kind is FactKind.DONE and (_DEED.match(fact.text) or not force_in(fact.text)):
        return []
    things: list[_Thing] = []
    for group in re.split(r"[;|]", fact.text):
        waiting: list[frozenset[str]] = []
        for piece in _PIECES.split(group):
            words, force = _words(_without(piece, _TOLD)), force_in(piece)
            if words and force is None:
                waiting.append(words)
                continue
            if force is None:
                continue
            if words:
                things += [_Thing(one, None, fact) for one in waiting] + [_Thing(words, force, fact)]
            else:
                things += [_Thing(one, force, fact) for one in (waiting or [_words(_HEADS.sub("", group))])]
            waiting = []
        things += [_Thing(one, None, fact) for one in waiting]
    return things


def _without(text: str, patterns: Sequence[tuple[State, re.Pattern[str]]]) -> str:
    for _, pattern in patterns:
        text = pattern.sub(" ", text)
    return text


def _words(text: str) -> frozenset[str]:
    """The words by which one thing is told from another."""
    capitals = {word.casefold() for word in re.findall(r"\b[A-Z][A-Z0-9+#]{1,}\b", text)}
    return frozenset(word for word in (stems(text) | capitals) - _COMMON if not word.isdigit())


def _singular(head: str) -> str:
    word = head.casefold().removesuffix("s")
    return {"license": "licence", "certification": "cert", "certificate": "cert"}.get(word, word)
