"""Prepare a talk with a boss, a colleague, a client or a friend."""

from __future__ import annotations

from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, CaseState, Setting
from afterword.core.told import READS, same_person
from afterword.core.write.talk import Outline, talk_outline
from afterword.ports import Store, kept_as


def prepare_talk(store: Store, occasion_id: str, *, to: str = "") -> Outline:
    """When and how to speak, in which order, what could be said, and what follows.

    Raises:
        AfterwordError: no such occasion or person, or there is nothing to be talked over.
    """
    occasion = kept_as(store, occasion_id).occasion
    if occasion.setting is Setting.INTERVIEW:
        raise AfterwordError("After an interview a letter or a call is the way. See: afterword phone")
    if occasion.state is CaseState.NO_CONTACT:
        raise AfterwordError("They asked for no contact, so there is no talk to prepare.")
    person = next((one for one in occasion.people if same_person(one.name, to)), None) if to else None
    if to and person is None:
        raise AfterwordError(f'"{to}" is not among the people of this occasion.')
    outline = talk_outline(occasion, judge(occasion), to=person) if occasion.language in READS else None
    if outline is None:
        raise AfterwordError("Nothing here has to be said in a talk.")
    return outline
