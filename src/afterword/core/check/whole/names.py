"""Names that are not spelled as the record spells them, and names that it does not have.

A misspelt name keeps a letter back, so it is only called one where it can be nothing else: after a title or a greeting, or
beside the other half of the name. Elsewhere a capital alone makes no name, and what looks like one is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.core.check.draft import Draft
from afterword.core.check.finding import Finding, Record, Weight
from afterword.core.check.lazy import for_low, lazy
from afterword.core.check.whole.record import MONTHS
from afterword.core.sources import OURS, Source
from afterword.core.week import WEEKDAYS

NAME_SPELLING: Final = Source("CareerBuilder 2016", "About one manager in four minds a wrong name.")
WHY: Final = "A name spelled right is the first thing that they read."
NAME: Final = lazy(r"\b[A-ZÀ-Þ][\w'’-]+")
TITLES: Final = frozenset(
    "Mr Mrs Ms Miss Mx Dr Doctor Prof Professor Sir Madam Dame Lord Lady Judge Rev Reverend Captain Sergeant Chef Sister Matron".split()
)
# Words with a capital that are no misspelt names, however near: days, months, and what letters and sentences begin with.
NO_NAMES: Final = frozenset(
    (
        *MONTHS,
        *WEEKDAYS,
        *"""dear hello hey thank thanks kind best warm warmest regards yours sincerely many with when while what where which
        that this there these those they then your please after before since from have here both each will would could
        should also once over under since just last next some such same most more much very well were been being given
        looking meeting seeing hearing talking today tomorrow yesterday morning afternoon evening good subject north south
        east west lane road street park house hill english french german spanish italian""".split(),
    )
)
# What stands with a capital inside a sentence and in a greeting, and is the name of nobody: trades, posts, degrees, people.
ORDINARY: Final = frozenset(
    """team teams human resources panel board committee everyone everybody all colleague colleagues friend friends neighbour neighbours
    neighbor sirs madam hiring search selection interview interviewing interviewers appointment application applications manager managers recruiter recruiting director directors partner partners owner head chair chairman
    chairwoman president principal dean teacher teachers tutor coach nurse matron sister brother mother father mum mom dad gran
    grandma grandpa aunt uncle cousin doctor professor chef cook baker butcher carter cooper miller mason porter potter
    weaver taylor tailor turner sawyer barber farmer fisher forester gardener glazier joiner painter plumber roofer welder
    driver pilot sailor soldier steward stewards warden clerk cashier buyer seller trader banker broker lender lawyer judge
    master masters bachelor bachelors doctorate diploma degree honours certificate science arts engineering nursing law
    medicine business finance marketing sales service services support product project design research office store stores
    shop school college university hospital hotel bank group games foods media press trust union centre center station
    church court council market museum theatre gallery library airport harbour garden gardens bridge tower square
    spring summer autumn winter easter christmas january ramadan passover diwali monday
    internet herr frau madame monsieur senor auntie uncle excel word outlook teams slack zoom java python ruby rust swift scala docker oracle azure google apple amazon
    british scottish irish welsh polish danish swedish finnish dutch swiss turkish greek russian chinese japanese korean
    arabic hindi latin europe european america american africa african asia asian india china japan italy spain france
    germany austria poland greece turkey ireland scotland wales england britain london paris berlin rome dublin""".split()
)
BESIDE: Final = lazy(
    rf"\b(Dear|Hi|Hello|Hey|Hiya|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening)|{'|'.join(sorted(TITLES))})[.,]? \Z"
)
REACH: Final = 16  # characters in which such a word stands
INSIDE: Final = lazy(r"(?:([a-zß-ÿ][\w'’-]*)|[a-zß-ÿ\d][,;]) \Z")
"""What stands before a name in the midst of a sentence: a word in small letters, or a comma."""
OF_A_THING: Final = frozenset("the a an my our your his her their its this that these those every each any no".split())
WRONG_THEN: Final = for_low(
    r"\b(?:call(?:ed|ing)?|said|say|saying|wrote|writing|written|put|typed|named|spell\w*|spelt|instead of|mistook|mixed|confused|addressed|wrong name)\b"
)
"""Words of a sentence that tells which wrong name was used."""
DID: Final = for_low(
    r"(?:['’]s)? (?:and i |and you )?(?:asked|said|told|explained|mentioned|suggested|showed|wanted|wrote|rang|called|described)\b"
)
"""What only people do."""
FORMS: Final = ("ie", "ey", "y", "i", "e")
"""How a short form of a first name ends: Katie for Kate is a choice, and no slip."""
LEAST: Final = 4  # letters; of shorter names another name is always near
LONG: Final = 8  # letters of a name in which two may be wrong
WITHOUT_ACCENT: Final = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that have no accent to take off."""
TWO_LETTERS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""How those who have these letters write them without: Mueller for Müller."""
AT_A_FIRM: Final = lazy(
    r"\b(?:interview(?:ed|ing|s)?|conversation|talk|chat|meeting|visit)(?: [A-Za-z]+){0,3} at ((?:[A-ZÀ-Þ][\w&'’-]*(?: & | and | )?)+)"
)


def findings(draft: Draft) -> Iterator[Finding]:
    """Misspelt names, a greeting for somebody who was not there, another firm."""
    record = draft.record
    assert record is not None
    people = [_words(name) for name in record.names]
    known = {word for words in people for word in words} | set(_words(record.company)) | set(_words(record.writer))
    yield from _misspelt(draft, record, people, known)
    yield from _greeted(draft, people, known)
    yield from _another_firm(draft, record)


def apart(one: str, other: str) -> int:
    """By how many letters two names differ; two letters that changed places count as one."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, row = row, [at]
        for to, wanted in enumerate(other, 1):
            cost = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, before[to - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def near(one: str, other: str) -> bool:
    """Whether two names differ by one or two letters, but do differ."""
    if one == other or min(len(one), len(other)) < LEAST or abs(len(one) - len(other)) > 2:
        return False
    if abs(len(one) - len(other)) == 2 and (one.startswith(other) or other.startswith(one)):
        return False  # Dentally is another word than Dental: nobody adds two letters to a name by mistake
    return apart(one, other) <= (1 if min(len(one), len(other)) < 6 else 2)


def _misspelt(draft: Draft, record: Record, people: list[list[str]], known: set[str]) -> Iterator[Finding]:
    named = sorted({word for words in people for word in words if len(word) >= LEAST})
    families = {words[-1] for words in people if words}
    firm = [word for word in sorted(set(_words(record.company))) if len(word) >= LEAST and word.lower() not in ORDINARY]
    plain = {
        form: name for name in (*firm, *named) if not name.isascii() or not name.istitle() for form in _plain(name)
    }
    told: set[str] | None = None
    for match in NAME.finditer(draft.text):
        word = bare(match.group())
        low = word.lower()
        if word in known or low in NO_NAMES or len(word) < LEAST or word in TITLES:
            continue
        start, end = match.start(), match.start() + len(word)
        if plain and (meant := plain.get(low)) and not meant.isupper() and not word.isupper():
            is_wrong = len(word) <= len(meant) and _beside(draft, start)  # to write two letters for one is no slip
            yield _as_in_the_record(start, end, meant, Weight.BLOCKS if is_wrong else Weight.ADVISES)
            continue
        close = [name for name in (*named, *firm) if abs(len(name) - len(word)) <= 2 and apart(word, name) <= 2]
        if not close:
            continue
        if told is None:
            told = {bare(name) for words in record.evidence for name in NAME.findall(words)}
        at = draft.pieces[max(0, draft.at(start))]
        if word in told or _is_told_as_wrong(draft, at, close, start):
            continue
        beside = _beside(draft, start) if low not in ORDINARY else ""
        if _half(draft, start, match.end(), word, close, people):
            yield from _sure(start, end, word, close)
        elif beside:
            is_family = beside in TITLES
            there = families if is_family else named
            yield from _sure(start, end, word, [name for name in close if name in there], is_family)
        elif (asked := _asked(draft, start, match.end(), at, word, close)) is not None:
            yield _perhaps(start, end, word, asked)


def _sure(start: int, end: int, word: str, close: list[str], is_family: bool = False) -> Iterator[Finding]:
    """What is said of a name in a place where only a name can stand; whose it is, its first letter and the rest say."""
    close = sorted(close, key=lambda name: (name[0] != word[0], apart(word, name)))
    spelled = next((name for name in close if near(word, name)), None)
    if spelled is not None and spelled[0] == word[0] and (is_family or not _is_short_form(word, spelled)):
        yield _as_in_the_record(start, end, spelled, Weight.BLOCKS)
    elif meant := next((name for name in close if _may_be(word, name)), None):
        yield _perhaps(start, end, word, meant)


def _may_be(word: str, name: str) -> bool:
    """Whether a name may be another one misspelt: by one letter wherever it stands, or by two after the first."""
    return (name[0] == word[0] and min(len(name), len(word)) > LEAST) or (near(word, name) and apart(word, name) == 1)


def _perhaps(start: int, end: int, word: str, meant: str) -> Finding:
    return Finding(
        "name_perhaps_misspelt", None, Weight.ADVISES, start, end, f"“{word}” is not in the record; it has {meant}.", WHY,
        NAME_SPELLING,
    )  # fmt: skip


def _as_in_the_record(start: int, end: int, meant: str, weight: Weight) -> Finding:
    return Finding(
        "name_not_as_in_the_record", None, weight, start, end, f"The record spells it {meant}.", WHY, NAME_SPELLING, meant
    )  # fmt: skip


def _beside(draft: Draft, start: int) -> str:
    """The title or word of greeting by which the next word is a name; empty where there is none."""
    found = BESIDE.search(draft.text, max(0, start - REACH), start)
    return found[1] if found else ""


def _half(draft: Draft, start: int, end: int, word: str, close: list[str], people: list[list[str]]) -> bool:
    """Whether the other half of the same person's name stands beside a word that is near this half."""
    for words in people:
        for number, name in enumerate(words):
            if name not in close or not near(word, name):
                continue
            first, second = words[max(0, number - 1) : number], words[number + 1 : number + 2]
            if (first and draft.text.endswith(f"{first[0]} ", 0, start)) or (
                second and _stands(draft.text, f" {second[0]}", end)
            ):
                return True
    return False


def _asked(draft: Draft, start: int, end: int, at: tuple[int, int], word: str, close: list[str]) -> str | None:
    """The name that may be meant where only the capital of a word says that it is one."""
    text, low = draft.text, word.lower()
    did = DID.match(draft.low, end) is not None
    before = INSIDE.search(text, max(at[0], start - REACH), start) if start > at[0] else None
    if not (before and before[1] not in OF_A_THING) and not (start == at[0] and did):
        return None
    if low in ORDINARY or word.isupper() or text[end : end + 1] in ("-", "'", "’") or _goes_on(text, end):
        return None
    if _stands(text, f" {low}", text.find(f" {low}")):
        return None  # in small letters it is a word like any other
    for name in close:
        if name[0] != word[0] or name.removesuffix("s") == word.removesuffix("s") or _is_short_form(word, name):
            continue
        size = min(len(name), len(word))
        if apart(word, name) <= (1 if size < LONG else 2) and (did or size > LEAST):
            return name
    return None


def _stands(text: str, words: str, at: int) -> bool:
    """Whether words stand in a place, and no longer one."""
    return at >= 0 and text.startswith(words, at) and not text[at + len(words) : at + len(words) + 1].isalnum()


def _goes_on(text: str, end: int) -> bool:
    """Whether another word with a capital follows: it is the beginning of some other name."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _is_told_as_wrong(draft: Draft, at: tuple[int, int], close: list[str], start: int) -> bool:
    """Whether a sentence tells of a wrong name: it has the right one too, or says what somebody was called."""
    words = draft.text[slice(*at)]
    return any(name in NAME.findall(words) for name in close) or (
        WRONG_THEN.search(draft.low, at[0], start) is not None
    )


def _is_short_form(word: str, name: str) -> bool:
    """Whether two first names differ only in how they end."""
    return _stem(word) == _stem(name)


def _stem(name: str) -> str:
    return next((name.removesuffix(form) for form in FORMS if name.endswith(form)), name)


def _greeted(draft: Draft, people: list[list[str]], known: set[str]) -> Iterator[Finding]:
    """A greeting for somebody whom the record does not have."""
    if not people:
        return
    named = [name for words in people for name in words]
    for start, end in draft.pieces[draft.frame.subjects : draft.frame.first]:
        words = [bare(word) for word in NAME.findall(draft.text[start:end])]
        strange = [
            word
            for word in words
            if word not in TITLES and word.lower() not in NO_NAMES and word.lower() not in ORDINARY
        ]
        if not strange or set(words) & known or any(_is_near(word, name) for word in strange for name in named):
            continue
        yield Finding(
            "greets_somebody_else", None, Weight.ADVISES, start, end,
            f"“{strange[-1]}” is not in the record of the meeting.", "Check who it goes to.", OURS,
        )  # fmt: skip


def _is_near(word: str, name: str) -> bool:
    """Whether a greeted name is near one of the record; that is said by itself."""
    if near(word, name) or word.lower() in _plain(name):
        return True
    return abs(len(word) - len(name)) <= 2 and apart(word, name) <= 2 and _may_be(word, name)


def _another_firm(draft: Draft, record: Record) -> Iterator[Finding]:
    """Thanks for a talk at a firm that is not the one of the record, in a letter that does not name that one."""
    firm = _words(record.company)
    if not firm or " at " not in draft.text or any(word in draft.text for word in firm):
        return
    written = {form for word in firm if not word.isascii() for form in _plain(word)}
    if written and any(bare(word).lower() in written for word in NAME.findall(draft.text)):
        return
    for match in AT_A_FIRM.finditer(draft.text, draft.begin, draft.end):
        named = match[1].strip()
        words = _words(named)
        held = "\n".join((record.told, *record.names, *record.evidence))
        if not words or any(word in held for word in words) or words[0].lower() in (NO_NAMES | ORDINARY):
            continue
        yield Finding(
            "another_firm", None, Weight.ADVISES, match.start(1), match.start(1) + len(named),
            f"“{named}” is not in the record of the meeting; it has {record.company}.", "Check that nothing is left of another letter.",
            OURS,
        )  # fmt: skip
        return


def _words(name: str) -> list[str]:
    """The words of a name, without titles."""
    return [bare(word) for word in NAME.findall(name) if word not in TITLES]


def bare(name: str) -> str:
    """A name without the s of possession."""
    return name.removesuffix("'s").removesuffix("’s")


def _plain(name: str) -> tuple[str, ...]:
    """How a name is written in small letters of plain English: without accents, or with two letters for one."""
    if name.isascii():
        return (name.lower(),)
    from unicodedata import normalize

    name = normalize("NFC", name).lower()
    forms = (name.translate(table).translate(WITHOUT_ACCENT) for table in ({}, TWO_LETTERS))
    return tuple(dict.fromkeys(normalize("NFKD", form).encode("ascii", "ignore").decode() for form in forms))
