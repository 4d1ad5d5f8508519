"""Each page: what it asks, what it shows, what it does with what is sent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from web_demo import ACCOUNT, CV, LONDON, NOW

from afterword.adapters.clock import StoppedClock
from afterword.app import App
from afterword.core.occasion import Centrality, Handled, Moment, Noticed, Occasion, Polarity, Quote, Setting, Want
from afterword.core.plan.step import StepKind, StepState
from afterword.ports import Erased, Kept, Store, Summary, UnreadableError
from afterword.surfaces.web.house import House, debrief_of, move_in
from afterword.surfaces.web.judge.cards import cards_of


def tell(browser: Client, **more: object) -> str:
    """Tell the demo account; gives the address of the occasion."""
    answer = browser.post("/tell/", {"account": ACCOUNT, **more})
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"].partition("see/")[0]


def with_cv(browser: Client) -> str:
    """Tell it with the CV at hand."""
    return tell(browser, cv=SimpleUploadedFile("mira.md", CV))


def kept(app: App) -> Kept:
    """The one occasion there is."""
    (only,) = app.store.everything()
    return only


def at(app: App, kind: str) -> int:
    """The place of the first slip of that kind."""
    return next(place for place, moment in enumerate(kept(app).occasion.moments) if moment.kind == kind)


def text(answer: object) -> str:
    """The page as a reader sees it, roughly."""
    html = answer.content.decode()  # type: ignore[attr-defined]
    return " ".join(re.sub(r"<[^>]+>", " ", html.partition("<main")[2]).split())


class WithOneMore:
    """A store with one line more in its list."""

    def __init__(self, store: Store, line: Summary) -> None:
        self._store, self._line = store, line

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def summaries(self) -> list[Summary]:
        """All lines, and the one more."""
        return [*self._store.summaries(), self._line]


class Unreadable:
    """A store whose one occasion another version wrote."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.forgotten: list[str] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def find(self, occasion_id: str) -> None:
        """Cannot be read."""
        raise UnreadableError("It was written by another version.")

    def forget(self, occasion_id: str) -> Erased:
        """Erased."""
        self.forgotten.append(occasion_id)
        return self._store.forget(occasion_id)


# --- home ------------------------------------------------------------------------------------------------------------


def test_an_empty_home_says_what_to_do_first(browser: Client) -> None:
    page = browser.get("/")
    assert 'href="/tell/"' in page.content.decode()
    assert "Nothing is due" not in text(page)


def test_home_lists_an_occasion_with_its_next_step(browser: Client) -> None:
    tell(browser)
    page = text(browser.get("/"))
    assert "Halden Water" in page
    assert "Next: Let it cool, Wed 11 Mar, 07:00." in page


def test_home_lists_what_cannot_be_read_beside_the_rest(browser: Client, app: App) -> None:
    tell(browser)
    store = app.store
    broken = Summary("old1", NOW, "Norvik", readable=False)
    app.__dict__["store"] = WithOneMore(store, broken)
    page = browser.get("/")
    assert "cannot read it" in text(page)
    assert "Halden Water" in text(page)
    assert "/old1/see/" not in page.content.decode()
    assert "/old1/forget/" in page.content.decode()


def test_what_cannot_be_read_can_be_erased_on_the_page(browser: Client, app: App) -> None:
    app.__dict__["store"] = Unreadable(app.store)
    page = text(browser.get("/o/old1/forget/"))
    assert "cannot be read" in page
    answer = browser.post("/o/old1/forget/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/?erased")
    assert app.store.forgotten == ["old1"]


def test_home_finds_an_occasion_by_its_company_and_says_when_there_is_none(browser: Client) -> None:
    tell(browser)
    assert "Told on" in text(browser.get("/?q=halden"))
    page = text(browser.get("/?q=norvik"))
    assert "0 found." in page
    assert "Told on" not in page


def test_the_example_is_invented_and_says_so(browser: Client) -> None:
    page = browser.get("/tell/?example")
    assert "This one is invented" in text(page)
    assert "data-example" in page.content.decode()
    assert "This one is invented" not in text(browser.get("/tell/"))


def test_home_says_in_one_sentence_what_is_due(house: House, browser: Client) -> None:
    tell(browser)
    later = replace(house.app, clock=StoppedClock(NOW + timedelta(hours=15), LONDON))
    later.__dict__["store"] = house.app.store
    move_in(House(later, house.door))
    page = browser.get("/")
    assert "Now: finish your letter and approve it. (Halden Water)" in text(page) or "Now: read your letter" in text(
        page
    )
    assert "Go there" in text(page)


# --- tell ------------------------------------------------------------------------------------------------------------


def test_telling_keeps_the_account_letter_by_letter(browser: Client, app: App) -> None:
    browser.post("/tell/", {"account": "One.\r\n\r\n  Two <b>&amp; three</b> ☂\r\n"})
    assert kept(app).occasion.account == "One.\n\n  Two <b>&amp; three</b> ☂\n"


def test_what_is_said_beside_the_account_is_kept(browser: Client, app: App) -> None:
    tell(browser, feeling="9", chance="20", setting="work", cv=SimpleUploadedFile("mira.md", CV))
    occasion = kept(app).occasion
    assert (occasion.feeling, occasion.forecast, occasion.setting.value) == (9, 0.2, "work")
    assert occasion.writer == "Mira Okafor"
    assert len(occasion.evidence) == 3


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"account": ""}, "nothing to read yet"),
        ({"account": " \n ... "}, "nothing to read yet"),
        ({"account": "word " * 30_000}, "longer than 100,000 characters"),
        ({"account": "It was bad.\0"}, "not text"),
        ({"account": "It was bad.", "feeling": "12"}, "out of its range"),
        ({"account": "It was bad.", "chance": "many"}, "out of its range"),
        ({"account": "It was bad.", "setting": "mars"}, "out of its range"),
    ],
)
def test_a_form_that_cannot_be_read_comes_back_with_a_sentence_and_all_its_words(
    browser: Client, app: App, fields: dict[str, str], says: str
) -> None:
    answer = browser.post("/tell/", fields)
    assert answer.status_code == 400
    assert says in text(answer)
    shown = answer.content.decode().partition("<textarea")[2].partition(">\n")[2].partition("</textarea>")[0]
    assert shown == fields["account"].replace("\0", "\0")
    assert not app.store.everything()


