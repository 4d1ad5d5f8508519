"""What a letter may thank for: what they said or showed, or what was talked about; never what the writer did themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.backing import stems
from afterword.core.occasion import Evidence, Quote
from afterword.core.topic import can_follow_about

_BY_THEM: Final = re.compile(
    r"^(?:your\b|hearing (?:how|why|what) you\b|the fact that you\b|seeing your\b)", re.IGNORECASE
)
_OWN_TELLING: Final = re.compile(
    r"^(?:explaining|telling|describing|presenting|showing|walking (?:them|her|him|you) through|talking (?:them|her|him|you) through|answering|demonstrating|pitching)\b",
    re.IGNORECASE,
)
# What one likes, hears, asks and talks about together is no deed of one's own; everything else after "I" is.
_OWN_DEED: Final = re.compile(
    r"\b(?:my\b|I(?:['’]d|['’]ve| had| have| also| then| just| even)*\s+(?!(?:really |also |quite |just |did |most )*(?:lik|lov|enjoy|ador|ask|hear|listen|learn|notic|saw|see|watch|visit|met|"
    r"talk|spoke|chat|discuss|think|thought|found|felt|wish|want|hop|would|was|am|did|do|can|could|will|came|went|got|left|sat|arriv|remember|keep|kept|know|knew|said|told|mention)\w*\b)[a-z]+)",
)
_SENTENCE: Final = re.compile(r"[^.!?\n]+")
_PART_OF_IT = re.compile(
    r"\b(?:tour|visit|walk[- ]?round|conversation|talk|story|stories|discussion|chat|question|lunch|coffee)s?$", re.I
)
_PROBE = re.compile(
    r"\b(?:test|task|exercise|role[- ]?play|simulation|case study|practical|drill|observation|quiz|round|part|bit|answer|moment|lesson|trial|demo|interview)s?$",
    re.I,
)
"""Nobody likes to be examined: of these it has to be said."""
_SPOKEN_OF_BY_BOTH: Final = re.compile(
    r"\b(?:we|the (?:two|three|four) of us)\b(?: \w+){0,3}? (?:talked|spoke|chatted|discussed|laughed|swapped|compared|talking|chatting|laughing|went (?:into|over|through)|got (?:on to|onto|into|talking)"
    r"|had (?:a|an) (?:\w+ ){0,2}(?:chat|talk|laugh|conversation|discussion))\b|\b(?:chat|conversation|discussion|laugh) (?:about|on|over)\b"
    r"|\b(?!(?-i:I|We|we)\b)(?:he|she|they|who|(?-i:[A-Z][a-z]+)) (?:\w+ )?(?:showed|shown|told|explained|described|walked|took|let)(?: (?:me|us)\b| to (?:me|us)\b| (?:how|why|about|the|their|his|her)\b)"
    r"|\b(?:talked|spoke|chatted|laughed|joked) (?:with|to) (?:me|us)\b"
    r"|\bI (?:(?:also|even|then) )?asked (?:(?:him|her|them|(?-i:[A-Z]\w+)) )?(?:(?:\w+ ){0,3}questions? )?(?:about|how|why|what|which|where)\b",
    re.I,
)
"""That it was talked of by both, shown or told by them, or asked about by the writer: no more than that the writer was asked is not enough."""
_SHORT: Final = 25  # words of a sentence, in which what was felt is felt of all of it
_OWN_AFTER: Final = re.compile(
    r"(?: (?:that|which))? (?:I|we)(?:['’]d|['’]ve| had| have)?(?! (?:really |so |also |most |all )*(?:lik|lov|enjoy|ador|saw|see|ask|hear|want|would|could|talk|spoke|chat|discuss|went|walk|visit))\b"
)
"""What the writer did or made: "the campaign I ran"."""
_ASKED_HOW: Final = re.compile(r"\b(?:how|why|what|which|where|when|whether|if) (?:(?:the|their|a|an) )?\Z", re.I)
"""After this the words begin a question, and name no thing."""
ONLY_A_PART: Final = "what we said about"
_DOING = re.compile(r"the [A-Z]\w+ing\b")
_AFTER_HEAD = re.compile(r" (?:with|of|on|about|from|in|at|for|to|by)\b", re.I)
_LIKED = re.compile(
    r"\b(?:enjoy|lov(?:e|ed|ely)\b|liked\b|\bI (?:really |quite |do )?like\b|ador|fascinat|favou?rite|gorgeous|beautiful|wonderful|brilliant|delight|joy\b|highlight|interesting|nicest"
    r"|best (?:part|bit|thing))",
    re.I,
)


_THEIR_LIKING = re.compile(
    r"\b(?:they|he|she|everyone|everybody|both|(?!(?-i:We|I)\b)(?-i:[A-Z])[a-z]+)\s+(?:(?:\w+ly|all|even|also|both|seemed to|did|had|has|have)\s+)*"
    r"(?:lik|lov|enjoy|ador)(?:e|es|ed|s)?\b",
    re.I,
)
"""That they liked it does not say that the writer did."""
_TOLD_BY_WRITER: Final = re.compile(
    r"\b(?:I|we)(?:['’]d|['’]ve| had| have| did| then| also| just| even| could| managed to| was able to| at least)*(?: \w+ly)?\s+"
    r"(?:answer|explain|describ|present|demonstrat|pitch|show|told|tell|gave (?:them|him|her|an? )|(?:walk|talk)(?:ed)? (?:them|her|him) through)",
    re.I,
)
"""What the writer answered or told is the writer's own part of the talk."""
_ANY_WORK: Final = stems("project task job post story example experience report system")
"""Words that name no work apart from other work."""
_TALKING: Final = "talking about "


