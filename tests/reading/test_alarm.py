"""Encoder and rules together see danger in lines nobody chose anything by, and leave plain short texts alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afterword.reading.danger import danger, only_of_the_job
from afterword.reading.encoder.weights import default_tagger
from afterword.reading.fallen_silent import only_of_silence
from afterword.reading.moments import danger_in

LINES = Path(__file__).with_name("danger_plain.tsv").read_text("utf-8").splitlines()
REAL = [line.removeprefix("danger\t") for line in LINES if line.startswith("danger\t")]
FINE = [line.removeprefix("fine\t") for line in LINES if line.startswith("fine\t")]
PLAIN_WRONGS = [
    re.sub(r"\[\[|\]\]", "", line.partition("\t")[2])
    for line in Path(__file__).with_name("plain_wrongs.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
LOOKALIKES = 70
"""So many of the fine lines only seem to speak of danger; the others are what people write when nothing is wrong."""


def raised(text: str) -> bool:
    tagger, _ = default_tagger()
    assert tagger.danger is not None
    return bool(danger(text) or danger_in(text, tagger.read(text), tagger.danger.bar))


def shown_alone(text: str) -> bool:
    tagger, _ = default_tagger()
    assert tagger.danger is not None
    sensed = danger_in(text, tagger.read(text), tagger.danger.bar)
    return bool(danger(text) or (sensed and sensed.is_sure))


def test_what_is_shown_alone_is_nearly_always_danger() -> None:
    assert sum(map(shown_alone, REAL)) >= 44, "of 70"
    assert sum(map(shown_alone, FINE)) <= 1, "of 170"
    assert sum(map(shown_alone, PLAIN_WRONGS)) <= 27, "of 240; 57 are raised"


def test_danger_told_in_any_words_is_seldom_missed() -> None:
    assert sum(not raised(text) for text in REAL) <= 8, "of 70"


def test_plain_short_texts_seldom_raise_an_alarm() -> None:
    assert sum(map(raised, FINE[LOOKALIKES:])) <= 9, "of 100; 21 before clauses were judged as such"
    assert sum(map(raised, FINE[:LOOKALIKES])) <= 10, "of 70"


def test_plain_wrongs_raise_it_less_often() -> None:
    assert sum(map(raised, PLAIN_WRONGS)) <= 60, "of 240; 74 before three more people wrote lines of danger"


@pytest.mark.parametrize(
    "text",
    [
        "Interview today at Calder Mills with Alma Ortiz. It went fine. I want it.",
        "I do not want the job.",
        "I will send it by Friday.",
        "My train was cancelled and I was late. I want it.",
        "I think I'll turn it down.",
    ],
)
def test_wanting_a_job_or_not_is_no_danger(text: str) -> None:
    assert not raised(text)


@pytest.mark.parametrize(
    "text",
    [
        "He has been here an hour talking about his boat again, somebody shoot me.",
        "the group round was chaos and i was like kill me now",
        "Sorry for late. I was dying of the heat in that bus.",
        "My mum's going to kill me when she hears I turned it down.",
    ],
)
def test_a_figure_of_speech_is_no_danger_to_the_encoder_either(text: str) -> None:
    assert not raised(text)


@pytest.mark.parametrize(
    "text",
    [
        "My husband says he will kill me now that I have lost the job.",
        "He told me he'd kill me now or later.",
        "I was dying of the heat and now I want to be dead, I mean it.",
        "Kill me now, I said, and I have the pills here to do it.",
    ],
)
def test_what_is_said_beside_a_figure_of_speech_is_heard(text: str) -> None:
    assert raised(text)


@pytest.mark.parametrize(
    "text",
    [
        "I want it.",
        "I want it so badly.",
        "I don't want to work there.",
        "But I still want it, badly.",
        "i dont want this job anymore",
        "I'll turn them down.",
        "The letters go out on Thursday.",
        "They said the results would come out by the end of the month.",
        "They'll ring the successful candidate next week.",
        "The panel will let us know by Friday.",
        "The right answer is to tell the nurse in charge the same hour.",
    ],
)
def test_a_clause_of_the_job_alone_is_known(text: str) -> None:
    assert only_of_the_job(text)


@pytest.mark.parametrize(
    "text",
    [
        "I do not want it.",
        "I don't want this any more.",
        "I want it to stop.",
        "I want to stop.",
        "I will take them.",
        "I want this over.",
        "The letters are all sent.",
        "The letters go out when I am gone.",
        "The answer is to end it tonight.",
        "The answer would be to take the pills.",
        "He will ring me tonight.",
    ],
)
def test_what_may_mean_life_is_not(text: str) -> None:
    assert not only_of_the_job(text)


def test_telling_of_a_wrong_done_to_others_is_no_danger_by_itself() -> None:
    path = Path(__file__).with_name("danger_relations.tsv")
    lines = [line.split("\t", 1) for line in path.read_text("utf-8").splitlines() if line[0] != "#"]
    assert not [text for label, text in lines if label == "danger" and not raised(text)]
    assert sum(raised(text) for label, text in lines if label == "fine") <= 15, "of 100"


@pytest.mark.parametrize(
    "text",
    [
        "She hasn't phoned in three days.",
        "I have heard nothing from Lennart since the barbecue.",
        "he hasnt talked to me since tuesday",
        "Not a word from my cousin for a fortnight.",
        "I made fun of Yusuf's van. He has not spoken to me since.",
    ],
)
def test_that_somebody_has_been_silent_for_so_long_is_no_danger_by_itself(text: str) -> None:
    assert not raised(text)


@pytest.mark.parametrize(
    "text",
    [
        "He hasn't come back in two days.",
        "Sleep hasn't come for weeks.",
        "I have not spoken to anyone for two weeks.",
        "Nobody has rung me since Friday.",
        "She hasn't spoken since he hit her.",
        "He won't talk to us.",
        "She hasn't phoned in three days and I can hear him shouting next door.",
    ],
)
def test_more_than_silence_between_people_is_heard(text: str) -> None:
    assert not only_of_silence(text)
