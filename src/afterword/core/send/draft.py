"""A letter with all that leaves with it, and the fingerprint that an approval is bound to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.write.letter import Letter


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody with an address: who writes, or who gets it."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along. `kind` is its media type."""

    name: str
    data: bytes
    kind: str = "application/octet-stream"

    @property
    def digest(self) -> str:
        """A hash of its name, kind and bytes."""
        return _digest(b"file", self.name.encode("utf-8", "surrogatepass"), self.kind.encode(), self.data)


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that would leave. `thread` are the ids of the mails it answers, the newest last."""

    sender: Party
    to: tuple[Party, ...]
    subject: str
    text: str
    thread: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def fingerprint(self) -> str:
        """A hash that changes with any sign of the words, names, addresses, subject, thread or files."""
        return fingerprint_of(self, [one.digest for one in self.attachments])


def fingerprint_of(draft: Draft, digests: Sequence[str]) -> str:
    """The fingerprint of a draft whose files are known by their digests alone."""
    parts = ["from", draft.sender.address, draft.sender.name]
    for one in draft.to:
        parts += ["to", one.address, one.name]
    parts += ["subject", draft.subject, "text", draft.text]
    for thread in draft.thread:
        parts += ["thread", thread]
    for digest in digests:
        parts += ["file", digest]
    return _digest(*(part.encode("utf-8", "surrogatepass") for part in parts))


def _digest(*pieces: bytes) -> str:
    # The length goes first, so that no two drafts run together into the same bytes.
    return sha256(b"".join(len(piece).to_bytes(8, "big") + piece for piece in pieces)).hexdigest()


def draft_of(
    occasion: Occasion, letter: Letter, sender: Party, to: str = "", attachments: tuple[Attachment, ...] = ()
) -> Draft:
    """What would leave for this letter. `to` is an address that goes before the one known of the first person."""
    first = next(iter(occasion.people), None)
    address = to.strip() or (first.address if first else "")
    party = Party(address, first.name if first else "")
    return Draft(sender, (party,), letter.subject, letter.text, occasion.thread, attachments)


def open_draft(occasion: Occasion, letter: Letter, to: str = "") -> Draft:
    """What the person would send themselves: no sender's address, and no reader's where it is not known."""
    draft = draft_of(occasion, letter, Party("", letter.sender), to)
    return draft if draft.to[0].address else replace(draft, to=())


def refuse_line_breaks(draft: Draft) -> None:
    """Let no header be smuggled in.

    Raises:
        AfterwordError: a line break or control sign stands in a subject, name, address, id or file name.
    """
    parts = [
        ("subject", draft.subject),
        ("sender's name", draft.sender.name),
        ("sender's address", draft.sender.address),
    ]
    parts += [pair for one in draft.to for pair in (("name", one.name), ("address", one.address))]
    parts += [("thread", one) for one in draft.thread] + [("file name", one.name) for one in draft.attachments]
    for what, value in parts:
        if any(ord(sign) < 32 or sign in "\x7f\x85\u2028\u2029" or "\ud800" <= sign <= "\udfff" for sign in value):
            raise AfterwordError(
                f"The {what} holds a line break or control sign, by which other headers could be smuggled in. Nothing "
                "was approved or sent. Please take it out and try again."
            )
