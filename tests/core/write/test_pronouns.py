"""A letter is read alone: no "it" stands in it whose noun was only in the account."""

from __future__ import annotations

import pytest

from afterword.core.write.pronouns import names_a_thing, stands_alone, to_its_reader, with_its_noun


@pytest.mark.parametrize(
    ("words", "before", "whole"),
    [
        ("bring it round", "I had left her umbrella on the tram. I told her I'd", "bring her umbrella round"),
        ("post it back", "Jon had lent me his torch. I said I would", "post his torch back"),
        ("broke it", "She showed me a green jug. I reached across and", "broke the green jug"),
        ("bring her a new one", "I cracked her teapot. I'd", "bring her a new teapot"),
        ("pay it on Friday", "I cracked her teapot. I can", "pay for her teapot on Friday"),
        ("pay it on Friday", "I forgot her bill. I can", "pay her bill on Friday"),
        ("bring the ladder back when I have used it", "We talked.", "bring the ladder back when I have used it"),
        ("say it is twelve", "We talked.", "say it is twelve"),
        ("I tied it with twine", "The pin sheared on Thursday and", "I tied the pin with twine"),
        ("make it up to her", "We talked.", "make it up to her"),
    ],
)
def test_a_pronoun_gets_the_noun_of_the_sentence_before(words: str, before: str, whole: str) -> None:
    assert with_its_noun(words, before) == whole
    assert stands_alone(words) is (words == whole)


@pytest.mark.parametrize(
    ("before", "whole"),
    [
        ("I dented Milena's bike, and she is a baker. I will", "pay for Milena's bike"),
        ("I dented her bike and she's a postwoman. I will", "pay for her bike"),
        ("It was a jug of hers. I will", "pay for the jug"),
    ],
)
def test_what_somebody_is_is_no_thing(before: str, whole: str) -> None:
    assert with_its_noun("pay for it", before) == whole


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I can pay her 80 a month", "I can pay you 80 a month"),
        ("I will give her half of it", "I will give you half of it"),
        ("I spilled her 2 litres of glaze", "I spilled your 2 litres of glaze"),
    ],
)
def test_who_is_paid_an_amount_is_told_you(words: str, told: str) -> None:
    assert to_its_reader(words, ["Ida"]) == told


@pytest.mark.parametrize("before", ["We talked for an hour.", "I broke her jug and spilled the milk.", ""])
def test_where_no_noun_or_more_than_one_was_told_nothing_is_said(before: str) -> None:
    assert with_its_noun("bring it round", before) == ""


def test_the_one_reader_is_told_you_unless_somebody_near_may_be_meant() -> None:
    assert to_its_reader("give her the map of her garden", ["Ida"]) == "give you the map of your garden"
    assert to_its_reader("forgot my old friend Ida's party", ["Ida"]) == "forgot your party"
    assert to_its_reader("carry Ida's boxes", ["Ida"]) == "carry your boxes"
    assert to_its_reader("give her the map", ["Ida"], "I met her sister there.") == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("forgot to file my client Tamsin's VAT return on time", "forgot to file your VAT return on time"),
        ("forgot to file Tamsin Okonjo's VAT return", "forgot to file your VAT return"),
        ("lost Mrs Okonjo's keys", "lost your keys"),
        ("lost my neighbour Mrs. Okonjo's spare keys", "lost your spare keys"),
        ("told Ms Tamsin Okonjo a lie", "told you a lie"),
        ("called Tamsin Okonjo by the wrong name", "called you by the wrong name"),
        ("barked at the new baker Tamsin in front of the crew", "barked at you in front of the crew"),
        ("laughed at our Saturday girl Tamsin", "laughed at you"),
        ("forgot to invite my godmother, Tamsin, to the party", "forgot to invite you to the party"),
        ("lied to my manager's boss, a Ms Okonjo, about it", "lied to you about it"),
        ("snapped at our apprentice (Tamsin) in the yard", "snapped at you in the yard"),
        ("broke the vase of my mother's friend Tamsin", "broke your vase"),
        ("told my boss, Tamsin and the rest", "told my boss, you and the rest"),
        ("lost the letter Tamsin wrote", "lost the letter you wrote"),
        ("scratched the van of a client, Tamsin", "scratched the van of a client, you"),
        ("burnt 1,200 tickets of Tamsin", "burnt 1,200 tickets of yours"),
        ("lost Tomas's hat", "lost Tomas's hat"),
        ("rang Tamsina", "rang Tamsina"),
        ("let my client down", "let my client down"),
    ],
)
def test_a_whole_name_is_one_you_or_one_your(words: str, told: str) -> None:
    assert to_its_reader(words, ["Tamsin", "Okonjo"]) == told
    assert "you you" not in to_its_reader(words, ["Tamsin's", "VAT"])


def test_only_things_count_as_what_an_it_may_stand_for() -> None:
    assert names_a_thing("broke your blue jug")
    assert not names_a_thing("spilled coffee on the rug")
    assert not names_a_thing("lost the whole evening")


def test_who_reads_it_is_no_other_of_the_family() -> None:
    assert to_its_reader("read her diary", ["Lily"], "My daughter Lily is 15 and") == "read your diary"
    assert to_its_reader("read her diary", ["Lily"], "My daughter Ann told Lily, and") == ""


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("We can finish it on Friday.", "I sent my men elsewhere. His tenants slept in a hotel."),
        ("I said it at the rehearsal.", "I told the choir."),
        ("send it on Monday", "I promised my cousin Ann"),
        ("I posted it on Friday.", "I laughed like a fool."),
        ("I did it before lunch.", "I scratched the lid."),
        ("I will refund the fees people had from it.", "I have the receipt with the time on it."),
    ],
)
def test_nobody_is_what_an_it_stands_for_and_what_was_said_or_done_is_no_thing(words: str, before: str) -> None:
    assert with_its_noun(words, before) in ("", words)


def test_without_follows_a_person_and_no_thing_of_theirs() -> None:
    assert to_its_reader("make it right with her without a fuss", ["Ida"]) == "make it right with you without a fuss"
