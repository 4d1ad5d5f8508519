"""From a tagged account to its moments: what happened, who saw it, and what is known of each slip."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from afterword.core.occasion import (
    Cause,
    Centrality,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Polarity,
    Quote,
)
from afterword.core.pledges import is_pledge
from afterword.reading import facts as told
from afterword.reading.absence import with_absence
from afterword.reading.basic import clauses
from afterword.reading.edges import quote_of, spoken_out, tidy, whole_quotes
from afterword.reading.encoder.tagger import Tagged, Tagger
from afterword.reading.encoder.transformer import Floats
from afterword.reading.ngrams import NgramModel
from afterword.reading.segment import Cutting, best_cut, clause_starts, paragraph_starts

CUE_REACH = 70  # pieces after a slip within which a reaction still belongs to it
# Facts that are seldom told are seldom read surely; these bars gave the best balance on six authors then unseen.
FACT_ABOVE = {"signed": 0.2, "called_out": 0.35, "person": 0.3, "allowed": 0.4, "aimed": 0.3}
UNWARNED = 0.8  # without words for it, only a very sure reading counts: the letter will own it
SHORTEST_CUE = 10  # characters
SMALLEST = 3  # pieces; shorter stretches are noise
UNSURE = 0.6  # below this a reading as a lie gives way to plain words that say otherwise
BRIEF = 64  # pieces; up to here a text is a sentence or two, longer ones are accounts
_RIGHT_ANSWER = re.compile(
    r"(?:it is|it'?s (?:actually|really|of course)?|its|it should (?:be|have been)|(?:of course )?the (?:right|correct|real) (?:answer|one|figure|number)"
    r"|actually it|should have (?:been|said))\b",
    re.IGNORECASE,
)
_NAMED_BY_TAG = (Polarity.STRENGTH, Polarity.CIRCUMSTANCE, Polarity.NEUTRAL)
_CLAIMS = frozenset(["lie", "exaggeration"])
ONCE_ONLY = frozenset(
    [
        "late",
        "no_show",
        "dress",
        "no_questions",
        "unprepared",
        "low_energy",
        "phone_rang",
        "body_language",
        "nerves",
        "pay_too_early",
        "distracted_by_emergency",
        "forbidden_aid",
    ]
)
"""Kinds that happen once in an occasion: told a second time, it is the same moment."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Thresholds chosen on dev accounts, stored with the weights."""

    confidence_slope: float = 1.0
    confidence_shift: float = 0.0
    ngram_share: float = 0.2
    outside_below: float = 0.5
    slip_above: float = 0.3
    stretch_share: float = 0.5
    strength_too: float = 0.5
    again: float = 0.5
    flag: float = 0.5
    cue: float = 0.5
    inner_start: float = 3.0
    switch: float = 0.5
    kind_share: float = 0.5
    outside: float = 0.0
    outside_brief: float = 0.0
    danger: float = 0.5

    def cutting(self, count: int) -> Cutting:
        """What the cut of `count` pieces into stretches weighs. Who tells one thing alone seldom tells of nothing."""
        outside = self.outside_brief if count <= BRIEF else self.outside
        return Cutting(self.inner_start, self.switch, self.kind_share, outside)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch with the chances of each tag and flag."""

    start: int
    end: int
    chances: Floats
    flags: dict[str, float]
    polarity: Polarity
    certainty: float


def danger_in(text: str, tagged: Tagged, above: float) -> Quote | None:
    """The clause that speaks most of harm to oneself or from others, where its pieces do so on average."""
    starts = np.asarray(tagged.pieces.starts)
    found: tuple[float, int, int] | None = None
    for start, end in clauses(text):
        low, high = int(np.searchsorted(starts, start)), int(np.searchsorted(starts, end))
        if high - low >= 3:
            chance = float(tagged.danger[low:high].mean())
            if chance > above and (found is None or chance > found[0]):
                found = (chance, start, end)
    return quote_of(text, found[1], found[2]) if found else None


def _with_ngrams(kinds: Floats, words: str, slips: slice, ngrams: NgramModel, share: float) -> Floats:
    """The chances of the kinds of slip, joined with the n-gram opinion in log space; they add up to one."""
    second = np.array(ngrams.chances(words)[slips], np.float32)
    joined = (1 - share) * np.log(kinds + 1e-6) + share * np.log(second + 1e-6)
    raised = np.exp(joined - joined.max())
    result: Floats = raised / raised.sum()
    return result


def stretches_of(
    text: str, tagged: Tagged, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None
) -> list[Found]:
    """The stretches that are moments, with their chances."""
    pieces = tagged.pieces
    may_start = clause_starts(text, pieces.starts, pieces.ends)
    must_end = paragraph_starts(text, pieces.starts, pieces.ends)
    cut = best_cut(tagged.tags, tagged.begin, may_start, must_end, tagger.slips, settings.cutting(len(pieces)))
    found = []
    for start, end, _tag in cut:
        if end - start < SMALLEST:
            continue
        whole, flags = tagger.stretch(tagged, start, end)
        mean = tagged.tags[start:end].mean(axis=0)
        mixed = settings.stretch_share * whole + (1 - settings.stretch_share) * mean
        chances = np.exp(mixed - mixed.max())
        chances /= chances.sum()
        slip = float(chances[tagger.slips].sum())
        if ngrams is not None and settings.ngram_share:
            words = text[pieces.starts[start] : pieces.ends[end - 1]]
            chances[tagger.slips] = slip * _with_ngrams(
                chances[tagger.slips], words, tagger.slips, ngrams, settings.ngram_share
            )
        shares = {Polarity.SLIP: slip} | {p: float(chances[tagger.tags.index(p)]) for p in _NAMED_BY_TAG}
        polarity = max(shares, key=lambda p: shares[p])
        if chances[0] > settings.outside_below or (polarity is Polarity.SLIP and slip < settings.slip_above):
            continue
        told_flags = dict(zip(tagger.flags, flags.tolist(), strict=True))
        found.append(Found(start, end, chances, told_flags, polarity, shares[polarity]))
    return found


def cues_of(tagged: Tagged, certain: float) -> list[tuple[int, int]]:
    """The other side's literal reactions, as stretches of pieces."""
    found: list[tuple[int, int]] = []
    on = tagged.cue > certain
    at = 0
    while at < len(on):
        if not on[at]:
            at += 1
            continue
        end = at
        while end < len(on) and (on[end] or (end + 1 < len(on) and on[end + 1])):
            end += 1
        if end - at >= 2:
            found.append((at, end))
        at = end
    return found


