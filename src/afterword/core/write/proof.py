"""The proof sheet: each statement of a letter, what backs it, and the file and line where that stands."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.occasion import Evidence, Occasion
from afterword.core.write.item import place_of
from afterword.core.write.letter import Letter, bearing
from afterword.core.write.style import sentences_at


@dataclass(frozen=True, slots=True)
class Proof:
    """One sentence of a letter and everything it rests on, as (words, where they stand)."""

    sentence: str
    backing: tuple[tuple[str, str], ...]


def proofs_of(letter: Letter, occasion: Occasion) -> tuple[Proof, ...]:
    """The sentences that state something, in their order, each with its backing."""
    known = {piece.id: piece for piece in occasion.evidence}
    found: list[Proof] = []
    for start, sentence in sentences_at(letter.text):
        if ids := bearing(letter, start, start + len(sentence)):
            found.append(Proof(sentence, tuple(_backing(name, known, occasion) for name in ids)))
    return tuple(found)


def _backing(name: str, known: dict[str, Evidence], occasion: Occasion) -> tuple[str, str]:
    if (place := place_of(name)) is not None:
        line = occasion.account.count("\n", 0, place.start) + 1
        return " ".join(occasion.account[place].split()), f"your account, line {line}"
    piece = known[name]
    if piece.is_answer:
        return piece.text, f"your own answer, number {piece.source.line}"
    where = f"{piece.source.file}, line {piece.source.line}"
    dates = piece.start if piece.start == piece.end else " to ".join(filter(None, (piece.start, piece.end)))
    post = ", ".join(filter(None, (piece.employer, piece.title, dates)))
    return piece.text, f"{where} ({post})" if post else where


def proof_sheet(letter: Letter, occasion: Occasion) -> str:
    """The proof sheet as Markdown, to read beside the letter before it goes out."""
    lines = ["# What this letter rests on", ""]
    proofs = proofs_of(letter, occasion)
    if not proofs:
        lines += ["This letter states nothing that would need to be backed.", ""]
    for number, proof in enumerate(proofs, start=1):
        lines += [f"{number}. {_plain(proof.sentence)}"]
        lines += [f"   - “{_plain(words)}” ({where})" for words, where in proof.backing]
        lines.append("")
    if letter.needs:
        lines += ["## Still to add", "", *(f"- {question}" for question in letter.needs), ""]
    lines.append("Check each line once. What you cannot show, take out.")
    return "\n".join(lines) + "\n"


def _plain(words: str) -> str:
    """Words that stay words in Markdown."""
    words = " ".join(words.split())
    for sign in "\\`*_[]<>#":
        words = words.replace(sign, f"\\{sign}")
    return words
