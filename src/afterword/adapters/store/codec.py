"""Frozen values to plain JSON and back, strictly: what is not known is refused, never dropped."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from afterword.core.learn.learned import Learned
from afterword.core.occasion import Occasion
from afterword.core.plan.step import Plan
from afterword.core.write.letter import Letter
from afterword.ports import Kept, UnreadableError

SCHEMA: Final = 1
"""Rises when an older Afterword would read a body wrongly. A new field with a default needs no new number."""

T = TypeVar("T")


def body_of(kept: Kept) -> dict[str, Any]:
    """The body of a row: the whole value except what stands in columns of its own."""
    return {
        "schema": SCHEMA,
        "occasion": to_plain(kept.occasion),
        "plan": to_plain(kept.plan),
        "letter": to_plain(kept.letter),
        "edited": kept.edited,
        "learned": to_plain(kept.learned),
    }


def kept_from(body: Any, *, version: int, kept_at: datetime | None) -> Kept:
    """The value of a row.

    Raises:
        UnreadableError: another schema, or fields this version does not know.
    """
    if not isinstance(body, dict):  # the database hands out a torn body as it is
        raise _wrong("The record")
    schema = body.get("schema")
    if schema != SCHEMA:
        raise UnreadableError(
            f"It was written by another version of Afterword (form {schema}, this one reads {SCHEMA}). "
            "It was left as it is. Please update Afterword."
        )
    if unknown := set(body) - {"schema", "occasion", "plan", "letter", "edited", "learned"}:
        raise _unknown("the record", unknown)
    letter = body.get("letter")
    return Kept(
        occasion=from_plain(Occasion, body.get("occasion")),
        plan=from_plain(Plan, body.get("plan")),
        letter=None if letter is None else from_plain(Letter, letter),
        edited=from_plain(bool, body.get("edited", False)),
        version=version,
        kept_at=kept_at,
        learned=from_plain(Learned, body.get("learned", {})),
    )


def to_plain(value: Any) -> Any:
    """A value as JSON can hold it. Times keep the name of their zone: an offset alone forgets the clock change."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
        return f"{value.isoformat()}[{zone}]" if zone else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"{type(value).__name__} cannot be stored")


def from_plain(kind: type[T], plain: Any) -> T:
    """The value of type `kind` in plain JSON.

    Raises:
        UnreadableError: fields are unknown or missing, or something has another type.
    """
    value: T = _read(kind, plain, kind.__name__)
    return value


def _read(kind: Any, plain: Any, where: str) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if plain is None and type(None) in arguments:
            return None
        (kind,) = (argument for argument in arguments if argument is not type(None))
        return _read(kind, plain, where)
    if origin is tuple:
        if not isinstance(plain, list) or arguments[1:] != (...,):
            raise _wrong(where)
        return tuple(_read(arguments[0], item, where) for item in plain)
    if is_dataclass(kind):
        return _read_dataclass(kind, plain, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(plain)
        except ValueError:
            raise _wrong(where) from None
    if kind in (datetime, date):
        return _read_time(kind, plain, where)
    if kind is float and type(plain) is int:
        return float(plain)
    if type(plain) is not kind:
        raise _wrong(where)
    return plain


def _read_dataclass(kind: Any, plain: Any, where: str) -> Any:
    if not isinstance(plain, dict):
        raise _wrong(where)
    known = _fields(kind)
    if unknown := set(plain) - set(known):
        raise _unknown(where, unknown)
    values = {}
    for name, (field, hint) in known.items():
        if name in plain:
            values[name] = _read(hint, plain[name], f"{where}.{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise _wrong(f"{where}.{name}")
    return kind(**values)


@cache
def _fields(kind: Any) -> dict[str, tuple[Field[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: (field, hints[field.name]) for field in fields(kind)}


def _read_time(kind: Any, plain: Any, where: str) -> Any:
    if not isinstance(plain, str):
        raise _wrong(where)
    text, _, zone = plain.removesuffix("]").partition("[")
    try:
        time = kind.fromisoformat(text)
        return time.astimezone(ZoneInfo(zone)) if zone else time
    except (ValueError, KeyError, OSError):
        raise _wrong(where) from None


def _unknown(where: str, names: set[str]) -> UnreadableError:
    return UnreadableError(
        f"It holds something this version does not know ({where}: {', '.join(sorted(names))}). "
        "It was left as it is. Please update Afterword."
    )


def _wrong(where: str) -> UnreadableError:
    return UnreadableError(f"{where} is not as expected. It was left as it is.")
