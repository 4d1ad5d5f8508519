"""What the writer promised in the talk and has not done yet, in their own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.occasion import Occasion, Quote, Setting
from afterword.core.sentence_start import sentence_start
from afterword.core.week import MONTHS, WEEKDAYS

_NAME: Final = r"(?-i:(?:(?:Mrs?|Ms|Miss|Dr|Prof)\.? )?[A-Z][\w'’-]+)"
_WHO: Final = rf"(?:him|her|them|everyone|{_NAME}|(?:the|my|our) [a-z]+(?: {_NAME}|(?: [a-z]+)?, {_NAME}(?: {_NAME})?,(?= (?:that )?(?:I|to)\b))?)"
_WOULD: Final = r"(?:I['’]?d|I would|I['’]?ll|I will|I was going to|I am going to|I['’]?m going to)"
_DO: Final = (
    r"(?:e-?mail|send|forward|mail|post|share|bring|drop|get|have(?! to\b)|write|call|ring|phone|pay|replace|repair|fix|cover|take|give|"
    r"do|make|finish|order|look|check|find|put|come(?! (?:off|from|straight|across|through|home from|back from)\b)|show|lend|return|help|let(?! (?:\w+ )?down\b)|book|redo|update|sort|deliver|upload|text|cook|drive|submit|provide|hand)"
)
_ACT: Final = rf"(?P<act>{_DO}\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}})"
_SAID: Final = (
    rf"(?:promised|told|assured|said to)\s+(?P<to>{_WHO})\s+(?:(?:that|then|yesterday|at the end|afterwards|weeks ago|on the phone|(?:at|in|after) the (?:interview|talk|call|meeting)|on (?:{'|'.join(WEEKDAYS)}))\s+)*{_WOULD}\s+",
    rf"(?:promised|agreed|told (?P<to>{_WHO}))\s+(?:that\s+)?{_WOULD}\s+",
    rf"said\s+(?:that\s+)?{_WOULD}\s+(?=(?:e-?mail|send|forward|mail|post|share|bring|pay|replace|repair|drop|lend|return)\b)(?P<to>)",
    # "I promise to Ms Burke to send": said so by who learns English.
    rf"(?:promised|offered|agreed|undertook|(?:must )?promise(?=\s+(?:to\s+)?{_WHO}\s+to\b))\s+(?:(?:to\s+)?(?P<to>{_WHO})\s+)?to\s+",
)
_PLEDGE: Final = tuple(
    re.compile(rf"\bI(?:['’]d| had| have|['’]ve)?\s+(?:also |even |then |just )?{said}{_ACT}", re.IGNORECASE)
    for said in _SAID
)
_CHORES: Final = r"(?:pick|collect|water|feed|walk|lock|buy|fetch|pass|tell|remind|sign|file|confirm|arrange|reserve|cancel|renew|empty|wash|clean|switch|turn|set|back)"
_PLEDGED_DEED: Final = re.compile(
    rf"\bI(?:['’]d| had| have|['’]ve)?\s+(?:promised|told|assured|said to)\s+(?P<to>{_WHO})\s+(?:that\s+)?(?:{_WOULD}|to)\s+"
    rf"(?P<act>{_CHORES}\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}})",
    re.IGNORECASE,
)
"""Chores; a promise only where it is told that it was broken."""
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
    rf"\b(?:by|on|before|until|this|that|next|for) (?:the )?(?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(MONTHS)}) (?:the )?\d|\d|week|month|noon|midday|lunch|evening|morning|end of|close of|cob\b|eod\b)|\b(?:tomorrow|tonight|today)\b"
    r"|\b(?:in|within) (?:an?|one|two|three|four|five|\d+) (?:hours?|days?|weeks?)\b"
    r"|\b(?:last night|yesterday|(?:the|that) (?:same|next|following) (?:day|night|evening|morning))\b",
    re.IGNORECASE,
)
_MY_ASKER: Final = (
    r"(?:my|our|the) (?:[a-z]+ )?(?!(?:is|was|had|has|he|she|they|we|I|it|who|that|then|just|also|even)\b)[a-z]+"
)
_ASKED: Final = re.compile(
    rf"\b(?P<to>{_NAME}|he|she|they|{_MY_ASKER})\s+asked\s+(?:me\s+)?(?:(?!I\b)[\w’'-]+\s+){{0,4}}?(?:if|whether)\s+I(?:\s+(?:could|would|can|might)|['’]d)\s+{_ACT}",
    re.IGNORECASE,
)
_ASKED_FOR_A_CHORE: Final = re.compile(
    rf"\b(?P<to>{_NAME}|he|she|they|{_MY_ASKER})\s+asked\s+(?:me\s+)?(?:(?!I\b)[\w’'-]+\s+){{0,4}}?(?:if|whether)\s+I(?:\s+(?:could|would|can|might)|['’]d)\s+(?P<act>{_CHORES}\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}})",
    re.IGNORECASE,
)
_AGREED: Final = re.compile(
    r"\bI(?:\s+(?:just|then|even|also|only|happily|gladly|at once))*\s+(?:(?:said|told \w+|answered|replied|wrote back)\s*[,:]?\s+(?:that\s+)?[\"“'‘]?(?:\w+,\s+)?"
    r"(?:yes|yeah|yep|yup|ok|okay|aye|sure|of course|certainly|absolutely|definitely|gladly|happily|with pleasure|no (?:problem|worries|bother)|I(?:['’]d| would|['’]ll| will)(?!\s+(?:have to|need to|rather|think|see|try|not|never|lost|left|forgotten|had|been|\w+ed|sent|given|brought|done|made|thrown)\b)"
    r"|leave (?:it|that|them) (?:with|to) me|consider it done|I(?:['’]m| am) on it|will do)\b(?!,? (?:not|but|if|unless|only)\b)|(?:agreed|promised)(?=\s*(?:[.,;!]|$|to\b|and\b|but\b|that\b|I\b)))"
    r"|\bleave (?:it|that|them) (?:with|to) me\b",
    re.IGNORECASE,
)
_ANSWER_REACH: Final = 110  # characters behind a request in which it is agreed to
_PAPER_NAMES: Final = (
    r"(?:certificates?|plans?|tickets?|scans?|logbook|log book|cv|résumé|resume|degree|diploma|licen[cs]e|passport|id|visa|permit|references?|referees?|papers?|paperwork|transcripts?|portfolio|proof|details|"
    r"sheets?|drawings?|timesheets?|payslips?|forms?|documents?|copy|copies|letter|photos?|pictures?|reports?|figures|samples?|contract|receipts?|invoices?|quote|list|file|slides?)"
)
_PAPER: Final = re.compile(rf"\b{_PAPER_NAMES}\b", re.IGNORECASE)
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
_THING: Final = (
    r"(?:report|figure|number|draft|plan|list|quote|quotation|estimate|invoice|answer|reply|slide|deck|file|copy|version|document|contract|"
    r"proposal|photo|picture|note|summary|letter|refund|date|schedule|rota|update|correction|design|sample|receipt|form|reference|translation)s?"
)
_TALK: Final = (
    r"(?:show|give|let|tell|explain|describe|talk|walk|speak|say|introduce|imagine|think|name|define|draw|list|guess|calculate|solve|count|recall|remember|be|sit|wait|start|go|try|"
    r"demonstrate|present|read|sing|play|taste|code|answer|translate|spell|repeat|me|us)"
)
"""What somebody is asked to do there and then."""
_A_PAPER: Final = (
    rf"(?:an?|the|my|our|some|two|three)\s+(?:[\w-]+\s+){{0,3}}?(?:{_PAPER_NAMES}|{_THING})\b[^.;:!?\n\"“”()]{{0,80}}"
)
_ASKED_TO: Final = re.compile(
    rf"\b(?P<to>{_NAME}|he|she|they|{_MY_ASKER})\s+(?:had\s+)?(?:asked\s+(?:me\s+)?(?:(?!I\b)[\w’'-]+\s+){{0,4}}?"
    rf"(?:to\s+(?P<act>(?!{_TALK}\b)[a-z]+\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}})|for\s+(?P<thing>{_A_PAPER}))"
    rf"|(?:wanted|needed)\s+(?:me\s+to\s+(?P<wish>(?!{_TALK}\b)[a-z]+\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}})|(?P<wanted>{_A_PAPER}))"
    rf"|(?:said|asked|says|asks|goes|texted|wrote)[,:]?\s+[\"“'‘]?(?:and\s+)?(?:can|could|would|will) you\s+(?:please\s+)?(?P<spoken>{_SENDS}[a-z-]+\b(?:[^.;:!?\n\"“”()]|(?<=\d)[.,:](?=\d)){{2,110}}))",
    re.IGNORECASE,
)
_SENT: Final = re.compile(_SENDS, re.IGNORECASE)
"""What was asked for; a promise only where it is agreed to, and is a paper or has its day, or where it is told that it was broken."""
_SKILL: Final = re.compile(
    r"(?:drive|cook|do|make|fix|repair|find|lift|use)\b(?! (?:it|that|this|them|so)\b)", re.IGNORECASE
)
"""Who is asked whether they can do this is asked what they are able to do, where no day is named: "if I can drive the van"."""
_REFUSED: Final = re.compile(
    r"\b(?:refused|said no\b|said I (?:can['’]?t|couldn['’]?t|won['’]?t)|said I(?:['’]d| had| have|['’]ve) (?:lost|thrown|never|no longer)\b)",
    re.IGNORECASE,
)
_PROMISED_THING: Final = re.compile(
    rf"\bI(?:['’]d| had| have|['’]ve)?\s+(?:also |even |then |just )?promised\s+(?:(?P<to>{_WHO})\s+)?"
    rf"(?P<act>(?:an?|the|my|our|his|her|their|some|another)\s+(?:[\w-]+\s+){{0,3}}?(?:{_THING}|{_PAPER_NAMES})\b[^.;:!?\n\"“”()]{{0,60}})",
    re.IGNORECASE,
)
"""A thing that can be sent: "I promised a corrected report by Friday"; a promise only with its day, or where it is told that it was broken."""
_ENDS: Final = re.compile(
    r",.*$|\s(?!and (?:my|the)(?: (?!was\b|is\b|were\b|had\b|has\b|went\b|said\b|got\b|did\b|came\b|would\b|just\b|and\b|but\b|\w+ed\b)[\w'’-]+){1,6}?\s*(?:$|,|(?:and|but) I\b))"
    r"(?:and|but|so|because|cos|which|though|when|while)\s(?:(?:I|he|she|they|we|it|that|then|my|the)\b|(?-i:[A-Z])[a-z]+ (?:would|said|says|did|was|had|has|will|won)).*$|\s(?:she|he|they) (?:said|nodded|smiled)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_KEPT: Final = re.compile(
    r"\b(?:told me not to|(?:he|she|they|(?-i:[A-Z])\w+) said (?:no|not to|there was no need|I need not)|wouldn['’]?t (?:hear|take)|wouldn['’]?t let me|waved it away|and I did(?! not\b| nothing\b)|which I did|as I did|I did (?:that|it|so)|I(?:['’]ve| have)? (?:already )?(?:sent|emailed|posted|brought|paid|done|called|rung) (?:it|them|that|her|him)|already (?:sent|done))\b",
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
    `earlier`: it was promised before all this, so that its breach is told and nothing of it has to be open.
    `over`: the account says that its day is behind ("It's now Thursday", "that was two days ago").
    `from_now`: its day counts from the telling, as the teller only fixed it then.
    """

    quote: Quote
    act: str
    to: str = ""
    by: str = ""
    missed: bool = False
    breach: Quote | None = None
    earlier: bool = False
    over: bool = False
    from_now: bool = False

    @property
    def is_forgotten(self) -> bool:
        """Whether it was forgotten or let lie, so that its day is over where nobody knows which it was."""
        return self.breach is not None and _FORGOTTEN.search(self.breach.text) is not None


