"""Start the web page on this computer alone, on the port it always has."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import webbrowser
from dataclasses import replace
from typing import Any, Final

from afterword.app import App, open_app
from afterword.core.occasion import AfterwordError
from afterword.surfaces.web.device import Device, Door, device_in, remember
from afterword.surfaces.web.pairing import Pairing, home_address
from afterword.surfaces.worker.runner import Runner

LOOPBACK: Final = "127.0.0.1"
THREADS: Final = 4
CONNECTIONS: Final = 512  # a browser opens six a tab and keeps them; more than waitress takes by itself


def serve(port: int | None = None, open_browser: bool = True, home_network: bool = False) -> int:
    """Serve until stopped; prints the address to open. Returns 0.

    Args:
        port: for this time; without it the one of last time.
        open_browser: open the address in a browser window, where there is one.
        home_network: let phones of the home network in too, each with a code that is shown here.

    Raises:
        AfterwordError: the port is taken, or the data folder cannot be used.
    """
    app = open_app()
    listening, device = listen(device_in(app.home), port)
    if port is None:
        remember(device, app.home)
    door, sockets = _home_door(device) if home_network else (Door(device), [])
    server = make_server(app, door, listening, *sockets)
    print(door.address, flush=True)
    if open_browser and has_browser():
        webbrowser.open(door.address)
    signal.signal(signal.SIGTERM, _stop)
    runner = Runner(app)
    runner.start()
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        runner.stop()
        server.close()
    return 0


def make_server(app: App, door: Door, *listening: socket.socket) -> Any:
    """A server over these sockets, not running yet.

    Raises:
        AfterwordError: the store cannot be opened.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.surfaces.web.settings")
    import django

    django.setup()
    app.store  # noqa: B018 - trouble with the data folder is said now, not at the first page
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server  # type: ignore[import-untyped]

    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a page that waits its turn is no news

    from afterword.surfaces.web.gate import MOST_BODY
    from afterword.surfaces.web.house import House, move_in

    move_in(House(app, door))
    return create_server(
        get_wsgi_application(),
        sockets=list(listening),
        threads=THREADS,
        connection_limit=CONNECTIONS,
        backlog=CONNECTIONS,
        ident=None,
        max_request_body_size=2 * MOST_BODY,  # the gate says it in better words before this is reached
        inbuf_overflow=MOST_BODY,  # in memory: an account must not end up in a temporary file
    )


def listen(device: Device, port: int | None = None) -> tuple[socket.socket, Device]:
    """A socket on the loopback, and the device with the port it got. A first start may move on to a free port.

    Raises:
        AfterwordError: the port is taken.
    """
    wanted = device.port if port is None else port
    listening = _bound(wanted)
    if listening is None and port is None and device.is_new:
        listening = _bound(0)
    if listening is None:
        raise AfterwordError(
            f"Port {wanted} is taken; Afterword may be open in another window already. Use that one, or stop it, or "
            "choose another port with --port."
        )
    return listening, replace(device, port=listening.getsockname()[1])


def _home_door(device: Device) -> tuple[Door, list[socket.socket]]:
    """A door that is open to the home network, and the socket there.

    Raises:
        AfterwordError: this computer is in no home network, or the port is taken there.
    """
    address = home_address()
    listening = _bound(device.port, address) if address else None
    if listening is None:
        raise AfterwordError(
            "This computer has no address in a home network, or the port is taken there. Nothing was opened. "
            "Without --home-network the page works on this computer as before."
        )
    print(
        f"Open to your home network: http://{address}:{device.port}/\n"
        "It is not encrypted on the way, so use it only in a network you trust. A phone there shows nothing while this "
        "computer is away. Stop Afterword to close it again."
    )
    return Door(device, home=address, pairing=Pairing(_show_code)), [listening]


def _show_code(code: str) -> None:
    print(f"Code for the next phone: {code[:3]} {code[3:]}", flush=True)


def _bound(port: int, address: str = LOOPBACK) -> socket.socket | None:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # on Windows this would let two programs share the port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((address, port))
    except OSError:
        listening.close()
        return None
    return listening


def has_browser() -> bool:
    """Whether a browser window could open here: not over a bare terminal."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _stop(*_: object) -> None:
    raise KeyboardInterrupt
