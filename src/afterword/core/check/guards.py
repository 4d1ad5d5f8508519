"""When a sentence that looks like a fault may stand: it is owned, backed, negated, reported, a work story, or planned."""

from __future__ import annotations

import re

from afterword.core.check.draft import Draft, Part, Sentence
from afterword.core.check.lazy import lazy

OWNED = lazy(
    r"\b(?:(?:was|is|are|were|it's|that's|entirely|all|only) (?:(?!not)\w+ )?(?:mine|my (?:own )?(?:mistake|error|fault|job|doing"
    r"|failing|failure|oversight|responsibility|paint|choice|task|carelessness))"
    r"|(?<!not )(?<!n't )my (?:own )?(?:mistake|error|oversight|carelessness|failing)\b|mine to (?:\w+)|(?:is|that's|was|all) on me\b|(?:that's|that is|it's) mine"
    r"|i (?:should|ought to) (?:not )?have\b|i shouldn't have|i should've|i (?:fully )?own (?:it|that|this|the)\b"
    r"|i take (?:full )?responsibility|the responsibility is|i(?: had|'d)? misjudged|i(?: had|'d)? misread|i mixed up"
    r"|i (?:did not|didn't|had not|hadn't|never) (?:check|test|look|read|convert|allow|compare|ask|leave enough|set)"
    r"|i set off too late|i am responsible|i was wrong|(?:that|it|which) was (?:wrong|poor|careless|rude|unfair|unkind)"
    r"|i(?:'ve| have) (?:apologi[sz]ed|told (?:him|her|them))|i apologi[sz]e|i am sorry|i'm sorry|no excuse for"
    r"|without (?:checking|asking|reading))"
)
REPAIRED = lazy(
    r"\b(?:attached|enclosed|overleaf|linked|link below|is below|below is|the (?:right|correct|corrected|fixed|new|full(?:er)?)"
    r" (?:\w+ ){0,2}(?:is|was|are|reads|now)|here (?:is|are)|here's|i now|i have (?:since|now)|i've (?:since|now)"
    r"|since then i|it should (?:have been|read|be)|so here|corrected|fixed|replaced|repaired|refunded|reordered"
    r"|(?:i have|i've|i) (?:booked|ordered|written|sent|spoken|called|rung|rang|paid|bought|asked|arranged|set up|moved"
    r"|redone|rewritten|recorded|measured|put (?:it|that|a)|added)|i(?:'ll| will) (?:make|bring|replace|redo|pay|come|be)"
    r"|no charge|at my (?:own )?cost|the answer is|my answer is|right is)"
)
NUMBER = lazy(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty"
    r"|dozen|hundred|half|twice) (?!or\b)\w+|(?:https?://|www\.|\b[\w-]+\.(?:com|org|net|io|dev|co)\b)"
)
BACKED = lazy(
    r"\b(?:attached|enclosed|overleaf|linked|appendix|annex\w*|certificate|reference|referee|will confirm|can confirm"
    r"|to confirm|will speak to you|can tell you|is public|are public|published|repository|repo|commit|pull request"
    r"|page|as the \w+ shows?|you can (?:ring|call|see)|says you can|vouch|the log|appraisal|audit(?:ed)?|on github)\b"
)
REPORTED = lazy(
    r"\b(?:you|he|she|they|who|colleague|panel|m[rs]s? \w+|dr \w+|manager|customer|client|patient|one of you|somebody"
    r"|everyone) (?:\w+ )?(?:asked|said|told|mentioned|described|explained|wrote|joked|spoke|wanted|raised|talked"
    r"|(?:was|were) (?:kind|right))\b"
)
WORK_STORY = lazy(
    r"\b(?:the (?:client|customer|supplier|vendor|contractor|patient|resident|ward|branch|site|plant|team|board|council"
    r"|hospital|school|factory|warehouse)|our (?:client|customer|supplier|vendor|team|plant|branch|ward|site|biggest"
    r"|largest)|at (?:my|our) (?:last|former|previous)|in production|in (?:19|20)\d\d|last (?:year|spring|summer|autumn"
    r"|winter)|when i (?:ran|led|worked|was at))\b"
)
NEGATED = lazy(
    r"\b(?:no need to|not|never|n't|nothing to|without|nobody|rather than|instead of|isn't|don't|no longer)\b[^.,;:]{0,30}\Z"
)
QUOTE_MARKS = '"“”«»'


def owned(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Ownership or repair stands in the same or the next sentence."""
    near = draft.around(sentence)
    return bool(OWNED.search(near) or REPAIRED.search(near))


def owned_here(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Ownership stands in the same sentence."""
    return bool(OWNED.search(draft.low, sentence.start, sentence.end))


def repaired(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The right answer or the repair stands in the same or the next sentence."""
    return bool(REPAIRED.search(draft.around(sentence)))


def backed(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Something that can be checked stands in the same or the next sentence: a number, a link, a named paper or person."""
    near = draft.around(sentence)
    return bool(NUMBER.search(near) or BACKED.search(near))


def backed_here(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Something that can be checked stands in the same sentence."""
    near = draft.of(sentence)
    return bool(NUMBER.search(near) or BACKED.search(near))


def reported(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The words are told as somebody else's: you asked, she said."""
    return bool(REPORTED.search(draft.low, sentence.start, match.end()))


def quoted(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The match stands inside quotation marks."""
    before = draft.text[sentence.start : match.start()]
    if before.count("“") > before.count("”"):
        return True
    return before.count('"') % 2 == 1


def negated(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """A negation stands right before the match."""
    return bool(NEGATED.search(draft.low, max(sentence.start, match.start() - 45), match.start()))


def work_story(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """It is told of earlier work, not of this meeting."""
    return bool(WORK_STORY.search(draft.of(sentence)))


def explained(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The plan lets one circumstance be told, in at most 25 words."""
    if not draft.planned("explain_briefly"):
        return False
    return len(draft.of(sentence).split()) <= 25 and bool(OWNED.search(draft.around(sentence, before=1)))


def followed(draft: Draft, sentence: Sentence) -> Sentence | None:
    """The next sentence of the body."""
    at = draft.at(sentence.start) + 1
    if at < len(draft.sentences) and draft.sentences[at].part is Part.BODY:
        return draft.sentences[at]
    return None


ACCEPTED = lazy(
    r"\b(?:(?:have |'ve |have now |have today |'ve just )?(?:accepted|signed|said yes|taken)|withdraw\w*|i'm taking it|i take back)\b"
)


def accepted(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The other offer has been taken: then it is news, no lever."""
    return bool(ACCEPTED.search(draft.around(sentence)))


def planned_slip(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The plan names a slip in this letter, and the sentence or the next one puts it right."""
    named = draft.planned("correct", "acknowledge", "apologise", "make_good", "explain_briefly")
    return named and bool(REPAIRED.search(draft.around(sentence)))
