"""A debrief as a page to read: perspective first, what matters before what does not, then the plan and the letter."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.calm import (
    CALM_NEARBY,
    CALM_REST,
    CALM_STATE,
    CALM_TEXT,
    CALM_TITLE,
    SERVICES,
    SERVICES_SOURCE,
)
from afterword.core.check import Finding
from afterword.core.debrief import Debrief
from afterword.core.judge.doubts import SURE
from afterword.core.judge.kinds import slip_kind
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.words import Advice, advice_on
from afterword.core.judge.worth import QUIET
from afterword.core.occasion import Action, Setting, WorthIt
from afterword.core.plan.step import StepKind
from afterword.core.plan.words import step_words
from afterword.core.shortened import shortened
from afterword.core.unsaid import left_unsaid
from afterword.core.write.addressee import why_no_letter
from afterword.core.write.letter import LetterState
from afterword.core.write.turned import turned
from afterword.surfaces.cli.terminal.paper import Paper

_LONGEST_QUOTE = 160
_NOT_WHOLE = "The letter is not whole yet. It can go once what is asked below is answered."
_BY_NO_TOWN = ("UTC", "UCT", "Universal", "Zulu")
_LONGEST_TITLE = 50
_WORTH = {WorthIt.YES: "Yes.", WorthIt.MAYBE: "Perhaps.", WorthIt.NO: "No."}


def print_debrief(debrief: Debrief, home: ZoneInfo) -> None:
    """Print the whole debrief."""
    paper = Paper()
    if debrief.alarming:
        _calm(paper, CALM_REST)
    if debrief.notice:
        paper.text(debrief.notice, indent=0)
    if debrief.is_read:
        _where(paper, debrief)
    _perspective(paper, debrief)
    if debrief.is_read:
        _went_well(paper, debrief)
        _matters(paper, debrief)
        _left_alone(paper, debrief)
        interview = debrief.occasion.setting is Setting.INTERVIEW
        paper.heading("Is it worth a letter?" if interview else "Is it worth bringing up?")
        paper.text(f"{_WORTH[debrief.judgement.worth_it]} {debrief.judgement.worth_why}")
        for remark in debrief.judgement.remarks:
            paper.text(remark)
    _plan(paper, debrief, home)
    print_letter(paper, debrief)
    if debrief.needs and debrief.is_read:
        paper.heading("What only you can say")
        for need in debrief.needs:
            paper.text(f"- {need}", hanging=2)
        kept = f"Answer here (afterword answer {debrief.occasion.id}) or on the page (afterword web)."
        if debrief.letter.text:
            kept += f" To write in the letter itself: afterword edit {debrief.occasion.id}"
        paper.quiet(
            kept if debrief.version else "Write it into your account and run this again, or let it be kept and answer."
        )


_WHERE = {
    Setting.INTERVIEW: "an interview",
    Setting.WORK: "something at work",
    Setting.PERSONAL: "something among friends or family",
}


def _where(paper: Paper, debrief: Debrief) -> None:
    """How the whole was read: all that follows hangs on it."""
    others = " or ".join(one.value for one in Setting if one is not debrief.occasion.setting)
    way = f"afterword answer {debrief.occasion.id} --setting" if debrief.version else "run this again with --setting"
    paper.quiet(f"Read as {_WHERE[debrief.occasion.setting]}. If it was not: {way} {others}.")


def print_pause(go_on: str) -> None:
    """Print the calm screen; `go_on` says how to continue."""
    _calm(Paper(), f"{CALM_STATE} {go_on}")


def _calm(paper: Paper, last: str) -> None:
    """Whom somebody in danger can call, before anything else; `last` says what follows."""
    paper.heading(CALM_TITLE)
    paper.text(CALM_TEXT, indent=0)
    paper.line()
    for service in SERVICES:
        paper.text(f"{service.where}: {service.name}, {service.reach}", hanging=2)
    paper.line()
    paper.text(CALM_NEARBY, indent=0)
    paper.line()
    paper.text(last, indent=0)
    paper.quiet(SERVICES_SOURCE, indent=0)


def quoted(text: str) -> str:
    """The person's own words on one line, shortened where they run long."""
    words = " ".join(text.split())
    if len(words) > _LONGEST_QUOTE:
        words = words[: _LONGEST_QUOTE - 3].rsplit(" ", 1)[0] + " ..."
    return f'"{words}"'


