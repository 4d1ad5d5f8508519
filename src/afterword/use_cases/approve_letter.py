"""Approve a letter: exactly these words, to exactly this address, from then on."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.core import settings
from afterword.core.debrief import Check, think_through
from afterword.core.occasion import AfterwordError
from afterword.core.plan.step import StepKind
from afterword.core.plan.working_days import WorkingDays
from afterword.core.send.approval import Approval, ready
from afterword.core.send.draft import Attachment, Party, draft_of
from afterword.core.send.outgoing import Outgoing
from afterword.core.told import days_of
from afterword.formats.mail_file import addresses_in, mail_file, message_id_for
from afterword.ports import Clock, Outbox, Store, kept_as


def approve_letter(
    store: Store,
    outbox: Outbox,
    clock: Clock,
    check: Check,
    sender: Party,
    token: str,
    occasion_id: str,
    *,
    seen: str | None = None,
    to: str = "",
    at_once: bool = False,
    attachments: tuple[Attachment, ...] = (),
) -> Approval:
    """Approve the letter that the person has seen, by its fingerprint; without `seen` only show what would leave.

    Args:
        token: chance for the mail's own id.
        at_once: do not wait for the time the plan asks for; that this was chosen is kept.

    Raises:
        AfterwordError: the letter is not ready, a rule blocks it, its address is unknown, or its time has gone by.
        UnderWay: another letter of this occasion is on its way.
    """
    kept = kept_as(store, occasion_id)
    occasion = kept.occasion
    debrief = think_through(occasion, home=clock.zone(), check=check, before=kept.plan, own_letter=kept.letter)
    letter = ready(kept.letter, debrief.findings)
    draft = draft_of(occasion, letter, sender, to, attachments)
    if not draft.to[0].address:
        raise AfterwordError("It is not known where the letter should go. Please give the address with --to.")
    now, days = clock.now(), days_of(occasion, clock.zone())
    plan = kept.plan if kept.plan.steps else debrief.plan
    step = plan.first(StepKind.SEND)
    if step is None and not at_once:
        raise AfterwordError("The plan sends nothing. If you want to write all the same, approve it with --now.")
    planned = step.due if step is not None else now
    ends = step.not_after if step is not None else None
    if ends is not None and now > ends and not at_once:
        raise AfterwordError("The time for this letter has gone by. If you want to write all the same, use --now.")
    overrode = at_once and (step is None or now < planned or (ends is not None and now > ends))
    outgoing = Outgoing(
        id=token,
        occasion_id=occasion.id,
        fingerprint=draft.fingerprint,
        message_id=message_id_for(token, sender.address),
        sender=sender.address,
        recipients=addresses_in(draft.to),
        subject=letter.subject,
        approved_at=now,
        not_before=now if at_once else max(now, planned),
        not_after=None if overrode else ends,
        hold_until=planned,
        overrode=at_once,
        given_to=to.strip(),
        attached=tuple(one.digest for one in attachments),
        zone=days.zone.key,
        any_day=_outside_office_hours(planned, days),
    )
    eml = mail_file(draft, outgoing.message_id)
    approval = Approval(draft, outgoing.not_before, outgoing.not_after, debrief.findings, outgoing)
    if seen is None:
        return Approval(draft, outgoing.not_before, outgoing.not_after, debrief.findings)
    if seen != draft.fingerprint:
        raise AfterwordError("The letter was changed since you saw it. It was not approved. Please look at it again.")
    outbox.add(outgoing, eml)
    return approval


def _outside_office_hours(planned: datetime, days: WorkingDays) -> bool:
    """Whether the plan itself chose a time outside office hours, as it does for what cannot wait."""
    return days.open_from(planned, settings.WORK_OPENS, settings.WORK_CLOSES) - planned > timedelta(0)
