"""What the teller says is so, close behind a wrong or missing answer, as one who knows it: "that is wrong, you stop the belt first"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.backing import stems
from afterword.core.judge.kinds import judged_as
from afterword.core.occasion import Moment
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, steps_that_fit, words_of
from afterword.core.write.run_together import runs_together

REACH: Final = 260
"""Characters behind an answer in which it is put right."""
_TELLING: Final = 200  # characters more in which it is told to its end
_NOT_SO: Final = re.compile(
    r"\b(?:that|it|this|which|what I said)(?:['’]?s| is| was) (?:(?:all|just|plain|completely|totally|simply|of course|obviously) )*"
    r"(?:wrong|rubbish|nonsense|not right|not true|backwards|the wrong way (?:round|around)|the wrong one)\b(?:[\s,.;:–—-]+(?:and|but|because|as|since|of course|in fact|actually|really|yeah|well|no)\b)*[\s,.;:–—-]+",
    re.IGNORECASE,
)
_AS_ALL_KNOW: Final = re.compile(
    r"\b(?:of course|obviously|everybody knows(?: that)?|everyone knows(?: that)?|any \w+ knows(?: that)?|I know (?:very well|perfectly well|full well)(?: that)?|trick question(?: an['’]? ?all| and all)?)[\s,.;:–—-]+",
    re.IGNORECASE,
)
_WHY: Final = re.compile(
    r"\b(?:(?:I )?(?:do not|don['’]?t) know why(?: I (?:said|put|answered|gave|told \w+)(?: (?:that|it|this))?)?|(?:no|god knows|I have no) (?:idea )?why(?: I said (?:that|it))?)[\s,.;:–—-]+",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(
    r"[.,;:!?\n\"”)]+\s+(?:(?:but|and|well|no|actually|in fact|really),? )*|\s[–—-]\s|\s(?:and|but|when|where) (?=it\b)",
    re.IGNORECASE,
)
_NO_FACT: Final = (
    r"(?!(?:fine|ok|okay|true|right|wrong|not (?!more\b|less\b|before\b|until\b)|all|over|just|an? |embarrass|funny|stupid|silly|so|too|my|been|because|like|the (?:first|worst|kind|sort|thing|one|same|truth|reason|point)"
    r"|about (?!\d|\w+(?:teen|ty)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)\b)|probably|maybe|perhaps|hard|what|where|how|why|such|easy|basic|on my|our|done|good|bad|worse|nothing|something|me|him|her|half|\d+ ?[ap]m)\b)"
)
_FACT: Final = re.compile(
    rf"(?P<it>it(?:['’]?s| is| should (?:have been|be)| has to be| must be| ought to be) {_NO_FACT}(?=\w))"
    r"|(?P<there>there(?:['’]?s| is| are) (?:no|only|always|never|just|at least|\d))\b"
    r"|(?P<one>(?:first |always )?(?:you|one) (?!know\b|see\b|asked\b|said\b|would\b|could\b|might\b|get\b|feel\b|think\b|say\b|live\b|learn\b|are\b|were\b|had\b|did\b|have to laugh\b)[a-z]+ (?!that\b|this\b|so\b|such\b)\S)"
    r"|(?P<does>it (?!(?:takes|feels|gets|happens|seems|hurts|makes|looks|sounds|comes|goes|serves|means|was|is|has)\b)[a-z]+s (?!me\b|us\b)\S)",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"[.!?;\n](?!\d)|\s[–—-]\s|,?\s(?:and |but |because |which |so )?(?=\b(?:I|he|she|they|my|everybody|everyone|nobody|anyone|any \w+ knows|any(?:one|body) knows)\b(?!['’]?s?\s+(?:can|could|may|might|must|need)\b))|,\sand (?=\w+ed\b)|,?\sand (?=(?:Mrs?|Ms|Dr)\b|(?-i:[A-Z][a-z]))|,?\s(?=(?:every|any) \w+ knows\b|it says\b|maybe\b)|,?\s(?:because|but|which|so (?=I\b|he\b|she\b))\b|,? (?:not|and not) (?:what I said|the other way)",
    re.IGNORECASE,
)
_KNOWS: Final = re.compile(
    r"\W{0,3}(?:(?:and|but|because|as|of course) )?(?:I (?:do |did |have )?(?:know|known|knew) (?:that|it|this|all (?:that|this))(?: (?:now|well|very well|perfectly well|really|by heart|backwards|inside out|for \w+ years))?"
    r"|(?:everybody|everyone|any \w+) (?:knows|does)\b|I (?:do|use|run|make|set|teach|explain|check) (?:it|this|that|these|them)\b[^.!?\n]{0,20}\b(?:every|daily|all day|each|for)\b"
    r"|I(?:['’]?ve| have) (?:done|used|run|made|taught|known|set) (?:it|this|that|them)\b|I looked it up|I (?:have )?checked (?:it|that))",
    re.IGNORECASE,
)
_KNOWS_NEAR: Final = re.compile(
    r"\bI (?:teach|train|give|hold|run) [^.!?\n]{0,40}\b(?:on|in|about) (?:this|it|that|exactly this)\b|\bI(?:['’]?ve| have) (?:done|taught) (?:this|it|that)\b",
    re.IGNORECASE,
)
_NEAR: Final = 140  # characters behind a fact in which it is said that one teaches it
_BY_HEART: Final = re.compile(
    r"\bI (?:can|could) (?:do|say|draw|make|recite|write|work|figure|cut|lay|run|explain) [^.!?\n]{1,40} (?:in my sleep|blindfold(?:ed)?|backwards|by heart|with my eyes (?:shut|closed))\W+"
    r"|\bI(?:['’]ve| have)? (?:know|known) (?:it|this|that|these|them|(?:the|my) \w+|\w+s) (?:inside out|by heart|backwards|in my sleep|cold|like the back of my hand)\W+"
    r"|\bI(?:['’]ve| have)? (?:do|done|make|made|teach|taught|use|used) (?:it|this|that|these|them) (?:every (?:\w+ )?(?:day|week|morning|shift|\w+day)|all day|daily|a (?:hundred|thousand|million) times|for (?:\w+ )?years)\W+",
    re.IGNORECASE,
)
"""Before the answer itself, as one gives it who knows it by heart."""
_SENTENCE_ENDS: Final = re.compile(r"[.!?](?=\s|\Z)\s*|\n+")
_MOST_BY_HEART: Final = 32  # words
_KNOWN_BY_NOW: Final = re.compile(
    r"I (?:make|do|run|teach|use|draw|lay|cut|set|give|check|have (?:done|made|taught|known|run)) [^.!?\n]{1,40}\b(?:every|daily|all day|times|years)\b|I(?:['’]ve| have)? (?:do )?(?:know|knew|known) (?:it|this|that|all (?:of )?(?:it|this|that))\b"
    r"|it (?:was|is) all (?:there|in my head)\b|it (?:all )?came (?:back )?to me\b|I can do (?:it|this|that) in my sleep\b",
    re.IGNORECASE,
)
"""Behind the answer itself."""
_NOT_THE_ANSWER: Final = re.compile(
    r"\b(?:I|I['’]\w+|we|my|me|he|she|they|his|her|their|who|was|were|had|did|went|came|knows?|so|but|and yet|just|really|anyway|there)\b|n['’]t\b",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred)\b",
    re.IGNORECASE,
)
_NO_ANSWER: Final = re.compile(
    r"\b(?:said|say|told|asked|felt|feel|wish\w*|hop(?:e|ed|ing)|sorry|asham\w*|stupid|wrong|interview|job|answer|question|mistake|error|slip|now|it was|raining|o['’]?clock|past|I|thing|that|this)\b",
    re.IGNORECASE,
)
_FEWEST, _MOST = 3, 26  # words
_HANGS: Final = frozenset(
    "the a an my your our to of for with than at by from into so too about and or not in on since until when if as is are".split()
)
_WITH_IT: Final = frozenset(
    "put puts turn turns switch switches keep keeps leave leaves plug plugs call calls let go goes work works pull pulls push pushes screw screws lock locks press presses".split()
)
"""Verbs that "in" or "on" may end."""
_RUNS_ON: Final = re.compile(
    r"(?<![,;])(?<!\band)(?<!\bthen)(?<!\bor)(?<!\bwhat)(?<!\bif)(?<!\bwhen)(?<!\bthat)(?<!\bafter)(?<!\bbefore)(?<!\buntil)(?<!\bonce)(?<!\bwhile)(?<!\bwhere)(?<!\bbecause)(?<!\bhow)(?<!\bthan) (?=you (?!should\b|can\b|must\b)[a-z]+\b)"
)


_ANSWERS: Final = re.compile(
    r"\bI(?:['’]d| had)?(?: just| only| then| simply| went and| stupidly)? (?:said|answered|told \w+|put|wrote|guessed|gave)\b",
    re.IGNORECASE,
)
_KINDS: Final = frozenset({"technical_error", "blanked", "weak_answer"})
"""Kinds of slip that a right answer puts right."""


def where_it_is_known(account: str, slip: Moment) -> tuple[int, int, str] | None:
    """Where the account says what is so of this slip, and the words for a letter; None where it does not, or the slip needs none."""
    if judged_as(slip).name not in _KINDS:
        return None
    said = _ANSWERS.search(account, slip.quote.start, slip.quote.end)
    start = said.end() if said else slip.quote.start
    return known_better(
        account,
        start,
        slip.quote.end,
        account[slip.quote.start : start],
        wrong=judged_as(slip).name == "technical_error",
    )


def known_better(
    account: str, start: int, end: int, asked: str = "", *, wrong: bool = True
) -> tuple[int, int, str] | None:
    """Where the account says what is so, behind an answer that begins at `start` and is told until `end`, and the words for a letter.

    `asked` are the words before it, with the question; `wrong`: an answer was given that is not so.
    """
    told = account[start : end + REACH + _TELLING].split("\n\n", 1)[0]
    if not wrong and (found := _by_heart(told, end - start)):
        first, last, words = found
        return start + first, start + last, words
    for lead, sure in ((_NOT_SO, True), (_AS_ALL_KNOW, True), (_WHY, False), (_BREAK, False)):
        for before in lead.finditer(told, 0, end - start + REACH):
            fact = _FACT.match(told, before.end())
            if fact is None or not re.search(r"\w", told[: before.start()]):
                continue  # right behind "I said," it is what was said
            stop = _ENDS.search(told, fact.end())
            close = stop.start() if stop else len(told)
            if stop is None and len(account) > start + len(told):
                continue
            knows = _KNOWS.match(told, close) or _KNOWS_NEAR.search(told, close, close + _NEAR)
            counted = (
                fact["it"] and _FIGURE.search(told, fact.end() - 1, close) and _FIGURE.search(told[: before.start()])
            )
            same = (
                fact["there"] and wrong and stems(told[fact.end() : close]) & stems(f"{asked} {told[: before.start()]}")
            )
            if not (sure or knows or counted or same) or (
                (fact["one"] or fact["does"]) and lead is not _NOT_SO and not _KNOWS.match(told, close)
            ):
                continue
            if words := _for_a_letter(told[fact.start() : close]):
                return start + fact.start(), start + close, words
    return None


def _by_heart(told: str, end: int) -> tuple[int, int, str] | None:
    """The sentence that answers by itself, beside one that says that the teller knows it by heart; `end` is where the slip does."""
    places = [found.end() for found in _BY_HEART.finditer(told, 0, end + REACH)]
    directly = _SENTENCE_ENDS.search(told, max(0, end - 1))
    behind = _SENTENCE_ENDS.search(told, directly.end()) if directly else None
    if directly and behind and _KNOWN_BY_NOW.match(told, behind.end()):
        places.append(directly.end())
    for place in places:
        stop = _SENTENCE_ENDS.search(told, place)
        words = told[place : stop.start()] if stop else ""
        said = in_full(" ".join(words.split()))
        count = words_of(said)
        fits = _FEWEST <= len(count) <= _MOST_BY_HEART and is_clean(said) and not _hangs(count)
        if fits and not _NOT_THE_ANSWER.search(said) and not re.search(r"[\"“”]", said):
            return place, place + len(words), f"{said[:1].lower()}{said[1:]}"
    return None


def _hangs(count: list[str]) -> bool:
    """Whether words break off: "before the", and not "put the fan on"."""
    return count[-1] in _HANGS and not (count[-1] in ("in", "on") and _WITH_IT & set(count[-5:-1]))


def _for_a_letter(words: str) -> str:
    """The words as they stand in a letter; empty where they are not safe there."""
    said = in_full(" ".join(words.split())).rstrip(" ,")
    said = re.sub(
        r"^it(?:s| should (?:have been|be)| has to be| must be| ought to be)\b", "it is", said, flags=re.IGNORECASE
    )
    said = _RUNS_ON.sub(", ", f"{said[:1].lower()}{said[1:]}")
    return steps_that_fit(said, _is_safe)


def _is_safe(said: str) -> bool:
    count = words_of(said)
    fits = _FEWEST <= len(count) <= _MOST and is_clean(said) and not PEOPLE & set(count)
    return (
        fits
        and not re.search(r"[\"“”]", said)
        and not _hangs(count)
        and not _NO_ANSWER.search(said)
        and not runs_together(said)
    )
