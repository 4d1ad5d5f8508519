"""`afterword check` from outside: formats, exit codes, bad input, streams, and how little it loads."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = """Dear Ms Adler,

Thank you for Tuesday's talk, and for showing me how the order service is split by region.

You asked how I handle late data. At Norvik I moved 40 services to event queues in 2023, and the audit of 12 December \
(public case study, page 3) found no lost orders.

If a short call is useful, I am free on Thursday from 10 to 12.

Kind regards,
Mira Okafor
"""
BAD = GOOD.replace("If a short call is useful", "Please give me another chance. If a short call is useful")


def run(*argv: str, given: bytes | str = b"") -> subprocess.CompletedProcess[str]:
    given = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "check", *argv], input=given, capture_output=True, check=False
    )
    return subprocess.CompletedProcess(argv, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(BAD, "utf-8")
    return path


def test_a_good_letter_exits_0_and_a_blocked_one_1(tmp_path: Path, letter: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD, "utf-8")
    assert run(str(good)).returncode == 0
    assert run(str(letter)).returncode == 1


def test_text_shows_the_words_with_carets_and_what_could_stand_there(letter: Path) -> None:
    out = run(str(letter)).stdout
    assert ":7:1: blocks begging (asks_for_a_chance):" in out and "^" * 30 in out and "leave it out" in out


def test_json_has_the_places_of_the_contract(letter: Path) -> None:
    told = json.loads(run(str(letter), "--format", "json").stdout)
    assert told["schema"] == 1
    (finding,) = told["findings"]
    assert BAD[finding["start"] : finding["end"]] == "Please give me another chance."
    assert {"rule", "fault", "weight", "start", "end", "message", "why", "rewrite"} <= set(finding)


def test_sarif_names_the_place_and_the_rewrite(letter: Path) -> None:
    told = json.loads(run(str(letter), "--format=sarif").stdout)
    assert told["version"] == "2.1.0"
    (result,) = told["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (7, 1)
    assert result["level"] == "error" and result["ruleId"] in {
        rule["id"] for rule in told["runs"][0]["tool"]["driver"]["rules"]
    }
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"] == region


def test_github_gets_one_annotation_a_line(letter: Path) -> None:
    out = run(str(letter), "--format", "github").stdout
    assert out.startswith("::error file=") and ",line=7," in out and out.count("\n") == 1


def test_standard_input_is_read_and_the_plan_is_heeded(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text("[]")
    late = GOOD.replace("You asked", "I arrived 20 minutes late and I am sorry. You asked")
    told = json.loads(run("-", "--plan", str(plan), "--format", "json", given=late).stdout)
    assert [finding["fault"] for finding in told["findings"]] == ["draws_attention"]


def test_fix_takes_out_what_can_safely_go(letter: Path) -> None:
    mended = run(str(letter), "--fix")
    assert mended.returncode == 0
    assert letter.read_text("utf-8") == GOOD
    kept = letter.with_name(f"{letter.name}.before")
    assert kept.read_text("utf-8") == BAD
    assert kept.name in mended.stderr
    assert run("-", "--fix", given=BAD).stdout == GOOD


def test_a_second_fix_keeps_the_letter_as_it_first_was(letter: Path) -> None:
    run(str(letter), "--fix")
    letter.write_text(BAD.replace("40 services", "41 services"), "utf-8")
    mended = run(str(letter), "--fix")
    assert letter.with_name(f"{letter.name}.before").read_text("utf-8") == BAD
    assert f"{letter.name}.before-2" in mended.stderr
    assert "41 services" in letter.with_name(f"{letter.name}.before-2").read_text("utf-8")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there is no terminal to pretend to be")
def test_on_a_terminal_each_sentence_is_read_and_in_a_pipe_the_rules_stand_alone(letter: Path) -> None:
    letter.write_text(
        GOOD.replace("If a short call", "I expect you have already crossed me off the list. If a short call")
    )
    assert "By the rules alone" in run(str(letter)).stdout
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb", buffering=0) as shown:
        subprocess.run([sys.executable, "-m", "afterword", "check", str(letter)], stdout=theirs, check=False)
        os.close(theirs)
        assert b"By the rules alone" not in shown.read(65536)


@pytest.mark.parametrize(
    ("argv", "given", "says"),
    [
        (["-"], b"", "nothing in it"),
        (["-"], b"\x00\xff\x00", "not a text file"),
        (["-"], b"x" * 2_100_000, "MB"),
        (["nowhere.txt"], b"", "no such file"),
        (["/"], b"", "folder"),
        ([], b"", "Give the file"),
        (["-", "--formt", "json"], b"x", "Did you mean --format?"),
        (["-", "--nope"], b"x", "There is no option --nope.\n"),
        (["-", "--format", "jsn"], b"x", "Did you mean json"),
        (["-", "--shape", "recovry"], b"x", "Did you mean recovery?"),
        (["-", "--plan", "nowhere.json"], b"x", "nowhere.json: There is no such file"),
        (["-", "--plan"], b"x", "needs a value"),
        (["-", "--shape", ""], b"x", "needs a value"),
        (["-", "--plan="], b"x", "needs a value"),
        (["letter.txt", "--jsonl"], b"", "standard input"),
    ],
)
def test_bad_input_exits_2_with_one_sentence(argv: list[str], given: bytes, says: str) -> None:
    done = run(*argv, given=given)
    assert done.returncode == 2
    assert says in done.stderr and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_plan_with_an_unknown_action_is_refused_with_a_suggestion(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text('[{"kind": "late", "action": "apologize"}]')
    done = run("-", "--plan", str(plan), given=GOOD)
    assert done.returncode == 2 and "Did you mean apologise?" in done.stderr


def test_a_letter_in_another_language_is_said_to_be_one() -> None:
    german = "Sehr geehrte Frau Adler, vielen Dank für das Gespräch am Dienstag und die Zeit, die Sie sich genommen haben. Ich freue mich sehr."
    done = run("-", given=german + " [Name]")
    assert "does not read as English" in done.stderr and done.stdout.count("placeholder_left") == 1
    chinese = "尊敬的阿德勒女士，感谢您周二的谈话。"
    done = run("-", given=chinese)
    assert done.returncode == 0 and "does not read as English" in done.stderr and "nothing found" in done.stdout


def test_lines_in_give_lines_out_in_the_same_order() -> None:
    lines = [
        json.dumps({"id": "a", "text": "Please give me another chance.", "plan": None, "scope": "sentence"}),
        json.dumps({"id": 2, "text": GOOD, "plan": []}),
        "{not json",
        json.dumps({"id": "c", "text": 7}),
        json.dumps({"id": "d", "text": "x", "plan": [{"kind": "late"}]}),
        json.dumps(
            {
                "id": "e",
                "text": "I arrived late, and I am sorry.",
                "plan": [{"kind": "late", "action": "apologise"}],
                "scope": "sentence",
            }
        ),
        json.dumps({"id": "f", "text": "half a pair \ud83d", "scope": "sentence"}),
    ]
    done = run("--jsonl", "--opinion", "none", given="\n".join(lines))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [one.get("id") for one in told] == ["a", 2, None, "c", "d", "e", "f"]
    assert [finding["fault"] for finding in told[0]["findings"]] == ["begging"]
    assert told[1]["findings"] == [] and told[5]["findings"] == [] and told[6]["findings"] == []
    assert all("error" in told[at] and told[at]["error"].endswith(".") for at in (2, 3, 4))


@pytest.mark.parametrize("opinion", ["none", "full"])
def test_half_a_pair_of_a_character_stops_no_line(opinion: str) -> None:
    lines = [{"id": "\ud800", "text": f"{GOOD} \ud83d"}, {"id": "b", "text": GOOD, "shape": "\ud800"}, {"id": "é"}]
    done = run("--jsonl", "--opinion", opinion, given="\n".join(map(json.dumps, lines)))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in told] == ["\ud800", "b", "é"]
    assert ("error" in told[0], done.stderr) == (False, "")


def test_lines_without_a_bad_one_exit_by_what_blocks() -> None:
    fine = json.dumps({"id": 1, "text": GOOD})
    assert run("--jsonl", "--opinion", "none", given=fine).returncode == 0
    assert run("--jsonl", "--opinion", "none", given=fine + "\n" + json.dumps({"id": 2, "text": BAD})).returncode == 1


def test_help_is_printed() -> None:
    done = run("--help")
    assert done.returncode == 0 and "--jsonl" in done.stdout


def test_the_light_command_loads_neither_click_nor_django_nor_numpy(letter: Path) -> None:
    code = (
        "import sys; from afterword.surfaces.cli.check import main; main(sys.argv[1:]);"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & {'click', 'django', 'numpy', 'typing', 'argparse', 'asyncio',"
        " 'email', 'difflib', 'typing_extensions', 'pathlib'}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}", str(letter)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.split() in ([], ["pathlib"])
    assert "begging" in done.stdout


def test_a_closed_pipe_is_no_fault() -> None:
    many = "\n".join(json.dumps({"id": n, "text": BAD}) for n in range(200))
    shell = f"{sys.executable} -m afterword check --jsonl --opinion none | head -1"
    done = subprocess.run(["sh", "-c", shell], input=many.encode(), capture_output=True, check=False, env=os.environ)
    assert b"Traceback" not in done.stderr and done.stdout.count(b"\n") == 1


def test_a_plain_check_says_that_more_can_be_asked_and_a_chosen_one_does_not(letter: Path) -> None:
    assert "--opinion full" in run(str(letter)).stdout
    assert "--opinion full" not in run("--opinion", "none", str(letter)).stdout
    assert "--opinion full" not in run("--format", "github", str(letter)).stdout
