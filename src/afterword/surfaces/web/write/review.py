"""What stands beside the letter: findings with their places, claims with what backs them, and the marks for both."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.check import Finding, Weight
from afterword.core.check.counts import Counts
from afterword.core.check.draft import Draft
from afterword.core.check.shape import LIMITS, shape_of
from afterword.core.debrief import Debrief, plan_items
from afterword.core.ground import Grounded
from afterword.core.ground.sheet import WORDS, where
from afterword.core.ground.unbacked import ACCOUNT
from afterword.core.occasion import Evidence, Occasion
from afterword.core.write.letter import Letter
from afterword.surfaces.web.marks import Mark, Piece, pieces
from afterword.use_cases.ground_letter import ground_own_words


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding with its number and the words it is about (none for the letter as a whole)."""

    finding: Finding
    number: int
    words: str

    @property
    def mends(self) -> bool:
        """Whether it comes with words that could stand there instead."""
        return self.finding.rewrite is not None and self.finding.start is not None


@dataclass(frozen=True, slots=True)
class Tied:
    """A claim of the letter with the evidence that backs it."""

    words: str
    start: int
    end: int
    evidence: Evidence
    number: int

    @property
    def target(self) -> str:
        """Its place on the page."""
        return f"c{self.number}"


@dataclass(frozen=True, slots=True)
class Loose:
    """A sentence of a letter in one's own words that nothing bears out, or not fully, and the fact beside it."""

    one: Grounded

    @property
    def words(self) -> str:
        """How far it is borne out."""
        return WORDS[self.one.status]

    @property
    def where(self) -> str:
        """Where the fact stands."""
        fact = self.one.evidence
        return "" if fact is None else ACCOUNT if fact.source.file == ACCOUNT else where(fact)


@dataclass(frozen=True, slots=True)
class Share:
    """How many in 100 words of the letter a reader would take to be about what went wrong; `most`: what it bears."""

    now: int
    most: int


def share_of(debrief: Debrief, text: str, findings: tuple[Finding, ...]) -> Share | None:
    """The share of the text on the problem; None where there is no text, or where this kind of letter has no limit."""
    draft = Draft(text, tuple(plan_items(debrief.judgement.verdicts)), debrief.letter.shape.value)
    counts, most = Counts(draft, findings), LIMITS[shape_of(draft)].problem
    if not counts.words or most >= 1:
        return None
    told = [verdict.moment.quote.text for verdict in debrief.judgement.verdicts]
    return Share(min(100, round(100 * counts.words_on(told) / counts.words)), round(100 * most))


def loose_in(debrief: Debrief, text: str, year: int) -> list[Loose]:
    """What the words claim that nothing here shows; a letter as it was composed claims nothing of the kind."""
    if not debrief.edited and text == debrief.letter.text:
        return []
    return list(map(Loose, ground_own_words(text, debrief.letter, debrief.occasion, year=year)))


def numbered(findings: tuple[Finding, ...], text: str) -> list[Numbered]:
    """The findings, those that block first, else in the order of the text."""
    weights = list(Weight)
    ordered = sorted(findings, key=lambda finding: (weights.index(finding.weight), finding.start or 0))
    return [
        Numbered(finding, at, "" if finding.start is None else text[finding.start : finding.end])
        for at, finding in enumerate(ordered, 1)
    ]


def tied(letter: Letter, occasion: Occasion) -> list[Tied]:
    """The claims of a letter that rest on facts, with those."""
    known = {piece.id: piece for piece in occasion.evidence}
    found: list[Tied] = []
    for claim in letter.claims:
        if claim.evidence in known:
            words = letter.text[claim.start : claim.end]
            found.append(Tied(words, claim.start, claim.end, known[claim.evidence], len(found) + 1))
    return found


def marked(text: str, findings: list[Numbered], claims: list[Tied]) -> tuple[Piece, ...]:
    """The letter with findings and claims marked in it."""
    marks = [
        Mark(item.finding.start, item.finding.end, "finding", f"f{item.number}", str(item.number))
        for item in findings
        if item.finding.start is not None and item.finding.end is not None
    ]
    marks += [Mark(claim.start, claim.end, "claim", claim.target) for claim in claims]
    return pieces(text, marks)


def mended(text: str, findings: tuple[Finding, ...], asked: str) -> str | None:
    """The text with one rewrite put in; None where no finding stands there any more. `asked` is start:end:rule."""
    for finding in findings:
        if finding.rewrite is None or finding.start is None or finding.end is None:
            continue
        if asked == f"{finding.start}:{finding.end}:{finding.rule}":
            return joined(text[: finding.start], finding.rewrite, text[finding.end :])
    return None


def joined(before: str, words: str, after: str) -> str:
    """Words between what stands before and after, without a gap of two spaces where there are none."""
    if not words and before.endswith(" ") and after.startswith(" "):
        after = after[1:]
    return before + words + after
