"""Claims and facts on the terminal: by place, with the line they stand on or their id, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

import click

from afterword.core.bank import Check, Difference, Fact, Place
from afterword.core.occasion import Evidence, FactKind
from afterword.formats.cv import CvReading
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.mark_fact import Marked
from afterword.use_cases.retract_fact import Retracted

_LEFT_OUT_SHOWN = 8
_HELD = {
    FactKind.EDUCATION: "Education",
    FactKind.REGISTRATION: "Registration",
    FactKind.LANGUAGE: "Languages",
    FactKind.SKILL: "Skills",
}
_CHECKED = {Check.LINK: "see", Check.CERTIFICATE: "certificate:", Check.PERSON: "ask"}


def print_claims(found: CvReading) -> None:
    """What was read from a CV, and what was not understood."""
    paper = Paper()
    paper.heading(found.name or "No name was found", f"{len(found.claims)} claims")
    place = None
    for claim in found.claims:
        here = _group(claim)
        if here != place:
            place = here
            _heading(paper, claim)
        where = f"page {claim.source.page}, " if claim.source.page else ""
        paper.entry(f"{where}line {claim.source.line}", claim.text, indent=2, column=18 if where else 10)
    if found.skipped:
        paper.heading("Not read as claims", f"{len(found.skipped)} lines")
        for item in found.skipped[:_LEFT_OUT_SHOWN]:
            paper.quiet(f"line {item.line}: {item.text} ({item.why})")
        if len(found.skipped) > _LEFT_OUT_SHOWN:
            paper.quiet(f"and {len(found.skipped) - _LEFT_OUT_SHOWN} more; --json prints all")


def print_facts(facts: Sequence[Fact]) -> None:
    """Facts of the bank with their ids."""
    paper = Paper()
    if not facts:
        paper.line("No facts are kept yet. `afterword cv FILE --keep` keeps those of your CV.")
        return
    place = None
    for fact in facts:
        here = _group(fact.evidence)
        if here != place:
            place = here
            _heading(paper, fact.evidence)
        paper.text(fact.evidence.text)
        checked = f", {_way(fact)}" if fact.check is not Check.UNSAID else ""
        paper.quiet(f"{fact.evidence.id}{checked}", indent=4)


def print_marked(marked: Marked) -> None:
    """A fact with its new way of checking, and the one that it replaced."""
    print_facts([marked.fact])
    if marked.replaced:
        print(f"This replaces what was kept before: {_way(marked.before)}.")


def print_difference(difference: Difference, stream: TextIO) -> None:
    """What a CV changed in the bank."""

    def say(text: str) -> None:
        print(text, file=stream)

    say("")
    say(f"Kept: {len(difference.new)} new, {len(difference.same)} already there.")
    for claim in difference.new if difference.same or difference.gone else ():
        say(f"  + {claim.text}")
    if difference.moved:
        say("These stand elsewhere in the file now. What was kept before was left as it is:")
        for kept, read in difference.moved:
            say(f"  {kept.text}")
            say(f"    kept: {_place(kept)} {_dates(kept)}; in the file: {_place(read)} {_dates(read)}")
    if difference.gone:
        say("These are no longer in the file. They were kept; --retract ID takes one back:")
        for piece in difference.gone:
            say(f"  {piece.id}: {piece.text}")
    if difference.refused:
        say(f"{difference.refused} you had taken back, and stayed out.")


def print_retracted(retracted: Retracted) -> None:
    """What was taken back, and where a person has to look themselves."""
    print(f"Taken back: {retracted.fact.evidence.text}")
    if retracted.changed:
        print(f"Taken out of these occasions too: {', '.join(retracted.changed)}.")
    if retracted.to_look_at:
        print(
            f"You changed these letters by hand, so please look whether they still say it: {', '.join(retracted.to_look_at)}."
        )


def ask_place(place: Place) -> Place:
    """One place of a CV as it was read, to be confirmed or put right; after that it stays as it is."""
    shown = " | ".join((place.employer, place.title, place.start, place.end))
    said = click.prompt("Is this right? (employer | title | from | until)", default=shown, err=True)
    parts = [part.strip() for part in str(said).split("|")]
    return Place(*parts) if len(parts) == 4 else place


def _way(fact: Fact) -> str:
    return f"{_CHECKED[fact.check]} {fact.where}"


def _heading(paper: Paper, evidence: Evidence) -> None:
    """The place and its dates; what belongs to none has dates of its own each."""
    place = _place(evidence)
    paper.heading(_group(evidence), _dates(evidence) if place else "")


def _group(evidence: Evidence) -> str:
    """Under what a fact is listed: its place, else what sort of thing it tells."""
    return _place(evidence) or _HELD.get(evidence.kind, "Elsewhere")


def _place(evidence: Evidence) -> str:
    return ", ".join(part for part in (evidence.title, evidence.employer) if part)


def _dates(evidence: Evidence) -> str:
    return " to ".join(dict.fromkeys(part for part in (evidence.start, evidence.end) if part))
