"""To whom a letter goes where nobody was named for it: to the one who was hurt, before anybody else who was there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.anothers_paper import anothers_paper
from afterword.core.judge.kinds import judged_as
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.worth import Judgement
from afterword.core.occasion import Action, Moment, Occasion, Person, Setting
from afterword.core.pledges import Pledge, pledges
from afterword.core.secret import hearers, is_about, owner_of, tells_a_secret
from afterword.core.write.names import addressed_as
from afterword.core.write.present import only_heard_it, present, was_there
from afterword.core.write.told_to import about, in_rounds, told_apart, told_to, who_asked
from afterword.core.write.whom import done_to, hurt_by, meant_by_pronoun, patterns_of

_OWED: Final = (Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE)
"""What is owed to the one it was done to, the heaviest first; the rest is said to whoever asked for the talk."""
_OWED_OUTSIDE: Final = (Action.APOLOGISE, Action.CORRECT, Action.MAKE_GOOD, Action.ACKNOWLEDGE)
"""The same outside an interview: there a secret and a lie are owned to one person as well."""
_DONE_TO_SOMEBODY: Final = frozenset(
    (
        "arguing",
        "confidentiality",
        "damage",
        "interrupting",
        "lie",
        "no_show",
        "offensive_remark",
        "other",
        "wrong_name",
    )
)
"""The kinds that are done to one person. A name in the words of others is whoever saw it, or was spoken of."""
_ANSWERS: Final = frozenset(
    ("blanked", "exaggeration", "forgot_strength", "rambling", "technical_error", "weak_answer")
)
"""The kinds that are an answer to somebody's question."""
_CAN_HURT: Final = (_DONE_TO_SOMEBODY | {"badmouthed_employer", "swearing", "late", "phone_answered"}) - {
    "lie",
    "confidentiality",
}
"""The kinds that one may apologise for to whoever was hurt by them; what is untrue or secret is put right instead."""


def wronged(occasion: Occasion, slip: Moment) -> Person | None:
    """The one of the people it was done to; None where it was done to nobody alone, or the words do not tell to whom."""
    if judged_as(slip).name == "flat_joke":
        return hurt_by(occasion, slip)  # of whom one jokes, and who laughed, need not be hurt
    if judged_as(slip).name not in _DONE_TO_SOMEBODY:
        return None
    if tells_a_secret(slip):
        return owner_of(occasion, slip)
    told = told_to(occasion, slip) if judged_as(slip).name == "lie" else ()
    if not told and judged_as(slip).name == "lie" and occasion.setting is Setting.INTERVIEW:
        return None  # who is named in what was said to them all was not told it alone
    return done_to(occasion, slip) if not told else told[0] if len(told) == 1 else None


def reader_of(occasion: Occasion, slip: Moment) -> Person | None:
    """Who of a panel is told of it: the one it was done to, or who had asked; None where it is for nobody alone."""
    if (person := wronged(occasion, slip) or told_apart(occasion, slip)) is not None:
        return person
    kind = judged_as(slip).name
    if kind == "wrong_document":
        told = told_to(occasion, slip)
        return told[0] if len(told) == 1 else None
    return who_asked(occasion, slip) if kind in _ANSWERS else None


def is_read_by(occasion: Occasion, slip: Moment, reader: Person | None) -> bool:
    """Whether a letter after an interview may speak of it to this reader: not of what another was told alone.

    What was told untruly to one of several who sat together was heard by all of them.
    """
    if reader is None or occasion.setting is not Setting.INTERVIEW:
        return True
    if only_heard_it(occasion, reader):
        return wronged(occasion, slip) == reader
    if judged_as(slip).name == "lie":
        told = told_to(occasion, slip)
        if not told or reader in told or not set(told) & set(present(occasion)):
            return True
        return not in_rounds(occasion.account) and told_apart(occasion, slip) is None
    return told_apart(occasion, slip) in (None, reader)


def may_be_told(occasion: Occasion, slip: Moment, reader: Person | None) -> bool:
    """Whether a letter to this reader may speak of it: of a secret to whose it was, of a lie to whoever was told it.

    A lie that kept somebody else's secret stays: to take it back would tell the secret.
    """
    if reader is None:
        return True
    if tells_a_secret(slip):
        return owner_of(occasion, slip) in (reader, None) or (
            is_about(occasion, slip, reader) and not has_heard(occasion, slip, reader)
        )
    if judged_as(slip).name != "lie":
        return True
    told = told_to(occasion, slip)
    if told and reader not in told and not names(slip, reader):
        return False
    owners = {owner_of(occasion, moment) for moment in occasion.moments if tells_a_secret(moment)} - {reader, None}
    return not any(_stands_in(person, about(occasion, slip)) for person in owners if person is not None)


