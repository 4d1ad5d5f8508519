"""A story told as situation, task, action and result, as the one fact that a letter may rest on."""

from __future__ import annotations

from collections.abc import Mapping


def story_fact(parts: Mapping[str, str]) -> str:
    """What was done and what came of it; empty where neither is told. `parts` go by their first letter."""
    told = [" ".join(parts.get(name, "").split()).rstrip(".") for name in ("a", "r")]
    words = ". ".join(part[:1].upper() + part[1:] for part in told if part and not part.startswith(("[", "...")))
    return f"{words}."[:600] if words else ""
