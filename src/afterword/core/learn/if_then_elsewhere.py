"""A plan to start from at work and among friends, where the next moment is no interview: the cue, and one act."""

from __future__ import annotations

from typing import Final

from afterword.core.learn.if_then import IF_THEN
from afterword.core.occasion import Setting

_BOTH: Final[dict[str, tuple[str, str]]] = {
    "late": ("I have somewhere to be", "stop what I am doing an hour before"),
    "no_show": ("I promise somebody to be there", "write it down with two alarms the same minute"),
    "wrong_name": ("I hear a new name", "say it once aloud and write it down"),
    "blanked": ("my mind goes empty", 'say "let me think for a moment" and breathe out'),
    "rambling": ("I hear myself go on", "stop and ask them something"),
    "nerves": ("I notice that I speak fast", "let one breath pass before the next sentence"),
    "body_language": ("somebody speaks to me", "look at them until they have finished"),
    "technical_error": ("I am not sure of a fact", 'say "I will check this" and come back with it'),
    "lie": ("the true answer is uncomfortable", "say it plainly and at once"),
    "exaggeration": ("I am about to say a number", "say the one that I can show"),
    "phone_rang": ("we sit down together", "switch the phone off"),
    "phone_answered": ("we sit down together", "put the phone out of reach"),
    "damage": ("something breaks or spills", "say so at once and ask how to put it right"),
    "offensive_remark": ("I want to comment on somebody", "ask them a question instead"),
    "flat_joke": ("a joke comes to my mind", "leave it and ask a question"),
    "swearing": ("I feel heat rise", "breathe out before I speak"),
    "tech_trouble": ("picture or sound fails", "say so once and ring instead"),
    "interrupting": ("I want to come in while somebody speaks", "wait until they have finished"),
    "distracted_by_emergency": ("something urgent weighs on me that day", "say so at the start, in one sentence"),
    "arguing": ("they disagree with me", "repeat their point in my words before I answer"),
    "wrong_document": ("I am about to send a file", "open it once from the mail itself"),
    "oversharing": ("a private matter of mine comes up", "ask myself first who is listening"),
    "confidentiality": ("somebody's private matter comes to my mind", "leave it to them to tell"),
    "other": ("the same thing comes up again", "pause for one breath and say the plain thing"),
}
_FRIENDS: Final[dict[str, tuple[str, str]]] = {
    "other": ("we meet the next time", "think beforehand of the one thing that matters to them"),
    "flat_joke": ("a joke at somebody's cost comes to my mind", "keep it to myself"),
}
AGAIN: Final = {
    Setting.WORK: ("we work together the next time", "do the one thing again that they could rely on"),
    Setting.PERSONAL: ("we meet the next time", "ask how they are and listen to the end"),
}
"""What to build on where nothing that went well was told."""
GOOD: Final = {
    Setting.WORK: "do the same again",
    Setting.PERSONAL: "do the same again",
}


def if_then(kind: str, setting: Setting) -> tuple[str, str]:
    """Cue and act for a kind of slip where it happened."""
    if setting is Setting.INTERVIEW:
        return IF_THEN[kind]
    own = _FRIENDS.get(kind) if setting is Setting.PERSONAL else None
    return own or _BOTH.get(kind) or _BOTH["other"]
