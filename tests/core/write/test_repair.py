"""A draft comes back with its own sentences where they are fine."""

from __future__ import annotations

import pytest

from afterword.core.check import Finding, Weight, findings_in
from afterword.core.ground import Grounded, Grounds, Status
from afterword.core.occasion import Evidence, EvidenceSource
from afterword.core.sources import OURS
from afterword.core.write.repair import mended

FACTS = Grounds(
    [
        Evidence("a", "Trained 9 bakers", EvidenceSource("cv.md", 3), "Larkhall", "Baker", "2019", "2021"),
        Evidence(
            "b", "Cut returns from 60 to 24 a week", EvidenceSource("cv.md", 4), "Larkhall", "Baker", "2019", "2021"
        ),
    ]
)
DRAFT = """Dear Ms Adler,

Your point about the slow dough has stayed with me since Tuesday. I cut returns from 60 to 24 a week. I trained 90 bakers. I flew gliders across the Alps.

Please, please give me another chance.

Kind regards,
Mira Okafor"""


def test_own_sentences_stay_and_claims_come_back_to_the_facts() -> None:
    done = mended(DRAFT, FACTS, findings_in)
    assert "Your point about the slow dough has stayed with me since Tuesday." in done.text
    assert "I cut returns from 60 to 24 a week." in done.text
    assert "90 bakers" not in done.text
    assert "trained 9 bakers" in done.text
    assert "gliders" not in done.text
    assert "Please, please" not in done.text
    assert "hank you" in done.text
    assert all(one.status.stands for one in done.grounded)
    assert done.kept == 2
    assert any("gliders" in left for left in done.left)


def test_a_draft_that_is_fine_comes_back_as_it_was() -> None:
    fine = "Dear Ms Adler,\n\nThank you for Tuesday and the slow dough. I trained 9 bakers at Larkhall, and can say more in a short call, at any time that suits you. I look forward to your answer.\n\nKind regards,\nMira Okafor"
    done = mended(fine, FACTS, findings_in)
    assert (done.text, done.changes) == (fine, ())


def test_every_change_says_what_was_there_and_why() -> None:
    done = mended(DRAFT, FACTS, findings_in)
    assert all(change.why and (change.before or change.after) for change in done.changes)
    assert [one.status for one in FACTS.of(done.text)].count(Status.BACKED) == 2


def test_of_a_list_only_the_lines_that_no_fact_backs_go() -> None:
    told = (
        "Dear Ms Adler,\n\nThank you for Tuesday. What I bring to a bakery of your size, in a few lines:\n\n"
        "- Cut returns from 60 to 24 a week, which is what you asked about\n- Flew gliders across the Alps\n- Trained 9 bakers\n\n"
        "Kind regards,\nMira Okafor"
    )
    done = mended(told, FACTS, findings_in)
    assert "- Trained 9 bakers" in done.text
    assert "- Cut returns from 60 to 24 a week" in done.text
    assert "gliders" not in done.text
    assert not any(line.strip() == "-" for line in done.text.splitlines())
    assert any("gliders" in left for left in done.left)


def test_no_fact_is_told_twice_in_place_of_two_claims() -> None:
    told = (
        "Dear Ms Adler,\n\nThank you for Tuesday, and for the tour. {}I trained 90 bakers. "
        "I trained 40 bakers and cooks.\n\nKind regards,\nMira Okafor"
    )
    done = mended(told.format(""), FACTS, findings_in)
    assert done.text.count("9 bakers") == 1
    assert any("40 bakers" in change.before and change.why.endswith("in your fact.") for change in done.changes)
    assert not any("40 bakers" in left for left in done.left)  # to add that fact would be to invent it
    done = mended(told.format("I trained 9 bakers. "), FACTS, findings_in)
    assert done.text.count("9 bakers") == 1


def test_the_only_apology_stays_as_a_plain_one() -> None:
    told = "Dear Ms Adler,\n\nThank you for Tuesday and the slow dough. I was so nervous, and I am sorry. I trained 9 bakers.\n\nMira"
    done = mended(told, FACTS, findings_in)
    assert "nervous" not in done.text
    assert "dough. I am sorry. I trained 9 bakers." in done.text
    assert [change.after for change in done.changes if "nervous" in change.before] == ["I am sorry."]


