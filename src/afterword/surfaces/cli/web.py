"""Open the web page on this computer."""

from __future__ import annotations

import click


@click.command("web")
@click.option("--port", type=click.IntRange(1, 65535), help="The port to listen on; by default the last one used.")
@click.option(
    "--home-network", is_flag=True, help="Let phones of your home network in, each with a code. Not encrypted."
)
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def command(port: int | None = None, no_browser: bool = False, home_network: bool = False) -> int:
    """Start the web page on this computer and open it in the browser. Nobody else can reach it, unless you let them."""
    from afterword.surfaces.web.serve import serve

    return serve(port, not no_browser, home_network)
