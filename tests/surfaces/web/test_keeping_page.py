"""Everything that is kept: taken along, brought in, erased; and a forgetting that is taken back."""

from __future__ import annotations

import re
import time
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT, DEVICE

from afterword.app import App
from afterword.ports import Forgotten
from afterword.surfaces.web.device import Door
from afterword.surfaces.web.house import House, move_in
from afterword.surfaces.web.pairing import TRIES, WRONG_IN_ALL, Pairing, is_home
from afterword.surfaces.web.second_thoughts import SecondThoughts

HOME = "192.168.7.20"


def tell(browser: Client) -> str:
    """Tell the account; the address of its pages."""
    answer = browser.post("/tell/", {"account": ACCOUNT, "writer": "Mira Okafor"})
    assert answer.status_code == 302
    return answer.url.partition("see/")[0]


def test_what_was_taken_along_comes_back_after_everything_was_erased(browser: Client, app: App) -> None:
    place = tell(browser)
    packed = browser.get("/kept/afterword.zip")
    assert "attachment" in packed.headers["Content-Disposition"]
    assert browser.post("/kept/erase/", {"word": "no"}).status_code == 400
    assert app.store.summaries()
    assert browser.post("/kept/erase/", {"word": "Erase"}).status_code == 302
    assert not app.store.summaries()
    data = SimpleUploadedFile("all.zip", BytesIO(packed.content).getvalue())
    answer = browser.post("/kept/", {"archive": data})
    assert "1 occasion came in from Afterword." in answer.content.decode()
    assert browser.get(place + "judge/").status_code == 200


def test_a_foreign_file_is_refused_in_words(browser: Client) -> None:
    answer = browser.post("/kept/", {"archive": SimpleUploadedFile("x.txt", b"milk, eggs")})
    assert answer.status_code == 400
    assert "Nothing was changed" in answer.content.decode()


def test_a_forgetting_can_be_taken_back_once(browser: Client, app: App) -> None:
    place = tell(browser)
    answer = browser.post(place + "forget/")
    assert not app.store.summaries()
    held = re.findall(r'name="held" value="([^"]+)"', browser.get(answer.url).content.decode())
    assert browser.post("/forget/back/", {"held": held[0]}).url == place + "see/"
    assert len(app.store.summaries()) == 1
    assert browser.post("/forget/back/", {"held": held[0]}).status_code == 400
    assert "Take it back" not in browser.get(answer.url).content.decode()


def test_what_was_erased_is_not_held_for_longer_than_said() -> None:
    held = SecondThoughts(seconds=0.01)
    name = held.hold(Forgotten.__new__(Forgotten))
    for _ in range(500):
        if not held.holds(name):
            break
        time.sleep(0.01)
    assert held.take(name) is None


def open_to_home(app: App) -> tuple[Client, list[str]]:
    """A phone of the home network that was never let in, and the codes shown so far."""
    codes: list[str] = []
    move_in(House(app, Door(DEVICE, home=HOME, pairing=Pairing(codes.append))))
    phone = Client(headers={"host": f"{HOME}:{DEVICE.port}"}, raise_request_exception=False)
    return phone, codes


def test_a_phone_is_asked_for_the_code_and_let_in_with_the_right_one(app: App) -> None:
    phone, codes = open_to_home(app)
    assert phone.get("/tell/").url == "/pair/"
    assert "not encrypted" in phone.get("/pair/").content.decode()
    assert phone.post("/pair/", {"code": "x"}).status_code == 403
    assert phone.get("/tell/").status_code == 302
    assert phone.post("/pair/", {"code": f"{codes[-1][:3]} {codes[-1][3:]}"}).status_code == 302
    assert phone.get("/tell/").status_code == 200
    assert "open to your home network" in phone.get("/").content.decode()


def test_a_code_lets_one_phone_in_and_changes_after_five_wrong_ones() -> None:
    codes: list[str] = []
    pairing = Pairing(codes.append)
    assert pairing.accepts(codes[-1]) and not pairing.accepts(codes[0]) and len(codes) == 2
    for _ in range(TRIES):
        pairing.accepts("no")
    assert len(codes) == 3


def test_who_guesses_without_end_is_let_in_by_no_code_any_more(app: App) -> None:
    phone, codes = open_to_home(app)
    for _ in range(WRONG_IN_ALL):
        assert phone.post("/pair/", {"code": "x"}).status_code == 403
    refused = phone.post("/pair/", {"code": codes[-1]})
    assert (refused.status_code, "start it again" in refused.content.decode()) == (400, True)
    assert phone.get("/tell/").status_code == 302


def test_without_home_network_mode_nobody_is_asked_for_a_code(browser: Client, stranger: Client) -> None:
    assert browser.get("/pair/").status_code == 404
    stranger.cookies.clear()
    assert stranger.get("/pair/").status_code == 403
    assert Client(headers={"host": f"{HOME}:{DEVICE.port}"}).get("/").status_code == 403


def test_only_addresses_of_a_home_network_are_let_near() -> None:
    assert is_home("127.0.0.1") and is_home("192.168.1.9") and is_home("fd00::1")
    assert not is_home("8.8.8.8") and not is_home("") and not is_home("mira")
