"""The command `afterword`, also as `python -m afterword`."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the command line. Exit codes: 0, 1 for a "no" that is an answer, 2 for bad input, 70 for a fault of ours."""
    arguments = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Half a pair of a character, which JSON can hold, is written as JSON writes it and stops nothing.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read us has seen enough. Python would complain once more while it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("AFTERWORD_DEBUG"):
            raise
        # No traceback: it could quote the account.
        print(
            f"Afterword made a mistake of its own ({type(error).__name__}). Your text was not changed. "
            "Please report it; with AFTERWORD_DEBUG=1 it says where.",
            file=sys.stderr,
        )
        return 70


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["check"]:
        # Checking a letter has to start fast, so it goes without click.
        from afterword.adapters.expressions import kept

        expressions = kept()
        from afterword.surfaces.cli.check import main as check

        try:
            return check(arguments[1:])
        finally:
            if expressions and not sys.dont_write_bytecode:
                expressions.keep()
    from afterword.surfaces.cli.terminal.group import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
