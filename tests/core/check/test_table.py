"""The table of anchors is made from the rules, and is up to date."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from afterword.core.check.cue import Cue
from afterword.core.check.cues import CUES
from afterword.core.check.cut import lowered
from afterword.core.check.scan import plain
from afterword.core.check.table import CUED, KEYS, LEADING, RULES

ROOT = Path(__file__).parents[3]
sys.path.append(str(ROOT / "tools"))

from needed import begins, holds  # noqa: E402


def test_the_rule_table_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "rule_table.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.pattern[:30])
def test_every_match_of_a_cue_holds_one_of_its_words(cue: Cue) -> None:
    for path in sorted((ROOT / "data" / "letters" / "whole").glob("[LM]*.txt")):
        low = lowered(path.read_text("utf-8"))
        places = [place for key, place in plain()(low) if cue.number in CUED[key]]
        for match in re.finditer(cue.pattern, low):
            assert any(match.start() <= place < match.end() for place in places), match.group()


def test_the_words_are_ascii_and_none_has_the_sign_that_stands_for_other_letters() -> None:
    assert all(key.isascii() and "?" not in key for key in KEYS)


@pytest.mark.parametrize("name", RULES)
def test_each_match_of_a_rule_has_the_letters_in_it_that_the_rule_says_it_needs(name: str) -> None:
    rule = import_module(f"afterword.core.check.rules.{name}").rule
    assert not rule.needs or holds(rule.pattern, rule.needs)


@pytest.mark.parametrize("name", RULES)
def test_the_edge_of_a_word_is_asked_for_before_what_stands_before_it(name: str) -> None:
    rule = import_module(f"afterword.core.check.rules.{name}").rule
    assert not re.search(r"\(\?<[!=][^()]*\)\\b", rule.pattern)


def test_letters_that_a_match_can_do_without_are_not_taken_for_needed() -> None:
    assert holds(r"\b(?:late|too late)\b[^.]{0,9}\bbus", ["late"])
    assert holds(r"so(?=[^.]{0,80}\blate)", ["late"])
    assert not holds(r"\b(?:late )?bus", ["late"])
    assert not holds(r"\blate|\bbus", ["late"])
    assert not holds(r"bus(?! late)", ["late"])


@pytest.mark.parametrize("cue", [cue for cue in CUES if cue.number in LEADING], ids=lambda cue: cue.pattern[:30])
def test_a_leading_cue_is_found_where_its_words_stand_and_nowhere_else(cue: Cue) -> None:
    for path in sorted((ROOT / "data" / "letters" / "whole").glob("[LM]*.txt")):
        low = lowered(path.read_text("utf-8"))
        places = {place for key, place in plain()(low) if cue.number in CUED[key]}
        assert {match.start() for match in re.finditer(cue.pattern, low)} <= places


def test_a_match_that_may_begin_with_another_word_is_not_said_to_begin_with_these() -> None:
    assert begins(r"\b(?:late|later on)\b[^.]{0,9}\bbus", ["late"])
    assert begins(r"\b(?:i am|i'm) (?:\w+ )?late", ["i am", "i'm "])
    assert not begins(r"\b(?:so )?late", ["late"])
    assert not begins(r"\b\w+ late", ["late"])
    assert not begins(r"\blate|\bbus", ["late"])
