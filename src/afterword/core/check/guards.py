"""When a sentence that looks like a fault may stand: it is owned, backed, negated, reported, a work story, or planned."""

from __future__ import annotations

import re

from afterword.core.check.cues import ACCEPTED, BACKED, COUNTED, REPAIRED, REPORTED, WORK_STORY
from afterword.core.check.draft import Draft, Part, Sentence
from afterword.core.check.lazy import for_low, lazy

OWNED = for_low(
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
FORMAT_KEY = lazy(r"\b[A-Z]{4,}:\Z")
TAKES_BACK = (" but", "though", "although", " still,", "however,")
DIGIT = for_low(r"\d")
NEGATIONS = ("no", "n't", "never", "without", "rather", "instead")  # one of them stands in each match of the next
NEGATED = for_low(
    r"(?:\b(?:no need to|not|never|nothing to|without|nobody|rather than|instead of|no longer)|n't)\b[^.,;:]{0,30}\Z"
)


OWN_ANSWER = for_low(r"\b(?:i|we)(?:'ll|'d| will| shall| can| could| would)(?: \w+)? \Z")
UNHURRIED = for_low(
    r"\b(?:whenever|at your convenience|no (?:hurry|rush)|in your own time|take your time|or not at all|no need (?:to|for)"
    r"|no answer needed|accepted|(?:have |'ve )(?:signed|taken)|withdraw\w*|close my file)\b"
)

REACHED = for_low(
    r"\b(?:you can|you may|you could|you will|you'll|i can be|i am|i'm) (?:\w+ )?(?:reach(?:ed)?|contact(?:ed)?|ring|call|phone|write to|find|reachable)\b"
)
HURRIED = for_low(
    r"\b(?:(?:before|by|no later than|until|till) (?:noon|midnight|close|the (?:end|\d)|\d|to(?:day|morrow|night)|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|after (?:that|which)|or (?:else|i)\b|otherwise|only|again|still|must|need|at once|today|tonight|now)\b"
)

KIND_WORDS = for_low(
    r"\b(?:thank\w*|grateful|bless you)\b|\bmeant (?:\w+ )?(?:to (?:me|us|my)|everything|so much|a lot)\b"
    r"|\b(?:and|but|so|yet) you (?:\w+ )?(?:saved|sat|came|stayed|lent|drove|brought|gave|helped|knew|did|took|kept|covered|waited)\b"
    r"|\byou (?:lent|saved|sat with|put food|drove|covered|stayed|helped|looked after|brought|let)\b"
)
FAILING = for_low(
    r"n't\b|\b(?:not(?! (?:forgotten|yet thanked))|never|nobody|no one|nothing|instead|late|later|wrong\w*|miss(?:ed|ing)?|forgot|forget|lost|left|broke\w*|short|double|twice"
    r"|sorry|apolog\w+|mistake|error|mix-?up|mixed|should have|due|overdue|behind|empty|extra|delay\w*|failed|cancel\w*|spilled|spilt|damaged?"
    r"|crack\w*|scratch\w*|smashed|ruined|slow|weak|thin|blank|struggled|confus\w+|quoted|burnt|ran over)\b"
)
DEED = for_low(
    r"[,;] (?:and |so |and so )?(?:i|we)(?:'ve| have|'d| had|'m| am|'ll| will)? (?!could|can|couldn't|can't|would|wouldn't|was|were|did|didn't|had|missed|forgot|lost|failed|never|only|left|ran late|ran out|went to the wrong|must|might|may|not|hadn't|have|got)\w+"
)


def negated_before(low: str, start: int, place: int) -> bool:
    """Whether a negation stands right before a place."""
    before = low[max(start, place - 45) : place]
    return any(map(before.__contains__, NEGATIONS)) and NEGATED.search(before) is not None


def owned(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Ownership or repair stands in the same or the next sentence."""
    start, end = draft.reach(sentence)
    return draft.has(REPAIRED, start, end) or bool(OWNED.search(draft.low, start, end))


def owned_to_the_end(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """As `owned`, where no "but" takes the ownership back: "I should have known, but the question was unfair" owns nothing."""
    before = draft.low[sentence.start : match.start()].rstrip()
    if not before.endswith(TAKES_BACK):
        return owned(draft, sentence, match)
    start, end = draft.reach(sentence)
    start = max(start, match.start())
    return draft.has(REPAIRED, start, end) or bool(OWNED.search(draft.low, start, end))


def met_by_a_deed(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The trouble is told for what was done about it: "the old sheet lost names, so I wrote a check"."""
    if draft.low.startswith(("when ", "once ", "after "), sentence.start):
        return True
    return DEED.search(draft.low, match.start(), sentence.end) is not None


def kind_words(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """It is told of what the reader did for the writer: trouble is no excuse there."""
    return KIND_WORDS.search(draft.low, sentence.start, sentence.end) is not None


def no_failing_beside(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Neither this sentence nor one beside it tells of anything that went wrong: then a hard week is news, and no excuse."""
    start, end = draft.reach(sentence, before=1)
    return FAILING.search(draft.low, start, end) is None


def only_the_word_it(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The little word "it", and not the department."""
    return bool(re.match(r"(?:because|as|since|Because|As|Since) [Ii]t\b", draft.text[match.start() : match.end()]))


def owned_here(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Ownership stands in the same sentence."""
    return bool(OWNED.search(draft.low, sentence.start, sentence.end))


def repaired(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The right answer or the repair stands in the same or the next sentence."""
    return draft.has(REPAIRED, *draft.reach(sentence))


def _backed(draft: Draft, start: int, end: int) -> bool:
    if draft.has(BACKED, start, end) or draft.has(COUNTED, start, end):
        return True
    return DIGIT.search(draft.low, start, end) is not None


def backed(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Something that can be checked stands in the same or the next sentence: a number, a link, a named paper or person."""
    start, end = draft.reach(sentence)
    return _backed(draft, start, end)


def backed_here(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Something that can be checked stands in the same sentence."""
    start, end, _ = sentence
    return _backed(draft, start, end)


def reported(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The words are told as somebody else's: you asked, she said."""
    return draft.has(REPORTED, sentence.start, match.end())


def quoted(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The match stands inside quotation marks."""
    if not draft.quotes:
        return False
    before = draft.text[sentence.start : match.start()]
    if before.count("“") > before.count("”"):
        return True
    return before.count('"') % 2 == 1


def negated(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """A negation stands right before the match."""
    return negated_before(draft.low, sentence.start, match.start())


def work_story(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """It is told of earlier work, not of this meeting."""
    return draft.has(WORK_STORY, sentence.start, sentence.end)


def explained(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The plan lets one circumstance be told, in at most 25 words."""
    if not draft.planned("explain_briefly"):
        return False
    return len(draft.of(sentence).split()) <= 25 and bool(OWNED.search(draft.around(sentence, before=1)))


def accepted(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The other offer has been taken: then it is news, no lever."""
    return draft.has(ACCEPTED, *draft.reach(sentence))


def unhurried(low: str, start: int, end: int) -> bool:
    """Time is given, the place is given back, or it only says where one is to be found: what sounds like pressure is none."""
    if UNHURRIED.search(low, start, end):
        return True
    return REACHED.search(low, start, end) is not None and not HURRIED.search(low, start, end)


def own_answer(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """It is the writer who answers: "I shall reply by return"; "so that I can decide" asks somebody else."""
    before = draft.low[sentence.start : match.start()]
    return OWN_ANSWER.search(before) is not None and "so that i" not in before[-20:]


def small_todo(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """A todo list is no placeholder; TODO is one."""
    return match.group() == "todo" and not draft.text[match.start() : match.end()].isupper()


def any_value(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Small x behind the key of a file format ("BEGIN:xxxx") is how manuals write that anything may stand there."""
    if not draft.text[match.start() : match.end()].strip("x"):
        return FORMAT_KEY.search(draft.text, max(sentence.start, match.start() - 20), match.start()) is not None
    return False


def kisses(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """Small x under a letter are kisses."""
    return sentence.part is Part.CLOSING and not draft.text[match.start() : match.end()].strip("x")


def planned_slip(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """The plan names a slip in this letter, and the sentence or the next one puts it right."""
    named = draft.planned("correct", "acknowledge", "apologise", "make_good", "explain_briefly")
    return named and draft.has(REPAIRED, *draft.reach(sentence))
