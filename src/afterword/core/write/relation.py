"""Who the other person is to the writer: an interviewer, or somebody at work or among friends."""

from __future__ import annotations

import re
from enum import StrEnum

from afterword.core.occasion import Occasion, Person, Setting


class Relation(StrEnum):
    """What the writer and the reader of a letter are to each other."""

    INTERVIEWER = "interviewer"
    BOSS = "boss"
    COLLEAGUE = "colleague"
    CLIENT = "client"
    FRIEND = "friend"


_BOSS = re.compile(
    r"\b(?:boss|manager|director|head|chief|supervisor|lead|leader|principal|headteacher|owner|partner|deputy|foreman|chair|ceo|cto|"
    r"matron|captain|editor|professor)\b",
    re.I,
)
_CLIENT = re.compile(r"\b(?:client|customer|guest|buyer|patient|parent|tenant|subscriber|account)\b", re.I)

_IN_SHORT = re.compile(
    r"\b(?:client|customer|supplier)(?:['’]s)? (?:call|meeting|visit|demo|review|dinner|site)\b|\bmy (?:boss|manager|client|customer|supervisor)\b"
    r"|\b(?:call|meeting|visit|lunch) with (?:a|the|our|my) (?:client|customer|boss|manager)\b",
    re.I,
)
_BEGINNING = 200  # characters in which an account says who it is about


def relation_of(occasion: Occasion, person: Person | None) -> Relation:
    """By the setting, and at work by the role as told."""
    if occasion.setting is Setting.INTERVIEW:
        return Relation.INTERVIEWER
    if occasion.setting is Setting.PERSONAL:
        return Relation.FRIEND
    role = person.role if person else ""
    if not role and (told := _IN_SHORT.search(occasion.account[:_BEGINNING])):
        role = told[0]
    if _CLIENT.search(role):
        return Relation.CLIENT
    return Relation.BOSS if _BOSS.search(role) else Relation.COLLEAGUE
