"""Who tells what they said, and right after it that it was not so, tells of a lie: "I said I'd reported it. I hadn't."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from afterword.core.credit import GENTLER
from afterword.core.judge.wrong_figure import tells_a_wrong_figure
from afterword.core.occasion import Moment, Polarity, as_told
from afterword.core.own_deed import I_DID_AND
from afterword.reading.absence import ASKED, read_in
from afterword.reading.edges import quote_of, tidy
from afterword.reading.quoting import Sentences

_SAID: Final = (
    r"\bI(?:['’]d| had)? (?:(?:just|then|also|only|simply|went and) )?"
    r"(?:said|told (?!you\b)(?:(?:the|my|Mrs?|Ms|Dr)\.? )?\w+|claimed|put(?: down)?|wrote|answered|swore|texted|messaged)(?: back)?(?: to (?:him|her|them|(?:the |my )?\w+))?(?:, [^.,;!?\n]{3,40},)?(?: (?:yesterday|today|straight away|again|on \w+day|last \w+))?(?: that)?,? "
)
# What was so, or was not: nothing that was only meant to be ("I said I'd be there, and I wasn't" is no lie).
_WHAT: Final = (
    r"(?:I(?:['’]ve|['’]d (?:always |never |just |already )?\w+(?:ed|aid|n|nt|lt|ld|un|ut|de)\b|['’]?m| had(?! to)| have| was| am"
    r"|(?= \w+ed\b)| (?:always|once|left|passed|ran|led|held|did|spoke)| (?:use|speak|hold|run|know|teach|drive|own)\b)"
    r"|we(?:['’]ve|['’]d always| had| have| always)|(?:my|the other) [a-z ]{2,30}?(?:['’]d|was|were|had|has|is)|it (?:was|had))\b"
    r"[^.;?!\n]{2,110}?|yes"
)
_TURN: Final = r"(?:[.;!]\s+(?:(?:only|but|which|well|and|except|of course),? )?|,? (?:which|but|only|except|and) |, )"
_NOT: Final = r"(?:(?:had|have|do|did|was|is)(?:n['’]?t| not)|am not|['’]m not|['’]s not|never (?:had|have|did|was))"
_NEVER_ONCE: Final = r"(?:I|we)(?:['’]?ve| have|['’]?d| had)? never (?:(?:even|once|actually|really) )*(?:[a-z]+ed|used|seen|done|driven|held|run|led|made|written|built|taught|flown|read|had|met|spoken) (?:it|one|them|that|those|any)"
_DENIED: Final = re.compile(
    rf"{_SAID}(?P<what>{_WHAT}){_TURN}(?:(?:I|we) (?:(?:had|have|do|did)(?:n['’]?t| not)|never (?:had|have|did))|{_NEVER_ONCE}|(?:it|that|they|)\s?{_NOT})"
    r"(?: (?:true|at all|of course|really|the truth|so|in my life|before|myself))?(?=\s*(?:[.;,!?]|$|I\b))",
    re.IGNORECASE | re.MULTILINE,
)
_NOT_MINE_TO_DENY: Final = re.compile(
    r"\b(?:I['’]d|I would) (?:be|have|go|come|do|ring|call|send|get|try)\b", re.IGNORECASE
)


ASKED_FOR: Final = 70  # characters before a "no" in which questions of one's own were asked for
_OWNED_UP: Final = re.compile(  # "I said no. But I was reading."
    r"\bI (?:just |only )?(?:said|told (?:him|her|them)) (?P<what>no|yes)(?:[.;,!]\s+|, | )(?:but|though|although|only|when|even though) (?:really |actually |in truth |of course )?"
    r"I (?:was|had|did|do|am|have|hadn['’]?t|haven['’]?t|wasn['’]?t|don['’]?t|didn['’]?t|couldn['’]?t|can['’]?t)\b",
    re.IGNORECASE,
)


_ANOTHERS_WORD: Final = r"(?!\b(?:he|she|they|who|people|everyone|everybody|(?!I\b)[a-z]\w+)(?:['’]d| had)? (?:said|says|told|tells|thinks?|thought|claim\w*|heard|reckon\w*)\b)"
"""What others said is theirs to be untrue."""
_NOT_TRUE: Final = (
    r"(?:(?:was|is|were|are)(?:n['’]?t| not)|['’]?s not) (?:even |actually |at all |really |strictly |quite )?true"
)
_INVENTED: Final = r"(?:(?P<lie>an? (?:\w+ )?lie|made up|invented)|untrue)"
_CALLED_UNTRUE: Final = re.compile(  # "I told her the train was cancelled, which was a lie"
    rf"\bI(?:['’]d| had)? (?:(?:just|then|also|only|simply|even|first|actually|once) ){{0,2}}?(?:said|told (?!you\b)(?:(?:the|my|our|Mrs?|Ms|Dr)\.? )?\w+|blamed|claimed|wrote|answered|swore)\b(?P<what>(?:{_ANOTHERS_WORD}(?:[^.!?\n]|(?<=\d)[.,:](?=\d))){{3,110}}?)"
    rf"(?:(?:[.,;!]|\s[-–—])\s*(?:(?:but|and|only) )?|\s(?:and|but|only) |\s(?=which\b))"
    rf"(?:(?:which|that|it|this|none of (?:it|that|this|which)|not a word of (?:it|that|this))\s?(?:{_NOT_TRUE}|(?:['’]?s|was|is) (?!not )(?:\w+ )?{_INVENTED})"
    r"|(?:none|not a word) of (?:it|that|this|which) (?:was|is) true|(?<=[.;!] )not (?:even |at all )?true|I (?:just |simply |only )?(?P<made>invented (?:all of )?(?:it|that|this)|made (?:(?:all of )?(?:it|that|this)|the whole thing)(?: all)? up|made up (?:all of )?(?:it|that|this)))"
    r"(?=\s*(?:[.,;!?)]|and\b|but\b|because\b|I\b|$))",
    re.IGNORECASE,
)
_A_YES: Final = re.compile(  # "She asked if I was the lead and I said yes. I was not."
    r"\b(?:asked|asks|wanted to know|wondered)\b[^.!?\n]{0,90}?\b(?:if|whether|(?:had|did|was|do|am|could|have|can) I)\b[^.!?\n]{1,90}?"
    r"(?:\bI (?:(?:just|then|simply|also|only) )?(?:said|answered|told (?:him|her|them)|replied|claimed)|(?<=,))"
    r"(?P<what>,? [\"“]?(?:yes|yeah|yep|of course|that I (?:was|had|did|could|am|do|have|can)|I (?:was|did|had|do|am|have|could|can)))"
    r"[\"”]?[.;,!]\s*(?:(?:but|only|and|when) )?I (?:was|had|have|did|do|could|can|am)(?: not|n['’]?t)\b(?! (?:sure|asked|able|even|going|expect|want|mean))",
    re.IGNORECASE,
)
_THEN_THE_FACT: Final = re.compile(  # "I told her the car was broken. In fact I had another job."
    rf"(?:\bI(?:['’]d| had)? |{I_DID_AND}(?:then )?)"
    r"(?:(?:just|then|also|only|simply) )?(?P<said>said|told (?!you\b)(?:my (?:\w+ )?|the )?\w+|texted (?:\w+ )?|messaged (?:\w+ )?|claimed)\b(?! (?:sorry|no\b|yes\b))(?P<what>(?:[^.!?;\n]|(?<=\d)[.,:](?=\d)){6,110}?)"
    r"[.;]\s+(?:(?:but )?(?:in (?:fact|truth|reality)|(?:the )?truth (?:is|was)(?: that)?|what really happened (?:is|was)(?: that)?),? (?:that )?I\b|I was (?:really|actually|in fact) (?:at|in|on|still|out|having|doing|with)\b)",
    re.IGNORECASE,
)
_LIED: Final = re.compile(  # "I lied to him on Sunday"
    r"\bI (?:(?!never\b|not\b|nearly\b|almost\b|would\b|could\b|should\b|might\b)\w+ )?(?P<what>lied (?:to (?:him|her|them|(?:my|the|our) \w+(?: \w+)?|(?-i:(?:Mrs?|Ms|Dr)\.? )?(?-i:[A-Z])[\w'’-]+)"
    r"(?: (?:about|on|over|when|that) [^.!?;\n]{2,80})?|(?:about|when|that|and (?:said|told (?:him|her|them))) [^.!?;\n]{3,80}))",
    re.IGNORECASE,
)
_ONLY_THOUGHT: Final = re.compile(
    r"\b(?:says?|said|thinks?|thought|believes?|feels? like|felt like|know|knows|knew|if|whether|as if|as though|like|claims?|claimed|accused \w+|told \w+)(?: that)? $",
    re.IGNORECASE,
)
SAID_OUTRIGHT: Final = 0.9
"""How sure a lie is that the teller calls so."""

_FAILED: Final = ("technical_error", "weak_answer")  # what one says of oneself and takes back was known to be untrue
_UNTRUE: Final = frozenset({"lie", "exaggeration", "confidentiality"})
_LEAD: Final = 60  # characters before what was said that are more than a question
_ASKED: Final = re.compile(
    r"\b(?:(?:then )?(?:he|she|they)(?:['’]d| had)? (?:then |also )?(?:asked|asks|wanted to know|wondered)|(?:asked|asks)) (?:me )?(?=if\b|whether\b|about\b|what\b|how\b|(?:do|did|have|had|am|was|can|could) i\b)",
    re.IGNORECASE,
)
_SAID_OF_ONESELF: Final = re.compile(r"\W*(?:that )?(?:I|my|we|our|ye(?:s|ah|p)|of course|sure)\b", re.IGNORECASE)
"""How words begin that nobody but the teller can know to be untrue."""
_OF_ONESELF: Final = re.compile(r"\W+(?:(?:only|but|and|well|except)\W+)?(?:I|we)\b", re.IGNORECASE)


def denied_claims(text: str) -> Iterator[tuple[int, int]]:
    """Where something was said of oneself that the next words take back, from the saying to its end."""
    for match in _OWNED_UP.finditer(text):
        if "question" not in text[max(0, match.start() - ASKED_FOR) : match.start()].lower():
            yield match.start(), match.end("what")
    for match in _DENIED.finditer(text):
        if not _NOT_MINE_TO_DENY.search(match["what"]):
            yield match.start(), match.end("what")


def with_denied_claims(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Such words tell of a lie, wherever no other slip was read in them than an answer that failed.

    The person is asked about it before anything is owned, save where they call it a lie themselves.
    """
    untrue = {
        (match.start(), match.end("what")): bool(match["lie"] or match["made"] or _SAID_OF_ONESELF.match(match["what"]))
        for match in _CALLED_UNTRUE.finditer(text)
    }
    if not any(moment.kind in _UNTRUE for moment in moments):
        untrue |= {
            (match.start(), match.end("what")): True
            for match in _LIED.finditer(text)
            if not _ONLY_THOUGHT.search(text[: match.start()][-40:])
        }
    otherwise = {(match.start("said"), match.end("what")) for match in _THEN_THE_FACT.finditer(text)}
    moments = _with_answers_taken_back(text, moments)
    for place in (*untrue, *denied_claims(text), *sorted(otherwise)):
        start, end = tidy(text, *place)
        there = read_in(moments, start, end)
        mistaken = (*_FAILED, "other") if place in otherwise or _OF_ONESELF.match(text, end) else ("other",)
        sure = SAID_OUTRIGHT if untrue.get(place) else ASKED
        slips = [moment for moment in there if moment.polarity is Polarity.SLIP and moment.kind not in mistaken]
        if slips:
            if sure == SAID_OUTRIGHT and len(slips) == 1 and slips[0].kind in ("lie", *GENTLER):
                [read] = slips
                moments = as_told(_as_called(text, read, place) if one is read else one for one in moments)
            continue
        lie = Moment(quote_of(text, start, end), Polarity.SLIP, "lie", confidence=sure)
        rest = (moment for moment in moments if moment not in there or moment.polarity is Polarity.STRENGTH)
        moments = as_told((*rest, lie))
    return moments


