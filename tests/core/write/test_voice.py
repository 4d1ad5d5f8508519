"""A voice is counted from mails, and letters follow it."""

from __future__ import annotations

from random import Random

import pytest
from made_up import one_of_many

from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError
from afterword.core.write.compose import compose_letter
from afterword.core.write.manner import Manner, Tone
from afterword.core.write.voice import Voice, voice_of

MAIL = """Hello Tom,

It's good to hear from you. I'm glad that the boxes came, and I don't mind the delay at all. We're in all week, so that's fine.
If you'd like a quick chat about the invoice, I'm free on Friday. I'll send the list then, and it won't take long. I can't say yet
how many we'll need, but I'd guess about ten, and that's more than last year.

Cheers,
Mira

On Mon, 2 March 2026, Tom wrote:
> I am not sure. It is not clear. I do not know. I cannot say. I will not ask.
"""


def test_habits_are_counted_and_what_is_quoted_is_not() -> None:
    voice = voice_of([MAIL])
    assert (voice.greeting, voice.closing) == ("Hello", "Cheers")
    assert voice.contracted > 0.9
    assert {"glad", "quick", "chat"} <= set(voice.typical)


def test_too_few_words_are_refused() -> None:
    with pytest.raises(AfterwordError, match="own"):
        voice_of(["Hello Tom,\n\nYes.\n\nMira"])


def test_no_word_beyond_the_fixed_list_is_kept() -> None:
    assert "invoice" not in repr(voice_of([MAIL]))


@pytest.mark.parametrize("seed", range(12))
def test_a_letter_follows_the_voice_and_keeps_its_claims_in_place(seed: int) -> None:
    occasion = one_of_many(Random(seed), seed)
    voice = Voice(mails=1, words=90, greeting="Hello", closing="Cheers", contracted=0.9, mean_sentence=9.0)
    letter = compose_letter(occasion, judge(occasion), manner=Manner(voice=voice))
    assert letter.text.startswith("Hello ")
    assert "\n\nCheers,\n" in letter.text
    assert "I am " not in letter.text or any("I am " in letter.text[c.start : c.end] for c in letter.claims)
    facts = {piece.id: piece.text for piece in occasion.evidence}
    for claim in letter.claims:
        assert 0 <= claim.start < claim.end <= len(letter.text)
        number = next((word for word in facts.get(claim.evidence, "").split() if word.isdigit()), "")
        assert number in letter.text[claim.start : claim.end]


def test_switched_off_it_changes_nothing_but_what_was_asked() -> None:
    occasion = one_of_many(Random(3), 3)
    off = Voice(greeting="Yo", closing="Bye", contracted=1.0, on=False)
    plain = compose_letter(occasion, judge(occasion), manner=Manner(Tone.FORMAL))
    assert compose_letter(occasion, judge(occasion), manner=Manner(Tone.FORMAL, voice=off)) == plain