class _NothingClaimed(Grounds):
    """Grounds by which no sentence claims anything, so that only the checker changes a draft."""

    def of(self, text: str) -> tuple[Grounded, ...]:
        return ()


def _repaired(body: str) -> str:
    return mended(f"Dear Ms Adler,\n\n{body}\n\nKind regards,\nMira Okafor", _NothingClaimed([]), findings_in).text


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        (
            "I went blank on the oven question, but to be fair it was not a big deal.",
            "I went blank on the oven question.",
        ),
        ("It was no big deal, but I mixed up the two dates.", "I mixed up the two dates."),
        ("I forgot the name of your product; these things happen.", "I forgot the name of your product."),
        ("I was late by ten minutes, though no harm was done.", "I was late by ten minutes."),
    ],
)
def test_the_honest_half_of_what_is_made_small_stays(said: str, stays: str) -> None:
    text = _repaired(f"Thank you for Tuesday. {said} I trained 9 bakers.")
    assert f"Tuesday. {stays} I trained" in text


def test_what_is_only_made_small_goes_whole() -> None:
    assert "deal" not in _repaired("Thank you for Tuesday. It's no big deal. I trained 9 bakers.")


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("I am so, so sorry about this morning, I honestly cannot apologise enough.", "I am sorry about this morning."),
        (
            "Sorry if anyone was offended by what I said about my chef, haha!",
            "I am sorry for what I said about my chef.",
        ),
    ],
)
def test_an_apology_that_is_made_plain_keeps_what_it_is_for(said: str, stays: str) -> None:
    assert stays in _repaired(f"Thank you for Tuesday. {said} I trained 9 bakers.")


def test_what_a_closer_look_sees_is_said_with_its_words_and_stays() -> None:
    letter = "Dear Ms Adler,\n\nThank you for Tuesday. The neighbours were loud. I trained 9 bakers.\n\nKind regards,\nMira Okafor"
    at = letter.index("The neighbours")
    seen = Finding(
        "sounds_like_excuse", "excuse", Weight.HINT, at, at + 25, "An outside reason.", "It costs trust.", OURS
    )
    done = mended(letter, FACTS, lambda text: (), lambda text: (seen,))
    assert done.text == letter
    assert done.left == ("An outside reason. It costs trust. It stands in: The neighbours were loud.",)


def test_a_letter_without_thanks_is_asked_for_them_where_none_are_put_in() -> None:
    letter = "Dear Ms Adler,\n\nI am sorry that I was late. I trained 9 bakers.\n\nKind regards,\nMira Okafor"
    done = mended(letter, FACTS, lambda text: ())
    assert done.text == letter and any("thank-you" in left for left in done.left)
    assert not mended(letter.replace("I am", "Thank you for Tuesday. I am"), FACTS, lambda text: ()).left


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Dear Ms Adler,\n\n",
        "Dear Ms Adler,\n",
        "Subject: The tour on Tuesday\n\nDear Ms Adler,\n\n",
        "Subject: The tour on Tuesday\n\n",
        "Re: Baker, night shift\nHi Ruth,\n\n",
        "SUBJECT: Thoughts\n\nRuth,\n\n",
        "Good morning Ms Adler and Mr Bell,\n\n",
    ],
)
def test_thanks_are_put_in_after_the_greeting_whatever_stands_above_it(head: str) -> None:
    body = "Your point about the slow dough has stayed with me since Tuesday, and so has the smell of the ovens in the yard. I trained 9 bakers."
    done = mended(f"{head}{body}\n\nKind regards,\nMira Okafor", FACTS, findings_in)
    assert done.text.startswith(f"{head}Thank you for ")
    assert f". {body}\n\nKind regards" in done.text


