"""A letter keeps to what was told: the measure, the gravest thing first, their deeds, the right name and figure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from made_up import quoted

from afterword.core.judge.worth import judge
from afterword.core.occasion import (
    OWN_WORDS,
    Action,
    Cause,
    Evidence,
    EvidenceSource,
    Facts,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Quote,
    Setting,
)
from afterword.core.write.compose import compose_letter
from afterword.core.write.figures import figures_in
from afterword.core.write.lateness import in_hours
from afterword.core.write.talk import WAYS, talk_outline
from afterword.core.write.theirs import as_said_of_it, may_be_thanked_for


def told(
    account: str,
    *slips: tuple[str, str, Facts],
    setting: Setting = Setting.INTERVIEW,
    cues: dict[str, str] | None = None,
    enjoyed: tuple[str, ...] = (),
    company: str = "",
    answers: tuple[str, ...] = (),
) -> Occasion:
    """An occasion with Ms Okoro whose slips stand in the account."""
    moments = tuple(
        Moment(
            quoted(account, words),
            Polarity.SLIP,
            kind,
            Noticed.SEEN if cues and kind in cues else None,
            quoted(account, cues[kind]) if cues and kind in cues else None,
            facts,
        )
        for kind, words, facts in slips
    )
    return Occasion(
        "o1",
        account,
        setting=setting,
        moments=moments,
        people=(Person("Ms Ada Okoro"),),
        company=company,
        writer="Jo Bell",
        enjoyed=tuple(quoted(account, words) for words in enjoyed),
        evidence=tuple(Evidence(f"own-{n}", text, EvidenceSource(OWN_WORDS, n)) for n, text in enumerate(answers, 1)),
    )


def letter(occasion: Occasion) -> str:
    return " ".join(compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text.split())


LATE = Facts(minutes_late=45, warned=False)


@pytest.mark.parametrize(
    "measure", ["almost three quarters of an hour", "about forty minutes", "well over an hour", "1.5 hours"]
)
@pytest.mark.parametrize("setting", [Setting.PERSONAL, Setting.WORK])
def test_how_late_it_was_is_said_in_the_persons_own_measure(measure: str, setting: Setting) -> None:
    account = f"Ada had cooked for me. I got to hers {measure} late. She looked tired."
    text = letter(told(account, ("late", f"I got to hers {measure} late", LATE), setting=setting))
    assert measure in text
    assert "45" not in text


@pytest.mark.parametrize(
    ("rest", "said"),
    [("I did not text her. ", True), ("I never rang. ", True), ("I was swimming. ", False), ("", False)],
)
def test_that_no_word_was_sent_is_said_only_where_it_was_told(rest: str, said: bool) -> None:
    account = f"I came to Ada's flat 45 minutes late. {rest}She had eaten."
    occasion = told(account, ("late", "I came to Ada's flat 45 minutes late", LATE), setting=Setting.PERSONAL)
    assert ("sent no word" in letter(occasion)) is said


@pytest.mark.parametrize(
    ("cause", "speaks"), [("I sat too long over a game of chess", False), ("I got on the wrong train", True)]
)
def test_the_journey_is_owned_only_where_the_journey_was_the_cause(cause: str, speaks: bool) -> None:
    account = f"{cause} and came to Ms Okoro's meeting twenty minutes late."
    slip = ("late", "came to Ms Okoro's meeting twenty minutes late", Facts(minutes_late=20))
    occasion = told(account, slip, setting=Setting.WORK)
    outline = talk_outline(occasion, judge(occasion))
    assert outline is not None
    for text in (letter(occasion), outline.text):
        assert speaks or not any(word in text for word in ("journey", "setting out", "on the way"))


@pytest.mark.parametrize(
    ("account", "said"),
    [
        ("I was ten minutes late because the train was cancelled and she was waiting.", "The train was cancelled"),
        (
            "I was ten minutes late, cos the lift broke down on the third floor.",
            "The lift broke down on the third floor",
        ),
        ("I was ten minutes late because my daughter was sick. She was waiting.", ""),
        ("I was ten minutes late. She was cross because the room was taken.", ""),
    ],
)
def test_the_reason_given_in_the_same_breath_is_told_and_not_asked_for(account: str, said: str) -> None:
    facts = Facts(minutes_late=10, cause=Cause.OWN_UNCONTROLLABLE)
    cue = next(words for words in ("she was waiting", "on the third floor", "She was") if words in account)
    occasion = told(account, ("late", "I was ten minutes late", facts), cues={"late": cue})
    made = compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11))
    assert any("nobody could foresee" in need for need in made.needs) is not bool(said)
    assert said in " ".join(made.text.split())


BETRAYED = (
    "I came to Ada's supper half an hour late. Then I said at the table that she is leaving Tom, which she had told me as a "
    "secret. She put down her fork."
)


def betrayed(setting: Setting = Setting.PERSONAL) -> Occasion:
    secret = (
        "confidentiality",
        "I said at the table that she is leaving Tom, which she had told me as a secret",
        Facts(),
    )
    late = ("late", "I came to Ada's supper half an hour late", Facts(minutes_late=30))
    return told(BETRAYED, late, secret, setting=setting, cues={"confidentiality": "She put down her fork."})


def test_the_apology_belongs_to_the_secret_and_the_lateness_follows_it() -> None:
    for text in (letter(betrayed()), letter(betrayed(Setting.WORK))):
        assert 0 < text.index("confidence") < text.index("sorry") < text.index("half an hour")
        assert text.count("sorry") + text.count("apolog") == 1


def test_a_friend_is_neither_thanked_for_patience_nor_told_when_not_to_come() -> None:
    text = letter(betrayed())
    assert not any(words in text for words in ("patience", "not before", "hear this from me", "hearing"))


@pytest.mark.parametrize(
    ("account", "thing", "words", "may"),
    [
        (
            "I liked the parcel index. I built the parcel index at Bell's.",
            "the parcel index",
            "the parcel index",
            False,
        ),
        ("I liked explaining the night rota.", "explaining the night rota", "explaining the night rota", False),
        ("I liked the cold room they showed me.", "the cold room", "the cold room", True),
        ("We talked about the seed bank, which I loved.", "the seed bank", "the seed bank", True),
        ("The nicest bit was my ward round.", "the ward round", "ward round", False),
        ("I enjoyed how they train people.", "hearing how you train people", "how they train people", True),
    ],
)
def test_only_what_was_theirs_or_talked_about_is_thanked_for(account: str, thing: str, words: str, may: bool) -> None:
    assert may_be_thanked_for(thing, quoted(account, words), account, ()) is may


@pytest.mark.parametrize(
    ("account", "words", "said"),
    [
        ("I did the role play with the angry guest and it went well.", "the role play", ""),
        ("I enjoyed the role play with the angry guest.", "the role play", "the role play"),
        ("They nodded at the two foremen story and the forklift.", "the forklift", ""),
        ("We cut the wrong labels by half. I talked about the wrong labels and he liked that.", "the wrong labels", ""),
        ("She asked about the laser drawings, told her I can't do them.", "the laser drawings", ""),
        ("In my last job it was the seed catalogue that I ran, and they nodded.", "the seed catalogue", ""),
        ("Fourteen in the class and one of them asleep.", "the class", ""),
        ("We had a long chat about the lambing shed.", "the lambing shed", "what we said about the lambing shed"),
        (
            "I asked about the night boats and he told me a lot.",
            "the night boats",
            "what we said about the night boats",
        ),
        ("A great chat about the poster trail I made in college, so I was delighted.", "the poster trail", ""),
        (
            "I talked about how we cut the double bookings and he liked that and said that like the other two I would hear by Friday from her, and that they would "
            "ring me if they had more to ask of anybody at all.",
            "the double bookings",
            "",
        ),
        ("I asked how the boats are shared out.", "the boats", ""),
        ("He took me round, and the tour was long.", "the tour", "the tour"),
        ("We liked the kiln.", "the kiln", "the kiln"),
        ("I liked the index. I built the index there.", "the index", ""),
        ("I told how I rebuilt the load test at my old firm and they wrote it down.", "the load test", ""),
        (
            "I think the question about the kiln went well.",
            "the question about the kiln",
            "the question about the kiln",
        ),
        ("I did explain the survey well, and they liked it.", "the survey", ""),
        ("I answered the thing about the registers fine.", "the registers", ""),
        ("I told her about the voice picking and she loved that.", "the voice picking", ""),
        ("She showed me the new pumps and I loved that.", "the new pumps", "the new pumps"),
        ("She explained the night rota and that went well.", "the night rota", "what we said about the night rota"),
    ],
)
def test_what_went_best_is_said_to_be_no_more_than_it_was(account: str, words: str, said: str) -> None:
    assert as_said_of_it(words, quoted(account, words), account, ()) == said


def test_what_a_cv_tells_of_the_writer_is_not_thanked_for() -> None:
    account = "I liked the stock audit."
    fact = Evidence("e1", "Led the yearly stock audit", EvidenceSource("cv.md", 3))
    assert not may_be_thanked_for("the stock audit", quoted(account, "the stock audit"), account, (fact,))
    assert not may_be_thanked_for(
        "the stock project", quoted("I liked the stock project.", "the stock project"), "", (fact,)
    )


@pytest.mark.parametrize(
    ("account", "thing", "said"),
    [
        ("I like live coding. Live coding we talked about.", "the Live coding", "what we said about the live coding"),
        (
            "They told me about Kubernetes. Kubernetes went fine.",
            "talking about Kubernetes",
            "what we said about Kubernetes",
        ),
        ("Live coding we talked about.", "the Live coding", ""),
    ],
)
def test_the_capital_of_a_first_word_stays_only_on_a_name(account: str, thing: str, said: str) -> None:
    words = thing.removeprefix("the ").removeprefix("talking about ")
    start = account.index(words)
    assert as_said_of_it(thing, Quote(start, start + len(words), words), account, ()) == said


def test_the_right_name_of_the_firm_stands_in_the_letter_once() -> None:
    account = "I called the firm Brandtham Glass twice. I liked their kiln."
    slip = ("wrong_name", "I called the firm Brandtham Glass twice", Facts())
    text = letter(told(account, slip, company="Brantham Glass", enjoyed=("their kiln",)))
    assert text.count("Brantham Glass") == 1


def test_the_right_name_that_was_answered_stands_in_the_letter() -> None:
    account = "I called her colleague by a wrong name. I liked their kiln."
    slip = ("wrong_name", "I called her colleague by a wrong name", Facts(evidence=("own-1",)))
    text = letter(told(account, slip, enjoyed=("their kiln",), answers=("Siobhan Reilly",)))
    assert text.count("Siobhan Reilly") == 1


@pytest.mark.parametrize(
    ("words", "said", "true"),
    [
        ("I said sixty, it was forty-two", "sixty", "forty-two"),
        ("I told them we ran 12 sites but it was really 9", "we ran 12 sites", "9"),
        ("it was seven and I said eleven", "eleven", "seven"),
    ],
)
def test_a_wrong_figure_and_the_true_one_are_told_apart(words: str, said: str, true: str) -> None:
    found = figures_in(words, quoted(words, words))
    assert found is not None
    assert (found.said, found.true) == (said, true)


def test_a_wrong_figure_about_oneself_is_corrected_with_the_true_one() -> None:
    account = "Ms Okoro asked how many sites I had run and I said sixty, it was forty-two. I liked their kiln."
    slip = ("technical_error", "I said sixty, it was forty-two", Facts())
    occasion = told(account, slip, enjoyed=("their kiln",))
    (verdict,) = judge(occasion).verdicts
    assert verdict.action is Action.CORRECT
    text = letter(occasion)
    assert "how many sites I had run" in text
    assert text.index("sixty") < text.index("forty-two")


@pytest.mark.parametrize("kind", ["exaggeration", "lie", "technical_error"])
def test_whatever_a_wrong_figure_is_called_the_true_one_reaches_the_letter(kind: str) -> None:
    account = "Ms Okoro asked how many vans I had run and I said sixty, it was forty-two. I liked their kiln."
    occasion = told(account, (kind, "I said sixty, it was forty-two", Facts()), enjoyed=("their kiln",))
    text = letter(occasion)
    assert "forty-two" in text
    assert "how many vans I had run" in text
    assert not any("exact figure" in need for need in compose_letter(occasion, judge(occasion)).needs)


@pytest.mark.parametrize("kind", ["exaggeration", "technical_error"])
def test_the_exact_figure_that_was_answered_reaches_the_letter(kind: str) -> None:
    account = "I talked the numbers of the depot up. I liked their kiln."
    slip = (kind, "I talked the numbers of the depot up", Facts(evidence=("own-1",)))
    answer = "It was 42 sites in 2024"
    assert "42 sites" in letter(told(account, slip, enjoyed=("their kiln",), answers=(answer,)))


def test_a_client_who_heard_anothers_secret_is_asked_to_keep_it() -> None:
    account = "I told Ms Okoro what another client pays us."
    slip = ("confidentiality", "I told Ms Okoro what another client pays us", Facts())
    occasion = told(account + " She is a client.", slip, setting=Setting.WORK)
    occasion = replace(occasion, people=(Person("Ms Ada Okoro", "client"),))
    text = letter(occasion)
    assert "please" in text.lower()
    assert "what another client pays" not in text


def test_who_forgot_something_is_not_said_to_have_stayed_away() -> None:
    account = "I forgot Ada's tickets on my kitchen table."
    occasion = told(account, ("no_show", account[:-1], Facts()), setting=Setting.PERSONAL)
    text = letter(occasion)
    assert not any(words in text for words in ("not there", "did not come", "waiting for me"))


def test_an_answer_about_the_one_reader_says_you() -> None:
    account = "I shouted at Ada over the washing-up."
    slip = ("arguing", account[:-1], Facts(severity=4, evidence=("own-1",)))
    text = letter(
        told(account, slip, setting=Setting.PERSONAL, answers=("I will cook for her on Friday if she likes",))
    )
    assert "cook for you on Friday if you like" in text


BACKED = Facts(evidence=("own-1",))


def test_an_answer_about_their_firm_says_you_to_them() -> None:
    account = "Ms Okoro asked what I know of the yard and I knew nothing. She sighed."
    occasion = told(
        account, ("unprepared", "I knew nothing", BACKED), answers=("They built a dry dock, it is on their site.",)
    )
    text = compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text
    assert "You built a dry dock, it is on your site." in text


@pytest.mark.parametrize("firm", ["Halden Water", ""])
@pytest.mark.parametrize("start", ["It was a long talk.", "We sat by a window.", "Well, that is over.", "So, Tuesday."])
def test_no_thanks_claim_that_something_was_learnt_or_felt(start: str, firm: str) -> None:
    occasion = told(
        f"{start} I said my old boss was a bully.",
        ("badmouthed_employer", "I said my old boss was a bully", Facts()),
        company=firm,
    )
    text = compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text
    assert not re.search(
        r"picture|clearer|understand|better than before|good to hear|came away|enjoyed|and no more", text
    ), text


@pytest.mark.parametrize(
    ("kind", "answer", "never"),
    [
        ("rambling", "I cut the queue by half. The audit shows it.", "one sentence"),
        ("exaggeration", "I used the tables that a colleague had built.", "figure"),
    ],
)
@pytest.mark.parametrize(
    "start", ["It was long.", "We sat down.", "That is over.", "So, Tuesday.", "A hot room.", "Rain."]
)
def test_what_is_announced_is_what_comes(start: str, kind: str, answer: str, never: str) -> None:
    account = f"{start} I told them about the queue. She looked at the clock."
    cues = {kind: "She looked at the clock"}
    occasion = told(account, (kind, "I told them about the queue", BACKED), answers=(answer,), cues=cues)
    text = compose_letter(occasion, judge(occasion), written_on=date(2026, 3, 11)).text
    assert answer.lower()[3:20] in text.lower() and never not in text.lower(), text


def test_every_line_of_a_talk_outline_that_closes_it_has_a_verb() -> None:
    for way in WAYS.values():
        for line in (way.afterwards, way.let_go):
            for sentence in line.rstrip(".").split(". "):
                assert re.search(r"^(?:Keep|Let|Get|Deliver|Do|Report|Share)\b|\b(?:ask|decides)\b", sentence), sentence


def test_an_untruth_about_its_reader_is_told_to_her_as_you() -> None:
    account = "I told the whole room that the delay on the billing work was down to Okoro. It was not."
    slip = ("lie", "I told the whole room that the delay on the billing work was down to Okoro", Facts())
    text = letter(told(account, slip, setting=Setting.WORK))
    assert "the delay on the billing work was down to you" in text
    assert "room" not in text


def test_two_things_without_a_name_are_not_told_in_the_same_words_twice() -> None:
    account = "I said her husband was fat. I leaned on it and it went. I nicked it with the clippers."
    occasion = told(
        account,
        ("offensive_remark", "I said her husband was fat.", Facts()),
        ("damage", "I leaned on it and it went.", Facts()),
        ("damage", "I nicked it with the clippers.", Facts()),
        setting=Setting.WORK,
        cues={"offensive_remark": "I said her husband was fat."},
    )
    words = compose_letter(occasion, judge(occasion)).text
    assert words.count("damaged something of yours") == 1


@pytest.mark.parametrize(
    ("words", "exact", "amount"),
    [
        ("I said four million a year, but it was two point four million", "", "two point four million a year"),
        ("I said we had 4 million a year, it was 2.4", "we had 2.4 million a year", ""),
        ("I said our rate was half a percent, in fact it was one point five percent", "our rate was one point five percent", ""),
        ("I told them the work took two years, but it was eight months", "the work took eight months", ""),
        ("I said our turnover was £4m, it was £2.4m", "our turnover was £2.4m", ""),
        ("I said I had managed eighty, it was sixty-four", "", ""),
        ("I said a hundred and twenty beds, it was ninety-five", "", "ninety-five beds"),
        ("I said the share was 5%, it was 3%", "the share was 3%", ""),
    ],
)  # fmt: skip
def test_a_true_figure_is_told_whole_with_what_it_counts(words: str, exact: str, amount: str) -> None:
    found = figures_in(words, quoted(words, words))
    assert found is not None
    assert (found.exact, found.amount) == (exact, amount)


@pytest.mark.parametrize(
    ("words", "how", "on_paper"),
    [
        ("I sent her the bill and put the sum at 310 when it should be 130", "put", True),
        ("I quoted 900 for the fence, it should be 1,900", "quoted", True),
        ("I told him the fence is 900, it is 1,900", "said", False),
        ("She asked what it costs and I put 900, it is 1,900", "said", False),
    ],
)
def test_a_wrong_figure_on_paper_was_not_said(words: str, how: str, on_paper: bool) -> None:
    found = figures_in(words, quoted(words, words))
    assert found is not None
    assert (found.how, found.is_on_paper) == (how, on_paper)


@pytest.mark.parametrize("true", ["twelve", "800"])
def test_a_figure_that_may_or_may_not_be_in_thousands_is_asked_for(true: str) -> None:
    words = f"I said we had two thousand users, it was {true}"
    assert figures_in(words, quoted(words, words)) is None


def test_beside_a_true_figure_no_other_figure_of_the_cv_is_called_the_exact_one() -> None:
    account = "They asked about stock and I said our error rate was half a percent, it was one point five percent."
    slip = Moment(
        quoted(account, account),
        Polarity.SLIP,
        "exaggeration",
        Noticed.SEEN,
        facts=Facts(evidence=("e1",)),
        topic="stock",
    )
    piece = Evidence("e1", "Cut picking errors from 2.1% to 0.4% of stock moves", EvidenceSource("cv.md", 1), "Norvik")
    occasion = Occasion("o1", account, moments=(slip,), people=(Person("Ms Ada Okoro"),), evidence=(piece,))
    text = letter(occasion)
    assert "one point five percent" in text
    assert not re.search(r"(?:figure|record|exact)[^.]*0\.4%", text)


def test_a_deadline_that_was_missed_kept_nobody_waiting_at_a_door() -> None:
    words = "I missed the deadline for the grant by six minutes"
    text = letter(
        told(
            f"{words}. Ms Okoro put the phone down.",
            ("late", words, Facts(minutes_late=6)),
            setting=Setting.WORK,
            cues={"late": "put the phone down"},
        )
    )
    assert "deadline" in text
    assert "waiting" not in text
    assert "arrived" not in text


@pytest.mark.parametrize(
    ("minutes", "said"), [(120, "two hours"), (60, "an hour"), (90, "an hour and a half"), (40, "40 minutes")]
)
def test_minutes_are_told_as_people_say_them(minutes: int, said: str) -> None:
    assert in_hours(minutes) == said
