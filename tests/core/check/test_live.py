"""A letter that is being written: the same findings as for the whole of it, and no paragraph read twice."""

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.check import PlanItem, findings_in
from afterword.core.check.live import LiveCheck
from afterword.core.check.scan import plain
from afterword.core.check.table import KEYS

LETTER = (
    "Dear Ms Adler,\n\nThank you for Tuesday's talk.\n\nI had not slept much, so the second answer was thin."
    "\n\nPlease give me another chance.\n\nKind regards,\nMira Okafor"
)
SCRAPS = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\n\n\n",
        " \n\n",
        ". ",
        "? ",
        "Dear Ms Adler,\n\n",
        "Kind regards,\nMira",
        "I own it. ",
        "you asked ",
    ]
)
TEXTS = st.lists(st.one_of(st.sampled_from(sorted(KEYS)), SCRAPS, st.text(max_size=6)), max_size=30).map(" ".join)
PLANS = st.sampled_from([None, (), (PlanItem("late", "apologise"),), (PlanItem("other", "explain_briefly"),)])


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4), PLANS)
def test_it_finds_what_a_fresh_check_finds(texts: list[str], plan: tuple[PlanItem, ...] | None) -> None:
    live = LiveCheck(plan)
    for text in texts:
        assert live.findings(text) == findings_in(text, plan=plan)


def test_it_finds_the_same_at_every_keystroke() -> None:
    live = LiveCheck()
    for end in range(len(LETTER) + 1):
        assert live.findings(LETTER[:end]) == findings_in(LETTER[:end]), LETTER[:end]


def test_it_leaves_the_only_apology_as_a_fresh_check_does() -> None:
    letter = "Dear Ms Adler,\n\nThank you for Tuesday's talk. I was so nervous, and I am sorry.\n\nMira Okafor"
    found = LiveCheck().findings(letter)
    assert "I am sorry." in [finding.rewrite for finding in found]
    assert found == findings_in(letter)


def test_only_the_paragraph_that_changed_and_those_beside_it_are_scanned_again() -> None:
    scanned: list[str] = []

    def scan(low: str) -> object:
        scanned.append(low)
        return plain()(low)

    live = LiveCheck(scan=scan)  # type: ignore[arg-type]
    live.findings(LETTER)
    scanned.clear()
    live.findings(LETTER.replace("was thin", "was thinner"))
    assert "i had not slept much, so the second answer was thinner." in scanned
    assert len(scanned) == 1
    scanned.clear()
    live.findings(LETTER.replace("was thin", "was thinner"))
    assert scanned == []
