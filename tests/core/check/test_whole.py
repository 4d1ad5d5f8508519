"""What a letter as a whole lacks or has too much of."""

from collections.abc import Sequence

import pytest

from afterword.core.check import PlanItem, Record, Weight, findings_in
from afterword.core.check.counts import Counts
from afterword.core.check.draft import Draft
from afterword.core.check.shape import LIMITS, shape_of
from afterword.core.check.whole.names import near
from afterword.core.check.whole.record import likeness
from afterword.core.write.letter import Shape

GOOD = """Dear Ms Adler,

Thank you for Tuesday's talk, and for showing me how the order service is split by region.

You asked how I handle late data. At Norvik I moved 40 services to event queues in 2023, and the audit of 12 December \
(public case study, page 3) found no lost orders.

If a short call is useful, I am free on Thursday from 10 to 12.

Kind regards,
Mira Okafor"""


def faults(text: str, **known: object) -> set[str]:
    return {f.fault for f in findings_in(text, **known) if f.fault and f.start is None}


def rules(text: str, **known: object) -> set[str]:
    return {f.rule for f in findings_in(text, **known)}


def test_a_good_letter_has_no_finding_at_all() -> None:
    assert findings_in(GOOD) == ()


def test_every_shape_has_its_limits() -> None:
    assert set(LIMITS) == {shape.value for shape in Shape} | {""}


def test_no_thanks_is_missed() -> None:
    assert faults(GOOD.replace("Thank you for Tuesday's talk, and for showing me", "You showed me")) == {
        "missing_thanks"
    }


def test_nothing_specific_is_missed() -> None:
    assert "missing_specific" in faults(
        "Dear Ms Adler,\n\nThank you for your time today. I look forward to hearing from you.\n\nMira"
    )


def test_a_claim_without_proof_is_missed() -> None:
    text = (
        "Dear Ms Adler,\n\nThank you for showing me how the press works. I am a fast learner and a team player.\n\nMira"
    )
    assert "missing_evidence" in faults(text)


def test_an_apology_without_repair_or_next_step_is_missed() -> None:
    text = "Dear Ms Adler,\n\nThank you for hearing me out. I was rude to Ben in the meeting on Monday. I am sorry.\n\nMira"
    assert "missing_offer" in faults(text, plan=(PlanItem("offensive_remark", "apologise"),))
    mended = text.replace("I am sorry.", "I am sorry, and I have told Ben so.")
    assert "missing_offer" not in faults(mended, plan=(PlanItem("offensive_remark", "apologise"),))


@pytest.mark.parametrize(
    ("words", "shape", "fault"),
    [
        (221, "recovery", "too_long"),
        (121, "thank_you", "too_long"),
        (39, "recovery", "too_short"),
        (29, None, "too_short"),
    ],
)
def test_length_goes_by_shape(words: int, shape: str | None, fault: str) -> None:
    assert fault in faults("Dear Ms Adler,\n\n" + "word " * words + "\n\nMira", shape=shape)


@pytest.mark.parametrize(
    ("words", "shape"), [(220, "recovery"), (120, "thank_you"), (40, "recovery"), (100, "follow_up")]
)
def test_just_within_the_limit_is_fine(words: int, shape: str) -> None:
    assert not faults("Dear Ms Adler,\n\n" + "word " * words + "\n\nMira", shape=shape) & {"too_long", "too_short"}


@pytest.mark.parametrize(
    ("words", "shape", "hinted"),
    [
        (121, "correction", False),
        (140, "correction", False),
        (150, "correction", True),
        (175, "apology", False),
        (181, "apology", True),
        (200, "recovery", False),
        (218, "recovery", True),
    ],
)
def test_a_few_words_more_than_would_do_are_no_matter(words: int, shape: str, hinted: bool) -> None:
    assert ("wordy" in rules("Dear Ms Adler,\n\n" + "word " * words + "\n\nMira", shape=shape)) is hinted


def test_half_a_letter_about_the_slip_is_too_much() -> None:
    text = GOOD.replace(
        "You asked how", "I was so nervous that I could not think straight. I know I bombed the second part, and my voice was"
        " shaking all the way through. I froze, and you must have noticed that my hands were trembling. You asked how"
    )  # fmt: skip
    assert "too_much_problem" in faults(text)


