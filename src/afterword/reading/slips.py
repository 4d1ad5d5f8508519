"""What a stretch that tells of a slip may be: each likely kind, with the facts that are told of it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

import numpy as np

from afterword.core.credit import GENTLER, credit_taken
from afterword.core.judge.acceptance import waved_off
from afterword.core.judge.doubts import had_the_day_wrong
from afterword.core.judge.leaning import Reading
from afterword.core.occasion import (
    Cause,
    Centrality,
    Dimension,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Polarity,
    Quote,
)
from afterword.core.sharp import told_off_before_all, was_sharp_with_them
from afterword.core.side import side_of
from afterword.core.write.plain_facts import what_was_damaged
from afterword.reading import facts as told
from afterword.reading.astray import ill_words_astray
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.encoder.tagger import Tagger
from afterword.reading.encoder.transformer import Floats
from afterword.reading.harmless import name_put_right
from afterword.reading.insult import CALLED_NAMES, JOKED, MISTAKEN, brushed_off, hurt_by_a_joke, insulted
from afterword.reading.spill import left_no_trace
from afterword.reading.thresholds import Settings

# Facts that are seldom told are seldom read surely; these bars gave the best balance on six authors then unseen.
FACT_ABOVE = {"signed": 0.2, "called_out": 0.35, "person": 0.3, "allowed": 0.4}
SIDES = {Dimension.COMPETENCE: "competence", Dimension.INTEGRITY: "integrity", Dimension.LOGISTICS: "logistics"}
"""The flag of each dimension that a slip can speak of; warmth is where none of them holds."""
UNWARNED = 0.8  # without words for it, only a very sure reading counts: the letter will own it
# Where they said that it was no matter, 39 of 43 marked texts of these kinds call it settled; of the others, half do not.
SETTLED_BY_A_WORD = frozenset(
    ["dress", "interrupting", "late", "phone_rang", "swearing", "technical_error", "tech_trouble", "wrong_document"]
)
_HIDDEN = frozenset(["confidentiality", "damage", "lie", "other", "technical_error", "wrong_document"])
"""What is mended in secret, with nobody told, is not settled with anybody."""
LEAST = 0.03  # of the chances of all kinds; a rarer one decides nothing
# What the teller calls a lie is none of the gentler kinds, however alike it sounds.
_CALLED_A_LIE = re.compile(
    r"\bI (?:\w+ )?lied\b|(?<!not )\b(?:a|my|that|the|the same) (?:big |white )?lie\b", re.IGNORECASE
)
# Who was lied to and is pleased does not know yet; it is settled only where the teller says that it was put right. On 420 accounts
# by people not met yet 51 of 227 duties are left out so, instead of 56; elsewhere nothing moves.
_PUT_RIGHT = re.compile(
    r"\b(?:sorry|apolog\w+|correct\w*|actually|i meant?|put (?:it|that) (?:right|straight)|came clean|own(?:ed)? up|admit\w*|truth|straight|"
    r"(?:took|take) (?:it|that) back|no,? wait|let me|scratch that|wrong|confess\w*|explain\w*|honest\w*)\b",
    re.IGNORECASE,
)
# Of 64 marked blanks that were settled 63 tell by such a word how one got out of them; of the others 81 in 449 hold none.
_RECOVERED = re.compile(
    r"\b(?:then,? (?:I|it|he|she|they|we|from|God)\b|after(?:wards)? (?!all\b)|afterwards|eventually|finally|in the end|at (?:last|the end)|recover\w*|c[ao]me (?:back|to me)|got (?:it|there|back|through)|remember\w*|found|managed"
    r"|work(?:ed)? (?:it )?out|second (?:time|try|go)|once more|again|later|laugh\w*|giggl\w*|smil\w*|clapp\w*|fine|(?:no|don['’]?t) (?:problem|worr\w+|matter)|okay|ok|helped|hint|supplied|mouthed|mov(?:ed|ing) on|sorry|nodd\w*|thank\w*|good"
    r"|(?:he|she|they|mrs?|ms|dr|(?-i:[A-Z][a-z]+))\.? (?:\w+ )?(?:said|says|told|gave|pushed)|says|that was that|(?:asked for|give me|take) (?:a |your )?(?:moment|minute|second|ten|time)|until)\b",
    re.IGNORECASE,
)
_WENT_BLANK = re.compile(
    r"\b(?:froze|blanked|(?:went|gone?|completely|totally) (?:\w+ )?(?:blank|empty|white)|nothing came)\b",
    re.IGNORECASE,
)
_ANSWERS = frozenset(["blanked", "forgot_strength", "rambling", "technical_error", "weak_answer"])
_SAID_LATER = re.compile(
    r"\b(?:what )?I(?:['’]d| would)(?: really| actually| probably)? (?:say|answer|do|tell (?:them|him|her)) (?:now|today|is\b)|\bwhat I(?:['’]d| would)(?: really| actually)? (?:say|do|answer)(?: now)? is\b"
    r"|\bI (?:should|could)(?: have|['’]ve) (?:said|told|answered|mentioned)\b|\bI know (?:it |that |this )?better\b|\bthat(?:['’]s| is| was) all (?:that )?I (?:said|gave|had)\b",
    re.IGNORECASE,
)
"""What only came to mind afterwards has settled nothing there."""
AFTERTHOUGHT = 120  # characters behind a slip in which that is told
_OF_A_MANNER = frozenset(["body_language", "exaggeration", "low_energy", "oversharing", "rambling"])
"""What being sharp with somebody may be taken for where no insult would be."""
_OF_A_DAY = frozenset(["no_show", "other", "late", "wrong_document"])  # what a day noted wrongly may look like
ALSO = 0.08  # from here on another kind is offered beside the one that is shown


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch with the chances of each tag and flag."""

    start: int
    end: int
    chances: Floats
    flags: dict[str, float]
    polarity: Polarity
    certainty: float


