"""From a letter and a list of facts to a status for each sentence."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.backing import stems
from afterword.core.check.draft import Draft, Part
from afterword.core.ground.amounts import figure_in, times_off
from afterword.core.ground.figures import Counts, Figure, figures_in
from afterword.core.ground.rank import (
    is_called_finished,
    lead_is_added,
    level_is_raised,
    part_is_raised,
    post_is_raised,
)
from afterword.core.ground.ready import Ground, ground_of, posts_in
from afterword.core.ground.status import Grounded, Status
from afterword.core.ground.words import telling
from afterword.core.occasion import Evidence

CLOSE = 0.34
"""The share of a sentence's telling words (rare ones count more) that its evidence has to know."""

_CANDIDATES = 4
_SAME_NUMBER = 0.22
_SAME_WORDS = 0.04  # between two facts that are as close, the one with more of the very same words

_COURTESY = re.compile(
    r"\b(?:thank\w*|grateful|look(?:ing)? forward|wish (?:you|your)|(?:would|will|am|was) (?:be )?(?:glad|happy|pleased)|a pleasure|a treat|i can come|appreciat\w*|please|may i|sorry"
    r"|apolog\w*|enjoyed|liked|(?:you|they) (?:asked|said|mentioned|showed|told|named|need)|your (?:idea|question|point|story|view)"
    r"|if (?:you|a|that|it|something)|should (?:you|a|that)|i am free|minutes late|whatever you|best wishes|let me know|stayed with me"
    r"|(?:our|the|this) (?:talk|interview|conversation|meeting|call)|i (?:hope|would like|can send|can say|can tell))\b",
    re.I,
)
_SELF = re.compile(r"\b(?:i|my|me|mine|we|our|us|myself)\b", re.I)
_CLAUSES = re.compile(
    r",? (?:and|but|while) (?=(?:i|we|the|its?|they|two|most|some|all|who|\w+ed|wrote|ran|led|stayed|got|trained|had)\b)|, (?:which|who|for which|most of|all of|two of)\b|; ",
    re.I,
)
_SEVERAL = re.compile(r"[,;] |\band\b")


