"""Switch sending on or off: your own mailbox, its test, drafts and answers."""

from __future__ import annotations

import json
import os
import sys

import click

from afterword.adapters.mailbox.account import (
    FILES_ITSELF,
    Account,
    Proof,
    Security,
    Server,
    account_in,
    keep_account,
    switch_off,
)
from afterword.adapters.mailbox.own import OwnMailbox
from afterword.adapters.mailbox.secret import VARIABLE, forget_secret, keep_secret, secret_for
from afterword.app import App
from afterword.core.occasion import AfterwordError
from afterword.core.reply import reply_json
from afterword.surfaces.cli.terminal.paper import Paper
from afterword.use_cases.fetch_replies import fetch_replies
from afterword.use_cases.keep_draft import keep_draft


@click.group("mailbox")
def command() -> None:
    """Use your own mailbox for sending. As long as none is set up, nothing connects to anywhere."""


@command.command("set-up")
@click.option("--address", prompt="Your e-mail address", help="The address you write from.")
@click.option("--name", prompt="Your name, as it should stand before it", help="Your name.")
@click.option("--smtp", prompt="Server for sending (host or host:port)", metavar="HOST[:PORT]", help="For sending.")
@click.option("--imap", default="", metavar="HOST[:PORT]", help="For drafts, the sent folder and answers.")
@click.option("--user", default="", help="The name to log in with, if it is not the address.")
@click.option(
    "--security", type=click.Choice(["tls", "starttls", "none"]), default=None, help="How the lines are locked."
)
@click.option("--oauth", is_flag=True, help="The secret is an XOAUTH2 token, not a password.")
@click.option("--ca-file", default="", help="A certificate to trust besides the usual ones.")
@click.pass_obj
def set_up(
    app: App,
    address: str,
    name: str,
    smtp: str,
    imap: str,
    user: str,
    security: Security | None,
    oauth: bool,
    ca_file: str,
) -> int:
    """Switch sending on. The password is asked for, or read from standard input where that is not a terminal."""
    proof: Proof = "xoauth2" if oauth else "password"
    out = _server(smtp, security or "tls", {"tls": 465, "starttls": 587, "none": 25})
    into = _server(imap, security or "tls", {"tls": 993, "starttls": 143, "none": 143}) if imap else None
    user = user or address
    account = Account(address, name, user, out, into, proof, out.host in FILES_ITSELF, ca_file)
    if os.environ.get(VARIABLE):
        where = f"the environment variable {VARIABLE}"
    else:
        asked = "Token" if oauth else "Password (many providers want an app password)"
        value = click.prompt(asked, hide_input=True) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        if not value:
            raise AfterwordError("No password was given. Nothing was changed.")
        where = keep_secret(user, value, app.home)
    keep_account(app.home, account)  # last: until all is known, the mailbox of before stays as it was
    print(f"Sending is switched on for {address}. The secret lies in {where}. Next: afterword mailbox test")
    return 0


@command.command("test")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def test(app: App, as_json: bool) -> int:
    """Log in, look for the folders, and say in words what is wrong. Nothing is sent."""
    account = account_in(app.home)
    if account is None:
        raise AfterwordError("No mailbox is set up, so there is nothing to test. First: afterword mailbox set-up")
    secret = secret_for(account.user, app.home, os.environ)
    tried = OwnMailbox(account, secret.value, patience=20.0).trial()
    good = all(not wrong for _, wrong in tried)
    if as_json:
        parts = [{"part": part, "works": not wrong, "says": wrong} for part, wrong in tried]
        print(json.dumps({"schema": 1, "works": good, "secret": secret.where, "parts": parts}, ensure_ascii=False))
    else:
        paper = Paper()
        paper.text(f"The secret comes from {secret.where}.", indent=0)
        for part, wrong in tried:
            paper.text(f"{part}: {wrong or 'works'}", indent=0, hanging=2)
    return 0 if good else 1


@command.command("off")
@click.pass_obj
def off(app: App) -> int:
    """Switch sending off and forget the mailbox and its secret. Approved letters then wait."""
    try:
        account = account_in(app.home)
    except AfterwordError:
        account = None  # what cannot be read can still be switched off
    forget_secret(account.user if account is not None else "", app.home)
    print("Sending is switched off." if switch_off(app.home) else "Sending was off already.")
    return 0


@command.command("draft")
@click.argument("occasion_id", metavar="ID")
@click.pass_obj
def draft(app: App, occasion_id: str) -> int:
    """Put the letter of ID among the drafts of your mailbox, to be sent from there by yourself."""
    own = app.own_mailbox
    kept = keep_draft(app.store, own.mailbox, own.writer, occasion_id)
    print(f'"{kept.subject}" lies among your drafts.')
    return 0


@command.command("answers")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one line for each answer.")
@click.pass_obj
def answers(app: App, as_json: bool) -> int:
    """Fetch answers to your letters, and say what they mean. Only mails that name one of your letters are opened."""
    paper = Paper()
    found = fetch_replies(app.store, app.outbox, app.own_mailbox.mailbox, app.clock)
    for answer in found:
        if as_json:
            read = reply_json(answer.reply) if answer.reply else {"schema": 1, "label": "bounced"}
            print(json.dumps({"id": answer.outgoing.occasion_id, **read}, ensure_ascii=False))
            continue
        paper.strong(f"{answer.outgoing.occasion_id}  {answer.mail.subject}", indent=0)
        if answer.reply is None:
            paper.text("Your letter could not be delivered. Please check the address, then approve it again.", indent=2)
            continue
        paper.text(
            f"From {answer.mail.sender or answer.mail.address}: {answer.reply.label.value.replace('_', ' ')}", indent=2
        )
        for quote in answer.reply.quotes:
            paper.quiet("“" + " ".join(quote.split()) + "”", indent=4)
        paper.quiet(f"afterword reply --from-mailbox --for {answer.outgoing.occasion_id}", indent=2)
    if not found and not as_json:
        print("There is no answer to your letters yet.")
    return 0


def _server(given: str, security: Security, ports: dict[str, int]) -> Server:
    host, _, port = given.rpartition(":") if given.count(":") == 1 else (given, "", "")
    if not host or (port and not port.isdecimal()):
        raise AfterwordError(f'"{given}" is no server. Please write it as mail.example.org or mail.example.org:587.')
    number = int(port) if port else ports[security]
    return Server(host.strip(), number, "starttls" if security == "tls" and number in (587, 143) else security)
