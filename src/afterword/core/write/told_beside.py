"""What the account tells in answer to a slip, as the reader found it, in words that can stand in a letter."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from itertools import dropwhile, islice, takewhile
from typing import Final

from afterword.core.judge.kinds import judged_as
from afterword.core.number_words import NUMBER
from afterword.core.occasion import Moment, Quote
from afterword.core.own_deed import is_past
from afterword.core.write.own_words import (
    PEOPLE,
    SELF,
    breaks_off,
    in_full,
    is_clause,
    is_clean,
    what_was_answered,
    what_was_said,
    with_capitals,
    words_of,
)
from afterword.core.write.pronouns import stands_alone
from afterword.core.write.run_together import runs_together
from afterword.core.write.written_down import NEW_SENTENCE

ANSWERED: Final = (
    "technical_error",
    "blanked",
    "weak_answer",
    "rambling",
    "forgot_strength",
    "lie",
    "exaggeration",
    "unprepared",
)
"""Kinds of slip that an answer puts right."""
_LEFT_OUT: Final = re.compile(
    r"(?:[^.!?;,]{0,40}?\s)?I left without (?:mentioning|saying|telling \w+) that\s+|(?:[^.!?;,]{0,40}?\s)?I (?:had )?(?:(?:(?:completely |totally |just |clean )?(?:forgot(?:ten)?|failed|neglected|omitted) to|never(?: even)?|(?:did|had) not(?: even)?) "
    r"(?:sa(?:y|id)|mention(?:ed)?|t(?:ell|old) (?:them|him|her|the \w+|[A-Z]\w+)|add(?:ed)?|br(?:ing|ought) up|point(?:ed)? out)|(?:completely |totally |just |clean )?forgot(?:ten)?(?= that\b)) (?:that\s+|(?=I\b))"
    r"|(?:(?:and|but|so) )?(?:what|the (?:one |main )?(?:thing|point|fact)(?: that)?) I (?:(?:had |have |completely |totally |clean |simply )*(?:left out|forgot|missed|omitted|kept back|failed to (?:say|mention)|did not (?:say|mention|tell \w+|bring up)|never (?:said|mentioned|brought up))"
    r"|should have (?:said|added|mentioned|told \w+))(?: (?:altogether|completely|entirely|to (?:say|mention)|of course|at all))? (?:is|was)(?: that)?\s+",
    re.IGNORECASE,
)
"""What was left out follows, as one fact or several: "I never said that I hold it, nor that I teach it"."""
_AND_THAT: Final = re.compile(r",? (?:nor|or|and) that (?=(?:I|we|it|there|my|our|the)\b)", re.IGNORECASE)
_LEADS: Final = re.compile(
    r"(?:(?:and|but|so|well|when|though|although|because|since|whereas|while|no|yes|now|sorry)\b,?\s+"
    r"|(?:in (?:truth|fact|reality)|actually|really|honestly|truth be told|of course|obviously|(?:the )?(?:truth|fact|thing|reality) is(?: that)?|what is true is(?: that)?|it turns out(?: that)?|turns out(?: that)?),?\s+"
    r"|I (?:do|did|have|had|am|was|can|could|will)(?: not)?,\s+"
    r"|(?:which|that|this|it)(?:['’]s| is| was) (?:(?:just|simply|plain|complete|total|all) )?(?:rubbish|nonsense|not true|untrue|a lie|wrong|false|silly|mad|daft|ridiculous|bull\w*)(?:,| and| because| since| as|:)*\s+"
    r"|I mean,?\s+|I (?:know|remember|realised|realized|checked|looked it up)(?: now| later| afterwards| after)?(?: that|,| and|:)\s+)+",
    re.IGNORECASE,
)
"""What leads to a fact without being part of it."""
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\s*;\s*|\s+[-–—]\s+|\n+")
_RUNS_ON: Final = re.compile(
    r"(?<=[\w'’])(?<!\bthat)(?<!\bwhat)(?<!\bhow)(?<!\bthan)(?<!\bif)(?<!\bwhether)(?<!\bwhy)(?<!\bwhen)(?<!\bwhile)(?<!\bwhere)(?<!\bwhich)(?<!\bas)(?<!\bbecause)(?<!\bsince)(?<!\bafter)(?<!\bbefore)(?<!\buntil)"
    r"(?<!\band)(?<!\bbut)(?<!\bor)(?<!\bso)(?<!\bday)(?<!\btime)(?<!\byear)(?<!\bway)(?<!\bone)(?<!\bonce)(?<!\bnor)(?<!\bthough)(?<!\balthough) "
    r"(?=I (?:(?:also|just|only|even|still|then|never) )*(?:(?:grew up|was born|come from|live in)\b|(?:was|am) (?:just|only|so|too|\w+ing)\b|(?!(?:think|guess|believe|suppose|know|mean)\b)[a-z]+ (?:it|them|this|that|the|my|our|an?|people|others)\b))"
)
"""Before another clause without a mark, as one dictates it: it has its own object, so it belongs to no noun before it."""
_TAIL: Final = re.compile(
    r",? (?:and |but |which )?(?:I (?:have )?(?:checked|looked)\b|I know\b|I swear\b|to be (?:fair|honest)\b|if I am honest\b|as it happens\b|for (?:god|heaven|christ|pete|goodness)['’]?s sake\b"
    r"|I (?:said nothing|did not (?:say|mention|bring)|never (?:said|mentioned|brought))\b|(?:of|about) (?:it|this|that) I said\b|(?:I )?had (?:told|said)\b"
    r"|(?:that|this|it)(?:['’]s| is| was) (?:all|it|the truth|a fact)\b).*$",
    re.IGNORECASE,
)
_CONCEDED: Final = re.compile(r",? (?:although|even though|though)\b.*$", re.IGNORECASE)
"""What is held against oneself behind a fact is no part of it."""
_REASON: Final = re.compile(
    r",? (?:and (?=(?:he|she|they|it|that)\b)|(?:because|which|while|when|as if|like|so)\b).*$", re.IGNORECASE
)
"""What is added to a fact: it is left out where it cannot be said."""
_FEELS: Final = re.compile(
    r"\b(?:panick\w*|came to me|(?:hot|cold|red) all over|fe(?:el|lt)\w*|wish\w*|hop(?:e|ed|ing)|asham\w*|embarrass\w*|sorry|scared|afraid|should(?: not)? have|could(?: not)? have|would(?: not)? have|worr\w*|wanted|"
    r"hate\w*|stupid\w*|idiot\w*|why|guilt\w*|nervous|blush\w*|said|say|says|told|tell|saying|asked|answered|claimed|gave|lied|lying|lie|think|thought|caught|meant|(?:not|cannot) (?:recall|remember)|thinking|remembered|rush\w*|distract\w*|in a hurry|sake|swear|"
    r"put (?:myself|it|that|down|my)|ticked|bear|maybe|perhaps|probably|possibly|guess|not sure|suppose|forgot|forgotten|sweat\w*|cry|cried|mum|mom)\b",
    re.IGNORECASE,
)
"""A feeling, a regret, or what was said: no fact."""
_IN_SPEECH: Final = re.compile(r"[\"“”‘]|(?<!\w)['’](?=\w)")
_UNCLEAR: Final = re.compile(r"(?:I would|It|There|They|That|This|These|Those|One|None|Both)\b")
_POINTS: Final = re.compile(r"\b(?:this|that|these|those|so|such)$", re.IGNORECASE)
_FEWEST, _MOST = 3, 26  # words of a sentence
_MOST_SENTENCES: Final = 2
_OF_ONESELF: Final = re.compile(
    r"(?P<lead>(?:(?!I\b)[^\s,]+,? ){0,6}?)I (?:(?:also|just|only|once|even|myself|never|\w+ly) )*(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_HOLDS: Final = frozenset(
    "have had hold held own got am was did done ran led taught made built wrote kept went saw drew drove flew sold began knew heard".split()
)
"""Verbs of what one holds, is or has done, beside those of the past."""
_PAPERS: Final = r"(?:certificat\w+|licen[cs]es?|tickets?|courses?|diplomas?|degrees?|qualifications?|training|badges?|apprenticeship)\b"
_A_PAPER: Final = re.compile(rf"\b{_PAPERS}", re.IGNORECASE)
_MY_PAPERS: Final = re.compile(rf"my (?:[\w-]+ ){{0,4}}?{_PAPERS} ", re.IGNORECASE)


_CONFESSES: Final = re.compile(
    r"I (?:(?:also|just|simply|even|completely) )*(?:missed|forgot|never (?:brought|mentioned|said|told)|did not (?:mention|say|know|think|have)|could not|had not|had been \w+ing|was \w+ing)\b|[^.]*\bnot (?:a|one) (?:single )?word\b",
    re.IGNORECASE,
)
"""What the teller lacked or missed answers nothing."""
_ONLY_WRONG: Final = re.compile(
    r"(?:it|that|this)(?:['’]s| is| was) (?:\w+ )?(?:wrong|false|incorrect|not (?:true|right|correct)|untrue|nonsense|rubbish)\W*",
    re.IGNORECASE,
)
"""That it was wrong, and not what is right."""


def told_beside(moment: Moment, *, understood: bool) -> tuple[Quote, str] | None:
    """Where the account answers this slip, and the same as sentences of a letter, without a full stop at their end; None if not safe.

    `understood`: the letter names before it what was asked or said, so that an "it" is understood.
    """
    kind = judged_as(moment).name
    said = what_was_said(moment.quote.text) or what_was_answered(moment.quote.text)
    of_oneself = not said or bool(SELF & set(words_of(said))) or _A_PAPER.search(said) is not None

    def is_no_answer(words: str) -> bool:
        if _ONLY_WRONG.fullmatch(words):
            return True
        if kind in _UNTRUE:
            return not of_oneself and _A_PAPER.search(words) is not None and _is_of_oneself(words)
        if kind not in _UNTRUE and _CONFESSES.match(words):
            return True
        return kind == "technical_error" and _is_of_oneself(words)

    for quote in moment.answers:
        stated = (
            "" if is_no_answer(words) else words
            for words in _facts(in_full(" ".join(quote.text.split())), untrue=kind in _UNTRUE)
        )
        facts = dropwhile(operator.not_, stated)
        told = [f"{words[0].upper()}{words[1:]}" for words in islice(takewhile(bool, facts), _MOST_SENTENCES)]
        text = with_capitals(". ".join(told))
        if text and (understood or (stands_alone(text) and not _UNCLEAR.match(text))):
            return quote, text
    return None


_FIGURE: Final = re.compile(rf"\b{NUMBER}\b", re.IGNORECASE)
_NEXT: Final = re.compile(r"[\s.!\"”]*(?P<said>[^.!?\n\"“”]+(?:\.\d[^.!?\n\"“”]*)*)(?=[.!\n]|\Z)")


def with_what_holds(account: str, found: tuple[Quote, str], wrong: str) -> tuple[Quote, str]:
    """What was found, with the sentence behind it where the first only says what the wrong figure is for.

    "Ninety is for the small van. We do 160 on ours": one without the other would leave open what is right.
    """
    quote, text = found
    same = set(_FIGURE.findall(wrong.lower())) & set(_FIGURE.findall(text.lower()))
    after = _NEXT.match(account, quote.end)
    if not same or after is None or ". " in text:
        return found
    more = next(_facts(in_full(" ".join(after["said"].split())), untrue=False), "")
    tells_more = set(_FIGURE.findall(more.lower())) - set(_FIGURE.findall(f"{wrong} {text}".lower()))
    if not tells_more or _UNCLEAR.match(more) or _is_of_oneself(more):
        return found
    whole = Quote(quote.start, after.end("said"), account[quote.start : after.end("said")])
    return whole, f"{text}. {more[0].upper()}{more[1:]}"


def _facts(text: str, *, untrue: bool) -> Iterator[str]:
    """Each fact that the words state, for a letter; an empty one where that cannot be said. `untrue`: what was said before was not so."""
    for sentence in _SENTENCES.split(text):
        left_out = _LEFT_OUT.match(sentence)
        parts = _AND_THAT.split(sentence[left_out.end() :]) if left_out else NEW_SENTENCE.split(sentence)
        for part in parts:
            first, *rest = map(_fact, _RUNS_ON.split(part))
            if not rest:
                yield first
            elif untrue or not first:  # nobody can tell which clause was said and which is so, or what "it" is
                yield ""
            else:
                yield from (first, *rest)


def _fact(part: str) -> str:
    """The fact that one clause states, for a letter; empty where it states none."""
    part = part.strip()
    led = _LEADS.match(part)
    words = _CONCEDED.sub("", _TAIL.sub("", part[led.end() if led else 0 :])).rstrip(" .,;!")
    return next(filter(_is_fact, (words, _REASON.sub("", words))), "")


_UNTRUE: Final = frozenset({"lie", "exaggeration"})


def _is_of_oneself(words: str) -> bool:
    """Whether it tells what the teller holds or has done: beside a wrong answer that is no right one."""
    told = _OF_ONESELF.match(words)
    if told is None or is_clause(told["lead"]):
        return _MY_PAPERS.match(words) is not None
    return told["verb"].lower() in _HOLDS or is_past(told["verb"].lower())


def _is_fact(words: str) -> bool:
    """Whether the words state something that a letter can say as it stands."""
    said = words_of(words)
    fits = _FEWEST <= len(said) <= _MOST and is_clean(words) and is_clause(words) and not words.endswith("?")
    clear = not PEOPLE & set(said) and said[:1] != ["which"] and not _POINTS.search(words)
    whole = not breaks_off(words) and not runs_together(words)
    return fits and clear and whole and not _FEELS.search(words) and not _IN_SPEECH.search(words)
