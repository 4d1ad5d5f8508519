"""Every text goes through translation, and the pages hold with words that are two fifths longer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import pytest
from django.utils.translation import trans_real
from live import visit
from playwright.sync_api import Browser
from test_layout import TOO_SMALL, TOO_WIDE
from web_demo import ACCOUNT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ACCENTS = str.maketrans("aeiounAEIOU", "àéîöüñÀÉÎÖÜ")
HELD = re.compile(r"(%\(\w+\)[sd]|%[sd])")


def longer(message: str) -> str:
    """The same words with accents and two fifths more of them; what is filled in later stays."""
    parts = HELD.split(message)
    told = "".join(part if HELD.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    return f"{told} {'lang ' * (len(message) * 2 // 25)}".rstrip() if message.strip() else message


class Pseudo(trans_real.DjangoTranslation):
    """A language that nobody speaks."""

    def gettext(self, message: str) -> str:
        """Longer."""
        return longer(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Longer, in the number that fits."""
        return longer(msgid1 if n == 1 else msgid2)


@pytest.fixture
def foreign() -> Iterator[None]:
    """While it lasts, everybody is spoken to in that language."""
    django.setup()
    inner: Any = trans_real
    before, inner._default = inner._default, Pseudo("en-gb")
    yield
    inner._default = before


@pytest.mark.usefixtures("foreign")
@pytest.mark.parametrize("width", [320, 1280])
def test_longer_words_fit_every_page(window: Browser, tmp_path: Path, width: int) -> None:
    with visit(window, tmp_path, width) as one:
        page = one.page
        page.goto(one.root + "tell/")
        page.locator("#account").wait_for()
        assert "Whàt" in page.locator("h1").inner_text()
        page.locator("#account").fill(ACCOUNT)
        page.locator("button.main").click()
        page.locator("#m1").wait_for()
        place = page.url.partition("see/")[0]
        beside = ("practice/", "brief/", "rescue/", "patterns/", "calibration/", "tell/", "", "nothing/")
        ways = ("see/", "judge/", "plan/", "write/", "write/proof/", "send/", "learn/", "again/", "forget/")
        for address in (*(place + name for name in ways), *(one.root + name for name in beside)):
            page.goto(address)
            assert page.evaluate(TOO_WIDE) == [], address
            assert page.evaluate(TOO_SMALL) == [], address
            name = page.locator("h1").inner_text()
            assert re.search("[àéîöüñÀÉÎÖÜ]", name), (address, name)


def test_what_is_filled_in_stays_as_it_is() -> None:
    assert longer("Talk with %(name)s") == "Tàlk wîth %(name)s lang"