def _perspective(paper: Paper, debrief: Debrief) -> None:
    if debrief.prompts:
        paper.heading("First, some perspective")
    for prompt in debrief.prompts:
        paper.text(f"- {prompt.text}", hanging=2)
        if prompt.source.found:
            paper.quiet(prompt.source.label, indent=4)


def _went_well(paper: Paper, debrief: Debrief) -> None:
    if debrief.occasion.setting is not Setting.INTERVIEW and not debrief.occasion.strengths:
        return
    paper.heading("What went well")
    for moment in debrief.occasion.strengths:
        paper.text(f"- {quoted(moment.quote.text)}", hanging=2)
    if debrief.occasion.kindnesses and not debrief.occasion.strengths:
        paper.text(f"Somebody was good to you: {quoted(debrief.occasion.kindnesses[0].text)}")
    elif not debrief.occasion.strengths:
        paper.text("You told of nothing that went well. There was something; it is worth writing down too.")


def _matters(paper: Paper, debrief: Debrief) -> None:
    matters = [
        (number, one)
        for number, (_, one) in zip(debrief.numbers, debrief.slips, strict=True)
        if one.action not in QUIET
    ]
    paper.heading("What matters")
    if not debrief.judgement.verdicts:
        paper.text("No slip was read in this. If one weighs on you, write down what you did and what they said.")
    elif not matters:
        paper.text("Nothing here needs repair.")
    for place, (number, verdict) in enumerate(matters):
        if place:
            paper.line()
        _card(
            paper,
            number,
            verdict,
            advice_on(verdict, debrief.occasion, has_letter=bool(debrief.letter.text)),
            asked=verdict.needs in debrief.needs,
        )


def _card(paper: Paper, number: int, verdict: Verdict, advice: Advice, asked: bool) -> None:
    paper.strong(f"{number}. {slip_kind(verdict.kind).title}: {advice.says}")
    paper.text(quoted(verdict.moment.quote.text), indent=5)
    paper.entry("why", verdict.reason)
    if verdict.source.found:
        paper.entry("source", verdict.source.label)
    paper.entry(
        "noticed", f"{verdict.noticed.value}" + (f": {quoted(verdict.moment.cue.text)}" if verdict.moment.cue else "")
    )
    paper.entry("changes", verdict.change)
    if verdict.moment.confidence < SURE and verdict.moment.also:
        others = " or ".join(f"“{slip_kind(kind).title.lower()}”" for kind in verdict.moment.also)
        paper.entry("unsure", f"It may also be {others}. Say which it was.")
    if verdict.advice_first:
        paper.entry("first", "Ask a lawyer, union, insurer or adviser before anything is sent.")
    if verdict.needs and asked:  # the account may have answered it already
        paper.entry("needed", verdict.needs)
        for told in verdict.moment.answers:
            paper.entry("told", quoted(told.text))
    if verdict.awaits_word:
        paper.entry("where", "Not in the letter until you say that it was so.")
    elif advice.instead:
        paper.entry("where", advice.instead)


def _left_alone(paper: Paper, debrief: Debrief) -> None:
    left = debrief.judgement.left_alone
    if not left:
        return
    let_go = all(verdict.action is Action.LET_GO for verdict in left)
    paper.heading("What to let go" if let_go else "What to leave alone")
    paper.text(f"{'One thing needs' if len(left) == 1 else f'{len(left)} things need'} no word from you.")
    for number, (_, verdict) in zip(debrief.numbers, debrief.slips, strict=True):
        if verdict not in left:
            continue
        words = shortened(verdict.moment.quote.text, _LONGEST_TITLE, " ...")
        paper.text(f"{number}. {slip_kind(verdict.kind).title}: “{words}”", hanging=3)
    for reason in dict.fromkeys(verdict.reason for verdict in left):
        paper.quiet(reason, indent=4)


