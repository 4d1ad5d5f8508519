"""Files that are broken, locked, dangerous, strange or somebody else's: one sentence each, and nothing is taken."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from afterword.core.occasion import AfterwordError
from afterword.formats.cv import read_cv

MADE = Path(__file__).parent / "made"
PDF = (MADE / "typst_rendercv.pdf").read_bytes()
WORD = (MADE / "word_boxes.docx").read_bytes()


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def locked() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF)))
    writer.encrypt("a password", algorithm="RC4-128")
    return written(writer)


def pages(count: int) -> bytes:
    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(200, 200)
    return written(writer)


def zipped(parts: dict[str, bytes], base: bytes = b"") -> bytes:
    out = io.BytesIO(base)
    with zipfile.ZipFile(out, "a" if base else "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def in_word(text: str, before: str = "") -> bytes:
    name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return zipped(
        {"word/document.xml": f"<?xml version='1.0'?>{before}<w:document {name}>{body}</w:document>".encode()}
    )


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("cv.pdf", locked(), "password"),
        ("cv.pdf", PDF[: len(PDF) // 3], "damaged|cannot be read"),
        ("cv.pdf", PDF[:1500], "damaged|cannot be read"),
        ("cv.pdf", pages(2), "pictures"),
        ("cv.pdf", pages(200), "200 pages"),
        ("cv.docx", zipped({"word/vbaProject.bin": b"x"}, WORD), "macros"),
        ("cv.docx", zipped({"../../word/evil.xml": b"x"}, WORD), "outside"),
        ("cv.docx", zipped({"/etc/passwd": b"x"}, WORD), "outside"),
        ("cv.docx", zipped({"word/media/a.bin": b"\0" * 70_000_000}, WORD), "unpack"),
        ("cv.docx", in_word("&b;", LAUGHS), "definitions"),
        ("cv.docx", WORD[: len(WORD) // 2], "damaged"),
        ("cv.docx", zipped({"word/document.xml": b"<w:document"}), "damaged"),
        ("photos.zip", zipped({"a.jpg": b"x"}), "no export of LinkedIn"),
        ("in.zip", zipped({"Positions.csv": b"a,b\n" + b"x," * 7_000_000}), "unpack"),
        ("in.zip", zipped({"../Positions.csv": b"a,b\n"}), "outside"),
        ("cv.pdf", b"%PDF-1.4 " + b"0" * 9_000_000, "larger"),
    ],
)
def test_it_is_refused_with_one_sentence_that_helps(name: str, data: bytes, says: str) -> None:
    with pytest.raises(AfterwordError, match=says) as refused:
        read_cv(name, data)
    message = str(refused.value)
    assert message.startswith(name)
    assert message.endswith(".")
    assert len(message) < 220


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Lebenslauf\n\nProjects\n- Leitung der Abteilung für die Planung und den Bau von Anlagen mit dem Team\n"
            "- Aufbau der Qualitätssicherung und Schulung von Mitarbeitern in der Fertigung",
            "German",
        ),
        (
            "Projects\n- Gestion de la production et des stocks pour les magasins de la région avec une équipe de dix\n"
            "- Mise en place du suivi des commandes dans le réseau",
            "French",
        ),
        (
            "Projects\n- " + "Вёл проект по автоматизации склада и обучил команду новым правилам работы " * 3,
            "another script",
        ),
    ],
)
def test_a_cv_in_another_language_is_named_as_such(text: str, language: str) -> None:
    with pytest.raises(AfterwordError, match=language):
        read_cv("cv.txt", text.encode())


def test_words_of_another_language_in_an_english_cv_do_no_harm() -> None:
    text = "Experience\nTeacher, Lycée de la Mer, 2019 - 2021\n- Taught German to 90 pupils and wrote the course Deutsch für die Reise\n"
    assert len(read_cv("cv.txt", text.encode()).claims) == 1


def test_the_cvs_of_two_people_in_one_file_are_not_mixed() -> None:
    one = "Mira Okafor\nmira@example.org\n\nExperience\nCook, Larkhall, 2019\n- Fed 90 guests\n\n"
    two = "Tom Brandt\ntom@example.org\n\nExperience\nBaker, Stockbridge, 2020\n- Baked 40 loaves\n"
    with pytest.raises(AfterwordError, match=r"two people.*mira@example.org.*tom@example.org"):
        read_cv("both.txt", (one + two).encode())
    with_referee = one + "References\nTom Brandt, tom@example.org\n"
    assert len(read_cv("one.txt", with_referee.encode()).claims) == 1


def test_a_page_hides_its_scripts_and_says_where_its_words_stand() -> None:
    page = (
        "<!doctype html><html><head><title>t</title><script>var x = '<li>Stole 5 cars</li>'</script></head><body>\n"
        "<h2>Experience</h2>\n<p>Cook, Larkhall, 2019</p>\n<ul><li>Fed 90\n guests</li></ul><p hidden>No</p></body></html>"
    )
    (claim,) = read_cv("cv.html", page.encode()).claims
    assert (claim.text, claim.source.line, claim.employer) == ("Fed 90 guests", 4, "Larkhall")
