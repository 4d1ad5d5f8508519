"""The pairs of sentences and facts as examples to learn from, and more pairs made of them by changing the facts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

import letters
import score_grounding
from afterword.core.backing import stems
from afterword.core.ground import Grounds, Status
from afterword.core.ground.comparison import signs_of
from afterword.core.ground.figures import Counts, figures_in
from afterword.core.occasion import Evidence
from score_grounding import PAIRS, read_pairs, read_rows

TABLES = tuple(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    " twenty twentyone twentytwo twentythree twentyfour twentyfive twentysix twentyseven twentyeight twentynine thirty thirtyone"
    " thirtytwo thirtythree thirtyfour thirtyfive thirtysix thirtyseven thirtyeight thirtynine forty"
    " fortyone fortytwo fortythree fortyfour fortyfive fortysix fortyseven fortyeight fortynine fifty fiftyone fiftytwo"
    " fiftythree fiftyfour fiftyfive fiftysix fiftyseven fiftyeight fiftynine sixty".split()
)  # fmt: skip
"""Who wrote a table of pairs to learn from."""

PLEAS = frozenset("over_apology begging draws_attention pressure minimising excuse risky_humour".split())
"""Faults of sentences that speak of the meeting and of wishes, not of what somebody has done before."""
MANY_PLEAS = 2000  # of some six thousand: more would be most of what is known of sentences without a claim

_GERUNDS = {
    "led": "leading", "ran": "running", "built": "building", "wrote": "writing", "taught": "teaching", "won": "winning",
    "set": "setting", "made": "making", "drove": "driving", "held": "holding", "kept": "keeping", "cut": "cutting",
    "sold": "selling", "brought": "bringing", "took": "taking", "grew": "growing", "drew": "drawing", "bought": "buying",
    "gave": "giving", "sang": "singing", "spoke": "speaking", "dealt": "dealing", "put": "putting", "laid": "laying",
    "found": "finding", "flew": "flying", "rode": "riding", "chose": "choosing", "rewrote": "rewriting", "rebuilt": "rebuilding",
    "oversaw": "overseeing", "fed": "feeding", "paid": "paying", "met": "meeting", "hung": "hanging", "dug": "digging",
    "bound": "binding", "wove": "weaving", "shot": "shooting", "sent": "sending",
}  # fmt: skip
_NO_DEED = frozenset(
    "need certified licensed qualified registered chartered experienced sworn shortlisted nominated listed based retired observed"
    " assisted helped supported accompanied attended shadowed proposed commended tested trained wanted seed speed".split()
)
_SMALLER = (
    "Assisted in {}", "Helped with {}", "Helped the manager in {}", "Supported the team {}", "Took part in {}",
    "Observed colleagues {}", "Shadowed a colleague {}", "Watched the specialist {}", "Present when the team was {}",
    "Plans for {}", "Proposed {}", "Applied for a place in the team {}", "Course on {}", "Attended an introductory workshop on {}",
    "Trial of {}", "Member of the group {}", "One of six people {}", "Stood in once for a colleague {}", "Trainee {}",
    "Under supervision: {}", "Prepared the paperwork for {}", "Gave feedback to those {}", "Made suggestions for {}",
    "Contributed to {}", "Accompanied the supervisor {}", "Took the minutes while others were {}", "Learning about {}", "Began {}",
    "Volunteered for a day {}", "Ordered materials for {}", "Due to start {}", "Tested tools for {}", "Carried things for the crew {}",
    "Reported on the crew {}", "Second person {}", "Looked on during work on {}", "Put forward for {}",
    "Cleaned up after the people {}", "Backup for the colleague {}",
)  # fmt: skip
_SMALLER_AFTER = (
    "{} (under way)", "{} (planned, not begun)", "{} (as a trainee, under supervision)", "{} (once)",
    "{}: pilot only, discontinued", "{} (draft, not adopted)", "{} (assisting)", "{} (on one occasion)",
    "{} (application pending)", "{} (as an observer)", "{} (first part completed)", "{} (proposal only)", "{}, as helper",
    "{} (simulation in a course)", "{} for two weeks", "{} (still in test)", "{} (as one of eight)",
    "{}, one of several contributors", "{} (not finished)", "{} (shadowing)",
)  # fmt: skip
_SAYS = (
    "When we spoke I forgot to say that I {}.", "I should have mentioned that I {}.", "You asked about this, and I {}.",
    "What I left out on Tuesday is that I {}.", "As I said in our talk, I {}.", "It may help you to know that I {}.",
    "One thing I did not get round to: I {}.", "I {}.", "Coming back to your question, I {}.",
    "On the way home I remembered that I {}.", "I would only add that I {}.", "For the record, I {}.",
)  # fmt: skip
_MODEST = re.compile(
    r"\b(?:help\w*|assist\w*|support\w*|took part|tak(?:e|ing) part|part of|member|one of|shadow\w*|observ\w*|attend\w*|contribut\w*"
    r"|accompan\w*|supervision|trial\w*|pilot\w*|draft\w*|propos\w*|suggest\w*|plan\w*|once|one|occasion\w*|course|workshop|trainee"
    r"|volunteer\w*|student|placement|studying|learning|team|we|us|our|together|colleagues?|others|apprentice\w*|began|start\w*"
    r"|was there|present|joined|know|knew|seen|saw|under|last|first)\b",
    re.I,
)
_LESS = re.compile(r"\b(?:to|from|under|below|within|down|less|than|cut|reduc\w*|fell)\b", re.I)


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence beside a few facts, with its status; `weight` is less where nobody wrote it by hand."""

    sentence: str
    facts: tuple[Evidence, ...]
    status: Status
    weight: float = 1.0
    known: bool = False  # whether the rules were made with it, so that their word on it says little

    def signs(self, *, ruled: bool = True) -> tuple[float, ...]:
        """What code says of it."""
        word = Grounds(self.facts, score_grounding.YEAR).sentence(self.sentence).status if ruled else None
        return signs_of(self.sentence, self.facts, word)


