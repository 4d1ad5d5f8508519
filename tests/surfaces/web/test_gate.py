"""Who may come in: address, link, cookie, and requests from elsewhere."""

from __future__ import annotations

import pytest
from django.test import Client
from web_demo import ACCOUNT, DEVICE

from afterword.surfaces.web.house import House

HOST = f"127.0.0.1:{DEVICE.port}"
PAGES = ("/", "/tell/", "/o/abc/see/", "/o/abc/write/review/", "/o/abc/write/letter.eml", "/nothing/")


@pytest.mark.parametrize("page", PAGES)
def test_without_the_cookie_every_page_is_a_calm_no(stranger: Client, page: str) -> None:
    answer = stranger.get(page)
    assert answer.status_code == 403
    assert "needs its own link" in answer.content.decode()


def test_the_link_lets_a_browser_in_and_the_cookie_keeps_it_in(stranger: Client, house: House) -> None:
    answer = stranger.get("/", {"t": house.door.token})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    cookie = stranger.cookies[DEVICE.cookie_name]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert int(cookie["max-age"]) > 360 * 24 * 60 * 60
    assert house.door.token not in cookie.value
    assert stranger.get("/").status_code == 200


def test_the_link_works_once(stranger: Client, house: House) -> None:
    stranger.get("/", {"t": house.door.token})
    stranger.cookies.clear()
    assert stranger.get("/", {"t": house.door.token}).status_code == 403


def test_the_link_of_a_known_browser_only_leads_on(browser: Client, house: House) -> None:
    assert browser.get("/tell/", {"t": "old"}).headers["Location"] == "/tell/"
    assert house.door.exchange(house.door.token) is not None


@pytest.mark.parametrize("token", ["", "wrong", "ä" * 32, "\x00"])
def test_a_wrong_token_gets_no_cookie(stranger: Client, token: str) -> None:
    answer = stranger.get("/", {"t": token})
    assert answer.status_code == 403
    assert DEVICE.cookie_name not in answer.cookies


@pytest.mark.parametrize("cookie", ["", ".", "abc", "abc.def", "a.b.c", "ü.ü", "name." + "0" * 64])
def test_a_made_up_cookie_is_no_cookie(stranger: Client, cookie: str) -> None:
    stranger.cookies[DEVICE.cookie_name] = cookie
    assert stranger.get("/").status_code == 403


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:8497", "127.0.0.1:8497.evil", "[::1]:8497"],
)
def test_another_host_name_is_turned_away_even_with_the_cookie(browser: Client, host: str) -> None:
    answer = browser.get("/", headers={"host": host})
    assert answer.status_code == 403
    assert "not the address" in answer.content.decode()


def test_localhost_is_this_computer_too(browser: Client) -> None:
    assert browser.get("/", headers={"host": f"localhost:{DEVICE.port}"}).status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://" + HOST, "http://127.0.0.1:1"])
def test_a_form_sent_from_elsewhere_is_turned_away(browser: Client, origin: str) -> None:
    answer = browser.post("/tell/", {"account": ACCOUNT}, headers={"origin": origin})
    assert answer.status_code == 403
    assert "did not come from Afterword" in answer.content.decode()


def test_another_site_may_not_fetch_a_page_but_a_link_may_lead_here(browser: Client) -> None:
    fetched = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert browser.get("/", headers=fetched).status_code == 403
    assert browser.get("/", headers=followed).status_code == 200
    assert browser.post("/tell/", {"account": ACCOUNT}, headers=followed).status_code == 403


def test_a_form_without_its_hidden_field_changes_nothing(house: House) -> None:
    strict = Client(headers={"host": HOST}, enforce_csrf_checks=True)
    strict.cookies[DEVICE.cookie_name] = DEVICE.cookie()
    answer = strict.post("/tell/", {"account": ACCOUNT})
    assert answer.status_code == 403
    assert "open for too long" in answer.content.decode()
    assert not house.app.store.everything()


def test_a_form_with_its_hidden_field_is_taken(house: House) -> None:
    strict = Client(headers={"host": HOST}, enforce_csrf_checks=True)
    strict.cookies[DEVICE.cookie_name] = DEVICE.cookie()
    page = strict.get("/tell/").content.decode()
    field = page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]
    answer = strict.post(
        "/tell/", {"account": ACCOUNT, "csrfmiddlewaretoken": field}, headers={"origin": f"http://{HOST}"}
    )
    assert answer.status_code == 302
    assert len(house.app.store.everything()) == 1


@pytest.mark.parametrize("page", ["/", "/tell/", "/nothing/"])
def test_every_answer_carries_the_strict_headers(browser: Client, page: str) -> None:
    headers = browser.get(page).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert policy == {
        "default-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "object-src": "'none'",
    }
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"


def test_a_stranger_gets_the_strict_headers_too(stranger: Client) -> None:
    assert "default-src 'self'" in stranger.get("/").headers["Content-Security-Policy"]


def test_only_static_files_are_open_to_a_stranger_and_may_be_kept(stranger: Client) -> None:
    from afterword.surfaces.web.assets import assets

    assert assets()
    for address in assets().values():
        answer = stranger.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
    assert stranger.get("/static/../settings.py").status_code in (403, 404)
    assert stranger.get("/static/nothing.css").status_code in (403, 404)