def pledges(occasion: Occasion) -> tuple[Pledge, ...]:
    """The open promises, in the order they were told. What was promised before the talk and broken in it is a slip instead."""
    elsewhere = occasion.setting is not Setting.INTERVIEW
    return tuple(
        one
        for one in pledges_in(occasion.account, occasion.already_sent)
        if not one.earlier and not (elsewhere and one.is_forgotten and not _CAN_STILL_BE_DONE.match(one.act))
    )


_CAN_STILL_BE_DONE: Final = re.compile(
    r"(?:e-?mail|send|forward|mail|post|share|upload|text|submit|provide|deliver|hand|have|write|finish|do|redo|update|order|pay|replace|repair|fix|return)\b|\w+ .*\bback\b",
    re.IGNORECASE,
)
"""What can be done once its hour is over; nobody brings the cake when the party is."""


def pledges_in(account: str, already_sent: Iterable[Quote] = ()) -> tuple[Pledge, ...]:
    """The same for an account alone, with the messages that went out."""
    sent = " ".join(quote.text for quote in already_sent)
    found: list[Pledge] = []
    for start, end, act, to, day in sorted(_spans(account)):
        if act.lower() == "write" or any(_is_retold(act, other) for other in found):
            continue
        after = account[end : end + 90].split("\n\n")[0]
        owed = _OWED.search(after) is not None
        if _KEPT.search(after) or _PRESSED.search(account[end : end + 60]) or _words(act) & _words(sent):
            continue
        if any((start < other.quote.end and other.quote.start < end) or other.act == act for other in found):
            continue
        breach = _breach(account, end)
        if breach is None and not owed and re.match(r"(?:my|our) ", to, re.IGNORECASE) and not is_dated(act):
            continue  # what somebody near was told without a day is told of as a thing of the past
        missed = breach is not None or owed or _UNDONE.search(after) is not None
        by, who = ("", "") if is_dated(act) else (day, "") if day else _by(account, start, end)
        earlier = _BEFORE_IT.search(account[start:end]) is not None and not owed
        over = breach is not None and _is_over(account, start, end, f"{act} {by}")
        found.append(Pledge(Quote(start, end, account[start:end]), act, to or who, by, missed, breach, earlier, over))
    return tuple(found)


