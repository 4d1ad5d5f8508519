"""A browser for all journeys, and a fresh page with a fresh store for each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.surfaces.web.settings")
sys.path.insert(0, str(Path(__file__).parent))

from live import CHROMIUM, Visit, chromium, visit
from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def window() -> Iterator[Browser]:
    """The browser."""
    if not CHROMIUM.exists() and not os.environ.get("CI"):
        pytest.skip(f"no browser at {CHROMIUM}")
    with chromium() as browser:
        yield browser


@pytest.fixture
def narrow(window: Browser, tmp_path: Path) -> Iterator[Visit]:
    """A page as wide as a telephone."""
    with visit(window, tmp_path, 390) as one:
        yield one


@pytest.fixture
def wide(window: Browser, tmp_path: Path) -> Iterator[Visit]:
    """A page as wide as a small computer."""
    with visit(window, tmp_path, 1280) as one:
        yield one


@pytest.fixture
def bare(window: Browser, tmp_path: Path) -> Iterator[Visit]:
    """A page as wide as a telephone, in a browser without scripts."""
    with visit(window, tmp_path, 390, scripts=False) as one:
        yield one
