"""What one letter rule is: what it looks for, why, when it holds its tongue, and the examples that test it."""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.core.check.cut import lowered
from afterword.core.check.draft import Draft, Sentence
from afterword.core.check.finding import Weight
from afterword.core.check.lazy import lazy, make
from afterword.core.named import NamedTuple
from afterword.core.sources import OURS, Source

Guard = Callable[[Draft, Sentence, "re.Match[str]"], bool]
"""Says whether a match may stand all the same: it is negated, reported, owned, backed, or planned."""


class Rule(NamedTuple):
    """One thing a letter should not say. Its file name is its id.

    `anchors` are words in lower case that begin at the start of a word; each match of `pattern` has to hold one of
    them, and the pattern runs only on sentences that do (a rule without any looks for signs
    beyond ASCII, and runs on the whole of a text that holds one). A slow pattern may say what else each match `needs`:
    letters one of which stands in it, wherever; a sentence without any is passed over. Each way of a pattern to match begins
    with `\\b`, before `^` and before a look back too: then the edge of a word is asked for once in a place, not once for each way.
    `flags` are examples
    with the `[span]` to be found; `allows` are near misses: an anchor is in them, and nothing may be found.
    `covers` says what the finding marks: the whole sentence, or only the match. `rewrite` is what may stand
    there instead, "" for nothing,
    with the groups of the match filled in; a rule that `strips` keeps the sentence and takes out only what matched.
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
    strips: bool = False
    needs: tuple[str, ...] = ()
    why: str = ""
    source: Source = OURS


Search = Callable[[str, int, int], "re.Match[str] | None"]
"""Looks for what a rule is about between two places of a text in lower case."""

GROUP = lazy(r"\\(\d)")
_compiled: dict[str, re.Pattern[str]] = {}


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, made once, when it is first needed."""
    made = _compiled.get(pattern)
    if made is None:
        made = _compiled[pattern] = make(pattern, re.ASCII)
    return made


def search_of(rule: Rule) -> Search:
    """How to look for a rule's pattern; it is made when a sentence first holds what it needs."""
    if not rule.needs:
        return compiled(rule.pattern).search

    def search(low: str, start: int, end: int) -> re.Match[str] | None:
        if any(map(low[start:end].__contains__, rule.needs)):
            return compiled(rule.pattern).search(low, start, end)
        return None

    return search


def spans(rule: Rule, draft: Draft, at: int, match: re.Match[str] | None) -> list[tuple[int, int]]:
    """What a rule marks in a sentence, given by its number and the first match, once its guards have had their say."""
    start, end = draft.pieces[at]
    sentence = draft.sentence(at)
    found: list[tuple[int, int]] = []
    while match is not None:
        for guard in rule.unless:
            if guard(draft, sentence, match):
                break
        else:
            if rule.covers == "sentence":
                return [(start, end)]
            found.append(match.span())
        match = match.re.search(draft.low, max(match.end(), match.start() + 1), end)
    return found


def rewrite_of(rule: Rule, draft: Draft, start: int, end: int) -> str | None:
    """What could stand in place of the marked words."""
    if not rule.strips:
        return rule.rewrite if rule.rewrite is None or "\\" not in rule.rewrite else _filled(rule, draft, start, end)
    kept, at = "", start
    for match in compiled(rule.pattern).finditer(draft.low, start, end):
        kept, at = kept + draft.text[at : match.start()].rstrip(), match.end()
    return (kept + draft.text[at:end]).strip()


def _filled(rule: Rule, draft: Draft, start: int, end: int) -> str | None:
    match = compiled(rule.pattern).search(draft.low, start)
    if match is None or match.end() != end or rule.rewrite is None:
        return None
    made = GROUP.sub(
        lambda group: lowered(draft.text[slice(*match.span(int(group[1])))]).replace("\n", " "), rule.rewrite
    )
    return made[:1].upper() + made[1:] if draft.text[start].isupper() else made