def as_said_of_it(thing: str, quote: Quote, account: str, evidence: Iterable[Evidence]) -> str:
    """How a letter may speak of what went best: as theirs where it is, else as a part of the talk; empty where it should not.

    What is a part of the talk by its name, and what somebody says outright that they liked, is spoken of as it is, if it was not
    the writer's own doing. Of what both spoke of a letter says that it stays in mind, and no more; of the
    rest nothing, and the person is asked.

    Args: as for `may_be_thanked_for`.
    """
    told_there = account[quote.start : quote.end] == quote.text
    start, end = sentence_of(account, quote)
    sentence = account[start:end]
    thing = _in_running_text(thing, quote, account)
    head = _AFTER_HEAD.split(thing, maxsplit=1)[0]
    by_name = _PART_OF_IT.search(head)
    felt = _THEIR_LIKING.sub("", sentence)
    liked = _near(felt, thing, _LIKED) or (len(felt.split()) <= _SHORT and _LIKED.search(felt))
    doing = thing.split(" ")[0].endswith("ing") and not thing.startswith(_TALKING)
    if told_there and _OWN_AFTER.match(account[quote.end :]):
        return ""
    if told_there and not can_follow_about(thing.removeprefix(_TALKING)):
        return ""
    if told_there and not liked and _PROBE.search(head):
        return ""
    if by_name or not told_there or liked or doing:
        if told_there and liked and _TALK_OF.search(account, 0, quote.start):
            thing = f"our talk about {thing}"  # who liked a talk need not like what it was about
        return thing if may_be_thanked_for(thing, quote, account, evidence) else ""
    if (
        not stems(thing)
        or _DOING.match(thing)
        or _is_told_by(evidence, thing)
        or _near(sentence, thing, _TOLD_BY_WRITER)
        or _done_by_writer(sentence, thing)
        or not _near(sentence, thing, _SPOKEN_OF_BY_BOTH)
        or _ASKED_HOW.search(account[: quote.start])
    ):
        return ""
    return f"{ONLY_A_PART} {as_it_was_called(thing.removeprefix(_TALKING), quote, account)}"


