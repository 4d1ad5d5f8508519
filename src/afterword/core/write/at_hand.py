"""What a letter still lacks that only the person knows, as plain questions."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Action, Setting
from afterword.core.shortened import shortened
from afterword.core.write.form import KINDNESS, RECIPIENT, WRITER, Form
from afterword.core.write.item import Item
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.own_words import as_cause
from afterword.core.write.parts.at_work import FIX
from afterword.core.write.parts.naming import is_named
from afterword.core.write.parts.pledged import back_after, late_word, pledge_needs, promised
from afterword.core.write.parts.putting_right import tells_which_file
from afterword.core.write.parts.right_name import is_known
from afterword.core.write.whom import SOMEBODY, patterns_of

WHOM_IT_HURT = (
    "Whom did it hurt? The letter goes to that person: say who it is, also where it is the one whom it greets now."
)
WHAT_WAS_DONE = "In one plain sentence, as you would say it to them: what did you do?"
WHAT_WAS_DONE_THERE = "In one plain sentence, as you would say it to them: what did you do here, “{words}”?"
SHOWN: Final = 70  # characters of a slip in a question
WHAT_WAS_DAMAGED = "What was damaged, and what would replace it?"
WHAT_ABOUT = "What was that answer about? A few words are enough, such as “my notice period”."
WHICH_FILE = (
    "Which file or paper was wrong or missing, and who has it now? Say it in one plain sentence, as you would to them."
)
WHAT_HAPPENED = "In one short sentence: what happened that nobody could foresee?"
ADVICE_FIRST = "Have you asked a lawyer, union, insurer or adviser? This letter should wait until then."
RELATION_SHAPES = frozenset({Shape.APOLOGY, Shape.CORRECTION, Shape.FRIEND})


def needs_of(form: Form, matter: Matter) -> tuple[str, ...]:
    """Each question once: who it goes to, what to thank for, what each slip still lacks, and who signs."""
    asked: list[str] = []
    if not matter.name and not _goes_to_kin(matter):
        asked.append(RECIPIENT)
    elif _may_be_anothers(matter):
        asked.append(WHOM_IT_HURT)
    if form.asks and not (matter.thing or matter.gift) and not (form.asks is KINDNESS and matter.kindnesses):
        asked.append(form.asks)
    if matter.unnamed:
        asked.append(WHAT_WAS_DAMAGED)
    if form.shape in _WITH_ITEMS:
        for item in matter.items:
            asked += _lacking(item, matter)
        if (
            matter.occasion.setting is not Setting.INTERVIEW
            and form.shape in RELATION_SHAPES
            and _lacks_a_fix(matter)
            and not promised(matter)
            and not back_after(matter.items, matter)
        ):
            asked.append(FIX[matter.relation])
    if form.shape in _WITH_PLEDGES:
        asked += pledge_needs(matter)
    if not matter.sender:
        asked.append(WRITER)
    return tuple(dict.fromkeys(asked))


_OWN_KIN: Final = re.compile(
    r"\bmy (?:(?:big|little|older|younger|elder|twin|own) )?(?P<kin>mother|mum|mom|mam|father|dad|sister|brother|wife|husband|daughter|son|gran|nan|grandma|grandad)\b"
    r"(?P<more>['’-]| (?:and|or)\b)?",
    re.IGNORECASE,
)


def _goes_to_kin(matter: Matter) -> bool:
    """Whether it goes to somebody so near that the letter needs no name: the one of their family that the slips tell of."""
    occasion = matter.occasion
    told = [found for item in matter.items for found in _OWN_KIN.finditer(item.verdict.moment.quote.text)]
    alone = len({found["kin"].lower() for found in told}) == 1 and not any(found["more"] for found in told)
    return alone and occasion.setting is Setting.PERSONAL and not occasion.people


_CAN_HURT: Final = frozenset(("arguing", "flat_joke", "interrupting", "offensive_remark"))


def _may_be_anothers(matter: Matter) -> bool:
    """Whether an apology is for somebody of several, and neither the account nor the person says for whom."""
    if matter.occasion.reader_said or not matter.several:
        return False
    owed = matter.doing(Action.APOLOGISE)
    return any(
        item.kind.name in _CAN_HURT and item.whom == SOMEBODY and not _is_named_with(item, matter) for item in owed
    )


_REACH: Final = 240
"""Characters before a slip in which the one it was done to is mostly named."""


def _is_named_with(item: Item, matter: Matter) -> bool:
    """Whether the reader is named where it is told, among people who know each other: there that is mostly who it was done to."""
    if matter.to is None or matter.occasion.setting is Setting.INTERVIEW:
        return False
    slip = item.verdict.moment
    told = matter.occasion.account[
        max(0, slip.quote.start - _REACH) : max(slip.quote.end, slip.cue.end if slip.cue else 0)
    ]
    return any(re.search(rf"\b{part}\b", told) for part in patterns_of(matter.to))


_WITH_ITEMS = frozenset({Shape.RECOVERY, Shape.SHORT_RECOVERY, Shape.APOLOGY, Shape.CORRECTION, Shape.FRIEND})

_WITH_PLEDGES = _WITH_ITEMS | {Shape.THANK_YOU}


def _lacking(item: Item, matter: Matter) -> list[str]:
    lacking: list[str] = []
    if item.verdict.advice_first:
        lacking.append(ADVICE_FIRST)
    known = item.statements or item.records or item.answer or item.whose or item.said_before or _figure_told(item)
    was_done = (
        item.wrong_deed and matter.occasion.setting is not Setting.INTERVIEW
    )  # no answer is right instead of a deed
    if item.kind.name == "wrong_document" and item.action is Action.CORRECT and not tells_which_file(item, matter):
        lacking += [] if item.statements else [WHICH_FILE]
    elif item.verdict.needs and not known and not was_done:
        lacking.append(item.verdict.needs)
    elif item.offered and not known and not item.wrong_deed:  # what is so was not said yet
        interview = matter.occasion.setting is Setting.INTERVIEW
        lacking += (
            [item.kind.asks_elsewhere or item.kind.asks[0]] if item.kind.asks and not interview else item.kind.asks[:1]
        )
    if item.lacks_topic and matter.occasion.setting is Setting.INTERVIEW:
        lacking.append(WHAT_ABOUT)
    if item.kind.name == "wrong_name" and item.action is Action.SHOW and not is_known(item, matter):
        lacking += item.kind.asks[:1]
    if item.lacks_thing:
        lacking.append(WHAT_WAS_DAMAGED)
    named = is_named(item) or item.own_act or item.action in (Action.CORRECT, Action.SHOW)
    if not named and item.action is not Action.EXPLAIN_BRIEFLY and not late_word(item, matter):
        lacking.append(what_was_done(item) if len(matter.items) > 1 else WHAT_WAS_DONE)
    explains = item.action is Action.EXPLAIN_BRIEFLY and item.verdict.gate != "G2"
    if (
        explains
        and not item.cause
        and not any(as_cause(words.text) for words in item.statements)
        and item.kind.name not in ("distracted_by_emergency", "phone_answered")
    ):
        lacking.append(WHAT_HAPPENED)
    return lacking


def what_was_done(item: Item) -> str:
    """The question what was done, where several slips may be meant."""
    return WHAT_WAS_DONE_THERE.format(words=shortened(item.verdict.moment.quote.text, SHOWN, " ..."))


def _figure_told(item: Item) -> bool:
    """Whether the account tells the true figure in words that the letter can use."""
    return item.figures is not None and (
        item.action is Action.CORRECT or bool(item.figures.exact or item.figures.asked or item.figures.amount)
    )


def _lacks_a_fix(matter: Matter) -> bool:
    """At work a fix with a date is owed; for a friend a gesture is free."""
    owing = matter.doing(Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE)
    owing += tuple(item for item in matter.doing(Action.CORRECT) if item.wrong_deed)
    told = matter.repair or any(item.offers or item.offered for item in owing)
    return matter.occasion.setting is Setting.WORK and bool(owing) and not told
