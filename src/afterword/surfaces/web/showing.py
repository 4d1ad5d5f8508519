"""Showing a page: a template, its values, and the person's own clock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils import timezone

from afterword.surfaces.web.house import app, house


def show(request: HttpRequest, template: str, values: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """The page, with all times as the person's own clock shows them."""
    if status == 200:
        # From the first page on, so that two requests at once (the worker's, and the person's) never get two of them.
        get_token(request)
    shown = {"open_to_home": house().door.pairing is not None, **values}
    with timezone.override(app().clock.zone()):
        return HttpResponse(render_to_string(template, shown, request), status=status)
