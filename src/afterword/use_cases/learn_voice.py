"""Learn how a person writes from mails they choose to show, look at it, switch it off, or erase it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.occasion import AfterwordError
from afterword.core.write.voice import Voice, voice_of
from afterword.ports import VoiceKeeper


def learn_voice(keeper: VoiceKeeper, mails: Sequence[str]) -> Voice:
    """The profile of these mails, kept over the one before. The mails themselves are not kept.

    Raises:
        AfterwordError: they hold too few own words, or the profile cannot be kept.
    """
    voice = voice_of(mails)
    keeper.keep_voice(voice)
    return voice


def switch_voice(keeper: VoiceKeeper, on: bool) -> Voice:
    """The same profile, followed or not.

    Raises:
        AfterwordError: there is none.
    """
    voice = keeper.voice()
    if voice is None:
        raise AfterwordError("There is no profile of your voice yet. Show some mails first: afterword voice FILE...")
    switched = replace(voice, on=on)
    keeper.keep_voice(switched)
    return switched
