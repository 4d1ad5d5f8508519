"""Stories of what was done: a fact and one's own words, laid out as situation, task, action and result, gaps named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from afterword.core.backing import stems
from afterword.core.bank import fingerprint
from afterword.core.ground.employers import is_named
from afterword.core.ground.figures import Counts, figures_in
from afterword.core.occasion import Evidence
from afterword.core.write.record import Record, record_of

PARTS = ("situation", "task", "action", "result")
GAPS = {
    "situation": "Where and when was it, and what was at stake?",
    "task": "What was yours to do?",
    "action": "What did you do yourself, step by step?",
    "result": "What came of it? A number, or what somebody said.",
}
_IN_COMMON = 2  # telling words that own words and a fact share before they are one story

_BY = re.compile(r"^(?P<result>.*\bfrom\b.+?\bto\b.+?) (?P<action>by \w+ing\b.*)$", re.I)
_WITH = re.compile(r"^(?P<result>.*\bfrom\b.+?\bto\b.+?) (?P<action>with (?:an? |the )?\w.*)$", re.I)
_WHICH = re.compile(
    r"^(?P<action>.+?)(?:,? (?:which|that) (?=(?:cut|sav|won|brought|rais|reduc|halv|doubl|led|made|took|fell|rose|grew|gave)\w*)"
    r"|; |: |, (?:so that |with |and )?)(?P<result>.*(?:\d|\bno\b|\bnone\b|\bwon\b|\ball\b).*)$",
    re.I,
)
_CHANGED = re.compile(r"\bfrom\b.+?\bto\b", re.I)
_OUTCOME = re.compile(
    r"\b(?:won|award\w*|passed|no (?:\w+ ){0,2}(?:error|loss|lost|accident)s?|none missed|saved|runner-up)\b", re.I
)
_DUTY = re.compile(r"^(?:responsible for|in charge of|my (?:job|task) was|charged with)\b", re.I)
_TOLD = re.compile(
    r"\b(?:I (?:\w+ly )?(?:told|explained|described|spoke|talked|answered|mentioned|gave|showed|brought up|could (?:say|tell))|(?:my|the) (?:\w+ )?(?:answer|example|story|case)"
    r"|for (?:example|instance)|back (?:then|at|in)|at (?:the time|my (?:last|old|former|previous))|in my (?:last|old|former|previous)|the year|we (?:had|used to|would))\b",
    re.I,
)
"""That one spoke of what was before: an account of an hour tells of that hour else."""
_THERE_AND_THEN = re.compile(
    r"\b(?:trial (?:shift|day|lesson|run)|test piece|in the (?:interview|audition|assessment)|on the (?:tour|panel)|today|this (?:morning|afternoon|evening))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class StoryPart:
    """One part: its words, exactly as they stand in the fact or were said, and where; empty words are a gap."""

    name: str
    words: str = ""
    where: str = ""

    @property
    def gap(self) -> str:
        """What to ask oneself where nothing is known."""
        return "" if self.words else GAPS[self.name]


@dataclass(frozen=True, slots=True)
class Story:
    """One story about one fact. `used` names the people it was told to in a letter already, the last first."""

    evidence: Evidence
    parts: tuple[StoryPart, ...]
    used: tuple[str, ...] = ()

    @property
    def gaps(self) -> tuple[str, ...]:
        """The parts that are missing."""
        return tuple(part.name for part in self.parts if part.gap)


def stories_of(
    evidence: Iterable[Evidence],
    own_words: Sequence[tuple[str, str]] = (),
    used: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Story, ...]:
    """The stories in these facts, the fullest first and those told least before those told often.

    Args:
        own_words: what the person said themselves, as (words, where); it fills gaps of a fact it speaks of.
        used: by the fingerprint of a fact, who has had it in a letter.
    """
    told = used or {}
    records = (record for piece in evidence if (record := record_of(piece)) is not None and record.is_work)
    stories = [_story(record, own_words, tuple(told.get(fingerprint(record.evidence.text), ()))) for record in records]
    return tuple(sorted(stories, key=lambda story: (len(story.gaps), len(story.used), story.evidence.id)))


def _story(record: Record, own_words: Sequence[tuple[str, str]], used: tuple[str, ...]) -> Story:
    evidence = record.evidence
    text = evidence.text.strip(" .")
    found = _split(text)
    where = f"{evidence.source.file}, line {evidence.source.line}"
    if place := _place(evidence):
        found["situation"] = place
    if _DUTY.search(text):
        found["task"] = found.pop("action", text)
    parts = {name: StoryPart(name, words, where) for name, words in found.items() if words}
    about = stems(text)
    for words, said_where in own_words:
        if len(stems(words) & about) < _IN_COMMON or not _is_of_then(words, said_where, evidence):
            continue
        free = next((name for name in ("action", "task", "result") if name not in parts), None)
        if free is not None:
            parts[free] = StoryPart(free, " ".join(words.split()), said_where)
    return Story(evidence, tuple(parts.get(name, StoryPart(name)) for name in PARTS), used)


def _is_of_then(words: str, said_where: str, evidence: Evidence) -> bool:
    """Whether own words tell of the fact's time and place, and not of the hour they were said in: "the fish section at the trial"."""
    told = figures_in(evidence.text)
    for figure in figures_in(words):
        rivals = [own for own in told if figure.counts is not Counts.YEAR and figure.unit and figure.rivals(own)]
        if rivals and not any(figure.equals(own) for own in rivals):
            return False
    if _THERE_AND_THEN.search(words):
        return False
    return is_named(evidence.employer, words) or is_named(evidence.employer, said_where) or bool(_TOLD.search(words))


def _split(text: str) -> dict[str, str]:
    """Action and result in the words of a fact."""
    for pattern in (_BY, _WITH, _WHICH):
        if found := pattern.search(text):
            return {"action": found["action"].strip(), "result": found["result"].strip()}
    if _CHANGED.search(text) or _OUTCOME.search(text):
        return {"result": text}
    return {"action": text}


def _place(evidence: Evidence) -> str:
    """The post and its time as one line."""
    post = " at ".join(part for part in (evidence.title, evidence.employer) if part)
    end = "today" if evidence.end == "present" else evidence.end
    time = f"{evidence.start} to {end}" if evidence.start and end and evidence.start != end else evidence.start
    return ", ".join(part for part in (post, time) if part)
