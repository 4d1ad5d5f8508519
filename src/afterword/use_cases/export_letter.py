"""Take the letter along: as an e-mail file that any mail program opens as a draft, or as a link that does the same."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.occasion import AfterwordError, Person
from afterword.core.send.draft import Draft, Party
from afterword.core.write.letter import Letter, LetterState
from afterword.formats.mail_file import mail_file, mailto


def export_letter(letter: Letter, *, to: Person | None = None, sender: str = "", thread: Sequence[str] = ()) -> bytes:
    """The letter as the bytes of an .eml file, unsent, without a date or sender of its own.

    Args:
        to: who gets it; its address is left out where it is unknown.
        sender: the writer's own address, if known.
        thread: the ids of the mails it continues, the newest last.

    Raises:
        AfterwordError: there is no letter yet, it still lacks something, or a line break or wrong sign stands in a subject, name or address.
    """
    return mail_file(_draft(letter, to, sender, thread), unsent=True)


def export_link(letter: Letter, *, to: Person | None = None, thread: Sequence[str] = ()) -> str:
    """The letter as a mailto: link.

    Raises:
        AfterwordError: there is no letter yet, it still lacks something, or a line break or wrong sign stands in a subject, name or address.
    """
    return mailto(_draft(letter, to, "", thread))


def _draft(letter: Letter, to: Person | None, sender: str, thread: Sequence[str]) -> Draft:
    if not letter.text.strip():
        raise AfterwordError("There is no letter to export yet.")
    if letter.state is LetterState.NEEDS:
        lacks = letter.needs[0] if letter.needs else "Look at it once more."
        raise AfterwordError(f"The letter still lacks something, so it is not handed out. {lacks}")
    reached = (Party(to.address, to.name),) if to is not None and to.address else ()
    return Draft(Party(sender, letter.sender), reached, letter.subject, letter.text, tuple(thread))