def _plan(paper: Paper, debrief: Debrief, home: ZoneInfo) -> None:
    if not debrief.plan.steps:
        return
    paper.heading("The next days", f"(your time, {home.key})")
    for step in debrief.plan.steps:
        paper.strong(f"{when(step.stands_at, home)}   {step_words(step.kind, debrief.occasion.setting)}")
        paper.text(step.why, indent=4)
        if step.not_after is not None and step.not_after != step.due:
            paper.quiet(f"not after {when(step.not_after, home)}", indent=4)
    waits = debrief.letter.state is LetterState.NEEDS and debrief.plan.first(StepKind.SEND) is not None
    for remark in (*([_NOT_WHOLE] if waits else []), *debrief.plan.remarks, *clock_remark(home)):
        paper.text(f"- {remark}", hanging=2)


def clock_remark(home: ZoneInfo) -> tuple[str, ...]:
    """What to say where the computer keeps UTC, which few people live by."""
    if home.key.removeprefix("Etc/") not in _BY_NO_TOWN:
        return ()
    return (
        "These times are in UTC, because this computer is set to it. For your own clock set its time zone, or TZ for one call "
        "(TZ=Europe/London afterword ...); --zone names the one where the letter is read.",
    )


def when(time: datetime, home: ZoneInfo) -> str:
    """A time as people say it: Wed 11 Mar 2026, 09:00."""
    return f"{time.astimezone(home):%a %d %b %Y, %H:%M}"


def print_letter(paper: Paper, debrief: Debrief) -> None:
    """Print the letter as it stands, and what the checker says of it."""
    letter = debrief.letter
    if not letter.text:
        if letter.state is LetterState.NOTHING:
            paper.heading("The letter")
            said = debrief.plan.first(StepKind.SEND) is not None
            why = why_no_letter(debrief.occasion, debrief.judgement, next(iter(debrief.occasion.people), None))
            paper.text(why or ("None is needed: say it when you speak to them." if said else "None is to be sent."))
        elif debrief.is_read:
            paper.heading("The letter")
            paper.text("There is none before you have answered what is asked below.")
        return
    state = "ready to be read once more" if letter.state is LetterState.READY else "not ready yet, see below"
    paper.heading("The letter", f"({state})")
    if letter.subject:
        paper.quiet(f"Subject: {letter.subject}")
        paper.line()
    paper.letter(letter.text)
    paper.heading("Proofreading")
    unsaid = left_unsaid(debrief)
    if not debrief.findings:
        paper.text("Its words are sound, but it is not whole." if unsaid else "Nothing to mend was found in it.")
    for lack in unsaid:
        paper.text(f"- {lack}", hanging=2)
    for finding in debrief.findings:
        paper.text(f"- {finding_words(finding, letter.text)}", hanging=2)
    _made_of_own_words(paper, debrief)


def _made_of_own_words(paper: Paper, debrief: Debrief) -> None:
    """What no checker can tell: whether their words still say the same where they now stand."""
    made = turned(debrief.letter, debrief.occasion)
    if made:
        paper.text("Made of your words. Does each still say what you mean?")
    for one in made:
        paper.text(f"- {quoted(one.sentence)}", hanging=2)
        paper.quiet(f"you told: {quoted(one.told)}", indent=4)


def finding_words(finding: Finding, text: str) -> str:
    """A finding in one line, with the words it is about."""
    if finding.start is None or finding.end is None:
        return finding.message
    return f"{quoted(text[finding.start : finding.end])}: {finding.message}"
