"""`list`, `show`, `cv`, and how the program starts and ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from afterword import __version__
from afterword.adapters.store.memory import MemoryStore
from afterword.core.summary import Summary
from afterword.surfaces.cli.terminal.group import afterword as afterword_command

Run = Callable[..., Any]


def python(*arguments: str, home: Path, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Runs Python with this package in a process of its own."""
    return subprocess.run(
        [sys.executable, *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**os.environ, "AFTERWORD_HOME": str(home), **environ},
        check=False,
    )


def test_the_list_is_json_where_that_is_asked(afterword: Run, account: Path) -> None:
    afterword("debrief", account, "--company", "Norvik")
    (listed,) = json.loads(afterword("list", "--json").out)["occasions"]
    assert (listed["company"], listed["slips"]) == ("Norvik", 3)
    assert listed["next_step"]["kind"] == "cool_off"


def test_a_letter_that_lacks_something_is_not_handed_out_as_mail(afterword: Run, account: Path) -> None:
    afterword("debrief", account, "--to", "Priya Nair", "--name", "Mira Okafor")
    (listed,) = json.loads(afterword("list", "--json").out)["occasions"]
    for way in ("--eml", "--mailto"):
        ran = afterword("show", listed["id"], way)
        assert (ran.code, ran.out) == (2, "")
        assert "still lacks something" in ran.err


def test_only_the_letter_can_be_had(afterword: Run, account: Path) -> None:
    account.write_text(account.read_text("utf-8").replace("My answer on retry back-off was thin. ", ""), "utf-8")
    afterword("debrief", account, "--to", "Priya Nair", "--name", "Mira Okafor")
    (listed,) = json.loads(afterword("list", "--json").out)["occasions"]
    plain = afterword("show", listed["id"], "--letter").out
    assert plain.startswith("Dear")
    assert plain.endswith("Mira Okafor\n")
    message = message_from_bytes(afterword("show", listed["id"], "--eml").out.encode(), policy=default)
    assert message.get_content().replace("\r\n", "\n") == plain
    assert json.loads(afterword("show", listed["id"], "--json").out)["letter"]["text"] + "\n" == plain


def test_a_cv_is_shown_with_its_lines(afterword: Run, tmp_path: Path) -> None:
    cv = tmp_path / "cv.md"
    cv.write_text(
        "# Mira Okafor\n\n## Experience\n\n### Developer, Hafen (2019 to 2023)\n\n- Cut the build to 6 minutes\n"
    )
    ran = afterword("cv", cv)
    assert (ran.code, ran.err) == (0, "")
    assert "line 7" in ran.out
    assert json.loads(afterword("cv", cv, "--json").out)["claims"][0]["source"] == {"file": "cv.md", "line": 7}
    piped = afterword("cv", "-", "--json", stdin=cv.read_bytes())
    assert json.loads(piped.out)["name"] == "Mira Okafor"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\xff\xd8\xff", b"Dear diary, nothing."])
def test_a_file_that_is_no_cv_is_one_sentence(afterword: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "cv").write_bytes(data)
    ran = afterword("cv", tmp_path / "cv")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_help_loads_neither_django_nor_numpy_nor_the_app(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['afterword', '--help']; from afterword.__main__ import main; code = main();"
        "print(code, sorted({name.partition('.')[0] for name in sys.modules} & {'django', 'numpy', 'mcp'}),"
        " 'afterword.app' in sys.modules)"
    )
    ran = python("-c", code, home=tmp_path / "home")
    assert ran.stdout.decode().splitlines()[-1] == "0 [] False"
    assert not (tmp_path / "home").exists()


def test_the_version_is_printed(tmp_path: Path) -> None:
    assert python("-m", "afterword", "--version", home=tmp_path).stdout.decode() == f"afterword {__version__}\n"


