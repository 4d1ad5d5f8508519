"""Thirty letters side by side: nobody should be able to tell that one hand wrote them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from made_up import ANSWERS, BULLETS, COMPANIES, EMPLOYERS, ENJOYED, PEOPLE, TOLD, TOPICS, WRITERS, one_of_many

from afterword.core.judge.worth import judge
from afterword.core.occasion import Occasion
from afterword.core.write.compose import compose_letter
from afterword.core.write.letter import Letter
from afterword.core.write.own_words import as_thing, what_was_said
from afterword.core.write.style import sentences

OWN_WORDS_SAID = {
    *(answer for answers in ANSWERS.values() for answer in answers),
    *(bullet.removeprefix("I ") for bullet in BULLETS),
    *filter(None, map(as_thing, ENJOYED)),
    *filter(None, TOPICS),
    *filter(None, map(what_was_said, TOLD.values())),
}
NAMES = sorted(
    {
        name
        for name in (*COMPANIES, *WRITERS, *(person.name for person in PEOPLE), *(row[0] for row in EMPLOYERS))
        if name
    },
    key=len,
    reverse=True,
)


def letter_of(occasion: Occasion) -> Letter:
    assert occasion.told_at is not None
    return compose_letter(occasion, judge(occasion), written_on=(occasion.told_at + timedelta(days=1)).date())


def masked(letter: Letter) -> list[str]:
    """Its sentences with names, numbers, days and the person's own words masked."""
    text = letter.text
    for words in sorted(OWN_WORDS_SAID, key=len, reverse=True):
        for form in (words, words[0].lower() + words[1:], words[0].upper() + words[1:]):
            text = text.replace(form.rstrip("."), "~")
    for name in NAMES:
        text = text.replace(name, "~")
    text = re.sub(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s)?\b|\d+ (?:March|April)|\d[\d,.]*", "~", text)
    return [sentence for part in text.split("\n\n")[1:-1] for sentence in sentences(part)]


@pytest.mark.parametrize("seed", range(8))
def test_no_sentence_stands_in_more_than_five_of_thirty_letters(seed: int) -> None:
    chance = Random(seed)
    letters = [letter_of(one_of_many(chance, number)) for number in range(30)]
    counted = Counter(sentence for letter in letters for sentence in set(masked(letter)))
    assert len(counted) > 60
    assert max(counted.values()) <= 5, counted.most_common(3)


def test_most_sets_of_thirty_letters_say_nothing_more_than_four_times() -> None:
    worst = []
    for seed in range(100, 120):
        chance = Random(seed)
        letters = [letter_of(one_of_many(chance, number)) for number in range(30)]
        worst.append(max(Counter(s for letter in letters for s in set(masked(letter))).values()))
    assert sorted(worst)[len(worst) // 2] <= 4


@pytest.mark.parametrize("seed", range(20))
def test_a_name_that_is_put_in_later_changes_the_signature_and_nothing_else(seed: int) -> None:
    told = one_of_many(Random(seed), seed)
    unnamed, named = letter_of(replace(told, writer="")), letter_of(replace(told, writer="Ines Roth"))
    assert unnamed.subject == named.subject
    assert named.text.removesuffix(",\nInes Roth") == unnamed.text


@pytest.mark.parametrize("seed", range(10))
def test_two_people_with_the_same_slips_do_not_get_the_same_letter(seed: int) -> None:
    told = one_of_many(Random(seed), seed)
    other = replace(told, account=told.account.replace("Interview number", "The interview with number"))
    assert len({told.account, other.account}) == 2
    assert letter_of(told).text != letter_of(other).text
