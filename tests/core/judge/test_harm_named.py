"""What may still do harm is never too small to be named, and a wrong answer that others go by is put right by the right one."""

from __future__ import annotations

from afterword.core.judge.verdict import judge_slip
from afterword.core.judge.worth import judge
from afterword.core.occasion import Action, Facts, Harm, Moment, Occasion, Polarity, Quote, Setting

ACCOUNT = "I shouted at Anna and hurt her. I told her two tablets a day. I hummed a little."


def _slip(words: str, kind: str, harm: Harm) -> Moment:
    start = ACCOUNT.index(words)
    quote = Quote(start, start + len(words), words)
    return Moment(quote, Polarity.SLIP, kind, facts=Facts(harm=harm), confidence=1.0)


def test_a_wrong_dose_is_a_duty_answered_by_the_right_one() -> None:
    verdict = judge_slip(_slip("I told her two tablets a day.", "technical_error", Harm.RISK))
    assert (verdict.action, verdict.gate, verdict.is_duty) == (Action.CORRECT, "G1", True)
    assert verdict.urgent
    trifle = judge_slip(_slip("I told her two tablets a day.", "technical_error", Harm.NONE))
    assert not trifle.is_duty


def test_a_deed_that_may_still_do_harm_is_never_too_small() -> None:
    moments = (
        _slip("I told her two tablets a day.", "other", Harm.RISK),
        _slip("I hummed a little.", "other", Harm.NONE),
    )
    told, hummed = judge(Occasion("one", ACCOUNT, Setting.WORK, moments=moments)).verdicts
    assert told.is_duty and told.in_letter
    assert not hummed.is_duty
