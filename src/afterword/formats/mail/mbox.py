"""Mails in an mbox file, cut where a mail really begins.

A line of a mail may begin with "From 2019 to 2021 I worked"; some programs do not mask it. So a mail begins only at a line
with a weekday, a time and a year that is followed by a header.
"""

from __future__ import annotations

import re

from afterword.core.occasion import AfterwordError

_BEGIN = re.compile(
    rb"^From \S+ .*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d{1,2}:\d{2}.*\d{4}[^\n]*\n(?=>?[A-Za-z][A-Za-z0-9-]*:|From )",
    re.M,
)
_MASKED = re.compile(rb"^>(>*From )", re.M)


def split_mbox(data: bytes, most: int) -> list[bytes]:
    """The mails of an mbox, each as it was before it was stored.

    Raises:
        AfterwordError: there are more than `most`, or none.
    """
    starts = [match.span() for match in _BEGIN.finditer(data)]
    if not starts:
        raise AfterwordError("This looks like a folder of mails, but no mail could be found in it.")
    if len(starts) > most:
        raise AfterwordError(
            f"There are {len(starts)} mails in it; at most {most} are read at once. Please give a smaller folder."
        )
    ends = [start for start, _ in starts[1:]] + [len(data)]
    return [_MASKED.sub(rb"\1", data[after:end]) for (_, after), end in zip(starts, ends, strict=True)]
