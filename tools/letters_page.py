"""The page docs/generated/letters.md: each kind of letter, written from the examples, with what it rests on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.app import check
from afterword.core.calm import Pause
from afterword.core.occasion import (
    OWN_WORDS,
    AfterwordError,
    Cause,
    Evidence,
    EvidenceSource,
    Facts,
    Harm,
    Moment,
    Noticed,
    Occasion,
    Person,
    Polarity,
    Quote,
    Setting,
    Want,
)
from afterword.core.raw_text import text_from
from afterword.core.told import Told
from afterword.core.write.kind import LetterKind
from afterword.core.write.manner import English, Manner, Tone
from afterword.ports import Kept
from afterword.reading.debrief import open_reader
from afterword.use_cases.import_cv import import_cv
from afterword.use_cases.prepare_call import prepare_call
from afterword.use_cases.prepare_talk import prepare_talk
from afterword.use_cases.record_debrief import record_debrief
from afterword.use_cases.write_letter import write_letter

EXAMPLES = Path(__file__).parent.parent / "examples"
HOME = ZoneInfo("Europe/London")
NOW = datetime(2026, 9, 8, 18, 0, tzinfo=HOME)
CLOCK = StoppedClock(NOW, HOME)
CVS = {"nurse": "nurse.cv.md", "developer": "developer.cv.json", "retail": "retail.cv.txt"}

FROM_EXAMPLES = (
    ("nurse", LetterKind.RECOVERY),
    ("developer", LetterKind.RECOVERY),
    ("developer", LetterKind.ANSWER),
    ("retail", LetterKind.THANK_YOU),
    ("retail", LetterKind.FOLLOW_UP),
    ("retail", LetterKind.LAST_FOLLOW_UP),
    ("nurse", LetterKind.FEEDBACK_REQUEST),
    ("developer", LetterKind.REJECTION_REPLY),
    ("nurse", LetterKind.WITHDRAWAL),
    ("developer", LetterKind.HOLD_REPLY),
)
"""Which example shows which kind; the kinds that none of them calls for are shown from short accounts below."""

MANNERS = (
    ("Formal, American", Manner(Tone.FORMAL, English.AMERICAN)),
    ("Warm, British", Manner(Tone.WARM)),
)


def _slip(account: str, words: str, kind: str, **facts: object) -> Moment:
    start = account.index(words)
    quote = Quote(start, start + len(words), words)
    return Moment(quote, Polarity.SLIP, kind, Noticed.SEEN, facts=Facts(**facts))  # type: ignore[arg-type]


def _short(name: str, account: str, *moments: Moment, setting: Setting, role: str, own: str = "") -> Occasion:
    answer = (Evidence("own-1", own, EvidenceSource(OWN_WORDS, 1)),) if own else ()
    return Occasion(
        id=name,
        account=account,
        setting=setting,
        told_at=NOW,
        ended_at=datetime(2026, 9, 8, 15, 0, tzinfo=UTC),
        zone=HOME.key,
        moments=moments,
        people=(Person("Ms Ruth Calder", role),),
        company="" if setting is Setting.PERSONAL else "Ferry Lane Clinic",
        writer="Imran Sadiq",
        want=Want.YES,
        enjoyed=(Quote(at, at + 17, "their herb garden"),) if (at := account.find("their herb garden")) >= 0 else (),
        evidence=answer,
    )


def _shown() -> tuple[tuple[str, Occasion, LetterKind], ...]:
    """Short accounts for the kinds that no example calls for."""
    late = "I was twenty minutes late because the tram broke down on the bridge, and she had to wait. I liked their herb garden."
    broke = "I knocked over a vase in the waiting room and it broke."
    rude = "I interrupted her three times and then argued about the rota until she stopped talking."
    lied = "I told them I finished the course in 2021, and I never sat the exam."
    friend = "I said in front of everybody that her cooking is awful, and she went quiet."
    interview, panel = Setting.INTERVIEW, "practice manager"
    cause = late.index("the tram broke down on the bridge")
    tram = Quote(cause, cause + len("the tram broke down on the bridge"), "the tram broke down on the bridge")
    return (
        (
            late,
            _short(
                "late",
                late,
                _slip(late, "I was twenty minutes late", "late", minutes_late=20, cause=Cause.EXTERNAL),
                Moment(tram, Polarity.CIRCUMSTANCE),
                setting=interview,
                role=panel,
            ),
            LetterKind.EXPLANATION,
        ),
        (
            rude,
            _short(
                "rude",
                rude,
                _slip(rude, "argued about the rota until she stopped talking", "arguing", severity=4, called_out=True),
                setting=interview,
                role=panel,
            ),
            LetterKind.APOLOGY,
        ),
        (
            broke,
            _short(
                "broke",
                broke,
                _slip(broke, "I knocked over a vase in the waiting room", "damage", harm=Harm.PROPERTY, evidence=("own-1",)),
                setting=interview,
                role=panel,
                own="I have ordered a vase of the same kind; it comes on Friday.",
            ),
            LetterKind.MAKE_GOOD,
        ),
        (
            lied,
            _short(
                "lied",
                lied,
                _slip(lied, "I told them I finished the course in 2021", "lie", evidence=("own-1",)),
                setting=interview,
                role=panel,
                own="I took the course in 2021 and did not sit the exam.",
            ),
            LetterKind.CORRECTION,
        ),
        (
            friend,
            _short(
                "friend",
                friend,
                _slip(friend, "I said in front of everybody that her cooking is awful", "offensive_remark", harm=Harm.PERSON, severity=4),
                setting=Setting.PERSONAL,
                role="friend",
            ),
            LetterKind.FRIEND,
        ),
    )  # fmt: skip


def page() -> str:
    """The page as Markdown."""
    store = MemoryStore()
    reader = open_reader()
    for name, cv in CVS.items():
        claims = import_cv(cv, (EXAMPLES / cv).read_bytes())
        account = text_from((EXAMPLES / f"{name}.txt").read_bytes())
        told = Told(account=account, told_at=NOW, evidence=claims.claims, writer=claims.name)
        done = record_debrief(told, reader, check, home=HOME, occasion_id=name, store=store)
        assert not isinstance(done, Pause)
    lines = [
        "# The letters",
        "",
        "Each kind of letter as it comes out of the examples, unchanged, with its proof sheet. What only the person can",
        "say is not made up: it is listed under *Still to add*. `afterword letter ID --kind KIND` prints any of them.",
        "",
    ]
    for name, kind in FROM_EXAMPLES:
        lines += _section(store, name, kind, f"From `examples/{name}.txt` and `examples/{CVS[name]}`.")
    for account, occasion, kind in _shown():
        store.keep(Kept(occasion))
        lines += _section(store, occasion.id, kind, f"From: “{account}”")
    lines += ["## One letter for each person of a panel", ""]
    for one in write_letter(store, CLOCK, check, "retail", everybody=True):
        lines += _letter(one.letter.subject, one.letter.text)
    lines += ["## The same in another manner", ""]
    for title, manner in MANNERS:
        (one,) = write_letter(store, CLOCK, check, "nurse", manner=manner)
        lines += [f"### {title}", "", *_letter(one.letter.subject, one.letter.text), f"{one.habit}", ""]
    script = prepare_call(store, CLOCK, "nurse")
    lines += ["## A phone script", "", "```text", script.text.rstrip(), "```", ""]
    work = "I snapped at Ms Calder in front of the team and told her that the plan was rubbish."
    slip = _slip(work, "I snapped at Ms Calder in front of the team", "arguing", severity=4, called_out=True)
    store.keep(Kept(_short("work", work, slip, setting=Setting.WORK, role="head of department")))
    outline = prepare_talk(store, "work")
    lines += ["## An outline for a talk with a boss", "", "```text", outline.text.rstrip(), "```", ""]
    return "\n".join(lines)


def _section(store: MemoryStore, name: str, kind: LetterKind, origin: str) -> list[str]:
    """One kind; where the reader finds nothing for it in the example, that is said."""
    try:
        (one,) = write_letter(store, CLOCK, check, name, kind=kind)
    except AfterwordError as error:
        return [f"## {kind.value}", "", origin, "", str(error), ""]
    sheet = one.sheet.replace("\n## ", "\n#### ").replace("# What", "### What", 1)
    return [f"## {kind.value}", "", origin, "", *_letter(one.letter.subject, one.letter.text), sheet]


def _letter(subject: str, text: str) -> list[str]:
    return ["```text", f"Subject: {subject}", "", text, "```", ""]
