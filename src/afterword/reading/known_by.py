"""What is to come before which the other person should know: "he's collecting the coat on Saturday", "she has her exam on the 9th"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from afterword.core import settings
from afterword.core.account import SpottedDate
from afterword.core.week import WEEKDAYS
from afterword.reading.ended import clock_in
from afterword.reading.meeting import FAR
from afterword.reading.quoting import Sentences, level

_NEEDS = (
    r"(?:collect|pick\s+(?:\w+\s+){1,3}up|pick\s+up|fetch|open|unpack|use|wear|play|perform|present|(?:fly|leave|travel)(?!\s+back)|move|marry|get\s+married|shoot|sign|submit|hand\s+in|hand\s+over|pay|file|find\s+out|notice|"
    r"launch|ship|deliver|show|report|sing|dance|race|run|sail|host|serve|print|publish|exhibit|sell|vote|close|start|begin|sit|take|give|go\s+(?:round|out|in|off|to|up|live|on\s+stage)|come\s+(?:for|to\s+(?:collect|fetch|get|pick|see))|"
    r"come\s+back\s+for|meet\s+(?:the|an?|his|her|their)|see\s+(?:the|an?|his|her|their)|need\s+(?!to\b)\w+)"
)
_NEEDS_NOW = (
    r"(?:collects|picks\s+(?:\w+\s+){1,3}up|picks\s+up|fetches|opens|unpacks|uses|wears|plays|performs|presents|(?:flies|leaves|travels)(?!\s+back)|moves|marries|gets\s+married|shoots|signs|submits|hands\s+in|pays|files|finds\s+out|launches|"
    r"ships|delivers|shows|reports|sings|dances|races|sails|hosts|serves|prints|publishes|exhibits|sells|closes|starts|begins|sits|takes|gives|goes\s+(?:round|out|in|off|to|up|live|on\s+stage)|comes\s+(?:for|to\s+(?:collect|fetch|get|pick|see))|"
    r"meets\s+(?:the|an?|his|her|their)|sees\s+(?:the|an?|his|her|their)|needs\s+(?!to\b)\w+|(?:has|have)\s+(?:got\s+)?(?!to\b|been\b|had\b|not\b|\w+ed\b)[\w-]+)"
)
_NEEDING = (
    r"(?:collecting|picking\s+(?:\w+\s+){1,3}up|picking\s+up|fetching|opening|unpacking|using|wearing|playing|performing|presenting|(?:flying|leaving|travelling)(?!\s+back)|moving|marrying|getting\s+married|shooting|signing|submitting|handing\s+in|paying|filing|"
    r"launching|shipping|delivering|showing|reporting|singing|dancing|racing|sailing|hosting|serving|printing|publishing|selling|closing|starting|sitting|taking|giving|going\s+(?:round|out|to|live|on\s+stage)|"
    r"coming\s+(?:for|to\s+(?:collect|fetch|get|pick|see))|meeting\s+(?:the|an?|his|her|their)|seeing\s+(?:the|an?|his|her|their))"
)
_HAPPENS = (
    r"(?:appraisal|review|wedding|funeral|exam|test|hearing|audit|inspection|deadline|check-?up|operation|appointment|interview|concert|show|match|race|party|opening|launch|trip|flight|holiday|pay\s?day|"
    r"completion|delivery|birthday|christening|baptism|premiere|exhibition|tournament|recital|pitch|presentation|scan|viva|graduation|board|trial|court\s+date|viewing|tender|closing\s+date|cut-?off(?:\s+date)?|last\s+day|ceremony|prize-?giving|election|auction)"
)
_CLOSING = (
    r"(?:(?:nominations?|entries|entry|applications?|submissions?|voting|votes|bids?|tenders?|registrations?|enrol?ments?|bookings?|offers?|ballots?|polls?|proposals?|claims?)"
    r"(?:(?:\s+(?:is|are|will\s+be)|['’]s)(?:\s+(?:already|only))?\s+(?:closing|ending|due|open|shutting)|\s+(?:closes?|ends?|shuts?|must|(?:has|have|needs?)\s+to|(?:is|are)\s+to)(?:\s+be)?)"
    r"|(?:award|prize|medal|bonus|grant|winner|contract|shortlist)s?\s+(?:is|are|gets?|will\s+be)\s+(?:\w+ed|given|handed|chosen|drawn|made)(?:\s+(?:out|over|up))?)"
)
"""What is open only for so long, or given to somebody on a day."""
_WORDS = r"(?:\s+(?!(?:and|but|or|so|if|because|when|that|which|who|till|until|me|us|i|we)\b)[\w'’-]+){0,6}?"
_LEADS = r"(?:,?\s+(?:again\s+)?(?:(?:on|by|at|before|for|from|this|coming)\s+)?(?:the\s+)?)"
_CLAUSE = re.compile(r"[.;:!?\n]|,\s|\b(?:and|but|so|because)\s+(?=(?:i|he|she|they|we|it)\b)")
_IFFY = re.compile(r"\b(?:if|might|may|maybe|perhaps|used\s+to|didn['’]?t|wasn['’]?t|never)\b")
_TILL = re.compile(r"\b(?:until|till|'til)\b")
_REACH = 120  # characters before a day in which it is told what is to come
_PARTS = {"morning": time(8, 30), "noon": time(12), "lunch": time(12), "afternoon": time(14), "evening": time(18)}


def _is_by_a_named_hour(sentence: str, day: SpottedDate, at: int) -> bool:
    """Whether it is to be done before an hour of a bare weekday: told in the morning of that day, "before Monday 15:00" is the same day."""
    return (
        re.search(r"\b(?:before|by|until|till)\s+(?:(?:on|this)\s+)?\Z", sentence[: day.quote.start - at]) is not None
        and _BARE_DAY_AND_HOUR.match(sentence, day.quote.start - at) is not None
    )


_BARE_DAY_AND_HOUR = re.compile(
    rf"(?:{'|'.join(WEEKDAYS)}),?\s+(?:at\s+|by\s+|before\s+)?(?:\d{{1,2}}(?:[:.]\d{{2}}|\s*[ap]\.?m)|\d{{1,2}}\s+o['’]?clock|(?:noon|midday|lunch\w*))\b",
    re.IGNORECASE,
)


def known_by(
    account: str, told_at: datetime, spotted: Sequence[SpottedDate], names: Iterable[str] = ()
) -> datetime | None:
    """The first thing to come that hangs on what was done, or with which the teller goes away; None where none is told.

    Args:
        spotted: the dates of the account, each with its day.
        names: those whom the account names.
    """
    called = (re.escape(word.lower()) for name in names for word in name.split() if len(word) > 2)
    who = rf"(?:{'|'.join(['he', 'she', 'they', 'who', *called])}|(?:the|my|our|his|her|their)\s+(?!own\b)[\w-]+)"
    theirs = re.compile(
        rf"\b{who}(?:(?:['’]ll|\s+(?:will|must|can|has\s+to|have\s+to|needs?\s+to|wants?\s+to|(?:is|are)\s+(?:going|due|meant|supposed)\s+to|['’]s\s+(?:going|due)\s+to))(?:\s+(?:only|also|then|still))?\s+{_NEEDS}"
        rf"|(?:\s+(?:still|also|only|then))?\s+(?:{_NEEDS_NOW}|{_NEEDS})|['’]s\s+got|(?:['’](?:s|re)|\s+(?:is|are))(?:\s+(?:only|also|then|coming|back))?\s+{_NEEDING})\b{_WORDS}{_LEADS}?\Z"
        rf"|(?<!\bmy\s)\b{_HAPPENS}(?:['’]s|\s+(?:is|are|starts|begins|comes\s+up|takes\s+place))\s*{_LEADS}?\Z"
        rf"|\b{_CLOSING}{_WORDS}{_LEADS}?\Z"
        rf"|\b(?:is|are|be|must\s+be|has\s+to\s+be|have\s+to\s+be|needs?\s+to\s+(?:be|go))\s+(?:due|in|out|ready|sent|filed|paid|round|there|with\s+\w+){_WORDS}\s+(?:by|on|before|at)\s+(?:the\s+)?\Z"
    )
    before_it = re.compile(
        r"\b(?:tell|ring|call|phone|say|talk|speak|write|own\s+up|come\s+clean|confess|let\s+\w+\s+know)\b[^.;!?\n]{0,50}?\bbefore\s+(?:the\s+)?\Z"
    )
    leaves = re.compile(
        r"\bi(?:['’]m|\s+am)\s+(?:only\s+|still\s+)?(?:here|home|around|over|in\s+[a-z]+|at\s+home)\s+(?:until|till|'til)\s+(?:the\s+)?\Z"
        r"|\bi(?:['’]m|\s+am)?\s+(?:fly|leave|travel|(?:flying|leaving|travelling)(?!\s+back)|move|moving)(?:\s+(?:back|home|out|away|abroad))?(?:\s+(?:to|for)\s+\w+)?\s*(?:on\s+)?(?:the\s+)?\Z"
    )
    text, found = level(account).lower(), []
    spans = Sentences(text)
    for one in spotted:
        if one.day is None or not told_at.date() <= one.day <= told_at.date() + FAR:
            continue
        low, high = spans.around(one.quote.start)
        lead = re.match(r"(?:(?:till|until|'til|before|by|on|at|for|the|next|this|coming)\s+)*", one.quote.text.lower())
        start = one.quote.start + (lead.end() if lead else 0)
        sentence = text[max(low, start - _REACH) : start]
        sentence = re.sub(r"\b(?:next|this|coming)\s+(?:the\s+)?\Z", "", sentence)
        clause = _CLAUSE.split(sentence)[-1]
        if _IFFY.search(clause):
            continue
        comes = theirs.search(clause) and not _TILL.search(clause)
        if not (comes or leaves.search(clause) or before_it.search(sentence)):
            continue
        words = text[one.quote.start : min(one.quote.end + 20, high)]
        part = next((word for word in _PARTS if word in one.quote.text.lower()), "")
        clock = (None if part == "noon" else clock_in(words, part)) or _PARTS.get(part)
        hour = clock or settings.WORK_OPENS
        at = datetime.combine(one.day, hour, told_at.tzinfo)
        if clock and at - timedelta(days=7) > told_at and _is_by_a_named_hour(text[low:high], one, low):
            at -= timedelta(days=7)
        if at > told_at:
            found.append(at)
    return min(found, default=None)
