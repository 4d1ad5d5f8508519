"""Whether something wrong was handed on that others will go by: a report, an order, a dose. Unseen, it only gets worse."""

from __future__ import annotations

import re
from typing import Final

_HANDED_ON: Final = (
    r"(?:sent|send|e-?mailed|mailed|faxed|gave|given|handed|put|filed|submitted|wrote|written|entered|posted|printed|quoted|typed|keyed|booked|ordered|"
    r"filled|copied|labell?ed|signed|passed|published|uploaded|shared|invoiced|charged|paid|packed|delivered|prescribed|recorded|logged|marked|"
    r"calculated|worked out|totalled|measured|told|set up|forwarded|made out)"
)
_GONE_BY: Final = (
    r"(?:reports?|figures?|numbers?|costs?|totals?|sums?|sheets?|spreadsheets?|invoices?|quotes?|estimates?|offers?|orders?|rotas?|rosters?|schedules?|timesheets?|"
    r"payroll|minutes of|forms?|files?|lists?|labels?|prescriptions?|dos(?:es?|age)|charts?|records?|log|plans?|drawings?|contracts?|bills?|receipts?|"
    r"tax returns?|returns?|budgets?|forecasts?|slides?|deck|newsletters?|recipes?|instructions?|measurements?|address(?:es)?|dates?|prices?|"
    r"rates?|translations?|drafts?|articles?|marks?|grades?|scores?|bookings?|reservations?|tickets?|parcels?|deliver(?:y|ies)|accounts?|"
    r"presentations?|proposals?|agendas?|catalogues?|brochures?|flyers?|posters?|certificates?|statements?|handovers?|notes)"
)
_SIGN: Final = r"(?:[^.!?\n]|\.(?=\d))"
"""A sign within a sentence; the point of a figure ends none."""
_RELIED_ON: Final = re.compile(
    rf"\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b){_SIGN}){{0,60}}?\b{_HANDED_ON}\b{_SIGN}{{0,80}}\b{_GONE_BY}\b"
    rf"|\b{_GONE_BY}\b{_SIGN}{{0,40}}\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b){_SIGN}){{0,30}}?\b{_HANDED_ON}\b"
    rf"|\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b){_SIGN}){{0,60}}?\b(?!told|gave|given|put|passed|said|marked){_HANDED_ON}\b{_SIGN}{{0,60}}\b(?:wrong|instead\s+of|rather\s+than|too\s+(?:many|few|much|little))\b"
    rf"|\b(?:my|the|our)\s+(?:\w+\s+)?{_GONE_BY}\b{_SIGN}{{0,40}}?\b(?:went\s+(?:out|to|off)|(?:was|were|got|is|are)\s+(?:sent|mailed|posted|out)|(?:for|to)\s+(?-i:(?:Mrs?|Ms|Dr)\b|[A-Z][a-z])|from\s+(?:me|us)\b)"
    rf"{_SIGN}{{0,60}}?\b(?:wrong|mistakes?|errors?|should(?:\s+have)?\s+(?:be|been|say|read)|too\s+(?:high|low|many|few|much|little))\b"
    rf"|\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b){_SIGN}){{0,60}}?\b{_HANDED_ON}\b{_SIGN}{{0,60}}?\d{_SIGN}{{0,40}}?\b(?:where|when|but|while|and)\b{_SIGN}{{0,40}}?"
    r"\b(?:says|gives|states|reads|shows|should(?:\s+have|['’]ve)?(?:\s+(?:be|been|read|said))|was\s+meant"
    r"|(?:source|original|list|chart|order|plan|drawing|form|sheet|label|contract|invoice|e-?mail|quote|record|file|recipe|manual|scale|meter)\s+(?:has|had|said|was|is))\b"
    rf"{_SIGN}{{0,15}}?\d",
    re.IGNORECASE,
)
_CAME_OF_IT: Final = re.compile(
    r"\bI(?:['’](?:d|ve))?\b[^!?\n]{0,200}?(?<!\bI )\b(?:(?:got|gets?|received|(?:was|were|been|is|are|being) (?:\w+ )?(?:paid|charged|billed|given|sent|taxed)|paid|pays?) (?:(?:far|much|a bit|a little|way|each|all|out) )*"
    r"(?:too (?:little|much|few|many)|the wrong (?:amounts?|sums?|pay|money|wages?|dose)|less than|short)\b(?! (?:sleep|of it|time|notice))"
    r"|(?:was|were|been|got|are|is) (?:all |each )?(?:under-?paid|short[- ]?paid|left out of pocket|over-?paid|over-?charged|under-?charged|short-?changed)\b)",
    re.IGNORECASE,
)
"""Others have already got too little, or paid too much, by what the teller did."""


_UNTOLD: Final = (
    r"\bI(?:['’]ve)?\s+(?:still\s+|just\s+)?(?:have\s+not|haven['’]?t|had\s+not|hadn['’]?t|did\s+not|didn['’]?t|have\s+never|never|not)\s+(?:yet\s+|even\s+|actually\s+)?"
    r"(?:told|tell|said|say|mentioned|mention|warned|warn|admitted|admit|owned\s+up|let)\b"
)
_BEHIND: Final = (
    r"(?:behind(?!\s+(?:the|my|his|her|their|a|closed|me|him|them|us)\b)|overdue|delayed|unfinished|over\s+budget|not\s+(?:yet\s+)?(?:done|finished|ready|started|sent|ordered|booked|paid)|"
    r"(?:won['’]?t|will\s+not|can['’]?t|cannot|isn['’]?t|is\s+not|aren['’]?t|hasn['’]?t\s+been)\s+(?:be\s+)?(?:done|finished|ready|on\s+time|delivered|sent|met|make\s+it|in\s+time)|"
    r"(?:a|two|three|four|\d+)\s+(?:days?|weeks?|months?)\s+late|running\s+late)\b"
)
_BEHIND_UNTOLD: Final = re.compile(
    rf"\b{_BEHIND}[^!?\n]{{0,120}}?{_UNTOLD}|{_UNTOLD}[^.!?\n]{{0,80}}?\b{_BEHIND}", re.IGNORECASE
)


def is_behind_untold(words: str) -> bool:
    """Whether something is late that others count on, and the teller has told nobody: "it is a week behind and I haven't told her"."""
    return _BEHIND_UNTOLD.search(words) is not None


def came_of_it(words: str) -> bool:
    """Whether others have come off badly by what the teller did: "I took the old table and they all got too little"."""
    return _CAME_OF_IT.search(words) is not None


def is_relied_on(words: str) -> bool:
    """Whether the teller handed on, or put down, what somebody will go by, or others have come off badly by it."""
    return _RELIED_ON.search(words) is not None or came_of_it(words)