_TALK_OF: Final = re.compile(
    r"\b(?:talk|chat|conversation|discussion|exchange|debate)s? (?:about|on|over|of) \Z", re.IGNORECASE
)
_BARE: Final = re.compile(r"\b(?:about|on|of|with|in|for|discussed|mentioned|and)\s+\Z", re.IGNORECASE)


_HOW_LONG: Final = re.compile(
    r"^(?:the |a )?(?:(?:very )?long (?:time|while)|while|lot|bit|fair bit|good deal|great deal) (?:about|on|of) ",
    re.IGNORECASE,
)
"""Before what was talked of: "a long time about the new scanners"."""


def as_it_was_called(thing: str, quote: Quote, account: str) -> str:
    """The thing without a "the" that the teller did not give it: "route 781", "safeguarding"."""
    thing = _HOW_LONG.sub("", thing)
    added = thing.startswith("the ") and not quote.text.casefold().startswith("the ")
    return thing.removeprefix("the ") if added and _BARE.search(account[: quote.start]) else thing


def sentence_of(account: str, quote: Quote) -> tuple[int, int]:
    """Where the sentence stands in which a quote begins; an empty stretch at its start where there is none."""
    return next(
        (one.span() for one in _SENTENCE.finditer(account) if one.start() <= quote.start < one.end()),
        (quote.start, quote.start),
    )


def _in_running_text(thing: str, quote: Quote, account: str) -> str:
    """The thing without the capital of a sentence's first word; empty where that may as well be a name."""
    first = quote.text.split(" ")[0]
    starts = re.search(r"(?:\A|[.!?\n]\W*)\Z", account[: quote.start])
    if not starts or not first[1:].islower() or first.islower() or first not in thing.split(" "):
        return thing
    elsewhere = account[: quote.start] + account[quote.end :]
    if re.search(rf"\b{re.escape(first.lower())}\b", elsewhere):
        return thing.replace(first, first.lower(), 1)
    return thing if re.search(rf"[\w,;] {re.escape(first)}\b", elsewhere) else ""


def may_be_thanked_for(thing: str, quote: Quote, account: str, evidence: Iterable[Evidence]) -> bool:
    """Whether it is theirs, or was only talked about. What cannot be told apart is left out.

    Args:
        thing: as a letter would say it ("your new lathe").
        quote: the words it was read from.
        evidence: facts of the writer; what they tell is the writer's own.
    """
    if _BY_THEM.match(thing):
        return True
    if _OWN_TELLING.match(thing) or _OWN_TELLING.match(quote.text):
        return False
    if _is_told_by(evidence, thing):
        return False
    telling = stems(thing)
    for sentence in _SENTENCE.finditer(account):
        own = sentence.start() < quote.end and sentence.end() > quote.start
        if (own or (telling and telling <= stems(sentence.group()))) and _done_by_writer(sentence.group(), thing):
            return False
    return True


def _is_told_by(evidence: Iterable[Evidence], thing: str) -> bool:
    """Whether a fact of the writer tells of it: then it is the writer's own."""
    telling = stems(thing) - _ANY_WORK
    return bool(telling) and any(telling <= stems(piece.text) for piece in evidence)


def _done_by_writer(sentence: str, thing: str) -> bool:
    """Whether the clause that speaks of it tells a deed of the writer."""
    return _near(sentence, thing, _OWN_DEED)


def _near(sentence: str, thing: str, pattern: re.Pattern[str]) -> bool:
    """Whether a clause that speaks of it fits."""
    telling = stems(thing)
    clauses = re.split(r"[;:,]|\s(?:and|but|so)\s(?=(?:I|he|she|they|we|it|[A-Z]\w+)\b)", sentence)
    near = [clause for clause in clauses if not telling or telling & stems(clause)]
    return any(pattern.search(clause) for clause in near)
