"""An occasion as a page to read, and the page that says what the archive holds."""

from __future__ import annotations

from afterword.core.archive import Archive, Chapter
from afterword.core.judge.kinds import slip_kinds
from afterword.core.learn.outcomes import CAME_WORDS
from afterword.core.occasion import Moment, Polarity
from afterword.core.plan.step import StepState
from afterword.core.plan.words import STEP_WORDS

_POLARITY = {
    Polarity.SLIP: "a slip",
    Polarity.STRENGTH: "went well",
    Polarity.CIRCUMSTANCE: "a circumstance",
    Polarity.NEUTRAL: "neither",
}
_STATE = {StepState.WAITING: "waiting", StepState.DONE: "done", StepState.SKIPPED: "skipped"}


def read_me(archive: Archive) -> str:
    """What is in the archive, and what is not."""
    return f"""# Everything Afterword kept

{len(archive.chapters)} occasions, {len(archive.facts.facts)} facts, {len(archive.cards)} practice cards,
{len(archive.mails)} letters that left.

- `afterword.json` holds all of it and loses nothing. `afterword import` reads this file, or the whole zip.
- `occasions/` has each occasion as a page to read, and its plan as a calendar file.
- `mails/` has the letters that left, as they left.
- `occasions.csv`, `facts.csv` and `practice.csv` are for a spreadsheet.

Passwords, your mailbox and approvals that still wait are not in it. The file is not encrypted: whoever has it can read
it.
"""


def occasion_page(chapter: Chapter) -> str:
    """All of one occasion, in the order in which it happened."""
    occasion, learned = chapter.occasion, chapter.learned
    title = occasion.company or (occasion.people[0].name if occasion.people else "A talk")
    parts = [f"# {_line(title)}"]
    told = [f"- Told: {occasion.told_at:%Y-%m-%d %H:%M}" if occasion.told_at else ""]
    told += [f"- Role: {_line(occasion.role)}" if occasion.role else ""]
    told += [f"- There: {_line(', '.join(person.name for person in occasion.people))}" if occasion.people else ""]
    if any(told):
        parts.append("\n".join(filter(None, told)))
    parts.append("## What happened\n\n" + _quoted(occasion.account))
    if occasion.moments:
        parts.append("## Moments\n\n" + "\n".join(_moment(moment) for moment in occasion.moments))
    if chapter.plan.steps:
        steps = "\n".join(
            f"- {step.due:%Y-%m-%d %H:%M}: {STEP_WORDS[step.kind]} ({_STATE[step.state]}). {_line(step.why)}"
            for step in chapter.plan.steps
        )
        parts.append(f"## Plan\n\n{steps}")
    if chapter.letter is not None and chapter.letter.text:
        parts.append(f"## Letter\n\n{_line(chapter.letter.subject)}\n\n" + _quoted(chapter.letter.text))
    if learned.outcome is not None:
        parts.append(f"## What came of it\n\n{learned.outcome.on}: {CAME_WORDS[learned.outcome.came]}")
    if learned.lessons:
        parts.append("## Plans\n\n" + "\n".join(f"- {_line(lesson.sentence)}" for lesson in learned.lessons))
    if learned.feedback:
        said = "\n\n".join(f"{one.on} {_line(one.who)}\n\n{_quoted(one.words)}" for one in learned.feedback)
        parts.append(f"## Feedback\n\n{said}")
    if learned.work:
        work = "\n".join(f"- [{'x' if item.done_at else ' '}] {_line(item.text)}" for item in learned.work)
        parts.append(f"## To work on\n\n{work}")
    return "\n\n".join(parts) + "\n"


def _moment(moment: Moment) -> str:
    kinds = slip_kinds()
    kind = kinds[moment.kind].title if moment.kind and moment.kind in kinds else ""
    return f"- {_POLARITY[moment.polarity]}{f', {kind}' if kind else ''}: {_line(moment.quote.text)}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _line(text: str) -> str:
    return " ".join(text.split())
