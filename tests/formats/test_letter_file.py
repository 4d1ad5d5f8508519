"""The words of a letter in a file, each in its place, without what others wrote."""

import pytest

from afterword.formats.letter_file import NotALetter, read_letter

LETTER = "Dear Ms Adler,\n\nThank you for today.\n\nMira\n"
HEADERS = "From: Mira <m@example.org>\nTo: r@example.org\nSubject: Today\nMIME-Version: 1.0\n"


def words(raw: bytes, name: str = "") -> str:
    return " ".join(read_letter(raw, name).text.split())


def test_plain_text_is_kept_as_it_is() -> None:
    read = read_letter(LETTER.encode())
    assert (read.text, read.offset, read.placed, read.note) == (LETTER, 0, True, "")


def test_quoted_lines_and_the_signature_leave_and_nothing_moves() -> None:
    text = LETTER + "-- \nMira Okafor\n+44 000\n"
    read = read_letter(("> please forgive me\n" + text).encode())
    assert len(read.text) == len(text) + 20 and read.text.index("Dear") == 20
    assert "forgive" not in read.text and "+44" not in read.text


def test_what_stands_under_a_reply_header_leaves() -> None:
    assert words((LETTER + "\nOn Tue, 3 Mar 2026, Ruth Adler wrote:\nI beg you\n").encode()) == " ".join(LETTER.split())


def test_code_and_marks_of_markdown_leave() -> None:
    text = "# Letter\n\nThank **you** for `sorry`.\n\n```\nplease forgive me\n```\n"
    read = read_letter(text.encode(), "letter.md")
    assert len(read.text) == len(text)
    assert read.text.split() == ["Letter", "Thank", "you", "for", "."]


def test_a_mail_is_placed_in_its_file() -> None:
    raw = (HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + LETTER).encode()
    read = read_letter(raw, "letter.eml")
    assert read.placed and raw.decode()[read.offset :].startswith("Dear Ms Adler,")


def test_an_encoded_mail_is_read_and_says_that_places_count_in_the_body() -> None:
    import base64

    raw = (HEADERS + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n").encode()
    read = read_letter(raw + base64.b64encode("Dear Zoë,\n\nThank you.\n".encode()), "letter.eml")
    assert read.text.startswith("Dear Zoë,") and not read.placed


def test_the_html_part_stands_in_where_there_is_no_other() -> None:
    raw = (
        HEADERS + "Content-Type: text/html; charset=utf-8\n\n<p>Dear Ms Adler,</p><p>Thank you &amp; Ben.</p>"
    ).encode()
    assert words(raw, "letter.eml") == "Dear Ms Adler, Thank you & Ben."


@pytest.mark.parametrize(
    "header", ["Message-ID: <[abc]@x>", "Message-ID: <abc@[x>", "To: foo@", 'To: "', "Subject: =?utf-8?q?=0A?="]
)
def test_headers_that_break_the_standard_parser_do_no_harm(header: str) -> None:
    raw = f"From: m@example.org\n{header}\nDate: Tue, 3 Mar 2026 10:00:00 -0000\n\n{LETTER}".encode()
    assert words(raw, "letter.eml") == " ".join(LETTER.split())


@pytest.mark.parametrize("charset", ["unknown-8bit", "iso-8859-8-i", "x-nonsense", "us-ascii", "hex", "idna"])
def test_an_unknown_or_lying_charset_is_guessed(charset: str) -> None:
    raw = (HEADERS + f"Content-Type: text/plain; charset={charset}\n\n").encode() + "Dear Zoë,\n".encode()
    assert words(raw, "letter.eml") == "Dear Zoë,"


def test_windows_text_is_read_and_said_so() -> None:
    read = read_letter("Dear Zoë, it’s fine.".encode("cp1252"))
    assert read.text == "Dear Zoë, it’s fine." and "Windows-1252" in read.note


def test_utf_16_is_read() -> None:
    assert read_letter(LETTER.encode("utf-16")).text == LETTER


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "nothing"), (b" \n\t", "nothing"), ("\u00a0\u200b.".encode(), "nothing"), (b"\x00\x01\x02", "not a text"), (b"\x89PNG\r\n\x1a\n" + bytes(range(128, 160)) * 9, "not a text"),
        (b"x" * 2_000_001, "MB"), (b"> only\n> quoted\n", "quoted"), (HEADERS.encode() + b"\n", "no words"),
    ],
)  # fmt: skip
def test_what_is_no_letter_is_refused_in_a_sentence(raw: bytes, says: str) -> None:
    with pytest.raises(NotALetter, match=says) as caught:
        read_letter(raw, "letter.eml" if raw.startswith(b"From") else "")
    assert str(caught.value).endswith(".")


def test_a_mail_of_parts_without_a_boundary_is_read_as_it_stands() -> None:
    raw = (HEADERS + "Content-Type: multipart/mixed\n\n--x\n\n" + LETTER).encode()
    read = read_letter(raw, "letter.eml")
    assert "Thank you for today." in read.text and "broken" in read.note


def test_headers_of_eight_bits_do_no_harm() -> None:
    raw = b"From: Zo\xeb <m@example.org>\nSubject: Gr\xfc\xdfe \xff\nTo: \xe9@x\n\n" + LETTER.encode()
    assert words(raw, "letter.eml") == " ".join(LETTER.split())


def test_parts_within_parts_without_end_are_read_or_refused() -> None:
    nest = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(2_000))
    raw = (HEADERS + nest + "Content-Type: text/plain\n\n" + LETTER).encode()
    assert "Thank you for today." in read_letter(raw, "letter.eml").text
