"""The answer is looked for in one's own mailbox: a real Dovecot, the page and the terminal beside it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from django.test import Client
from web_demo import ACCOUNT

from afterword.adapters.mailbox.account import FILE_NAME, Account, Server, keep_account
from afterword.app import App
from afterword.core.occasion import CaseState
from afterword.core.send.outgoing import Outgoing, SendState
from afterword.surfaces.cli.terminal.group import run
from mail_servers import Dovecot

OURS = "<k1@example.org>"
OFFER = "Look for an answer"


@pytest.fixture
def place(browser: Client) -> str:
    return browser.post("/tell/", {"account": ACCOUNT}).headers["Location"].partition("see/")[0]


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    one = Dovecot()
    yield one
    one.stop()


def answer(words: str, day: str = "Tue, 10 Mar 2026 17:00:00 +0000", to: str = OURS) -> bytes:
    return f"From: Priya Nair <p@halden.example>\r\nDate: {day}\r\nSubject: Re: talk\r\nIn-Reply-To: {to}\r\n\r\n{words}\r\n".encode()


def letter_left(app: App, occasion_id: str, message_id: str = OURS) -> None:
    now = app.clock.now()
    one = Outgoing(
        message_id, occasion_id, "f", message_id, "me@example.org", ("p@halden.example",), "Our talk", now, now
    )
    app.outbox.add(one, b"")
    for state in (SendState.SENDING, SendState.COMMITTING, SendState.SENT):
        after = replace(one, state=state)
        assert app.outbox.change(one, after)
        one = after


def set_up(app: App, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, secret: str = "right") -> None:
    monkeypatch.setenv("AFTERWORD_MAIL_SECRET", secret)
    nowhere, here = Server("127.0.0.1", 1, "none"), Server("127.0.0.1", dovecot.port, "none")
    keep_account(app.home, Account("me@example.org", "Mira", "me", nowhere, here))


def page(browser: Client, place: str) -> str:
    return unescape(browser.get(place + "reply/").content.decode())


def fetch(browser: Client, place: str) -> tuple[int, str]:
    found = browser.post(place + "reply/", {"do": "fetch"})
    return found.status_code, unescape(found.content.decode())


def trouble(shown: str) -> str:
    found = re.search(r'role="alert">([^<]*)<', shown)
    assert found is not None
    return found[1]


def test_the_newest_answer_is_found_confirmed_and_the_plan_follows_and_the_mail_stays_unread(
    browser: Client, place: str, app: App, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = place.split("/")[2]
    assert OFFER not in page(browser, place)
    letter_left(app, name)
    assert OFFER not in page(browser, place)  # no mailbox yet
    set_up(app, dovecot, monkeypatch)
    assert OFFER in page(browser, place)
    code, shown = fetch(browser, place)
    assert (code, trouble(shown)) == (400, "There is no answer to this letter in your mailbox yet.")

    dovecot.deliver(answer("Thank you, it arrived.", "Tue, 10 Mar 2026 14:00:00 +0000"))
    dovecot.deliver(answer("Unfortunately we have decided to go with another candidate."))
    dovecot.deliver(answer("We would like to invite you to a second talk.", to="<other@example.org>"))
    code, shown = fetch(browser, place)
    assert code == 200
    assert "go with another candidate" in shown
    assert re.search(r'value="rejection" required checked', shown)
    hidden = dict(re.findall(r'name="(version|came_on)" value="([^"]*)"', shown))
    taken = browser.post(place + "reply/", {"do": "confirm", "label": "rejection", **hidden})
    assert taken.headers["Location"] == place + "plan/"
    plan = unescape(browser.get(place + "plan/").content.decode())
    assert f'{place}write/other/?kind=feedback-request"' in plan
    assert dovecot.unread() == 3


def test_a_wrong_password_and_a_server_that_is_gone_are_one_calm_sentence_each(
    browser: Client, place: str, app: App, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter_left(app, place.split("/")[2])
    set_up(app, dovecot, monkeypatch, "wrong")
    code, shown = fetch(browser, place)
    assert code == 400
    assert trouble(shown).startswith(
        "Your mailbox could not be used, and nothing in it was changed. The server did not"
    )
    assert "check user and password" in trouble(shown)
    keep_account(app.home, Account("me@example.org", "Mira", "me", *[Server("127.0.0.1", 1, "none")] * 2))
    assert trouble(fetch(browser, place)[1]).endswith("Nothing answers at that server and port. Please check the port.")
    (app.home / FILE_NAME).write_text("{")
    assert page(browser, place)
    assert "set the mailbox up anew" in trouble(fetch(browser, place)[1])


def called(app: App, *arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(arguments, app)
    return code, out.getvalue(), err.getvalue()


def test_the_terminal_lists_answers_and_takes_the_one_that_is_confirmed(
    browser: Client, place: str, app: App, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = place.split("/")[2]
    letter_left(app, name)
    set_up(app, dovecot, monkeypatch)
    assert "no answer to your letters yet" in called(app, "mailbox", "answers")[1]
    code, _, says = called(app, "reply", "--from-mailbox", "--for", name)
    assert (code, "no answer to this letter" in says) == (2, True)
    dovecot.deliver(answer("We would like to invite you to a second interview on Thursday 19 March."))
    code, listed, _ = called(app, "mailbox", "answers")
    assert code == 0
    assert f"afterword reply --from-mailbox --for {name}" in " ".join(listed.split())
    assert json.loads(called(app, "mailbox", "answers", "--json")[1])["label"] == "next_round"
    assert called(app, "reply", "--from-mailbox", "--for", name)[0] == 1  # nobody confirmed it
    code, told, opens = called(app, "reply", "--from-mailbox", "--for", name[:5], "--as", "next-round")
    assert (code, "The brief for the next talk is open." in " ".join(told.split())) == (0, True)
    assert "afterword brief" in opens
    kept = app.store.find(name)
    assert kept is not None
    assert kept.occasion.state is CaseState.NEXT_STAGE


@pytest.mark.parametrize("arguments", [(), ("--from-mailbox",), ("a.txt", "--from-mailbox", "--for", "x")])
def test_a_reply_is_given_in_one_way(app: App, arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert called(app, "reply", *arguments)[0] == 2
