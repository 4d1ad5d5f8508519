"""The command `afterword`: finds its commands in the folder and loads one only when it is called."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypeVar

import click
from click.core import ParameterSource

from afterword import __version__
from afterword.core.occasion import AfterwordError
from afterword.surfaces import cli

if TYPE_CHECKING:  # `afterword --help` should not wait for what it does not need
    from afterword.app import App

DEFAULT = "web"
_Value = TypeVar("_Value")
_NO_TEXT = re.compile("[\ud800-\udfff]")  # how Python hands on bytes that it could not read


class Commands(click.Group):
    """Each file of the folder is a command; what only helps one lives in `terminal`. Listing them loads none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(module.name.replace("_", "-") for module in iter_modules(cli.__path__) if not module.ispkg)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded now."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(_module(cmd_name))
        found = getattr(module, "command", None)
        return _minding(found) if isinstance(found, click.Command) else _plain_command(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without loading any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, first_line(name)) for name in self.list_commands(ctx)])


def _module(name: str) -> str:
    """The file of a command: `look-again` lives in `look_again`."""
    return f"{cli.__name__}.{name.replace('-', '_')}"


def first_line(name: str) -> str:
    """What a command does, from the first line of its file."""
    spec = find_spec(_module(name))
    loader = spec.loader if spec else None
    source = loader.get_source(_module(name)) if isinstance(loader, InspectLoader) else None
    return (ast.get_docstring(ast.parse(source or "")) or "").partition("\n")[0]


def _minding(command: click.Command) -> click.Command:
    """The command, where whatever takes words refuses empty ones; here, so that no new option can forget it."""
    for param in command.params:
        if isinstance(param.type, click.types.StringParamType) and param.callback is None:
            param.callback = _filled
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        _minding(below)
    return command


def _filled(ctx: click.Context, param: click.Parameter, value: _Value) -> _Value:
    """What was given, unless it is empty: that would wipe what is known, or mean something that nobody said.

    An empty value seldom comes from a person; it is a variable of a script that was never filled. Only names of files may
    hold bytes that are no text.
    """
    given = [one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, str)]
    if ctx.get_parameter_source(param.name or "") is not ParameterSource.COMMANDLINE:
        return value
    name = param.opts[-1] if isinstance(param, click.Option) else param.human_readable_name.strip("[].")
    is_file = "FILE" in (param.metavar or name).upper()
    if any(not one.strip() for one in given):
        what = "the name of a file" if is_file else "a value"
        raise click.UsageError(f"{name} needs {what}; an empty one says nothing", ctx)
    if not is_file and any(_NO_TEXT.search(one) for one in given):
        raise click.UsageError(f"{name} holds bytes that are not text in UTF-8", ctx)
    return value


def _plain_command(name: str) -> click.Command:
    """A command that reads its own arguments, without click, because it has to start fast."""

    def call(arguments: Sequence[str]) -> int:
        code: int = import_module(_module(name)).main(list(arguments))
        return code

    return click.Command(
        name,
        callback=call,
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)],
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
        add_help_option=False,
        short_help=first_line(name),
    )


@click.command(
    "afterword",
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    epilog="Without a command the web page opens. No letter is sent without you.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def afterword(ctx: click.Context) -> int | None:
    """The word after a talk that went badly: what matters, what to leave alone, when to write, and the letter."""
    if ctx.obj is None:
        from afterword.app import open_app

        ctx.obj = open_app()
    if ctx.invoked_subcommand is not None:
        return None
    web = afterword.get_command(ctx, DEFAULT)
    assert web is not None
    code: int = ctx.invoke(web)
    return code


def run(arguments: Sequence[str], app: App | None = None) -> int:
    """Run one command, on the app of this computer where none is given.

    Whatever a person can mend is one sentence on standard error and exit code 2.
    """
    try:
        code = afterword.main(list(arguments), prog_name="afterword", standalone_mode=False, obj=app)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return 0
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "afterword"
        told = error.format_message().rstrip(".")
        return _say(f"{told}{'' if told.endswith('?') else '.'} See {where} --help.", 2)
    except click.ClickException as error:
        return _say(error.format_message(), 2)
    except AfterwordError as error:
        return _say(str(error), 2)
    except click.Abort:
        return _say("Stopped. Nothing was changed.", 130)
    return code if isinstance(code, int) else 0


def _say(sentence: str, code: int) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return code
