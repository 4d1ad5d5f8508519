"""Prepare the same matter for the phone."""

from __future__ import annotations

from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, CaseState
from afterword.core.told import READS, same_person
from afterword.core.write.addressee import why_no_letter
from afterword.core.write.phone import PhoneScript, phone_script
from afterword.ports import Clock, Store, kept_as


def prepare_call(store: Store, clock: Clock, occasion_id: str, *, to: str = "") -> PhoneScript:
    """What to say on the phone, step by step, and what to leave on a machine.

    Raises:
        AfterwordError: no such occasion or person, or they asked for no contact.
    """
    occasion = kept_as(store, occasion_id).occasion
    if occasion.language not in READS or occasion.state is CaseState.NO_CONTACT or occasion.no_notes:
        raise AfterwordError("There is no call to prepare here: they asked for none, or the account is not in English.")
    person = next((one for one in occasion.people if same_person(one.name, to)), None) if to else None
    if to and person is None:
        raise AfterwordError(f'"{to}" is not among the people of this occasion.')
    judgement = judge(occasion)
    if why := why_no_letter(occasion, judgement, person):
        raise AfterwordError(why)
    return phone_script(occasion, judgement, to=person, written_on=clock.now().date())
