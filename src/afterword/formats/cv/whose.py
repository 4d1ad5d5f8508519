"""Whether a CV is one that can be read: in English, and about one person. If not, nothing of it is taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.occasion import AfterwordError
from afterword.formats.cv.sections import Section, section_told
from afterword.formats.documents import Line, LineKind

_LITTLE_WORDS = {
    "English": "the and of for with to in from at on by a an my was were which who their this that as up it is",
    "German": "und der die das mit von für den dem des ein eine einer zur zum bei im als auf nach über durch sowie",
    "French": "et de la le les des du une un pour avec dans aux sur en par au chez ainsi que qui à",
    "Spanish": "y de la el los las del una un para con en por al como que se su desde",
    "Italian": "e di il la le gli dei della del per con nel una un alla presso dal che sono",
    "Portuguese": "e de da do das dos para com em por uma um na no ao pela pelo como",
    "Dutch": "en de het van een voor met op bij als naar aan door tot uit over",
    "Polish": "i w na z do oraz dla od po przez za się jako przy",
    "Swedish": "och av för med en ett på till som från hos den det",
    "Turkish": "ve ile için bir olarak bu da de olan",
}
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}
_FEW, _TIMES = 8, 2.5  # little words of another language, and how many for each English one
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]*\w")


def refuse_strange(file: str, lines: Sequence[Line]) -> None:
    """A CV in another language is not read by the rules of English.

    Raises:
        AfterwordError: it is one.
    """
    text = " ".join(line.text for line in lines).lower()
    letters = [character for character in text if character.isalpha()]
    if len(letters) > 60 and sum(character > "\u024f" for character in letters) > 0.4 * len(letters):
        raise _strange(file, "another script")
    found = re.findall(r"[^\W\d_]+", text)
    counts = {language: sum(word in words for word in found) for language, words in _WORDS.items()}
    language = max(counts, key=lambda name: counts[name])
    if language != "English" and counts[language] >= _FEW and counts[language] > _TIMES * counts["English"]:
        raise _strange(file, language)


def _strange(file: str, language: str) -> AfterwordError:
    return AfterwordError(f"{file} is in {language}. Only CVs in English can be read yet. Nothing was kept.")


def refuse_several(file: str, lines: Sequence[Line]) -> None:
    """Two CVs in one file would give one person the other's work.

    Raises:
        AfterwordError: two addresses, each with a work history after it.
    """
    found: list[str] = []
    pending: str | None = None
    section: Section | None = None
    for line in lines:
        if line.kind is LineKind.HEADING:
            section = section_told(line.text)
            if section is Section.JOBS and pending is not None:
                found.append(pending)
                pending = None
        elif section is not Section.REFERENCES and (mail := _MAIL.search(line.text)):
            address = mail.group().lower()
            if address not in found:
                pending = address
    if len(found) > 1:
        raise AfterwordError(
            f"{file} seems to hold the CVs of two people ({found[0]} and {found[1]}). Add yours alone. Nothing was kept."
        )
