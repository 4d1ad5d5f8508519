"""Fetch the answers to one's own letters from the mailbox, and what they mean; a bounce is noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.mail import Mail
from afterword.core.plan.step import StepState
from afterword.core.reply import Reply
from afterword.core.send.outgoing import Outgoing, SendState, ended
from afterword.formats.mail import read_mails
from afterword.ports import Clock, Mailbox, Outbox, Store, sending_done
from afterword.reading.reply import read_reply


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one of our letters. `reply` is None where it is the report that it could not be delivered."""

    outgoing: Outgoing
    mail: Mail
    reply: Reply | None


def letters_out(outbox: Outbox, occasion_id: str = "") -> Sequence[Outgoing]:
    """The letters that an answer can be looked for: those that left or may have, of one occasion or of all."""
    left = outbox.outgoing(SendState.SENT, SendState.UNSURE)
    return [one for one in left if not occasion_id or one.occasion_id == occasion_id]


def fetch_replies(
    store: Store, outbox: Outbox, mailbox: Mailbox, clock: Clock, occasion_id: str = ""
) -> Sequence[Answer]:
    """The answers to all letters or those of one occasion, the oldest first.

    Only mails that name one of our ids are fetched, and they stay unread. A bounce is noted, and the plan then asks for
    the letter again.

    Raises:
        AfterwordError: the mailbox cannot be reached.
    """
    ours = {one.message_id: one for one in letters_out(outbox, occasion_id)}
    if not ours:
        return ()
    since = min(one.approved_at for one in ours.values()).date()
    found: list[Answer] = []
    for raw in mailbox.answers_to(tuple(ours), since):
        (mail,) = read_mails("answer.eml", raw)
        bounced = ours.get(mail.failed_id)
        answered = next((ours[one] for one in reversed(mail.references) if one in ours), None)
        if bounced is not None:
            bounced = _settled(store, outbox, clock, bounced, SendState.BOUNCED, mail.text[:300])
            found.append(Answer(bounced, mail, None))
        elif answered is not None:
            if answered.state is SendState.UNSURE:  # who answers it has it
                answered = _settled(store, outbox, clock, answered, SendState.SENT, "it was answered, so it arrived")
                ours[answered.message_id] = answered
            found.append(Answer(answered, mail, read_reply(mail, clock.now().date())))
    return sorted(found, key=lambda answer: answer.mail.sent_at.timestamp() if answer.mail.sent_at else 0.0)


def _settled(store: Store, outbox: Outbox, clock: Clock, before: Outgoing, state: SendState, says: str) -> Outgoing:
    after = ended(before, state, clock.now(), says)
    if not outbox.change(before, after):
        return before
    ticked = StepState.DONE if state is SendState.SENT else StepState.WAITING
    sending_done(store, clock, after.occasion_id, ticked)
    return after
