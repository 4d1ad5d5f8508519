"""A slip told again as what was missing in it, as how it came about or as a yes to it is one slip: "I blanked. I could say none of it."."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from afterword.core.concealed import tells_concealment
from afterword.core.judge.wrong_figure import tells_a_wrong_figure
from afterword.core.occasion import Handled, Moment, Noticed, Polarity
from afterword.reading.only_thought import only_thought
from afterword.reading.oversight import CLAIMS, KNEW, mistaken, seen_later, tells_oversight

_ANSWERS: Final = frozenset({"blanked", "forgot_strength", "rambling", "weak_answer"})
_MISSING: Final = re.compile(
    r"\W*(?:(?:and|but|so|then) )*I (?:just |simply |really )?(?:could(?: not|n['’]?t)|can(?:not|['’]?t)|did(?: not|n['’]?t)|never) (?:(?:even|manage to|actually|really) )?"
    r"(?:(?:say|said|told|tell (?:him|her|them)|told (?:him|her|them)|mention(?:ed)?|g[oe]t out|bring up|brought up|bring out|find|found|name[d]?|think of|remember(?:ed)?|give|gave)\b"
    r"(?: (?:any|none|half|one|most|a word|a (?:single )?thing|nothing|a single one) of (?:it|that|this|them|those|these)\b| (?:it|that|any)(?=\W*$)"
    r"|(?: (?:him|her|them))? that (?:I(?:['’]d| would| should)|you (?:have to|must|should)|one (?:has to|must|should))\b(?! (?:been|had|done|led|run)\b)))",
    re.IGNORECASE,
)
"""What an answer lacked: nothing of it was said, or not what one would do."""
_LEFT_AT_THAT: Final = re.compile(
    r"\W*(?:(?:and|but|so|then) )*I (?:(?:just|simply|only|then) )*(?:(?:answered (?:the|what|his|her|their|that|it)[^,.;!?\n]{0,30}|said (?:that|it|so)|gave (?:the|that|my) [^,.;!?\n]{0,20}) and )?(?:(?:just|then|simply) )?(?:stopped(?: there| talking)?|left it (?:at that|there)|shut up|closed my mouth|said no more|fell silent|moved on)\b",
    re.IGNORECASE,
)
"""That no more was said than an answer which is told already."""
_THE_ANSWER: Final = re.compile(
    r"\W*(?:of course |actually |and |but )*it(?: was| is|['’]s)(?: (?:actually|really|in fact))? [£$€]?\d",
    re.IGNORECASE,
)
_NOT_KNOWN: Final = re.compile(
    r"\b(?:have to (?:check|look)|look (?:it|that) up|could(?: not|n['’]?t) (?:remember|say|think of)|did(?: not|n['’]?t) (?:know|remember)|blank\w*|no idea)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\?|\b(?:ask(?:ed|s)?|wanted to know|wondered|question|also|next|on top of)\b", re.IGNORECASE
)
"""A new question, or something else beside it."""
_HANDS_ON: Final = re.compile(
    r"\bI (?:then |also |just )?(?:told|said|sent|wrote|gave|handed|hid|kept|let)\b", re.IGNORECASE
)
_YES: Final = re.compile(
    r"\W*(?:(?:and|but|so|then) )*I (?:just |only |then )?(?:nodded|confirmed (?:it|that)|(?:said|answered|told (?:him|her|them))\W+(?:yes|yeah|yep|yup|sure|exactly|correct|of course|that['’]?s right|about that|roughly)(?!,? (?:I|for|in|with|and I|from)\b))",
    re.IGNORECASE,
)
_ECHOED: Final = re.compile(r"\?[\"”’']?(?:\W|\b(?:and|so|but|then)\b)*\Z", re.IGNORECASE)
_ONLY_UNTOLD: Final = re.compile(
    r"\W*(?:(?:and|but|so) )*I (?:(?:just|still|also) )?(?:have(?: not|n['’]?t)|did(?: not|n['’]?t)|never) (?:(?:yet|even) )?(?:tell|told|said|say)\b[^,;.!?\n]{0,40}\W*",
    re.IGNORECASE,
)
_UNSURE: Final = 0.4  # below this, what was only thought behind a thin answer is no slip of some other kind
_CAME_LATER: Final = re.compile(
    r"\b(?:it (?:then |only then |suddenly |later )?(?:came (?:back )?to me|hit me|struck me|dawned on me|clicked)|I (?:(?:then|only|later|suddenly|finally) )*(?:remembered|realised|realized|knew|looked it up|worked it out|checked)|(?:the|a) (?:right|correct|better|real) answer)\b",
    re.IGNORECASE,
)
_SAID_THERE: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:\w+ )?(?:said|told|answered|wrote|put|gave|drew|guessed|called|mixed|got|forgot|missed)\b",
    re.IGNORECASE,
)
BETWEEN: Final = 260
"""Characters between two tellings of one slip."""


def told_once(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where what only tells an earlier slip again stands with it."""
    kept: list[Moment] = []
    for moment in moments:
        at = next((at for at in range(len(kept) - 1, -1, -1) if kept[at].polarity is Polarity.SLIP), None)
        if at is None or moment.polarity is not Polarity.SLIP or not _is_told_again(text, kept[at], moment):
            kept.append(moment)
            continue
        kept[at] = _joined(kept[at], moment)
    return tuple(kept)


