"""The JSON that scripts and other programs rely on. It may grow; it may not change without a new `SCHEMA` number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from afterword.core.bank import Fact
from afterword.core.calm import SERVICES, SERVICES_SOURCE, Pause
from afterword.core.check import Finding
from afterword.core.debrief import Debrief
from afterword.core.ground import Grounded
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement, numbered, numbers_of
from afterword.core.occasion import Moment, Occasion, Polarity, Quote, Want, WorthIt
from afterword.core.plan.step import Plan
from afterword.core.summary import Summary
from afterword.core.told import READS
from afterword.core.write.letter import Letter, LetterState
from afterword.core.write.proof import Proof
from afterword.core.write.written import Written

SCHEMA: Final = 1

Json = dict[str, Any]


def moment_json(moment: Moment, verdict: Verdict | None, number: int | None = None) -> Json:
    """One moment; what only a slip has is null elsewhere. `number` is the one by which a slip is answered."""
    kind = {Polarity.SLIP: moment.kind, Polarity.STRENGTH: "strength"}.get(moment.polarity)
    shown: Json = {
        "start": moment.quote.start,
        "end": moment.quote.end,
        "quote": moment.quote.text,
        "polarity": moment.polarity.value,
        "kind": kind,
        "noticed": None,
        "severity": None,
        "action": None,
        "reason": None,
        "source": None,
        "confidence": round(moment.confidence, 3),
        "in_letter": False,
        "needs": None,
        "number": number,
    }
    if verdict is not None:
        shown |= {
            "noticed": verdict.noticed.value,
            "severity": verdict.severity,
            "action": verdict.action.value,
            "reason": verdict.reason,
            "source": verdict.source.label,
            "in_letter": verdict.in_letter,
            "needs": verdict.needs or None,
        }
    return shown


def moments_json(occasion: Occasion, judgement: Judgement) -> list[Json]:
    """All moments by where they start, each slip with its verdict."""
    verdicts = dict(zip(occasion.slip_places, judgement.verdicts, strict=False))
    slips, given = numbered(occasion, judgement), numbers_of(occasion, judgement)
    numbers = {at: number for number, (at, _) in zip(given, slips, strict=True)}
    shown = [moment_json(moment, verdicts.get(at), numbers.get(at)) for at, moment in enumerate(occasion.moments)]
    return sorted(shown, key=lambda moment: (moment["start"], moment["end"]))


def moments_line(line_id: Any, occasion: Occasion, judgement: Judgement) -> Json:
    """The line of one account in bulk reading."""
    line: Json = {
        "schema": SCHEMA,
        "id": line_id,
        "moments": moments_json(occasion, judgement),
        "want": occasion.want.value,
        "worth_it": judgement.worth_it.value,
    }
    if occasion.language not in READS:
        line["language"] = occasion.language
    return line


def alarm_json(alarming: Quote | None) -> Json:
    """Words that may speak of danger: where they stand, and who can be called; nothing where there are none."""
    if alarming is None:
        return {}
    return {
        "pause": {
            "start": alarming.start,
            "end": alarming.end,
            "quote": alarming.text,
            "services": [
                {"where": service.where, "name": service.name, "reach": service.reach} for service in SERVICES
            ],
            "source": SERVICES_SOURCE,
        }
    }


def pause_json(line_id: Any, pause: Pause) -> Json:
    """Words of danger were found, so nothing was judged: where they stand, and who can be called."""
    return {
        "schema": SCHEMA,
        "id": line_id,
        "moments": [],
        "want": Want.UNSURE.value,
        "worth_it": WorthIt.MAYBE.value,
        **alarm_json(pause.quote),
    }


def error_line(line_id: Any, message: str) -> Json:
    """What stands in the place of a line that could not be read."""
    return {"schema": SCHEMA, "id": line_id, "error": message}


def debrief_json(debrief: Debrief) -> Json:
    """Everything about one occasion."""
    return moments_line(debrief.occasion.id, debrief.occasion, debrief.judgement) | {
        "perspective": [{"text": prompt.text, "source": prompt.source.label} for prompt in debrief.prompts],
        "plan": plan_json(debrief.plan),
        "letter": letter_json(debrief.letter, debrief.findings),
        "remarks": list(debrief.remarks),
        **alarm_json(debrief.alarming),
    }


def plan_json(plan: Plan) -> list[Json]:
    """The steps in the order of their times."""
    return [
        {
            "kind": step.kind.value,
            "due": step.due.isoformat(),
            "not_before": _moment_of_time(step.not_before),
            "not_after": _moment_of_time(step.not_after),
            "why": step.why,
        }
        for step in plan.steps
    ]


def plan_page_json(debrief: Debrief) -> Json:
    """The plan of one occasion with how far each step is, and whether it goes on."""
    plan, free = debrief.plan, debrief.occasion.holidays
    steps = [
        shown | {"state": step.state.value, "planned": _moment_of_time(step.planned)}
        for shown, step in zip(plan_json(plan), plan.steps, strict=True)
    ]
    return {
        "schema": SCHEMA,
        "id": debrief.occasion.id,
        "standing": plan.standing.value,
        "country": free.country or None,
        "plan": steps,
        "remarks": list(plan.remarks),
    }


def letter_json(letter: Letter, findings: Sequence[Finding]) -> Json:
    """A letter, what it claims, still needs, and what the checker found in it. No text: nothing is to be sent."""
    return {
        "shape": letter.shape.value,
        "state": (LetterState.NEEDS if letter.state is LetterState.NEEDS else LetterState.READY).value,
        "needs": list(letter.needs),
        "subject": letter.subject,
        "text": letter.text,
        "claims": [{"start": claim.start, "end": claim.end, "evidence": claim.evidence} for claim in letter.claims],
        "findings": [finding_json(finding) for finding in findings],
    }


def letters_json(occasion_id: str, written: Sequence[Written]) -> Json:
    """Letters that were asked for, each with who gets it and the country habit that it follows."""
    return {
        "schema": SCHEMA,
        "id": occasion_id,
        "letters": [
            letter_json(one.letter, one.findings)
            | {"to": one.letter.to, "habit": one.habit, "proof": [proof_json(proof) for proof in one.proofs]}
            for one in written
        ],
    }


def proof_json(proof: Proof) -> Json:
    """One sentence and all it rests on."""
    return {"sentence": proof.sentence, "rests_on": [{"text": text, "where": where} for text, where in proof.backing]}


def grounded_json(one: Grounded) -> Json:
    """One sentence with its status and the closest fact."""
    fact = one.evidence
    return {
        "start": one.start,
        "end": one.end,
        "sentence": one.sentence,
        "status": one.status.value,
        "why": one.why,
        "evidence": None
        if fact is None
        else {"id": fact.id, "text": fact.text, "file": fact.source.file, "line": fact.source.line},
    }


def finding_json(finding: Finding) -> Json:
    """One finding; those of the letter as a whole have null offsets."""
    return {
        "rule": finding.rule,
        "fault": finding.fault,
        "weight": finding.weight.value,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "why": finding.why,
        "rewrite": finding.rewrite,
    }


def _moment_of_time(time: datetime | None) -> str | None:
    return time.isoformat() if time is not None else None


def listed_json(listed: Summary) -> Json:
    """One line of the list of what was kept."""
    return {
        "id": listed.id,
        "told_at": _moment_of_time(listed.told_at),
        "company": listed.company,
        "setting": listed.setting.value,
        "slips": listed.slips,
        "readable": listed.readable,
        "next_step": None
        if (next_step := listed.next_step) is None
        else {"kind": next_step.kind.value, "due": next_step.due.isoformat(), "why": next_step.why},
    }


def forgotten_json(occasion_id: str, *, occasions: int, moments: int, letters: int, steps: int, trial: bool) -> Json:
    """What was erased, or on trial would be."""
    counts = {"occasions": occasions, "moments": moments, "letters": letters, "steps": steps}
    return {"schema": SCHEMA, "id": occasion_id, "erased": counts, "trial": trial}


def facts_json(facts: Sequence[Fact]) -> Json:
    """The facts of the bank as JSON."""
    return {
        "schema": SCHEMA,
        "facts": [
            {
                "id": fact.evidence.id,
                "text": fact.evidence.text,
                "employer": fact.evidence.employer,
                "title": fact.evidence.title,
                "start": fact.evidence.start,
                "end": fact.evidence.end,
                "kind": fact.evidence.kind.value,
                "check": fact.check.value,
                "where": fact.where,
            }
            for fact in facts
        ],
    }
