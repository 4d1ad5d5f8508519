"""The file beside the letters of a folder that holds what was set aside, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from difflib import get_close_matches

from afterword.core.check.aside import Aside, Choices, rule_ids

NAME = ".afterword-check.json"
SCHEMA = 1
KEYS = ("schema", "off", "aside", "words", "dialect")
DIALECTS = ("", "british", "american", "canadian", "australian", "indian")


class NoChoices(ValueError):
    """The file cannot be heeded; the message is one sentence for a person."""


def suggestion(word: str, known: Sequence[str]) -> str:
    """The known word that was perhaps meant, as a sentence; empty where there is none. The dashes that options share make none alike."""
    bare = {one.lstrip("-"): one for one in known}
    close = get_close_matches(word.lstrip("-"), bare, 1)
    return f" Did you mean {bare[close[0]]}?" if close else ""


def known_rule(name: str) -> str:
    """The name of a rule, if it is one.

    Raises:
        NoChoices: it is none; with a suggestion.
    """
    if name not in (known := rule_ids()):
        raise NoChoices(f"There is no rule {name!r}.{suggestion(name, known)}")
    return name


def read_choices(raw: bytes) -> Choices:
    """What a file says.

    Raises:
        NoChoices: it is not JSON, has a key or a rule that does not exist, or a newer schema.
    """
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        raise NoChoices(f"{NAME} is not JSON.") from None
    if not isinstance(data, dict):
        raise NoChoices(f"{NAME} holds one JSON object.")
    for key in data:
        if key not in KEYS:
            raise NoChoices(f"{NAME} has an unknown key {key!r}.{suggestion(key, KEYS)}")
    if data.get("schema", SCHEMA) != SCHEMA:
        raise NoChoices(f"{NAME} was written by another version.")
    dialect = data.get("dialect", "")
    if dialect not in DIALECTS:
        raise NoChoices(f"There is no dialect {dialect!r}.{suggestion(str(dialect), DIALECTS)}")
    aside = []
    entries = data.get("aside", [])
    for entry in entries if isinstance(entries, list) else [None]:
        if not isinstance(entry, dict) or set(entry) != {"rule", "context"} or not isinstance(entry["context"], str):
            raise NoChoices(f'In {NAME}, what is set aside has a "rule" and a "context".')
        aside.append(Aside(known_rule(str(entry["rule"])), entry["context"]))
    return Choices(
        tuple(known_rule(name) for name in _words(data, "off")), tuple(aside), _words(data, "words"), str(dialect)
    )


def _words(data: dict[str, object], key: str) -> tuple[str, ...]:
    given = data.get(key, [])
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        raise NoChoices(f"In {NAME}, {key!r} is a list of words.")
    return tuple(given)


def written_choices(choices: Choices) -> str:
    """The file's text."""
    data: dict[str, object] = {"schema": SCHEMA}
    if choices.off:
        data["off"] = list(choices.off)
    if choices.words:
        data["words"] = list(choices.words)
    if choices.dialect:
        data["dialect"] = choices.dialect
    data["aside"] = [one._asdict() for one in choices.aside]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
