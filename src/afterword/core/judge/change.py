"""What would change a verdict: the smallest single change of input that leads to another action."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.judge.gates import Case, settle
from afterword.core.judge.kinds import false_claim, kind_of
from afterword.core.judge.own_things import only_own_things
from afterword.core.judge.score import weigh
from afterword.core.occasion import (
    Action,
    CaseState,
    Cause,
    Centrality,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Quote,
    Setting,
    Want,
)

_ACTION_WORDS: Final = {
    Action.LET_GO: "let it go",
    Action.LEAVE_ALONE: "leave it alone",
    Action.SHOW: "do better in the letter without naming it",
    Action.CORRECT: "correct it",
    Action.ACKNOWLEDGE: "own it in one sentence",
    Action.APOLOGISE: "apologise once",
    Action.MAKE_GOOD: "make it good",
    Action.EXPLAIN_BRIEFLY: "explain it in one sentence",
}


_A_SECRET: Final = {
    Setting.INTERVIEW: "ask them to disregard it and keep it to themselves",
    Setting.WORK: "own it, and ask who heard it to keep it to themselves",
    Setting.PERSONAL: "own it, and ask who heard it to keep it to themselves",
}


def action_words(action: Action, setting: Setting = Setting.INTERVIEW, kind: str = "") -> str:
    """The action as a person would say it: "leave it alone". After an interview it is done in the letter.

    A secret that was told cannot be corrected: with its `kind` the words say what can be done instead.
    """
    if action is Action.CORRECT and kind == "confidentiality":
        return _A_SECRET[setting]
    if action is Action.ACKNOWLEDGE and kind == "other" and setting is not Setting.INTERVIEW:
        return "say it plainly, in one sentence"
    if action is Action.SHOW and setting is not Setting.INTERVIEW:
        return "show it better from now on, without naming it"
    return _ACTION_WORDS[action]


@dataclass(frozen=True, slots=True)
class Change:
    """One input changed: the words that tell it, and the slip and case as they would then be."""

    words: str
    moment: Moment
    case: Case


@dataclass(frozen=True, slots=True)
class Alteration:
    """A change that alters the action, and the action it leads to."""

    change: Change
    action: Action

    @property
    def sentence(self) -> str:
        """The change and where it leads, for a person to read."""
        words = action_words(self.action, self.change.case.setting, self.change.moment.kind or "other")
        return f"{self.change.words}: {words}."


def smallest_change(moment: Moment, case: Case) -> Alteration | None:
    """The first change of one input, smallest and likeliest first, that leads to another action; None if none does."""
    now = settle(moment, case).action
    for change in changes(moment, case):
        other = settle(change.moment, change.case).action
        if other is not now:
            return Alteration(change, other)
    return None


def changes(moment: Moment, case: Case) -> Iterator[Change]:
    """All changes of one input, the smallest and likeliest first."""
    if settle(moment, case).gate == "G0":  # where the matter itself decides, look there first
        yield from _case_changes(moment, case)
    if only_own_things(moment):
        yield Change("If something of theirs was hit as well", replace(moment, quote=Quote(0, 0, "")), case)
    yield from _noticed(moment, case)
    yield from _record(moment, case)
    yield from _handled(moment, case)
    yield from _centrality(moment, case)
    yield from _of_the_kind(moment, case)
    yield from _severity(moment, case)
    yield from _cause(moment, case)
    yield from _harm(moment, case)
    yield from _claim(moment, case)
    yield from _case_changes(moment, case)


_CUE: Final = Quote(0, 0, "a literal reaction")
_VISIBILITY: Final = (Noticed.UNLIKELY, Noticed.PROBABLY, Noticed.SEEN)
_IF_NOTICED: Final = {
    Noticed.UNLIKELY: "If they hardly noticed",
    Noticed.PROBABLY: "If you cannot be sure that they noticed",
    Noticed.SEEN: "If they visibly reacted to it",
}
_CENTRALITY: Final = (Centrality.SIDE, Centrality.USEFUL, Centrality.CORE)
_IF_CENTRAL: Final = {
    Centrality.SIDE: "If next to nothing hung on it",
    Centrality.USEFUL: "If it was of use, but not at the core",
    Centrality.CORE: "If everything rested on just this",
}


def _nearest_first(at: int) -> tuple[int, ...]:
    return {0: (1, 2), 1: (2, 0), 2: (1, 0)}[at]


def _noticed(moment: Moment, case: Case) -> Iterator[Change]:
    """One step up or down first, then two. A step up takes a reaction of theirs."""
    at = _VISIBILITY.index(weigh(moment).noticed)
    for other in _nearest_first(at):
        level = _VISIBILITY[other]
        cue = moment.cue or (_CUE if other > at else None)
        yield Change(_IF_NOTICED[level], replace(moment, noticed=level, cue=cue), case)


def _given(words: str, moment: Moment, case: Case, facts: Facts) -> Change:
    return Change(words, replace(moment, facts=facts), case)


def _handled(moment: Moment, case: Case) -> Iterator[Change]:
    facts = moment.facts
    if facts.handled is Handled.FULLY:
        yield _given("If it was not really settled on the spot", moment, case, replace(facts, handled=Handled.NO))
    else:
        words = "If you put it right and they accepted it there"
        yield _given(words, moment, case, replace(facts, handled=Handled.FULLY))


def _centrality(moment: Moment, case: Case) -> Iterator[Change]:
    at = _CENTRALITY.index(moment.facts.centrality)
    for other in _nearest_first(at):
        level = _CENTRALITY[other]
        yield _given(_IF_CENTRAL[level], moment, case, replace(moment.facts, centrality=level))


def _of_the_kind(moment: Moment, case: Case) -> Iterator[Change]:
    """Facts that only this kind asks for."""
    for words, facts in kind_of(moment).what_if(moment.facts):
        yield _given(words, moment, case, facts)


def _severity(moment: Moment, case: Case) -> Iterator[Change]:
    now = weigh(moment).severity
    for words, other in (("If it weighed one step more", now + 1), ("If it weighed one step less", now - 1)):
        if 1 <= other <= 4:
            yield _given(words, moment, case, replace(moment.facts, severity=other))


def _cause(moment: Moment, case: Case) -> Iterator[Change]:
    facts = moment.facts
    if facts.cause is not Cause.EXTERNAL:
        words = "If an outside cause nobody could foresee lay behind it"
        yield _given(words, moment, case, replace(facts, cause=Cause.EXTERNAL))
    if not facts.one_off:
        yield _given("If it came once only", moment, case, replace(facts, one_off=True))
    if not facts.unforeseeable:
        yield _given("If nobody could foresee the cause", moment, case, replace(facts, unforeseeable=True))
    if not facts.shareable:
        yield _given("If you were free to tell the cause", moment, case, replace(facts, shareable=True))
    if facts.cause is not Cause.OWN:
        yield _given("If the cause was in your own hands", moment, case, replace(facts, cause=Cause.OWN))


def _record(moment: Moment, case: Case) -> Iterator[Change]:
    facts = moment.facts
    if facts.has_none:
        yield _given("If you had one fact that can be checked", moment, case, replace(facts, has_none=False))
    elif not facts.evidence:
        yield _given("If there is no fact that can be checked", moment, case, replace(facts, has_none=True))


def _claim(moment: Moment, case: Case) -> Iterator[Change]:
    facts = moment.facts
    claim = false_claim(kind_of(moment), facts)
    if claim in (FalseClaim.MATERIAL, FalseClaim.POLISH):
        yield _given("If nothing false was said", moment, case, replace(facts, false_claim=FalseClaim.NO))
    if claim is not FalseClaim.MATERIAL:
        words = "If you said something false that matters"
        yield _given(words, moment, case, replace(facts, false_claim=FalseClaim.MATERIAL))


def _harm(moment: Moment, case: Case) -> Iterator[Change]:
    facts = moment.facts
    if facts.harm is Harm.RISK:
        yield _given("If nobody could have come to harm", moment, case, replace(facts, harm=Harm.NONE))
    elif facts.harm is not Harm.NONE:
        yield _given("If nobody and nothing was harmed", moment, case, replace(facts, harm=Harm.NONE))
    else:
        yield _given("If somebody was hurt by it", moment, case, replace(facts, harm=Harm.PERSON))


def _case_changes(moment: Moment, case: Case) -> Iterator[Change]:
    if case.state is CaseState.NO_CONTACT:
        yield Change("If they were open to hearing from you", moment, replace(case, state=CaseState.OPEN))
    elif case.state is not CaseState.OPEN:
        yield Change("If it was still open", moment, replace(case, state=CaseState.OPEN))
    if case.want is Want.NO:
        yield Change("If you wanted it after all", moment, replace(case, want=Want.YES))
    if case.theirs:
        yield Change("If nothing had come from them", moment, replace(case, theirs=False))
    if not case.anything_new:
        yield Change("If there was something new to say", moment, replace(case, anything_new=True))
    if case.state is not CaseState.NO_CONTACT:
        yield Change("If they asked not to be contacted", moment, replace(case, state=CaseState.NO_CONTACT))
