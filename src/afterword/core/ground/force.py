"""Whether a licence, ticket, visa or the like is in force: what a fact says of it, and what a sentence says of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    is_bare: bool = False
    """Whether only "until 2015" stands there, which of a course of study says when it was over."""


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
_NOT_VALID = r"(?:no longer|not|never)(?: yet| \w{1,20}ly)? (?:valid|current|in[ -]date|in force|up[ -]to[ -]date|active|renewed|held|practi[sc]ing|registered|licen[cs]ed|an? (?:member|fellow))\b"
_RUN_OUT = r"\bexpired\b|\blapsed\b|\br[au]n out\b|\bout[ -]of[ -]date\b|\boverdue\b"
_OVER = (
    rf"{_RUN_OUT}|\b{_NOT_VALID}|\b(?:has|have|is|was)n[’']t (?:been )?(?:valid|current|in[ -]date|renewed)\b"
    r"|\binvalid\b|\bsuspended\b|\brevoked\b|\bstruck off\b|\bsurrendered\b|\bcancell?ed\b|\bwithdrawn\b"
)
_NO_SUBJECT = "".join(rf"(?<!\b{word} )" for word in ("in", "of", "on", "for", "with", "from"))
_NEEDS = r"\b(?:due|up|overdue) for (?:a )?(?:renewal|prolongation|revalidation)\b|\brenewal (?:is )?(?:due|pending)\b|\b(?:needs|to be) renew(?:ing|ed|al)\b"
_WAITS = (
    r"\bin progress\b|\bpending\b|\bapplied for\b|\bawait(?:ing|ed)\b|\bworking towards?\b|\bunder ?way\b|\bbooked\b|\bbeing processed\b"
    r"|\bnot yet (?:taken|issued|completed|granted|passed)\b|\bto be (?:taken|issued|completed)\b|\bprovisional offer\b"
)
_LASTS = (
    rf"(?:\b(?:valid|current|good|in[ -]date|in force|renewed|registered|runs?|lasts?|holds?|stands?|prolonged|extended)[ ,:(]+)?\b(?:through|until|till|to|up to):? (?P<until>{_DAY})"
    rf"|\b(?:expir(?:es?|ing|y)|exp|runs? out|lapses?|ends|ending|renewal|due for renewal|up for renewal)\b\.?(?: date)?(?: is| due)?[ :]*(?:in|on|by)? ?(?P<ends>{_DAY})"
)
_STOPS = (
    r"(?=\W*$|[;,.:)\]]| [–—-]+ | (?:by|in|on|since|when|after|at|for|due|until|last|this|as|before|during|owing|because|pending|voluntarily|temporarily"
    r"|and (?:not|never|now|since))\b)"
)
_ENDS = re.compile(
    rf"{_NO_SUBJECT}(?:{_OVER})(?:[ ,:(]+(?:in|on|since)? ?(?P<day>{_DAY})|{_STOPS})"
    rf"|(?:(?<=^)|(?<=[,;(]) ?)(?:expired|lapsed|former|past)\b(?= (?:[\w+/&.'’-]{{1,30}} ){{0,5}}?(?:{_HEAD}|members?\b|fellow\b|associate\b|affiliate\b))"
    r"|\bformer(?:ly)?(?=\W*$|\))",
    re.I,
)
"""A word of ending at the end, in brackets, beside a day or before what has ended: "suspended access equipment" is a subject."""
_RENEWED = re.compile(
    rf"(?<!be )(?<!being )\b(?:renewed|revalidated|reinstated|re-?issued|regained|retaken|restored(?= to\b))\b(?:[ ,:(]+(?:in|on|since)? ?(?P<since>{_DAY}))?",
    re.I,
)
_TOLD = (
    (State.HOLDS, re.compile(_NOT_ENDED, re.I)),
    (State.ENDED, _ENDS),
    (State.UNTIL, re.compile(_LASTS, re.I)),
    (State.DUE, re.compile(_NEEDS, re.I)),
    (State.PENDING, re.compile(_WAITS, re.I)),
    (State.HOLDS, _RENEWED),
    (State.HOLDS, re.compile(r"\b(?:valid|in[ -]date|in force|current|up[ -]to[ -]date|unexpired)\b", re.I)),
)
"""What a line of a CV says of a thing; the first that fits holds, unless it was renewed since."""
_SAID = (
    (State.HOLDS, re.compile(_NOT_ENDED, re.I)),
    (
        State.ENDED,
        re.compile(
            rf"(?:\bwas (?:only )?(?:valid|current|good|in[ -]date)[ ]+(?:through|until|till|to) (?P<was>{_DAY})"
            rf"|(?:\b(?:has|have|had|is|are|was|were|been)\b|['’]s)? ?{_ADVERB}{_NO_SUBJECT}(?:{_OVER})(?:[ ,:(]+(?:in|on|since)? ?(?P<day>{_DAY}))?)",
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
_RUNS_OUT = re.compile(
    r"\b(?:member\w*|fellow\w*|associate|affiliate|regist\w+|licen[cs]\w*|card|ticket|permit|pin|valid|expir\w+)\b",
    re.I,
)
_SPAN = re.compile(r"(?:\b(?:19|20)\d\d ?[-–—]|\bto) ?(?:[\w.]{1,12}[ /.])?((?:19|20)\d\d)\b", re.I)
_HAS_NO = re.compile(
    r"\b(?:have|has|had|hold|holds|held|got|carry|own)(?: \w{1,20}ly)? (?:no|neither|none)\b|\b(?:do|does|did)(?: not|n[’']t)(?: \w{1,20}){0,2}? (?:have|hold|carry|own|possess)\b"
    r"|\b(?:have|has|had)(?: not|n[’']t) (?:got|an?|any)\b|\bnever (?:had|hold|held)\b|\b(?:without|lack) (?:an?|any) ",
    re.I,
)
_GROUPS = re.compile(r"\||;(?![^()]{0,200}\))")
_PIECES = re.compile(r",(?![^()]{0,200}\))")
_COMMON = stems(
    "hold holds held carry current valid date force still full clean own coding codings coded ticket tickets cert certs certificate certificates certified"
    " certification licence license licences licenses licensed card cards permit permits registration registered membership member qualification"
    " qualifications qualified accreditation clearance check endorsement approval until till from since renewed expired expires expiry lapsed"
    " year years month end day confirm pleased thing things number issued passed obtained therefore moreover furthermore fully really"
    " january february march april june july august september october november december both each every none neither you that which"
)  # fmt: skip


def force_in(text: str, year: int = 0) -> Force | None:
    """What a line of a CV says of how far a thing is in force, by its latest state; None where it says nothing."""
    lasting, ends, lasts, *others = _TOLD
    if kept := _first(text, [lasting]):
        return kept
    ended = max(ends[1].finditer(text), key=lambda found: (_day(found["day"] or ""), found.start()), default=None)
    rest = ends[1].sub(lambda found: " " * len(found.group()), text)
    renewed = max(_RENEWED.finditer(rest), key=lambda found: (_day(found["since"] or ""), found.start()), default=None)
    until = max(_all(rest, lasts), key=lambda one: one[0].day, default=None)
    if ended and not (renewed and _is_later(renewed, "since", ended.start(), _day(ended["day"] or ""))):
        day = _day(ended["day"] or "")
        if not (until and day[0] and _after(until[0].day, day) and re.match(_RUN_OUT, ended.group(), re.I)):
            return Force(State.ENDED, day, (ended["day"] or "").strip())
    if until:
        force, at = until
        is_old = 0 < force.day[0] < year
        if not (renewed and (renewed["since"] or is_old) and _is_later(renewed, "since", at, force.day)):
            return force
    return _first(rest, others)


def runs_out(text: str) -> bool:
    """Whether a line names a thing that ends with the years beside it, as a membership does and a course does not."""
    return bool(_RUNS_OUT.search(text))


class InForce:
    """The things of all facts, and how far each is in force."""

    def __init__(self, evidence: Sequence[Evidence], year: int = 0) -> None:
        self._year = year
        self._things = [thing for fact in evidence for thing in _things_of(fact, year)]
        self._known = any(thing.force for thing in self._things)

    def of(self, clause: str) -> tuple[Status, str, Evidence] | None:
        """The status of a clause that says whether something is in force, why, and by which fact; None where code cannot tell."""
        if not self._known or _OPEN.search(clause) or _OTHERS.search(clause) or not _OWN.search(clause):
            return None
        said = _first(clause, _SAID)
        if said is None or said.state in (State.PENDING, State.DUE):
            return None
        if _HAS_NO.search(clause):
            if said.state is not State.HOLDS:
                return None
            said = Force(State.ENDED)  # "I have no current licence" says that none is in force
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

    def is_over(self, fact: Evidence, what: str) -> bool:
        """Whether a thing of a line is no longer in force, or its years are over by now. What was learnt stays learnt."""
        things = [thing for thing in self._things if thing.fact is fact]
        wanted = _words(_without(what, _SAID))
        most = max((len(wanted & thing.words) for thing in things), default=0)
        if any(thing.force for thing in things):
            return all(self._is_over(thing.force) for thing in things if len(wanted & thing.words) == most)
        years = [int(year) for year in _SPAN.findall(fact.text)] if fact.kind is not FactKind.EDUCATION else []
        return bool(self._year and years and max(years) < self._year and runs_out(fact.text))

    def _is_over(self, told: Force | None) -> bool:
        if told is None:
            return False
        return told.state is State.ENDED or (told.state is State.UNTIL and 0 < told.day[0] < self._year)

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
        over = self._is_over(told)
        if said.state is State.ENDED:
            return self._said_ended(said, told, over=over)
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
    return next((force for pattern in patterns for force, _ in _all(text, pattern)), None)


def _all(text: str, told: tuple[State, re.Pattern[str]]) -> Iterator[tuple[Force, int]]:
    """All that a text says of one state, each with where it begins."""
    state, pattern = told
    for found in pattern.finditer(text):
        groups = found.groupdict()
        day = next((groups[name] for name in ("until", "ends", "was", "day") if groups.get(name)), "")
        if state is State.UNTIL and groups.get("until") and not _has_cue(found.group()):
            continue  # "from 2019 to 2021" is no day on which something ends
        is_bare = re.match(r"(?:until|till)\b", found.group(), re.I) is not None
        yield Force(state, _day(day), day.strip(), is_bare), found.start()


def _is_later(found: re.Match[str], group: str, at: int, day: tuple[int, int]) -> bool:
    """Whether what was found is later than what stands at a place with its day: by the days, or by the order told."""
    own = _day(found[group] or "")
    return not _after(day, own) if own[0] and day[0] else found.start() > at


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


def _things_of(fact: Evidence, year: int = 0) -> Iterator[_Thing]:
    """The things of one line. What is said at its end holds for all before it: "IPAF, confined space, expired 2020"."""
    if fact.kind in (FactKind.POST, FactKind.LANGUAGE) or _HISTORY.search(fact.text):
        return
    if fact.kind is FactKind.DONE and (_DEED.match(fact.text) or not force_in(fact.text)):
        return
    for group in _GROUPS.split(fact.text):
        names: list[frozenset[str]] = []
        told: list[str] = []
        for piece in _PIECES.split(group):
            words, is_told = _words(_without(piece, _TOLD)), force_in(piece) is not None
            if words and (told or is_told):
                yield from _named(names, told, fact, year)
                names, told = [], []
            names += [words] if words else []
            told += [piece] if is_told else []
        yield from _named(names or ([_words(_HEADS.sub("", group))] if told else []), told, fact, year)


def _named(names: Sequence[frozenset[str]], told: Sequence[str], fact: Evidence, year: int) -> Iterator[_Thing]:
    """Things with the one state that is told of all of them."""
    force = force_in(", ".join(told), year) if told else None
    if force and force.is_bare and fact.kind is FactKind.EDUCATION:
        force = None
    yield from (_Thing(words, force, fact) for words in names)


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
