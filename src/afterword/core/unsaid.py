"""What a letter does not say: what waits for the person's word, and an answer that is kept and yet not in it."""

from __future__ import annotations

from afterword.core.backing import stems
from afterword.core.debrief import Debrief
from afterword.core.judge.doubts import OWNS
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.words import advice_on
from afterword.core.judge.worth import QUIET
from afterword.core.occasion import Action, Occasion
from afterword.core.plan.inputs import goes_by_itself
from afterword.core.shortened import shortened
from afterword.core.thing_promised import answers_of_promises
from afterword.core.write.item import evidence_id
from afterword.core.write.letter import LetterState
from afterword.core.write.style import sentences

_LONGEST = 60  # characters of a slip
_NO_LETTER = "none is to be sent"
_NOT_YET = "it waits for what is still asked"
_OWN_LETTER = "it is in your own words, and stays as you wrote it"
_NOT_SURE = "you have not said yet that it was so"
_BETTER_NEXT_TIME = "nothing is said of this slip, only done better next time"
_IN_OTHER_WORDS = "it speaks of this slip in words of its own; please read whether they say what you mean"
_PROMISED = "what you promised does not wait for it: send them by themselves, as the plan says"
_NO_PLACE = "they found no place in it"


def left_unsaid(debrief: Debrief) -> tuple[str, ...]:
    """What the composed letter should say and does not yet: a slip that waits for an answer, or for its "it was so"."""
    letter = debrief.letter
    if debrief.edited or not letter.text:
        return ()
    found = []
    for number, (_, verdict) in enumerate(debrief.slips, 1):
        about = f"slip {number} ({slip_kind(verdict.kind).title.lower()}): “{shortened(verdict.moment.quote.text, _LONGEST, ' ...')}”"
        if verdict.awaits_word and verdict.action in OWNS:
            found.append(f"It says nothing yet of {about} You have not said yet whether it was so.")
        elif _waits(verdict, letter.needs) and not _speaks_of(debrief, verdict):
            found.append(f"It does not put right yet {about} That waits for your answer below.")
    return tuple(found)


def _waits(verdict: Verdict, asked: tuple[str, ...]) -> bool:
    """Whether a letter is to put it right and still asks with what."""
    return verdict.in_letter and verdict.action is Action.CORRECT and verdict.needs in asked


def replaced_words(before: Occasion, after: Occasion) -> str:
    """What was answered before, to any slip, and stands in no answer any more."""
    kept = {said for words in _answered(after) for said in sentences(words)}
    return " ".join(said for words in _answered(before) for said in sentences(words) if said not in kept)


def _answered(occasion: Occasion) -> list[str]:
    """All answers that back a slip still."""
    linked = {name for moment in occasion.moments for name in moment.facts.evidence}
    return [piece.text for piece in occasion.evidence if piece.is_answer and piece.id in linked]


def why_unsaid(debrief: Debrief, at: int) -> str:
    """Why the letter does not hold the last answer to the slip at this place; empty where it does, or none was given."""
    own = {piece.id for piece in debrief.occasion.evidence if piece.is_answer}
    last = next((name for name in debrief.occasion.moments[at].facts.evidence if name in own), "")
    if not last:
        return ""
    words = next(piece.text for piece in debrief.occasion.evidence if piece.id == last)
    if any(claim.evidence == last for claim in debrief.letter.claims):
        left = " ".join(one for one in sentences(words) if not _is_said(one, debrief.letter.text))
        return f"All of your words are kept. This of them is not in the letter: “{left}”" if left else ""
    if words.rstrip(".").casefold() in debrief.letter.text.casefold():
        return ""  # with another slip, or in a letter of one's own
    verdict = next(one for place, one in debrief.slips if place == at)
    return f"Your words are kept. They are not in the letter, because {_reason(debrief, verdict, last)}"


def _is_said(sentence: str, text: str) -> bool:
    """Whether a text says it, if in other small words: "his saw" as "your saw"."""
    telling = stems(sentence)
    return len(telling & stems(text)) * 2 >= len(telling)


def _speaks_of(debrief: Debrief, verdict: Verdict) -> bool:
    """Whether a sentence of the letter rests on the words of this slip, or on another answer to it."""
    rests_on = {evidence_id(verdict.moment.quote), *verdict.moment.facts.evidence}
    return any(claim.evidence in rests_on for claim in debrief.letter.claims)


def _reason(debrief: Debrief, verdict: Verdict, answer: str) -> str:
    letter = debrief.letter
    if answer in answers_of_promises(debrief.occasion) and goes_by_itself(debrief.plan, debrief.occasion):
        return f"{_PROMISED}."
    if debrief.edited:
        return f"{_OWN_LETTER}."
    if not letter.text:
        return f"{_NO_LETTER if letter.state is LetterState.NOTHING else _NOT_YET}."
    if verdict.awaits_word:
        return f"{_NOT_SURE}."
    if verdict.in_letter:
        return f"{_IN_OTHER_WORDS if _speaks_of(debrief, verdict) else _NO_PLACE}."
    advice = advice_on(verdict, debrief.occasion, has_letter=True)
    if advice.instead:
        return f"this slip stays out of it. {advice.instead}"
    if verdict.action in QUIET:
        return f"this slip is left alone. {verdict.reason}"
    return f"{_BETTER_NEXT_TIME}."
