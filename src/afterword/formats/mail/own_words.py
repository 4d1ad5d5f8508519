"""The words that the writer of a mail wrote: without the mails quoted in it, the signature and the small print."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

MOST_LETTERS = 20_000  # a reply is short; what is longer is a thread, and its newest words stand at its beginning
LONGEST_LINE = 2_000  # the library's expressions take minutes on lines far longer than people write

_QUOTE = re.compile(r"^[ \t]*>.*$", re.M)
_OUTLOOK = re.compile(
    r"^[ \t]*-{2,}[ \t]*(?:Original|Forwarded|Ursprüngliche)[ \t].{3,20}-{2,}[ \t]*$"
    r"|^[ \t]*_{10,}[ \t]*\n[ \t]*(?:From|Von|De)[ \t]?:[^\n]*\n[ \t]*(?:Sent|Date|Gesendet|Envoyé)"
    r"|^[ \t]*(?:\*?From\*?|\*?Von\*?)[ \t]?:[^\n]+\n(?:[^\n]+\n){0,2}[ \t]*(?:\*?Sent\*?|\*?Date\*?|\*?Gesendet\*?)[ \t]?:[^\n]+\n",
    re.M | re.I,
)
_PASSED_ON = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:Forwarded|Weitergeleitete)[ \t][^\n]{3,20}-{2,}|Begin forwarded message:)[ \t]*\n"
    r"(?:[ \t]*\n)*(?:[ \t]*\*?[\w-]{2,12}\*?[ \t]?:[^\n]*\n)+",
    re.M | re.I,
)
MOST_BESIDE = 25  # words; who writes no more above a mail passes it on as the answer
_SMALL_PRINT = re.compile(
    r"^[ \t]*(?:(?:this|the (?:information|contents?)(?: contained)? (?:in|of) this) (?:e-?mail|message)\b[^\n]{0,80}"
    r"(?:confidential|intended|privileged)|(?:confidentiality|disclaimer)\b[^\n]{0,40}$"
    r"|(?:please )?consider the environment before printing)",
    re.M | re.I,
)
_SENTENCE = re.compile(r"(?:[\w'’-]+,? ){5,}[\w'’-]+[.!?]")
_LED_IN = re.compile(r"\A(?:On|Am|Le)\b[^\n]{4,120}(?:\n[^\n]{1,80})?(?:wrote|schrieb[^\n]{0,80}|a écrit ?):[ \t]*\n")


def own_words(text: str) -> str:
    """What is new in a mail; all of it where nothing is quoted. Lines quoted between answers stay, marked by ">".

    A mail that was passed on with a line or two belongs to it: somebody hands on what others answered.
    """
    text = text.replace("\r\n", "\n").replace("\u00a0", " ")[:MOST_LETTERS]
    text = re.sub(r"[ \t]+$", "", text, flags=re.M)
    text = re.sub(r"\n{3,}", "\n\n", text)
    passed_on = _PASSED_ON.search(text)
    if passed_on and len(text[: passed_on.start()].split()) <= MOST_BESIDE:
        beside, answer = text[: passed_on.start()].strip(), own_words(text[passed_on.end() :])
        return f"{beside}\n\n{answer}".strip()
    for cut in (_PASSED_ON, _OUTLOOK, _SMALL_PRINT):
        found = cut.search(text)
        if found and text[: found.start()].strip():
            text = text[: found.start()]
    newest = _newest(text)
    if not _QUOTE.sub("", newest).strip():
        # The reply stands below what it quotes, or the library took its first line for a quoted header.
        below = _QUOTE.sub("", text).strip()
        newest = _LED_IN.sub("", below)
    return newest.strip()


def _newest(text: str) -> str:
    if not text.strip() or max(map(len, text.split("\n"))) > LONGEST_LINE:
        return text
    replies = _parser().read(text).replies
    if not replies:
        return ""
    # "Kind regards to Sue. We regret to tell you ..." is no signature: what holds a sentence is kept.
    return str(replies[0].content if _SENTENCE.search(replies[0].signatures or "") else replies[0].body)


@cache
def _parser() -> Any:
    # Loaded when the first mail is read; it brings no types along.
    return import_module("mailparser_reply").EmailReplyParser(languages=["en", "de", "fr"])