def test_hostile_words_are_shown_as_words(browser: Client) -> None:
    account = '</textarea><script>alert("x")</script><img src=x onerror=alert(1)> {{ 7|add:7 }} {% now "Y" %}'
    place = browser.post("/tell/", {"account": account}).headers["Location"]
    for page in (place, place.replace("see", "judge"), place.replace("see", "write"), "/"):
        html = browser.get(page).content.decode()
        assert "<script>alert" not in html
        assert "<img" not in html
    assert "{{ 7|add:7 }}" in browser.get(place).content.decode()


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("cv.md", b"x" * 2_000_001, "larger than 2 MB"),
        ("cv.pdf", b"%PDF-1.7\x00\x01\x02", "cv.pdf"),
        ("cv.txt", "Überblick".encode("latin-1"), "UTF-8"),
    ],
)
def test_a_cv_that_cannot_be_read_does_not_cost_the_account(
    browser: Client, app: App, name: str, data: bytes, says: str
) -> None:
    answer = browser.post("/tell/", {"account": ACCOUNT, "cv": SimpleUploadedFile(name, data)})
    assert answer.status_code == 400
    page = text(answer)
    assert says in page
    assert "pick the CV once more" in page
    assert "Halden Water" in answer.content.decode()
    assert not app.store.everything()


def test_words_of_danger_get_the_calm_page_and_nothing_is_kept(browser: Client, app: App) -> None:
    answer = browser.post(
        "/tell/", {"account": "I do not want to be here any more. The panel laughed.", "feeling": "10"}
    )
    page = text(answer)
    assert answer.status_code == 200
    assert "116 123" in page
    assert "988" in page
    assert "emergency number" in page
    assert not app.store.everything()


def test_after_the_calm_page_one_tap_goes_on_with_the_same_words(browser: Client, app: App) -> None:
    words = "I do not want to be here any more. The panel laughed."
    beside = {"feeling": "10", "chance": "10", "setting": "work"}
    form = browser.post("/tell/", {"account": words, **beside}).content.decode()
    carried = dict(re.findall(r'<input type="hidden" name="(feeling|chance|setting)" value="([^"]*)"', form))
    assert carried == beside
    answer = browser.post("/tell/", {"account": words, "go_on": "yes", **carried})
    assert answer.status_code == 302
    assert kept(app).occasion.account == words


def test_from_the_calm_page_the_words_can_be_taken_along_as_a_file(browser: Client, app: App) -> None:
    answer = browser.post("/tell/words/", {"account": "Ärger\r\nand more"})
    assert answer.content.decode() == "Ärger\nand more"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="my-words.txt"'
    assert not app.store.everything()


def test_a_form_that_is_sent_again_is_the_same_occasion(browser: Client, app: App) -> None:
    first = tell(browser, feeling="7")
    assert tell(browser, feeling="7") == first
    assert len(app.store.everything()) == 1
    assert tell(browser, feeling="6") != first
    app.store.forget(first.strip("/").split("/")[-1])
    assert tell(browser, feeling="7") != first


def test_an_account_in_another_language_is_kept_and_told_so(browser: Client) -> None:
    place = browser.post("/tell/", {"account": "Also das Gespräch war ein Reinfall."}).headers["Location"]
    assert "does not seem to be in English" in text(browser.get(place))
    assert browser.get(place.replace("see", "judge")).status_code == 200
    assert browser.get(place.replace("see", "write")).status_code == 200


# --- see -------------------------------------------------------------------------------------------------------------


def test_where_it_was_is_shown_and_put_right(app: App, browser: Client) -> None:
    place = tell(browser)
    assert 'value="interview" aria-pressed="true"' in browser.get(place + "see/").content.decode()
    answer = browser.post(place + "see/", {"version": 1, "do": "where", "setting": "work"})
    assert answer.status_code == 302 and answer.headers["Location"].endswith("see/#where")
    assert kept(app).occasion.setting is Setting.WORK
    html = browser.get(place + "see/").content.decode()
    assert 'value="work" aria-pressed="true"' in html and 'value="interview" aria-pressed="false"' in html
    browser.post(place + "see/", {"version": 2, "do": "where", "setting": "work"})
    assert kept(app).version == 2, "what is so already is not read again"
    assert browser.post(place + "see/", {"version": 2, "do": "where", "setting": "moon"}).status_code == 400
    assert browser.post(place + "see/", {"version": 1, "do": "where", "setting": "personal"}).status_code == 409


def test_the_moments_are_marked_in_the_account_itself(browser: Client) -> None:
    html = browser.get(tell(browser) + "see/").content.decode()
    assert '<a class="slip" href="#m4">I said flow rate alone decides it<sup>' in html
    assert '<a class="strength" href="#m2">I walked them through the valve audit<sup>' in html
    assert html.index('id="m2"') < html.index('id="m1"'), "strengths come first"


def test_an_unsure_moment_offers_its_kind_and_the_two_likeliest_others(browser: Client) -> None:
    html = browser.get(tell(browser) + "see/").content.decode()
    (asked,) = re.findall(r"Which is it\?</legend>(.*?)</fieldset>", html, re.DOTALL)
    assert re.findall(r'name="kind" value="(\w+)"', asked) == ["forgot_strength", "weak_answer", "blanked"]
    assert 'name="polarity" value="neutral"' in asked


@pytest.mark.parametrize(
    ("field", "value", "there"),
    [
        ("noticed", "unlikely", Noticed.UNLIKELY),
        ("centrality", "core", Centrality.CORE),
        ("handled", "fully", Handled.FULLY),
        ("polarity", "neutral", Polarity.NEUTRAL),
        ("kind", "rambling", "rambling"),
    ],
)
def test_one_tap_puts_one_thing_right(browser: Client, app: App, field: str, value: str, there: object) -> None:
    place = tell(browser)
    moment = at(app, "nerves")
    answer = browser.post(place + "see/", {"version": 1, "moment": moment, field: value})
    back = "see/" if field in ("kind", "polarity") else f"see/?open={moment + 1}&more=1"
    assert answer.headers["Location"].endswith(f"{back}#m{moment + 1}")
    changed = kept(app).occasion.moments[moment]
    assert there in (changed.noticed, changed.facts.centrality, changed.facts.handled, changed.polarity, changed.kind)
    html = browser.get(answer.headers["Location"]).content.decode()
    assert ('<details class="more" open>' in html) == ("more=1" in back)


