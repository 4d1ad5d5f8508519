"""What the writer promised in the talk and has not done yet, in their own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.occasion import Occasion, Quote
from afterword.core.week import WEEKDAYS

_NAME: Final = r"(?-i:(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w'’-]+)"
_WHO: Final = rf"(?:him|her|them|everyone|{_NAME}|the [a-z]+)"
_WOULD: Final = r"(?:I['’]?d|I would|I['’]?ll|I will|I was going to|I am going to|I['’]?m going to)"
_DO: Final = (
    r"(?:e-?mail|send|forward|mail|post|share|bring|drop|get|have|write|call|ring|phone|pay|replace|repair|fix|cover|take|give|"
    r"do|make|finish|order|look|check|find|put|come(?! (?:off|from|straight|across|through|home from|back from)\b)|show|lend|return|help|let|book|redo|update|sort|deliver|upload|text|cook|drive|submit|provide|hand)"
)
_ACT: Final = rf"(?P<act>{_DO}\b[^.;:!?\n\"“”()]{{2,110}})"
_SAID: Final = (
    rf"(?:promised|told|assured)\s+(?P<to>{_WHO})\s+(?:(?:that|then|at the end|afterwards|weeks ago|on the phone)\s+)*{_WOULD}\s+",
    rf"(?:promised|agreed|told (?P<to>{_WHO}))\s+(?:that\s+)?{_WOULD}\s+",
    rf"said\s+(?:that\s+)?{_WOULD}\s+(?=(?:e-?mail|send|forward|mail|post|share|bring|pay|replace|repair|drop|lend|return)\b)(?P<to>)",
    # "I promise to Ms Burke to send": said so by who learns English.
    rf"(?:promised|offered|agreed|undertook|(?:must )?promise(?=\s+(?:to\s+)?{_WHO}\s+to\b))\s+(?:(?:to\s+)?(?P<to>{_WHO})\s+)?to\s+",
)
_PLEDGE: Final = tuple(
    re.compile(rf"\bI(?:['’]d| had| have|['’]ve)?\s+(?:also |even |then |just )?{said}{_ACT}", re.IGNORECASE)
    for said in _SAID
)
_SAID_WITH_ITS_DAY: Final = re.compile(rf"\bI said\s+(?:that\s+)?{_WOULD}\s+(?P<to>){_ACT}", re.IGNORECASE)
_QUOTED: Final = re.compile(
    r"\bI\s+(?:(?:told|explained|mentioned|described|showed)\b(?![^.!?\n\"“]*\b(?:he|she|they)\b)[^.!?\n\"“]{3,140}?,?\s+and\s+(?:I\s+)?)?"
    rf"(?:also |even |then |just )?(?:said|told\s+(?P<to>{_WHO})|promised(?:\s+(?:him|her|them))?|answered|replied)\s*[,:]?\s*[\"“'‘](?:\w+[,.!]?\s+){{0,3}}?I(?:['’]ll| will)\s+"
    rf"(?=(?:e-?mail|send|forward|mail|post|share|bring|drop|pay|replace|repair|return|lend)\b){_ACT}",
    re.IGNORECASE,
)
"""Said in so many words; a promise only with its day, and not in a role play or an answer of what one would do."""
_QUOTE_ENDS: Final = re.compile(r"['’](?=[\s.,;:!?]|$)")
_ROLE_PLAY: Final = re.compile(
    r"\b(?:role[ -]?play\w*|case|scenario|script|exercise|simulation|actor|actress|customer|client|caller|patient|guest|what (?:would|do) I|what I(?:['’]d| would)? (?:do|say|tell))\b",
    re.IGNORECASE,
)
_BY_WHEN: Final = re.compile(
    rf"\b(?:by|on|before|until|this|that|next|for) (?:the )?(?:{'|'.join(WEEKDAYS)}|\d|week|month|noon|midday|lunch|evening|morning|end of|close of|cob\b|eod\b)|\b(?:tomorrow|tonight|today)\b"
    r"|\b(?:in|within) (?:an?|one|two|three|four|five|\d+) (?:hours?|days?|weeks?)\b",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    rf"\b(?P<to>{_NAME}|he|she|they)\s+asked\s+(?:me\s+)?(?:if|whether)\s+I\s+(?:could|would|can|might)\s+{_ACT}",
    re.IGNORECASE,
)
_AGREED: Final = re.compile(
    r"\bI\s+(?:said|told \w+)\s+(?:yes|sure|of course|gladly|I would|I will|no problem)\b", re.I
)
_PAPER: Final = re.compile(
    r"\b(?:certificates?|scans?|logbook|log book|cv|résumé|resume|degree|diploma|licen[cs]e|passport|id|visa|permit|references?|referees?|papers?|paperwork|transcripts?|portfolio|proof|details|"
    r"sheets?|drawings?|timesheets?|payslips?|forms?|documents?|copy|copies|letter|photos?|pictures?|reports?|figures|samples?|contract|receipts?|invoices?|quote|list|file|slides?)\b",
    re.IGNORECASE,
)
_SENDS: Final = r"(?=(?:e-?mail|send|forward|mail|post|bring|drop|upload|submit|provide|hand|return|deliver)\b)"
_MUST: Final = re.compile(
    rf"\bI(?:\s+(?:also |still |now )?(?:must|have to|need to|am to|am supposed to)|['’](?:ve (?:still )?got to|m (?:supposed )?to|ve to))\s+(?P<to>){_SENDS}{_ACT}",
    re.IGNORECASE,
)
_TOLD_TO: Final = re.compile(
    rf"\b(?P<to>{_NAME}|he|she|they)\s+(?:asked|told|wants?|wanted|needs?)\s+me\s+to\s+{_SENDS}{_ACT}",
    re.IGNORECASE,
)
"""What the others are to be sent, as the talk ended with it: a promise only where it is a paper, with its day."""
_FROM_NOW: Final = re.compile(
    r"\b(?:today|tonight|tomorrow|(?:in|within) \w+ (?:hours?|days?|weeks?))\b", re.IGNORECASE
)
_SKILL: Final = re.compile(
    r"(?:drive|cook|do|make|fix|repair|find|lift|use)\b(?! (?:it|that|this|them|so)\b)", re.IGNORECASE
)
"""Who is asked whether they can do this is asked what they are able to do, where no day is named: "if I can drive the van"."""
_REFUSED: Final = re.compile(r"\b(?:refused|said no\b|said I (?:can['’]?t|couldn['’]?t|won['’]?t))", re.IGNORECASE)
_THING: Final = (
    r"(?:report|figure|number|draft|plan|list|quote|quotation|estimate|invoice|answer|reply|slide|deck|file|copy|version|document|contract|"
    r"proposal|photo|picture|note|summary|letter|refund|date|schedule|rota|update|correction|design|sample|receipt|form|reference|translation)s?"
)
_PROMISED_THING: Final = re.compile(
    rf"\bI(?:['’]d| had| have|['’]ve)?\s+(?:also |even |then |just )?promised\s+(?:(?P<to>{_WHO})\s+)?"
    rf"(?P<act>(?:an?|the|my|our|his|her|their|some|another)\s+(?:[\w-]+\s+){{0,3}}?{_THING}\b[^.;:!?\n\"“”()]{{2,60}})",
    re.IGNORECASE,
)
"""A thing that can be sent: "I promised a corrected report by Friday"; a promise only with its day."""
_ENDS: Final = re.compile(
    r",.*$|\s(?:and|but|so|because|cos|which|though|when|while)\s(?:I|he|she|they|we|it|that|then|my|the)\b.*$|\s(?:she|he|they) (?:said|nodded|smiled)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_KEPT: Final = re.compile(
    r"\b(?:told me not to|(?:he|she|they|(?-i:[A-Z])\w+) said (?:no|not to|there was no need|I need not)|wouldn['’]?t (?:hear|take)|wouldn['’]?t let me|waved it away|and I did|which I did|as I did|I did (?:that|it|so)|I(?:['’]ve| have)? (?:already )?(?:sent|emailed|posted|brought|paid|done|called|rung) (?:it|them|that|her|him)|already (?:sent|done))\b",
    re.IGNORECASE,
)
_BEFORE_IT: Final = re.compile(
    r"\b(?:weeks|days|months|long) (?:ago|before)\b|\bbeforehand\b|\b(?:I['’]d|had)(?: even)? (?:promised|told|said|offered|agreed)\b",
    re.IGNORECASE,
)
_BROKEN: Final = re.compile(
    r"\b(?:never|didn['’]?t|did not|forgot|haven['’]?t|still have not|slept|missed|let \w+ down)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pledge:
    """One open promise: its words in the account, what is to be done ("send her the leak map"), and to whom, as told.

    `by` is its day where that is told outside these words, as in "... to her secretary, Mrs Cole, before Tuesday".
    `missed`: the account says that it has not been done; `breach` are the words that say so outright.
    """

    quote: Quote
    act: str
    to: str = ""
    by: str = ""
    missed: bool = False
    breach: Quote | None = None


def pledges(occasion: Occasion) -> tuple[Pledge, ...]:
    """The open promises, in the order they were told. What was promised before the talk and broken in it is a slip instead."""
    return pledges_in(occasion.account, occasion.already_sent)


def pledges_in(account: str, already_sent: Iterable[Quote] = ()) -> tuple[Pledge, ...]:
    """The same for an account alone, with the messages that went out."""
    sent = " ".join(quote.text for quote in already_sent)
    found: list[Pledge] = []
    for start, end, act, to in sorted(_spans(account)):
        after = account[end : end + 90].split("\n\n")[0]
        if _KEPT.search(after) or (_BEFORE_IT.search(account[start:end]) and not _OWED.search(after)):
            continue
        if _PRESSED.search(account[end : end + 60]) or _words(act) & _words(sent):
            continue
        if any((start < other.quote.end and other.quote.start < end) or other.act == act for other in found):
            continue
        breach = _breach(account, end)
        missed = breach is not None or _OWED.search(after) is not None or _UNDONE.search(after) is not None
        by, who = ("", "") if is_dated(act) else _by(account, start, end)
        found.append(Pledge(Quote(start, end, account[start:end]), act, to or who, by, missed, breach))
    return tuple(found)


_DELIVERED: Final = (
    r"(?:sent|brought|done|posted|given|delivered|forwarded|emailed|e-mailed|mailed|shared|dropped|called|rung|paid)"
)
_AND_NO_MORE: Final = r"(?=\s*(?:[.,;!?]|$)|\s+(?:yet|so far|and|but)\b)"
_BREACH: Final = re.compile(
    r"(?:(?<!\bif )\bI |(?:^|[.!?\n])\W*(?:and |but |then )?)(?:(?:have|had|then|just|totally|completely|clean|simply|of course) ){0,3}"
    r"(?:forgot|forgotten)(?=\s*(?:[.,;!?]|$)| (?:it|them|all|about (?:it|that|this)|both|to (?:send|bring|post|email|forward|share|drop))\b)"
    rf"|\bI(?:['’]?ve| have) (?:(?:still|yet) )?(?:not |n['’]?t )?{_DELIVERED} (?:(?:her|him|them) )?(?:nothing|none of it)\b"
    rf"|\bI (?:(?:still|just) )?(?:haven['’]?t|have not) (?:(?:yet|even) )?{_DELIVERED}(?: (?:it|them|anything|a thing|that))?{_AND_NO_MORE}"
    rf"|\bI(?:['’]?ve| have) (?:still )?not (?:yet )?{_DELIVERED}(?: (?:it|them|anything|that))?{_AND_NO_MORE}"
    rf"|\bI never (?:sent|brought|did|posted|gave|delivered|forwarded|emailed|shared|dropped)(?: (?:it|them|her|him|anything|that))?{_AND_NO_MORE}",
    re.IGNORECASE,
)
"""Says outright that it was forgotten, or that nothing went."""
_OF_ELSE: Final = re.compile(
    r"\b(?:asked|question\w*|worried|afraid|scared|thought|(?:sent|done|did|brought|posted) (?:it|that|them) (?:the same|that|on the|right|straight|already|at once))\b",
    re.IGNORECASE,
)
"""Between a promise and "I forgot" this tells that something else was forgotten, or that it was kept."""
_BREACH_REACH: Final = 260  # characters after a promise, in the same paragraph, in which that is told


def _breach(account: str, end: int) -> Quote | None:
    paragraph = account[end : end + _BREACH_REACH].partition("\n\n")[0]
    said = _BREACH.search(paragraph)
    if said is None or _KEPT.search(paragraph) or _OF_ELSE.search(paragraph, 0, said.end()):
        return None
    return Quote(end + said.start(), end + said.end(), said[0])


def breaks_word(words: str) -> bool:
    """Whether the words tell of a promise of the teller's, and that it was forgotten or nothing went."""
    return any(pledge.breach is not None for pledge in pledges_in(words))


