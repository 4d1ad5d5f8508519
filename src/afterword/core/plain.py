"""Frozen values to plain JSON values and back, strictly: what is not known is refused, never dropped."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from afterword.core.occasion import AfterwordError

T = TypeVar("T")


class UnreadableError(AfterwordError):
    """What is stored cannot be read by this version. It is left as it is, and can still be erased."""


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
            raise not_as_expected(where)
        return tuple(_read(arguments[0], item, where) for item in plain)
    if is_dataclass(kind):
        return _read_dataclass(kind, plain, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(plain)
        except ValueError:
            raise not_as_expected(where) from None
    if kind in (datetime, date):
        return _read_time(kind, plain, where)
    if kind is float and type(plain) is int:
        return float(plain)
    if type(plain) is not kind:
        raise not_as_expected(where)
    return plain


def _read_dataclass(kind: Any, plain: Any, where: str) -> Any:
    if not isinstance(plain, dict):
        raise not_as_expected(where)
    known = _fields(kind)
    if unknown := set(plain) - set(known):
        raise unknown_names(where, unknown)
    values = {}
    for name, (field, hint) in known.items():
        if name in plain:
            values[name] = _read(hint, plain[name], f"{where}.{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise not_as_expected(f"{where}.{name}")
    return kind(**values)


@cache
def _fields(kind: Any) -> dict[str, tuple[Field[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: (field, hints[field.name]) for field in fields(kind)}


def _read_time(kind: Any, plain: Any, where: str) -> Any:
    if not isinstance(plain, str):
        raise not_as_expected(where)
    text, _, zone = plain.removesuffix("]").partition("[")
    try:
        time = kind.fromisoformat(text)
        return time.astimezone(ZoneInfo(zone)) if zone else time
    except (ValueError, KeyError, OSError):
        raise not_as_expected(where) from None


def unknown_names(where: str, names: set[str]) -> UnreadableError:
    """What to say where a value has fields that this version does not know."""
    return UnreadableError(
        f"It holds something this version does not know ({where}: {', '.join(sorted(names))}). "
        "It was left as it is. Please update Afterword."
    )


def not_as_expected(where: str) -> UnreadableError:
    """What to say where a value is not what it should be."""
    return UnreadableError(f"{where} is not as expected. It was left as it is.")
