"""Which facts a sentence may tell: by its telling words, the rare ones more, by its numbers, and by posts it names."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from afterword.core.backing import stems
from afterword.core.ground.figures import Counts, Figure
from afterword.core.ground.ready import Ground, ground_of, posts_in
from afterword.core.ground.words import Roots, light, telling
from afterword.core.occasion import Evidence

_CANDIDATES = 4
_LITTLE = 0.35  # the weight of a word that tells little
_UNKNOWN = 0.85  # of the weight of a rare word: what no fact knows may be another word for the same
_SAME_NUMBER = 0.22
_POINTS = 0.2  # more, where the number is one that few facts have
_SAME_UNIT = 0.12
_SAME_WORDS = 0.04  # between two facts that are as close, the one with more of the very same words


class Candidates:
    """All facts and posts, prepared once."""

    def __init__(self, evidence: Sequence[Evidence], posts: Sequence[Evidence] = ()) -> None:
        """`posts` are those of which nothing is told but that they were held."""
        self.grounds = [
            ground_of(piece, piece.text, around=telling(f"{piece.employer} {piece.title}")) for piece in evidence
        ]
        self.grounds += posts_in([*evidence, *posts])
        spread = Counter(word for ground in self.grounds for word in ground.words | ground.around)
        self._weight = {word: math.log1p(len(self.grounds) / count) for word, count in spread.items()}
        self.roots = Roots(spread)
        self._rare = _UNKNOWN * math.log1p(max(2, len(self.grounds)))

    def closest(self, sentence: str, figures: Sequence[Figure]) -> list[tuple[float, Ground]]:
        """The few facts that speak most of the same, each with how much of the sentence it knows."""
        words, little = self.roots.of(telling(sentence)), light(sentence)
        if not words and not little:
            return []
        raw = stems(sentence)
        whole = sum(self._weight.get(word, self._rare) for word in words) + _LITTLE * len(little)
        counted = [figure for figure in figures if figure.counts is not Counts.YEAR]
        scored = []
        for ground in self.grounds:
            shared = words & ground.words
            beside = (words & ground.around) - shared
            also = little & ground.light
            same = min(2, sum(ground.has(figure) for figure in counted)) if counted and ground.figures else 0
            points = bool(same) and any(figure.is_telling and ground.has(figure) for figure in counted)
            if (
                not shared
                and not points
                and not (ground.is_post and beside)
                and not (also and (same or 2 * len(also) >= len(ground.light)))
            ):
                continue
            if ground.is_post and 2 * len(shared) < len(ground.words) and not ground.named & words:
                continue  # one word of a name is not the name
            score = sum(self._weight[word] for word in shared) + 0.6 * sum(self._weight[word] for word in beside)
            score = (score + _LITTLE * len(also)) / whole + _SAME_NUMBER * same + _POINTS * points
            if not same and any(figure.unit & own.unit for figure in counted for own in ground.figures):
                score += _SAME_UNIT
            scored.append((score, ground))
        scored.sort(key=lambda pair: -pair[0] - _SAME_WORDS * len(raw & pair[1].raw))
        return self._with_facts_of_post(scored[:_CANDIDATES], counted)

    def _with_facts_of_post(
        self, closest: list[tuple[float, Ground]], figures: Sequence[Figure]
    ) -> list[tuple[float, Ground]]:
        """Where a post is closest, yet has not the number, the facts of that post which have it come first."""
        if not closest or not closest[0][1].is_post or not figures:
            return closest
        score, post = closest[0]
        place = (post.evidence.employer, post.evidence.title)
        own = [
            (score, ground)
            for ground in self.grounds
            if not ground.is_post
            and (ground.evidence.employer, ground.evidence.title) == place
            and any(ground.has(figure) for figure in figures)
        ]
        return [*own, *closest][:_CANDIDATES]