def test_a_sentence_is_not_asked_for_what_only_letters_have() -> None:
    assert findings_in("You asked how I handle late data.", scope="sentence") == ()


@pytest.mark.parametrize(
    ("text", "plan", "shape"),
    [
        ("I have accepted a post and withdraw my application, with thanks.", None, "withdrawal"),
        ("Thank you for telling me that the post is on hold.", None, "hold_reply"),
        ("Thank you for letting me know.", None, "rejection_reply"),
        ("Thank you. Could you tell me one thing that I should work on?", None, "feedback_request"),
        ("Thank you for the talk.", (), "thank_you"),
        ("Thank you. I said that it weighs a tonne. That was wrong. It is 1.8 tonnes.", None, "correction"),
        ("I told you that I led the works; that is not true. Tom led them.", None, "correction"),
        ("Thank you. I've said that it weighs a tonne. You wrote it down. But that was wrong.", None, "correction"),
        ("Thank you. I noted your point about dyes: that is not right for wool, you said.", None, "thank_you"),
        ("Thank you. You said that we have no apprentices. That is not true.", None, "thank_you"),
        ("I spoke over you. That was wrong of me, and I am sorry.", None, "apology"),
        ("x", (PlanItem("damage", "make_good"),), "apology"),
        ("x", (PlanItem("lie", "correct"),), "correction"),
        ("x", (PlanItem("technical_error", "correct"), PlanItem("nerves", "leave_alone")), "recovery"),
        ("x", (PlanItem("swearing", "acknowledge"),), "short_recovery"),
    ],
)
def test_the_shape_is_inferred_from_the_plan_else_from_the_words(text: str, plan, shape: str) -> None:
    assert shape_of(Draft(text, plan)) == shape


def test_a_name_not_as_in_the_record_blocks_and_is_mended() -> None:
    found = list(findings_in(GOOD.replace("Adler", "Addler"), record=Record(("Ruth Adler",), "Norvik", "Mira Okafor")))
    assert [(f.rule, f.weight, f.rewrite) for f in found] == [("name_not_as_in_the_record", Weight.BLOCKS, "Adler")]


def test_a_name_with_the_s_of_possession_is_the_same_name() -> None:
    letter = GOOD.replace("Norvik", "St Wilfrid's")
    assert findings_in(letter, record=Record(("Ruth Adler",), "St Wilfrid's", "Mira Okafor")) == ()


def test_a_month_is_no_misspelt_company() -> None:
    letter = GOOD.replace("Thank you", "On 3 March I looked it up. Thank you", 1)
    found = findings_in(letter, record=Record(("Ruth Adler",), "Larch", "Mira Okafor"))
    assert [finding.rule for finding in found if finding.rule == "name_not_as_in_the_record"] == []


def test_names_as_in_the_record_pass() -> None:
    assert findings_in(GOOD, record=Record(("Ruth Adler",), "Norvik", "Mira Okafor")) == ()


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("Adler", "Addler", True),
        ("Adler", "Adler", False),
        ("Anna", "Otto", False),
        ("Jon", "Jan", False),
        ("Dental", "Dentally", False),
    ],
)
def test_near_names(one: str, other: str, answer: bool) -> None:
    assert near(one, other) is answer


def test_a_day_that_does_not_exist_is_found() -> None:
    assert "no_such_day" in rules(GOOD.replace("12 December", "31 June"))
    assert "no_such_day" in rules(GOOD.replace("12 December", "Monday, 12 December 2023,"))
    assert "no_such_day" in rules(GOOD.replace("12 December", "Monday, 11 March 2026,"))
    assert "no_such_day" not in rules(GOOD.replace("12 December", "Tuesday, 10 March 2026,"))


def test_a_letter_like_an_earlier_one_is_found() -> None:
    assert "same_as_before" in rules(GOOD, earlier=(GOOD.replace("Adler", "Bell"),))
    assert "same_as_before" not in rules(
        GOOD, earlier=("Dear Ms Bell,\n\nThank you for the tour of the press.\n\nMira",)
    )
    assert likeness("", GOOD) == 0


def test_a_promise_about_oneself_is_hinted_at() -> None:
    assert "promises_character" in rules("It will never happen again.", scope="letter")