def readings_of(slip: Moment, found: Found, tagger: Tagger, around: str, settings: Settings) -> list[Reading]:
    """What a slip may be: each kind that has some chance, the likeliest first, and of each what may hold of it."""
    chances, slips = found.chances, tagger.slips
    order = [int(at) + slips.start for at in np.argsort(-chances[slips])]
    least = LEAST * float(chances[slips].sum())
    lie = tagger.tags.index("lie")
    if chances[lie] >= least and _CALLED_A_LIE.search(slip.quote.text):
        order = [lie]
    outright = told_outright(tagger.tags[order[0]], slip.quote.text, around)
    if outright:
        order = [tagger.tags.index(outright)]
    if tagger.tags[order[0]] in _OF_A_DAY and had_the_day_wrong(slip.quote.text):
        order = [tagger.tags.index("no_show")]
    silent = told.kept_silent(slip.quote.text, around.partition(slip.quote.text)[2])
    readings: list[Reading] = []
    for tag in order:
        chance, kind = float(chances[tag]), tagger.tags[tag]
        if chance < least and readings:
            break
        flags = found.flags
        if kind in _ANSWERS and _SAID_LATER.search(around.partition(slip.quote.text)[2][:AFTERTHOUGHT]):
            flags = flags | {"handled_fully": 0.0}
        went_blank = kind == "blanked" or (kind in _ANSWERS and _WENT_BLANK.search(slip.quote.text))
        if went_blank and not _RECOVERED.search(f"{slip.quote.text}{around.partition(slip.quote.text)[2]}"):
            flags = flags | {"handled_fully": 0.0}
        if kind == "lie" and not _PUT_RIGHT.search(f"{slip.quote.text} {around}"):
            flags = flags | {"handled_fully": 0.0}
        if silent and kind in _HIDDEN:
            flags = flags | {"handled_fully": 0.0, "handled_partly": 0.0}
        facts = facts_of(kind, flags, slip.quote.text, around, slip.cue, settings)
        bar = 0.0 if kind == "other" else ALSO  # what has no name is always asked about
        also = tuple(tagger.tags[other] for other in order[:3] if other != tag and chances[other] > bar)[:2]
        sure = SAID_OUTRIGHT if outright else _shown(chance, settings)
        one = replace(slip, kind=kind, facts=facts, confidence=sure, also=also)
        readings += [
            Reading(chance * share, replace(one, facts=known)) for known, share in _ways(kind, facts, flags) if share
        ]
    return readings


