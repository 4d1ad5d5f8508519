"""Slips and matters of every sort, for tests that state what holds for all of them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from afterword.core.judge.gates import Case
from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import (
    CaseState,
    Cause,
    Centrality,
    Dimension,
    Facts,
    FalseClaim,
    Handled,
    Harm,
    Moment,
    Noticed,
    Occasion,
    Polarity,
    Quote,
    Want,
)


def quote(text: str, start: int = 0) -> Quote:
    """Words of an account."""
    return Quote(start, start + len(text), text)


def slip(kind: str, noticed: Noticed | None = None, cue: str = "", **facts: object) -> Moment:
    """A slip told in some words."""
    told = replace(Facts(), **facts)  # type: ignore[arg-type]
    return Moment(quote("what happened"), Polarity.SLIP, kind, noticed, quote(cue, 20) if cue else None, told)


def occasion(*moments: Moment, **said: object) -> Occasion:
    """An occasion with these moments."""
    return replace(Occasion("a1", "what happened", moments=moments), **said)  # type: ignore[arg-type]


def any_facts() -> st.SearchStrategy[Facts]:
    """What may be known of a slip."""
    return st.builds(
        Facts,
        severity=st.none() | st.integers(1, 4),
        centrality=st.sampled_from(Centrality),
        handled=st.sampled_from(Handled),
        cause=st.sampled_from(Cause),
        harm=st.sampled_from(Harm),
        false_claim=st.none() | st.sampled_from(FalseClaim),
        dimension=st.none() | st.sampled_from(Dimension),
        minutes_late=st.none() | st.integers(0, 90),
        warned=st.booleans(),
        times_corrected=st.integers(0, 3),
        aimed_at_people=st.booleans(),
        minutes_lost=st.integers(0, 40),
        called_out=st.booleans(),
        on_signed_form=st.booleans(),
        allowed=st.booleans(),
        unforeseeable=st.booleans(),
        one_off=st.booleans(),
        shareable=st.booleans(),
        touches_law=st.booleans(),
        evidence=st.sampled_from([(), ("cv-1",)]),
        has_none=st.booleans(),
    )


def any_slip() -> st.SearchStrategy[Moment]:
    """Any slip, half of them as plain as the text of an account leaves them."""
    return st.builds(
        lambda kind, noticed, cue, facts: Moment(quote("what happened"), Polarity.SLIP, kind, noticed, cue, facts),
        st.sampled_from(list(slip_kinds())),
        st.none() | st.sampled_from(Noticed),
        st.sampled_from([None, quote("she frowned", 20)]),
        any_facts() | st.builds(Facts, centrality=st.sampled_from(Centrality), evidence=st.just(("cv-1",))),
    )


def any_case() -> st.SearchStrategy[Case]:
    """Any state of the matter."""
    return st.builds(
        Case,
        state=st.sampled_from(CaseState),
        want=st.sampled_from(Want),
        anything_new=st.booleans(),
        no_notes=st.booleans(),
        theirs=st.booleans(),
    )


def small_and_unseen() -> st.SearchStrategy[Moment]:
    """A slip of no weight that nobody noticed and that owes nobody anything."""
    owing = {name for name, kind in slip_kinds().items() if kind.row.owes or kind.row.claim is FalseClaim.MATERIAL}
    return st.builds(
        lambda kind, severity, centrality: slip(
            kind, Noticed.UNLIKELY, severity=severity, centrality=centrality, evidence=("cv-1",)
        ),
        st.sampled_from(sorted(set(slip_kinds()) - owing)),
        st.integers(1, 2),
        st.sampled_from(Centrality),
    )
