"""The written texts keep what the guide promises: enough of each kind, many voices, nothing shared across splits."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

import texts

HERE = Path(texts.__file__).parent
SENTENCES = sorted((HERE / "reader" / "sentences").glob("*.txt"))
ACCOUNTS = sorted((HERE / "reader" / "accounts").glob("*.txt"))
LETTERS = sorted((HERE / "letters").rglob("*.txt"))


@pytest.fixture(scope="module")
def sentences() -> list[tuple[str, texts.Item]]:
    return [(texts.header_of(path)["split"], item) for path in SENTENCES for item in texts.items(path)]


def test_every_file_can_be_read_and_says_who_wrote_it() -> None:
    assert len(SENTENCES) >= 18
    assert len(ACCOUNTS) >= 18
    assert len(LETTERS) >= 14
    for path in [*SENTENCES, *ACCOUNTS, *LETTERS]:
        head = texts.header_of(path)
        assert head.keys() >= {"author", "persona", "style", "seen", "split"}, path
        assert list(texts.items(path)), path


def test_there_is_enough_of_everything(sentences: list[tuple[str, texts.Item]]) -> None:
    labels = [item.marks[0].label for _, item in sentences]
    kinds = Counter(label.kinds[0] for label in labels if label.polarity == "slip" and not label.also_strength)
    assert set(kinds) == set(texts.KINDS)
    assert min(kinds.values()) >= 120
    assert sum(label.polarity == "strength" or label.also_strength for label in labels) >= 450
    assert sum(label.polarity in ("circumstance", "neutral") for label in labels) >= 600
    assert sum(bool(label.traps) or "handled" in label.facts for label in labels) / len(labels) >= 0.19
    assert sum(label.dictated for label in labels) / len(labels) >= 0.27


def test_no_author_gives_a_kind_more_than_eight_sentences(sentences: list[tuple[str, texts.Item]]) -> None:
    counts = Counter(
        (item.author, item.marks[0].label.kinds[0])
        for _, item in sentences
        if item.marks[0].label.polarity == "slip" and not item.marks[0].label.also_strength
    )
    assert counts
    assert max(counts.values()) <= 8, counts.most_common(3)


def test_no_author_or_style_is_in_two_splits() -> None:
    for key in ("author", "style"):
        places: dict[str, set[str]] = {}
        for path in [*SENTENCES, *ACCOUNTS]:
            head = texts.header_of(path)
            places.setdefault(head[key], set()).add(head["split"])
        assert places
        assert all(len(splits) == 1 for splits in places.values()), places


def _grams(text: str) -> frozenset[str]:
    plain = re.sub(r"\W+", " ", text.lower())
    return frozenset(plain[at : at + 5] for at in range(len(plain) - 4))


def test_nothing_is_nearly_the_same_across_splits(sentences: list[tuple[str, texts.Item]]) -> None:
    rare: dict[str, list[int]] = {}
    grams = [_grams(item.text) for _, item in sentences]
    for number, mine in enumerate(grams):
        for gram in mine:
            rare.setdefault(gram, []).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in rare.values():
        if len(numbers) <= 12:  # a near copy shares many rare grams
            shared.update(pair for pair in combinations(numbers, 2) if sentences[pair[0]][0] != sentences[pair[1]][0])
    near = [
        (sentences[a][1].id, sentences[b][1].id)
        for (a, b), count in shared.items()
        if count >= 5 and len(grams[a] & grams[b]) / len(grams[a] | grams[b]) > 0.6
    ]
    assert shared
    assert not near, near


FUNCTION_WORDS = frozenset(
    (
        "a about after am an and are as at be because been before but by can could did do does down for from had "
        "has have he her him his how i if in into is it its just me my n't no not of off on only or our out over "
        "really she should so than that the their them then they this to too up us very was we were what when "
        "which while who will with would you your "
    ).split()
)


def _skeleton(text: str) -> str:
    return " ".join(w if w in FUNCTION_WORDS else "_" for w in re.findall(r"[\w']+|[.,!?;:]", text.lower()))


def test_no_skeleton_is_used_more_than_three_times(sentences: list[tuple[str, texts.Item]]) -> None:
    counts = Counter(_skeleton(item.text) for _, item in sentences if len(item.text.split()) >= 6)
    assert len(counts) > 3000
    assert max(counts.values()) <= 3, counts.most_common(3)


def test_the_table_of_authors_is_up_to_date() -> None:
    assert (HERE / "authors.csv").read_text("utf-8") == texts.authors()


def test_the_second_labeller_marked_the_same_words() -> None:
    first = {item.id: item.text for path in ACCOUNTS for item in texts.items(path)}
    second = [
        item for path in sorted((HERE / "reader" / "second" / "accounts").glob("*.txt")) for item in texts.items(path)
    ]
    assert len(second) == 154
    assert all(first[item.id] == item.text for item in second)
