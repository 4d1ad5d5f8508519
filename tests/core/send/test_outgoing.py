"""Letters on their way: which states follow, and what the fingerprint of an approval notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.occasion import AfterwordError
from afterword.core.send.dialogue import Ending, Submitted
from afterword.core.send.draft import Attachment, Draft, Party, refuse_line_breaks
from afterword.core.send.outgoing import FOLLOWS, LEASE, LIVE, Outgoing, SendState, after_crash, after_submission

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ONE = Outgoing("a", "k7f3", "f", "<a@example.org>", "me@example.org", ("her@example.org",), "Talk", NOON, NOON)
DRAFT = Draft(
    Party("me@example.org", "Mira"),
    (Party("her@example.org", "Zoë"),),
    "Our talk",
    "Dear Zoë",
    ("<1@x>",),
    (Attachment("a.txt", b"abc", "text/plain"),),
)


def reachable(start: SendState) -> set[SendState]:
    seen: set[SendState] = set()
    ahead = {start}
    while ahead:
        state = ahead.pop()
        seen.add(state)
        ahead |= FOLLOWS[state] - seen
    return seen


def test_every_state_can_be_reached_and_what_is_over_stays_over() -> None:
    assert reachable(SendState.HOLDING) | reachable(SendState.IN_HAND) == set(SendState)
    assert all(not FOLLOWS[state] & LIVE for state in set(SendState) - LIVE - {SendState.SENT_BY_HAND})


def test_what_lies_in_the_hands_of_the_person_is_never_sent_by_the_program_and_only_their_own_word_is_taken_back() -> (
    None
):
    assert not reachable(SendState.IN_HAND) & {SendState.HOLDING, SendState.SENDING, SendState.SENT}
    assert FOLLOWS[SendState.SENT_BY_HAND] == {SendState.IN_HAND}


def test_an_unsure_letter_never_goes_out_again() -> None:
    assert SendState.SENDING not in reachable(SendState.UNSURE)
    assert SendState.HOLDING not in reachable(SendState.UNSURE)


@pytest.mark.parametrize("state", SendState)
def test_a_crash_repeats_only_what_surely_did_not_leave(state: SendState) -> None:
    became = after_crash(replace(ONE, state=state, touched_at=NOON - LEASE), NOON)
    expected = {SendState.SENDING: SendState.HOLDING, SendState.COMMITTING: SendState.UNSURE}
    assert became is expected.get(state)


def test_a_sender_that_is_still_alive_is_left_alone() -> None:
    alive = replace(ONE, state=SendState.SENDING, touched_at=NOON - LEASE + timedelta(seconds=1))
    assert after_crash(alive, NOON) is None


@pytest.mark.parametrize("ending", Ending)
def test_how_the_talk_ended_leads_to_a_state_that_may_follow(ending: Ending) -> None:
    committing = replace(ONE, state=SendState.COMMITTING)
    follows = after_submission(committing, Submitted(ending), NOON)
    assert (follows is None) is (ending is Ending.LOST)
    assert follows is None or follows.state in FOLLOWS[SendState.COMMITTING]


def test_each_try_again_waits_longer_and_at_most_an_hour() -> None:
    waits = []
    for tries in range(8):
        follows = after_submission(replace(ONE, tries=tries), Submitted(Ending.LATER), NOON)
        assert follows is not None
        assert follows.not_before is not None
        waits.append(follows.not_before - NOON)
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=1)


CHANGES = (
    replace(DRAFT, text="Dear Zoe"),
    replace(DRAFT, subject="Our talk "),
    replace(DRAFT, sender=Party("me@example.org", "Mirа")),  # a Cyrillic letter
    replace(DRAFT, to=(*DRAFT.to, Party("him@example.org"))),
    replace(DRAFT, to=(Party("her@example.com", "Zoë"),)),
    replace(DRAFT, thread=()),
    replace(DRAFT, attachments=()),
    replace(DRAFT, attachments=(Attachment("a.txt", b"abd", "text/plain"),)),
)


@pytest.mark.parametrize("changed", CHANGES, ids=range(len(CHANGES)))
def test_the_fingerprint_notices_every_change(changed: Draft) -> None:
    assert changed.fingerprint != DRAFT.fingerprint


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_two_drafts_share_a_fingerprint_by_moving_words_about(a: str, b: str, c: str, d: str) -> None:
    one, other = replace(DRAFT, subject=a, text=b), replace(DRAFT, subject=c, text=d)
    assert (one.fingerprint == other.fingerprint) is ((a, b) == (c, d))


@pytest.mark.parametrize("sign", ["\n", "\r", "\0", "\x85", "\u2028", "\x7f"])
def test_no_header_can_be_smuggled_in(sign: str) -> None:
    bad = f"x{sign}Bcc: all@example.org"
    for draft in (
        replace(DRAFT, subject=bad),
        replace(DRAFT, sender=Party("me@example.org", bad)),
        replace(DRAFT, to=(Party("her@example.org", bad),)),
        replace(DRAFT, to=(Party(bad, "Zoë"),)),
        replace(DRAFT, thread=(bad,)),
        replace(DRAFT, attachments=(Attachment(bad, b""),)),
    ):
        with pytest.raises(AfterwordError, match="line break"):
            refuse_line_breaks(draft)
