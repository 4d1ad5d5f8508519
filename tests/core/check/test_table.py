"""The table of anchors is made from the rules, and is up to date."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.core.check.cue import Cue
from afterword.core.check.cues import CUES
from afterword.core.check.cut import lowered
from afterword.core.check.scan import plain
from afterword.core.check.table import CUED, KEYS

ROOT = Path(__file__).parents[3]


def test_the_rule_table_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "rule_table.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.pattern[:30])
def test_every_match_of_a_cue_holds_one_of_its_words(cue: Cue) -> None:
    for path in sorted((ROOT / "data" / "letters" / "whole").glob("[LM]*.txt")):
        low = lowered(path.read_text("utf-8"))
        places = [place for key, place in plain()(low) if CUED[key] & cue.bit]
        for match in re.finditer(cue.pattern, low):
            assert any(match.start() <= place < match.end() for place in places), match.group()


def test_the_words_are_ascii_and_none_has_the_sign_that_stands_for_other_letters() -> None:
    assert all(key.isascii() and "?" not in key for key in KEYS)