_POINTS: Final = re.compile(r"[\w-]+ (?:(?:you|him|her|them) )?(?:it|them|that|those)\b", re.IGNORECASE)


def _is_retold(act: str, before: Pledge) -> bool:
    """Whether it only points to a promise told before: "I'd send them that evening"."""
    return bool(before.by) and before.by in act and _POINTS.match(act) is not None


_DELIVERED: Final = r"(?:sent|brought|done|posted|given|delivered|forwarded|emailed|e-mailed|mailed|shared|dropped|called|rung|paid|started|begun|touched|opened|looked at|written|ordered|booked)"
_AND_NO_MORE: Final = r"(?=\s*(?:[.,;!?]|$)|\s+(?:yet|so far|and|but)\b)"
_ONLY_SO: Final = r"(?:(?:have|had|then|just|only|totally|completely|clean|clear|right|straight|simply|somehow|of course|all|must have|it) ){0,3}"
_THE_WORDS: Final = r"(?:forgot|forgotten|slipped my (?:mind|memory)|escaped me|(?:went|gone|flew|fell) (?:(?:clean|clear|right|straight|completely|totally) )?out of my (?:head|mind))"
_FORGOTTEN: Final = re.compile(
    rf"\b{_THE_WORDS}\b|\bonly (?:just|now|today)?|\b(?:round|around) to\b|\bdrafts?\b|\boutbox\b|\bdid(?: not|n['’]?t)\b|\bnever\b",
    re.IGNORECASE,
)
_HANDS_IT: Final = r"(?:send|bring|post|e-?mail|forward|share|drop|do|give|deliver|finish)"
_BREACH: Final = re.compile(
    rf"(?:(?<!\bif )\bI |(?:^|[.!?\n])\W*(?:and |but |then )?){_ONLY_SO}"
    r"(?:forgot|forgotten)(?=\s*(?:[.,;!?]|$)| (?:it|them|all|about (?:it|that|this|them)|both|completely|until|till|because|cos|and|to (?:send|bring|post|email|forward|share|drop))\b)"
    rf"|\b(?:it|that|this|which|they|(?:the|my|her|his|their) \w+|and|but|then) {_ONLY_SO}(?:slipped my (?:mind|memory)|escaped me|(?:went|gone|flew|fell) (?:(?:clean|clear|right|straight|completely|totally) )?out of my (?:head|mind))\b"
    rf"|\bI(?:['’]?ve| have) (?:(?:still|yet) )?(?:not |n['’]?t )?{_DELIVERED} (?:(?:her|him|them) )?(?:nothing|none of it)\b"
    rf"|\bI (?:(?:still|just) )?(?:haven['’]?t|have not) (?:(?:yet|even|still) )?{_DELIVERED}(?: (?:her|him|them))?(?: (?:it|them|anything|a thing|that|one))?{_AND_NO_MORE}"
    rf"|\bI(?:['’]?ve| have) (?:still )?not (?:yet )?{_DELIVERED}(?: (?:it|them|anything|that))?{_AND_NO_MORE}"
    rf"|(?:\bI|\b(?:and|but)(?: then)?) never (?:sent|brought|did|posted|gave|delivered|forwarded|emailed|shared|dropped)(?: (?:it|them|her|him|anything|that))?{_AND_NO_MORE}"
    rf"|\bI (?:(?:just|still|then|simply) )?(?:did(?: not|n['’]?t)) {_HANDS_IT}(?: (?:her|him|them))?(?: (?:it|them|anything|a thing|that))?{_AND_NO_MORE}"
    r"|(?:\bI |[.!?\n]\s*(?:and |but |then )?)(?:(?:just|still) )?(?:never|have(?: not|n['’]?t)|did(?: not|n['’]?t)) (?:got(?:ten)?|get|c[oa]me) (?:round|around) to\b"
    r"|\b(?:it|that|they|them|all of it|the \w+)(?:['’]s| is|['’]re| are| was| were| sat| has been| have been)?(?: (?:still|just|now|all))*(?: sitting| lying| stuck)? in my (?:drafts?(?: folder)?|outbox)\b"
    r"|\bI(?:['’]ve| have)? only (?:just|now|today) (?:saw|seen|notic\w+|reali[sz]\w+|found)\b|\b(?:it|they|that|the \w+) never (?:left|went|got sent|was sent|were sent)\b"
    rf"|\bI (?:have )?only (?:just )?(?:now )?(?:remember(?:ed)?|thought of (?:it|that|them))(?: (?:it|that|about it))?(?: (?:now|just now|today|this (?:morning|afternoon|evening)|when|as)\b|{_AND_NO_MORE})",
    re.IGNORECASE,
)
"""Says outright that it was forgotten, or that nothing went."""
_OF_ELSE: Final = re.compile(
    r"\b(?:asked|question\w*|worried|afraid|scared|thought|(?:sent|done|did|brought|posted) (?:it|that|them) (?:the same|that|on the|right|straight|already|at once))\b",
    re.IGNORECASE,
)
"""Between a promise and "I forgot" this tells that something else was forgotten, or that it was kept."""
_BREACH_REACH: Final = 260  # characters after a promise, in the same paragraph, in which that is told


