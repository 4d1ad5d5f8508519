"""A letter owns nothing that was only guessed."""

from __future__ import annotations

from afterword.core.judge.caps import with_caps
from afterword.core.judge.doubts import PERHAPS_NONE, doubts
from afterword.core.judge.gates import Case
from afterword.core.judge.verdict import Verdict, judge_slip
from afterword.core.occasion import Moment, Noticed, Polarity, Quote, Setting


def verdict(kind: str, words: str, confidence: float) -> Verdict:
    return judge_slip(Moment(Quote(0, len(words), words), Polarity.SLIP, kind, Noticed.SEEN, confidence=confidence))


def test_a_slip_that_is_more_likely_another_one_is_asked_about() -> None:
    (asked,) = doubts([verdict("offensive_remark", "I said they were all the same.", 0.3)])
    assert "I said they were all the same." in asked


def test_a_slip_read_surely_is_not_asked_about() -> None:
    assert doubts([verdict("offensive_remark", "I said they were all the same.", 0.8)]) == ()


def test_not_turning_up_is_asked_about_unless_it_stands_there() -> None:
    assert doubts([verdict("no_show", "I completely forgot, and I still have not sent it.", 0.9)])
    assert doubts([verdict("no_show", "I never turned up.", 0.9)]) == ()
    assert doubts([verdict("no_show", "I got the day wrong and went on the Saturday.", 0.9)]) == ()


def test_what_the_person_said_is_believed() -> None:
    assert doubts([verdict("no_show", "There was a chair with my name on it.", 1.0)]) == ()


def test_what_the_letter_does_not_own_is_not_asked_about() -> None:
    assert doubts([verdict("nerves", "My hands shook.", 0.2)]) == ()


def test_a_guess_stays_out_of_the_letter_until_it_is_confirmed() -> None:
    guessed, sure = (verdict("confidentiality", "I told them what Ann had said.", chance) for chance in (0.3, 1.0))
    (capped,) = with_caps([guessed])
    assert not capped.in_letter
    assert capped.awaits_word
    (confirmed,) = with_caps([sure])
    assert confirmed.in_letter
    assert not confirmed.awaits_word


def test_a_lie_is_owned_only_where_it_is_likelier_than_not_by_far() -> None:
    assert doubts([verdict("lie", "I said level with the fence post.", 0.55)])
    assert doubts([verdict("lie", "I told him the bus broke down. It had not.", 0.7)]) == ()


def test_what_may_be_no_slip_at_all_is_asked_about_however_plainly_it_is_told() -> None:
    def told(words: str, confidence: float) -> Verdict:
        quote, cue = Quote(0, len(words), words), Quote(0, 0, "He stared.")
        slip = Moment(quote, Polarity.SLIP, "other", Noticed.SEEN, cue, confidence=confidence)
        return judge_slip(slip, Case(setting=Setting.PERSONAL))

    (asked,) = doubts([told("I rang Graham on Saturday morning.", PERHAPS_NONE)])
    assert asked.startswith("Was this a slip of yours")
    assert doubts([told("I dropped his best chisel in the harbour.", 0.4)]) == ()
