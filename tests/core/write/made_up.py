"""Occasions made up for tests: accounts put together from told moments, with CVs, names and things enjoyed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from afterword.core.judge.kinds import slip_kinds
from afterword.core.occasion import (
    OWN_WORDS,
    CaseState,
    Cause,
    Centrality,
    Dimension,
    Evidence,
    EvidenceSource,
    Facts,
    FalseClaim,
    Handled,
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
from afterword.formats.cv.numbers import read_numbers

TOLD = {
    "late": "I got there when they had already started",
    "no_show": "I had the wrong day in my diary and never went",
    "wrong_name": "I called her Janet, and it is Janice",
    "blanked": "I had nothing to say when they asked about handovers",
    "weak_answer": "all I said about budgets was that I keep an eye on them",
    "rambling": "I went round and round about my last project",
    "nerves": "my hands were shaking the whole time",
    "body_language": "I looked at the table more than at them",
    "badmouthed_employer": "I said my old manager could not run a bath",
    "pay_too_early": "I asked about the pay in the first five minutes",
    "unprepared": "I did not know that they had a second site",
    "technical_error": "I told them a left join drops the rows without a match",
    "lie": "I told them I finished my degree in 2016",
    "exaggeration": "I said I led the whole team",
    "phone_rang": "my phone went off in my bag",
    "phone_answered": "I read a text under the table",
    "dress": "I wore trainers and they were all in suits",
    "damage": "I knocked over a tray of glasses",
    "offensive_remark": "I said something about people from up north",
    "flat_joke": "I made a joke about the coffee and nobody laughed",
    "swearing": "a word slipped out that my gran would not like",
    "no_questions": "I said no, I have no questions",
    "tech_trouble": "my screen froze and they lost me for a while",
    "interrupting": "I finished his sentence for him, twice",
    "low_energy": "I must have sounded half asleep",
    "forgot_strength": "I never brought up the audit",
    "distracted_by_emergency": "my head was at home with the flood",
    "arguing": "I told him that his way of doing rotas was wrong",
    "wrong_document": "I sent them the draft with the typo in it",
    "oversharing": "I told them about my divorce",
    "confidentiality": "I told them which client is leaving",
    "forbidden_aid": "I had my notes open in the no-notes test",
    "other": "I hugged the receptionist on the way out",
}
TOPICS = (
    "",
    "",
    "handovers",
    "the budget",
    "how you handle late data",
    "testing",
    "a difficult customer",
    "stock control",
    "your rota",
)
ENJOYED = (
    "their new plasma table", "the fish tank", "how they repaint the old boats", "the map of the merchants", "a little training wall",
    "the story about the flood", "their weekly tasting", "seeing the sorting hall", "the question on night cover", "Postgres",
    "their way of handing over at the bedside", "the seed drawers", "the old ledgers", "the smell of the bakery", "explaining recursion",
)  # fmt: skip
CAUSES = (
    "my train was cancelled at Leeds",
    "the bridge was closed after an accident",
    "a burst main had closed the road",
    "mum was in hospital",
)
PROMISED = (
    "they'll ring by Friday",
    "she said I'd hear within two weeks",
    "he said after half term",
    "they would be in touch",
    "by the 14th",
)
PEOPLE = (
    Person("Ms Adler", "hiring manager"), Person("Dr Osei", "chair"), Person("Prachi Nair", "team lead"), Person("tom", ""),
    Person("Mrs Balfour-Nkemelu", "director"), Person("Bernadette", "owner"), Person("Mr Hywel Bowen", "client"), Person("the chair", ""),
    Person("Sister Doyle", "ward sister"), Person("Gary Whitlock", "foreman"), Person("Luis", "colleague"), Person("Mr Sykes", ""),
)  # fmt: skip
COMPANIES = (
    "",
    "Norvik",
    "Beth Israel",
    "Harrow & Finch",
    "Pentland Trust",
    "Castle Logistics",
    "St Wilfrid School",
    "Tanner Software",
    "Fairwater Surgery",
)
WRITERS = (
    "",
    "Mira Okafor",
    "Colleen Byrne",
    "Kofi Mensah",
    "Helen Garrick",
    "damian price",
    "Beau Tremblay",
    "Lena Aaltonen",
)
BULLETS = (
    "Cut build time from 14 to 6 minutes by caching test fixtures", "Looked after 3,200 stability samples in six chambers",
    "Led the falls project: falls went down from 9 to 4 a month", "Found £3,150 of unclaimed fuel receipts in the first quarter",
    "Trained 14 new starters", "lead 24 pickers on the late shift", "Month-end close for four entities", "Wrote the allergen sheet for 64 dishes",
    "Reconciling four bank accounts each week", "I ordered food for 310 pupils a day", "Opened 9 new accounts in 2021, the largest worth £86,000",
    "Responsible for the rota of 18 nurses", "Taught fifth class, between 24 and 29 children", "Closed the till to the cent on 310 of 312 evenings",
    "Moved 40 services to an event queue with no lost orders in the audit of 12 December 2023", "Built the refunds API",
    "Ran a 240,000-euro budget and closed 2 % under plan", "Kept the stock control sheet for 9 vans", "Immediate Life Support, March 2024",
    "Drew 120 icons, which are published under a free licence", "Handled late data from 31 feeds", "Took over handovers on a ward of 28 beds",
)  # fmt: skip
EMPLOYERS = (
    ("Norvik", "Backend Developer", "2021-03", "present"), ("Southmead Hospital", "Staff Nurse", "2018", "2021"),
    ("Westgate Primary School", "Kitchen Manager", "2010-09", "2022-12"), ("University of Hull", "BSc Computer Science", "2015", "2018"),
    ("Castle Logistics", "Shift Supervisor", "2019", "present"), ("Freelance", "Designer", "2020", "2020"), ("", "", "2024-03", "2024-03"),
    ("Tully & Sons", "Assistant", "2017", "2017"), ("Tanner Software Inc.", "", "", ""), ("Studio Kaski", "Designer", "2018-01", "2021-07"),
)  # fmt: skip
ANSWERS = {
    "technical_error": (
        "A left join keeps the rows without a match and fills them with nulls",
        "nulls on the right side, as the manual says",
    ),
    "blanked": (
        "Handovers go by a fixed list, read out at the bedside; the list is in the ward book.",
        "a list, a place and ten minutes",
    ),
    "weak_answer": (
        "In 2022 I ran a budget of 40,000 euros and closed 2 % under plan; the annual report has it on page 9",
    ),
    "rambling": ("The project ended on 3 May, on time, and the report is public.",),
    "exaggeration": (
        "I was deputy to Alan Strachan, who led the team; the award report names us both",
        "four people, not ten",
    ),
    "lie": ("I left after 96 of 120 credits; the transcript shows it", "2018, not 2016"),
    "damage": (
        "A new tray of the same glasses, from the same shop.",
        "I have ordered the same glasses; they come on Friday.",
    ),
    "offensive_remark": ("I have told the two others at the table that I take it back.",),
    "no_questions": ("What would you want done first?", "how the night cover is shared"),
    "badmouthed_employer": ("One thing I learned there was to write every handover down.",),
    "arguing": ("the night rota", "Your rota keeps one person free for the door, and mine would not."),
    "interrupting": ("A fixed list a month ahead keeps the peace; ours did from 2021 on.",),
    "wrong_document": ("the version dated 3 June", "The right one is dated 3 June and has no gap on page 2."),
    "low_energy": (
        "First I would read last year's complaints. I did that at Norvik in 2023, and the count fell from 31 to 12.",
    ),
    "unprepared": ("Your second site opened in May; I ran the move of 8,000 pallets between two sites in 2022.",),
    "tech_trouble": ("The part that was lost: the forecast error fell from 21 % to 13 % over two quarters.",),
    "forgot_strength": ("The audit of 12 December 2023 found no lost orders.",),
    "distracted_by_emergency": ("The first thing I check is the water main; the log of 2023 shows it daily.",),
    "late": ("A signal failure had stopped the line",),
    "other": ("I hugged somebody who had not asked for it", "The figure is 14 %, see the sheet of 4 May."),
}
TUESDAY = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)


def quoted(account: str, words: str) -> Quote:
    """Words of an account as a quote of it."""
    start = account.index(words)
    return Quote(start, start + len(words), words)


def _facts(chance: Random, own: tuple[str, ...]) -> Facts:
    """Facts of one slip, most of them as they are by default."""
    pick = chance.choice
    return Facts(
        severity=pick((None, None, None, 1, 3, 4)),
        centrality=pick(tuple(Centrality)),
        handled=pick((Handled.NO,) * 6 + (Handled.PARTLY, Handled.FULLY)),
        cause=pick((Cause.OWN, Cause.OWN, Cause.EXTERNAL, Cause.OWN_UNCONTROLLABLE)),
        harm=pick((Harm.NONE,) * 12 + (Harm.PERSON, Harm.PROPERTY, Harm.CONFIDENTIALITY)),
        false_claim=pick((None,) * 14 + (FalseClaim.MATERIAL, FalseClaim.SUSPECTED_ONLY, FalseClaim.POLISH)),
        dimension=pick((None, None, *Dimension)),
        minutes_late=pick((None, 4, 8, 12, 20, 35)),
        warned=chance.random() < 0.7,
        times_corrected=pick((0, 0, 2)),
        aimed_at_people=chance.random() < 0.2,
        minutes_lost=pick((0, 12)),
        called_out=chance.random() < 0.2,
        on_signed_form=chance.random() < 0.2,
        touches_law=chance.random() < 0.1,
        evidence=own if chance.random() < 0.7 else (),
        has_none=chance.random() < 0.1,
    )


def wild(chance: Random, setting: Setting | None = None) -> Occasion:
    """Any occasion at all: any slips with any facts, with and without names, evidence and things enjoyed."""
    pick = chance.choice
    kinds = chance.sample(sorted(slip_kinds()), pick((0, 1, 1, 2, 2, 3, 4, 5)))
    enjoyed = chance.sample(ENJOYED, pick((0, 1, 1, 2)))
    promised = chance.sample(PROMISED, pick((0, 1)))
    causes = chance.sample(CAUSES, pick((0, 1)))
    cue = "He put his pen down and looked at the clock"
    told = [*(TOLD[kind] for kind in kinds), *causes, *(f"I liked {thing}" for thing in enjoyed), *promised, cue]
    chance.shuffle(told)
    account = "So it was on Tuesday. " + ". ".join(told) + "."
    evidence = [
        Evidence(f"cv.txt:{n}", text, EvidenceSource("cv.txt", n), *pick(EMPLOYERS), read_numbers(text))
        for n, text in enumerate(chance.sample(BULLETS, pick((0, 0, 1, 3, 6))), start=3)
    ]
    moments = [Moment(quoted(account, cause), Polarity.CIRCUMSTANCE) for cause in causes]
    for number, kind in enumerate(kinds):
        own: tuple[str, ...] = (evidence[0].id,) if evidence else ()
        if kind in ANSWERS and chance.random() < 0.5:
            own = (f"own-{number + 1}",)
            evidence.append(Evidence(own[0], pick(ANSWERS[kind]), EvidenceSource(OWN_WORDS, number + 1)))
        moments.append(
            Moment(
                quoted(account, TOLD[kind]),
                Polarity.SLIP,
                kind,
                pick((None, *Noticed)),
                pick((None, quoted(account, cue))),
                _facts(chance, own),
                topic=pick(TOPICS),
            )
        )
    return Occasion(
        id="made-up",
        account=account,
        setting=setting or pick((Setting.INTERVIEW,) * 4 + (Setting.WORK, Setting.PERSONAL)),
        told_at=TUESDAY + timedelta(hours=chance.randint(1, 200)),
        ended_at=pick((None, TUESDAY, TUESDAY)),
        moments=tuple(sorted(moments, key=lambda moment: moment.quote.start)),
        people=tuple(chance.sample(PEOPLE, pick((0, 1, 1, 2, 3)))),
        company=pick(COMPANIES),
        role=pick(("", "the night post", "data analyst")),
        writer=pick(WRITERS),
        want=pick((Want.YES, Want.YES, Want.UNSURE, Want.NO)),
        state=pick((CaseState.OPEN,) * 9 + tuple(CaseState)),
        no_notes=chance.random() < 0.05,
        enjoyed=tuple(quoted(account, thing) for thing in enjoyed),
        promised=tuple(quoted(account, words) for words in promised),
        evidence=tuple(evidence),
    )


def with_names(occasion: Occasion) -> Occasion:
    """The same occasion with a writer and a recipient."""
    people = occasion.people or (PEOPLE[0],)
    return replace(occasion, people=people, writer=occasion.writer or "Mira Okafor")


def one_of_many(chance: Random, number: int) -> Occasion:
    """A plausible occasion of its own: other kinds, people, firm, words and CV than the next one."""
    kinds = chance.sample(sorted(set(slip_kinds()) - {"other"}), chance.choice((0, 1, 1, 2, 2, 3)))
    enjoyed = chance.sample(ENJOYED, chance.choice((1, 1, 1, 2)))
    promised = [chance.choice(PROMISED)] if chance.random() < 0.5 else []
    told = [*(TOLD[kind] for kind in kinds), *(f"I liked {thing}" for thing in enjoyed), *promised]
    account = f"Interview number {number}. " + ". ".join(told) + "."
    employer = chance.choice(EMPLOYERS)
    evidence = [
        Evidence(f"cv.txt:{n}", text, EvidenceSource("cv.txt", n), *employer, read_numbers(text))
        for n, text in enumerate(chance.sample(BULLETS, chance.choice((0, 2, 4))), start=3)
    ]
    moments = []
    for at, kind in enumerate(kinds):
        own: tuple[str, ...] = ()
        if kind in ANSWERS and chance.random() < 0.7:
            own = (f"own-{at + 1}",)
            evidence.append(Evidence(own[0], chance.choice(ANSWERS[kind]), EvidenceSource(OWN_WORDS, at + 1)))
        known = Facts(minutes_late=chance.choice((None, 8, 12, 25)), warned=chance.random() < 0.7, evidence=own)
        quote = quoted(account, TOLD[kind])
        moments.append(Moment(quote, Polarity.SLIP, kind, None, facts=known, topic=chance.choice(TOPICS)))
    return Occasion(
        id=f"one-{number}",
        account=account,
        told_at=TUESDAY + timedelta(days=number, hours=5),
        ended_at=TUESDAY + timedelta(days=number) if chance.random() < 0.8 else None,
        moments=tuple(moments),
        people=(chance.choice(PEOPLE[:3]),),
        company=chance.choice(COMPANIES),
        writer=chance.choice(WRITERS[1:]),
        want=chance.choice((Want.YES, Want.YES, Want.UNSURE)),
        enjoyed=tuple(quoted(account, thing) for thing in enjoyed),
        promised=tuple(quoted(account, words) for words in promised),
        evidence=tuple(evidence),
    )
