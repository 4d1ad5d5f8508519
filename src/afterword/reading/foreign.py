"""Says that a letter is in another language, for little where it plainly is not."""

from __future__ import annotations

COMMON = frozenset("the and to of i a you your for in that it is was with my on at have be as me we this if".split())
LATIN = "\u024f"  # the last letter of the Latin scripts
FEWEST = 15  # words; fewer tell nothing
ONLY_ENGLISH = "This does not read as English. Afterword can hold only English sentences against facts."


def is_foreign(text: str) -> bool:
    """Whether the words are those of another language than English."""
    strange = len(text) - len(text.encode("ascii", "ignore"))
    if strange * 4 > len(text):
        letters = [letter for letter in text if letter.isalpha()]
        if sum(letter > LATIN for letter in letters) * 2 > len(letters):
            return True
    words = text.lower().split()
    if len(words) < FEWEST or sum(map(COMMON.__contains__, words)) >= len(words) // 8:
        return False
    from afterword.reading.language import language  # only where the common words are missing

    return language(text) not in ("en", "")
