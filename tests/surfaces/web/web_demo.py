"""One account, a CV for it, and a reader that finds the moments scripted here in any text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.app import App
from afterword.core.account import Reading, Roster, Spotted, SpottedDate
from afterword.core.calm import Danger
from afterword.core.check import findings_in
from afterword.core.occasion import Facts, Moment, Noticed, Polarity, Quote, Setting, Want
from afterword.surfaces.web.device import Device

DEVICE = Device(8497, "k" * 43)
LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 10, 18, 10, tzinfo=LONDON)

ACCOUNT = """\
So that was the panel at Halden Water, Priya Nair and a quieter man whose name I never got. \
I got in twelve minutes late because I misread the floor plan, and I did say sorry at the door.

The first half was good. I walked them through the valve audit and Priya said that was exactly \
the kind of thing they need. We talked for a while about how they flush the old mains at night, \
which I loved.

Then he asked how I would size a pump for the new estate and I said flow rate alone decides it. \
He frowned and asked again, and I said the same thing. It is the head loss that matters, I knew \
it on the stairs down.

My hands were shaking the whole time and I talked far too fast. And I completely forgot to mention \
the leak model. When they asked about my old boss I said he was hopeless with people.

Priya said they decide on Wednesday the 18th. Right now I feel awful, maybe one chance in five.
"""

CV = b"""\
# Mira Okafor

mira@example.org

## Experience

### Network engineer, Norvik Utilities, 2021-03 to present

- Audited 340 valves in the old town and cut unplanned closures from 19 to 4 a year
- Built a leak model that found 62 hidden leaks in 2023

### Graduate engineer, Castor Pipes, 2018-09 to 2021-02

- Sized the pumps for two housing estates with 410 homes
"""


@dataclass(frozen=True, slots=True)
class Script:
    """Words to look for, and what they tell."""

    words: str
    polarity: Polarity
    kind: str | None = None
    noticed: Noticed | None = None
    cue: str = ""
    confidence: float = 0.95
    also: tuple[str, ...] = ()
    facts: Facts = field(default_factory=Facts)
    topic: str = ""


SCRIPTS = (
    Script(
        "I got in twelve minutes late because I misread the floor plan",
        Polarity.SLIP,
        "late",
        facts=Facts(minutes_late=12, warned=False),
        topic="the floor plan",
    ),
    Script("I walked them through the valve audit", Polarity.STRENGTH, topic="the valve audit"),
    Script("We talked for a while about how they flush the old mains at night, which I loved", Polarity.NEUTRAL),
    Script(
        "I said flow rate alone decides it",
        Polarity.SLIP,
        "technical_error",
        Noticed.SEEN,
        cue="He frowned and asked again",
        topic="sizing a pump",
    ),
    Script("My hands were shaking the whole time and I talked far too fast", Polarity.SLIP, "nerves"),
    Script(
        "I completely forgot to mention the leak model",
        Polarity.SLIP,
        "forgot_strength",
        topic="the leak model",
        confidence=0.55,
        also=("weak_answer", "blanked"),
    ),
    Script("I said he was hopeless with people", Polarity.SLIP, "badmouthed_employer", confidence=0.8),
)


class ScriptedReader:
    """Finds the scripted words in an account. Meets `ports.Reader`."""

    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        """What the scripts know of it."""

        def quote(words: str) -> Quote | None:
            start = account.find(words)
            return Quote(start, start + len(words), words) if words and start >= 0 else None

        moments = tuple(
            Moment(
                found,
                script.polarity,
                script.kind,
                script.noticed,
                quote(script.cue),
                script.facts,
                script.topic,
                script.confidence,
                script.also,
            )
            for script in SCRIPTS
            if (found := quote(script.words)) is not None
        )
        priya, company = quote("Priya Nair"), quote("Halden Water")
        day, enjoyed = quote("Wednesday the 18th"), quote("how they flush the old mains at night")
        return Reading(
            moments=moments,
            people=(Spotted(priya, "Priya Nair"),) if priya else (),
            company=company,
            dates=(SpottedDate(day, date(2026, 3, 18), is_decision=True),) if day else (),
            enjoyed=(enjoyed,) if enjoyed else (),
            want=Want.YES if moments else Want.UNSURE,
            feeling=8 if "feel awful" in account else None,
            language="de" if account.startswith("Also ") else "en",
            danger=Danger(threat) if (threat := quote("I do not want to be here any more")) else None,
            reader="scripted",
        )


def demo_app(home: Path, now: datetime = NOW) -> App:
    """An app that keeps all in memory."""
    store = MemoryStore()
    outbox = MemoryOutbox()
    return App(
        home,
        StoppedClock(now, LONDON),
        ScriptedReader,
        lambda _home: store,
        findings_in,
        open_outbox=lambda _home: outbox,
    )
