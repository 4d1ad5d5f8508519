# ruff: noqa: E402 - Django has to be set up before what needs it is imported
"""The web page with a store in memory, a clock that stands still, and a reader that knows one account."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Django can be set up once in a process. The page's settings hold the store's too, so they serve all tests.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.surfaces.web.settings")
sys.path.insert(0, str(Path(__file__).parent))

import django

django.setup()

from django.test import Client
from web_demo import DEVICE, demo_app

from afterword.app import App
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.house import House, move_in
from afterword.surfaces.web.house import app as pages_app


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A fresh house for each test."""
    here = House(demo_app(tmp_path), Door(DEVICE))
    move_in(here)
    return here


@pytest.fixture
def app(house: House) -> App:
    """Its app, as the pages have it."""
    return pages_app()


@pytest.fixture
def stranger(house: House) -> Client:
    """A browser that was never let in."""
    return Client(headers={"host": f"127.0.0.1:{DEVICE.port}"}, raise_request_exception=False)


@pytest.fixture
def browser(stranger: Client) -> Client:
    """A browser that was let in."""
    stranger.cookies[DEVICE.cookie_name] = DEVICE.cookie()
    return stranger