FRIEND = """Dear Joanna,

I was an hour late on Saturday, and I told what you had told me in confidence. I am so sorry. That was not mine to tell.

If you like, I come by on Sunday and cook.

Ruth"""


def test_so_sorry_is_one_apology_in_a_letter_that_says_sorry() -> None:
    assert not {finding.fault for finding in findings_in(FRIEND, shape="friend")} & {"over_apology"}
    assert "over_apology" in {f.fault for f in findings_in(FRIEND.replace("so sorry", "so, so sorry"), shape="friend")}
    assert "over_apology" in {finding.fault for finding in findings_in(FRIEND, shape="recovery")}


def test_a_strong_word_before_sorry_is_not_called_a_further_apology() -> None:
    (found,) = (f for f in findings_in(FRIEND, shape="recovery") if f.rule == "sorry_with_intensifier")
    assert "further" not in found.why


def test_a_reader_counts_apologies_and_what_was_told_as_about_the_slip() -> None:
    counts = Counts(Draft(FRIEND, shape="friend"), ())
    whole = counts.words
    assert counts.words_on(()) == whole - len("If you like, I come by on Sunday and cook.".split())
    again = Counts(Draft("Dear Joanna,\n\nI still think of the cold supper in your kitchen.\n\nRuth"), ())
    assert again.words_on(()) == 0
    assert again.words_on(["the supper had gone cold"]) == again.words


@pytest.mark.parametrize(
    ("sentence", "hinted"),
    [
        ("They opened a second depot in March, which fits my work on frozen goods.", True),
        ("I read on their news page that the depot is open.", True),
        ("Halden Water has a new works, and their night shift is what I have run.", True),
        ("You opened a second depot in March, which fits my work on frozen goods.", False),
        ("I trained six drivers. They still write to me.", False),
        ("My team kept their own rota.", False),
    ],
)
def test_they_for_the_firm_of_the_reader_is_a_hint(sentence: str, hinted: bool) -> None:
    letter = GOOD.replace("If a short call is useful, I am", f"{sentence} If a short call is useful, I am")
    known = Record(("Ms Adler",), "Halden Water", "Mira Okafor", ())
    assert ("they_for_the_reader" in rules(letter, record=known)) is hinted
    assert "they_for_the_reader" not in rules(letter)


@pytest.mark.parametrize(
    "mended",
    [
        "I said I had run it by myself. It was Ines and I, and the plan was hers.",
        "I told you there were ninety seats. I counted on the way home and there are 70.",
        "I answered that the contract had ended. It did not; I left.",
        "The new doors are ordered and come on the 19th.",
        "I have since been through the whole chapter again.",
    ],
)
def test_what_is_put_right_in_the_letter_lacks_no_offer(mended: str) -> None:
    text = "Dear Ms Adler,\n\nThank you for Tuesday. I am sorry for what I told you. {}\n\nKind regards,\nMira Okafor"
    assert "missing_offer" not in faults(text.format(mended), shape="correction")
    assert "missing_offer" in faults(text.format("It was careless of me."), shape="correction")


def test_a_correction_proves_itself_with_one_thing_that_can_be_looked_up() -> None:
    text = "Dear Ms Adler,\n\nThank you for Tuesday. I said that the seat count was {}.\n\nKind regards,\nMira Okafor"
    assert "missing_evidence" not in faults(text.format("ninety. It is 70"), shape="correction")
    assert "missing_evidence" in faults(text.format("higher. It is lower"), shape="correction")


@pytest.mark.parametrize(
    "told",
    [
        "I had the question about the till wrong.",
        "In the role-play I talked over the caller.",
        "Mrs Dhillon asked whether I could cover lunch.",
        "I liked the reading corner.",
    ],
)
def test_what_happened_in_the_meeting_is_specific(told: str) -> None:
    text = "Dear Panel,\n\nThank you for your time. {} It was a good morning and I hope to hear from the school.\n\nRegards,\nMira"
    assert "missing_specific" not in faults(text.format(told), shape="recovery")
    assert "missing_specific" in faults(text.format("I am keen."), shape="recovery")


def test_to_say_what_one_said_mends_nothing() -> None:
    rude = "Dear Anna,\n\nI am sorry. In the meeting I said something rude about your accent. I have no excuse for it.\n\nMira"
    assert "missing_offer" in faults(rude, shape="apology")