def table(name: str) -> list[Pair]:
    """The rows of a table of `grounding/`."""
    rows = read_rows((PAIRS / f"{name}.tsv").read_text("utf-8"), name)
    return [Pair(sentence, tuple(facts), status) for facts, pairs in rows for status, sentence in pairs]


def people() -> Iterator[tuple[list[Evidence], list[tuple[Status, str]], bool]]:
    """Whole CVs with sentences; and whether the rules were made with them."""
    for file in sorted(PAIRS.glob("*.txt")):
        facts, pairs = read_pairs(file.read_text("utf-8"), file.stem)
        if pairs:
            yield facts, pairs, True
    for number, scene in enumerate((PAIRS / "pairs" / "scenes.txt").read_text("utf-8").split("\n==\n")):
        yield *read_pairs(scene, f"scene {number}"), False


def few(facts: Sequence[Evidence], sentence: str, chance: Random) -> tuple[Evidence, ...]:
    """Two to five facts of a CV, the closest by words among them."""
    close = [fact for fact in Grounds(facts, score_grounding.YEAR).closest(sentence)[:2] if fact in facts]
    rest = [fact for fact in facts if fact not in close]
    chosen = [*close, *chance.sample(rest, min(len(rest), chance.choice((1, 2, 3))))]
    return tuple(fact for fact in facts if fact in chosen)


def pleas(split: str, facts: Sequence[tuple[Evidence, ...]], chance: Random) -> list[Pair]:
    """What letters say that is no claim to any deed, each beside somebody's facts: apologies, excuses, pleas, demands, jokes."""
    told = (one for one in letters.examples(letters.authors(split)) if one.gold and one.gold <= PLEAS)
    return [Pair(one.text, chance.choice(facts), Status.NO_CLAIM) for one in told]


def written(chance: Random, tables: Sequence[str] = TABLES) -> list[Pair]:
    """All pairs that somebody wrote."""
    pairs = [pair for name in tables for pair in table(f"pairs/{name}")]
    some = [pair.facts for pair in pairs]
    for facts, said, known in people():
        pairs += [Pair(s, few(facts, s, chance), status, 0.5 if known else 1.0, known) for status, s in said]
    courtesy = (PAIRS / "courtesy.txt").read_text("utf-8").splitlines()
    pairs += [Pair(s, chance.choice(some), Status.NO_CLAIM) for s in courtesy for _ in range(2)]
    return pairs + chance.sample(pleas("train", some, chance), MANY_PLEAS)


def data_hash() -> str:
    """One hash of all that is learnt from."""
    files = (*PAIRS.glob("*.txt"), *PAIRS.glob("pairs/*"))
    told = b"".join(file.read_bytes() for file in sorted(files))
    return hashlib.sha256(told + letters.data_hash().encode()).hexdigest()


def made(pairs: Sequence[Pair], chance: Random) -> list[Pair]:
    """More pairs: facts made smaller, lowered or taken out, claims joined, and facts told as they stand."""
    deeds = [fact for pair in pairs for fact in pair.facts if _gerund(fact.text) and not figures_in(fact.text)]
    new = []
    for pair in pairs:
        if pair.status is Status.NO_CLAIM or pair.known:
            continue
        at = _told(pair)
        if at is not None:
            new += _changed(pair, at, chance, deeds)
        new += _as_it_stands(pair, chance, deeds)
    return [replace(pair, weight=0.5 * pair.weight) for pair in new]


