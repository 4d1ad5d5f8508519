"""Which sentences of a letter are made of words of a person's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from afterword.core.occasion import OWN_WORDS, Evidence, EvidenceSource, Occasion
from afterword.core.write.edited import in_own_words
from afterword.core.write.letter import Claim, Letter, Shape, bearing
from afterword.core.write.turned import Turned, turned

ACCOUNT = "It was a mess.\nThe pump had been fitted by Ines, and I only greased it. I was late too."
ANSWER = Evidence("own", "The seal was cracked. Ines saw it first.", EvidenceSource(OWN_WORDS, 1))
OCCASION = Occasion(id="x", account=ACCOUNT, told_at=datetime(2026, 3, 10, 18, tzinfo=UTC), evidence=(ANSWER,))


def written(text: str, **claims: str) -> Letter:
    """A letter whose sentences, by their first word, rest on this evidence."""
    found = []
    for first, evidence in claims.items():
        start = text.index(first)
        found.append(Claim(start, text.index(".", start) + 1, evidence))
    return Letter(Shape.RECOVERY, "", text, claims=tuple(found))


def place(words: str) -> str:
    """The id of words of the account."""
    start = ACCOUNT.index(words)
    return f"account:{start}-{start + len(words)}"


def test_a_sentence_made_of_told_words_stands_beside_them() -> None:
    letter = written(
        "Dear Ms Ruiz,\n\nInes greased the pump.\n\nKind regards",
        Ines=place("The pump had been fitted by Ines, and I only greased it."),
    )
    assert turned(letter, OCCASION) == (
        Turned("Ines greased the pump.", "The pump had been fitted by Ines, and I only greased it."),
    )


def test_of_several_told_sentences_the_one_that_it_is_made_of_is_shown() -> None:
    letter = written("Dear Ms Ruiz,\n\nInes greased the pump.\n\nKind regards", Ines=f"account:0-{len(ACCOUNT)}")
    assert [one.told for one in turned(letter, OCCASION)] == [
        "The pump had been fitted by Ines, and I only greased it."
    ]


def test_what_the_letter_says_in_words_of_its_own_is_not_asked_about() -> None:
    letter = written("Dear Ms Ruiz,\n\nPlease excuse that.\n\nKind regards", Please=place("I was late too."))
    assert turned(letter, OCCASION) == ()
    assert turned(written("Dear Ms Ruiz,\n\nThank you for your time.\n\nKind regards"), OCCASION) == ()


def test_words_of_ones_own_that_stand_in_it_anew_are_still_known() -> None:
    before = written(
        "Dear Ms Ruiz,\n\nInes greased the pump.\n\nKind regards",
        Ines=place("The pump had been fitted by Ines, and I only greased it."),
    )
    kept = in_own_words(before, "Dear Ms Ruiz,\n\nIt was good to talk. Ines greased the pump.\n\nIdris")
    assert [one.sentence for one in turned(kept, OCCASION)] == ["Ines greased the pump."]
    assert turned(in_own_words(before, "Dear Ms Ruiz,\n\nI greased the pump.\n\nIdris"), OCCASION) == ()


def test_what_bears_a_place_is_named_once() -> None:
    letter = Letter(Shape.RECOVERY, "", "One. Two.", claims=(Claim(0, 4, "a"), Claim(0, 4, "a"), Claim(5, 9, "b")))
    assert bearing(letter, 0, 4) == ("a",)
    assert bearing(letter, 4, 9) == ("b",)


def test_an_answer_is_shown_only_where_it_does_not_stand_as_it_was_given() -> None:
    whole = written("Hello,\n\nThe right answer: The seal was cracked. Ines saw it first.\n\nIdris", The="own")
    assert turned(replace(whole, claims=(Claim(7, 65, "own"),)), OCCASION) == ()
    changed = written("Hello,\n\nI saw the cracked seal first.\n\nIdris", I="own")
    assert turned(changed, OCCASION) == (Turned("I saw the cracked seal first.", "The seal was cracked."),)
