"""What a shape of letter is made of: its pieces in order, its length, its subject lines, and what it asks the person for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.core.write.draft import Piece
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter

SPECIFIC = "Which one thing in the talk did you like or learn? A few words are enough."
KINDNESS = "What did they do for you that you want to thank them for? A few words are enough, such as “the lift to the station”."
RECIPIENT = "What is the name of the person this goes to?"
WRITER = "What is your name, as you sign letters?"


@dataclass(frozen=True, slots=True)
class Form:
    """One shape. `asks` is asked where it is not known what to thank for; empty where nobody is thanked for one thing. `words` are the fewest and most words of the body; `subjects` leave the slip out and have 3 to 6 words."""

    shape: Shape
    words: tuple[int, int]
    pieces: Callable[[Matter], Sequence[Piece]]
    subjects: tuple[str, ...]
    asks: str = SPECIFIC