def told_outright(kind: str, words: str, around: str) -> str:
    """The kind that the words themselves say, where it was read as one that they are easily taken for; empty where they say none."""
    at = around.index(words)
    if kind in (*GENTLER, "lie") and credit_taken(around, at, at + len(words)):
        return "lie"
    if kind in CALLED_NAMES and insulted(words):
        return "offensive_remark"
    if kind in CALLED_NAMES and ill_words_astray(words, around):
        return "offensive_remark"
    if kind == "damage" and was_sharp_with_them(words) and not what_was_damaged(words):
        return "arguing"  # who snapped at somebody broke nothing
    if kind in CALLED_NAMES and told_off_before_all(words):
        return "offensive_remark"
    if kind in CALLED_NAMES | _OF_A_MANNER and was_sharp_with_them(words):
        return kind if kind == "offensive_remark" else "arguing"
    if kind in JOKED and hurt_by_a_joke(words, around[at + len(words) :]):
        return "offensive_remark"
    return "arguing" if kind in MISTAKEN and brushed_off(words) else ""


def _ways(kind: str, facts: Facts, flags: dict[str, float]) -> list[tuple[Facts, float]]:
    """What may hold of a slip of one kind, each with its share: settled in the room or not, a joke at somebody's expense or not."""
    ways = [(facts, 1.0)]
    if facts.handled is not Handled.FULLY:
        settled = flags["handled_fully"]
        ways = [(facts, 1 - settled), (replace(facts, handled=Handled.FULLY), settled)]
    aimed = flags["aimed"] if kind == "flat_joke" else 0.0
    return [
        (replace(known, aimed_at_people=is_aimed), share * part)
        for known, share in ways
        for is_aimed, part in ((True, aimed), (False, 1 - aimed))
    ]


def _side(flags: dict[str, float], words: str, bar: float) -> Dimension:
    """What a slip without a name speaks of: manners, unless it sounds surely like something else.

    Where nothing is learnt of it, its words tell.
    """
    learnt = [side for side in SIDES if SIDES[side] in flags]
    if not learnt:
        return side_of(words)
    likeliest = max(learnt, key=lambda side: flags[SIDES[side]])
    return likeliest if flags[SIDES[likeliest]] > bar else Dimension.WARMTH


def facts_of(
    kind: str, flags: dict[str, float], words: str, around: str, cue: Quote | None, settings: Settings
) -> Facts:
    """What the words say about a slip beside its kind."""

    def holds(name: str) -> bool:
        return flags[name] > FACT_ABOVE.get(name, settings.flag)

    handled = Handled.NO
    if flags["handled_fully"] > settings.settled and flags["handled_fully"] >= flags["handled_partly"]:
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
    if kind == "damage" and (told.came_to_nothing(words) or left_no_trace(words, around.partition(words)[2])):
        harm, handled = Harm.NONE, Handled.FULLY
    facts = Facts(
        centrality=Centrality.CORE if holds("core") else Centrality.USEFUL,
        handled=handled,
        cause=cause,
        harm=harm if kind in ("damage", "phone_answered", "other", "offensive_remark") else Harm.NONE,
        called_out=kind == "interrupting"
        and (cue is None or not told.only_laughed(cue.text))
        and (holds("called_out") or (cue is not None and told.called_out(cue.text))),
        on_signed_form=kind == "exaggeration" and holds("signed"),
        allowed=kind == "forbidden_aid" and holds("allowed"),
        false_claim=FalseClaim.POLISH if kind == "lie" and holds("polish") else None,
        dimension=_side(flags, words, settings.side) if kind == "other" else None,
    )
    if kind == "late":
        facts = told.of_lateness(facts, words, around, unwarned=flags["unwarned"] > UNWARNED)
    if kind == "wrong_name":
        right = Handled.FULLY if name_put_right(words, around.partition(words)[2]) else facts.handled
        facts = replace(facts, times_corrected=told.times_corrected(around, cue is not None), handled=right)
    if kind == "tech_trouble":
        facts = replace(facts, minutes_lost=told.minutes_lost(words))
    if kind == "other" and told.put_right_by_another(words):
        facts = replace(facts, handled=Handled.FULLY)
    if kind in SETTLED_BY_A_WORD and cue is not None and waved_off(cue.text):
        facts = replace(facts, handled=Handled.FULLY)
    return facts


def _shown(chance: float, settings: Settings) -> float:
    """A chance as the confidence that people see: stretched so that it matches how often it is right on dev texts."""
    chance = min(max(chance, 1e-3), 1 - 1e-3)
    logit = math.log(chance / (1 - chance))
    return 1 / (1 + math.exp(-(settings.confidence_slope * logit + settings.confidence_shift)))
