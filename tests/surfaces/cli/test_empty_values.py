"""An option that is given has to say something: an empty value wipes nothing and means nothing in silence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from afterword.surfaces.cli.terminal.group import afterword as afterword_command

Run = Callable[..., Any]


@pytest.fixture
def name(afterword: Run, account: Path) -> str:
    """An occasion whose reader's clock is known."""
    afterword("debrief", account, "--zone", "America/New_York", "--to", "Priya Nair", "--name", "Mira Okafor")
    return str(json.loads(afterword("list", "--json").out)["occasions"][0]["id"])


def test_an_empty_zone_is_refused_and_the_one_known_stays(afterword: Run, name: str) -> None:
    before = afterword("plan", name, "--json").out
    for empty in ("", "  "):
        ran = afterword("plan", name, "--zone", empty)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == "--zone needs a value; an empty one says nothing. See afterword plan --help.\n"
    assert afterword("plan", name, "--json").out == before
    assert json.loads(before)["country"] == "US"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("letter", "ID", "--to", ""), "--to needs a value"),
        (("letter", "ID", "--to="), "--to needs a value"),
        (("phone", "ID", "--to", ""), "--to needs a value"),
        (("plan", "ID", "--country", ""), "--country needs a value"),
        (("send", "--undo", ""), "--undo needs a value"),
        (("feedback", "ID", "--work", ""), "--work needs a value"),
        (("ahead", "--at", "2036-01-01 10:00", "--ask", "Why?", "--ask", ""), "--ask needs a value"),
        (("debrief", "-", "--cv", ""), "--cv needs the name of a file"),
        (("calendar", "ID", "-o", ""), "--output needs the name of a file"),
        (("brief", "-o", ""), "--output needs the name of a file"),
        (("calendar", ""), "ID needs a value"),
        (("export", ""), "FILE needs the name of a file"),
        (("mailbox", "draft", ""), "ID needs a value"),
    ],
)
def test_an_empty_value_is_one_sentence(afterword: Run, name: str, arguments: tuple[str, ...], says: str) -> None:
    ran = afterword(*(name if one == "ID" else one for one in arguments))
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err and ran.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("letter", "\udcff\udcfe"), ("letter", "ID", "--to", "J\udcfcrgen")])
def test_bytes_that_are_no_text_are_one_sentence(afterword: Run, name: str, arguments: tuple[str, ...]) -> None:
    ran = afterword(*(name if one == "ID" else one for one in arguments))
    assert (ran.code, ran.out) == (2, "")
    assert "holds bytes that are not text in UTF-8" in ran.err and ran.err.count("\n") == 1


def test_no_command_takes_an_empty_word(afterword: Run) -> None:
    looked = 0
    context = click.Context(afterword_command)
    for command in (afterword_command.get_command(context, one) for one in afterword_command.list_commands(context)):
        assert command is not None
        for option in command.params:
            if isinstance(option, click.Option) and isinstance(option.type, click.types.StringParamType):
                ran = afterword(str(command.name), option.opts[-1], "", *["x"] * 3)
                assert ran.code == 2 and "empty one says nothing" in ran.err, (command.name, option.name)
                looked += 1
    assert looked > 30
