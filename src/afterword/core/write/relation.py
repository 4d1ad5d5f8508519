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


def relation_of(occasion: Occasion, person: Person | None) -> Relation:
    """By the setting, and at work by the role as told."""
    if occasion.setting is Setting.INTERVIEW:
        return Relation.INTERVIEWER
    if occasion.setting is Setting.PERSONAL:
        return Relation.FRIEND
    role = person.role if person else ""
    if _CLIENT.search(role):
        return Relation.CLIENT
    return Relation.BOSS if _BOSS.search(role) else Relation.COLLEAGUE
