"""The brief and the rescue card as single files: whatever stands in them is text, and nothing is loaded."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.learn.brief import Avoid, Brief, Story
from afterword.core.learn.coming import Coming, Named
from afterword.core.learn.past import Asked
from afterword.core.learn.questions import Question, Wording
from afterword.core.learn.rescue import RESCUES
from afterword.formats.phone_page import brief_page, rescue_page

LONDON = ZoneInfo("Europe/London")
WHEN = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)


class Seen(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes the tag, and whatever could load something."""
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "data", "onclick")]

    def handle_data(self, data: str) -> None:
        """Collects the text."""
        self.text += data


def seen(page: str) -> Seen:
    """What a browser would find."""
    parser = Seen()
    parser.feed(page)
    return parser


def brief_of(text: str) -> Brief:
    """A brief that says this text wherever it can."""
    story = Story(Question((Wording(Asked(text), "a"),)), (text,), text)
    return Brief(
        Coming(WHEN, text, text), (text,), (story,), (Named(text, text),), (text,), (text,), (Avoid(text, 1, 2, text),)
    )


@given(st.text(min_size=1, max_size=60).filter(str.strip))
def test_whatever_is_said_in_a_brief_stays_text(text: str) -> None:
    found = seen(brief_page(brief_of(text), LONDON))
    assert found.tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "em",
    }  # fmt: skip
    assert found.addresses == []


def test_the_time_of_the_talk_is_that_of_the_person() -> None:
    page = brief_page(brief_of("<b>Nor & vik</b>"), LONDON)
    assert "Wednesday 1 July, 10:30" in page
    assert "&lt;b&gt;Nor &amp; vik&lt;/b&gt;" in page


def test_an_empty_brief_says_so_instead_of_showing_empty_headings() -> None:
    page = brief_page(Brief(None, ask=("Why now?",)), LONDON)
    assert "None chosen yet" in page
    assert "Who will be there" not in page and "What has repeated" not in page


def test_the_rescue_card_holds_every_situation_with_words_to_say() -> None:
    found = seen(rescue_page(RESCUES))
    assert {"blank", "wrong", "rambling", "late", "tech"} <= {one.name for one in RESCUES}
    for one in RESCUES:
        assert one.title in found.text and one.say in found.text
        assert len(one.say.split()) <= 14  # it has to come to mind in the talk
    assert found.addresses == []
