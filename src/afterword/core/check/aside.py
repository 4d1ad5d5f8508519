"""Findings that a person has set aside: known by rule and by the words around them, wherever in the letter those stand."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from afterword.core.check.cut import lowered
from afterword.core.check.draft import Draft
from afterword.core.check.finding import FAULTS, Finding
from afterword.core.check.table import RULES

WHOLE_RULES = (
    "missing_thanks", "missing_specific", "missing_evidence", "missing_offer", "missing_need", "too_long", "too_short",
    "wordy", "too_much_problem", "second_apology", "says_attached", "unplanned_apology", "names_what_the_plan_leaves",
    "name_not_as_in_the_record", "name_perhaps_misspelt", "greets_somebody_else", "another_firm", "no_such_day", "same_as_before", "long_sentence",
    "promises_character", "begins_with_i", "hedges", "exclamation_marks", "many_questions", "many_links", "hard_to_read",
)  # fmt: skip
LANGUAGE_RULES = ("spelling", "grammar")


def rule_ids() -> tuple[str, ...]:
    """The ids of all that may be found in a letter."""
    return (*RULES, *WHOLE_RULES, *LANGUAGE_RULES, *(f"sounds_like_{fault}" for fault in FAULTS))


class Aside(NamedTuple):
    """One finding set aside. `context` stands for the sentence, or for the name of the letter where it is about all of it."""

    rule: str
    context: str


class Choices(NamedTuple):
    """What the person chose for the letters of a folder: rules that are off, findings set aside, names and the dialect."""

    off: tuple[str, ...] = ()
    aside: tuple[Aside, ...] = ()
    words: tuple[str, ...] = ()
    dialect: str = ""


def aside_of(text: str, finding: Finding, name: str) -> Aside:
    """What a finding is known by. Only a hash is kept, so that the words of a letter stand nowhere but in the letter."""
    if finding.start is None or finding.end is None:
        words = [f"letter {name}"]
    else:
        draft = Draft(text, whole=False)
        first, last = draft.at(finding.start), draft.at(max(finding.start, finding.end - 1))
        if first < 0:
            words = text[finding.start : finding.end].lower().split()
        else:
            words = lowered(text[draft.sentences[first].start : draft.sentences[last].end]).split()
    return Aside(finding.rule, sha256(" ".join(words).encode("utf-8", "replace")).hexdigest()[:16])


def still_said(text: str, found: Sequence[Finding], choices: Choices, name: str) -> tuple[Finding, ...]:
    """The findings that were neither switched off nor set aside."""
    kept = [finding for finding in found if finding.rule not in choices.off]
    if not choices.aside:
        return tuple(kept)
    rules = {one.rule for one in choices.aside}
    aside = set(choices.aside)
    return tuple(one for one in kept if one.rule not in rules or aside_of(text, one, name) not in aside)
