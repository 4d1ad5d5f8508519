"""A letter in a file: the words that were written, without quoted replies, signatures, code and mail headers.

Plain text and Markdown keep every character in its place (what is left out becomes spaces), so that a place in the words
is the same place in the file. In a mail the body is looked up in the file; where it is encoded, places count in the body.
"""

from __future__ import annotations

import re

from afterword.core.check.lazy import lazy
from afterword.core.named import NamedTuple

MOST_BYTES = 2_000_000  # a letter has a few kilobytes; a megabyte is still read

NOTHING = "There is nothing in it."

QUOTED = lazy(r"^[ \t]*>.*$", re.MULTILINE)
SIGNATURE = lazy(r"^-- ?\r?\n(?:.*\n?){1,12}\Z", re.MULTILINE)
REPLY_HEADER = lazy(
    r"^(?:On .{4,120} wrote:|Am .{4,120} schrieb .{2,80}:|Le .{4,120} a écrit ?:|-{3,} ?(?:Original|Forwarded) [Mm]essage ?-{3,}"
    r"|_{20,}\s*\nFrom: )[\s\S]*\Z",
    re.MULTILINE,
)
REPLY_SIGNS = ("wrote:", " schrieb ", " écrit", "---", "_" * 20)  # one of them stands in each match
FENCE = lazy(r"^(```|~~~)[\s\S]*?(?:^\1[^\n]*$|\Z)", re.MULTILINE)
INLINE_CODE = lazy(r"`[^`\n]+`")
MARKDOWN_MARKS = lazy(r"^(?:#{1,6}[ \t]+|[ \t]*[-*+][ \t]+(?=\S))|(?<![\w*])\*\*(?=\S)|(?<=\S)\*\*(?!\w)", re.MULTILINE)
FRONT_MATTER = lazy(r"\A---\r?\n[\s\S]*?\r?\n---\r?\n")
MAIL = lazy(r"\A(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
MAIL_HEADER = lazy(r"^(?:from|to|subject|date|message-id|mime-version|content-type|received|return-path):", re.I | re.M)


class LetterFile(NamedTuple):
    """The words of a letter, how far into the file they begin, and what there is to say about the reading."""

    text: str
    offset: int = 0
    placed: bool = True
    note: str = ""
    all_of_it: bool = False  # nothing was left out and nothing had to be guessed: it can be written back


class NotALetter(ValueError):
    """The file cannot be read as a letter; the message is one sentence for a person."""


def read_letter(raw: bytes, name: str = "") -> LetterFile:
    """The letter in a file's bytes. `name` tells Markdown and mail by its ending.

    Raises:
        NotALetter: empty, binary, far too long, or a mail without words.
    """
    if len(raw) > MOST_BYTES:
        raise NotALetter(f"This is more than {MOST_BYTES // 1_000_000} MB; a letter has a few kilobytes.")
    if not raw.strip():
        raise NotALetter(NOTHING)
    ending = name.lower().rpartition(".")[2]
    text, note = _decoded(raw)
    if not any(letter.isalnum() for letter in text):
        raise NotALetter(NOTHING)
    if ending == "eml" or (MAIL.match(text) and MAIL_HEADER.search(text[:2000])):
        return _mail(raw, text)
    masked = _written(text)
    if ending in ("md", "markdown"):
        masked = _without(masked, (FRONT_MATTER, FENCE, INLINE_CODE, MARKDOWN_MARKS))
    if not masked.strip():
        raise NotALetter("There are only quoted lines in it.")
    return LetterFile(masked, note=note, all_of_it=masked == text and text.encode() == raw)


def _decoded(raw: bytes) -> tuple[str, str]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return raw.decode("utf-16"), ""
        except UnicodeDecodeError as error:
            raise NotALetter("It begins like UTF-16 text and does not go on so.") from error
    if b"\0" in raw:
        raise NotALetter("This is not a text file.")
    try:
        return raw.decode("utf-8-sig" if raw.startswith(b"\xef\xbb\xbf") else "utf-8"), ""
    except UnicodeDecodeError:
        pass
    text = raw.decode("cp1252", "replace")
    controls = sum(letter < " " and letter not in "\t\n\r\f" for letter in text)
    if controls * 50 > len(text) or text.count("�") * 50 > len(text):
        raise NotALetter("This is not a text file.")
    return text, "It is not UTF-8; it was read as Windows-1252."


def _written(text: str) -> str:
    """The text without quoted lines, what a reply hangs on, and signatures; each is looked for only where a sign of it stands."""
    if ">" in text:
        text = _without(text, (QUOTED,))
    if any(sign in text for sign in REPLY_SIGNS):
        text = _without(text, (REPLY_HEADER,))
    return _without(text, (SIGNATURE,)) if "--" in text else text


def _without(text: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    """The text with every match turned into spaces, line ends kept."""
    for pattern in patterns:
        text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    return text


def _mail(raw: bytes, text: str) -> LetterFile:
    from email import message_from_bytes  # only mails pay for it

    notes = []
    body = ""
    try:
        message = message_from_bytes(raw)
        html = ""
        for part in message.walk():
            if part.is_multipart() or part.get_filename():
                continue
            kind = part.get_content_type()
            if kind not in ("text/plain", "text/html"):
                continue
            payload = part.get_payload(decode=True)
            if not isinstance(payload, bytes):
                continue
            words, strange = _charset(payload, str(part.get_content_charset() or "utf-8"))
            if strange:
                notes.append(strange)
            if kind == "text/plain" and not body:
                body = words
            elif kind == "text/html" and not html:
                html = words
        body = body or _from_html(html)
        if not body and message.defects:  # a mail of parts that says not where one ends
            body = text.replace("\r\n", "\n").partition("\n\n")[2]
            notes.append("The mail is broken; all that follows its headers was read.")
    except Exception:  # the standard parser fails in many ways on broken headers; the body may still be there
        body = text.replace("\r\n", "\n").partition("\n\n")[2]
        notes.append("The headers are broken; only what follows them was read.")
    body = body.replace("\r\n", "\n")
    if not body.strip():
        raise NotALetter("There are no words in this mail.")
    masked = _written(body)
    if not masked.strip():
        raise NotALetter("There are only quoted lines in this mail.")
    at = text.find(body)
    if at < 0:
        crlf = body.replace("\n", "\r\n")
        at = text.find(crlf)
        if at >= 0:
            masked = _written(crlf)
    return LetterFile(masked, max(at, 0), at >= 0, " ".join(dict.fromkeys(notes)))


def _charset(payload: bytes, charset: str) -> tuple[str, str]:
    try:
        return payload.decode(charset), ""
    except (LookupError, ValueError):  # unknown, no charset at all, or not what the bytes are in
        pass
    try:
        return payload.decode("utf-8"), "" if charset in (
            "utf-8",
            "us-ascii",
        ) else f"It does not read as {charset}; UTF-8 fits."
    except UnicodeDecodeError:
        return payload.decode("cp1252", "replace"), f"It does not read as {charset}; it was read as Windows-1252."


def _from_html(html: str) -> str:
    from html import unescape

    html = re.sub(r"(?is)<(script|style|blockquote)\b.*?</\1>", " ", html)
    html = re.sub(r"(?i)<br\s*/?>|</(?:p|div|li|h\d|tr)>", "\n", html)
    return unescape(re.sub(r"<[^>]{0,500}>", "", html))