def _shown(chance: float, settings: Settings) -> float:
    """A chance as the confidence that people see: stretched so that it matches how often it is right on dev texts."""
    chance = min(max(chance, 1e-3), 1 - 1e-3)
    logit = math.log(chance / (1 - chance))
    return 1 / (1 + math.exp(-(settings.confidence_slope * logit + settings.confidence_shift)))


def moments_of(text: str, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None) -> tuple[Moment, ...]:
    """All moments of an account, by their start. A slip told again is one moment, at its fullest telling."""
    return moments_from(text, tagger.read(text), tagger, settings, ngrams)


def moments_from(
    text: str, tagged: Tagged, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None
) -> tuple[Moment, ...]:
    """As `moments_of`, for a text that was tagged already."""
    pieces = tagged.pieces
    stretches = stretches_of(text, tagged, tagger, settings, ngrams)
    cues = cues_of(tagged, settings.cue)
    names = tagger.tags
    made: list[tuple[Found, Moment]] = []
    for number, found in enumerate(stretches):
        start, end = tidy(text, pieces.starts[found.start], pieces.ends[found.end - 1])
        if end - start < 4:
            continue
        quote = quote_of(text, start, spoken_out(text, start, end))
        if found.polarity is not Polarity.SLIP:
            made.append((found, Moment(quote, found.polarity, confidence=found.certainty)))
            continue
        kinds = found.chances[tagger.slips]
        order = np.argsort(-kinds) + tagger.slips.start
        top = names[order[0]]
        confidence = _shown(float(found.chances[order[0]]), settings)
        following = next((s.start for s in stretches[number + 1 :] if s.polarity is Polarity.SLIP), 10**9)
        cue = _cue_for(text, tagged, found, cues, following)
        unlikely = found.flags["unlikely"] > settings.flag and found.flags["unlikely"] > found.flags["seen"]
        unlikely = unlikely or told.unnoticed(text[start:end], text[end : end + 160])
        noticed = Noticed.UNLIKELY if unlikely and cue is None else Noticed.SEEN if cue else None
        around = text[max(0, start - 160) : end + 200]
        moment = Moment(
            quote,
            Polarity.SLIP,
            top,
            noticed,
            cue,
            facts_of(top, found.flags, quote.text, around, cue, settings),
            confidence=confidence,
            also=tuple(names[at] for at in order[1:3] if found.chances[at] > 0.08),
        )
        if top == "lie" and confidence < UNSURE and is_pledge(quote.text):
            # A promise is no untruth by itself; it stays open as what it is.
            made.append((found, Moment(quote, Polarity.NEUTRAL, confidence=confidence)))
            continue
        made.append((found, moment))
        if found.flags["also_strength"] > settings.strength_too and moment.facts.handled is Handled.FULLY:
            made.append((found, Moment(quote, Polarity.STRENGTH, confidence=found.flags["also_strength"])))
    return with_absence(text, _once_each(made, settings))


def _cue_for(text: str, tagged: Tagged, found: Found, cues: Sequence[tuple[int, int]], following: int) -> Quote | None:
    """The reaction that stands in the slip, or follows it before the next slip."""
    pieces = tagged.pieces
    for start, end in cues:
        inside = start < found.end and end > found.start
        after = found.end <= start < min(found.end + CUE_REACH, following)
        if inside or after:
            low, high = tidy(text, pieces.starts[start], pieces.ends[end - 1])
            if high - low < SHORTEST_CUE and (stop := re.search(r"[.!?\n]", text[high : high + 60])):
                high += stop.start()  # a word alone says nothing
            return quote_of(text, *whole_quotes(text, low, high))
    return None


