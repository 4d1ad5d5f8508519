"""What a CV says that a person holds, and whether it bears what a sentence says they hold. Strict: a word more is more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.backing import stems
from afterword.core.ground.figures import Counts, figures_in
from afterword.core.ground.force import InForce, parts_of, runs_out
from afterword.core.ground.holding import AWARD, LANGUAGES, Holding, Sort, Time, clauses_of, holding_in
from afterword.core.ground.status import Status
from afterword.core.number_words import ONES, TENS
from afterword.core.occasion import Evidence, FactKind

Scale = tuple[re.Pattern[str], ...]


def _scale(*levels: str) -> Scale:
    return tuple(re.compile(rf"\b(?:{words})(?!\w)", re.I) for words in levels)


_AWARDED = _scale(
    r"course|workshop|seminar|introduction to|attended|awareness",
    r"certificat\w+|gcses?|[ns]vq|level (?:1|2|one|two)",
    r"diplomas?|(?-i:A)[- ]levels?|highers?|hn[cd]|btec|foundation degree|level (?:3|4|5|three|four|five)",
    r"(?<!foundation )degree|b\.?sc|llb|bachelor\w*|level (?:6|six)|(?-i:B\.?A|B\.?S|B\.?Eng|B\.?Ed)",
    r"master['’]?s?(?! (?:of ceremonies|key))|m\.?sc|mba|llm|level (?:7|seven)|(?-i:M\.?A|M\.?S(?! (?:Excel|Office|Word))|M\.?Eng|M\.?Ed)",
    r"ph\.?d|doctorate|dphil|level (?:8|eight)",
)
_GRADES = (
    _scale(
        r"third[ -]class|a third\b(?![ -]party)",
        r"2[.:]2|2ii|lower second|second[ -]class",
        r"2[.:]1|2i\b|upper[ -]second",
        r"first[ -]class|a first\b(?![ -]aid)|1st class",
    ),
    _scale(r"(?:with|a) pass\b|pass\b", r"merit|credit|commendation", r"distinction|honou?rs with distinction"),
    _scale(
        r"student member|affiliate",
        r"licentiate|associate(?: member)?|graduate member",
        r"(?<!student )(?<!affiliate )(?<!associate )(?<!graduate )member",
        r"chartered",
        r"fellow",
    ),
    _scale(r"provisional|learner", r"full"),
)
_WELL = _scale(
    r"a1|a2|beginner\w*|basics?|elementary|rudimentary|a little|little|some|a bit|school(?:[ -]level)?|gcse|limited|can get by",
    r"b1|b2|intermediate|conversational|working knowledge|good|well|competent|comfortable|familiar|(?<!limited )(?<!professional )working",
    r"c1|advanced|proficient|confident|strong|very good|very well|solid|skilled|experienced|excellent|deep|in-depth|thorough|(?<!full )professional",
    r"c2|fluent\w*|full professional|near[ -]native|perfect\w*|experts?|specialists?|masters?|authority",
    r"(?<!near[ -])native\w*|mother tongue|first language|bilingual",
)
_LEARNING = re.compile(r"\b(?:learning|beginning|started|in progress|currently studying)\b", re.I)
_UNFINISHED = re.compile(
    r"\b(?:studying|working towards?|towards|in progress|ongoing|expected|due|current student|part-?qualified|candidate|to be completed|not (?:yet )?completed"
    r"|present|current|to date|learning|incomplete|withdrew|left before)\b",
    re.I,
)
_MEMBER = re.compile(r"\b(?:members?|membership|fellow|associate|affiliate)\b", re.I)
_PLACE = re.compile(r"\b(?:university|college|school|institute|academy|polytechnic)\b", re.I)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_GENERIC = stems(
    "degree bachelor bachelors master masters doctorate bsc msc mba beng meng bed llb llm phd diploma certificate certificates certified certificated"
    " certification licence license licensed licenced qualification qualified qualifications award awards trained training course class level grade university"
    " college institute school full valid current clean recognised relevant recent own year years month subject honours hons holder graduate accredited"
    " accreditation lower upper second first third distinction merit pass chartered member membership fellow associate affiliate student"
    " for the with from also both two three several january february march april may june july august september october november december"
) | frozenset(("a-level", "level", "gcse", "higher"))
_COUNTS = frozenset((*ONES, *TENS)) | stems(" ".join((*ONES, *TENS)))
_SAME = {
    "accountancy": "account",
    "mathematic": "math",
    "math": "math",
    "uni": "univers",
    "univ": "univers",
    "cook": "cook",
    "cookery": "cook",
}
_VOLUNTARY = stems("volunteer volunteers voluntary unpaid until currently still from")
_SMALL = frozenset("the of for in and at a an to on with by from".split())
_JOINTS = re.compile(r",? (?:and|as well as|plus)(?: also)? |, | & |;")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the held facts say of one clause."""

    status: Status
    why: str = ""
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing held: the words of it, the whole fact that they stand in."""

    text: str
    fact: Evidence


_GIVEN = (FactKind.EDUCATION, FactKind.CERTIFICATE, FactKind.REGISTRATION)
_ALSO_DOES = ("did", "took", "have", "had", "studied", "read", "trained")
"""Verbs that tell a deed as well."""
_ENDED = "By your fact this has ended."
_NOWHERE = Verdict(Status.NOT_FOUND, "None of your facts says this.")
_ORDER = (Status.INFLATED, Status.NOT_FOUND, Status.PARTLY, Status.BACKED)


class Held:
    """The held facts of one person, taken apart once."""

    def __init__(self, evidence: Sequence[Evidence], year: int = 0) -> None:
        self._year = year
        held = [fact for fact in evidence if fact.kind is not FactKind.DONE]
        items = [item for fact in held if fact.kind in (FactKind.SKILL, FactKind.LANGUAGE) for item in _items(fact)]
        self._languages = [item for item in items if LANGUAGES.search(item.text)]
        self._skills = [item for item in items if not LANGUAGES.search(item.text)]
        self._awards = [_Item(fact.text, fact) for fact in held if fact.kind in _GIVEN]
        self._awards += [item for item in items if AWARD.search(item.text)]
        self._posts = [fact for fact in held if fact.kind is FactKind.POST]
        self._done = [fact for fact in evidence if fact.kind is FactKind.DONE]
        self._in_force = InForce(evidence, year)
        self._is_empty = not held

    def of(self, sentence: str) -> tuple[Verdict | None, str]:
        """What is held of what a sentence says, and its other clauses; None where it says nothing that these facts know."""
        found: list[Verdict] = []
        rest: list[str] = []
        for clause in clauses_of(sentence):
            own = [(part, self._of_force(part)) for part in parts_of(clause)]
            if not any(verdict for _, verdict in own):
                own = [(clause, self._of_clause(clause))]
            found += [verdict for _, verdict in own if verdict]
            rest += [part for part, verdict in own if not verdict]
        return (_worst(found), " and ".join(rest)) if found else (None, sentence)

    def _of_force(self, clause: str) -> Verdict | None:
        found = self._in_force.of(clause)
        return None if found is None else Verdict(*found)

    def _of_clause(self, clause: str) -> Verdict | None:
        return None if self._is_empty else next(filter(None, map(self._judged, holding_in(clause))), None)

    def _judged(self, said: Holding) -> Verdict | None:
        match said.sort:
            case Sort.LANGUAGE:
                return self._language(said)
            case Sort.SKILL:
                return self._skill(said)
            case Sort.POST:
                return self._post(said)
            case _:
                return self._award(said)

    # -- languages --------------------------------------------------------------------------------------------------
    def _language(self, said: Holding) -> Verdict | None:
        if not self._languages:
            return None
        parts = [part for part in re.split(r",|\band\b|;|&", said.what) if LANGUAGES.search(part)]
        last = re.search(r"\b(?:fluently|perfectly|very well|well|at a \w+ level|at [ABC][12])\b", parts[-1])
        found = []
        for part in parts:
            own = part if _level(part, _WELL) is not None else f"{part} {last.group() if last else ''}"
            found += [self._one_language(name.lower(), own, said) for name in LANGUAGES.findall(part)]
        if found and all(one is None for one in found):
            return None
        return _together([one or _NOWHERE for one in found])

    def _one_language(self, name: str, how: str, said: Holding) -> Verdict | None:
        items = [item for item in self._languages if re.search(rf"\b{re.escape(name)}\b", item.text, re.I)]
        if not items:
            known = any(re.search(rf"\b{re.escape(name)}\b", fact.text, re.I) for fact in self._done)
            return None if known else Verdict(Status.NOT_FOUND, f'"{name.capitalize()}" is not in your facts.')
        item = items[0]
        return self._well(
            item, _of_one(item.text, name), how, said, bare=1 if re.search(r"\bsp(?:eak|oke)\b", said.what) else 0
        )

    # -- skills -----------------------------------------------------------------------------------------------------
    def _skill(self, said: Holding) -> Verdict | None:
        what = re.split(r"\b(?:from|at|through|during|to)\b", said.what)[0]
        pieces = [what, *_JOINTS.split(what)]
        if (whole := self._one_skill(pieces[0], said)) is not None and whole.status is Status.BACKED:
            return whole
        named = [piece.strip(" .") for piece in pieces[1:] if _words(piece)]
        found = [self._one_skill(piece, said) for piece in named]
        if not any(found):
            return None
        missing = (Verdict(Status.NOT_FOUND, f'"{piece}" is not in your facts.') for piece in named)
        return _together([one or other for one, other in zip(found, missing, strict=True)])

    def _one_skill(self, piece: str, said: Holding) -> Verdict | None:
        words = _words(piece) - _generic_skill()
        for item in self._skills:
            if words and words <= _words(item.text):
                if said.lasts and not _same_years(said.lasts, item.text):
                    if any(words & _words(f"{fact.text} {fact.title}") for fact in self._done):
                        return None
                    return Verdict(Status.INFLATED, "Your fact does not say for how long.", item.fact)
                return self._well(item, item.text, f"{said.how} {piece}", said, bare=1)
        return None

    def _well(self, item: _Item, told_by: str, said_by: str, said: Holding, *, bare: int) -> Verdict:
        """How well it is said to be known, beside how well the fact says."""
        if said.time is Time.UNDER_WAY:
            return Verdict(Status.BACKED, "", item.fact)
        if _LEARNING.search(told_by):
            return Verdict(Status.INFLATED, "Your fact says that you are still learning it.", item.fact)
        if said.lasts and not _same_years(said.lasts, item.text):
            return Verdict(Status.INFLATED, "Your fact does not say for how long.", item.fact)
        claimed, held = _level(said_by, _WELL), _level(told_by, _WELL)
        if claimed is None:
            claimed = bare if held is not None else 0
        elif held is None:
            held = 1
        if claimed > (held or 0):
            return Verdict(
                Status.INFLATED,
                "It names a higher level than your fact."
                if _level(told_by, _WELL) is not None
                else "Your fact does not say how well.",
                item.fact,
            )
        return Verdict(Status.BACKED, "", item.fact)

    # -- degrees, licences, memberships -----------------------------------------------------------------------------
    def _award(self, said: Holding) -> Verdict | None:
        whole = self._one_award(said.what, said)
        if whole is not None and whole.status is Status.BACKED:
            return whole
        pieces = [piece for piece in _JOINTS.split(said.what) if _words(piece)]
        found = [self._one_award(piece, said) for piece in pieces] if len(pieces) > 1 else []
        if found and all(found):
            several = _together([one for one in found if one])
            if whole is None or _ORDER.index(several.status) > _ORDER.index(whole.status):
                return several
        return whole

    def _one_award(self, what: str, said: Holding) -> Verdict | None:
        named = AWARD.search(what) is not None
        of_members = _MEMBER.search(what) is not None
        wanted = _words(what) - _GENERIC
        found: list[tuple[bool, int, bool, Verdict]] = []
        for item in self._awards:
            unknown = _unknown(what, item.text)
            shared = len(wanted) - len(unknown)
            if (wanted and not shared) or (of_members and not _MEMBER.search(item.text)):
                continue
            if not wanted and not (named and _level(item.text, _AWARDED) is not None):
                continue
            verdict = self._beside(what, unknown, item, said)
            graded = (_level(what, _AWARDED) is None) is (_level(item.text, _AWARDED) is None)
            found.append((verdict.status is Status.BACKED, shared, graded, verdict))
        if not found:
            told = any(2 * len(wanted & _words(f"{fact.text} {fact.title}")) > len(wanted) for fact in self._done)
            return _NOWHERE if named and not of_members and wanted and not told else None
        _, shared, _, best = max(found, key=lambda one: one[:3])
        if best.status is Status.BACKED:
            return best
        if best.why == _ENDED and said.how not in _ALSO_DOES:
            return best  # work done with it keeps no licence in force
        if any(_tells(fact, what, wanted) for fact in self._done):
            return None
        strong = 2 * shared >= len(wanted) and said.how not in _ALSO_DOES
        return best if named or strong else None

    def _beside(self, what: str, unknown: frozenset[str], item: _Item, said: Holding) -> Verdict:
        """What a fact of the same thing says of it."""
        fact, told = item.fact, f"{item.text} {item.fact.title} {item.fact.employer}"
        if unknown:
            head = re.split(r"\b(?:from|at|with|by|where|during)\b", what)[0]
            word = next(iter(sorted(_shown(what, unknown), key=what.find)), "")
            inside = word in head or _PLACE.search(told)
            return Verdict(Status.INFLATED if inside else Status.PARTLY, f'"{word}" is not in your fact.', fact)
        claimed, held = _level(what, _AWARDED), _level(item.text, _AWARDED)
        if claimed is not None and claimed > (1 if held is None else held):
            return Verdict(Status.INFLATED, "It names a higher level than your fact.", fact)
        for scale in _GRADES:
            claimed, held = _level(what, scale), _level(told, scale)
            if (
                claimed is None
                or (scale is _GRADES[3] and held is None)
                or (scale is _GRADES[2] and claimed < 3 and held is None)
            ):
                continue
            if held is None:
                return Verdict(Status.INFLATED, "Your fact does not name this grade.", fact)
            if claimed > held:
                return Verdict(Status.INFLATED, "It names a higher level than your fact.", fact)
        if wrong := self._wrong_number(f"{what} {said.lasts}", item):
            return Verdict(Status.INFLATED, wrong, fact)
        if said.time is not Time.UNDER_WAY and self._is_unfinished(item):
            return Verdict(Status.INFLATED, "Your fact says that it is not finished.", fact)
        if said.time is Time.NOW and self._in_force.is_over(fact, what):
            return Verdict(Status.INFLATED, _ENDED, fact)
        return Verdict(Status.BACKED, "", fact)

    def _is_unfinished(self, item: _Item) -> bool:
        if re.search(r"\bsince\b", item.text, re.I) or (item.fact.kind is FactKind.CERTIFICATE and runs_out(item.text)):
            return False
        years = [int(year) for year in _YEAR.findall(item.text)]
        later = self._year and years and max(years) > self._year and not runs_out(item.text)
        return bool(_UNFINISHED.search(item.text) or item.fact.end == "present" or later)

    def _wrong_number(self, what: str, item: _Item) -> str:
        """A number of the sentence that the fact has not."""
        own = {figure.bare for figure in figures_in(item.text)} | {
            float(n) for n in re.findall(r"\d+(?:\.\d+)?", item.text)
        }
        years = [int(year) for year in _YEAR.findall(f"{item.text} {item.fact.start} {item.fact.end}")]
        for figure in figures_in(what):
            if figure.counts is Counts.TIME:
                if (
                    self._year
                    and re.search(r"\bsince\b", item.text)
                    and years
                    and figure.value <= (self._year - min(years) + 1) * 525_600
                ):
                    continue
                return "Your fact does not say for how long."
            if figure.counts is Counts.YEAR and years and min(years) <= figure.value <= max(years):
                continue
            if figure.bare not in own and f"{figure.bare:g}" not in re.findall(r"\d+", item.text):
                return f'"{figure.said}" is not the number in your fact.'
        return ""

    # -- posts ------------------------------------------------------------------------------------------------------
    def _post(self, said: Holding) -> Verdict | None:
        wanted = _words(said.what)
        for fact in self._posts:
            text = f"{fact.text} {fact.title} {fact.employer}"
            place = _words(fact.employer) or _words(fact.text) - _words(fact.title)
            if not place or not wanted & place:
                continue
            unknown = _unknown(said.what, text, generic=_VOLUNTARY)
            if unknown:
                there = len(wanted & place) * 2 > len(place) and said.how != "does"
                return (
                    Verdict(Status.INFLATED, f"Your post there was {fact.title or fact.text}.", fact) if there else None
                )
            if said.how == "does" and not wanted & _words(fact.title or fact.text):
                continue
            if wrong := self._outside(f"{said.what} {said.lasts}", fact):
                return Verdict(Status.INFLATED, wrong, fact)
            if said.time is Time.NOW and self._is_over(fact):
                return Verdict(Status.INFLATED, _ENDED, fact)
            return Verdict(Status.BACKED, "", fact)
        return None

    def _is_over(self, fact: Evidence) -> bool:
        end = fact.end[:4]
        return end.isdigit() and not (self._year and int(end) > self._year)

    def _outside(self, what: str, fact: Evidence) -> str:
        """Why a time that is named lies outside that of the post."""
        start, end = fact.start[:4], fact.end[:4]
        first = int(start) if start.isdigit() else 0
        last = int(end) if end.isdigit() else 9999
        for figure in figures_in(what):
            if figure.counts is Counts.YEAR and not (first and first <= figure.value <= last):
                return f'"{figure.said}" is not the number in your fact.'
            lasted = (min(last, self._year or last) - first + 1) * 525_600
            if (figure.counts is Counts.TIME and not ((first and last < 9999) or self._year)) or (
                figure.counts is Counts.TIME and figure.value > lasted
            ):
                return "Your fact does not say for so long."
        return ""


def _tells(fact: Evidence, what: str, wanted: frozenset[str]) -> bool:
    """Whether a fact that is no entry of a list tells of this award."""
    claimed = _level(what, _AWARDED)
    told = f"{fact.text} {fact.title} {fact.employer}"
    return bool(wanted) and wanted <= _words(told) and (claimed is None or (_level(told, _AWARDED) or 0) >= claimed)


def _worst(found: Sequence[Verdict]) -> Verdict:
    return min(found, key=lambda one: _ORDER.index(one.status))


def _together(found: Sequence[Verdict]) -> Verdict:
    """Several things that one clause names: some held and some not is partly."""
    worst = _worst(found)
    if worst.status is Status.NOT_FOUND and any(one.status is Status.BACKED for one in found):
        held = next(one.evidence for one in found if one.status is Status.BACKED)
        return Verdict(Status.PARTLY, worst.why, held)
    return worst


def _items(fact: Evidence) -> Iterator[_Item]:
    """The things of a line: "Polish (native), German (basic)", "Software: Xero, Sage 50"."""
    label, colon, rest = fact.text.partition(":")
    is_label = (colon and not LANGUAGES.search(label) and _level(rest, _WELL) is None) or (
        "," in rest and not LANGUAGES.search(label)
    )
    text = rest if is_label else fact.text
    for piece in re.split(r"[,;·•|](?![^(]*\))", text):
        if piece.strip():
            yield _Item(piece.strip(" ."), fact)


def _of_one(text: str, name: str) -> str:
    """What an item of several languages says of one: "native English and basic Polish"."""
    parts = [part for part in re.split(r"\band\b", text) if re.search(rf"\b{re.escape(name)}\b", part, re.I)]
    return parts[0] if parts and _level(parts[0], _WELL) is not None else text


def _level(text: str, scale: Scale) -> int | None:
    return max((level for level, pattern in enumerate(scale) if pattern.search(text)), default=None)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """The words of a text that say what is held, and its short capitals: "HR", "UWE"."""
    plain = re.sub(r"['’]s\b", "", text)
    capitals = {word.casefold() for word in re.findall(r"\b[A-Z][A-Z0-9+#]{1,}\b", plain)}
    found = {_SAME.get(word, word) for word in stems(plain)} | {word for word in capitals if word not in _SMALL}
    return frozenset(word for word in found - _COUNTS if not word.isdigit())


@lru_cache(maxsize=1)
def _generic_skill() -> frozenset[str]:
    return stems(
        "basic basics good advanced expert some little knowledge skill skills working software programming language quite fairly professional level"
    )


def _unknown(what: str, told: str, generic: frozenset[str] = _GENERIC) -> frozenset[str]:
    """What is said that the fact has not, neither in words nor as their first letters."""
    wanted, known = _words(what) - generic, _words(told)
    unknown = wanted - known
    for run in _capitalised(what):
        if _initials(run) in known:
            unknown -= _words(run)
    for run in _capitalised(told):
        unknown -= {_initials(run)}
    return unknown


def _capitalised(text: str) -> list[str]:
    return re.findall(r"[A-Z][\w'’]+(?: (?:(?:of|the|for|in|and|&) )*[A-Z][\w'’]+)+", text)


def _initials(run: str) -> str:
    return "".join(word[0] for word in run.split() if word[0].isupper()).casefold()


def _shown(what: str, unknown: frozenset[str]) -> list[str]:
    """The words of a sentence as they stand in it."""
    return [word for word in re.findall(r"[\w'’+#-]+", what) if _words(word) & unknown]


def _same_years(lasts: str, text: str) -> bool:
    own = {figure.bare for figure in figures_in(text)}
    return all(figure.bare in own for figure in figures_in(lasts))
