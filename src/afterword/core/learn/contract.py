"""What learning prints as JSON for scripts. It may grow; it may not change without a new `SCHEMA` number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from afterword.core.contract import SCHEMA
from afterword.core.judge.odds import SuccessRate
from afterword.core.learn.brief import Brief
from afterword.core.learn.calibration import Calibration
from afterword.core.learn.coming import Coming
from afterword.core.learn.learned import Learned, SecondLook, View
from afterword.core.learn.patterns import Patterns, Share
from afterword.core.learn.practice import Due
from afterword.core.learn.repairs import Repaired
from afterword.core.learn.rescue import Rescue
from afterword.core.learn.second_look import side_by_side
from afterword.core.learn.structure import Structure

Json = dict[str, Any]


def rate_json(rate: SuccessRate) -> Json:
    """A rate with its 80 % interval."""
    return {"mean": round(rate.mean, 3), "low": round(rate.low, 3), "high": round(rate.high, 3), "n": rate.n}


def calibration_json(found: Calibration, sentences: Iterable[str], repairs: Iterable[Repaired]) -> Json:
    """Calibration; what there is too little for is null."""
    lean = found.lean
    return {
        "schema": SCHEMA,
        "rate": rate_json(found.rate),
        "unanswered": found.unanswered,
        "forecasts": found.forecasts,
        "standing": found.standing.value,
        "bias": _rounded(found.bias),
        "recalibration": None
        if lean is None
        else {
            "a": round(lean.a, 3),
            "sd": round(lean.sd, 3),
            "low": round(lean.low, 3),
            "high": round(lean.high, 3),
            "claimed": lean.is_clear,
        },
        "brier": _rounded(found.brier),
        "skill": _rounded(found.skill),
        "bins": [
            {"forecast": round(one.mean_forecast, 3), "went_on": one.went_on, "rate": rate_json(one.rate)}
            for one in found.bins
        ],
        "brier_note": _rounded(found.brier_note),
        "brier_look": _rounded(found.brier_look),
        "sentences": list(sentences),
        "repairs": [repair_json(one) for one in repairs],
    }


def repair_json(one: Repaired) -> Json:
    """One repair and what came of it."""
    return {
        "action": one.action.value if one.action else None,
        "went_on": one.went_on,
        "n": one.n,
        "rate": rate_json(one.rate),
        "sentence": one.sentence,
    }


def patterns_json(found: Patterns) -> Json:
    """What repeats."""
    return {
        "schema": SCHEMA,
        "occasions": found.n,
        "too_few": found.too_few or None,
        "kinds": [_share_json(one) for one in found.kinds],
        "questions": [
            {"key": one.key, "question": one.sentence, "failed": one.failed, "occasions": list(one.occasions)}
            for one in found.questions
        ],
        "second_looks": found.looks,
        "hours_until_sent": list(found.waits),
        "turns": [_share_json(one) for one in found.turns],
        "repairs": [repair_json(one) for one in found.repairs],
    }


def look_json(occasion_id: str, look: SecondLook) -> Json:
    """A second look: each slip before and after."""
    return {
        "schema": SCHEMA,
        "id": occasion_id,
        "at": look.at.isoformat(),
        "slips": [
            {
                "start": pair.before.start,
                "end": pair.before.end,
                "kind": pair.before.kind,
                "turn": pair.turn.value,
                "before": _view_json(pair.before),
                "after": _view_json(pair.after),
            }
            for pair in side_by_side(look)
        ],
    }


def learned_json(occasion_id: str, learned: Learned) -> Json:
    """What is kept beside an occasion: forecasts, outcomes, plans, feedback, work."""
    return {
        "schema": SCHEMA,
        "id": occasion_id,
        "forecasts": [
            {"p": one.p, "at": one.at.isoformat(), "when": one.when.value, "counts": learned.counts(one)}
            for one in learned.forecasts
        ],
        "outcomes": [
            {
                "came": one.came.value,
                "on": one.on.isoformat(),
                "repairs": [action.value for action in one.repairs],
                "sent": one.sent,
            }
            for one in learned.outcomes
        ],
        "lessons": [
            {"plan": one.sentence, "from": one.root.value, "awake": one.chosen_at is not None}
            for one in learned.lessons
        ],
        "feedback": [{"words": one.words, "on": one.on.isoformat(), "who": one.who} for one in learned.feedback],
        "work": [{"text": one.text, "done": one.done_at is not None} for one in learned.work],
    }


def due_json(one: Due) -> Json:
    """A question with its card."""
    return {
        "key": one.question.key,
        "question": one.question.sentence,
        "behavioural": one.question.behavioural,
        "how": one.question.how,
        "failed": one.question.failed,
        "evidence": list(one.question.evidence),
        "due": one.at.isoformat(),
        "last_run": one.is_last_run,
        "runs": len(one.card.runs),
    }


def structure_json(found: Structure) -> Json:
    """What an answer is made of; offsets into it."""
    return {
        "parts": [
            {
                "part": part.name,
                "found": part.quote is not None,
                "start": part.quote.start if part.quote else None,
                "end": part.quote.end if part.quote else None,
                "quote": part.quote.text if part.quote else None,
            }
            for part in found.parts
        ],
        "number": found.number.text if found.number else None,
        "words": found.words,
        "seconds": found.seconds,
        "feedback": list(found.lines),
    }


def brief_json(brief: Brief) -> Json:
    """The page for the next interview."""
    return {
        "schema": SCHEMA,
        "interview": coming_json(brief.coming),
        "plans": list(brief.plans),
        "stories": [
            {"question": one.question.sentence, "facts": list(one.facts), "how": one.how} for one in brief.stories
        ],
        "ask": list(brief.ask),
        "strengths": list(brief.strengths),
        "avoid": [{"what": one.title, "count": one.count, "of": one.of, "instead": one.instead} for one in brief.avoid],
    }


def coming_json(coming: Coming | None) -> Json | None:
    """The interview ahead."""
    if coming is None:
        return None
    return {
        "at": coming.at.isoformat(),
        "company": coming.company,
        "role": coming.role,
        "people": [{"name": one.name, "say": one.say} for one in coming.people],
    }


def rescue_json(rescues: Iterable[Rescue]) -> Json:
    """The rescue card."""
    return {
        "schema": SCHEMA,
        "situations": [
            {"name": one.name, "title": one.title, "pause": one.pause, "say": one.say, "then": one.then}
            for one in rescues
        ],
    }


def _share_json(one: Share) -> Json:
    return {"name": one.name, "count": one.count, "n": one.n, "low": round(one.low, 3), "high": round(one.high, 3)}


def _view_json(view: View) -> Json:
    return {
        "noticed": view.noticed.value,
        "severity": view.severity,
        "score": view.score / 100,
        "action": view.action.value,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