def _as_called(text: str, read: Moment, place: tuple[int, int]) -> Moment:
    """What was read there as the untruth that the teller calls it, in the words that were untrue, with what was asked before them."""
    start, end = place
    before = text[read.quote.start : start]
    asked = list(_ASKED.finditer(before))
    if len(before) > _LEAD and not re.search(r"[.!?\n]", before):  # dictated in one breath with what stood before
        first = read.quote.start + asked[-1].start() if asked else start
    else:
        first = min(read.quote.start, start)
    quote = quote_of(text, *tidy(text, first, max(end, first + 1)))
    also = tuple(one for one in read.also if one != "lie")
    facts = read.facts if read.kind == "lie" else replace(read.facts, dimension=None)
    return replace(
        read, quote=quote, kind="lie", also=also, facts=facts, confidence=max(read.confidence, SAID_OUTRIGHT)
    )


def _with_answers_taken_back(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where a yes that is taken back with the next words is a lie told outright.

    A wrong figure that was read in the same breath is a slip of its own.
    """
    spans = Sentences(text)
    for match in _A_YES.finditer(text):
        start, end = tidy(text, spans.around(match.start())[0], match.end())
        there = [one for one in read_in(moments, start, end) if one.polarity is Polarity.SLIP]
        if len(there) != 1 or there[0].kind not in ("lie", "exaggeration", *_FAILED, "other"):
            continue
        (read,) = there
        kept: tuple[Moment, ...] = ()
        quote = read.quote
        if quote.start < start and tells_a_wrong_figure(text[quote.start : start]):
            figure = quote_of(text, *tidy(text, quote.start, start))
            kept = (Moment(figure, Polarity.SLIP, "technical_error", confidence=SAID_OUTRIGHT),)
            quote = quote_of(text, start, max(end, quote.end))
        lie = replace(read, quote=quote, kind="lie", also=(), confidence=max(read.confidence, SAID_OUTRIGHT))
        moments = as_told((*(one for one in moments if one is not read), *kept, lie))
    return moments
