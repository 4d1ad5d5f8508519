"""Score the facts that are read around the moments: `python data/score_reading.py dev|test|train [--errors] [--rules]`.

People and firms are found by rules, and the encoder's opinion of each decides with them; `--rules` leaves it out.

People are counted once an account, by name. Own family at home ("Abena / sister") is told but was not in the room: it counts
neither way. Footers list the dates that lie ahead, and some behind: a date behind that is not listed counts neither way.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import texts
from afterword.core.account import Roster
from afterword.reading import company, danger, dates, facts, people, said, wanting
from afterword.reading.encoder.named import FIRM, PERSON, open_named
from afterword.reading.encoder.tagger import Tagged
from afterword.reading.encoder.weights import default_tagger
from afterword.reading.names import fold
from afterword.reading.opinion import Opinion
from afterword.reading.roles import FAMILY
from texts import Item

HERE = Path(__file__).parent
TOLD_ON = date(2026, 3, 18)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mister", "dr", "doctor", "prof", "professor", "sir", "madam", "herr", "frau", "senor", "senora", "dona", "the", "young", "old", "sister", "captain", "chief", "dato"])  # fmt: skip
_LITTLE = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "their",
        "his",
        "her",
        "my",
        "and",
        "that",
        "this",
        "it",
        "was",
        "about",
        "from",
    ]
)


class Score:
    """Hits, misses and false finds of one thing."""

    def __init__(self) -> None:
        self.hits = self.misses = self.false = 0

    def add(self, hits: int, misses: int, false: int) -> None:
        self.hits, self.misses, self.false = self.hits + hits, self.misses + misses, self.false + false

    def __str__(self) -> str:
        precision = self.hits / max(1, self.hits + self.false)
        recall = self.hits / max(1, self.hits + self.misses)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (of {self.hits + self.misses})"


def load(split: str, part: str = "accounts") -> list[Item]:
    """The items of a split; a file that is being written may be skipped."""
    found: list[Item] = []
    for path in sorted((HERE / "reader" / part).glob("*.txt")):
        if texts.header_of(path).get("split") == split:
            try:
                found += list(texts.items(path))
            except texts.MarkError as error:
                print(f"skipped: {error}", file=sys.stderr)
    return found


def listed(foot: str) -> list[str]:
    """The entries of a footer line."""
    return [part.strip() for part in re.split(r";", foot) if part.strip()]


def words(phrase: str) -> set[str]:
    """The content words of a phrase, folded."""
    return {fold(word) for word in re.findall(r"[\w']+", phrase)} - _LITTLE


def person_words(name: str) -> set[str]:
    return {fold(word) for word in re.findall(r"[^\W\d_][\w'-]*", name)} - _TITLES


def gold_people(item: Item) -> tuple[list[tuple[str, str]], list[str]]:
    """The people of the footer with their roles, and those who only belong to the teller's home."""
    there, home = [], []
    for entry in listed(item.foot.get("people", "")):
        name, _, role = entry.partition("/")
        name, role = name.strip(), role.strip()
        kin = re.match(rf"(?:my |her |his |bernard's )?{FAMILY}\b", role, re.IGNORECASE)
        # Footers name some people by what they are ("her mum", "records lady"): no name, so none to find.
        if re.match(r"(?:her|his|the|my|records)\b", name) or (kin and item.head.get("setting") == "interview"):
            home.append(name)
        else:
            there.append((name, role))
    return there, home


class Opinions:
    """What the encoder makes of the names of each text; of none, where the rules are to stand alone."""

    def __init__(self, *, rules: bool) -> None:
        self._head = None if rules else open_named()
        self._tagger = None if self._head is None else default_tagger()[0]
        self._made: dict[str, Tagged] = {}

    def of(self, text: str, which: int) -> Opinion | None:
        """The opinion of one text, on people or firms."""
        if self._head is None or self._tagger is None:
            return None
        if text not in self._made:
            self._made[text] = self._tagger.read(text)
        return self._head.opinion(self._made[text], which)


