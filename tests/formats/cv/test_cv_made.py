"""CVs as PDF, Word, LinkedIn export and page: each layout against the facts it was made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.core.occasion import FactKind
from afterword.formats.cv import read_cv
from score_cv import Score, score_file

HERE = Path(__file__).parent
MADE, STRANGE = (
    sorted(path.with_name(path.name.removesuffix(".claims")) for path in (HERE / folder).glob("*.claims"))
    for folder in ("made", "strange")
)


@pytest.mark.parametrize("layouts", [MADE, STRANGE], ids=["known posts", "posts that stand in no list"])
def test_bullets_places_and_numbers_of_all_layouts_are_read_nearly_always_right(layouts: list[Path]) -> None:
    assert len(layouts) >= 14
    found = Score()
    for path in layouts:
        found += score_file(path)
    assert found.wanted > 90
    assert found.both / found.wanted >= 0.97
    assert found.both / found.found >= 0.97
    assert min(found.employer, found.title, found.dates) / found.both >= 0.95
    assert found.numbers_both / found.numbers_wanted >= 0.95
    assert found.numbers_both / found.numbers_found >= 0.95
    assert found.held_both / found.held_wanted >= 0.97
    assert found.held_right / found.held_found >= 0.97


@pytest.mark.parametrize("path", MADE + STRANGE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_layout_is_read_whole_and_within_a_second(path: Path) -> None:
    read_cv(path.name, path.read_bytes())  # the library of a format is loaded at its first file
    found = score_file(path)
    assert not found.misses
    assert found.seconds < 1


@pytest.mark.parametrize("path", [path for path in MADE if path.suffix == ".pdf"], ids=lambda path: path.name)
def test_each_claim_of_a_pdf_names_its_page(path: Path) -> None:
    reading = read_cv(path.name, path.read_bytes())
    assert {claim.source.page for claim in reading.claims} <= {1, 2}
    lines = [claim.source.line for claim in reading.claims]
    assert lines == sorted(lines)
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)


def test_messages_in_an_export_are_never_opened() -> None:
    path = next(path for path in MADE if path.name == "linkedin.zip")
    reading = read_cv(path.name, path.read_bytes())
    said = " ".join([claim.text for claim in reading.claims] + [item.text for item in reading.skipped])
    assert "secret" not in said
    assert "Airflow" in said


def test_what_introduces_a_list_is_skipped_and_a_post_with_nothing_told_is_only_held() -> None:
    path = next(path for path in MADE if path.name == "linkedin.zip")
    assert "What I did:" in [item.text for item in read_cv(path.name, path.read_bytes()).skipped]
    text = (
        b"Experience\n\nCook, Larkhall, 2010 - 2012\n\nBaker, Stockbridge Ltd, 2012 - 2019\n- Baked 90 loaves a day\n"
    )
    reading = read_cv("cv.txt", text)
    assert [(claim.title, claim.employer, claim.start) for claim in reading.claims] == [
        ("Cook", "Larkhall", "2010"),
        ("Baker", "Stockbridge Ltd", "2012"),
    ]
    assert [claim.kind for claim in reading.claims] == [FactKind.POST, FactKind.DONE]
    assert not reading.skipped