def test_what_was_misread_is_put_right_by_one_of_a_few_taps_and_all_else_is_folded_away(
    browser: Client, app: App
) -> None:
    place = tell(browser)
    late = at(app, "late")
    html = browser.get(place + "see/").content.decode()
    (mine,) = re.findall(rf'id="m{late + 1}">(.*?)</li>', html, re.DOTALL)
    first_sight, _, folded = mine.partition('<details class="more">')
    assert re.findall(r'name="kind" value="(\w+)"', first_sight) == ["no_show", "tech_trouble", "unprepared"]
    assert 'name="do" value="remove"' in first_sight
    assert "noticed" not in re.findall(r'name="(\w+)"', first_sight)
    fields = set(re.findall(r'name="(\w+)"', folded))
    assert {"noticed", "cue", "centrality", "handled", "other_kind", "polarity", "second"} <= fields


def test_the_list_of_kinds_and_the_reaction_have_buttons_of_their_own(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "nerves")
    browser.post(place + "see/", {"version": 1, "moment": moment, "do": "kind", "other_kind": "low_energy", "cue": "x"})
    assert kept(app).occasion.moments[moment].kind == "low_energy"
    browser.post(
        place + "see/", {"version": 2, "moment": moment, "do": "cue", "cue": "He sighed", "other_kind": "nerves"}
    )
    changed = kept(app).occasion.moments[moment]
    assert changed.kind == "low_energy"
    assert changed.cue is not None
    assert changed.cue.text == "He sighed"


def test_a_tap_that_needs_a_reaction_to_count_says_so(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "nerves")
    answer = browser.post(place + "see/", {"version": 1, "moment": moment, "noticed": "seen"})
    html = browser.get(answer.headers["Location"]).content.decode()
    card = html.partition(f'id="m{moment + 1}"')[2].partition("</li>")[0]
    assert 'value="seen" aria-pressed="true"' in card
    assert "until you write down their reaction" in card
    browser.post(place + "see/", {"version": 2, "moment": moment, "do": "cue", "cue": "She looked at my hands"})
    html = browser.get(place + "see/").content.decode()
    assert "until you write down their reaction" not in html


def test_a_moment_taken_out_can_be_put_back(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "nerves")
    browser.post(place + "see/", {"version": 1, "moment": moment, "do": "cue", "cue": "She looked at my hands"})
    browser.post(place + "see/", {"version": 2, "moment": moment, "centrality": "core"})
    whole = kept(app).occasion.moments[moment]
    answer = browser.post(place + "see/", {"version": 3, "moment": moment, "do": "remove"})
    assert whole not in kept(app).occasion.moments
    html = browser.get(answer.headers["Location"]).content.decode()
    undo = dict(
        re.findall(
            r'name="(version|removed)" value="([^"]*)"',
            html.partition("notice")[2].partition("</form>")[0],
        )
    )
    browser.post(place + "see/", {**undo, "do": "back"})
    assert kept(app).occasion.moments[moment] == whole
    assert (whole.kind, whole.facts.centrality) == ("nerves", Centrality.CORE)
    assert "Put it back" not in text(browser.get(answer.headers["Location"]))


def test_a_missing_moment_is_found_in_the_account_however_its_lines_break(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(
        place + "see/",
        {"version": 1, "do": "add", "words": "priya said that was\r\nexactly", "polarity": "strength", "kind": "other"},
    )
    added = [moment for moment in kept(app).occasion.moments if moment.quote.text.startswith("Priya said that was")]
    assert [(moment.polarity, moment.kind) for moment in added] == [(Polarity.STRENGTH, None)]


def test_words_that_are_not_in_the_account_come_back_with_a_sentence(browser: Client) -> None:
    place = tell(browser)
    answer = browser.post(place + "see/", {"version": 1, "do": "add", "words": "never <said>", "polarity": "slip"})
    assert answer.status_code == 400
    assert "do not stand in your account" in text(answer)
    assert "never &lt;said&gt;</textarea>" in answer.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"moment": "99", "noticed": "seen"},
        {"moment": "-1", "noticed": "seen"},
        {"moment": "x", "noticed": "seen"},
        {"moment": "0", "noticed": "perhaps"},
        {"moment": "0", "kind": "no_such_kind"},
        {"do": "add", "words": "   ", "polarity": "slip"},
        {"do": "back", "removed": "0"},
        {"do": "back", "removed": "x"},
        {},
    ],
)
def test_a_form_that_does_not_fit_changes_nothing(browser: Client, app: App, fields: dict[str, str]) -> None:
    place = tell(browser)
    before = kept(app)
    answer = browser.post(place + "see/", {"version": "1", **fields})
    assert answer.status_code == 400
    assert kept(app) == before