_OWED: Final = re.compile(
    r"\bstill (?:haven['’]?t|have not|owe)\b|\b(?:haven['’]?t|have not)(?=\s*(?:[.,;!?]|$)|\s+(?:yet|sent|done|paid|called|rung|written|given|brought|"
    r"answered|replied|finished|delivered|started|posted|emailed|fixed|returned|made)\b)",
    re.IGNORECASE,
)
"""Says that what was promised is still to be done."""
_UNDONE: Final = re.compile(r"\bI (?:didn['’]?t|did not|forgot|never did)\b", re.IGNORECASE)
_PRESSED: Final = re.compile(
    r"^\W*(?:which|that) (?:was|wasn['’]?t|isn['’]?t|is) (?:a lie|not true|true)\b", re.IGNORECASE
)


def is_pledge(words: str) -> bool:
    """Whether these words tell of a promise and nothing else, which is no untruth by itself."""
    with_its_day = (_SAID_WITH_ITS_DAY,) if is_dated(words) else ()
    told = (
        found for pattern in (*_PLEDGE, _PROMISED_THING, *with_its_day, _QUOTED) for found in pattern.finditer(words)
    )
    return any(found.end() >= len(words) - 3 for found in told) and not (
        re.search(
            r"\b(?:lie|lied|untrue|not true|wasn['’]?t true|isn['’]?t true|made (?:it|that) up|broke)\b",
            words,
            re.IGNORECASE,
        )
        or _BROKEN.search(words)
    )


