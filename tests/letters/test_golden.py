"""What the rules find in whole letters stays what it was, until somebody has looked at the change and keeps it."""

import pytest
from golden_letters import GOLDEN, authors, found_now, kept, letters, plan_of

from afterword.core.check import findings_in

AUTHORS = sorted(path.stem for path in GOLDEN.glob("*.txt"))


def test_there_are_sixty_letters_to_look_at_and_none_of_a_test_author() -> None:
    assert sum(1 for author in AUTHORS for _ in letters(author)) >= 60
    assert set(AUTHORS) <= {*authors(), "own"}


@pytest.mark.parametrize("author", AUTHORS)
def test_the_findings_are_as_they_were(author: str) -> None:
    told = "look at `python tests/letters/golden_letters.py`, then add --keep"
    assert found_now(author) == kept(author), told


@pytest.mark.parametrize("author", [author for author in AUTHORS if author != "own"])
def test_no_rule_blocks_a_good_letter(author: str) -> None:
    for item in letters(author):
        if not item.marks and item.foot["letter"] == "none":
            found = findings_in(item.text, plan=plan_of(item.head.get("plan", "none")), shape=item.head["shape"])
            assert [f for f in found if f.weight == "blocks"] == [], item.id


@pytest.mark.parametrize("author", AUTHORS)
def test_the_automaton_and_plain_python_find_the_same_in_every_letter(author: str) -> None:
    pytest.importorskip("ahocorasick_rs")
    from afterword.reading.scan import best_scan

    scan = best_scan()
    for item in letters(author):
        for plan in (plan_of(item.head.get("plan", "none")), ()):
            assert findings_in(item.text, plan=plan, scan=scan) == findings_in(item.text, plan=plan), item.id