def test_a_change_over_a_newer_one_is_refused_with_a_sentence(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(place + "see/", {"version": 1, "moment": 0, "handled": "partly"})
    answer = browser.post(place + "see/", {"version": 1, "moment": 0, "handled": "fully"})
    assert answer.status_code == 409
    assert "changed in another window" in text(answer)
    assert kept(app).occasion.moments[0].facts.handled is Handled.PARTLY


# --- judge -----------------------------------------------------------------------------------------------------------


def test_each_slip_that_matters_has_a_card_with_verdict_reason_source_and_what_would_change_it(
    browser: Client, app: App
) -> None:
    html = browser.get(tell(browser) + "judge/").content.decode()
    card = html.partition(f'id="v{at(app, "technical_error") + 1}"')[2].partition("</li>")[0]
    assert "A wrong answer" in card
    assert '<p class="verdict">Correct it.</p>' in card
    assert "Kim" in card
    assert "He frowned and asked again" in card
    assert "If " in card


def test_what_can_be_left_alone_is_one_line(browser: Client) -> None:
    page = text(browser.get(tell(browser) + "judge/"))
    assert "slip can rest" in page or "slips can rest" in page
    assert "nerves" in page


def test_a_missing_fact_can_be_given_or_denied(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "technical_error")
    asked = browser.get(place + "judge/").content.decode()
    assert f'id="answer{moment + 1}"' in asked
    browser.post(place + "judge/", {"version": 1, "moment": moment, "do": "answer", "answer": "Head loss decides it."})
    assert [piece.text for piece in kept(app).occasion.evidence] == ["Head loss decides it."]
    browser.post(place + "judge/", {"version": 2, "moment": moment, "do": "none", "answer": ""})
    assert kept(app).occasion.moments[moment].facts.has_none


def test_a_missing_fact_can_be_given_beside_the_letter_too(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "technical_error")
    html = browser.get(place + "write/").content.decode()
    assert f'id="answer{moment + 1}"' in html
    sent = {"version": 1, "moment": moment, "do": "answer", "answer": "Head loss decides it.", "back": "write"}
    assert browser.post(place + "judge/", sent).headers["Location"] == place + "write/#needs"
    assert f'id="answer{moment + 1}"' not in browser.get(place + "write/").content.decode()


def test_an_empty_answer_gets_a_sentence(browser: Client, app: App) -> None:
    place = tell(browser)
    answer = browser.post(place + "judge/", {"version": 1, "moment": at(app, "late"), "do": "answer", "answer": "  "})
    assert answer.status_code == 400
    assert "empty" in text(answer)


def test_not_wanting_it_any_more_is_one_tap(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(place + "judge/", {"version": 1, "want": "no"})
    assert kept(app).occasion.want is Want.NO


def test_the_odds_are_words_and_ranges_and_promise_nothing(browser: Client) -> None:
    page = text(browser.get(tell(browser) + "judge/"))
    assert "in 100 interviews lead to an offer" in page
    assert "No study shows that a later message changes the decision" in page


# --- plan ------------------------------------------------------------------------------------------------------------


def test_the_plan_shows_days_times_and_reasons(browser: Client) -> None:
    page = text(browser.get(tell(browser) + "plan/"))
    assert "Wednesday 11 March 07:00 Let it cool" in page
    assert "09:00 Send the letter" in page
    assert "Friday 20 March" in page


def test_a_step_can_be_done_left_out_and_taken_back(browser: Client, app: App) -> None:
    place = tell(browser)
    for version, state in enumerate(("done", "skipped", "waiting"), 1):
        browser.post(place + "plan/", {"version": version, "kind": "send", "state": state})
        step = kept(app).plan.first(StepKind.SEND)
        assert step is not None
        assert step.state is StepState(state)


def test_what_is_done_stays_done_when_the_plan_is_worked_out_again(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(place + "plan/", {"version": 1, "kind": "second_reading", "state": "done"})
    browser.post(
        place + "plan/", {"version": 2, "do": "about", "ended_at": "2026-03-10T16:00", "zone": "America/New_York"}
    )
    step = kept(app).plan.first(StepKind.SECOND_READING)
    assert step is not None
    assert step.state is StepState.DONE
    assert kept(app).occasion.zone == "America/New_York"
    assert "on their clock" in text(browser.get(place + "plan/"))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"zone": "Moon/Base"}, "no time zone called"),
        ({"ended_at": "yesterday"}, "time could not be read"),
        ({"decides_on": "2026-13-40"}, "day could not be read"),
        ({"decides_on": "9999-12-31"}, "too far off"),
        ({"decides_on": "0001-01-01"}, "too far off"),
        ({"state": "maybe"}, "out of date"),
        ({"kind": "dance", "state": "done"}, "out of date"),
        ({"kind": "feedback_reminder", "state": "done"}, "not part of the plan"),
    ],
)
def test_what_the_plan_cannot_count_from_gets_a_sentence(
    browser: Client, app: App, fields: dict[str, str], says: str
) -> None:
    place = tell(browser)
    before = kept(app)
    answer = browser.post(place + "plan/", {"version": 1, **fields})
    assert answer.status_code == 400
    assert says in text(answer)
    assert kept(app) == before


# --- write -----------------------------------------------------------------------------------------------------------


def test_the_letter_stands_in_its_box_with_its_claims_tied_to_the_cv(browser: Client, app: App) -> None:
    place = with_cv(browser)
    html = browser.get(place + "write/").content.decode()
    assert "Priya Nair" in html.partition('id="text"')[2].partition("</textarea>")[0]
    assert kept(app).letter is not None
    assert "62 hidden leaks" in html.partition('id="backing"')[2]
    assert "mira.md" in html


def test_names_are_asked_for_only_where_they_are_missing(browser: Client) -> None:
    place = browser.post("/tell/", {"account": "My hands were shaking the whole time and I talked far too fast."})
    html = browser.get(place.headers["Location"].replace("see/?told", "write/")).content.decode()
    assert all(f'name="{name}"' in html for name in ("writer", "to", "company"))
    assert 'name="writer"' not in browser.get(with_cv(browser) + "write/").content.decode()


def test_nobody_is_asked_for_their_name_a_second_time(browser: Client) -> None:
    with_cv(browser)
    place = browser.post("/tell/", {"account": "My hands were shaking the whole time and I talked far too fast."})
    html = browser.get(place.headers["Location"].replace("see/?told", "write/")).content.decode()
    assert 'name="writer"' not in html
    assert "Mira Okafor" in html