_NOT_AT_ALL: Final = re.compile(
    r"(?:[\s.,;:–—-]|\b(?:and|but|then|so|only|of course|well|afterwards|later|in the end|I was (?:busy|tired))\b)*"
    r"(?P<said>\bI (?:just |still |simply )?(?:never did(?: (?:it|so))?|(?:did(?: not|n['’]?t)|have(?: not|n['’]?t))(?: (?:do|done) (?:it|that|so))?)|\bnever did (?:it|so)"
    r"|\b(?:it|that|they)(?:['’]s| is|['’]re| are)? still (?:(?:is|are) )?not (?:done|sent|ordered|booked|paid|written|made|fixed|there)|\bit never (?:got done|happened))(?=\s*(?:[.;!?]|$|and\b|because\b|, and\b))",
    re.IGNORECASE,
)
"""Right behind a yes, in the fewest words: "and then I didn't", "I never did", "and it's still not done"."""


def _breach(account: str, end: int) -> Quote | None:
    paragraph = account[end : end + _BREACH_REACH].partition("\n\n")[0]
    if at_once := _NOT_AT_ALL.match(paragraph):
        return Quote(end + at_once.start("said"), end + at_once.end("said"), at_once["said"])
    said = _BREACH.search(paragraph)
    if said is None or _KEPT.search(paragraph) or _OF_ELSE.search(paragraph, 0, said.end()):
        return None
    return Quote(end + said.start(), end + said.end(), said[0])


