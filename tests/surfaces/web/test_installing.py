"""The app that can be installed, and what its worker keeps."""

from __future__ import annotations

import json
import re

from django.test import Client
from web_demo import ACCOUNT

from afterword.surfaces.web.assets import assets


def test_the_manifest_names_a_start_and_an_icon_that_are_there(browser: Client) -> None:
    answer = browser.get("/app.webmanifest")
    assert answer.headers["Content-Type"] == "application/manifest+json"
    manifest = json.loads(answer.content)
    assert browser.get(manifest["start_url"]).status_code == 200
    assert [browser.get(icon["src"]).status_code for icon in manifest["icons"]] == [200] * 4


def test_the_worker_keeps_the_empty_page_and_its_assets_alone(browser: Client) -> None:
    browser.post("/tell/", {"account": ACCOUNT})
    answer = browser.get("/worker.js")
    assert answer.headers["Content-Type"] == "text/javascript"
    kept = json.loads(re.findall(r"const KEPT = (.*);", answer.content.decode())[0])
    assert kept[0] == "/tell/"
    left_out = {assets()[name] for name in assets() if name == "worker.js" or name.endswith(".png")}
    assert set(kept[1:]) == set(assets().values()) - left_out
    assert "Halden" not in browser.get("/tell/").content.decode()


def test_a_stranger_gets_neither(stranger: Client) -> None:
    assert {stranger.get(address).status_code for address in ("/worker.js", "/app.webmanifest", "/tell/there/")} == {
        403
    }


def test_the_first_page_already_brings_the_forms_cookie_so_that_the_worker_never_replaces_it(browser: Client) -> None:
    assert "afterword_csrf" in browser.get("/").cookies
    assert "afterword_csrf" in browser.cookies