def facts_of(
    kind: str, flags: dict[str, float], words: str, around: str, cue: Quote | None, settings: Settings
) -> Facts:
    """What the words say about a slip beside its kind."""

    def holds(name: str) -> bool:
        return flags[name] > FACT_ABOVE.get(name, settings.flag)

    handled = Handled.NO
    if holds("handled_fully") and flags["handled_fully"] >= flags["handled_partly"]:
        handled = Handled.FULLY
    elif holds("handled_partly"):
        handled = Handled.PARTLY
    cause = Cause.OWN
    if holds("theirs"):
        cause = Cause.THEIRS
    elif holds("uncontrollable"):
        cause = Cause.OWN_UNCONTROLLABLE
    elif holds("external"):
        cause = Cause.EXTERNAL
    # Where something was damaged, nine in ten marked texts tell of harm; that it came to nothing is said in words.
    harm = Harm.PERSON if holds("person") else Harm.PROPERTY if kind == "damage" else Harm.NONE
    facts = Facts(
        centrality=Centrality.CORE if holds("core") else Centrality.USEFUL,
        handled=handled,
        cause=cause,
        harm=harm if kind in ("damage", "phone_answered", "other", "offensive_remark") else Harm.NONE,
        aimed_at_people=kind == "flat_joke" and holds("aimed"),
        called_out=kind == "interrupting"
        and (cue is None or not told.only_laughed(cue.text))
        and (holds("called_out") or (cue is not None and told.called_out(cue.text))),
        on_signed_form=kind == "exaggeration" and holds("signed"),
        allowed=kind == "forbidden_aid" and holds("allowed"),
        false_claim=FalseClaim.POLISH if kind == "lie" and holds("polish") else None,
    )
    if kind == "late":
        said = told.warned(around)
        unwarned = said is False or (said is None and flags["unwarned"] > UNWARNED)
        facts = replace(facts, minutes_late=told.minutes_late(words, around), warned=not unwarned)
    if kind == "wrong_name":
        facts = replace(facts, times_corrected=told.times_corrected(around, cue is not None))
    if kind == "tech_trouble":
        facts = replace(facts, minutes_lost=told.minutes_lost(words))
        if cue is not None and told.waved_off(cue.text):
            facts = replace(facts, handled=Handled.FULLY)
    return facts


def _once_each(made: Sequence[tuple[Found, Moment]], settings: Settings) -> tuple[Moment, ...]:
    """Join what is told twice: the fullest telling stays, the others are kept as its `told_again`."""
    kept: list[tuple[Found, Moment]] = []
    for found, moment in made:
        if moment.polarity is not Polarity.SLIP:
            kept.append((found, moment))
            continue
        if kept and moment.kind == "technical_error" == kept[-1][1].kind and _RIGHT_ANSWER.match(moment.quote.text):
            # What is right, told after what was wrong, is no second error.
            before, first = kept[-1]
            kept[-1] = (before, replace(first, told_again=(*first.told_again, moment.quote)))
            continue
        twin = next(
            (
                at
                for at, (_, other) in enumerate(kept)
                if other.polarity is Polarity.SLIP
                and (other.kind == moment.kind or {other.kind, moment.kind} == _CLAIMS)
                and (
                    moment.kind in ONCE_ONLY
                    or (moment.kind in _CLAIMS and told.said_again(moment.quote.text))
                    or found.flags["again"] > settings.again
                    or kept[at][0].flags["again"] > settings.again
                )
            ),
            None,
        )
        if twin is None:
            kept.append((found, moment))
            continue
        first_found, first = kept[twin]
        first_again = first_found.flags["again"] > settings.again
        longer = len(moment.quote.text) > len(first.quote.text) and found.flags["again"] <= settings.again
        full, brief, full_found = (moment, first, found) if (longer or first_again) else (first, moment, first_found)
        cue = full.cue or brief.cue
        noticed = Noticed.SEEN if cue else full.noticed or brief.noticed
        minutes = full.facts.minutes_late if full.facts.minutes_late is not None else brief.facts.minutes_late
        handled = full.facts.handled if full.facts.handled is not Handled.NO else brief.facts.handled
        kept[twin] = (
            full_found,
            replace(
                full,
                cue=cue,
                noticed=noticed,
                facts=replace(
                    full.facts, minutes_late=minutes, handled=handled, warned=full.facts.warned and brief.facts.warned
                ),
                told_again=(*full.told_again, brief.quote, *brief.told_again),
            ),
        )
    return tuple(moment for _, moment in sorted(kept, key=lambda pair: (pair[1].quote.start, pair[1].quote.end)))