def has_heard(occasion: Occasion, slip: Moment, reader: Person | None) -> bool:
    """Whether this reader heard a secret that belongs to another."""
    return tells_a_secret(slip) and reader in hearers(occasion, slip)


def names(slip: Moment, person: Person) -> bool:
    """Whether the words of a slip, or what came of it, name this person."""
    return _stands_in(person, f"{slip.quote.text}\n{slip.cue.text if slip.cue else ''}")


def _stands_in(person: Person, words: str) -> bool:
    return any(re.search(rf"\b{part}\b", words) for part in patterns_of(person))


def addressee(occasion: Occasion, verdicts: Iterable[Verdict]) -> Person | None:
    """The one to whom the gravest of the acts was done that the letter names and owes somebody a word for."""
    order = _OWED if occasion.setting is Setting.INTERVIEW else _OWED_OUTSIDE
    owed = sorted(
        (verdict for verdict in verdicts if verdict.in_letter and verdict.action in order),
        key=lambda verdict: (order.index(verdict.action), not tells_a_secret(verdict.moment), -verdict.score),
    )
    return next((person for verdict in owed if (person := wronged(occasion, verdict.moment)) is not None), None)


_ASIDE: Final = re.compile(
    r",?\s*(?:(?:who|and)\s+)?(?:only |just |mostly )?(?:advises|advised|sat in|sits in|observed|was observing|took (?:the )?(?:notes|minutes)|takes (?:the )?minutes|"
    r"(?:was |is )?(?:an? |their |the )?(?:outside |external )?(?:advis[eo]r|observer|note[- ]taker|consultant))\b",
    re.IGNORECASE,
)
"""Told right behind a name: who only advises or looks on."""
_LEADS: Final = re.compile(
    r",?\s*(?:\(|(?:who )?(?:is |was )?(?:the |their )?)(?:head of|heads|hiring manager|managing director|director of|leads|runs|in charge of|owns|owner)\b",
    re.IGNORECASE,
)
"""Told right behind a name: whose decision it is."""


def first_reader(occasion: Occasion, verdicts: Iterable[Verdict], read: Person | None) -> Person | None:
    """Who reads the first letter in place of the one who was `read`, where that is sure; else None.

    What is owed is said to the one to whom it is, and so is what was promised to one of them and is late. Else another comes first only where the one who was read is told to look on, and
    that other to lead.
    """
    there = present(occasion)
    if occasion.setting is Setting.WORK:
        return _lied_to(occasion, verdicts)
    if occasion.setting is not Setting.INTERVIEW or len(there) < 2:
        return None
    said = sorted((one for one in verdicts if one.in_letter), key=lambda one: (not one.comes_first, -one.score))
    sure = [(one, person) for one in said if (person := reader_of(occasion, one.moment)) in there]
    if sure and sure[0][0].comes_first:
        return sure[0][1]
    if (owed := _promised_to(occasion, there)) is not None and not any(person == read for _, person in sure):
        return owed
    if any(person == read for _, person in sure):
        return None
    if (head := _whose_place(occasion, there)) is not None:
        return head
    if read is None or not _is_told(read, _ASIDE, occasion.account):
        return None
    leading = [person for person in there if person != read and _is_told(person, _LEADS, occasion.account)]
    return leading[0] if len(leading) == 1 else None


def _whose_place(occasion: Occasion, there: Sequence[Person]) -> Person | None:
    """The one alone of those there after whom their place is named ("in the Okonjo lab"), or who is told to have come "herself"."""
    found = []
    for person in there:
        named = patterns_of(person)
        if not named:  # known by a role alone
            continue
        last = named[-1]
        place = rf"\b(?:in|at|for|with|of|join) (?i:the |Dr |Prof(?:essor)? )?{last}(?:['’]s)? (?i:lab|laboratory|group|practice|surgery|studio|garage|bakery|workshop|clinic|office|farm|firm)\b|\b{last} (?i:herself|himself)\b"
        if re.search(place, occasion.account):
            found.append(person)
    return found[0] if len(found) == 1 else None


def _lied_to(occasion: Occasion, verdicts: Iterable[Verdict]) -> Person | None:
    """Who at work was told something untrue about a wrong that was done to another: that one hears it before the other does."""
    owed = [one for one in verdicts if one.in_letter and one.action in _OWED_OUTSIDE]
    lies = {wronged(occasion, one.moment) for one in owed if judged_as(one.moment).name == "lie"}
    harmed = {wronged(occasion, one.moment) for one in owed if judged_as(one.moment).name == "damage"}
    return next(iter(lies)) if len(lies) == 1 and harmed - lies - {None} else None