def _changed(pair: Pair, at: int, chance: Random, deeds: Sequence[Evidence]) -> Iterator[Pair]:
    """Other pairs from a pair whose sentence tells its fact number `at`."""
    fact, others = pair.facts[at], [n for n in range(len(pair.facts)) if n != at]
    if len(others) > 1 and pair.status is not Status.NOT_FOUND and chance.random() < 0.25:
        yield replace(pair, facts=tuple(pair.facts[n] for n in others), status=Status.NOT_FOUND)
    if pair.status is not Status.BACKED:
        return
    if not _MODEST.search(f"{pair.sentence} {fact.text}"):
        yield _with(pair, at, _smaller(fact, chance), Status.INFLATED)
        if others and chance.random() < 0.5:
            n = chance.choice(others)
            yield _with(pair, n, _smaller(pair.facts[n], chance), Status.BACKED)
    if lowered := _lowered(fact, pair.sentence, chance):
        yield _with(pair, at, lowered, Status.INFLATED)
    also = [pair.facts[n].text for n in others if _gerund(pair.facts[n].text)]
    if also and chance.random() < 0.5:
        yield replace(pair, sentence=f"{pair.sentence.rstrip('.')}, and I {_low(chance.choice(also))}.")
    if chance.random() < 0.35:
        joined = f"{pair.sentence.rstrip('.')}, and I {_low(chance.choice(deeds).text)}."
        yield replace(pair, sentence=joined, status=Status.PARTLY)


def _as_it_stands(pair: Pair, chance: Random, deeds: Sequence[Evidence]) -> Iterator[Pair]:
    """A fact told in its own words, or beside facts that say less."""
    plain = [n for n, fact in enumerate(pair.facts) if _gerund(fact.text) and not _MODEST.search(fact.text)]
    if not plain or chance.random() < 0.5:
        return
    at, which = chance.choice(plain), chance.random()
    said = replace(pair, sentence=chance.choice(_SAYS).format(_low(pair.facts[at].text)))
    if which < 0.3:
        yield replace(said, status=Status.BACKED)
    elif which < 0.7:
        yield _with(said, at, _smaller(pair.facts[at], chance), Status.INFLATED)
    elif which < 0.8 and len(pair.facts) > 2:
        yield replace(said, facts=(*pair.facts[:at], *pair.facts[at + 1 :]), status=Status.NOT_FOUND)
    elif which < 0.9:
        more = f"{said.sentence.rstrip('.')} and {_low(chance.choice(deeds).text)}."
        yield replace(said, sentence=more, status=Status.PARTLY)


def _with(pair: Pair, at: int, fact: Evidence, status: Status) -> Pair:
    return replace(pair, facts=(*pair.facts[:at], fact, *pair.facts[at + 1 :]), status=status)


def _told(pair: Pair) -> int | None:
    """Which fact the sentence tells, by words and numbers; none where two are as close."""
    words, figures = stems(pair.sentence), figures_in(pair.sentence)
    scores = [
        len(stems(fact.text) & words)
        + 1.2 * sum(any(figure.equals(own) for own in figures_in(fact.text)) for figure in figures)
        for fact in pair.facts
    ]
    best = max(scores, default=0.0)
    return scores.index(best) if best >= 1 and scores.count(best) == 1 else None


def _gerund(text: str) -> str:
    """The deed of a fact that begins with one in the past, as "leading" of "Led"; else empty."""
    word = text.split()[0].lower() if text.split() else ""
    if word in _GERUNDS:
        return _GERUNDS[word]
    if word in _NO_DEED or not re.fullmatch(r"[a-z-]{3,}ed", word):
        return ""
    return f"{word[:-3]}ying" if word.endswith("ied") else f"{word[:-2]}ing"


def _smaller(fact: Evidence, chance: Random) -> Evidence:
    """The same fact with less in it: helped, planned, once, or not finished."""
    deed = _gerund(fact.text)
    if deed and chance.random() < 0.75:
        return replace(fact, text=chance.choice(_SMALLER).format(" ".join([deed, *fact.text.split()[1:]])))
    return replace(fact, text=chance.choice(_SMALLER_AFTER).format(fact.text.rstrip(".")))


def _lowered(fact: Evidence, sentence: str, chance: Random) -> Evidence | None:
    """The same fact with a smaller number where the sentence has its number."""
    if _LESS.search(f"{fact.text} {sentence}"):
        return None
    said = figures_in(sentence)
    for own in figures_in(fact.text):
        if own.counts is Counts.YEAR or own.bare < 3 or not any(figure.equals(own) for figure in said):
            continue
        if found := re.search(rf"\b{own.bare:g}\b", fact.text):
            few = max(1, round(own.bare * chance.uniform(0.2, 0.7)))
            return replace(fact, text=f"{fact.text[: found.start()]}{few}{fact.text[found.end() :]}")
    return None


def _low(text: str) -> str:
    return text[0].lower() + text[1:]
