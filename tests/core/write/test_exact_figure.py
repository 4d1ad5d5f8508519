"""An exact figure stands in a sentence that is true by itself, and never as a number alone."""

from __future__ import annotations

from made_up import quoted

from afterword.core.corrections import OWN_WORDS
from afterword.core.judge.worth import judge
from afterword.core.occasion import Evidence, EvidenceSource, Facts, Moment, Noticed, Occasion, Person, Polarity
from afterword.core.write.compose import compose_letter


def letters(account: str, slip: str, **known: object) -> list[str]:
    """Letters to one interviewer, told in many ways."""
    moment = Moment(quoted(account, slip), Polarity.SLIP, "exaggeration", confidence=0.9, **known)  # type: ignore[arg-type]
    people, answers = (
        (Person("Nia Hart"),),
        (Evidence("a1", "In Ghent I led four; in the season it was nine.", EvidenceSource(OWN_WORDS, 1)),),
    )
    occasions = [
        Occasion(
            name,
            account,
            moments=(moment,),
            people=people,
            writer="Leo Marsh",
            evidence=answers if "topic" in known else (),
        )
        for name in "abcdefghijklmn"
    ]
    return [compose_letter(occasion, judge(occasion)).text for occasion in occasions]


def test_what_was_had_is_told_in_the_plain_past() -> None:
    account = "Interview with Nia Hart. I told her I'd had a round of 90 houses. It was 64. I was tired."
    slip = "I told her I'd had a round of 90 houses. It was 64."
    assert all("I had a round of 64 houses" in letter for letter in letters(account, slip))
    seen = letters(account, slip, noticed=Noticed.SEEN, cue=quoted(account, "I was tired."))
    assert all("I said I had a round of 90 houses" in letter and "64" in letter for letter in seen)


def test_an_amount_for_each_week_keeps_its_unit() -> None:
    account = "Interview with Nia Hart. I said I'd taught 12 classes a week. Actually it was 9. She went on."
    found = letters(account, "I said I'd taught 12 classes a week.")
    assert all("9 classes a week" in letter for letter in found)


def test_an_answer_of_ones_own_follows_the_question_as_a_sentence() -> None:
    account = (
        "Interview with Nia Hart. She asked how many people I led in Ghent. I said nine. She looked up. I had four."
    )
    found = letters(
        account,
        "I said nine.",
        noticed=Noticed.SEEN,
        cue=quoted(account, "She looked up."),
        topic="how many people I led in Ghent",
        facts=Facts(evidence=("a1",)),
    )
    assert all("You asked how many people I led in Ghent, and" in letter for letter in found)
    assert all(". In Ghent I led four; in the season it was nine." in letter for letter in found)


def test_a_figure_that_only_points_back_is_told_with_what_was_asked() -> None:
    account = (
        "Interview with Nia Hart. When she asked how many maps we had scanned in the harbour project, I said nine thousand, and I said I had led the project. "
        "It was two thousand four hundred, and I filed for it. Nobody asked."
    )
    slip = "When she asked how many maps we had scanned in the harbour project, I said nine thousand, and I said I had led the project."
    answers = (quoted(account, "It was two thousand four hundred, and I filed for it."),)
    found = letters(account, slip, answers=answers)
    assert all("two thousand four hundred" in letter and "harbour project" in letter for letter in found)
    assert not any("It was two thousand" in letter for letter in found)


def test_what_is_exact_names_what_it_is_of() -> None:
    account = "Interview with Nia Hart. She asked if I ever led a team of fitters. I said sure, nine men. It was four. She nodded."
    found = letters(account, "I said sure, nine men. It was four.")
    assert all(
        "You asked whether I ever led a team of fitters; " in letter and "four men" in letter for letter in found
    )
    account = "Interview with Nia Hart. I said nine men. It was four. She nodded."
    found = letters(account, "I said nine men. It was four.")
    assert not any("four" in letter for letter in found)


def test_a_question_may_end_in_its_for() -> None:
    account = "Interview with Nia Hart. She asked what stock I had been responsible for. I said two million. It was nearer 300 thousand."
    found = letters(account, "I said two million. It was nearer 300 thousand.")
    assert all(
        "You asked what stock I had been responsible for; " in letter and "300 thousand." in letter for letter in found
    )


def test_what_was_said_stands_before_what_is_so_where_they_saw_it() -> None:
    account = (
        "Interview with Nia Hart. I told her I had drawn the roof plan. In fact I only drew two details. She frowned."
    )
    seen = letters(
        account, "I told her I had drawn the roof plan.", noticed=Noticed.SEEN, cue=quoted(account, "She frowned.")
    )
    assert all("that I had drawn the roof plan" in letter and "I only drew two details." in letter for letter in seen)
    unseen = letters(account, "I told her I had drawn the roof plan.")
    assert all("the roof plan" in letter and "I only drew two details." in letter for letter in unseen)
    assert not any("had drawn" in letter for letter in unseen)


def test_a_paper_that_ran_out_is_told_behind_the_yes() -> None:
    account = "Interview with Nia Hart. She asked whether I had a crane ticket and I said yes. It expired in March. I left it."
    moment = Moment(
        quoted(account, "She asked whether I had a crane ticket and I said yes."), Polarity.SLIP, "lie", confidence=0.9
    )
    occasion = Occasion("o", account, moments=(moment,), people=(Person("Nia Hart"),), writer="Leo Marsh")
    assert "t expired in March." in compose_letter(occasion, judge(occasion)).text
