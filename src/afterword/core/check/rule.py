"""What one letter rule is: what it looks for, why, when it holds its tongue, and the examples that test it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from afterword.core.check.draft import Draft, Sentence
from afterword.core.check.finding import Weight
from afterword.core.sources import OURS, Source

Guard = Callable[[Draft, Sentence, "re.Match[str]"], bool]
"""Says whether a match may stand all the same: it is negated, reported, owned, backed, or planned."""


class Rule(NamedTuple):
    """One thing a letter should not say. Its file name is its id.

    `anchors` are words in lower case that begin at the start of a word; each match of `pattern` has to hold one of
    them, and the pattern runs only on sentences that do (on the whole text where there are none). `flags` are examples
    with the `[span]` to be found; `allows` are near misses: an anchor is in them, and nothing may be found.
    `covers` says what the finding marks: the whole sentence, or only the match. `rewrite` may use the match's groups.
    """

    fault: str | None
    message: str
    pattern: str
    anchors: tuple[str, ...]
    flags: tuple[str, ...]
    allows: tuple[str, ...]
    weight: Weight = Weight.ADVISES
    unless: tuple[Guard, ...] = ()
    covers: str = "sentence"
    rewrite: str | None = None
    why: str = ""
    source: Source = OURS


_compiled: dict[str, re.Pattern[str]] = {}


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, made once, when it is first needed."""
    made = _compiled.get(pattern)
    if made is None:
        made = _compiled[pattern] = re.compile(pattern)
    return made


def spans(rule: Rule, draft: Draft, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What a rule marks in a sentence, once its guards have had their say."""
    pattern = compiled(rule.pattern)
    match = pattern.search(draft.low, sentence.start, sentence.end)
    while match is not None:
        if not any(guard(draft, sentence, match) for guard in rule.unless):
            if rule.covers == "sentence":
                yield sentence.start, sentence.end
                return
            yield match.span()
        match = pattern.search(draft.low, max(match.end(), match.start() + 1), sentence.end)