_DAY_OF_WEEK: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_NOW_IT_IS: Final = re.compile(
    rf"\b(?:it['’]?s|it is|today is|today['’]?s|this is|we['’]re at|we are at)(?: (?:now|already|by now|only))* (?P<now>{'|'.join(WEEKDAYS)})\b|\bnow (?:it['’]?s |it is )?(?P<then>{'|'.join(WEEKDAYS)})\b",
    re.IGNORECASE,
)
_IS_BEHIND: Final = re.compile(
    r"\b(?:that|which|it|this)(?: (?:was|is)|['’]?s)(?: (?:now|already|over))* (?:yesterday|last (?:night|week|month)|the day before yesterday|(?:an?|one|two|three|four|five|six|ten|\d+|a few|several|some|a couple of) (?:day|week|month)s? (?:ago|back))\b"
    r"|\b(?:came|come|been|gone)(?: straight)? and (?:went|gone|passed)\b|\b(?:the|that|its?|my) (?:day|date|deadline|time)(?: for (?:it|that))?(?: (?:is|has|was|had)|['’]s)(?: (?:now|long|already))* (?:over|past|passed|gone|up|yesterday)\b"
    r"|\boverdue\b|\b(?:(?:an?|one|two|three|four|five|\d+) (?:day|week)s?|already|now|so|it['’]s|I['’]?m) (?:too )?late(?: (?:now|already))?\b(?! (?:for|to|home|shift)\b)",
    re.IGNORECASE,
)
_SINCE: Final = 3  # days behind a weekday in which "it's now Thursday" tells that it is over, and not six days ahead