class Grounds:
    """The facts a letter may rest on, prepared once; `of` grounds any number of letters."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        self._grounds = [
            ground_of(piece, piece.text, around=telling(f"{piece.employer} {piece.title}")) for piece in evidence
        ]
        self._grounds += posts_in(evidence)
        spread = Counter(word for ground in self._grounds for word in ground.words | ground.around)
        self._weight = {word: math.log1p(len(self._grounds) / count) for word, count in spread.items()}
        self._rare = math.log1p(max(2, len(self._grounds)))

    def of(self, text: str) -> tuple[Grounded, ...]:
        """Each sentence of the body, in order, with its status."""
        draft = Draft(text)
        return tuple(
            replace(self.sentence(text[s.start : s.end]), start=s.start, end=s.end)
            for s in draft.sentences
            if s.part is Part.BODY
        )

    def sentence(self, text: str) -> Grounded:
        """One sentence alone."""
        sentence = " ".join(text.split())
        plain = Grounded(0, len(text), sentence, Status.NO_CLAIM)
        figures = figures_in(sentence)
        closest = self._closest(sentence, figures)
        close = closest[0][0] if closest else 0.0
        if sentence.endswith("?"):
            return plain
        if not _SELF.search(sentence) and (close < CLOSE or re.match(r"your\b", sentence, re.I)):
            return plain
        if (post := self._higher_post(sentence)) is not None:
            return replace(
                plain, status=Status.INFLATED, evidence=post.evidence, why=f"Your post there was {post.evidence.title}."
            )
        if _COURTESY.search(sentence) and close < 1.5 * CLOSE:
            return plain
        if close < CLOSE:
            return replace(plain, status=Status.NOT_FOUND, why="None of your facts says this.")
        # A sentence of several clauses may tell of two facts.
        others = [ground for _, ground in closest[1:]] if _SEVERAL.search(sentence) else []
        beside = [
            f
            for ground in others
            if telling(sentence) & ground.words
            for f in ground.figures
            if f.counts is Counts.NAMED
        ]
        found = [
            self._compared(sentence, figures, ground, beside)
            for near, ground in closest
            if near >= max(CLOSE, 0.72 * close)
        ]
        order = (Status.BACKED, Status.INFLATED, Status.PARTLY)
        best = found[0]
        if best[0] is not Status.BACKED:
            best = min(found, key=lambda one: order.index(one[0])) if found[0][0] is Status.PARTLY else best
        status, why, ground = best
        return replace(plain, status=status, evidence=ground.evidence, why=why)

    def _higher_post(self, sentence: str) -> Ground | None:
        """The post at an employer that the sentence names, where it claims a higher one than any held there."""
        words = telling(sentence)
        there = [
            ground
            for ground in self._grounds
            if ground.is_post and (place := telling(ground.evidence.employer)) and place <= words
        ]
        if there and all(post_is_raised(sentence, ground.evidence.title) for ground in there):
            return there[0]
        return None

    def _closest(self, sentence: str, figures: Sequence[Figure]) -> list[tuple[float, Ground]]:
        words = telling(sentence)
        if not words:
            return []
        raw = stems(sentence)
        whole = sum(self._weight.get(word, self._rare) for word in words)
        counted = [figure for figure in figures if figure.counts is not Counts.YEAR]
        scored = []
        for ground in self._grounds:
            shared = words & ground.words
            beside = (words & ground.around) - shared
            if not shared and not (ground.is_post and beside):
                continue
            score = sum(self._weight[word] for word in shared) + 0.6 * sum(self._weight[word] for word in beside)
            score /= whole
            if counted and ground.figures:
                score += _SAME_NUMBER * min(2, sum(ground.has(figure) for figure in counted))
            scored.append((score, ground))
        scored.sort(key=lambda pair: -pair[0] - _SAME_WORDS * len(raw & pair[1].raw))
        return scored[:_CANDIDATES]

    def _compared(
        self, sentence: str, figures: Sequence[Figure], ground: Ground, beside: Sequence[Figure]
    ) -> tuple[Status, str, Ground]:
        """What code can tell of a sentence and its closest evidence."""
        evidence = ground.evidence
        told = f"{evidence.text} {'' if ground.is_post else evidence.title}"
        for raised, why in (
            (part_is_raised(sentence, evidence.text), "It makes your own what your fact shares with others."),
            (is_called_finished(sentence, evidence.text), "Your fact says that it is not finished."),
            (level_is_raised(sentence, evidence.text), "It names a higher level than your fact."),
            (post_is_raised(sentence, evidence.title), f"Your post there was {evidence.title}."),
        ):
            if raised:
                return Status.INFLATED, why, ground
        missing = ""
        for figure in figures:
            verdict = figure_in(figure, ground, sentence)
            if verdict is Status.INFLATED and any(figure.equals(own) for own in beside):
                continue
            if verdict is Status.INFLATED:
                return Status.INFLATED, f'"{figure.said}" is not the number in your fact.', ground
            if verdict is Status.PARTLY:
                missing = f'"{figure.said}" is not in your fact.'
        if off := times_off(sentence, ground.figures):
            return Status.INFLATED, off, ground
        if missing:
            return Status.PARTLY, missing, ground
        if lead_is_added(sentence, told):
            return Status.PARTLY, "Your fact does not say that you led it.", ground
        if unknown := self._added(sentence, ground):
            return Status.PARTLY, f'"{unknown}" is not in your fact.', ground
        return Status.BACKED, "", ground

    def _added(self, sentence: str, ground: Ground) -> str:
        """A clause after the first that none of the facts knows."""
        known = ground.words
        for clause in _CLAUSES.split(sentence)[1:]:
            words = telling(clause)
            if words and not words & known and len(clause.split()) >= 3:
                if any(f.equals(own) for f in figures_in(clause) for own in ground.figures):
                    continue
                if any(2 * len(words & other.words) > len(words) for other in self._grounds):
                    continue
                return clause.strip(" .,;")
        return ""