def is_dated(words: str) -> bool:
    """Whether a day or an hour is named by which something is to be done."""
    return _BY_WHEN.search(words) is not None


_DAY_AFTER: Final = re.compile(
    rf"(?:,\s+(?P<who>{_NAME}(?: {_NAME})?))?,?\s+(?P<by>(?:by|before|until|till|on)\s+(?:(?P<then>that|then)\b|(?:the )?(?:{'|'.join(WEEKDAYS)}|\d\w*(?: [A-Z][a-z]+)?)\b))",
    re.IGNORECASE,
)
_A_DAY: Final = re.compile(
    rf"\b(?:{'|'.join(WEEKDAYS)}|tomorrow|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}} (?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)


def _by(account: str, start: int, end: int) -> tuple[str, str]:
    """The day that follows the words of a promise, and who stands between: ", Mrs Cole, before Tuesday". "Before that" is the day told last."""
    after = _DAY_AFTER.match(account, end)
    if not after:
        return "", ""
    who = after["who"] or ""
    if not after["then"]:
        return after["by"], who
    sentence = max(account.rfind(mark, 0, start) for mark in ".!?\n") + 1
    told = list(_A_DAY.finditer(account, sentence, start))
    return (f"{after['by'].split()[0]} {told[-1][0]}", who) if told else ("", "")


def _spans(account: str) -> Iterator[tuple[int, int, str, str]]:
    for pattern in _PLEDGE:
        for match in pattern.finditer(account):
            yield _span(match)
    for match in _PROMISED_THING.finditer(account):
        start, end, thing, to = _span(match)
        if is_dated(thing):
            yield start, end, f"send {thing}", to
    for match in _SAID_WITH_ITS_DAY.finditer(account):
        start, end, act, to = _span(match)
        if is_dated(act) and not _ROLE_PLAY.search(account, max(0, start - 160), end):
            yield start, end, act, to
    for match in _QUOTED.finditer(account):
        start, end, act, to = _span(match)
        bare = _QUOTE_ENDS.split(act)[0]
        if is_dated(bare) and not _ROLE_PLAY.search(account, max(0, start - 160), end):
            # As it was said to them: "I'll send you the plan".
            said = re.sub(r"^([\w-]+) you\b", rf"\1 {to or 'them'}", bare)
            yield start, end - (len(act) - len(bare)), said, to
    for match in (*_MUST.finditer(account), *_TOLD_TO.finditer(account)):
        start, end, act, to = _span(match)
        # "I must send it tomorrow" counts from the telling, as no promise of the talk does.
        dated = (is_dated(act) and not _FROM_NOW.search(act)) or _by(account, start, end)[0]
        told = _REFUSED.search(account, end, end + 60) or _ROLE_PLAY.search(account, max(0, start - 160), end)
        if dated and _PAPER.search(act) and not told:
            yield start, end, act, to
    for match in _ASKED.finditer(account):
        start, end, act, to = _span(match)
        skill = _SKILL.match(act) and not is_dated(act)
        if not skill and _AGREED.search(account, match.end() - 40, match.end() + 90):
            yield start, end, act, to


def _span(match: re.Match[str]) -> tuple[int, int, str, str]:
    act = _ENDS.sub("", match["act"]).rstrip()
    end = match.start("act") + len(act)
    return match.start(), end, " ".join(act.split()), match["to"] or ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold())) - _COMMON


_COMMON: Final = frozenset(
    "send sent email them with this that from over tonight tomorrow week note letter message".split()
)
