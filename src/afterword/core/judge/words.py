"""What a verdict asks for, in words that keep to what will happen: a letter is named only where it holds the thing."""

from __future__ import annotations

from typing import Final

from afterword.core.judge.change import action_words
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import Action, Setting

_LEFT_OUT: Final = {
    Action.SHOW: "do better at the next chance, without naming it",
    Action.CORRECT: "correct it when it comes up again",
    Action.ACKNOWLEDGE: "own it in one sentence if you speak of it again",
    Action.EXPLAIN_BRIEFLY: "explain it in one sentence if they ask",
    Action.APOLOGISE: "apologise once when you next speak",
    Action.MAKE_GOOD: "make it good when you next speak",
}
"""Where the letter carries enough without it, and promises nothing of it."""


def verdict_words(verdict: Verdict, setting: Setting) -> str:
    """The action of this verdict as a person would say it, for this kind and for where it will be done."""
    left_out = not (verdict.in_letter or verdict.in_brief or verdict.awaits_word)
    if left_out and setting is Setting.INTERVIEW and verdict.action in _LEFT_OUT:
        return _LEFT_OUT[verdict.action]
    return action_words(verdict.action, setting, verdict.kind)
