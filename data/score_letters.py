"""A thousand letters over made-up occasions, held to their own rules (`python data/score_letters.py [--show N]`)."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "core" / "write"))

from made_up import PEOPLE, one_of_many, wild
from test_sameness import masked

from afterword.core.check import Weight, findings_in
from afterword.core.debrief import plan_items, record_of
from afterword.core.ground import Grounds, Status
from afterword.core.judge.worth import judge
from afterword.core.occasion import AfterwordError, Occasion
from afterword.core.write.compose import compose_letter, compose_letters
from afterword.core.write.kind import LetterKind
from afterword.core.write.letter import Letter
from afterword.core.write.likeness import MOST_ALIKE, likeness
from afterword.core.write.manner import English, Length, Manner, Tone
from afterword.core.write.proof import proofs_of
from afterword.core.write.style import sentences

MANY, SIDE_BY_SIDE, MOST_TIMES, HIGHEST_GRADE = 1000, 20, 3, 9.0
_VOWELS = re.compile(r"[aeiouy]+")
_DAYS = re.compile(r"\b(?:\d{1,2} (?:March|April)|(?:March|April) \d{1,2})\b")


def occasions(many: int) -> Iterator[tuple[Occasion, Random]]:
    """Half of them plausible, half wild; the same ones each time."""
    for number in range(many):
        chance = Random(10_000 + number)
        yield (one_of_many(chance, number) if number % 2 else wild(chance)), chance


def letters(occasion: Occasion, chance: Random) -> tuple[Letter, LetterKind | None]:
    """One letter about it, of any kind that it allows, in any manner."""
    manner = Manner(chance.choice(tuple(Tone)), chance.choice(tuple(English)), chance.choice(tuple(Length)))
    written = (occasion.told_at + timedelta(days=1)).date() if occasion.told_at else None
    kind = chance.choice((None, None, *LetterKind))
    try:
        return compose_letter(occasion, judge(occasion), written_on=written, kind=kind, manner=manner), kind
    except AfterwordError:
        return compose_letter(occasion, judge(occasion), written_on=written, manner=manner), None


def grade(text: str) -> float:
    """The reading grade by Flesch and Kincaid."""
    body = [sentence for part in text.split("\n\n")[1:-1] for sentence in sentences(part)]
    words = re.findall(r"[A-Za-z']+", " ".join(body))
    if not words:
        return 0.0
    beats = sum(
        max(1, len(_VOWELS.findall(w.lower())) - (w.lower().endswith("e") and not w.lower().endswith("le")))
        for w in words
    )
    return 0.39 * len(words) / len(body) + 11.8 * beats / len(words) - 15.59


def unbacked(letter: Letter, occasion: Occasion) -> list[str]:
    """Sentences with a number that rest on nothing, and those that say more than the CV they rest on."""
    proofs = {proof.sentence for proof in proofs_of(letter, occasion)}
    body = [sentence for part in letter.text.split("\n\n")[1:-1] for sentence in sentences(part)]
    found = [
        s for s in body if re.search(r"\d", _DAYS.sub("", s)) and not any(s in proof or proof in s for proof in proofs)
    ]
    facts = {piece.id: piece for piece in occasion.evidence}
    for claim in letter.claims:
        piece = facts.get(claim.evidence)
        if claim.evidence not in facts and not claim.evidence.startswith("account:"):
            found.append(f"no such evidence: {claim.evidence}")
        elif piece is not None and not piece.is_answer:
            said = letter.text[claim.start : claim.end]
            if Grounds([piece]).sentence(f"{said[0].upper()}{said[1:]}.").status in (Status.INFLATED, Status.NOT_FOUND):
                found.append(said)
    return found


def blocked(letter: Letter, occasion: Occasion, kind: LetterKind | None) -> list[str]:
    """The rules by which a letter does not pass, with the plan that belongs to its kind."""
    plan = plan_items(judge(occasion).verdicts)
    if kind is not None:
        plan = tuple(item for item in plan if item.action in kind.actions)
    found = findings_in(letter.text, plan=plan, shape=letter.shape.value, record=record_of(occasion))
    return [
        f"{finding.rule}: {letter.text[finding.start : finding.end] if finding.start is not None else ''}"
        for finding in found
        if finding.weight is Weight.BLOCKS
    ]


def panels(many: int) -> Iterator[float]:
    """How alike the most alike two letters of each panel of three are."""
    for number in range(many):
        occasion = replace(one_of_many(Random(number), number), people=PEOPLE[:3], no_notes=False)
        texts = [letter.text for letter in compose_letters(occasion, judge(occasion)) if letter.text]
        yield max((likeness(a, b) for at, a in enumerate(texts) for b in texts[at + 1 :]), default=0.0)


def repeated(many: int) -> list[int]:
    """For each set of twenty letters, how often the most frequent masked sentence stands in them."""
    worst = []
    for seed in range(many):
        chance = Random(seed)
        before: list[str] = []
        counted: Counter[str] = Counter()
        for number in range(SIDE_BY_SIDE):
            occasion = one_of_many(chance, number)
            letter = compose_letter(occasion, judge(occasion), earlier=before[-12:])
            before.append(letter.text)
            counted.update(set(masked(letter)))
        worst.append(max(counted.values()))
    return worst


def main(arguments: Sequence[str]) -> int:
    """Print the scores; exit code 1 where a target is not met."""
    show = int(arguments[arguments.index("--show") + 1]) if "--show" in arguments else 0
    written, failed, bare, grades, spent = 0, [], [], [], 0.0
    for occasion, chance in occasions(4 * MANY):
        if written == MANY:
            break
        began = time.perf_counter()
        letter, kind = letters(occasion, chance)
        spent += time.perf_counter() - began
        if not letter.text:
            continue
        written += 1
        if written <= show:
            print(f"--- {written}: {kind or letter.shape}\nSubject: {letter.subject}\n\n{letter.text}\n")
        failed += [(written, rule) for rule in blocked(letter, occasion, kind)]
        bare += [(written, sentence) for sentence in unbacked(letter, occasion)]
        grades.append(grade(letter.text))
    alike = max(panels(100))
    times = repeated(10)
    mean = sum(grades) / len(grades)
    for number, rule in failed[:12]:
        print(f"letter {number} does not pass: {rule}")
    for number, sentence in bare[:12]:
        print(f"letter {number} rests on nothing: {sentence}")
    passing = 1 - len({number for number, _ in failed}) / written
    print(
        f"{written} letters: {passing:.1%} pass their own checks, {len(bare)} claims without evidence, reading grade {mean:.1f}, {spent / written * 1000:.0f} ms each"
    )
    print(f"100 panels of three: at most {alike:.0%} alike (limit {MOST_ALIKE:.0%})")
    print(
        f"10 sets of {SIDE_BY_SIDE} letters of one person: no masked sentence more than {max(times)} times (limit {MOST_TIMES})"
    )
    return int(bool(failed or bare) or mean > HIGHEST_GRADE or alike > MOST_ALIKE or max(times) > MOST_TIMES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
