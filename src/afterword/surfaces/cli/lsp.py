"""Proofread letters in your editor, which starts this command by itself."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import click


@click.command("lsp")
def command() -> int:
    """Speak the Language Server Protocol over standard input and output.

    Your editor starts it; set "afterword lsp" as a server for text and Markdown there.
    """
    if find_spec("pygls") is None:
        print("The language server needs pygls. Install it with: pip install 'afterword[lsp]'", file=sys.stderr)
        return 2
    from afterword.surfaces.editor.server import serve

    return serve()