@pytest.mark.parametrize(
    "said",
    [
        "2 mg per kg for a cat of 4.5 kg is 9 mg. I said 90 mg, which would be ten times too much.",
        "I forgot to say that the licence runs until May.",
        "The medal was the Sutlej, as your volunteer pointed out.",
    ],
)
def test_what_puts_something_right_needs_no_other_offer(said: str) -> None:
    letter = f"Dear Dr Rosen,\n\nThank you for showing me the three-legged cat on Thursday. {said} The nights suit me.\n\nAda\n"
    assert "missing_offer" not in faults(letter, shape="correction")
    assert "missing_offer" in faults(letter.replace(said, "I said 90 mg."), shape="correction")


@pytest.mark.parametrize(
    ("body", "shape"),
    [
        ("We spoke on Tuesday about the work at Norvik. Could you tell me where things stand?", "follow_up"),
        ("Some days ago I asked for news. Have you made a decision, or is the post still open?", "follow_up"),
        ("Thank you for letting me know your decision, and for our talk. I wish you a good start.", "rejection_reply"),
        ("Thank you for telling me how you have decided. Good wishes to the person you chose.", "rejection_reply"),
        ("Thank you for your time. Your decision should rest on what I can show, so two papers follow.", "thank_you"),
        ("My thanks for telling me that it will take a little longer. I am happy to wait.", "hold_reply"),
        ("Thank you for the tour. Take your time; I am happy to wait for your answer.", "thank_you"),
        ("I have decided not to continue with my application. Thank you for the time you gave me.", "withdrawal"),
        ("Please take my name off your list. Thank you for the time you gave me on Tuesday.", "withdrawal"),
        ("I own what I said on Tuesday. It was wrong and I withdraw it. Thank you for the tour.", "thank_you"),
        ("You are owed an apology: I knocked over the tray on Sunday. I will replace it.", "apology"),
        ("Thank you for your decision. For next time, one hint would help: where would you begin?", "feedback_request"),
    ],
)
def test_the_kind_of_letter_is_told_by_its_words(body: str, shape: str) -> None:
    assert shape_of(Draft(f"Dear Ms Adler,\n\n{body}\n\nKind regards,\nMira Okafor")) == shape


def test_a_short_question_after_some_days_needs_no_thanks_and_a_reproach_does() -> None:
    asks = "Dear Ms Adler,\n\nOn Tuesday we spoke about the work. Is there news on how things stand?{}\n\nMira Okafor"
    assert "missing_thanks" not in faults(asks.format(""))
    assert "missing_thanks" in faults(asks.format(" This is my third email."))


@pytest.mark.parametrize(
    "asks",
    [
        "You said the panel meets on Thursdays. Do you know whether there has been a decision on the weir post?",
        "The rota I drew for you is still in your tray. May I ask if you have an answer yet?",
        "I keep thinking of the kiln shed. When can I expect your decision?",
        "It is two weeks since the trial shift. Is there a new date by which I would know?",
        "Could you tell me how the search is going? My samples are with Ms Bell.",
    ],
)
def test_who_asks_how_it_stands_has_given_thanks_and_said_what_stayed_before(asks: str) -> None:
    letter = f"Hi Ruth,\n\n{asks}\n\nBest,\nMira"
    assert shape_of(Draft(letter)) == "follow_up"
    assert not faults(letter) & {"missing_thanks", "missing_specific"}


def test_a_letter_of_thanks_that_waits_for_an_answer_is_no_follow_up() -> None:
    for waits in ("I look forward to your decision.", "You said that I would hear by Friday, and that suits me."):
        assert shape_of(Draft(f"Dear Ms Adler,\n\nThank you for the tour. {waits}\n\nMira")) == "thank_you", waits


WRONGS = (
    "I left your ladder in the rain and the rungs have split. I am sorry. It was careless of me.",
    "I gave away to Dan what you had kept to the two of us, and I am sorry. It was not mine.",
    "I shouted at you in front of the whole shift. You had done nothing wrong, and I am sorry.",
)