def test_a_name_goes_into_the_letter(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(place + "write/", {"version": 1, "do": "about", "writer": "  Mira   Okafor ", "company": ""})
    letter = kept(app).letter
    assert letter is not None
    assert "Mira Okafor" in letter.text
    assert kept(app).occasion.company == "Halden Water"


def test_changed_words_are_kept_and_checked(browser: Client, app: App) -> None:
    place = with_cv(browser)
    browser.post(
        place + "write/",
        {
            "version": 1,
            "do": "keep",
            "subject": "Tuesday",
            "text": "Dear Priya,\r\n\r\nPlease give me another chance.",
        },
    )
    now = kept(app)
    assert now.edited
    assert now.letter is not None
    assert (now.letter.subject, now.letter.text) == ("Tuesday", "Dear Priya,\n\nPlease give me another chance.")
    html = browser.get(place + "write/").content.decode()
    assert '<a class="finding"' in html
    assert 'href="#at-f1"' in html


def test_keeping_the_letter_as_it_is_leaves_it_composed(browser: Client, app: App) -> None:
    place = with_cv(browser)
    letter = kept(app).letter
    assert letter is not None
    browser.post(
        place + "write/",
        {"version": 1, "do": "keep", "subject": letter.subject, "text": letter.text.replace("\n", "\r\n")},
    )
    assert not kept(app).edited


def test_the_composed_letter_can_be_had_back(browser: Client, app: App) -> None:
    place = with_cv(browser)
    composed = kept(app).letter
    assert composed is not None
    browser.post(place + "write/", {"version": 1, "do": "keep", "subject": "S", "text": "Mine alone."})
    browser.post(place + "write/", {"version": 2, "do": "fresh", "subject": "S", "text": "Mine alone."})
    now = kept(app)
    assert not now.edited
    assert now.letter is not None
    assert now.letter.text == composed.text


def test_a_letter_changed_elsewhere_is_not_overwritten_and_the_words_come_back(browser: Client, app: App) -> None:
    place = with_cv(browser)
    browser.post(place + "write/", {"version": 1, "do": "keep", "subject": "S", "text": "The first words."})
    answer = browser.post(place + "write/", {"version": 1, "do": "keep", "subject": "S", "text": "The second words."})
    assert answer.status_code == 409
    assert "The second words.</textarea>" in answer.content.decode()
    letter = kept(app).letter
    assert letter is not None
    assert letter.text == "The first words."


def test_the_proofreading_alone_keeps_nothing(browser: Client, app: App) -> None:
    place = with_cv(browser)
    before = kept(app)
    answer = browser.post(place + "write/review/", {"text": "Please, please give me another chance.", "subject": "S"})
    assert answer.status_code == 200
    assert "Mend this before you send it" in text_of_part(answer.content.decode())
    assert kept(app) == before
    assert browser.get(place + "write/review/").status_code == 405


def text_of_part(html: str) -> str:
    """A part of a page without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_rewrite_is_put_in_by_one_button(browser: Client, app: App) -> None:
    place = with_cv(browser)
    words = (
        "Dear Priya Nair,\n\nI am so, so sorry, and I just wanted to say that it was a very small thing.\n\nMira Okafor"
    )
    html = browser.post(place + "write/review/", {"text": words}).content.decode()
    offered = re.findall(r'name="apply" value="([^"]+)"', html)
    assert offered, "no rule offers a rewrite for these words"
    start, end, _rule = offered[0].split(":", 2)
    browser.post(place + "write/", {"version": 1, "text": words, "subject": "S", "apply": offered[0]})
    letter = kept(app).letter
    assert letter is not None
    assert words[int(start) : int(end)] not in letter.text
    assert letter.text.startswith("Dear Priya Nair")


def test_a_rewrite_for_words_that_are_gone_changes_nothing(browser: Client, app: App) -> None:
    place = with_cv(browser)
    before = kept(app)
    answer = browser.post(
        place + "write/", {"version": 1, "text": "Other words.", "subject": "S", "apply": "0:5:pleads"}
    )
    assert "changed meanwhile" in text(answer)
    assert "Other words.</textarea>" in answer.content.decode()
    assert kept(app) == before


def test_going_on_to_sending_takes_the_words_in_the_box(browser: Client, app: App) -> None:
    place = with_cv(browser)
    answer = browser.post(
        place + "write/", {"version": 1, "do": "onward", "subject": "New", "text": "Dear Priya,\n\nNew words."}
    )
    assert answer.headers["Location"] == place + "send/"
    letter = kept(app).letter
    assert letter is not None and letter.text == "Dear Priya,\n\nNew words."
    assert kept(app).edited


def test_a_letter_that_lacks_what_only_the_person_can_say_is_not_offered_in_any_way(browser: Client, app: App) -> None:
    place = tell(browser)
    write, send = (browser.get(place + page).content.decode() for page in ("write/", "send/"))
    assert 'value="onward"' not in write
    assert "It is not ready to leave yet." in send
    for way in ("mailto:", "letter.eml", "data-copy", "approve"):
        assert way not in send
    assert browser.get(place + "write/letter.eml").headers["Location"] == place + "send/"


def test_a_line_break_cannot_get_into_the_subject(browser: Client, app: App) -> None:
    place = with_cv(browser)
    browser.post(
        place + "write/",
        {"version": 1, "do": "keep", "subject": "A\r\nBcc: evil@example.org", "text": "Dear Priya,\n\nWords."},
    )
    letter = kept(app).letter
    assert letter is not None and letter.subject == "A Bcc: evil@example.org"


def test_an_answer_that_was_kept_can_be_changed_and_none_can_become_one(browser: Client, app: App) -> None:
    place = tell(browser)
    moment = at(app, "technical_error")
    browser.post(place + "judge/", {"version": 1, "moment": moment, "do": "answer", "answer": "Head loss."})
    assert f'id="kept{moment + 1}"' in browser.get(place + "judge/").content.decode()
    browser.post(place + "judge/", {"version": 2, "moment": moment, "do": "change", "answer": "Head loss decides it."})
    assert [piece.text for piece in kept(app).occasion.evidence] == ["Head loss decides it."]
    browser.post(place + "judge/", {"version": 3, "moment": moment, "do": "none"})
    assert f'id="v{moment + 1}"' in browser.get(place + "judge/").content.decode()
    browser.post(place + "judge/", {"version": 4, "moment": moment, "do": "answer", "answer": "The whole run."})
    assert kept(app).occasion.moments[moment].facts.evidence


def test_times_are_shown_in_the_zone_of_the_browser_and_else_said_to_be_the_computers(browser: Client) -> None:
    place = tell(browser)
    assert "All times are those of this computer (Europe/London)." in text(browser.get(place + "plan/"))
    browser.cookies["afterword_zone"] = "Asia/Tokyo"
    assert "All times are yours (Asia/Tokyo)." in text(browser.get(place + "plan/"))
    browser.cookies["afterword_zone"] = "../../etc/passwd"
    assert "of this computer (Europe/London)" in text(browser.get(place + "plan/"))


def test_a_cv_can_be_added_later(browser: Client, app: App) -> None:
    place = tell(browser)
    browser.post(place + "write/", {"version": 1, "do": "cv", "cv": SimpleUploadedFile("mira.md", CV)})
    assert len(kept(app).occasion.evidence) == 3
    answer = browser.post(place + "write/", {"version": 2, "do": "cv"})
    assert answer.status_code == 400
    assert "No file was picked" in text(answer)


def test_the_proof_sheet_names_the_line_behind_each_claim(browser: Client) -> None:
    page = text(browser.get(with_cv(browser) + "write/proof/"))
    assert "Built a leak model that found 62 hidden leaks in 2023" in page
    assert "mira.md , line 10" in page or "mira.md, line 10" in page


# --- forget ----------------------------------------------------------------------------------------------------------


def test_forgetting_asks_first_and_says_what_goes(browser: Client, app: App) -> None:
    place = tell(browser)
    page = text(browser.get(place + "forget/"))
    assert "Forget Halden Water?" in page
    assert "7 moments" in page
    assert app.store.everything()


def test_after_forgetting_nothing_is_left_to_see(browser: Client, app: App) -> None:
    place = tell(browser)
    answer = browser.post(place + "forget/")
    assert "It is erased" in text(browser.get(answer.headers["Location"]))
    assert not app.store.everything()
    for page in ("see", "judge", "plan", "write", "write/proof", "write/letter.eml", "forget"):
        gone = browser.get(f"{place}{page}" + ("" if page.endswith("eml") else "/"))
        assert gone.status_code == 404
        assert "may have been forgotten" in text(gone)


# --- troubles --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["/nothing/", "/o/none/see/", "/o/none/judge/", "/o/none/plan/", "/o/none/write/"])
def test_an_address_that_leads_nowhere_says_so_and_leads_home(browser: Client, page: str) -> None:
    answer = browser.get(page)
    assert answer.status_code == 404
    assert "There is nothing here" in text(answer)
    assert 'href="/"' in answer.content.decode()


def test_a_form_beyond_all_bounds_is_refused_with_a_sentence(browser: Client) -> None:
    answer = browser.post("/tell/", {"account": "x" * 4_100_000})
    assert answer.status_code in (400, 413)
    assert "Go back" in text(answer)
    huge = browser.post("/tell/", {"account": "x"}, headers={"content-length": "99000000"})
    assert huge.status_code in (400, 413)


def test_a_fault_of_ours_is_said_calmly_and_without_the_words_of_the_account(
    browser: Client, app: App, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken:
        def read(self, account: str, *_: object, **__: object) -> object:
            raise RuntimeError(account)

    app.__dict__["reader"] = Broken()
    answer = browser.post("/tell/", {"account": "my secret words"})
    assert answer.status_code == 500
    assert "It is not yours" in text(answer)
    said = capsys.readouterr()
    assert "RuntimeError" in said.err
    assert "secret" not in said.err + said.out


# --- split and join --------------------------------------------------------------------------------------------------


def test_a_moment_is_split_at_its_words_and_joined_again(browser: Client, app: App) -> None:
    place = tell(browser)
    before = kept(app).occasion.moments
    nerves = at(app, "nerves")
    form = {"version": str(kept(app).version), "moment": str(nerves)}
    answer = browser.post(place + "see/", {**form, "do": "split", "second": "I talked far  too fast"})
    assert answer.headers["Location"].endswith(f"?open={nerves + 1}&more=1#m{nerves + 1}")
    parts = [moment.quote.text for moment in kept(app).occasion.moments][nerves : nerves + 2]
    assert parts == ["My hands were shaking the whole time and", "I talked far too fast"]
    browser.post(place + "see/", {**form, "version": str(kept(app).version), "do": "merge"})
    assert [moment.quote for moment in kept(app).occasion.moments] == [moment.quote for moment in before]


def test_a_split_at_words_that_are_not_there_changes_nothing(browser: Client, app: App) -> None:
    place = tell(browser)
    form = {"version": str(kept(app).version), "moment": str(at(app, "nerves")), "do": "split", "second": "nowhere"}
    assert browser.post(place + "see/", form).status_code == 400
    assert kept(app).version == 1


def test_the_last_moment_offers_nothing_to_join_with(browser: Client) -> None:
    page = browser.get(tell(browser) + "see/").content.decode()
    assert page.count('value="merge"') == page.count('value="split"') - 1


# --- outside of interviews -------------------------------------------------------------------------------------------


def test_at_work_no_page_asks_about_a_job_or_a_next_round(browser: Client, app: App) -> None:
    place = tell(browser)
    known = kept(app)
    app.store.keep(replace(known, occasion=replace(known.occasion, setting=Setting.WORK)))
    for page in ("see", "judge", "learn"):
        shown = text(browser.get(f"{place}{page}/"))
        for word in ("for the job", "The job rests on it", "this job", "next round", "An offer", "advert", "Practise"):
            assert word not in shown, (page, word)
    assert "They want distance" in text(browser.get(place + "learn/"))
    assert "worth bringing up" in text(browser.get(place + "judge/"))


def test_a_letter_changed_in_two_windows_is_shown_twice_and_nothing_is_lost(browser: Client, app: App) -> None:
    place = with_cv(browser)
    keep = {"version": 1, "do": "keep", "subject": "S"}
    browser.post(place + "write/", {**keep, "text": "Dear Priya,\n\nThe first words."})
    answer = browser.post(place + "write/", {**keep, "text": "Dear Priya,\n\nThe other words."})
    assert answer.status_code == 409
    assert "The first words." in text(answer) and "The other words." in text(answer)
    letter = kept(app).letter
    assert letter is not None and "first" in letter.text


def test_the_first_page_lists_thirty_at_a_time_and_leads_on(browser: Client, app: App) -> None:
    for number in range(35):
        told_at = NOW - timedelta(days=number)
        app.store.keep(Kept(Occasion(f"o{number:02}", "It went badly.", company=f"Firm {number:02}", told_at=told_at)))
    first, second = text(browser.get("/")), text(browser.get("/?from=30"))
    assert "Firm 29" in first and "Firm 30" not in first and "Older ones" in first
    assert "Firm 34" in second and "Firm 29" not in second and "Newer ones" in second
    assert "Firm 34" in text(browser.get("/?q=firm+34"))
    assert browser.get("/?from=nonsense").status_code == 200


def test_home_says_of_waiting_what_the_plan_says_and_nothing_else(browser: Client, app: App) -> None:
    tell(browser)
    sending = kept(app).plan.first(StepKind.SEND)
    assert sending is not None
    page = text(browser.get("/"))
    assert " ".join(sending.why.split()) in page
    assert "Nothing is lost" not in page


# --- what the account says already -----------------------------------------------------------------------------------

LIED = """\
I said at the door that I was late and Priya said no worries, we are late ourselves. They asked for my degree and I said \
that I had finished it. That is not true. I have only passed four of the six exams. Then I went home.
"""


def lied(app: App) -> str:
    """An occasion with a lie that the account puts right itself, and a slip that they waved off."""
    late, lie, cue = "I was late", "I said that I had finished it", "Priya said no worries, we are late ourselves"

    def quote(words: str) -> Quote:
        at = LIED.index(words)
        return Quote(at, at + len(words), words)

    moments = (
        Moment(quote(late), Polarity.SLIP, "late", Noticed.SEEN, quote(cue), confidence=0.9),
        Moment(quote(lie), Polarity.SLIP, "lie", confidence=0.9),
    )
    app.store.keep(Kept(Occasion("lied", LIED, told_at=NOW, moments=moments, want=Want.YES)))
    return "/o/lied/"


def test_what_the_account_says_to_be_true_stands_in_the_answer_for_the_person_to_confirm(
    browser: Client, app: App
) -> None:
    place = lied(app)
    for where in ("judge/", "write/"):
        html = browser.get(place + where).content.decode()
        assert ">\nI have only passed four of the six exams.</textarea>" in html
        assert "Words of your account, for you to confirm." in html
    assert kept(app).occasion.evidence == ()


def test_what_they_waved_off_is_asked_about_and_settled_by_one_tap(browser: Client, app: App) -> None:
    place = lied(app)
    html = browser.get(place + "judge/").content.decode()
    assert "no worries, we are late ourselves” Was it settled with that?" in html
    assert 'value="no" aria-pressed="false">No' in html  # nobody has said so yet
    answer = browser.post(place + "judge/", {"version": 1, "moment": 0, "handled": "fully"})
    assert answer.headers["Location"] == f"{place}judge/#v1"
    assert kept(app).occasion.moments[0].facts.handled is Handled.FULLY
    assert "Was it settled with that?" not in browser.get(place + "judge/").content.decode()


def test_another_cv_is_offered_only_where_there_is_one(browser: Client, app: App) -> None:
    place = lied(app)
    browser.post(place + "judge/", {"version": 1, "moment": 1, "do": "answer", "answer": "I passed four of six exams."})
    shown = text(browser.get(place + "write/"))
    assert "Another CV" not in shown
    assert "your CV" not in shown
    assert "Another CV" in text(browser.get(with_cv(browser) + "write/"))


# --- what must be easy to find -----------------------------------------------------------------------------------------


def test_a_moment_is_added_as_a_slip_by_its_words_alone_and_asked_about_where_it_stands(
    browser: Client, app: App
) -> None:
    place = tell(browser)
    answer = browser.post(
        place + "see/", {"version": 1, "do": "add", "words": "I knew it on the stairs", "polarity": "slip"}
    )
    (added,) = (one for one in kept(app).occasion.moments if one.quote.text.startswith("I knew it"))
    assert added.kind is not None
    number = kept(app).occasion.moments.index(added) + 1
    assert answer.headers["Location"].endswith(f"?added={number}#m{number}")
    html = browser.get(answer.headers["Location"].partition("#")[0]).content.decode()
    card = html.partition(f'id="m{number}"')[2].partition("</fieldset>")[0]
    assert "It is added. Which is it?" in card
    assert f'value="{added.kind}" aria-pressed="true"' in card
    assert card.count('name="kind"') >= 3


def test_a_slip_stands_first_among_what_words_can_be_added_as(browser: Client) -> None:
    html = browser.get(tell(browser) + "see/").content.decode()
    form = html.partition('id="adding"')[2].partition("</form>")[0]
    assert re.findall(r'name="polarity" value="(\w+)"', form)[0] == "slip"
    assert html.index('id="adding"') < html.index("What went well</h2>")


def test_words_that_are_a_slip_already_are_not_added_twice(browser: Client, app: App) -> None:
    place = tell(browser)
    words = "My hands were shaking the whole time and I talked"
    answer = browser.post(place + "see/", {"version": 1, "do": "add", "words": words, "polarity": "slip"})
    number = at(app, "nerves") + 1
    assert answer.headers["Location"].endswith(f"?open={number}#m{number}")
    assert kept(app).version == 1


def test_an_apology_that_was_told_is_asked_about_and_never_answered_with_no(browser: Client, app: App) -> None:
    place = tell(browser)
    late = at(app, "late") + 1
    card = browser.get(place + "judge/").content.decode().partition(f'id="v{late}"')[2].partition("<details")[0]
    assert "“I did say sorry” Was it put right with that?" in card
    assert 'aria-pressed="true"' not in card
    browser.post(place + "judge/", {"version": 1, "moment": late - 1, "handled": "partly"})
    assert "Was it put right with that?" not in text(browser.get(place + "judge/"))


def test_what_the_letter_leaves_out_is_said_by_the_verdict_itself(browser: Client) -> None:
    html = browser.get(tell(browser) + "judge/").content.decode()
    cards = re.findall(r'<li class="sheet slip stack" id="v\d+">.*?</details>\n</li>', html, re.DOTALL)
    assert cards
    for card in cards:
        verdict = re.search(r'<p class="verdict">(.*?)</p>', card)
        assert verdict is not None
        goes_in = "in the letter</span>" in card
        waits = "until you say that it was so" in card
        assert verdict[1].startswith("If it was so") is waits
        if not goes_in and not waits:
            assert verdict[1] in {
                "Leave it out of this letter.", "Do better next time without naming it.", "Keep it for the next talk.",
            }  # fmt: skip


def test_judge_begins_with_what_speaks_for_them(browser: Client) -> None:
    html = browser.get(tell(browser) + "judge/").content.decode()
    assert html.index("What speaks for you") < html.index('class="verdict"')
    assert "1 thing went well: “I walked them through the valve audit”" in html


def test_the_next_step_is_at_the_foot_of_each_page_and_one_skip_away(browser: Client) -> None:
    place = tell(browser)
    for page, words in (
        ("see/", "Yes, go on to what matters"),
        ("judge/", "Go on to the plan"),
        ("plan/", "Go on to the letter"),
        ("write/", "Say it"),
    ):
        html = browser.get(place + page).content.decode()
        assert words in html.partition('<p class="onward bar" id="onward">')[2].partition("</p>")[0], page
        assert '<a class="skip" href="#onward">' in html, page


def test_what_waits_for_the_persons_word_is_settled_by_one_tap_on_judge(browser: Client, app: App) -> None:
    place = tell(browser)
    html = browser.get(place + "judge/").content.decode()
    cards = re.findall(r'<li class="sheet slip stack" id="v(\d+)">(.*?)</details>\n</li>', html, re.DOTALL)
    for _number, card in cards:
        assert ("Which was it?" in card) is ("until you say that it was so" in card)
    late = at(app, "late")
    browser.post(place + "judge/", {"version": 1, "moment": late, "kind": "phone_rang"})
    assert kept(app).occasion.moments[late].kind == "phone_rang"
    assert kept(app).occasion.moments[late].confidence == 1


@pytest.mark.parametrize("kind", list(StepKind))
def test_every_step_that_is_due_has_its_words_on_the_first_page(kind: StepKind, browser: Client, app: App) -> None:
    tell(browser)
    one = kept(app)
    step = replace(one.plan.steps[0], kind=kind, due=NOW, not_after=None)
    app.store.keep(replace(one, plan=replace(one.plan, steps=(step,))))
    answer = browser.get("/")
    assert answer.status_code == 200
    assert "Now: " in text(answer)


def test_the_other_kinds_of_an_added_slip_are_kept_with_it_and_offered(browser: Client, app: App) -> None:
    place = tell(browser)
    words = {"version": 1, "do": "add", "words": "I knew it on the stairs", "polarity": "slip"}
    address = browser.post(place + "see/", words).headers["Location"].partition("#")[0]
    (added,) = (one for one in kept(app).occasion.moments if one.quote.text.startswith("I knew it"))
    assert added.also
    card = browser.get(address).content.decode().partition("It is added. Which is it?")[2].partition("</fieldset>")[0]
    assert re.findall(r'name="kind" value="(\w+)"', card) == [added.kind, *added.also]


def test_the_one_thing_liked_is_kept_as_it_was_typed_and_a_deed_of_ones_own_is_not(browser: Client, app: App) -> None:
    address = tell(browser)
    given = {"version": kept(app).version, "do": "about", "liked": "your new pump hall"}
    assert browser.post(f"{address}write/", given).status_code == 302
    assert kept(app).occasion.enjoyed[0].text == "your new pump hall"
    own = {"version": kept(app).version, "do": "about", "liked": "I explained my model"}
    assert browser.post(f"{address}write/", own).status_code == 400


def test_what_was_promised_is_asked_for_on_the_page_of_the_letter(browser: Client, app: App) -> None:
    words = "Interview today with Petra Lund. I promised Petra to email her two references by tonight."
    address = browser.post("/tell/", {"account": words})["location"].split("see/")[0]
    assert 'name="promised"' in browser.get(f"{address}write/").content.decode()
    given = {"version": kept(app).version, "do": "about", "promised": "Ayo Balogun and Lena Fisk"}
    assert browser.post(f"{address}write/", given).status_code == 302
    page = browser.get(f"{address}write/").content.decode()
    assert "Ayo Balogun and Lena Fisk" in page
    assert 'name="promised"' not in page


def test_coming_late_is_never_called_hardly_noticed(browser: Client, app: App) -> None:
    address = tell(browser)
    given = {"version": kept(app).version, "moment": at(app, "late"), "do": "noticed", "noticed": "unlikely"}
    browser.post(f"{address}see/", given)
    late = next(card for card in cards_of(debrief_of(kept(app).occasion.id)) if card.verdict.kind == "late")
    assert not late.may_be_unseen


def test_who_is_in_great_distress_is_heard_before_anything_is_counted(browser: Client) -> None:
    def head(account: str) -> str:
        place = browser.post("/tell/", {"account": account}).headers["Location"]
        return browser.get(place).content.decode().partition("<h1>")[2].partition("</div>")[0]

    hurt = head(f"{ACCOUNT} I can't stop crying.")
    assert 0 < hurt.index("This hurts a lot right now.") < hurt.index("slips")
    assert "hurts" not in head(ACCOUNT.replace("I feel awful", "it is over"))


def test_too_little_to_read_is_said_in_one_sentence_and_the_words_stay(browser: Client, app: App) -> None:
    answer = browser.post("/tell/", {"account": "hi"})
    assert answer.status_code == 400
    assert "That is too little to read" in answer.content.decode()
    assert app.store.everything() == []


def test_the_proofreading_sets_what_was_told_beside_what_was_made_of_it(browser: Client, app: App) -> None:
    place = with_cv(browser)
    letter = kept(app).letter
    assert letter is not None
    shown = text_of_part(browser.post(place + "write/review/", {"text": letter.text}).content.decode())
    assert "Made of your words" in shown
    assert "You told: “" in shown
    assert "Made of your words" not in text_of_part(
        browser.post(place + "write/review/", {"text": "Thank you."}).content.decode()
    )