def _is_over(account: str, start: int, end: int, act: str) -> bool:
    """Whether the paragraph of a promise says that its day is behind."""
    if _IS_BEHIND.search(account[end : end + _BREACH_REACH].partition("\n\n")[0]):
        return True
    day = _DAY_OF_WEEK.search(act)
    low = max(account.rfind("\n\n", 0, start), start - _BREACH_REACH, 0)
    told = _NOW_IT_IS.search(account, end, end + _BREACH_REACH) or _NOW_IT_IS.search(account, low, start)
    if day is None or told is None:
        return False
    since = WEEKDAYS.index((told["now"] or told["then"]).lower()) - WEEKDAYS.index(day[0].lower())
    return 1 <= since % len(WEEKDAYS) <= _SINCE


def breaks_word(words: str) -> bool:
    """Whether the words tell of a promise of the teller's, and that it was forgotten or nothing went."""
    return any(pledge.breach is not None for pledge in pledges_in(words))


def broken_word(words: str) -> Pledge | None:
    """The promise of which the words tell that it was forgotten or not done."""
    return next((pledge for pledge in pledges_in(words) if pledge.breach), None)


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
    rf"(?:,\s+(?P<who>{_NAME}(?: {_NAME})?))?,?\s+(?P<by>(?:by|before|until|till|on)\s+(?:(?P<then>that|then)\b|(?:the )?(?:(?:end|close) of (?:the )?\w+(?:,? (?:on )?(?:{'|'.join(WEEKDAYS)}))?|{'|'.join(WEEKDAYS)}|\d\w*(?: [A-Z][a-z]+)?)\b))",
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
    sentence = sentence_start(account, start)
    told = list(_A_DAY.finditer(account, sentence, start))
    return (f"{after['by'].split()[0]} {told[-1][0]}", who) if told else ("", "")


