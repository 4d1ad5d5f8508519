"""The sentence model of the letter checker, where it can be had on this computer."""

from __future__ import annotations

from afterword.core.check.engine import Opinion


def model_here() -> Opinion | None:
    """The model, loaded once a process; None where numpy or the weights are missing: the rules stand without it.

    Raises:
        AfterwordError: the weights were changed.
    """
    try:
        from afterword.reading.letters import full_opinion

        return full_opinion()
    except ImportError:
        return None
