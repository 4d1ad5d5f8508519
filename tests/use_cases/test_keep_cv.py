"""Keeping a CV: all of it or nothing."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from afterword.adapters.store.bank import MemoryBank
from afterword.core.bank import Place
from afterword.core.occasion import AfterwordError
from afterword.use_cases.keep_claims import keep_claims
from afterword.use_cases.keep_cv import keep_cv
from afterword.use_cases.preview_cv import preview_cv

MADE = Path(__file__).parents[1] / "formats" / "cv" / "made"
PDF = (MADE / "typst_rendercv.pdf").read_bytes()
CV = b"Mira Okafor\nmira@example.org\n\nExperience\n\nCook, Larkhall, 2019 - 2021\n- Fed 90 guests a day\n"


def encrypted() -> bytes:
    writer, out = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF))), io.BytesIO()
    writer.encrypt("a password", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def blank(pages: int) -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    writer.write(out)
    return out.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    out = io.BytesIO((MADE / "word_boxes.docx").read_bytes())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


GERMAN = "Lebenslauf\n\nProjects\n- Leitung der Abteilung für die Planung und den Bau von Anlagen mit dem Team der Fertigung\n"
TWO = CV + b"\nTom Brandt\ntom@example.org\n\nExperience\n\nBaker, Delph, 2020 - 2022\n- Baked 40 loaves\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("encrypted.pdf", encrypted()),
        ("truncated.pdf", PDF[: len(PDF) // 3]),
        ("image-only.pdf", blank(2)),
        ("two-hundred-pages.pdf", blank(200)),
        ("macros.docx", with_part("word/vbaProject.bin", b"x")),
        ("path.docx", with_part("../../word/evil.xml", b"x")),
        ("bomb.docx", with_part("word/media/a.bin", b"\0" * 70_000_000)),
        ("german.txt", GERMAN.encode()),
        ("two-people.txt", TWO),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_refused_leaves_the_bank_as_it_was(name: str, data: bytes) -> None:
    keeper = MemoryBank()
    keep_cv(keeper, "mine.txt", CV)
    before = keeper.bank()
    for attempt in (lambda: keep_cv(keeper, name, data), lambda: preview_cv(keeper, name, data)):
        with pytest.raises(AfterwordError) as refused:
            attempt()
        assert str(refused.value).endswith(".")
        assert name in str(refused.value)
    assert keeper.bank() == before


def test_a_place_put_right_once_is_not_asked_for_again() -> None:
    keeper = MemoryBank()
    first = preview_cv(keeper, "mine.txt", CV)
    (place, claims), *others = first.places
    assert (place, len(claims), others) == (Place("Larkhall", "Cook", "2019", "2021"), 1, [])
    keep_claims(keeper, first.file, first.reading.claims, {place: Place("Larkhall House", "Cook", "2019", "2021")})
    again = preview_cv(keeper, "mine.txt", CV)
    assert again.places == ()
    assert [was.employer for was, _ in again.difference.moved] == ["Larkhall House"]
    assert [piece.employer for piece in keeper.bank().evidence] == ["Larkhall House"]


def test_a_new_fact_on_a_line_that_another_had_stands_under_its_place() -> None:
    keeper = MemoryBank()
    first = preview_cv(keeper, "mine.txt", CV)
    keep_claims(keeper, first.file, first.reading.claims, {})
    again = preview_cv(keeper, "mine.txt", CV.replace(b"- Fed", b"- Trained 4 porters\n- Fed"))
    ((place, claims),) = again.places
    assert place.employer == "Larkhall"
    assert claims == again.difference.new


@pytest.mark.parametrize(("told", "end"), [("April 2022", "2022-04"), ("to date", "present"), ("last year", None)])
def test_a_date_put_right_is_kept_in_the_banks_form_or_refused(told: str, end: str | None) -> None:
    for keep in ("at once", "looked at"):
        bank = MemoryBank()
        if end is None:
            with pytest.raises(AfterwordError, match="is no date"):
                put_right(bank, keep, told)
            assert not bank.bank().facts
        else:
            put_right(bank, keep, told)
            assert {fact.evidence.end for fact in bank.bank().facts} == {end}


def put_right(bank: MemoryBank, keep: str, told: str) -> None:
    if keep == "at once":
        keep_cv(bank, "mira.txt", CV, lambda place: replace(place, end=told))
        return
    preview = preview_cv(bank, "mira.txt", CV)
    places = {place: replace(place, end=told) for place, _claims in preview.places}
    keep_claims(bank, preview.file, preview.reading.claims, places)