@pytest.mark.parametrize(
    "against",
    [
        "I was an utter shambles on the second question.",
        "I made a clown of myself.",
        "I am useless at talks.",
        "I must have sounded like an amateur.",
        "I am not usually so muddled.",
    ],
)
def test_nobody_is_asked_to_prove_how_bad_they_were(against: str) -> None:
    done = mended(DRAFT.replace("I flew gliders across the Alps.", against), FACTS, findings_in)
    assert against not in done.text
    assert not any(against in left for left in done.left)
    assert "None of your facts says this." not in {change.why for change in done.changes}


@pytest.mark.parametrize(
    "owned",
    [
        "I mixed up the two flours.",
        "I came ten minutes late.",
        "I forgot your question about the starter.",
        "I talked over Mr Bell twice.",
        "I got the oven temperature wrong.",
        "I should have said so there and then.",
        "I called you Ms Alder.",
    ],
)
def test_a_wrong_that_is_owned_needs_no_fact_and_stays(owned: str) -> None:
    done = mended(DRAFT.replace("I flew gliders across the Alps.", owned), FACTS, findings_in)
    assert owned in done.text
    assert not any(owned in left for left in done.left)


@pytest.mark.parametrize(
    "claim",
    [
        "I never missed a shift in nine years.",
        "I lost only two customers.",
        "I left Kelp with a prize.",
        "I told a team of nine how to knead.",
        "I dropped the waste by 30 %.",
        "I did not stop until the mill was the best in town.",
    ],
)
def test_what_only_sounds_like_a_wrong_is_still_held_against_the_facts(claim: str) -> None:
    done = mended(DRAFT.replace("I flew gliders across the Alps.", claim), FACTS, findings_in)
    assert claim not in done.text


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        (
            "I can't believe I called your daughter Rosa, I feel awful about it, and I could cry.",
            "I called your daughter Rosa.",
        ),
        ("I feel terrible, I forgot your question about rye.", "I forgot your question about rye."),
        (
            "I had hardly slept because of the heat, which is why I mixed up the two flours.",
            "I mixed up the two flours.",
        ),
        (
            "I had slept badly because of the heat, so I got the oven temperature wrong.",
            "I got the oven temperature wrong.",
        ),
    ],
)
def test_of_an_excuse_or_of_running_oneself_down_what_is_owned_stays(said: str, stays: str) -> None:
    text = _repaired(f"Thank you for Tuesday. {said} I trained 9 bakers.")
    assert f"Tuesday. {stays} I trained" in text


def test_an_apology_that_loses_its_excuse_still_says_what_for() -> None:
    said = "Sorry I was late on Tuesday, but the bus broke down, so it was not my fault."
    assert "I am sorry that I was late on Tuesday." in _repaired(f"Thank you for the tour. {said} I trained 9 bakers.")


def test_a_bare_apology_is_asked_what_it_is_for() -> None:
    told = "Dear Ms Adler,\n\nThank you for Tuesday and the slow dough. I was so nervous, and I am sorry. I trained 9 bakers.\n\nMira"
    assert any("does not say for what" in left for left in mended(told, FACTS, findings_in).left)
    owned = told.replace("I trained", "I forgot your question about rye. I trained")
    assert not any("does not say for what" in left for left in mended(owned, FACTS, findings_in).left)


def test_where_nothing_is_left_to_say_no_letter_is_given_back() -> None:
    told = (
        "Dear Ms Adler,\n\nI have two other offers and need your answer by noon tomorrow. I also expect a wage of 40 an hour. "
        "If I do not hear from you I will take it that you are not serious.\n\nMira Okafor"
    )
    done = mended(told, FACTS, findings_in)
    assert (done.text, done.kept) == ("", 0)
    assert sum("too little is left" in left for left in done.left) == 1
    short = "Dear Ms Adler,\n\nI expect a wage of 40 an hour.\n\nMira Okafor"
    assert mended(short, FACTS, findings_in).text  # what was short before is no less than it was


def test_without_grounds_nothing_is_held_against_facts_and_no_thanks_are_asked_for() -> None:
    told = "Dear Kenneth,\n\nI cracked the pump of your washer. I am so, so sorry. I have ordered a new one, and I fed your cat all week.\n\nSam"
    done = mended(told, None, findings_in)
    assert done.text == told.replace("so, so sorry", "sorry")
    assert (done.left, done.grounded, done.kept) == ((), (), 2)