def _promised_to(occasion: Occasion, there: Sequence[Person]) -> Person | None:
    """The one of those who were there to whom everything was promised that is late; None where the words do not tell."""
    late = [pledge for pledge in pledges(occasion) if pledge.missed]
    found = {_promisee(occasion, pledge, there) for pledge in late}
    return next(iter(found)) if len(found) == 1 else None


def _promisee(occasion: Occasion, pledge: Pledge, there: Sequence[Person]) -> Person | None:
    if pledge.to.lower() in ("he", "him", "she", "her"):
        told = meant_by_pronoun(occasion, pledge.quote)
        return told if told in there else None
    named = [one for one in there if _stands_in(one, pledge.to)]
    return named[0] if len(named) == 1 else None


def _is_told(person: Person, of_them: re.Pattern[str], account: str) -> bool:
    """Whether the account says this of somebody right behind their name."""
    last = patterns_of(person)[-1:]
    return any(of_them.match(account, found.end()) for part in last for found in re.finditer(rf"\b{part}\b", account))


def owed_to(occasion: Occasion, judgement: Judgement, reader: Person) -> Judgement:
    """The same where an apology to this reader is asked for: what was done to them, or what hurt them, is then owned to them."""

    def owed(verdict: Verdict) -> Verdict:
        kind = judged_as(verdict.moment).name
        theirs = wronged(occasion, verdict.moment) == reader or names(verdict.moment, reader)
        settled = verdict.in_letter and verdict.action is not Action.ACKNOWLEDGE
        if settled or verdict.awaits_word or kind not in _CAN_HURT or not theirs:
            return verdict
        return replace(
            verdict, action=Action.MAKE_GOOD if kind == "damage" else Action.APOLOGISE, in_letter=True, needs=""
        )

    return replace(judgement, verdicts=tuple(map(owed, judgement.verdicts)))


def left_to_another(occasion: Occasion, judgement: Judgement) -> str:
    """That the letter to the first reader leaves out what another alone is owed; empty where it leaves out nothing."""
    reader = next(iter(occasion.people), None)
    if occasion.setting is Setting.WORK and reader is not None and _lied_to(occasion, judgement.verdicts) == reader:
        harmed = (
            wronged(occasion, one.moment) for one in judgement.in_letter if judged_as(one.moment).name == "damage"
        )
        owed = dict.fromkeys(addressed_as(person.name) for person in harmed if person and person != reader)
        return f"What was done to {' and '.join(owed)} is owed to them as well, once {addressed_as(reader.name)} knows."
    left = (one for one in judgement.in_letter if not is_read_by(occasion, one.moment, reader))
    others = (reader_of(occasion, one.moment) for one in left)
    there = present(occasion)
    names = list(dict.fromkeys(addressed_as(person.name) for person in others if person in there))
    if not names:
        return ""
    return f"What only {' and '.join(names)} heard belongs in a letter of its own to them, and is not in the one to {addressed_as(reader.name) if reader else 'the others'}."


def owed_to_its_owner(judgement: Judgement) -> str:
    """That the one whose paper went astray is to be told as well; empty where none did."""
    astray = any(
        anothers_paper(one.moment.quote.text) for one in judgement.in_letter if judged_as(one.moment).name in _PAPERS
    )
    return _TELL_ITS_OWNER if astray else ""


_PAPERS: Final = frozenset({"confidentiality", "wrong_document"})
_TELL_ITS_OWNER: Final = "What went to the wrong one holds somebody else's data: they are to be told as well, soon and in a message of their own, and so is whoever answers for data at your work."


def why_no_letter(occasion: Occasion, judgement: Judgement, reader: Person | None) -> str:
    """Why this reader gets no letter although something is owed in it; empty where that is not the reason."""
    name = addressed_as(reader.name) if reader else ""
    if not name:
        return ""
    if reader is not None and not was_there(occasion, reader):
        return f"By your account {name} was not there, so there is nothing about the talk to say to them."
    if occasion.setting is Setting.INTERVIEW or not judgement.in_letter:
        return ""
    slips = [verdict.moment for verdict in judgement.in_letter]
    if any(may_be_told(occasion, slip, reader) or has_heard(occasion, slip, reader) for slip in slips):
        return ""
    return f"By your account nothing of this was done to {name}, so there is nothing to own to them. What another trusted you with stays where it is."
