"""`afterword check` with what the person chose: findings set aside, rules off, rewrites put in, spelling."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.core.check.aside import rule_ids
from afterword.core.check.table import RULES

LETTER = """Dear Ms Adler,

Thank you for Tuesday's talk, and for showing me how the order service is split by region. Please give me another \
chance. At Norvik I moved 40 services to event queues in 2023.

If a short call is useful, I am free on Thursday from 10 to 12.

Kind regards,
Mira Okafor
"""
KEPT = ".afterword-check.json"


def run(*argv: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "afterword", "check", *map(str, argv)]
    done = subprocess.run(words, input=given, capture_output=True, check=False)
    return subprocess.CompletedProcess(argv, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, "utf-8")
    return path


def test_a_finding_set_aside_stays_so_when_the_text_moves_and_returns_when_its_words_change(letter: Path) -> None:
    assert run(letter).returncode == 1
    done = run(letter, "--suppress", "asks_for_a_chance:3")
    assert done.returncode == 0 and "1 set aside" in done.stdout
    assert letter.read_text("utf-8") == LETTER
    kept = json.loads((letter.parent / KEPT).read_text("utf-8"))
    assert [one["rule"] for one in kept["aside"]] == ["asks_for_a_chance"] and "chance." not in str(kept)
    letter.write_text(LETTER.replace("Dear Ms Adler,\n", "Dear Ms Adler,\n\nIt was a good morning.\n"), "utf-8")
    assert run(letter).returncode == 0
    letter.write_text(LETTER.replace("another chance.", "another chance soon."), "utf-8")
    assert run(letter).returncode == 1


def test_what_is_printed_can_be_set_aside_and_a_fault_says_by_which_rule(letter: Path) -> None:
    assert "begging (asks_for_a_chance)" in run(letter).stdout
    done = run(letter, "--suppress", "begging:3")
    assert done.returncode == 2 and "Of begging there is: asks_for_a_chance:3." in done.stderr
    done = run(letter, "--suppress", "excuse:3")
    assert done.returncode == 2 and "found nothing there" in done.stderr and "asks_for_a_chance:3" in done.stderr
    assert not (letter.parent / KEPT).exists()


def test_a_finding_about_the_whole_letter_is_set_aside_for_that_letter_alone(letter: Path) -> None:
    short, other = letter.parent / "short.txt", letter.parent / "other.txt"
    for path in (short, other):
        path.write_text("Dear Ms Adler,\n\nThank you for showing me the split of the order service.\n\nMira\n", "utf-8")
    assert "too_short" in run(short, "--shape", "thank_you").stdout
    run(short, "--shape", "thank_you", "--suppress", "too_short")
    assert "too_short" not in run(short, "--shape", "thank_you").stdout
    assert "too_short" in run(other, "--shape", "thank_you").stdout


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ("asks_for_a_chanc:3", "Did you mean asks_for_a_chance?"),
        ("asks_for_a_chance:5", "What was found: asks_for_a_chance:3."),
        ("asks_for_a_chance", "What was found: asks_for_a_chance:3."),
    ],
)
def test_what_was_not_found_cannot_be_set_aside(letter: Path, wish: str, says: str) -> None:
    done = run(letter, "--suppress", wish)
    assert done.returncode == 2 and says in done.stderr and done.stderr.count("\n") == 1
    assert not (letter.parent / KEPT).exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"of": ["laughs"]}', "Did you mean off?"),
        ('{"off": ["laugs"]}', "Did you mean laughs?"),
        ('{"aside": [{"rule": "laughs"}]}', '"rule" and a "context"'),
        ('{"aside": [{"rule": "plead", "context": "x"}]}', "Did you mean pleads?"),
        ('{"dialect": "britsh"}', "Did you mean british?"),
        ('{"words": "Okafor"}', "list of words"),
        ('{"schema": 9}', "another version"),
        ("[]", "one JSON object"),
        ("{", "is not JSON"),
    ],
)
def test_a_file_of_choices_that_cannot_be_heeded_is_refused_with_a_suggestion(
    letter: Path, text: str, says: str
) -> None:
    (letter.parent / KEPT).write_text(text, "utf-8")
    done = run(letter)
    assert done.returncode == 2 and says in done.stderr and done.stdout == "" and done.stderr.count("\n") == 1


def test_a_rule_that_is_off_says_nothing(letter: Path) -> None:
    (letter.parent / KEPT).write_text('{"off": ["asks_for_a_chance"]}', "utf-8")
    assert run(letter).returncode == 0


def test_every_rule_that_speaks_in_the_golden_letters_has_a_known_id() -> None:
    golden = Path(__file__).parents[2] / "letters" / "golden"
    spoken = {
        line.split("(", 1)[1].split(")")[0]
        for path in golden.glob("*.txt")
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith("===")
    }
    assert len(spoken) > 30
    assert spoken <= set(rule_ids())
    assert set(RULES) <= set(rule_ids())


def test_mending_keeps_quoted_lines_and_files_of_another_kind_as_they_are(tmp_path: Path) -> None:
    for name, text in (
        ("quoted.txt", LETTER + "\n> I beg you\n"), ("letter.md", "# Letter\n\n" + LETTER), ("old.txt", "Zoë. " + LETTER),
    ):  # fmt: skip
        path = tmp_path / name
        raw = text.encode("cp1252")
        path.write_bytes(raw)
        done = run(path, "--fix")
        assert path.read_bytes() == raw and "nothing was changed" in done.stderr


def test_mending_puts_a_weak_word_in_place_and_takes_a_lone_paragraph_out(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    alone = LETTER.replace(" Please give me another chance.", "").replace(
        "\n\nIf a short", "\n\nI beg you.\n\nIf a short"
    )
    path.write_text(alone, "utf-8")
    assert run(path, "--fix").returncode == 0
    assert path.read_text("utf-8") == LETTER.replace(" Please give me another chance.", "")


def test_spelling_is_told_beside_the_rules_and_names_are_no_mistakes(letter: Path) -> None:
    pytest.importorskip("harper")
    letter.write_text(LETTER.replace("moved 40", "recieved 40"), "utf-8")
    told = json.loads(run(letter, "--spelling", "--format", "json").stdout)["findings"]
    assert [one["rule"] for one in told] == ["asks_for_a_chance", "spelling"]
    assert told[1]["fault"] is None and told[1]["weight"] == "hint" and told[1]["rewrite"] == "received"


def test_without_harper_there_is_one_sentence(letter: Path) -> None:
    code = (
        "import sys; sys.modules['harper'] = None; from afterword.surfaces.cli.check import main;"
        f"sys.exit(main([{str(letter)!r}, '--spelling']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "pip install" in done.stderr and done.stderr.count("\n") == 1
