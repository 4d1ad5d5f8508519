"""Fetch the answers to one's own letters from the mailbox, and what they mean; a bounce is noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.mail import Mail
from afterword.core.reply import Reply
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.formats.mail import read_mails
from afterword.ports import Clock, Mailbox, Outbox
from afterword.reading.reply import read_reply


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one of our letters. `reply` is None where it is the report that it could not be delivered."""

    outgoing: Outgoing
    mail: Mail
    reply: Reply | None


def fetch_replies(outbox: Outbox, mailbox: Mailbox, clock: Clock) -> Sequence[Answer]:
    """The answers, the oldest first. Only mails that name one of our ids are fetched, and they stay unread.

    Raises:
        AfterwordError: the mailbox cannot be reached.
    """
    ours = {one.message_id: one for one in outbox.outgoing(SendState.SENT, SendState.UNSURE)}
    if not ours:
        return ()
    since = min(one.approved_at for one in ours.values()).date()
    found: list[Answer] = []
    for raw in mailbox.answers_to(tuple(ours), since):
        (mail,) = read_mails("answer.eml", raw)
        if mail.failed_id in ours:
            before = ours[mail.failed_id]
            bounced = replace(before, state=SendState.BOUNCED, ended_at=clock.now(), says=mail.text[:300])
            found.append(Answer(bounced if outbox.change(before, bounced) else before, mail, None))
            continue
        about = next((ours[one] for one in reversed(mail.references) if one in ours), None)
        if about is not None:
            if about.state is SendState.UNSURE:  # who answers it has it
                sent = replace(about, state=SendState.SENT, ended_at=clock.now(), says="it was answered, so it arrived")
                about = sent if outbox.change(about, sent) else about
                ours[about.message_id] = about
            found.append(Answer(about, mail, read_reply(mail, clock.now().date())))
    return sorted(found, key=lambda answer: answer.mail.sent_at.timestamp() if answer.mail.sent_at else 0.0)