def score_people(
    items: Iterable[Item], roster_of: Callable[[Item], Roster], errors: list[str], opinions: Opinions
) -> tuple[Score, Score]:
    names, roles = Score(), Score()
    for item in items:
        there, home = gold_people(item)
        read = list(people.people(item.text, roster_of(item), opinions.of(item.text, PERSON)))
        left = list(read)
        misses = 0
        for name, role in there:
            match = next((one for one in left if person_words(one.name) & person_words(name)), None)
            if match is None:
                misses += 1
                errors.append(f"PERSON missed {item.id}: {name}")
                continue
            left.remove(match)
            if role and item.head.get("setting") == "interview":
                right = bool(words(role) & words(match.role))
                roles.add(right, not right, bool(match.role) and not right)
                if not right:
                    errors.append(f"ROLE {item.id} {name}: {role!r} read as {match.role!r}")
        false = [one for one in left if not any(person_words(one.name) & person_words(name) for name in home)]
        names.add(len(there) - misses, misses, len(false))
        errors += [f"PERSON false {item.id}: {one.name} {item.text[max(0, one.quote.start - 30) : one.quote.end + 30]!r}" for one in false]  # fmt: skip
    return names, roles


_LEAD = re.compile(r"^(?:by|on|until|till|before|after|in|within|at|about|the|maybe in|maybe|latest by|around)\s+", re.IGNORECASE)  # fmt: skip


def date_words(phrase: str) -> str:
    phrase = phrase.lower().strip()
    while (shorter := _LEAD.sub("", phrase)) != phrase:
        phrase = shorter
    return phrase


def score_dates(items: Iterable[Item], errors: list[str]) -> Score:
    score = Score()
    for item in items:
        gold = [date_words(part) for part in re.split(r"[;,]", item.foot.get("dates", "")) if part.strip()]
        read = [(date_words(one.quote.text), one) for one in dates.dates(item.text, TOLD_ON)]
        used: set[int] = set()
        hits = 0
        for wanted in gold:
            at = next(
                (n for n, (told, _) in enumerate(read) if n not in used and (wanted in told or told in wanted)), None
            )
            if at is None:
                errors.append(f"DATE missed {item.id}: {wanted}")
            else:
                used.add(at)
                hits += 1
        # Told twice, or behind and not listed: neither way.
        false = [
            one for n, (told, one) in enumerate(read)
            if n not in used and (one.day is None or one.day > TOLD_ON) and not any(told in w or w in told for w in gold)
        ]  # fmt: skip
        errors += [f"DATE false {item.id}: {one.quote.text!r} {item.text[max(0, one.quote.start - 40) : one.quote.end + 30]!r}" for one in false]  # fmt: skip
        score.add(hits, len(gold) - hits, len(false))
    return score


def score_phrases(items: Iterable[Item], key: str, read: Callable[[str], list[str]], errors: list[str]) -> Score:
    score = Score()
    for item in items:
        gold = listed(item.foot.get(key, ""))
        told = read(item.text)
        hits = [wanted for wanted in gold if any(alike(wanted, one) for one in told)]
        false = [one for one in told if not any(alike(wanted, one) for wanted in gold)]
        score.add(len(hits), len(gold) - len(hits), len(false))
        errors += [f"{key.upper()} missed {item.id}: {one}" for one in gold if one not in hits]
        errors += [f"{key.upper()} false {item.id}: {one!r}" for one in false]
    return score


def alike(wanted: str, told: str) -> bool:
    """Whether half of the shorter one's content words are the other's too."""
    a, b = words(wanted), words(told)
    return len(a & b) / max(1, min(len(a), len(b))) >= 0.5


def accuracy(
    items: list[Item], gold: Callable[[Item], str], read: Callable[[str], str], name: str, errors: list[str]
) -> str:
    right = 0
    table: Counter[str] = Counter()
    for item in items:
        wanted, told = gold(item), read(item.text)
        right += wanted == told
        table[f"{wanted}>{told}"] += 1
        if wanted != told:
            errors.append(f"{name.upper()} {item.id}: {wanted} read as {told}")
    return f"accuracy {right / max(1, len(items)):.3f}  (of {len(items)}; {dict(table.most_common())})"


