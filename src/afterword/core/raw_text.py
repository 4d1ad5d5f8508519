"""From the bytes somebody hands in to a text, or one sentence on why that did not work."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import AfterwordError

MOST_CHARACTERS: Final = 100_000  # about 18,000 words: two hours of dictation
MOST_BYTES: Final = 4 * MOST_CHARACTERS

TOO_LITTLE: Final = (
    "That is too little to read, so nothing was judged or kept. Write a few sentences, as they come: what was asked, what "
    "you said, what they did."
)

_TERMINAL = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]")  # a colour or a jump, as a whole
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")  # the others among them are spaces
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
_A_WORD_OR_TWO, _A_SENTENCE = 2, 3
_BINARY = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}


def text_from(data: bytes) -> str:
    """The account in these bytes, exactly as given (UTF-8, or UTF-16 with its mark).

    Raises:
        AfterwordError: empty, too long, not text, or another encoding.
    """
    if len(data) > MOST_BYTES:
        raise _too_long()
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    if encoding != "utf-16" and any(byte in _BINARY for byte in data):
        raise AfterwordError(
            "This is not text but a binary file. Nothing was kept. Please hand in the account as plain text."
        )
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise AfterwordError(
            "This text is not in UTF-8, so some letters would come out wrong. Nothing was kept. "
            "Please save it as UTF-8 and try again."
        ) from None
    return account_from(text)


def account_from(text: str) -> str:
    """The same text, if an account can be read from it.

    Raises:
        AfterwordError: empty, too long, or not text.
    """
    if not any(character.isalnum() for character in text):
        raise AfterwordError(
            "There is nothing to read yet. Write down what happened, as it comes to you; a few lines are enough."
        )
    if len(text) > MOST_CHARACTERS:
        raise _too_long()
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise AfterwordError("This text holds characters that are not text. Nothing was kept. Please save it as UTF-8.")
    return text


def tells_too_little(text: str, *, moments: bool) -> bool:
    """Whether that is no account yet: a greeting, a word to try it out, signs that are no words.

    Only of Latin letters can that be said. `moments`: something was read in it all the same.
    """
    words = {word.lower() for word in re.findall(r"[a-z]{2,}|\bi\b", text, re.IGNORECASE)}
    return text.isascii() and len(words) < (_A_WORD_OR_TWO if moments else _A_SENTENCE)


def without_controls(text: str) -> str:
    """The same words without signs that steer a terminal and are none themselves; what is a space stays one."""
    return _CONTROL.sub("", _TERMINAL.sub("", text))


def one_line(text: str) -> str:
    """The same words in one line, without control characters."""
    return " ".join(without_controls(text).split())


def _too_long() -> AfterwordError:
    return AfterwordError(
        f"This is longer than {MOST_CHARACTERS:,} characters, more than an account of one talk needs. "
        "Nothing was kept. Please hand in the part that is about this one talk."
    )
