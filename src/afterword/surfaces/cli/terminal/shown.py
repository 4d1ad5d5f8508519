"""One occasion that was kept, by its ID."""

from __future__ import annotations

from afterword.app import App
from afterword.core.debrief import Debrief
from afterword.core.occasion import AfterwordError
from afterword.use_cases.show_occasion import show_occasion


def shown(app: App, occasion_id: str) -> Debrief:
    """The debrief as it stands (the first letters of the ID are enough).

    Raises:
        AfterwordError: there is none, or more than one.
    """
    debrief = show_occasion(app.store, app.clock, app.check, occasion_id)
    if debrief is None:
        raise AfterwordError(f'There is no occasion "{occasion_id}", or more than one. See: afterword list')
    return debrief
