"""Made-up people: everything that can be kept of one, of any shape that the types allow, from a seed."""

from __future__ import annotations

import base64
import types
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from random import Random
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from afterword.core.archive import Archive, Chapter, Mail
from afterword.core.send.outgoing import LIVE, SendState

ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC")
WORDS = 'late frowned ‘pump’ Ærø 日本 \u200bno, "quite" = -1 +2 @x 🙂 \r\n \t | # * [x](y) <b> &amp; \\ \' ; %'.split(
    " "
)


def person(seed: int) -> Archive:
    """One person: up to three occasions with plan, letter and what was learned, a bank, cards, mails that left."""
    chance = Random(seed)
    chapters = tuple(
        replace(
            chapter,
            occasion=replace(chapter.occasion, id=f"o{seed}-{number}"),
            kept_at=chapter.kept_at.astimezone(UTC) if chapter.kept_at else None,
        )
        for number, chapter in enumerate(_value(Chapter, chance, 0) for _ in range(chance.randint(0, 3)))
    )
    made = _value(Archive, chance, 0)
    facts = tuple(
        replace(fact, evidence=replace(fact.evidence, id=f"c{number}")) for number, fact in enumerate(made.facts.facts)
    )
    cards = tuple(replace(card, key=f"k{number:03}") for number, card in enumerate(made.cards))
    mails = tuple(_mail(mail, f"m{seed}-{number}", chance) for number, mail in enumerate(made.mails))
    return replace(made, chapters=chapters, facts=replace(made.facts, facts=facts, version=0), cards=cards, mails=mails)


def _mail(mail: Mail, name: str, chance: Random) -> Mail:
    state = chance.choice([one for one in SendState if one not in LIVE])
    one = replace(mail.outgoing, id=name, occasion_id=name, message_id=f"<{name}@example.org>", state=state)
    return Mail(replace(one, claimed_by=""), base64.b64encode(chance.randbytes(40)).decode())


def _value(kind: Any, chance: Random, depth: int) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = next(argument for argument in arguments if argument is not type(None))
        return None if chance.random() < 0.4 else _value(inner, chance, depth)
    if origin is tuple:
        return tuple(_value(arguments[0], chance, depth + 1) for _ in range(chance.randint(0, max(0, 3 - depth))))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{field.name: _value(hints[field.name], chance, depth) for field in fields(kind)})  # type: ignore[operator]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return chance.choice(list(kind))
    if kind is str:
        return " ".join(chance.choices(WORDS, k=chance.randint(0, 5)))
    if kind is bool:
        return chance.random() < 0.5
    if kind is int:
        return chance.randint(0, 99)
    if kind is float:
        return chance.choice([0.0, 0.05, 1 / 3, 12.5, 1e-9])
    when = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randint(0, 10**9))
    if kind is datetime:
        return when.astimezone(ZoneInfo(chance.choice(ZONES)))
    assert kind is date, kind
    return when.date()