def _spans(account: str) -> Iterator[tuple[int, int, str, str, str]]:
    for pattern in _PLEDGE:
        for match in pattern.finditer(account):
            yield *_span(match), ""
    for match in _PLEDGED_DEED.finditer(account):
        start, end, act, to = _span(match)
        if _breach(account, end):
            yield start, end, act, to, ""
    for match in _PROMISED_THING.finditer(account):
        start, end, thing, to = _span(match)
        if is_dated(thing) or _breach(account, end):
            yield start, end, f"send {thing}", to, ""
    for match in _SAID_WITH_ITS_DAY.finditer(account):
        start, end, act, to = _span(match)
        if is_dated(act) and not _ROLE_PLAY.search(account, max(0, start - 160), end):
            yield start, end, act, to, ""
    for match in _QUOTED.finditer(account):
        start, end, act, to = _span(match)
        bare = _QUOTE_ENDS.split(act)[0]
        if is_dated(bare) and not _ROLE_PLAY.search(account, max(0, start - 160), end):
            # As it was said to them: "I'll send you the plan".
            said = re.sub(r"^([\w-]+) you\b", rf"\1 {to or 'them'}", bare)
            yield start, end - (len(act) - len(bare)), said, to, ""
    for match in (*_MUST.finditer(account), *_TOLD_TO.finditer(account)):
        start, end, act, to = _span(match)
        # "I must send it tomorrow" counts from the telling, as no promise of the talk does.
        dated = (is_dated(act) and not _FROM_NOW.search(act)) or _by(account, start, end)[0]
        told = _REFUSED.search(account, end, end + 60) or _ROLE_PLAY.search(account, max(0, start - 160), end)
        if dated and _PAPER.search(act) and not told:
            yield start, end, act, to, ""
    for match in _ASKED.finditer(account):
        start, end, act, to = _span(match)
        skill = _SKILL.match(act) and not is_dated(act) and not _breach(account, end)
        if not skill and (agreed := _AGREED.search(account, end, end + _ANSWER_REACH)):
            stop, day = _agreement(account, agreed)
            yield start, stop, act, to, day
    for match in _ASKED_FOR_A_CHORE.finditer(account):
        start, end, act, to = _span(match)
        if agreed := _AGREED.search(account, end, end + _ANSWER_REACH):
            stop, day = _agreement(account, agreed)
            if _breach(account, stop):
                yield start, stop, act, to, day
    for match in _ASKED_TO.finditer(account):
        part = next(name for name in ("thing", "wanted", "act", "wish", "spoken") if match[name])
        act = _ENDS.sub("", match[part]).rstrip()
        end = match.start(part) + len(act)
        agreed = _AGREED.search(account, end, end + _ANSWER_REACH)
        if agreed is None or not _AT_ONCE.fullmatch(account, end, agreed.start()):
            continue
        stop, day = _agreement(account, agreed)
        if _ROLE_PLAY.search(account, max(0, match.start() - 160), end) and not _breach(account, stop):
            continue
        words = " ".join(act.split())
        if part == "spoken":  # as it was said to the teller: "can you send me your plan"
            words = re.sub(r"\byour\b", "my", re.sub(r"\b(?:me|us)\b", "them", words))
        is_thing = part in ("thing", "wanted")
        sent = is_thing or _SENT.match(words)
        if (sent and (day or is_dated(act) or _PAPER.search(act))) or _breach(account, stop):
            yield match.start(), stop, f"send {words}" if is_thing else words, match["to"], day


_AT_ONCE: Final = re.compile(
    r"[\s,]*(?:(?:while|when|before|after|as|because|since|until|if|which|that)\b(?:(?! and )[^.!?;\n])*?)?[\s,.;]*(?:(?:and|so|which|then|to which|of course) ?)*",
    re.IGNORECASE,
)
"""Between what was asked for and a yes to it."""
_SAID_IT: Final = re.compile(
    r"(?:\s*,?\s*(?!(?:and|but|so|then|because)\b)[\w’'-]+){0,3}?\s*[,;–—-]?\s*(?:and )?(?P<said>(?:I(?:['’]ll| will|['’]d| would)|leave|you(?:['’]ll| will))\b[^.;:!?\n\"“”()]*)",
    re.IGNORECASE,
)
"""Behind a yes: what was said with it of the thing."""


_BEGINS: Final = re.compile(r"(?:['’]d|['’]ll|would|will)\Z", re.IGNORECASE)


def _agreement(account: str, agreed: re.Match[str]) -> tuple[int, str]:
    """Where the words end in which it was agreed to, and the day that they name: "of course, I will send it tonight"."""
    said = _SAID_IT.match(account, agreed.end(), agreed.end() + _ANSWER_REACH)
    start = agreed.end() if _BEGINS.search(agreed[0]) else said.start("said") if said else -1
    rest = re.compile(r"[^.;:!?\n\"“”()]*").match(account, max(start, agreed.end()))
    told = _ENDS.sub("", rest[0]).rstrip() if rest and start >= 0 else ""
    end = max(start, agreed.end()) + len(told)
    day = _BY_WHEN.search(account, agreed.start(), end)
    if day is None and (day := _A_DAY_WITH_IT.match(account, end, end + _ANSWER_REACH)):
        return day.end(), day["day"]
    return end, day[0] if day else ""


_A_DAY_WITH_IT: Final = re.compile(
    rf",?\s+(?:(?:I['’]ll|I will|will|you['’]ll have it|she['’]d have it|he['’]d have it)\s+)?(?:do (?:it|that)? ?|(?:have )?it )?(?P<day>{_BY_WHEN.pattern})",
    re.IGNORECASE,
)


def _span(match: re.Match[str]) -> tuple[int, int, str, str]:
    act = _ENDS.sub("", match["act"]).rstrip()
    end = match.start("act") + len(act)
    return match.start(), end, " ".join(act.split()), match["to"] or ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold())) - _COMMON


_COMMON: Final = frozenset(
    "send sent email them with this that from over tonight tomorrow week note letter message".split()
)
