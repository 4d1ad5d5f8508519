"""Where sentences end, and which part of the letter a line is."""

import pytest

from afterword.core.check.cut import cut
from afterword.core.check.draft import Draft, Part


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in cut(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I met Dr. Bell. She agreed.", ["I met Dr. Bell.", "She agreed."]),
        ("It fell from 9.5 to 0.4 s. Good.", ["It fell from 9.5 to 0.4 s.", "Good."]),
        ("We met at 9 a.m. on Tuesday.", ["We met at 9 a.m. on Tuesday."]),
        ("See gist.example/x. It runs.", ["See gist.example/x.", "It runs."]),
        ("J. Smith wrote it.", ["J. Smith wrote it."]),
        ("Is it so? Yes! Fine…", ["Is it so?", "Yes!", "Fine…"]),
        ("She said “Stop.” I did.", ["She said “Stop.”", "I did."]),
        ("one\ntwo", ["one", "two"]),
        (
            "This line was wrapped by a mail program after seventy characters and\ngoes on here.",
            ["This line was wrapped by a mail program after seventy characters and\ngoes on here."],
        ),
        ("all in small letters. nobody minds. fine", ["all in small letters.", "nobody minds.", "fine"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ms Adler,",
        "Hi Omar,",
        "Respected Sir,",
        "Good morning Mr Bell,",
        "Mr Pickering,",
        "Dear Prof. Nguyen,",
        "Hi Kevin!!",
        "Dear Sister Bernadette and Mr. Asante,",
    ],
)
@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards,\nMira Okafor",
        "Best,\nMira",
        "Yours sincerely\nMira Okafor",
        "Mira Okafor",
        "With kind regards\nMira Okafor",
        "Cheers,\nMira",
        "Med vänlig hälsning,\nMira Okafor",
        "So long,\nMira",
        "Your old friend in everything,\nChief Olu Bamgbose",
        "mira o",
        "Love ya\nMira xxx",
        "Mira Okafor\nDispatch Section\n087 555 0142",
        "Your faithful,\nMira Okafor\nCape Coast",
    ],
)
def test_greeting_and_closing_are_no_body(greeting: str, closing: str) -> None:
    draft = Draft(f"{greeting}\n\nThank you for today. It was good.\n\n{closing}")
    assert [draft.text[s.start : s.end] for s in draft.body] == ["Thank you for today.", "It was good."]


@pytest.mark.parametrize("last", ["I forgot.", "It was mine to check", "See the list:\n- the oven\n- the van"])
def test_short_last_words_stay_in_the_body(last: str) -> None:
    draft = Draft(f"Dear Ms Adler,\n\nThank you for today. It was good.\n\n{last}")
    assert draft.text[draft.body[-1].start : draft.body[-1].end] == last.split("\n")[-1]


def test_a_subject_line_is_its_own_part() -> None:
    draft = Draft("Subject: Tuesday\n\nDear Ms Adler,\n\nThank you.\n\nMira")
    assert [sentence.part for sentence in draft.sentences] == [Part.SUBJECT, Part.GREETING, Part.BODY, Part.CLOSING]


def test_a_single_sentence_is_all_body() -> None:
    assert [s.part for s in Draft("Dear Ms Adler,", whole=False).sentences] == [Part.BODY]


def test_a_line_that_a_mail_program_broke_is_read_as_one() -> None:
    text = "Thank you for the talk on Tuesday about the new press. I am so\nsorry that I was late; the bus was mine to catch."
    draft = Draft(text)
    assert "i am so sorry" in draft.low
    assert len(draft.low) == len(text)


def test_a_wrapped_line_that_begins_with_a_dash_is_no_line_of_a_list() -> None:
    text = "I wanted very much to come back and see the old shop\n– the smaller one – on Tuesday and see it."
    assert len(Draft(text, whole=False).sentences) == 1


@pytest.mark.parametrize(
    ("below", "is_read"),
    [
        ("P.S. I'm sorry if you felt hurt.", True),
        ("PS: Please call.", True),
        ("p.p.s.\nOne more thing.", True),
        ("P.P.P.S. Please call.", True),
        ("Postscript: please call.", True),
        ("P.S. Please call.\n\nOn Monday Ann wrote:\nPlease call.", False),
        ("Head of PS Ltd", False),
        ("Psych Ward, Leeds", False),
    ],
)
def test_a_postscript_is_read_and_the_lines_of_a_signature_are_not(below: str, is_read: bool) -> None:
    draft = Draft(f"Dear Ms Adler,\n\nThank you for Tuesday.\n\nKind regards,\nMira Okafor\n\n{below}")
    assert (draft.at(len(draft.text) - 1) in draft.inside) is is_read


@pytest.mark.parametrize(
    "text",
    [
        "I still work as an intern at Kelp & Co. I opened the shop by myself.",
        "I worked for Smith Ltd. My post was clerk.",
        "In 2019 I left Kelp & Co. I drove a van then.",
        "When I was young I was with Marsh Ltd. I drove a van then.",
        "I was at Acme Inc. In 2020 I left.",
        "I lived in the U.S. We moved back.",
        "I joined Brodie & Sons Ltd. I've been there since.",
        "No. I did not say so.",
    ],
)
def test_a_short_form_at_the_end_of_a_sentence_ends_it(text: str) -> None:
    assert len(cut(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Kelp & Co. Ltd of Leeds is my firm.",
        "At Kelp & Co. I opened the shop by myself.",
        "In my time at Marsh Ltd. I ran the stores.",
        "While I was at Marsh Ltd. I ran the stores.",
        "As an apprentice at Dunne & Hay Ltd. I wired a school.",
        "I worked for Brown & Co. Solicitors in Leeds.",
        "Acme Inc. Berlin hired me.",
        "I wrote to Dr. Anders on Tuesday.",
        "Use e.g. The Times for it.",
        "On Jan. 5 I left.",
        "St. Thomas is near.",
    ],
)
def test_a_short_form_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert len(cut(text)) == 1