def score_late(items: Iterable[Item], errors: list[str]) -> str:
    right = total = 0
    for item in items:
        for mark in item.marks:
            if mark.label.kinds[:1] == ("late",) and "min" in mark.label.facts and not mark.label.again:
                around = item.text[max(0, mark.start - 160) : mark.end + 200]
                told = facts.minutes_late(item.text[mark.start : mark.end], around)
                wanted = int(mark.label.facts["min"])
                total += 1
                right += told is not None and abs(told - wanted) <= max(2, wanted // 10)
                if told is None or abs(told - wanted) > max(2, wanted // 10):
                    errors.append(f"LATE {item.id}: {wanted} read as {told}: {item.text[mark.start : mark.end]!r}")
    return f"accuracy {right / max(1, total):.3f}  (of {total})"


def full_roster(item: Item) -> Roster:
    """What a person would have given beforehand: the names of those they met, and the firm."""
    there, _ = gold_people(item)
    return Roster(people=tuple(name for name, _ in there), company=item.foot.get("company", ""))


def half_roster(item: Item) -> Roster:
    """Every second name only."""
    there, _ = gold_people(item)
    return Roster(people=tuple(name for name, _ in there[::2]))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("split")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--rules", action="store_true", help="people and firms by rules alone")
    options = parser.parse_args()
    items = load(options.split)
    sentences = load(options.split, "sentences")
    interviews = [item for item in items if item.head.get("setting") == "interview"]
    errors: list[str] = []
    silent: list[str] = []
    opinions = Opinions(rules=options.rules)
    with_roster, _ = score_people(items, full_roster, silent, opinions)
    half, _ = score_people(items, half_roster, silent, opinions)
    alone, roles = score_people(items, lambda item: Roster(), errors, opinions)
    print(f"{'accounts':24} {len(items)}")
    print(f"{'people, roster':24} {with_roster}")
    print(f"{'people, half roster':24} {half}")
    print(f"{'people, no roster':24} {alone}")
    print(f"{'roles (interviews)':24} {roles}")
    print(f"{'dates':24} {score_dates(items, errors)}")
    none = Roster()

    def firm(text: str) -> list[str]:
        met = people.people(text, none, opinions.of(text, PERSON))
        found = company.company(text, none, met, opinions.of(text, FIRM))
        return [found.text] if found else []

    print(f"{'company':24} {score_phrases(interviews, 'company', firm, errors)}")
    print(
        f"{'enjoyed':24} {score_phrases(interviews, 'enjoyed', lambda text: [q.text for q in said.enjoyed(text)], errors)}"
    )
    print(
        f"{'want':24} {accuracy(items, lambda i: i.head.get('want', 'unsure'), lambda t: wanting.want(t)[0].value, 'want', errors)}"
    )
    print(f"{'setting':24} {accuracy(items, lambda i: i.head.get('setting', 'interview'), lambda t: wanting.setting(t).value, 'setting', errors)}")  # fmt: skip
    told = [item for item in items if item.foot.get("forecast")]
    print(f"{'forecast':24} {accuracy(told, lambda i: 'told', lambda t: 'told' if wanting.forecast(t) is not None else 'none', 'forecast', errors)}")  # fmt: skip
    untold = [item for item in items if not item.foot.get("forecast")]
    print(f"{'no forecast':24} {accuracy(untold, lambda i: 'none', lambda t: 'told' if wanting.forecast(t) is not None else 'none', 'forecast', errors)}")  # fmt: skip
    print(f"{'minutes late':24} {score_late([*items, *sentences], errors)}")
    alarms = [item for item in [*items, *sentences] if danger.danger(item.text)]
    errors += [f"DANGER false {item.id}: {danger.danger(item.text)}" for item in alarms]
    print(f"{'danger, false alarms':24} {len(alarms)} of {len(items) + len(sentences)} texts")
    if options.errors:
        print("\n".join(errors if options.split != "test" else ["(errors on test are not shown)"]))


if __name__ == "__main__":
    main()
