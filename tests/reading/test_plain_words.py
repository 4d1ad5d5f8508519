"""Where words are plain, they decide what was read: whose deed it was, whose matter, and what only came of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterword.core.occasion import Cause, Facts, Handled, Harm, Moment, Polarity, Quote, Setting
from afterword.reading.plain_words import (
    as_plainly_told,
    came_of_the_slip,
    is_anothers_matter,
    was_inattention,
    was_own_thing,
    was_served,
    was_withheld,
)


def moment(account: str, words: str, polarity: Polarity, kind: str | None = None, **facts: object) -> Moment:
    start = account.index(words)
    told = replace(Facts(), **facts)  # type: ignore[arg-type]
    return Moment(Quote(start, start + len(words), words), polarity, kind, facts=told, confidence=0.8)


@pytest.mark.parametrize(
    ("words", "withheld"),
    [
        ("she never picked up the phone", True),
        ("Ola wouldn't look at me", True),
        ("my manager did not say a word", True),
        ("they didn't mind the wait", False),
        ("he never once checked his watch", False),
        ("I didn't lose my thread", False),
        ("she smiled at the plan", False),
    ],
)
def test_what_the_other_side_left_undone_went_well_only_where_it_spared_somebody(words: str, withheld: bool) -> None:
    assert was_withheld(words) is withheld
    (read,) = as_plainly_told(words, [moment(words, words, Polarity.STRENGTH)], Setting.WORK)
    assert read.polarity is (Polarity.NEUTRAL if withheld else Polarity.STRENGTH)


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("the soup had gone cold", True),
        ("everybody had already started", True),
        ("the bus had already left", False),
        ("my battery had gone flat", False),
        ("the bridge was closed", False),
    ],
)
def test_how_things_stood_after_a_slip_is_no_cause_of_it(words: str, outcome: bool) -> None:
    assert came_of_the_slip(words) is outcome
    account = f"I came an hour late. When I got there {words}."
    late = moment(account, "I came an hour late", Polarity.SLIP, "late")
    circumstance = moment(account, words, Polarity.CIRCUMSTANCE)
    assert as_plainly_told(account, [late, circumstance], Setting.PERSONAL)[1].polarity is (
        Polarity.NEUTRAL if outcome else Polarity.CIRCUMSTANCE
    )
    assert as_plainly_told(account, [circumstance], Setting.PERSONAL)[0].polarity is Polarity.CIRCUMSTANCE


@pytest.mark.parametrize("cause", [Cause.EXTERNAL, Cause.OWN_UNCONTROLLABLE])
@pytest.mark.parametrize(
    ("reason", "own"),
    [
        ("I lost all sense of time at the climbing wall.", True),
        ("I had set off far too late.", True),
        ("I got carried away with a book.", True),
        ("I fainted and slept through the alarm.", False),
        ("The tram was cancelled.", False),
    ],
)
def test_ones_own_inattention_is_never_outside_ones_hands(reason: str, own: bool, cause: Cause) -> None:
    account = f"{reason} I came forty minutes late."
    (read,) = as_plainly_told(
        account, [moment(account, "I came forty minutes late", Polarity.SLIP, "late", cause=cause)], Setting.PERSONAL
    )
    assert read.facts.cause is (Cause.OWN if own else cause)
    assert was_inattention(reason) is own


@pytest.mark.parametrize(
    ("words", "anothers"),
    [
        ("I told the whole table that Nadia is having IVF", True),
        ("I let slip about his debts", True),
        ("I mentioned my cousin's divorce in front of everyone", True),
        ("I went on about my divorce", False),
        ("I told her I was in debt", False),
        ("I said I take tablets for my anxiety", False),
    ],
)
def test_whose_matter_was_told_decides_whether_it_can_rest(words: str, anothers: bool) -> None:
    assert is_anothers_matter(words) is anothers
    (read,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "oversharing")], Setting.PERSONAL)
    assert read.kind == ("confidentiality" if anothers else "oversharing")
    assert ("oversharing" in read.also) is anothers


def test_in_an_interview_the_family_told_of_is_a_secret_only_where_it_was_told_as_one() -> None:
    def kind(words: str) -> str | None:
        (read,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "oversharing")], Setting.INTERVIEW)
        return read.kind

    assert kind("I told them about my mother's cancer") == "oversharing"
    assert kind("I told them about my old boss's divorce, which he had told me in confidence") == "confidentiality"


def test_what_was_forgotten_outright_is_a_slip_though_nothing_was_read_in_it() -> None:
    account = "We ate late. I had clean forgotten her concert ticket, and the rain came. I forgot what we talked about."
    (read,) = as_plainly_told(account, [], Setting.PERSONAL)
    assert (read.kind, read.quote.text) == ("other", "I had clean forgotten her concert ticket")
    assert as_plainly_told(account, [], Setting.INTERVIEW) == ()
    known = moment(account, "I had clean forgotten her concert ticket, and the rain came", Polarity.SLIP, "no_show")
    assert len(as_plainly_told(account, [known], Setting.PERSONAL)) == 1


def test_nobody_was_missing_where_the_words_say_what_was() -> None:
    def kind(words: str) -> str | None:
        return as_plainly_told(words, [moment(words, words, Polarity.SLIP, "no_show")], Setting.PERSONAL)[0].kind

    assert kind("I forgot Tom's birthday") == "other"
    assert kind("I forgot the dinner") == "no_show"
    assert kind("I never turned up") == "no_show"


def test_what_happens_in_interviews_alone_is_read_as_the_next_likely_kind_elsewhere() -> None:
    words = "I never watered the beans"
    read = replace(moment(words, words, Polarity.SLIP, "unprepared"), also=("weak_answer", "damage"))
    (at_home,) = as_plainly_told(words, [read], Setting.PERSONAL)
    assert (at_home.kind, at_home.also) == ("damage", ())
    assert as_plainly_told(words, [read], Setting.INTERVIEW) == (read,)


def test_what_can_only_happen_in_an_interview_makes_its_second_guess_no_surer() -> None:
    account = "I answered fine, without looking at the page."
    quiet = replace(moment(account, account, Polarity.SLIP, "low_energy"), also=("lie",))
    (read,) = as_plainly_told(account, [quiet], Setting.WORK)
    assert read.kind == "lie"
    assert read.confidence == pytest.approx(0.2), "what the first guess left to it"
    (kept,) = as_plainly_told(account, [quiet], Setting.INTERVIEW)
    assert kept.confidence == pytest.approx(0.8)


def test_a_word_not_kept_is_found_where_only_its_cause_was_read() -> None:
    account = (
        "I told her I'd bring two heaters that night, then our Simon had his crash and it went clean out of my head."
    )
    crash = moment(account, "our Simon had his crash", Polarity.CIRCUMSTANCE)
    (found,) = as_plainly_told(account, [crash], Setting.WORK)
    assert (found.polarity, found.kind, found.quote.text) == (Polarity.SLIP, "other", account)
    (left,) = as_plainly_told(account, [crash], Setting.INTERVIEW)
    assert left.polarity is not Polarity.SLIP


@pytest.mark.parametrize(
    ("words", "served"),
    [
        ("I gave table 6 the wrong bill and nobody spotted it till they'd gone", True),
        ("I brought the wrong main to a couple in the window", True),
        ("I handed the tab to the wrong guest", True),
        ("put the wrong milk in her coffee", True),
        ("I sent them the wrong certificate", False),
        ("I gave them the wrong version of my portfolio", False),
        ("I attached the wrong file for the customer", False),
        ("I gave her a CV with the wrong room number", False),
        ("I gave him the figures of May, in the sheet I had taken the wrong tab", False),
    ],
)
def test_what_a_guest_was_given_wrongly_is_no_wrong_file(words: str, served: bool) -> None:
    assert was_served(words) is served
    (read,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "wrong_document")], Setting.INTERVIEW)
    assert read.kind == ("other" if served else "wrong_document")


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("I cracked the jug too, but that was an old one and mine", True),
        ("I dropped my own mug on the step", True),
        ("I broke the stool but it's my own anyway", True),
        ("I broke her stool and the fault was mine", False),
        ("I broke the bowl, it was hers and not mine", False),
        ("I scratched his car with mine", False),
    ],
)
def test_what_was_ones_own_is_owed_to_nobody(words: str, own: bool) -> None:
    assert was_own_thing(words) is own


def test_a_wrong_figure_without_a_name_is_a_wrong_answer() -> None:
    words = "I put the rent at 640 and it should be 460"
    (read,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "other")], Setting.WORK)
    assert read.kind == "technical_error"


def test_a_boss_who_is_called_names_is_hurt_and_no_former_employer() -> None:
    words = "I called my boss a tyrant in front of everyone"
    (read,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "badmouthed_employer")], Setting.WORK)
    assert (read.kind, read.confidence > 0.8) == ("offensive_remark", True)
    (told,) = as_plainly_told(words, [moment(words, words, Polarity.SLIP, "badmouthed_employer")], Setting.INTERVIEW)
    assert told.kind == "badmouthed_employer"


@pytest.mark.parametrize(
    ("account", "slip", "kind"),
    [
        (
            "I was to fetch Wanda from the clinic. She sat there for three hours and then her uncle had to come and get her.",
            "She sat there for three hours",
            "no_show",
        ),
        ("Milo waited an hour at the gate and then he took a taxi.", "Milo waited an hour at the gate", "no_show"),
        (
            "Milo waited an hour at the gate and was about to go home when I turned up.",
            "Milo waited an hour at the gate",
            "late",
        ),
        ("I came forty minutes late. She had to find a taxi home after.", "I came forty minutes late", "late"),
        ("I kept Wanda waiting for an hour at the gate.", "I kept Wanda waiting for an hour", "late"),
    ],
)
def test_who_waited_in_vain_was_not_met_late(account: str, slip: str, kind: str) -> None:
    late = moment(account, slip, Polarity.SLIP, "late", minutes_late=60)
    (read,) = (one for one in as_plainly_told(account, (late,), Setting.PERSONAL) if one.quote.text == slip)
    assert read.kind == kind
    assert (read.facts.minutes_late is None) == (kind == "no_show")


def test_a_slip_without_a_name_that_could_have_hurt_somebody_is_known_as_one_wherever_it_is_no_interview() -> None:
    account = "The order said sesame-free. I put tahini in the wrap. He sent it back."
    told = [moment(account, "I put tahini in the wrap.", Polarity.SLIP, "other")]
    assert as_plainly_told(account, told, Setting.WORK)[0].facts.harm is Harm.RISK
    assert as_plainly_told(account, told, Setting.INTERVIEW)[0].facts.harm is Harm.NONE
    settled = [moment(account, "I put tahini in the wrap.", Polarity.SLIP, "other", handled=Handled.FULLY)]
    assert as_plainly_told(account, settled, Setting.WORK)[0].facts.harm is Harm.NONE


@pytest.mark.parametrize(
    ("rest", "handled"),
    [
        ("The shop welds it by Friday and I paid for it.", Handled.NO),
        ("I told him at once and he said never mind.", Handled.FULLY),
        ("Piet laughed and fetched the glue.", Handled.FULLY),
    ],
)
def test_a_damage_of_which_its_owner_heard_nothing_is_not_settled(rest: str, handled: Handled) -> None:
    account = f"I bent the fork of Piet's bike. {rest}"
    told = [
        moment(
            account,
            "I bent the fork of Piet's bike.",
            Polarity.SLIP,
            "damage",
            handled=Handled.FULLY,
            harm=Harm.PROPERTY,
        )
    ]
    assert as_plainly_told(account, told, Setting.PERSONAL)[0].facts.handled is handled


def test_a_damage_that_was_taken_ill_is_not_settled() -> None:
    account = "I spilled wine on her white rug and she went quiet."
    cue = Quote(account.index("she"), len(account), "she went quiet.")
    spilt = moment(
        account, "I spilled wine on her white rug", Polarity.SLIP, "damage", handled=Handled.FULLY, harm=Harm.PROPERTY
    )
    assert as_plainly_told(account, [replace(spilt, cue=cue)], Setting.PERSONAL)[0].facts.handled is Handled.NO
    kind = Quote(0, 0, "she went quiet and then said thank you for telling me")
    assert as_plainly_told(account, [replace(spilt, cue=kind)], Setting.PERSONAL)[0].facts.handled is Handled.FULLY


@pytest.mark.parametrize(
    ("account", "minutes", "handled"),
    [
        ("I was eight minutes late for the cinema with Runa, which I had texted her.", 8, Handled.FULLY),
        ("I was eight minutes late for the cinema with Runa.", 8, Handled.NO),
        ("I was eight minutes late, I had texted Runa that. I had texted her. She went quiet.", 8, Handled.NO),
        ("I was forty minutes late for the cinema with Runa, which I had texted her.", 40, Handled.NO),
    ],
)
def test_a_short_wait_of_which_word_was_sent_is_no_wrong_among_friends(
    account: str, minutes: int, handled: Handled
) -> None:
    late = moment(account, account, Polarity.SLIP, "late", minutes_late=minutes)
    (read,) = as_plainly_told(account, [late], Setting.PERSONAL)
    assert read.facts.handled is handled
    (at_work,) = as_plainly_told(account, [late], Setting.WORK)
    assert at_work.facts.handled is Handled.NO


@pytest.mark.parametrize(
    ("before", "words", "kind"),
    [
        ("She asked how many vans I ran. ", "I said thirty, it was nineteen.", "exaggeration"),
        ("She asked about it. ", "I said I had run thirty vans. Truth is it was nineteen.", "exaggeration"),
        ("She asked if I ever ran vans. ", "I said sure, thirty vans. It was closer to nineteen.", "exaggeration"),
        ("She asked how many vans I ran. ", "I said nineteen, it was thirty.", "technical_error"),
        ("She asked how many volts a van needs. ", "I said thirty, it is twelve.", "technical_error"),
        ("She asked how many volts I would set. ", "I said thirty, it is twelve.", "technical_error"),
    ],
)
def test_a_figure_about_oneself_said_too_large_is_no_wrong_answer(before: str, words: str, kind: str) -> None:
    account = f"Interview with Mara Voss. {before}{words} She nodded."
    slip = moment(account, words, Polarity.SLIP, "technical_error")
    (read,) = as_plainly_told(account, (slip,), Setting.INTERVIEW)
    (elsewhere,) = as_plainly_told(account, (slip,), Setting.WORK)
    assert (read.kind, elsewhere.kind) == (kind, "technical_error")


def test_what_was_said_to_be_done_and_was_not_is_nothing_that_went_well() -> None:
    for words, polarity in (
        ("said I'd pay her by Monday, didn't.", Polarity.NEUTRAL),
        ("I said I would fix the lamp, and I did.", Polarity.STRENGTH),
    ):
        (read,) = as_plainly_told(words, [moment(words, words, Polarity.STRENGTH)], Setting.WORK)
        assert read.polarity is polarity


@pytest.mark.parametrize("setting", Setting)
def test_a_deed_by_which_somebody_may_still_come_to_harm_is_no_damage_and_no_trifle(setting: Setting) -> None:
    account = "I hung the nut free tag on the almond buns. They sell them at seven."
    told = [moment(account, "I hung the nut free tag on the almond buns.", Polarity.SLIP, "damage", harm=Harm.PROPERTY)]
    (read,) = as_plainly_told(account, told, setting)
    assert (read.kind, read.facts.harm) == ("other", Harm.RISK)
    theirs = [replace(told[0], facts=replace(told[0].facts, cause=Cause.THEIRS))]
    assert as_plainly_told(account, theirs, setting)[0].facts.harm is Harm.PROPERTY


def test_a_deed_by_which_somebody_may_still_come_to_harm_is_asked_about_where_nothing_was_read_in_it() -> None:
    account = "We had soup. I changed their bank details without ringing them. The boss smiled."
    (read,) = as_plainly_told(account, [], Setting.WORK)
    assert read.quote.text == "I changed their bank details without ringing them."
    assert read.facts.harm is Harm.RISK
    assert read.confidence < 0.5
    mended = account + " Then I went back and changed it again, and nobody was hurt."
    assert not as_plainly_told(mended, [], Setting.WORK)
