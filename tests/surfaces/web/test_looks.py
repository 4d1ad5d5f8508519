"""What every page has to keep: weight, contrast, translatable words, nothing inline."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT, CV

from afterword.surfaces.web import assets as web_assets
from afterword.surfaces.web.words import WORDS

WEB = Path(web_assets.__file__).parent
TEMPLATES = sorted(WEB.rglob("*.html"))
PAGES = ("see/", "judge/", "plan/", "write/", "write/proof/", "write/draft/", "papers/", "learn/", "again/", "forget/")
BESIDE = ("/facts/", "/practice/", "/brief/", "/rescue/", "/patterns/", "/calibration/")


def all_pages(browser: Client) -> dict[str, str]:
    """Every page of a told occasion, by its address."""
    place = browser.post("/tell/", {"account": ACCOUNT, "cv": SimpleUploadedFile("mira.md", CV)}).headers["Location"]
    addresses = ["/", "/tell/", "/nothing/", *BESIDE, *(place.partition("see/")[0] + page for page in PAGES)]
    return {address: browser.get(address).content.decode() for address in addresses}


def test_a_page_with_all_it_loads_is_light(browser: Client) -> None:
    loaded = sum(len(gzip.compress(file.read_bytes())) for file in web_assets.FOLDER.iterdir())
    pages = all_pages(browser)
    assert len(pages) == 19
    for address, html in pages.items():
        assert len(gzip.compress(html.encode())) + loaded < 50_000, address


def test_no_page_holds_a_script_a_style_or_a_handler_of_its_own(browser: Client) -> None:
    for address, html in all_pages(browser).items():
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?! src=)|javascript:", html), address


def test_no_page_asks_for_anything_from_elsewhere(browser: Client) -> None:
    for address, html in all_pages(browser).items():
        assert re.findall(r'(?:src|href|action)="(?:https?:)?//', html) == [], address
    for file in web_assets.FOLDER.glob("*.css"):
        assert "url(" not in file.read_text(encoding="utf-8")
        assert "@import" not in file.read_text(encoding="utf-8")


def test_ids_are_unique_and_every_link_to_a_part_finds_it(browser: Client) -> None:
    for address, html in all_pages(browser).items():
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), address
        assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids), address
        pointed = re.findall(r'aria-(?:describedby|labelledby)="([^"]+)"', html)
        assert {name for names in pointed for name in names.split()} <= set(ids), address


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(WEB)))
def test_every_word_of_a_template_can_be_translated(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    text = text.replace("{% block shape %}wide{% endblock %}", "")  # the name of a class, not a word for people
    text = re.sub(r"{% blocktranslate.*?{% endblocktranslate %}", " ", text, flags=re.DOTALL)
    text = re.sub(r"{%.*?%}|{{.*?}}", " ", text)
    bare = re.sub(r"<[^>]*>", " ", text).replace("Afterword", "")
    assert not re.search(r"[A-Za-z]{2,}", bare), bare.split()


def test_the_templates_were_found() -> None:
    assert len(TEMPLATES) >= 10


def test_every_value_of_a_list_has_words() -> None:
    assert WORDS
    for kind, words in WORDS.items():
        assert set(words) == set(kind), kind


def test_words_are_calm() -> None:
    said = [str(words) for table in WORDS.values() for words in table.values()]
    said += [template.read_text(encoding="utf-8") for template in TEMPLATES]
    said += re.findall(r'_\(\s*((?:"[^"]*"\s*)+)\)', "".join(file.read_text() for file in WEB.rglob("*.py")))
    for text in said:
        shown = re.sub(r"<[^>]*>|{%\s*(?!translate|blocktranslate).*?%}", " ", text)
        assert "!" not in shown.replace("!=", "")
        assert not re.search("[\U0001f300-\U0001faff\u2600-\u27bf]", shown)


# --- contrast --------------------------------------------------------------------------------------------------------

CSS = (web_assets.FOLDER / "notebook.css").read_text(encoding="utf-8")
TEXT_PAIRS = [
    (text, ground)
    for text in ("ink", "soft", "accent")
    for ground in ("paper", "sheet", "grey-wash", "accent-wash", "amber-wash")
] + [("accent-ink", "accent")]
EDGE_PAIRS = [(edge, ground) for edge in ("edge", "accent", "amber-edge") for ground in ("paper", "sheet")]


def tokens(theme: str) -> dict[str, str]:
    """The colours of a theme."""
    light, _, rest = CSS.partition("@media (prefers-color-scheme: dark)")
    part = light if theme == "light" else rest.partition("/* --- ground")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part))


def luminance(colour: str) -> float:
    """WCAG's relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_every_ground(theme: str) -> None:
    known = tokens(theme)
    faint = {pair: contrast(known[pair[0]], known[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_edges_of_fields_and_marks_stand_out(theme: str) -> None:
    known = tokens(theme)
    faint = {pair: contrast(known[pair[0]], known[pair[1]]) for pair in EDGE_PAIRS}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 3} == {}
