"""What a verdict says to do, in words that keep to what will happen: a letter is named only where it holds the thing."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.judge.change import action_words
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import QUIET
from afterword.core.occasion import Action, Occasion, Setting
from afterword.core.secret import has_asked_to_keep_it, hearers, owner_of
from afterword.core.write.names import clean_name, first_name


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do now in one sentence, and why, where that is less than the slip would ask for by itself."""

    says: str
    instead: str = ""


def advice_on(verdict: Verdict, occasion: Occasion, *, has_letter: bool) -> Advice:
    """What to do about this slip, as every surface says it; `has_letter`: there is one that could hold it."""
    action = _to_whom(verdict, occasion) or action_words(verdict.action, occasion.setting, verdict.kind)
    if verdict.awaits_word:
        return Advice(f"If it was so, {action}.")
    if verdict.in_letter or verdict.is_duty or verdict.action in QUIET:
        return Advice(f"{action[0].upper()}{action[1:]}.")
    if verdict.in_brief:
        return Advice("Keep it for the next talk.", "A better answer belongs there, and not in the letter.")
    if verdict.action is Action.SHOW:
        return Advice("Do better next time without naming it.")
    interview = occasion.setting is Setting.INTERVIEW
    says = "Leave it out of this letter." if interview else "Leave it out this time."
    if interview and occasion.no_notes:
        why = "They asked for no notes."
    elif interview or has_letter:
        why = "One message carries only so much, and this one has its share."
    else:
        why = "One talk carries only so much."
    return Advice(says, f"{why} If they bring it up: {action}.")


def _to_whom(verdict: Verdict, occasion: Occasion) -> str:
    """A secret that was told outside of an interview: to whom to own it, and whom to ask in person to keep it."""
    if (
        verdict.action is not Action.CORRECT
        or verdict.kind != "confidentiality"
        or occasion.setting is Setting.INTERVIEW
    ):
        return ""
    owner = owner_of(occasion, verdict.moment)
    to = f" to {first_name(clean_name(owner.name))}" if owner and clean_name(owner.name) else ""
    if has_asked_to_keep_it(occasion, verdict.moment):
        return f"own it{to}, and say that you have asked those who heard it to keep it to themselves"
    heard = [first_name(clean_name(person.name)) for person in hearers(occasion, verdict.moment)]
    if not all(heard) or not heard:
        return ""
    asked = " and ".join(filter(None, (", ".join(heard[:-1]), heard[-1])))
    themselves = "it to themselves" if len(heard) > 1 else "it private"
    return f"own it{to}, and ask {asked} in person to keep {themselves}"