@pytest.mark.parametrize("wrong", WRONGS)
@pytest.mark.parametrize("setting", ["work", "personal"])
@pytest.mark.parametrize("shape", [None, "apology", "friend", "recovery", "thank_you"])
def test_a_letter_about_a_wrong_outside_an_interview_needs_no_thanks(
    wrong: str, setting: str, shape: str | None
) -> None:
    letter = f"Dear Mr Khan,\n\n{wrong}\n\nSam"
    plan = (PlanItem("damage", "make_good"),)
    known = Record(("Idris Khan",), setting=setting)
    assert "missing_thanks" not in faults(letter, record=known, shape=shape, plan=plan)
    if shape is None:
        assert "missing_thanks" in faults(letter, record=Record(("Idris Khan",), setting="interview"), plan=plan)


@pytest.mark.parametrize("wrong", WRONGS)
def test_who_writes_to_a_friend_of_a_wrong_needs_no_thanks_though_nothing_is_offered(wrong: str) -> None:
    assert "missing_thanks" not in faults(f"Dear Joanna,\n\n{wrong}\n\nSam")
    assert "missing_offer" in faults(f"Dear Joanna,\n\n{wrong}\n\nSam")


def test_a_letter_to_a_friend_without_a_wrong_is_still_asked_for_its_thanks() -> None:
    letter = "Dear Joanna,\n\nYou sat with me all night at the clinic, and you brought the good soup.\n\nSam"
    assert "missing_thanks" in faults(letter, shape="thank_you", record=Record(("Joanna",), setting="personal"))


def test_to_say_where_one_can_be_reached_is_no_pressure() -> None:
    text = "Dear Ms Adler,\n\nThank you for the news. {}\n\nMira Okafor"

    def pressing(sentences: Sequence[str]) -> list[dict[str, float]]:
        return [{"pressure": 0.0 if "news" in sentence else 1.2} for sentence in sentences]

    for calm in ("Until then you can reach me by mail or phone.", "I can be reached on this number on any weekday."):
        assert "sounds_like_pressure" not in rules(text.format(calm), opinion=pressing), calm
    for pushy in (
        "You can reach me until noon, after that I sign elsewhere.",
        "You can call me by Friday, or I sign elsewhere.",
    ):
        assert "sounds_like_pressure" in rules(text.format(pushy), opinion=pressing), pushy


def test_a_letter_that_only_goes_over_slips_is_too_much_about_them() -> None:
    text = (
        "Dear Ms Adler,\n\nI made a mess of the interview. I forgot to say goodbye to your colleague, I should not have joked"
        " about the firm, and I did not listen to the last of your questions. The walk home by the river was long, and the"
        " rain set in before I got there.\n\nMira Okafor"
    )
    assert "too_much_problem" in faults(text)


ABOUT_A_SECRET = (
    "Dear Ms Adler,\n\nThank you for the talk. {} Please keep it to yourself. I look forward to your answer.\n\nMira"
)


def test_nobody_is_asked_to_prove_what_was_told_in_confidence() -> None:
    plan = (PlanItem("confidentiality", "correct"),)
    assert "missing_evidence" not in faults(
        ABOUT_A_SECRET.format("I spoke of a supplier, and that was not mine to tell."), plan=plan, shape="correction"
    )
    assert "missing_evidence" in faults(
        "Dear Ms Adler,\n\nThank you for the talk. Something I said was not so. I look forward to your answer.\n\nMira",
        plan=plan,
        shape="correction",
    )


def test_a_day_is_known_to_who_works_there() -> None:
    text = "Dear Milo,\n\nI was not honest with you about the keys on Sunday, and I am sorry. {}\n\nMira"
    at_work = Record(("Milo",), "", "Mira", setting="work")
    plan = (PlanItem("lie", "correct"),)
    told = faults(text.format("I will pay for the lock."), plan=plan, shape="correction", record=at_work)
    assert "missing_evidence" not in told


@pytest.mark.parametrize(
    ("sentence", "offers"),
    [
        ("I want to give back half, 140 euros.", True),
        ("The new lock comes at no charge.", True),
        ("I want to be honest.", False),
    ],
)
def test_money_given_back_is_an_offer(sentence: str, offers: bool) -> None:
    assert Counts(Draft(f"Dear Ms Adler,\n\nI came late. {sentence}\n\nMira"), ()).offers is offers
