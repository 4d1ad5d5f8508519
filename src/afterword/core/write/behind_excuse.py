"""What was behind an excuse, where the teller says so near it: "i overslept ... told her the bus broke down"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.write.own_words import in_full

_EXCUSED_BY: Final = re.compile(
    r"\b(?:bus|train|tram|tube|metro|ferry|taxi|traffic|road|car|van|bike|tyre|tire|puncture|boss|manager|work|shift|meeting|ill|sick|bug|flu|poorly|"
    r"migraine|doctors?|dentist|appointment|daughter|son|kids?|child|baby|dog|cat|power|phone|battery|wi-?fi|internet|signal|broke|stuck|kept|delayed|cancell?ed|held up)\b",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"\b(?:said|told|tell|texted|wrote|messaged|claimed|blamed|pretended|rang|lied)\b", re.IGNORECASE
)
_ACT: Final = re.compile(
    r"(?:(?:^|(?<=[.!?;,\n])|(?<=[–—-]))\s*|\b(?:because|cos|since|really|actually|truth is|fact is)\s+)(?:(?:so|but|and|really|actually|in truth|in fact)\s+)*"
    r"(?P<act>I(?:['’]?d| had)? (?:(?:just|simply|really|actually|only) )*(?:overslept|slept in|slept through (?:my|the|both) alarms?|(?:fell|fallen) (?:back )?asleep"
    r"|lost track of (?:the )?time))"
    r"(?=\s*(?:[.,;!)–—](?!\d)|\n|$)|\s(?:and|but|so|again|opened|got|missed|came|was|this morning|that morning)\b)",
    re.IGNORECASE,
)
_TOLD_SO: Final = re.compile(
    r"\b(?:said|told|tell|say|saying|lied|claim\w*|texted|wrote|thinks?|thought)\b(?: \w+){0,2}[,:]?\s*[\"“]?$",
    re.IGNORECASE,
)
_ANOTHER_TIME: Final = re.compile(
    r"\b(?:last|the (?:week|day|month|time|year) before|once|another (?:time|day)|always|usually|often|ever)\b",
    re.IGNORECASE,
)
_REACH: Final = 250  # characters before an excuse, or after it


def behind_excuse(account: str, slip: Quote) -> tuple[Quote, str] | None:
    """Where the account tells what they had done themselves, near an excuse that names something else; and the sentence."""
    said = _SAID.search(slip.text)
    if said is None or not _EXCUSED_BY.search(slip.text, said.end()):
        return None
    start, end = slip.start + said.start(), slip.end
    for found in _ACT.finditer(account, max(0, start - _REACH), end + _REACH):
        within = (
            start <= found.start("act")
            and found.end("act") <= end
            and not re.search(r"[.!?;]", account[start : found.start("act")])
        )
        before = re.split(r"[.!?\n]", account[: found.start("act")])[-1]
        if within or _TOLD_SO.search(account[: found.start("act")]) or _ANOTHER_TIME.search(before):
            continue
        place = found.span("act")
        words = re.sub(r"^I['’]?d\b", "I had", in_full(" ".join(found["act"].split())), flags=re.IGNORECASE)
        return Quote(*place, account[slice(*place)]), f"I{words[1:]}"
    return None
