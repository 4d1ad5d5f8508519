"""The rescue card: what to do when it goes wrong during the talk. Pause, own it in one sentence, put it right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rescue:
    """One situation: its name, and the three steps. `say` are words that can be said as they stand."""

    name: str
    title: str
    pause: str
    say: str
    then: str


RESCUES: Final[tuple[Rescue, ...]] = (
    Rescue(
        "blank",
        "My mind is empty",
        "Both feet on the floor. Breathe out slowly, once.",
        "Give me a moment to think that through.",
        "Say the question back in your own words, and begin with what you do know. If nothing comes: ask to return to it "
        "at the end, and do return to it.",
    ),
    Rescue(
        "wrong",
        "I said something wrong",
        "Finish the sentence they are in. Do not jump in.",
        "May I correct something I said before?",
        "Give the right answer in two sentences, with how you know. No apology, no reason. Then go on.",
    ),
    Rescue(
        "rambling",
        "I am talking in circles",
        "Stop at the next full stop, even if it feels early.",
        "The short version is this.",
        "One sentence with the result. Then ask: would you like more on any part of it?",
    ),
    Rescue(
        "late",
        "I am late",
        "Ring or write before the time, not after it, and say when you will be there.",
        "I am late, and that is mine. Thank you for waiting.",
        "Once, at the door. The reason only if they ask, in one sentence. Then sit down and begin.",
    ),
    Rescue(
        "tech",
        "Picture or sound fails",
        "Hands off for five seconds; it often comes back.",
        "I lost you for a moment. I heard you up to this point.",
        "Camera off first, then dial in by telephone. Have their number on paper before the talk.",
    ),
    Rescue(
        "thin",
        "My answer was thin",
        "Let them ask the next question. There will be a gap.",
        "May I add one thing to my answer from before?",
        "One example with its number, under a minute. It helps more now than in a letter later.",
    ),
)
