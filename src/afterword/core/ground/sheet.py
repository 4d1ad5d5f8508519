"""The proof sheet of any letter, also one that was written elsewhere: each sentence, its fact, and where that stands."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.ground.status import Grounded, Status
from afterword.core.occasion import Evidence

WORDS = {
    Status.BACKED: "backed",
    Status.PARTLY: "backed in part",
    Status.INFLATED: "more than the fact says",
    Status.NOT_FOUND: "not found in your facts",
    Status.NO_CLAIM: "states nothing that needs a fact",
}


def where(evidence: Evidence) -> str:
    """The place of a fact, as a person finds it: file, page and line, and the post it belongs to."""
    source = evidence.source
    page = f", page {source.page}" if source.page else ""
    post = ", ".join(part for part in (evidence.title, evidence.employer) if part)
    return f"{source.file}{page}, line {source.line}{f' ({post})' if post else ''}"


def grounding_sheet(grounded: Sequence[Grounded]) -> str:
    """The sheet as Markdown, the claims in their order; what states nothing is counted, not listed."""
    claims = [one for one in grounded if one.status is not Status.NO_CLAIM]
    lines = ["# What this letter rests on", ""]
    for number, one in enumerate(claims, start=1):
        lines.append(f"{number}. {_plain(one.sentence)}")
        lines.append(f"   - **{WORDS[one.status]}**{f': {_plain(one.why)}' if one.why else ''}")
        if one.evidence is not None:
            lines.append(f"   - “{_plain(one.evidence.text)}” ({where(one.evidence)})")
        lines.append("")
    rest = len(grounded) - len(claims)
    if not claims:
        lines += ["Nothing in it states something that would need a fact.", ""]
    elif rest:
        lines += [f"{rest} more {'sentence states' if rest == 1 else 'sentences state'} nothing that needs a fact.", ""]
    if any(one.status is Status.NOT_FOUND for one in claims):
        lines += ["What was not found may well be true. Add the fact, or leave the sentence out.", ""]
    return "\n".join(lines)


def _plain(words: str) -> str:
    for sign in "\\`*_[]<>#":
        words = words.replace(sign, f"\\{sign}")
    return words
