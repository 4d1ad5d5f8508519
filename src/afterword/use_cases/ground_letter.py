"""Hold a letter, written here or elsewhere, against the facts of its writer."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.ground import Grounded, Grounds
from afterword.core.ground.comparison import Comparison
from afterword.core.ground.unbacked import unbacked_in
from afterword.core.occasion import AfterwordError, Evidence, Occasion, Setting
from afterword.core.write.letter import Letter
from afterword.reading.foreign import ONLY_ENGLISH, is_foreign


def ground_letter(
    text: str, facts: Sequence[Evidence], *, year: int = 0, comparison: Comparison | None = None
) -> tuple[Grounded, ...]:
    """Each sentence with its status and the closest fact. `year` is the current one: how long "to date" has lasted.

    Raises:
        AfterwordError: there is no letter, it is not in English, or there are no facts to hold it against.
    """
    if not text.strip():
        raise AfterwordError("There is no letter to look at yet.")
    if is_foreign(text):
        raise AfterwordError(ONLY_ENGLISH)
    if not facts:
        raise AfterwordError(
            "There are no facts to hold it against. Give a CV, or keep one first: afterword cv FILE --keep"
        )
    return Grounds(facts, year, comparison).of(text)


def ground_own_words(text: str, letter: Letter, occasion: Occasion, *, year: int = 0) -> tuple[Grounded, ...]:
    """What a letter after an interview claims without a fact, in words changed from those of `letter`.

    Nothing where that cannot be said: beside interviews nobody keeps facts, and only English is read.
    """
    if not text.strip() or occasion.setting is not Setting.INTERVIEW or is_foreign(text):
        return ()
    return unbacked_in(text, letter, occasion, year=year)
