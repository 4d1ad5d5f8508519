"""An occasion as learning looks back on it: light enough to hold hundreds of them at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from afterword.core import settings
from afterword.core.judge.perspective import OwnRecord
from afterword.core.learn.calibration import Case, forecast_step
from afterword.core.learn.learned import Came, Feeling, Learned, When
from afterword.core.learn.worth_asking import is_worth_asking
from afterword.core.occasion import CaseState, Evidence, Moment, Occasion, Polarity, Quote, Setting
from afterword.core.plan.step import Plan, StepKind, StepState
from afterword.core.shortened import shortened

ANSWERS: Final = frozenset({"blanked", "weak_answer", "rambling", "technical_error", "forgot_strength", "exaggeration"})
"""Kinds of slip that are an answer to a question."""

_PREPARED: Final = ANSWERS | {"unprepared"}
_UNASKED: Final = frozenset({"rambling", "exaggeration"})
_ASKS: Final = re.compile(
    r"\b(?:ask\w*|question\w*|wanted to know|wondered|enquir\w*|inquir\w*|quizz\w*)\b", re.IGNORECASE
)
_MOST_FACTS: Final = 40
_REACH: Final = 200  # characters before a slip in which its question may stand


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was told. `failed`: its answer went badly. `evidence` are facts that fit it, word for word."""

    words: str
    failed: bool = False
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What learning needs of one occasion. `slips` are their kinds; `strengths` and `facts` are their words.

    `let_go`: it was closed without an answer.
    """

    id: str
    told_at: datetime | None = None
    company: str = ""
    role: str = ""
    setting: Setting = Setting.INTERVIEW
    state: CaseState = CaseState.OPEN
    people: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    feeling: int | None = None
    forecast: float | None = None
    let_go: bool = False
    learned: Learned = field(default_factory=Learned)

    def __hash__(self) -> int:
        """Equal ones have one id; hundreds are looked up for every page, so nothing more is hashed."""
        return hash(self.id)

    @property
    def feelings(self) -> tuple[Feeling, ...]:
        """How it felt, from the telling on."""
        told = (Feeling(self.feeling, self.told_at),) if self.feeling is not None and self.told_at is not None else ()
        return (*told, *self.learned.feelings)

    @property
    def came(self) -> Came | None:
        """What came of it: as told, else as the account or the plan say; None while it is open."""
        if self.learned.outcome is not None:
            return self.learned.outcome.came
        if self.state is CaseState.REJECTED:
            return Came.REFUSED
        if self.state is CaseState.NEXT_STAGE:
            return Came.NEXT_ROUND
        return Came.NO_ANSWER if self.let_go and self.state is CaseState.OPEN else None

    @property
    def decided(self) -> Came | None:
        """What this talk itself led to: where a refusal came after a next round, the next round."""
        return self.learned.decided or self.came

    @property
    def case(self) -> Case | None:
        """The interview for calibration; None while its outcome is open, and where the person withdrew before one.

        A forecast counts only where it surely came before the outcome.
        """
        learned, came = self.learned, self.decided
        if self.setting is not Setting.INTERVIEW or came is None or came is Came.WITHDREW:
            return None
        if learned.outcome is None and came is not Came.NO_ANSWER:
            return Case(came.went_on)
        note = learned.forecast(When.NOTE)
        told_in_time = self.told_at is None or learned.in_time(self.told_at)
        if note is None and self.forecast is not None and told_in_time and all(map(learned.counts, learned.forecasts)):
            note = forecast_step(self.forecast)
        return Case(came.went_on, note, self.learned.forecast(When.LOOK), came is Came.NO_ANSWER)


def own_record(pasts: Iterable[Past], without: str = "") -> OwnRecord:
    """In how many interviews the person expected a no, and how many of those went on; `without` leaves one out."""
    cases = [case for past in pasts if past.id != without and (case := past.case) is not None]
    gloomy = [case for case in cases if case.note is not None and case.note < settings.EXPECTED_NO]
    return OwnRecord(len(gloomy), sum(case.went_on for case in gloomy))


def past_of(occasion: Occasion, learned: Learned, plan: Plan | None = None) -> Past:
    """The light form of an occasion."""
    close = plan.first(StepKind.LET_GO) if plan is not None else None
    return Past(
        occasion.id,
        occasion.told_at,
        occasion.company,
        occasion.role,
        occasion.setting,
        occasion.state,
        tuple(person.name for person in occasion.people),
        tuple(slip.kind or "other" for slip in occasion.slips),
        tuple(shortened(strength.quote.text, 160) for strength in occasion.strengths),
        tuple(dict.fromkeys(fact_words(piece) for piece in occasion.evidence if piece.is_tellable))[:_MOST_FACTS],
        asked_in(occasion),
        occasion.feeling,
        occasion.forecast,
        close is not None and close.state is StepState.DONE,
        learned,
    )


def asked_in(occasion: Occasion) -> tuple[Asked, ...]:
    """The questions of an account; those whose answer went badly are marked, and named by their topic if need be."""
    texts = {piece.id: piece.text for piece in occasion.evidence}
    worded = {question.start: _wording(question, occasion.account) for question in occasion.questions}
    # A short one counts where the answer went badly, so that is only known at the end.
    asked = tuple(one for one in occasion.questions if is_worth_asking(worded[one.start], failed=True))
    found = {question.start: Asked(worded[question.start]) for question in asked}
    for slip in occasion.moments:
        if slip.polarity is not Polarity.SLIP or slip.kind not in _PREPARED:
            continue
        evidence = tuple(texts[name] for name in slip.facts.evidence if name in texts)
        question = _question_of(slip, asked)
        if question is not None:
            before = found[question.start]
            merged = tuple(dict.fromkeys((*before.evidence, *evidence)))
            found[question.start] = Asked(before.words, True, merged)
        elif slip.topic.strip() and slip.kind != "forgot_strength":
            # What they told of their own accord was asked by nobody.
            was_asked = slip.kind not in _UNASKED or _ASKS.search(slip.quote.text)
            words = f"{'' if was_asked else 'tell them '}about {_one_line(slip.topic)}"
            if is_worth_asking(words, failed=True):
                found[slip.quote.start] = Asked(words, True, evidence)
        elif slip.kind == "unprepared" and evidence:
            found[slip.quote.start] = Asked("tell them what you know of their work", True, evidence)
    told = (one for _, one in sorted(found.items()))
    return tuple(one for one in told if one.failed or is_worth_asking(one.words))


def _question_of(slip: Moment, questions: tuple[Quote, ...]) -> Quote | None:
    """The question asked within the slip or just before it, where nothing else was asked in between."""
    near = [one for one in questions if slip.quote.start - _REACH <= one.start < slip.quote.end]
    return near[-1] if near else None


_OPEN_END: Final = re.compile(r"\b(?:time|situation|occasion|moment|example|project|case)$", re.IGNORECASE)
_GOES_ON: Final = re.compile(
    r"\s+(?:when|where|that|in which|of|I|we|something)\b[^.;!?,\n]{3,80}?(?=\s+(?:and|but|so)\s+I\b|[.;!?,\n]|$)",
    re.IGNORECASE,
)
_WH: Final = re.compile(r"(?:how|why|what|when|where|which|whom?|whether|if)\b", re.IGNORECASE)
_CUT: Final = re.compile(
    r"\s+(?:(?:would|could|should|can|do|did|will|have|had)|(?P<hangs>in|on|at|of|with|for|to|from|by))\Z",
    re.IGNORECASE,
)
_TO_ITS_END: Final = re.compile(
    r"\s+(?:I|you|we)\s[^.;!?,\n\"“”]{3,80}?(?=\s+(?:and|but|so)\s+(?:I|he|she|they|we)\b|[.;!?,\n\"“”]|$)",
    re.IGNORECASE,
)
"""How a question goes on that was told as it was asked: "how would" is "how would I know if it had worked"."""
_TAIL: Final = re.compile(r"\s+(?:again|too|as well|and this time|this time)\b.*$", re.IGNORECASE | re.DOTALL)


def _wording(question: Quote, account: str) -> str:
    """The question as it was told, to the end of its thought: "a time" goes on with "when I had a conflict"."""
    words = question.text
    if (cut := _CUT.search(words)) and (more := _TO_ITS_END.match(account, question.end)):
        words += more.group()
    elif cut and cut["hangs"] and not _WH.match(words):
        words = words[: cut.start()]
    if _OPEN_END.search(words) and (more := _GOES_ON.match(account, question.end)):
        words += more.group()
    return _one_line(_TAIL.sub("", words)) or _one_line(question.text)


def fact_words(piece: Evidence) -> str:
    """A fact on one line, as it is tied to questions."""
    return shortened(piece.text, 200)


def _one_line(text: str) -> str:
    return " ".join(text.split())
