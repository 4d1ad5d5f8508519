"""Say what only the person can say: what a slip was, a fact for it, who it goes to; all follows."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import click

from afterword.app import App
from afterword.core.contract import debrief_json
from afterword.core.corrections import (
    About,
    Add,
    Answer,
    Change,
    Correction,
    HasNone,
    Promised,
    Remove,
    Restore,
    corrected,
    is_yes,
)
from afterword.core.debrief import Debrief
from afterword.core.judge.doubts import SURE
from afterword.core.judge.kinds import slip_kind, slip_kinds
from afterword.core.judge.verdict import Verdict
from afterword.core.occasion import AfterwordError, CaseState, Handled, Noticed, Polarity, Quote, Setting, Want
from afterword.core.shortened import shortened
from afterword.core.thing_promised import given as what_was_given
from afterword.core.thing_promised import open_promises
from afterword.core.unsaid import replaced_words, why_unsaid
from afterword.core.write.at_hand import SHOWN
from afterword.surfaces.cli.terminal.debrief_page import print_letter, quoted
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.surfaces.cli.terminal.shown import shown
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.place_occasion import place_occasion

ABOUT_ONE = ("--so", "--was", "--no-slip", "--settled", "--noticed", "--no-fact", "--told")
"""Options that say something of one slip, and need its number."""


@click.command("answer")
@click.argument("occasion_id", metavar="ID")
@click.argument("number", required=False, type=click.IntRange(min=1), metavar="[SLIP]")
@click.argument("words", required=False, metavar="[WORDS]")
@click.option("--so", is_flag=True, help="It was so, as it was read.")
@click.option("--was", metavar="KIND", help="It was this instead: a kind such as lie, or what the list calls it.")
@click.option(
    "--add", metavar="WORDS", help="A slip that was not read, by its words in your account; --was says its kind."
)
@click.option("--no-slip", is_flag=True, help="It was no slip.")
@click.option("--settled", type=click.Choice([one.value for one in Handled]), help="Whether it was put right there.")
@click.option("--noticed", type=click.Choice([one.value for one in Noticed]), help="Whether they saw it.")
@click.option("--no-fact", is_flag=True, help="There is no fact that could back it.")
@click.option("--told", is_flag=True, help="The answer is what your account tells beside it.")
@click.option("--promised", metavar="WORDS", help="What you promised, itself or when it comes.")
@click.option("--name", metavar="NAME", help="Your name, as you sign.")
@click.option("--to", metavar="NAME", help="Who it goes to.")
@click.option("--company", metavar="NAME", help="The firm.")
@click.option("--liked", metavar="WORDS", help="The one thing to thank for.")
@click.option("--want", type=click.Choice([one.value for one in Want]), help="Whether you still want it.")
@click.option("--no-contact/--contact", default=None, help="They want to hear nothing more, or do so after all.")
@click.option(
    "--setting",
    type=click.Choice([one.value for one in Setting]),
    help="Where it happened, if that was read wrongly: in an interview, at work, or with friends or family (personal).",
)
@click.option("--put-back", is_flag=True, help="What was taken out last as no slip was one after all.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    occasion_id: str,
    number: int | None,
    words: str | None,
    so: bool,
    was: str | None,
    add: str | None,
    no_slip: bool,
    settled: str | None,
    noticed: str | None,
    no_fact: bool,
    told: bool,
    promised: str | None,
    name: str | None,
    to: str | None,
    company: str | None,
    liked: str | None,
    want: str | None,
    no_contact: bool | None,
    setting: str | None,
    put_back: bool,
    as_json: bool,
) -> int:
    """Say what only you can say about the occasion ID; verdicts, plan and letter follow.

    Without more, its slips are listed with their numbers and what is asked. WORDS are a fact or a sentence of your own for the slip with
    that number; what you did and what you offer now can both be given. The letter takes them as they stand.
    """
    debrief = before = shown(app, occasion_id)
    placed = Setting(setting) if setting and setting != debrief.occasion.setting.value else None
    if placed and number is not None:
        raise click.UsageError(
            "--setting has it read once more, which may number its slips anew; give it by itself first",
            click.get_current_context(),
        )
    given = dict(zip(ABOUT_ONE, (so, was is not None, no_slip, settled, noticed, no_fact, told), strict=True))
    about_one = [option for option, said in given.items() if said and not (option == "--was" and add)]
    if about_one and number is None:
        raise click.UsageError(f"{about_one[0]} needs the number of a slip", click.get_current_context())
    if number is not None and not (about_one or words):
        raise click.UsageError("say something of that slip: WORDS, or an option", click.get_current_context())
    if no_slip and (words or len(about_one) > 1):
        raise click.UsageError("--no-slip leaves nothing else to say of it", click.get_current_context())
    if sum((so, was is not None)) > 1 or sum((no_fact, told, words is not None)) > 1:
        raise click.UsageError("these contradict each other; give one of them", click.get_current_context())
    kind = _kind(was) if was is not None else None
    if placed:
        place_occasion(app.store, app.clock, app.check, app.reader, debrief.occasion.id, placed, voice=app.voice)
        debrief = shown(app, debrief.occasion.id)
    said: list[Correction] = []
    if put_back:
        said.append(Restore(len(debrief.occasion.removed) - 1))
    if add:
        said.append(_added(debrief, add, kind))
    if number is not None:
        at, verdict = _slip(debrief, number)
        words = _told_beside(verdict, number) if told else words
        if words and verdict.awaits_word and not verdict.moment.answers and is_yes(words):
            so, words = True, None  # whether it was so is what was asked
        if no_slip:
            said.append(Remove(at))
        else:
            seen, handled = (Noticed(noticed) if noticed else None), (Handled(settled) if settled else None)
            said += _view(at, verdict, None if add else kind, words, seen, handled, so=so)
        if words:
            said.append(Answer(at, words, again=True))
        if no_fact:
            said.append(HasNone(at))
    if promised is not None:
        said.append(Promised(promised))
    state = None if no_contact is None else CaseState.NO_CONTACT if no_contact else CaseState.OPEN
    about = About(want=Want(want) if want else None, state=state, writer=name, to=to, company=company, liked=liked)
    if about != About():
        said.append(about)
    if said:
        try:
            correct_moments(app.store, app.clock, app.check, debrief.occasion.id, said, voice=app.voice)
        except AfterwordError as refused:
            raise _with_the_rest(refused, debrief, app, _parts(said)) from None
        debrief = shown(app, debrief.occasion.id)
    if as_json:
        print(json.dumps(debrief_json(debrief), ensure_ascii=False))
    else:
        _print(debrief)
        if words and number is not None:
            _say_what_it_replaced(before, debrief)
            _say_what_became_of(debrief, verdict.moment.quote)
        if said or placed:
            print_letter(Paper(), debrief)
    return 0


_ABOUT = ("want", "state", "writer", "to", "company", "liked")
_CALLED = {
    "state": "--no-contact",
    "writer": "--name",
    **{one: f"--{one}" for one in ("want", "to", "company", "liked")},
}


def _parts(said: Sequence[Correction]) -> list[tuple[str, Correction]]:
    """What was said, each part alone with what it is called on the command line."""
    parts: list[tuple[str, Correction]] = []
    for one in said:
        if isinstance(one, About):
            given = {name: getattr(one, name) for name in _ABOUT if getattr(one, name) is not None}
            parts += [(_CALLED[name], About(**{name: value})) for name, value in given.items()]
        else:
            parts.append((_NAMES.get(type(one), "what the slip was"), one))
    return parts


_NAMES: dict[type, str] = {
    Answer: "your words",
    Add: "--add",
    Promised: "--promised",
    Remove: "--no-slip",
    HasNone: "--no-fact",
}


def _with_the_rest(
    refused: AfterwordError, debrief: Debrief, app: App, parts: Sequence[tuple[str, Correction]]
) -> AfterwordError:
    """The refusal; where more was given, with the part that was refused and those that were not kept because of it."""
    if len(parts) < 2:
        return refused
    wrong = next((name for name, one in parts if not _holds(debrief, one, app)), "")
    rest = ", ".join(dict.fromkeys(name for name, _ in parts if name != wrong))
    if not wrong or not rest:
        return refused
    return AfterwordError(
        f"Refused: {wrong}. {refused} What you gave beside it is not kept either ({rest}): give it again without {wrong}."
    )


def _holds(debrief: Debrief, part: Correction, app: App) -> bool:
    try:
        corrected(debrief.occasion, (part,), app.clock.zone())
    except AfterwordError:
        return False
    return True


def _view(
    at: int,
    verdict: Verdict,
    kind: str | None,
    words: str | None,
    seen: Noticed | None,
    handled: Handled | None,
    *,
    so: bool,
) -> list[Correction]:
    """What the slip was and whether it showed or was settled, if that is said; who says in words what it was has said that it was."""
    if so or (words and verdict.awaits_word):
        kind = kind or verdict.kind
    return [Change(at, kind=kind, noticed=seen, handled=handled)] if kind or seen or handled else []


def _kind(name: str) -> str:
    """The kind of slip of that name, or with that title.

    Raises:
        AfterwordError: there is none.
    """
    plain = _plain(name)
    titles = {_plain(kind.title): known for known, kind in slip_kinds().items()}
    if plain not in slip_kinds() and plain not in titles and _WITHOUT_A_NAME.search(plain):
        return "other"
    if plain not in slip_kinds() and plain not in titles:
        known = ", ".join(sorted(slip_kinds()))
        raise AfterwordError(
            f'There is no kind of slip called "{name}". If none fits, take other: so for a promise that was not kept, and for a thing taken along. There are: {known}.'
        )
    return titles.get(plain, plain)


_WITHOUT_A_NAME = re.compile(
    r"promis|my_word|borrow|lent|not_(?:sent|kept|given_back|returned)|t(?:ook|aken)_(?:along|with|home)|carried_off|left_undone"
)


def _plain(name: str) -> str:
    return name.strip().casefold().replace("-", "_").replace(" ", "_").removeprefix("a_")


def _added(debrief: Debrief, words: str, kind: str | None) -> Add:
    """A slip that was not read, by its words in the account.

    Raises:
        AfterwordError: they are not in it.
    """
    at = debrief.occasion.account.casefold().find(words.strip().casefold())
    if at < 0:
        raise AfterwordError("These words are not in the account. Give them as they stand there. Nothing was changed.")
    return Add(at, at + len(words.strip()), Polarity.SLIP, kind)


def _slip(debrief: Debrief, number: int) -> tuple[int, Verdict]:
    slips = dict(zip(debrief.numbers, debrief.slips, strict=True))
    if number not in slips:
        raise AfterwordError(f"There is no slip number {number} here. See: afterword answer {debrief.occasion.id}")
    return slips[number]


def _told_beside(verdict: Verdict, number: int) -> str:
    """What the account tells in answer to the slip of that number.

    Raises:
        AfterwordError: it tells nothing that was seen.
    """
    if not verdict.moment.answers:
        raise AfterwordError(f"Nothing in the account was seen to answer slip {number}. Say it in your own words.")
    return " ".join(quote.text for quote in verdict.moment.answers)


def _say_what_it_replaced(before: Debrief, after: Debrief) -> None:
    """What was answered before and is gone now, and how to have both."""
    if gone := replaced_words(before.occasion, after.occasion):
        Paper().text(
            f"This takes the place of what you answered before: {quoted(gone)} To say both, give them in one answer."
        )


def _say_what_became_of(debrief: Debrief, slip: Quote) -> None:
    """That words are kept and not in the letter, and how to put them there oneself."""
    at = next(at for at, verdict in debrief.slips if verdict.moment.quote == slip)
    if why := why_unsaid(debrief, at):
        write = f" To write in it yourself: afterword edit {debrief.occasion.id}" if debrief.letter.text else ""
        Paper().text(f"{why}{write}")


def _is_asked_of(verdict: Verdict, needs: Sequence[str]) -> bool:
    """Whether one of the questions is about this slip: its own, or one that quotes it."""
    words = f"“{shortened(verdict.moment.quote.text, SHOWN, ' ...')}”"
    return verdict.needs in needs or any(words in need for need in needs)


def _print(debrief: Debrief) -> None:
    paper, name = Paper(), debrief.occasion.id
    paper.heading("What was read")
    slips = debrief.slips
    if not slips:
        paper.text("No slip was read in this.")
    for number, (_, verdict) in zip(debrief.numbers, slips, strict=True):
        paper.strong(f"{number}. {slip_kind(verdict.kind).title} ({verdict.kind})")
        paper.text(quoted(verdict.moment.quote.text), indent=5)
        if verdict.awaits_word or (verdict.moment.confidence < SURE and verdict.moment.also):
            paper.entry("asked", f"Was it so? afterword answer {name} {number} --so, or --no-slip")
            if verdict.moment.also:
                paper.entry("or", f"--was {', or --was '.join(verdict.moment.also)}")
        if verdict.needs in debrief.needs:
            paper.entry("asked", verdict.needs)
            for told in verdict.moment.answers:
                paper.entry("told", f"{quoted(told.text)} If this is it: afterword answer {name} {number} --told")
        if not verdict.in_letter and not verdict.awaits_word:
            paper.entry("letter", f"not in it. {verdict.reason}")
    own = {verdict.needs for _, verdict in slips}
    rest = [need for need in debrief.needs if need not in own]
    if rest:
        paper.heading("What only you can say")
    for need in rest:
        paper.text(f"- {need}", hanging=2)
    if debrief.needs and slips:
        asked = (
            number
            for number, (_, verdict) in zip(debrief.numbers, slips, strict=True)
            if _is_asked_of(verdict, debrief.needs)
        )
        open_one = next(asked, debrief.numbers[0])
        paper.quiet(
            f'Words for slip {open_one}: afterword answer {name} {open_one} "..."; your name: afterword answer {name} --name "..."'
        )
    if any(what_was_given(debrief.occasion, one) is None for one in open_promises(debrief.occasion)):
        paper.quiet(f'What you promised, or when it comes: afterword answer {name} --promised "..."')
    paper.quiet(f"The letter as it stands: afterword show {name}")
