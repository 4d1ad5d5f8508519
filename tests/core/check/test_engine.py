"""What holds for any text: it never fails, spans lie inside, both scans agree."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.check import PlanItem, findings_in
from afterword.core.check.aside import aside_of
from afterword.core.check.cut import cut, lowered, read
from afterword.core.check.draft import Draft
from afterword.core.check.scan import plain_scan
from afterword.core.check.table import KEYS

CUES = st.sampled_from(sorted(KEYS))
SCRAPS = st.sampled_from(
    ["\n", "\n\n", ". ", "? ", "! ", "Dear Ms Adler,\n", "Kind regards,\nMira", "İ", "😂", "’", "“", "12 %", " "]
)
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(CUES, SCRAPS, st.text(max_size=8)), max_size=40).map(" ".join)
)
PLANS = st.sampled_from(
    [
        None,
        (),
        (PlanItem("late", "apologise"),),
        (PlanItem("nerves", "leave_alone"),),
        (PlanItem("other", "explain_briefly"),),
    ]
)


def doubt(sentences: list[str]) -> list[dict[str, float]]:
    return [{"excuse": len(sentence) % 3 / 1.2, "blame": 0.01} for sentence in sentences]


def test_a_letter_beyond_ascii_is_a_letter_to_the_rules_and_no_other_sign_is() -> None:
    assert read("Zoë, Đại ½ — ٣ €").low == "zoX, XXi X — 3 €"


def test_a_word_is_not_cut_at_a_letter_beyond_ascii() -> None:
    assert not findings_in("Đsorry if I hurt anybody.", scope="sentence")
    assert [one.rule for one in findings_in("Đ sorry if I hurt anybody.", scope="sentence")] == ["sorry_if"]


def test_a_rewrite_keeps_the_letters_of_its_words() -> None:
    (slip,) = findings_in("Please tell me when is the Café?", scope="sentence")
    assert slip.rewrite == "when the café is"


def test_what_was_set_aside_is_known_by_the_letters_of_its_words() -> None:
    text = "Sorry if I hurt Zoë."
    (found,) = findings_in(text, scope="sentence")
    assert aside_of(text, found, "x") != aside_of("Sorry if I hurt Zoé.", found, "x")


@settings(max_examples=150, deadline=None)
@given(TEXTS, PLANS, st.sampled_from(["letter", "sentence"]), st.booleans())
def test_no_text_makes_it_fail_and_every_span_lies_inside(text: str, plan, scope: str, opined: bool) -> None:
    for finding in findings_in(text, plan=plan, scope=scope, opinion=doubt if opined else None):
        if finding.start is None:
            assert finding.end is None
        else:
            assert 0 <= finding.start < finding.end <= len(text)
            assert text[finding.start : finding.end].strip()


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_sentences_are_in_order_and_hold_every_letter(text: str) -> None:
    pieces = cut(text)
    assert all(a[1] <= b[0] for a, b in pairwise(pieces))
    covered = "".join("".join(text[start:end].split()) for start, end in pieces)
    assert covered == "".join(text.split())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_lowering_keeps_every_character_in_its_place(text: str) -> None:
    assert len(lowered(text)) == len(text)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_both_scans_find_the_same(text: str) -> None:
    pytest.importorskip("ahocorasick_rs")
    from afterword.reading.scan import fast_scan

    anchors = KEYS
    low = lowered(text)
    assert sorted(fast_scan(anchors)(low)) == sorted(plain_scan(anchors)(low))
    assert findings_in(text, scan=fast_scan(anchors)) == findings_in(text)


def test_an_opinion_raises_what_no_rule_saw() -> None:
    text = "The moon was in the wrong house that day."
    assert findings_in(text, scope="sentence") == ()
    (found,) = findings_in(text, scope="sentence", opinion=lambda sentences: [{"excuse": 1.2} for _ in sentences])
    assert (found.fault, found.start, found.end) == ("excuse", 0, len(text))


def test_an_opinion_takes_back_what_a_rule_only_advised_but_never_what_blocks() -> None:
    def sure_it_is_fine(sentences: list[str]) -> list[dict[str, float]]:
        return [dict.fromkeys(("excuse", "begging", "unverifiable_claim"), 0.01) for _ in sentences]

    advised, blocking = "I'm a people person.", "Please give me another chance."
    assert findings_in(advised, scope="sentence") and not findings_in(
        advised, scope="sentence", opinion=sure_it_is_fine
    )
    assert findings_in(blocking, scope="sentence", opinion=sure_it_is_fine)


@pytest.mark.parametrize(
    "trigger",
    ["sorry ", "so ", "please please ", "[Name] ", "haha! ", "so so so ", "because of the traffic i ", "\n", ". "],
)
def test_a_repeated_trigger_takes_time_in_proportion(trigger: str) -> None:
    import time

    def once(text: str) -> float:
        began = time.process_time()
        findings_in(text)
        return time.process_time() - began

    def seconds(size: int) -> float:  # the least of three: others share the machine
        text = trigger * (size // len(trigger))
        return min(once(text) for _ in range(3))

    seconds(2_000)
    small, large = seconds(50_000), seconds(200_000)
    assert large < 0.05 + 10 * small


def test_the_words_of_a_finding_are_those_of_the_text() -> None:
    text = "Dear Ms Adler,\n\nThank you. You may have noticed that my hands were shaking.\n\nMira"
    (found,) = (finding for finding in findings_in(text) if finding.fault == "draws_attention")
    assert text[found.start : found.end] == "You may have noticed that my hands were shaking."
    assert Draft(text).words == 11