def _is_told_again(text: str, first: Moment, again: Moment) -> bool:
    between = text[first.quote.end : again.quote.start]
    words = again.quote.text
    if len(between) > BETWEEN or "\n\n" in between:
        return False
    if first.kind in _ANSWERS and again.confidence < _UNSURE and only_thought(text, again.quote):
        return not _ASKS.search(between)
    if first.kind == "technical_error" == again.kind and _CAME_LATER.search(f"{between}{words}"):
        return _SAID_THERE.search(words) is None and not _ASKS.search(between)
    if first.kind in _ANSWERS and again.kind in (*_ANSWERS, "technical_error", "other"):
        if _LEFT_AT_THAT.match(words):
            return not _ASKS.search(between)
        missing = _MISSING.match(words)
        led = words[: missing.end()] if missing else words
        answered = missing or (_THE_ANSWER.match(words) and _NOT_KNOWN.search(first.quote.text))
        return bool(answered) and not _ASKS.search(f"{between}{led}")
    if tells_concealment(first.quote.text) and again.kind == first.kind == "other":
        return _ONLY_UNTOLD.fullmatch(words) is not None
    return _is_how_it_came(first, between, again) or _is_a_yes_to_it(first, between, again)


def _is_how_it_came(first: Moment, between: str, again: Moment) -> bool:
    """Whether it tells by what oversight something wrong was said or handed on."""
    words = again.quote.text
    error = first.kind in ("technical_error", "wrong_document")
    wrong = tells_oversight(words) if error else first.kind in CLAIMS and seen_later(words)
    honest = not KNEW.search(first.quote.text) and not _HANDS_ON.search(words)
    return wrong and honest and not between.strip(" .,;:!?-–—\n")


def _is_a_yes_to_it(first: Moment, between: str, again: Moment) -> bool:
    """Whether they asked again what was said, and it was only confirmed."""
    words = again.quote.text
    if first.kind not in (*CLAIMS, "technical_error") or again.kind not in (*CLAIMS, "technical_error", "other"):
        return False
    if first.kind == "technical_error" and KNEW.search(words):
        return False
    return _YES.match(words) is not None and _ECHOED.search(f"{first.quote.text}{between}") is not None


def _joined(first: Moment, again: Moment) -> Moment:
    """One slip, quoted where it was told most fully, as surely seen as the surer of its tellings says."""
    if tells_a_wrong_figure(again.quote.text) and not tells_a_wrong_figure(first.quote.text):
        first, again = again, first
    cue = first.cue or again.cue
    if first.kind in CLAIMS and seen_later(again.quote.text):
        first = mistaken(first)
    elif first.kind == "exaggeration" and again.kind == "lie":
        first = replace(first, kind="lie", also=tuple(one for one in first.also if one != "lie"))
    handled = Handled.NO if Handled.NO in (first.facts.handled, again.facts.handled) else first.facts.handled
    return replace(
        first,
        cue=cue,
        noticed=Noticed.SEEN if cue else first.noticed or again.noticed,
        facts=replace(first.facts, handled=handled),
        confidence=max(first.confidence, again.confidence),
        told_again=(*first.told_again, again.quote, *again.told_again),
    )
