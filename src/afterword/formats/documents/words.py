"""Characters as a person reads them: bytes to text, and text without the traces of type-setting."""

from __future__ import annotations

import codecs
import re
import unicodedata

from afterword.core.occasion import AfterwordError

MOST_BYTES = 8_000_000  # a PDF with a photograph; more is no CV
MOST_TEXT_BYTES = 400_000  # the longest CVs seen are a tenth of this

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\u00ad": None, "\u200b": None}
    | {"\ufeff": None, "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2028": "\n", "\u2029": "\n"}
)
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decoded(file: str, data: bytes) -> str:
    """The text in these bytes, with plain line ends.

    Raises:
        AfterwordError: too large, another encoding, or not text.
    """
    advice = "Save it as plain text in UTF-8 and add that. Nothing was kept."
    if len(data) > MOST_TEXT_BYTES:
        raise AfterwordError(f"{file} is larger than {MOST_TEXT_BYTES // 1000} kB, too large to be read. {advice}")
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise AfterwordError(f"{file} is not text in UTF-8, so its words cannot be read safely. {advice}") from error
    if _NOT_TEXT.search(text):
        raise AfterwordError(f"{file} holds bytes that are not text. {advice}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "").replace("\u00a0", " ")


def readable(text: str) -> str:
    """The same words without ligatures, soft hyphens and odd spaces. NFC alone: NFKC would turn m² into m2."""
    return unicodedata.normalize("NFC", text.translate(_LIGATURES))
