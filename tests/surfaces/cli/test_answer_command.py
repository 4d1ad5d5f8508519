"""Saying in the terminal what only the person can say: all follows, and what makes no sense is refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def told(afterword: Callable[..., Any], account: Path) -> str:
    """The ID of an occasion that is kept."""
    ran = afterword("debrief", str(account), "--json", "--continue")
    name: str = json.loads(ran.out)["id"]
    return name


def shown(ran: Any) -> dict[str, Any]:
    assert ran.code == 0, ran.err
    found: dict[str, Any] = json.loads(ran.out)
    return found


def slips(debrief: dict[str, Any]) -> list[dict[str, Any]]:
    return [moment for moment in debrief["moments"] if moment["polarity"] == "slip"]


def test_the_slips_are_listed_by_number_with_what_is_asked(afterword: Callable[..., Any], told: str) -> None:
    ran = afterword("answer", told)
    assert ran.code == 0
    numbered = [line.split(" ")[-1] for line in ran.out.splitlines() if line.strip()[:2] in ("1.", "2.", "3.")]
    assert numbered == ["(late)", "(weak_answer)", "(nerves)"]
    assert f"afterword answer {told} --name" in ran.out.replace("\n  ", " ")


def test_a_slip_has_the_same_number_wherever_it_is_shown(afterword: Callable[..., Any], told: str) -> None:
    page, listed = afterword("show", told).out, afterword("answer", told).out
    titles = {"late": "Arriving late", "weak_answer": "A thin answer", "nerves": "Nerves"}
    for slip in slips(shown(afterword("answer", told, "--json"))):
        named = f"  {slip['number']}. {titles[slip['kind']]}"
        assert named in page
        assert named in listed
    shown(afterword("answer", told, "3", "--no-slip", "--json"))
    assert "nerves" not in [slip["kind"] for slip in slips(shown(afterword("answer", told, "--json")))]


def test_the_other_slips_keep_their_numbers(afterword: Callable[..., Any], told: str) -> None:
    shown(afterword("answer", told, "1", "--no-slip", "--json"))
    page, listed = afterword("show", told).out, afterword("answer", told).out
    for title in ("2. A thin answer", "3. Nerves"):
        assert f"  {title}" in page and f"  {title}" in listed
    assert "There is no slip number 1" in afterword("answer", told, "1", "--so").err
    left = slips(shown(afterword("answer", told, "2", "--no-slip", "--json")))
    assert [(one["number"], one["kind"]) for one in left] == [(3, "nerves")]
    shown(afterword("answer", told, "--put-back", "--json"))
    back = slips(shown(afterword("answer", told, "--put-back", "--json")))
    assert {one["number"]: one["kind"] for one in back} == {1: "late", 2: "weak_answer", 3: "nerves"}


def test_words_for_a_slip_and_names_reach_the_letter(afterword: Callable[..., Any], told: str) -> None:
    shown(afterword("answer", told, "2", "Back-off doubles the wait each time, up to a minute.", "--json"))
    after = shown(afterword("answer", told, "--name", "Jo Hale", "--to", "Priya Nair", "--json"))
    assert "doubles the wait" in after["letter"]["text"]
    assert after["letter"]["text"].startswith("Dear Priya Nair") and after["letter"]["text"].endswith("Jo Hale")


def test_what_it_was_or_that_it_was_none_is_taken(afterword: Callable[..., Any], told: str) -> None:
    other = slips(shown(afterword("answer", told, "3", "--was", "low-energy", "--noticed", "unlikely", "--json")))
    assert (other[1]["kind"], other[1]["noticed"]) == ("low_energy", "unlikely")
    so = slips(shown(afterword("answer", told, str(other[1]["number"]), "--so", "--json")))
    assert (so[1]["kind"], so[1]["confidence"]) == ("low_energy", 1.0)
    left = slips(shown(afterword("answer", told, str(so[1]["number"]), "--no-slip", "--json")))
    assert len(left) == len(other) - 1


def test_what_was_taken_out_and_a_wish_for_no_contact_can_be_taken_back(
    afterword: Callable[..., Any], told: str
) -> None:
    before = slips(shown(afterword("answer", told, "--json")))
    shown(afterword("answer", told, "2", "--no-slip", "--json"))
    assert slips(shown(afterword("answer", told, "--put-back", "--json"))) == before
    assert afterword("answer", told, "--put-back").code == 2
    shown(afterword("answer", told, "--no-contact", "--json"))
    assert shown(afterword("answer", told, "--contact", "--json"))["letter"]["text"]


def test_who_wants_no_contact_gets_no_letter(afterword: Callable[..., Any], told: str) -> None:
    after = shown(afterword("answer", told, "--no-contact", "--json"))
    assert after["letter"]["text"] == ""
    assert all(one["action"] == "let_go" for one in slips(after))


def test_a_slip_that_was_not_read_is_added_by_its_words(afterword: Callable[..., Any], told: str) -> None:
    before = slips(shown(afterword("answer", told, "--json")))
    after = slips(shown(afterword("answer", told, "--add", "looked at the CLOCK", "--was", "Going blank", "--json")))
    (added,) = (one for one in after if one["quote"] not in [other["quote"] for other in before])
    assert (added["quote"], added["kind"]) == ("looked at the clock", "blanked")


def test_words_said_again_take_the_place_of_those_before(afterword: Callable[..., Any], told: str) -> None:
    shown(afterword("answer", told, "2", "Back-off triples the wait each time.", "--json"))
    after = shown(afterword("answer", told, "2", "Back-off doubles the wait each time, up to a minute.", "--json"))
    assert "doubles" in after["letter"]["text"]
    assert "triples" not in after["letter"]["text"]


def test_what_an_answer_takes_the_place_of_is_said(afterword: Callable[..., Any], told: str) -> None:
    first = " ".join(afterword("answer", told, "2", "Back-off triples the wait each time.").out.split())
    assert "takes the place" not in first
    again = " ".join(afterword("answer", told, "2", "Back-off doubles the wait each time.").out.split())
    assert 'takes the place of what you answered before: "Back-off triples the wait each time."' in again
    assert "To say both" in again
    both = "Back-off doubles the wait each time. It stops at a minute."
    assert "takes the place" not in afterword("answer", told, "2", both).out


def test_a_deed_and_an_offer_take_nothing_from_each_other(afterword: Callable[..., Any], tmp_path: Path) -> None:
    account = tmp_path / "kiln.txt"
    account.write_text(
        "I forgot to lock the kiln shed on Monday and my colleague Oyelaran had to drive back at nine to do it."
    )
    name = json.loads(afterword("debrief", str(account), "--setting", "work", "--json", "--continue").out)["id"]
    afterword("answer", name, "--add", "I forgot to lock the kiln shed", "--was", "other")
    afterword("answer", name, "1", "I did not lock the shed.")
    assert "takes the place" not in afterword("answer", name, "1", "I will do your late turn on Friday.").out
    again = " ".join(afterword("answer", name, "1", "I will do your two late turns next week.").out.split())
    assert 'before: "I will do your late turn on Friday."' in again
    assert "I did not lock the shed" not in again.split("takes the place")[1].split("To say both")[0]


def test_words_that_are_not_in_the_letter_are_said_to_be_kept_and_why(afterword: Callable[..., Any], told: str) -> None:
    kept = " ".join(afterword("answer", told, "3", "I can speak slowly when I breathe.").out.split())
    assert "Your words are kept. They are not in the letter, because this slip is left alone." in kept
    assert f"afterword edit {told}" in kept
    assert "Your words are kept" not in afterword("answer", told, "2", "Back-off doubles the wait each time.").out


def test_after_an_answer_the_letter_is_shown(afterword: Callable[..., Any], told: str) -> None:
    assert "The letter\n" not in afterword("answer", told).out
    ran = afterword("answer", told, "2", "Back-off doubles the wait each time, up to a minute.")
    assert "Subject:" in ran.out
    assert "doubles the wait" in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--so",), "needs the number of a slip"),
        (("2",), "say something of that slip"),
        (("9", "--so"), "There is no slip number 9"),
        (("2", "--was", "sneezing"), "There is no kind of slip"),
        (("--add", "words of nobody"), "not in the account"),
        (("2", "--so", "--was", "late"), "contradict each other"),
        (("2", "--no-slip", "--so"), "nothing else to say"),
        (("2", "words", "--no-fact"), "contradict each other"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    afterword: Callable[..., Any], told: str, arguments: tuple[str, ...], says: str
) -> None:
    before = afterword("answer", told, "--json").out
    ran = afterword("answer", told, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert afterword("answer", told, "--json").out == before


@pytest.mark.parametrize("words", ["promised and not sent", "a promise not kept", "took along", "borrowed"])
def test_what_has_no_kind_of_its_own_is_another_thing(afterword: Callable[..., Any], told: str, words: str) -> None:
    kinds = [slip["kind"] for slip in slips(shown(afterword("answer", told, "2", "--was", words, "--json")))]
    assert kinds.count("other") == 1


def test_who_names_no_kind_is_told_where_promises_belong(afterword: Callable[..., Any], told: str) -> None:
    assert "a promise that was not kept" in afterword("answer", told, "2", "--was", "sneezing").err


def test_what_the_account_tells_beside_a_slip_can_be_taken_for_its_answer(
    afterword: Callable[..., Any], tmp_path: Path
) -> None:
    account = tmp_path / "ticket.txt"
    account.write_text("She asked about my ticket and I told her it was in date. It was perhaps a month past its day.")
    name = shown(afterword("debrief", str(account), "--json", "--continue"))["id"]
    assert "--told" in afterword("answer", name).out
    after = shown(afterword("answer", name, "1", "--told", "--json"))
    assert "month past its day" in after["letter"]["text"]
    both = afterword("answer", name, "1", "My own words.", "--told")
    assert both.code == 2 and "contradict" in both.err


def test_nothing_told_beside_a_slip_is_said_in_one_sentence(afterword: Callable[..., Any], told: str) -> None:
    ran = afterword("answer", told, "1", "--told")
    assert ran.code != 0 and "Say it in your own words" in ran.err


def test_what_was_promised_is_said_without_the_number_of_a_slip(afterword: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "told.txt"
    file.write_text(
        "Interview today with Petra Lund at Ravel Ltd. I promised Petra to email her two references by tonight."
    )
    name = shown(afterword("debrief", str(file), "--json", "--continue"))["id"]
    assert f"afterword answer {name} --promised" in afterword("answer", name).out.replace("\n  ", " ")
    ran = afterword("answer", name, "--promised", "Ayo Balogun and Lena Fisk")
    assert ran.code == 0, ran.err
    assert "What goes with it: Ayo Balogun and Lena Fisk." in " ".join(afterword("plan", name).out.split())
    assert "--promised" not in afterword("answer", name).out


def test_words_are_asked_for_the_slip_that_the_open_question_is_about(
    afterword: Callable[..., Any], tmp_path: Path
) -> None:
    party = tmp_path / "party.txt"
    party.write_text(
        "My sister Hedda turned forty on Saturday and I gave the toast. I told the story of how she failed her driving test three times. "
        "She had asked me never to tell anyone, and I finished the joke regardless because people were laughing. "
        "She left the table. Her boss Mrs Aune was there, and our cousin Lasse drove me home.",
        encoding="utf-8",
    )
    name = json.loads(afterword("debrief", str(party), "--setting", "personal", "--json", "--continue").out)["id"]
    story = "I told the story of how she failed her driving test three times"
    afterword("answer", name, "--add", story, "--was", "confidentiality")
    joke = "I finished the joke regardless because people were laughing"
    debrief = shown(afterword("answer", name, "--add", joke, "--was", "flat_joke", "--json"))
    numbers = {slip["kind"]: slip["number"] for slip in slips(debrief)}
    assert numbers["flat_joke"] > 1
    assert f"Words for slip {numbers['flat_joke']}:" in afterword("answer", name).out


def test_for_somebody_who_is_owed_nothing_that_is_said(afterword: Callable[..., Any], tmp_path: Path) -> None:
    party = tmp_path / "toast.txt"
    party.write_text(
        "My sister Hedda turned forty on Saturday. I told the story of how she failed her driving test three times, although she had asked me never to. "
        "She left the table and I have not heard from her. Lasse Moe drove me home.",
        encoding="utf-8",
    )
    name = json.loads(afterword("debrief", str(party), "--setting", "personal", "--json", "--continue").out)["id"]
    story = "I told the story of how she failed her driving test three times"
    afterword("answer", name, "--add", story, "--was", "confidentiality")
    for reader in ("Lasse Moe", "Hedda"):
        afterword("answer", name, "--to", reader)
    ran = afterword("letter", name, "--to", "Lasse Moe")
    assert "nothing is to be owned to Lasse Moe" in ran.out + ran.err


def test_what_is_refused_is_named_first_and_what_was_given_beside_it(afterword: Callable[..., Any], told: str) -> None:
    ran = afterword("answer", told, "--to", "Priya Nair", "--liked", "nothing")
    assert ran.code != 0
    said = " ".join(ran.err.split())
    assert "Refused: --liked." in said and "(--to)" in said
    more = afterword("answer", told, "--liked", "nothing, she only read from her sheet")
    assert more.code != 0 and "leave it empty" in " ".join(more.err.split())
    alone = afterword("answer", told, "--liked", "nothing")
    assert "Refused" not in alone.err


def test_where_it_was_can_be_put_right_and_stays(afterword: Callable[..., Any], told: str) -> None:
    assert "Read as an interview." in afterword("show", told).out
    placed = shown(afterword("answer", told, "--setting", "work", "--json"))
    assert (
        placed["letter"]["text"]
        != shown(afterword("answer", told, "--setting", "interview", "--json"))["letter"]["text"]
    )
    shown(afterword("answer", told, "--setting", "personal", "--json"))
    page = afterword("show", told).out
    assert "Read as something among friends or family." in page
    assert f"afterword answer {told} --setting interview or work" in " ".join(page.split())


def test_where_it_was_is_said_by_itself(afterword: Callable[..., Any], told: str) -> None:
    ran = afterword("answer", told, "2", "Back-off doubles.", "--setting", "work")
    assert ran.code == 2 and "give it by itself first" in ran.err
    assert "Read as an interview." in afterword("show", told).out
