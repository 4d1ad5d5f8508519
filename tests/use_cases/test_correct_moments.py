"""Putting right how an account was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.memory import MemoryStore
from afterword.core.check import findings_in
from afterword.core.corrections import (
    About,
    Add,
    Answer,
    Backed,
    Change,
    Correction,
    HasNone,
    Remove,
    Restore,
)
from afterword.core.debrief import Debrief
from afterword.core.occasion import (
    OWN_WORDS,
    Action,
    AfterwordError,
    Centrality,
    Evidence,
    EvidenceSource,
    Handled,
    Noticed,
    Polarity,
    Want,
    WorthIt,
)
from afterword.core.plan.step import StepKind, StepState
from afterword.core.told import Told
from afterword.ports import Conflict
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.edit_letter import edit_letter
from afterword.use_cases.mark_step import mark_step
from afterword.use_cases.record_debrief import record_debrief

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=LONDON)
CLOCK = StoppedClock(datetime(2026, 3, 10, 18, 0, tzinfo=LONDON), LONDON)
ACCOUNT = "I said a fixed delay is enough. I talked too fast. Then I knocked the plant over."


@pytest.fixture
def store(scripted: Any) -> MemoryStore:
    """A store that holds the account above, as "k7f3"."""
    found = MemoryStore()
    reader = scripted().slip("I said a fixed delay is enough", "technical_error", topic="retries")
    reader.slip("I talked too fast", "nerves")
    record_debrief(Told(ACCOUNT, NOON), reader, findings_in, home=LONDON, occasion_id="k7f3", store=found)
    return found


def corrected(store: MemoryStore, *corrections: Correction, version: int | None = None) -> Debrief:
    """The debrief after these corrections."""
    return correct_moments(store, CLOCK, findings_in, "k7f3", corrections, version=version)


def actions(debrief: Debrief) -> list[tuple[str, Action]]:
    """Kind and action of each slip."""
    return [(verdict.kind, verdict.action) for verdict in debrief.judgement.verdicts]


def test_another_kind_brings_another_verdict_and_is_kept(store: MemoryStore) -> None:
    debrief = corrected(store, Change(1, kind="rambling"))
    assert [kind for kind, _ in actions(debrief)] == ["technical_error", "rambling"]
    kept = store.find("k7f3")
    assert kept is not None
    assert kept.occasion == debrief.occasion
    assert (kept.version, kept.kept_at) == (2, CLOCK.now())


def test_a_removed_moment_is_gone_and_the_others_keep_their_places(store: MemoryStore) -> None:
    debrief = corrected(store, Remove(0), Change(1, centrality=Centrality.CORE, handled=Handled.PARTLY))
    (slip,) = debrief.occasion.slips
    assert (slip.kind, slip.facts.centrality, slip.facts.handled) == ("nerves", Centrality.CORE, Handled.PARTLY)


def test_an_answer_leaves_the_numbers_of_the_slips_as_they_were_seen(store: MemoryStore) -> None:
    before = corrected(store, Change(1, noticed=Noticed.UNLIKELY))
    seen = [verdict.moment.quote for _, verdict in before.slips]
    heavier = corrected(store, Change(before.slips[-1][0], kind="lie"))
    assert [verdict.moment.quote for _, verdict in heavier.slips] == seen
    gone = corrected(store, Remove(heavier.slips[0][0]))
    assert [verdict.moment.quote for _, verdict in gone.slips] == seen[1:]


def test_not_a_slip_takes_its_verdict_away(store: MemoryStore) -> None:
    debrief = corrected(store, Change(1, polarity=Polarity.STRENGTH))
    assert len(debrief.judgement.verdicts) == 1
    assert debrief.occasion.moments[1].kind is None


def test_an_added_moment_is_quoted_and_stands_in_its_place(store: MemoryStore) -> None:
    start = ACCOUNT.index("I knocked")
    debrief = corrected(store, Add(start, len(ACCOUNT) - 1, Polarity.SLIP, "damage"))
    assert debrief.occasion.moments[2].quote.text == "I knocked the plant over"
    assert actions(debrief)[2] == ("damage", Action.MAKE_GOOD)


def test_noticed_rises_only_with_a_reaction_of_theirs(store: MemoryStore) -> None:
    alone = corrected(store, Change(1, noticed=Noticed.SEEN))
    assert alone.judgement.verdicts[1].noticed is Noticed.UNLIKELY
    told = corrected(store, Change(1, noticed=Noticed.SEEN, cue="She asked me to slow down"))
    assert told.judgement.verdicts[1].noticed is Noticed.SEEN
    cue = told.occasion.moments[1].cue
    assert cue is not None
    assert told.occasion.account[cue.start : cue.end] == cue.text == "She asked me to slow down"
    assert told.occasion.account.startswith(ACCOUNT)


def test_lowering_noticed_takes_the_reaction_away(store: MemoryStore) -> None:
    corrected(store, Change(1, noticed=Noticed.SEEN, cue="She asked me to slow down"))
    assert corrected(store, Change(1, noticed=Noticed.UNLIKELY)).occasion.moments[1].cue is None


def test_an_answer_becomes_evidence_and_ends_the_question(store: MemoryStore) -> None:
    before = corrected(store)
    assert before.judgement.verdicts[0].needs
    debrief = corrected(store, Answer(0, "The right answer is exponential back-off with jitter."))
    assert debrief.judgement.verdicts[0].needs == ""
    (piece,) = debrief.occasion.evidence
    assert piece.source.file == OWN_WORDS
    assert debrief.occasion.moments[0].facts.evidence == (piece.id,)
    assert "back-off with jitter" in debrief.letter.text


def test_i_have_none_is_an_answer_too(store: MemoryStore) -> None:
    debrief = corrected(store, HasNone(0))
    assert actions(debrief)[0] == ("technical_error", Action.LEAVE_ALONE)
    assert actions(corrected(store, Answer(0, "Back-off with jitter.")))[0] == ("technical_error", Action.CORRECT)


def test_a_cv_that_comes_later_backs_what_it_fits(store: MemoryStore) -> None:
    corrected(store, Change(0, kind="weak_answer"))
    piece = Evidence("c1", "Built retries with jitter for 12 clients", EvidenceSource("cv.md", 4))
    debrief = corrected(store, Backed((piece,)))
    assert debrief.occasion.moments[0].facts.evidence == ("c1",)
    assert corrected(store, Backed((piece,))).occasion.evidence == (piece,)


def test_not_wanting_it_any_more_lets_it_go(store: MemoryStore) -> None:
    debrief = corrected(store, About(want=Want.NO))
    assert {action for _, action in actions(debrief)} == {Action.LET_GO}
    assert debrief.judgement.worth_it is WorthIt.NO


def test_names_given_later_stand_in_the_letter(store: MemoryStore) -> None:
    debrief = corrected(store, About(to="Priya Nair", writer="Mira Okafor", company="Norvik"))
    assert debrief.letter.text.startswith("Dear")
    assert "Nair" in debrief.letter.text.partition("\n")[0]
    assert debrief.letter.text.endswith("Mira Okafor")


def test_a_decision_day_given_later_moves_the_plan(store: MemoryStore) -> None:
    debrief = corrected(store, About(decides_on=date(2026, 3, 12), zone="Europe/Berlin"))
    send = debrief.plan.first(StepKind.SEND)
    assert send is not None
    assert send.not_after is not None
    assert send.not_after.astimezone(LONDON) <= datetime(2026, 3, 11, 12, 0, tzinfo=LONDON)


def test_a_decision_before_the_talk_is_refused_whichever_is_told_last(store: MemoryStore) -> None:
    on_the_6th, on_the_9th = (datetime(2026, 3, day, 11, 0, tzinfo=LONDON) for day in (6, 9))
    with pytest.raises(AfterwordError, match="cannot decide on 8 March 2026, before it ended on 9 March 2026"):
        corrected(store, About(ended_at=on_the_9th, decides_on=date(2026, 3, 8)))
    corrected(store, About(ended_at=on_the_6th, decides_on=date(2026, 3, 8)))
    with pytest.raises(AfterwordError, match="before it ended"):
        corrected(store, About(ended_at=on_the_9th))
    with pytest.raises(AfterwordError, match="before it ended"):
        corrected(store, About(decides_on=date(2026, 3, 5)))
    assert corrected(store, About(ended_at=on_the_9th, decides_on=date(2026, 3, 9))).version == 3


def test_what_was_done_stays_done(store: MemoryStore) -> None:
    mark_step(store, CLOCK, "k7f3", StepKind.COOL_OFF, StepState.DONE)
    step = corrected(store, Change(1, kind="rambling")).plan.first(StepKind.COOL_OFF)
    assert step is not None
    assert step.state is StepState.DONE


def test_an_edited_letter_is_never_composed_over(store: MemoryStore) -> None:
    edited = edit_letter(
        store, CLOCK, findings_in, "k7f3", "Dear Priya,\r\n\r\nThank you.\r\n\r\nMira", subject="Hello"
    )
    assert edited.edited
    assert edited.letter.text == "Dear Priya,\n\nThank you.\n\nMira"
    debrief = corrected(store, Change(1, kind="rambling"))
    assert debrief.letter == edited.letter
    assert debrief.edited


def test_an_empty_letter_brings_the_composed_one_back(store: MemoryStore) -> None:
    composed = corrected(store).letter
    edit_letter(store, CLOCK, findings_in, "k7f3", "Mine")
    back = edit_letter(store, CLOCK, findings_in, "k7f3", " \n")
    assert back.letter == composed
    assert not back.edited


def test_a_change_of_an_old_version_is_refused(store: MemoryStore) -> None:
    corrected(store, Remove(1), version=1)
    with pytest.raises(Conflict):
        corrected(store, Remove(0), version=1)
    with pytest.raises(Conflict):
        edit_letter(store, CLOCK, findings_in, "k7f3", "Mine", version=1)
    kept = store.find("k7f3")
    assert kept is not None
    assert len(kept.occasion.moments) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        Remove(7),
        Change(7, kind="late"),
        Change(0, kind="being human"),
        Add(5, 5, Polarity.SLIP, "late"),
        Add(0, 10_000, Polarity.SLIP, "late"),
        Answer(0, "  "),
        HasNone(-1),
        About(zone="Europe/Nowhere"),
        About(ended_at=NOON + timedelta(minutes=1)),
        Restore(0),
        Restore(-1),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(store: MemoryStore, wrong: Correction) -> None:
    before = store.find("k7f3")
    with pytest.raises(AfterwordError):
        corrected(store, Change(1, kind="rambling"), wrong)
    assert store.find("k7f3") == before


def test_what_was_known_of_the_old_kind_is_not_carried_over(store: MemoryStore) -> None:
    kept = store.find("k7f3")
    assert kept is not None
    slip = kept.occasion.moments[1]
    late = replace(slip, kind="late", facts=replace(slip.facts, minutes_late=40))
    store.keep(replace(kept, occasion=replace(kept.occasion, moments=(kept.occasion.moments[0], late))))
    assert corrected(store, Change(1, kind="swearing")).occasion.moments[1].facts.minutes_late is None


def test_an_end_after_the_telling_is_refused_in_one_sentence(store: MemoryStore) -> None:
    with pytest.raises(AfterwordError, match=r"^It cannot have ended after you told it: 10 March 2026, 15:00"):
        corrected(store, About(ended_at=NOON + timedelta(hours=3)))
    assert corrected(store, About(ended_at=NOON)).occasion.ended_at == NOON


def test_a_moment_put_back_is_as_it_was(store: MemoryStore) -> None:
    corrected(store, Change(1, centrality=Centrality.CORE, noticed=Noticed.SEEN, cue="She asked me to slow down"))
    whole = corrected(store, Answer(0, "The right answer is exponential back-off with jitter.")).occasion
    corrected(store, Remove(0))
    gone = corrected(store, Remove(0)).occasion
    assert (gone.moments, gone.removed) == ((), whole.moments)
    assert corrected(store, Restore(1)).occasion.moments == whole.moments[1:]
    assert corrected(store, Restore(0)).occasion == whole


def test_a_letter_edited_elsewhere_keeps_its_claims(store: MemoryStore) -> None:
    letter = corrected(store, Answer(0, "The right answer is exponential back-off with jitter.")).letter
    words = [letter.text[claim.start : claim.end] for claim in letter.claims]
    assert words
    edited = edit_letter(store, CLOCK, findings_in, "k7f3", letter.text.replace("\n", "\nA line of mine.\n", 1)).letter
    assert [edited.text[claim.start : claim.end] for claim in edited.claims] == words
    assert edited.claims != letter.claims
    assert not edit_letter(store, CLOCK, findings_in, "k7f3", "Dear Priya,\n\nThank you.").letter.claims
