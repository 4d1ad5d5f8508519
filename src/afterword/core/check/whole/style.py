"""How it reads: long sentences, sentences that begin with I, hedges, exclamation marks, promises about character."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.check.cues import HEDGE, PROMISE
from afterword.core.check.draft import Draft
from afterword.core.check.faults import LENGTH, OFTEN
from afterword.core.check.finding import Finding, Weight
from afterword.core.sources import OURS, Source

LONGEST_SENTENCE = 35
LONG = 3 * LONGEST_SENTENCE  # characters; no sentence of so many words is shorter
I_STARTS = 0.5
FEW_SENTENCES = 6  # shares mean nothing below this
MOST_HEDGES = 2
GRADE = 14.0


def _hint(
    rule: str, message: str, why: str, source: Source = OURS, start: int | None = None, end: int | None = None
) -> Finding:
    return Finding(rule, None, Weight.HINT, start, end, message, why, source)


def findings(draft: Draft) -> Iterator[Finding]:
    """Hints on style; none of them is a fault."""
    low, first, last = draft.low, draft.begin, draft.end
    body = draft.body_pieces
    for start, end in body:
        if end - start > LONG and (size := draft.words_between(start, end)) > LONGEST_SENTENCE:
            yield _hint(
                "long_sentence", f"{size} words in one sentence.", "Two short ones are read; one long one is skimmed.",
                LENGTH, start, end,
            )  # fmt: skip
    if draft.places(PROMISE):
        for promise in PROMISE.each(low, first, last):
            yield _hint(
                "promises_character", "A promise about yourself cannot be kept on paper; a change already made can be shown.",
                "Promises to do better can be worse than nothing.", OFTEN, promise.start(), promise.end(),
            )  # fmt: skip
    if len(body) >= FEW_SENTENCES:
        starts = [start for start, _ in body if low[start] == "i"]
        half = I_STARTS * len(body)
        if len(starts) > half and sum([low[start + 1 : start + 2] in " '" for start in starts]) > half:
            yield _hint(
                "begins_with_i",
                "More than half of the sentences begin with I.",
                "It reads as a letter about its writer. Begin some sentences with what they said, or with what will happen now.",
            )
    if sum([first <= place < last for place in draft.places(HEDGE)]) > MOST_HEDGES:
        yield _hint(
            "hedges", "Maybe, perhaps, I think: more than two of them.", "Say what you know; leave out what you do not."
        )
    if low.count("!", first, last) > 1:
        yield _hint("exclamation_marks", "More than one exclamation mark.", "Calm reads as sure.")
    if low.count("?", first, last) > 2:
        yield _hint("many_questions", "More than two questions.", "One question is more likely to be answered.")
    if low.count("://", first, last) > 2:
        yield _hint("many_links", "More than two links.", "One link is opened; many are not.")
    if len(body) >= FEW_SENTENCES and grade(last - first, draft.words, len(body)) > GRADE:
        yield _hint("hard_to_read", "It reads like a report.", "Short words get more answers.", LENGTH)


def grade(characters: int, words: int, sentences: int) -> float:
    """The automated readability index: by letters a word and words a sentence."""
    return 4.71 * (characters - words) / words + 0.5 * words / sentences - 21.43
