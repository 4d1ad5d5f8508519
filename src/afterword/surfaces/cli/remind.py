"""Switch reminders on or off: by e-mail to yourself, on the screen, through a service; and the calendar's address."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import click

from afterword.adapters.mailbox.account import account_in
from afterword.adapters.notifier.own import can_apprise
from afterword.adapters.notifier.ways import Ways, close_feed, keep_ways, open_feed
from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.use_cases.tell_due import TITLE


@click.command("remind")
@click.option("--mail/--no-mail", default=None, help="A mail to your own address, through your own mailbox.")
@click.option("--desktop/--no-desktop", default=None, help="A notification on this computer's screen.")
@click.option("--apprise", multiple=True, metavar="URL", help="A service that Apprise knows; may be given again.")
@click.option("--no-apprise", is_flag=True, help="No service any more.")
@click.option("--feed/--no-feed", default=None, help="A secret address for calendar programs on this computer.")
@click.option("--test", is_flag=True, help="Send one reminder now, in each way that is on.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    app: App,
    mail: bool | None,
    desktop: bool | None,
    apprise: tuple[str, ...],
    no_apprise: bool,
    feed: bool | None,
    test: bool,
    as_json: bool,
) -> int:
    """Show which reminders are on; with options, switch them. All are off until you do.

    A reminder says which step is due and when, and nothing else: no name, no company, no word of what happened. They are
    told while the page is open, or by: afterword tick
    """
    ways = _switched(app, app.ways(), mail, desktop, () if no_apprise else apprise, no_apprise)
    if ways != app.ways():
        keep_ways(app.home, ways)
    if feed is not None:
        ways = open_feed(app.home) if feed else close_feed(app.home)
    wrong = app.notifier().tell(TITLE, "This is a trial. It was asked for by you.") if test else ()
    if as_json:
        print(json.dumps({"schema": 1, **_plain(ways), "wrong": list(wrong)}, ensure_ascii=False))
    else:
        _print(ways)
        for words in wrong:
            print(words, file=sys.stderr)
    return int(bool(wrong))


def _switched(
    app: App, ways: Ways, mail: bool | None, desktop: bool | None, apprise: tuple[str, ...], no_apprise: bool
) -> Ways:
    if mail and account_in(app.home) is None:
        raise AfterwordError("No mailbox is set up, so no mail can be sent. First: afterword mailbox set-up")
    if apprise and not can_apprise():
        raise AfterwordError("Apprise is not installed. Nothing was changed. First: pip install 'afterword[apprise]'")
    services = () if no_apprise else tuple(dict.fromkeys((*ways.apprise, *apprise)))
    return replace(
        ways,
        mail=ways.mail if mail is None else mail,
        desktop=ways.desktop if desktop is None else desktop,
        apprise=services,
    )


def _plain(ways: Ways) -> dict[str, object]:
    return {"mail": ways.mail, "desktop": ways.desktop, "apprise": len(ways.apprise), "feed": bool(ways.feed)}


def _print(ways: Ways) -> None:
    on = {True: "on", False: "off"}
    print(f"by mail to yourself: {on[ways.mail]}")
    print(f"on this screen: {on[ways.desktop]}")
    print(f"through services: {len(ways.apprise) or 'off'}")
    print(f"calendar's address: {on[bool(ways.feed)]}" + (" (shown on the page of a plan)" if ways.feed else ""))
