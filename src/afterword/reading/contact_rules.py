"""Whether the rules of the process forbid a word to those who decide: "candidates must not contact assessors"."""

from __future__ import annotations

import re
from typing import Final

_CANDIDATES: Final = r"(?:candidates?|applicants?|interviewees?|nominees?|entrants?|(?:no|any) (?:candidate|applicant|interviewee)|anyone (?:interviewed|applying))"
_DECIDERS: Final = (
    r"(?:assessors?|interviewers?|examiners?|selectors?|judges|jurors?|jury|trustees|governors|commissioners|academics|tutors|staff|hiring managers?|"
    r"(?:(?:selection|interview\w*|appointments?|hiring|admissions?|assessment|search|scholarship|awards?|academic) )?(?:panel|board|committee|team|tutors|staff)(?: members?)?|"
    r"members of (?:the )?(?:\w+ )?(?:panel|board|committee|jury|staff))"
)
_THEM: Final = rf"(?:(?:the|any|their|an?|our|individual|any of the) )?(?:\w+ )?(?:{_DECIDERS}|us|them)\b"
_REACH: Final = (
    r"(?:contact|approach|e-?mail|mail|message|phone|telephone|ring|call|lobby|canvass|write to|speak to|correspond with|communicate with|"
    r"get in touch with|be in touch with|make contact with|have (?:any )?contact with)(?:,? or (?:otherwise )?(?:contact|approach|e-?mail|message|phone|call|write to|canvass|lobby))?"
)
_BARRED: Final = (
    r"(?:(?:must|should|may|shall|can)(?: not|n['’]?t)|can ?not|(?:are|is|were|was)(?: not|n['’]?t) (?:allowed|permitted|supposed|meant|expected|to)(?: to)?|"
    r"(?:are|is|were) (?:\w+ )?(?:asked|required|requested|reminded|told|instructed|advised) not to|(?:are|is|were) (?:strictly )?forbidden (?:to|from)|not to)"
)
_CONTACT: Final = r"(?:contact|communication|correspondence|approach(?:es)?|canvassing|lobbying)"
_NOT_ALLOWED: Final = r"(?:is|are|was|were|will be) (?:(?:strictly|absolutely|expressly) )?(?:forbidden|prohibited|barred|banned|not (?:allowed|permitted|acceptable))"
_WRITTEN: Final = r"(?:anything|everything|whatever|e-?mails?|letters|messages|notes|thank[- ]you (?:notes?|letters?|e-?mails?|cards?)|correspondence)"
_SENT: Final = (
    rf"{_WRITTEN} (?:that )?(?:(?:is|are|was|you|we|they) )?(?:sent|send|written|write|received)(?: in)?"
    r"(?: (?:to (?:them|us|the \w+|any \w+)|after(?:wards)?(?: the \w+)?|by (?:candidates|applicants)))*"
)
_UNREAD: Final = (
    r"(?:(?:will not|won['’]?t|would not|wouldn['’]?t|(?:are|is) not|cannot|can['’]?t|isn['’]?t|aren['’]?t) be|(?:are|is) not|(?:aren|isn)['’]?t) "
    r"(?:seen|read|opened|considered|accepted|forwarded|passed on|looked at|shown|acknowledged|answered|taken into account)"
)
_RULE: Final = re.compile(
    rf"\b(?:{_CANDIDATES}(?: \w+)? {_BARRED} {_REACH} {_THEM}"
    rf"|no (?:candidate|applicant|interviewee)s? (?:must|should|may|shall|can|is to|are to) {_REACH} {_THEM}"
    rf"|{_THEM} (?:must|should|may|shall)(?: not|n['’]?t) be (?:contacted|approached|lobbied|canvassed|e-?mailed)"
    rf"|(?:any |all |direct |further )?{_CONTACT} (?:with|to|of|by) {_THEM}[^.;!?\n]{{0,40}}? {_NOT_ALLOWED}"
    rf"|{_CONTACT}[^.;!?\n]{{0,50}}? (?:(?:will|may|shall|can) )?(?:disqualif(?:y|ies)|lead to disqualification|be disqualified|result in disqualification)"
    rf"|(?:we|I|they) (?:were|was|are|am|['’](?:re|m)) (?:not (?:allowed|permitted) to|forbidden to|told not to|asked not to) {_REACH} {_THEM}"
    rf"|{_SENT} {_UNREAD}|{_WRITTEN} {_UNREAD} (?:to|by) {_THEM})",
    re.IGNORECASE,
)
_ONLY_BEFORE: Final = re.compile(
    r"^[^.;!?\n]{0,20}?\b(?:before|prior to|ahead of|in advance of|until after|during)\b(?![^.;!?\n]{0,30}\b(?:after|afterwards|following|until|decision|results?|offers?)\b)",
    re.IGNORECASE,
)
"""A rule for the time before the talk is over once that has been."""
_ANOTHER_WAY: Final = re.compile(
    r"\b(?:instead|only (?:through|via|by)|except (?:through|via|by)|other than|unless|through (?:the|our|their) [\w ]{0,20}(?:office|recruiter|agency|portal|hr)|"
    r"(?:questions|queries|enquiries|correspondence|messages|thanks|letters) (?:should |must |can |may |will |shall )?(?:all )?(?:to|go|be (?:sent|addressed|directed)))\b",
    re.IGNORECASE,
)
"""Another way is named by which a word may reach them."""
_WAY_REACH: Final = 90  # characters after the rule in which that way is named


def forbids_contact(text: str) -> bool:
    """Whether those who applied may send nothing to those who decide, by the rules that the account tells."""
    return any(
        not _ONLY_BEFORE.search(text[rule.end() : rule.end() + 80])
        and not _ANOTHER_WAY.search(text[rule.end() : rule.end() + _WAY_REACH])
        for rule in _RULE.finditer(text)
    )