def test_a_reader_of_ours_that_stops_listening_is_no_fault(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['afterword', '--help']; from afterword.__main__ import main\n"
        "import os; read, write = os.pipe(); os.dup2(write, 1); os.close(read); os.close(write); sys.exit(main())"
    )
    ran = python("-c", code, home=tmp_path)
    assert ran.stderr == b""
    assert ran.returncode in (0, 1)  # click ends with 1 where a pipe is closed


def test_a_fault_of_ours_is_one_sentence_without_a_word_of_the_account(tmp_path: Path) -> None:
    code = (
        "import sys; import afterword.__main__ as program\n"
        "def fails(_arguments): raise RuntimeError('SECRET WORDS')\n"
        "program._run = fails; sys.exit(program.main())"
    )
    ran = python("-c", code, home=tmp_path)
    assert ran.returncode == 70
    assert ran.stderr.count(b"\n") == 1
    assert b"SECRET" not in ran.stderr


def test_a_folder_in_a_checkout_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    ran = python("-m", "afterword", "list", home=tmp_path / "home")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"code checkout" in ran.stderr
    assert ran.stderr.count(b"\n") == 1


def test_the_real_file_is_made_listed_and_read_in_processes_of_their_own(tmp_path: Path) -> None:
    empty = python("-m", "afterword", "list", "--json", home=tmp_path / "home")
    assert (empty.returncode, empty.stderr) == (0, b"")
    assert json.loads(empty.stdout) == {"schema": 1, "occasions": []}
    assert python("-m", "afterword", "forget", "nothing", home=tmp_path / "home").returncode == 1


def test_completion_for_the_shell_knows_the_commands(tmp_path: Path) -> None:
    ran = python(
        "-m",
        "afterword",
        home=tmp_path,
        _AFTERWORD_COMPLETE="bash_complete",
        COMP_WORDS="afterword de",
        COMP_CWORD="1",
    )
    assert b"debrief" in ran.stdout


def test_colour_is_for_people_and_can_be_switched_off() -> None:
    import pty

    code = (
        "from afterword.surfaces.cli.terminal.paper import Paper\n"
        "paper = Paper(); paper.heading('The letter'); paper.quiet('aside')"
    )

    def printed(**environ: str) -> bytes:
        ours, theirs = pty.openpty()
        env = {**os.environ, "TERM": "xterm", **environ}
        subprocess.run([sys.executable, "-c", code], stdout=theirs, env=env, check=True, timeout=60)
        os.close(theirs)
        found = os.read(ours, 10_000)
        os.close(ours)
        return found

    assert b"\x1b[1m" in printed(NO_COLOR="")
    assert b"\x1b" not in printed(NO_COLOR="1")
    assert b"\x1b" not in printed(TERM="dumb", NO_COLOR="")


def test_help_names_commands_and_nothing_else(afterword: Run) -> None:
    names = afterword_command.list_commands(None)  # type: ignore[arg-type]
    assert {"check", "cv", "debrief", "forget", "list", "look-again", "outcome", "show", "web"} <= set(names)
    shown = afterword("--help").out.partition("Commands:")[2]
    assert [line.split()[0] for line in shown.splitlines() if line[:3].strip() and line.startswith("  ")] == [
        *names,
        "Without",
    ]
    for name in names:
        module = import_module(f"afterword.surfaces.cli.{name.replace('-', '_')}")
        assert hasattr(module, "command") or hasattr(module, "main")


def test_the_list_goes_on_where_one_cannot_be_read(afterword: Run, app_of: Any, reader: Any) -> None:
    app = app_of(reader)
    app.__dict__["store"] = OneUnreadable()
    listed = afterword("list", on=app)
    assert listed.code == 0
    assert "old1" in listed.out
    assert "cannot be read" in listed.out


class OneUnreadable(MemoryStore):
    """A store with one row of another version."""

    def summaries(self) -> list[Summary]:
        """Its line."""
        return [Summary("old1", company="Norvik", readable=False)]
