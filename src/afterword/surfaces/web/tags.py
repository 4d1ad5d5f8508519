"""What the templates may say beyond Django's own: words for values, addresses of assets."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from django import template
from django.utils import timezone
from django.utils.functional import Promise

from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import Occasion, Setting
from afterword.core.shortened import shortened
from afterword.core.summary import Summary
from afterword.surfaces.web.assets import assets
from afterword.surfaces.web.words import title_of, words_for, words_in

register = template.Library()


@register.simple_tag
def asset(name: str) -> str:
    """The address of a static file."""
    return assets()[name]


@register.filter
def words(value: Enum) -> str | Promise:
    """A value of a closed list in words: {{ moment.noticed|words }}."""
    return words_for(value)


@register.filter
def words_where(value: Enum, occasion: Occasion | Summary) -> str | Promise:
    """A value in words that fit the occasion: {{ verdict.action|words_where:debrief.occasion }}."""
    return words_in(value, occasion.setting)


@register.filter
def is_interview(occasion: Occasion) -> bool:
    """Whether it was an interview, and not a moment at work or among friends."""
    return occasion.setting is Setting.INTERVIEW


@register.filter
def kind_title(name: str | None) -> str:
    """The title of a kind of slip."""
    return slip_kinds()[name or "other"].title


@register.filter
def titled(occasion: Occasion | Summary) -> str:
    """What an occasion is called."""
    return title_of(occasion)


@register.filter
def field_time(time: datetime | None) -> str:
    """A time as a date-and-time field holds it."""
    return "" if time is None else f"{timezone.localtime(time):%Y-%m-%dT%H:%M}"


@register.filter
def field_day(time: datetime | None) -> str:
    """A day as a date field holds it."""
    return "" if time is None else f"{timezone.localtime(time):%Y-%m-%d}"


@register.filter
def cut(text: str, most: int) -> str:
    """The beginning of a text on one line, cut between words."""
    return shortened(text, most)
