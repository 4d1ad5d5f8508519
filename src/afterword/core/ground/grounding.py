"""From a letter and a list of facts to a status for each sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.core.check.cut import ITEM
from afterword.core.check.draft import Draft, Part
from afterword.core.ground.amounts import figure_in, times_off, whole_is_claimed
from afterword.core.ground.candidates import Candidates
from afterword.core.ground.comparison import Comparison, Read, has_grown
from afterword.core.ground.corrections import put_right
from afterword.core.ground.employers import other_employer
from afterword.core.ground.figures import Counts, Figure, figures_in
from afterword.core.ground.held import Held
from afterword.core.ground.levels import level_is_raised
from afterword.core.ground.rank import (
    denied_is_claimed,
    is_called_finished,
    is_denied,
    lead_is_added,
    mastery_is_added,
    origin_is_added,
    part_is_raised,
    post_is_raised,
    tells_it_is_open,
)
from afterword.core.ground.ready import Ground
from afterword.core.ground.status import Grounded, Status
from afterword.core.ground.unsaid import unsaid
from afterword.core.ground.words import telling
from afterword.core.occasion import Evidence, FactKind

CLOSE = 0.34
"""The share of a sentence's telling words (rare ones count more) that its evidence has to know."""


_COURTESY = re.compile(
    r"\b(?:thank\w*|grateful|look(?:ing)? forward|wish (?:you|your)|(?:would|will|am|was) (?:be )?(?:glad|happy|pleased|welcome|love)|a pleasure|a treat|i can come|appreciat\w*|please|may i|sorry"
    r"|apolog\w*|enjoyed|liked|(?:you|they) (?:asked|said|described|mentioned|showed|told|named|need)|your (?:idea|question|point|story|view)"
    r"|if (?:you|a|that|it|something)|should (?:you|a|that|it|this)|i am free|(?:can|could|able to) (?:start|come|begin)|notice period|minutes late|whatever you|best wishes|let me know|(?:stay(?:s|ed)?|stuck|remains) with me"
    r"|(?:our|the|this) (?:talk|interview|conversation|meeting|call)|i (?:hope|would like|can send|can bring|can show|can say|can tell))\b",
    re.I,
)
_HEADS = re.compile(
    r"(?:(?:what|here|these|some|a few|in short|briefly|about|why)\b[^.!?]{0,90}|(?:\S+ ){0,3}\S+):\s*", re.I
)
"""Words that end in a colon say what follows, and claim nothing."""
_IMPRESSION = re.compile(
    r"(?:[^,.]{0,60}, )?what (?:\w+ ){0,2}?(?:stay(?:s|ed)|stuck|remain(?:s|ed)|struck|impress(?:es|ed)|interest(?:s|ed)|please[sd]) (?:with )?(?:me|my)\b"
    r"(?:(?!\b(?:I|my|me|we|our)\b).)*",
    re.I | re.S,
)
"""What an impression was of is theirs; it claims nothing of oneself."""
_DEED = re.compile(
    r"[a-z]+(?:ed|ght)\b|(?:led|ran|run|built|wrote|write|won|win|set|made|make|drove|drive|held|hold|kept|keep|cut|sold|sell|grew|grow|drew|gave|spoke"
    r"|speak|put|laid|lead|teach|know|am|have|can|did|do|own|work|manage|train|found|chose|began|became|rose|oversaw|dealt|spent|took|take)\b",
    re.I,
)
_SELF = re.compile(r"\b(?:i|my|me|mine|we|our|us|myself)\b", re.I)
_CLAUSES = re.compile(
    r",? (?:and|but|while) |, (?:which|who|for which|so)\b|,? (?=(?:all|most|half|some|many|none|each|several|a third|a quarter|two|three) of (?:them|which|whom)\b)"
    r"|, (?=(?:all|under|ahead|without|despite|always|never) )|; | by (?=\w+ing\b)| with (?:an?|the) (?=\w+ (?:that|which) i\b)",
    re.I,
)
_DEEDS = re.compile(
    r"(?:, (?:and |but |while )?|; | (?:and|but|while) )(?=(?:also |then |later )?(?:(?:I|we)\b|(?:[a-z]{3,}ed|led|ran|built|wrote|won|drove|held|kept|cut|sold|grew"
    r"|taught|spoke|rose|oversaw|made|set up|took|brought|had|was) (?!by\b)))"
)
"""Where one deed ends and another begins."""
_EVERY_ONE = re.compile(r"^(?:and )?(?:all|none|each|every one) of (?:them|which|whom|these)\b", re.I)
_KNOWS_ALL = re.compile(r"\b(?:all|every|each|none|no|any|sold out|full|whole)\b|100 ?%", re.I)
_SECOND = re.compile(r"(?:, (?:and |but )?|; | and | but )(?=(?:I|we)\b)")
_UNDOES = re.compile(r"^(?:i (?:led|was|am|did)|that|it|this|they|we) ?(?:\w+ ){0,2}(?:work|that|it)?$", re.I)
_OTHER_NUMBER = "is not the number in your fact."
_OTHER_POST = "Your post there was"
_ONLY_HELD = (FactKind.LANGUAGE, FactKind.SKILL, FactKind.POST)
"""A line of skills, or a post without a word on what was done in it, bears no deed."""
_WEIGHT = (Status.INFLATED, Status.NOT_FOUND, Status.PARTLY, Status.BACKED, Status.NO_CLAIM)
_BORNE = (Status.BACKED, Status.PARTLY)
_SEVERAL = re.compile(r"[,;] |\band\b")


def _is_no_statement(text: str) -> bool:
    """Whether it only leads to what follows, or tells of an impression."""
    return bool(_HEADS.fullmatch(text) or _IMPRESSION.fullmatch(text))


class Grounds:
    """The facts a letter may rest on, prepared once; `of` grounds any number of letters."""

    def __init__(self, evidence: Sequence[Evidence], year: int = 0, comparison: Comparison | None = None) -> None:
        """`year` is the current one, if known. Without a learnt `comparison` the rules stand alone."""
        self._year = year
        self._held = Held(evidence, year)
        self._evidence = tuple(fact for fact in evidence if fact.kind not in _ONLY_HELD)
        self._candidates = Candidates(self._evidence, [fact for fact in evidence if fact.kind is FactKind.POST])
        self._grounds = self._candidates.grounds
        self._read = Read(self._evidence, comparison) if comparison is not None and self._evidence else None

    def of(self, text: str) -> tuple[Grounded, ...]:
        """Each sentence of the body, in order, with its status."""
        body = [s for s in Draft(text).sentences if s.part is Part.BODY]
        said = ["", *(" ".join(text[s.start : s.end].split()) for s in body), ""]
        found = []
        for at, s in enumerate(body, start=1):
            item = ITEM.match(text, s.start, s.end)
            start = item.end() if item else s.start
            told = text[start : s.end]
            one = self._item(told) if item else self.sentence(told, before=said[at - 1], after=said[at + 1])
            found.append(replace(one, start=start + one.start, end=start + one.end))
        return tuple(found)

    def sentence(self, text: str, *, before: str = "", after: str = "") -> Grounded:
        """One sentence: what the rules say of it, weighed by the learnt comparison where there is one.

        `before` and `after` are the sentences around it, which may say that what it reports was wrong.
        """
        sentence = " ".join(text.split())
        own = put_right(sentence, before, after)
        return (
            self._alone(text)
            if own is None
            else self._corrected(Grounded(0, len(text), sentence, Status.NO_CLAIM), own)
        )

    def _corrected(self, plain: Grounded, own: str) -> Grounded:
        """A correction, by what it claims itself. Where no fact bears that, it is still said for being owned: backed in part."""
        got = self._alone(own) if own else plain
        if got.status in (Status.NOT_FOUND, Status.INFLATED):
            why = got.why if got.evidence else f'"{own}" is not in your facts.'
            return replace(plain, status=Status.PARTLY, evidence=got.evidence, why=why)
        return replace(plain, status=got.status, evidence=got.evidence, why=got.why)

    def _alone(self, text: str) -> Grounded:
        """What is said to be held is looked for among what is held; the rest of the sentence among all that was done."""
        held, rest = self._held.of(" ".join(text.split()))
        if held is None:
            return self._of_deeds(text)
        own = Grounded(0, len(text), " ".join(text.split()), held.status, held.evidence, held.why)
        if not rest.strip():
            return own
        other = self._of_deeds(rest)
        if other.status is Status.NO_CLAIM or _WEIGHT.index(held.status) < _WEIGHT.index(other.status):
            return own
        if held.status is Status.BACKED and other.status is Status.NOT_FOUND:
            return replace(own, status=Status.PARTLY, why=f'"{rest}" is not in your facts.')
        return replace(own, status=other.status, evidence=other.evidence or held.evidence, why=other.why)

    def _of_deeds(self, text: str) -> Grounded:
        """What is said to have been done; a part that contradicts its fact is not made good by another that stands."""
        got = self._of_deed(text)
        parts = _parts(text) if got.status in _BORNE else []
        for (start, end), part in parts if len(parts) > 1 else ():
            one = self._ruled(part)
            is_more = got.status is Status.PARTLY or has_grown(one)
            if one.status is Status.INFLATED and is_more and self._contradicts(one):
                return replace(got, start=start, end=end, status=one.status, evidence=one.evidence, why=one.why)
        return got

    def _contradicts(self, one: Grounded) -> bool:
        """Whether a part speaks of the same thing as its fact, and of a higher post, or of a number that no fact has."""
        if one.evidence is None:
            return False
        if one.why.startswith(_OTHER_POST):
            return True
        told = telling(one.evidence.text)
        own = telling(one.sentence) - (telling(f"{one.evidence.employer} {one.evidence.title}") - told)
        if not one.why.endswith(_OTHER_NUMBER) or 2 * len(own & told) < max(2, len(own)):
            return False
        figures = [figure for figure in figures_in(one.sentence) if f'"{figure.said}"' in one.why]
        return not any(ground.has(figure) for ground in self._grounds for figure in figures)

    def _of_deed(self, text: str) -> Grounded:
        got = self._weighed(text)
        if got.status in _BORNE and got.evidence and is_denied(got.sentence, got.evidence.text):
            return replace(got, status=Status.NOT_FOUND, evidence=None, why="Your fact says the opposite.")
        return self._beyond(got, got.evidence) if got.status in _BORNE and got.evidence else got

    def _beyond(self, got: Grounded, fact: Evidence) -> Grounded:
        """What seems borne out, with what no likeness may give: another employer, a degree, a post, that it still goes on."""
        if elsewhere := other_employer(got.sentence, fact, self._evidence):
            why = f"Your fact says this of {fact.employer}, not of {elsewhere}."
            return replace(got, status=Status.INFLATED, why=why)
        if got.status is Status.PARTLY:
            return got
        if more := unsaid(got.sentence, fact, self._evidence, self._year):
            status, why = more
            return replace(got, status=status, why=why, evidence=None if status is Status.NOT_FOUND else fact)
        return got

    def _weighed(self, text: str) -> Grounded:
        ruled = self._ruled(text)
        if self._read is None or text.rstrip().endswith("?") or _is_no_statement(text):
            return ruled
        if ruled.status is Status.NO_CLAIM and not _SELF.search(text):
            return ruled
        return self._read.weighed(ruled, self.closest(ruled.sentence))

    def _item(self, text: str) -> Grounded:
        """A line of a list, in which "I" is left out: it is judged as if it stood there."""
        if _SELF.search(text):
            return self.sentence(text)
        put_in = "I " if _DEED.match(text) else "I have "
        one = self.sentence(f"{put_in}{text[:1].lower()}{text[1:]}")
        first, last = max(0, one.start - len(put_in)), min(len(text), one.end - len(put_in))
        return replace(one, start=first, end=last, sentence=" ".join(text.split()))

    def closest(self, sentence: str) -> list[Evidence]:
        """The facts that share most with a sentence by words and numbers, the closest first; posts are no facts."""
        near = self._candidates.closest(sentence, figures_in(sentence))
        return list(dict.fromkeys(ground.evidence for _, ground in near if not ground.is_post))

    def _ruled(self, text: str) -> Grounded:
        """By the rules; where a second clause of it tells of another fact, that one is looked at too."""
        whole = self._sentence(text)
        if whole.status in (Status.NOT_FOUND, Status.NO_CLAIM):
            return whole
        for at in (found.end() for found in _SECOND.finditer(text)):
            first, second = self._sentence(text[:at]), self._sentence(text[at:])
            if second.status is Status.INFLATED and first.status is Status.BACKED:
                return replace(second, start=at, end=len(text), sentence=whole.sentence)
            if whole.status is Status.PARTLY and first.status is Status.BACKED and second.status is Status.BACKED:
                return replace(whole, status=Status.BACKED, why="")
        return self._by_clause(text, whole)

    def _by_clause(self, text: str, whole: Grounded) -> Grounded:
        """What is said of a sentence whose number is not its fact's, where its clauses tell of different facts."""
        joints = [found.span() for found in _CLAUSES.finditer(text)]
        if not joints or (whole.status is not Status.PARTLY and not whole.why.endswith(_OTHER_NUMBER)):
            return whole
        starts, ends = [0, *(end for _, end in joints)], [*(start for start, _ in joints), len(text)]
        told = [
            (start, end, self._sentence(text[start:end]))
            for start, end in zip(starts, ends, strict=True)
            if figures_in(text[start:end])
        ]
        for start, end, part in told:
            if part.why.endswith(_OTHER_NUMBER) and part.evidence is not whole.evidence:
                return replace(part, start=start, end=end, sentence=whole.sentence)
        if len(told) > 1 and all(part.status is Status.BACKED for _, _, part in told):
            return replace(whole, status=Status.BACKED, why="")
        return whole

    def _sentence(self, text: str) -> Grounded:
        sentence = " ".join(text.split())
        plain = Grounded(0, len(text), sentence, Status.NO_CLAIM)
        if _is_no_statement(sentence):
            return plain
        figures = figures_in(sentence)
        closest = self._candidates.closest(sentence, figures)
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

    def _compared(
        self, sentence: str, figures: Sequence[Figure], ground: Ground, beside: Sequence[Figure]
    ) -> tuple[Status, str, Ground]:
        """What code can tell of a sentence and its closest evidence."""
        evidence = ground.evidence
        told = f"{evidence.text} {'' if ground.is_post else evidence.title}"
        for raised, why in (
            (part_is_raised(sentence, evidence.text), "It makes your own what your fact shares with others."),
            (
                origin_is_added(sentence, f"{evidence.text} {evidence.title}"),
                "Your fact does not say that you began it.",
            ),
            (
                mastery_is_added(sentence, f"{evidence.text} {evidence.title}"),
                "Your fact does not say how well you do it.",
            ),
            (denied_is_claimed(sentence, evidence.text), "Your fact says that this is not so, or not yet."),
            (is_called_finished(sentence, evidence.text), "Your fact says that it is not finished."),
            (level_is_raised(sentence, evidence.text, self._beside(ground)), "It names a higher level than your fact."),
            (post_is_raised(sentence, evidence.title), f"Your post there was {evidence.title}."),
        ):
            if raised:
                return Status.INFLATED, why, ground
        if whole := whole_is_claimed(sentence, figures, ground):
            return Status.INFLATED, whole, ground
        missing = ""
        parts = {
            part
            for one in figures
            if one.parts and figure_in(one, ground, sentence) is Status.BACKED
            for part in one.parts
        }
        for figure in figures:
            if figure.bare in parts and figure.counts is Counts.THINGS:
                continue
            verdict = figure_in(figure, ground, sentence, self._year)
            if verdict is not Status.BACKED and figure.counts is Counts.YEAR and self._is_turn(figure, ground):
                continue
            if verdict is Status.INFLATED and any(figure.equals(own) for own in beside):
                continue
            if verdict is Status.INFLATED:
                return Status.INFLATED, f'"{figure.said}" {_OTHER_NUMBER}', ground
            if verdict is Status.PARTLY:
                missing = f'"{figure.said}" is not in your fact.'
        if off := times_off(_of_it(sentence, ground), ground.figures):
            return Status.INFLATED, off, ground
        if missing:
            return Status.PARTLY, missing, ground
        if lead_is_added(sentence, told) and ground.is_post:
            return Status.INFLATED, f"Your post there was {evidence.title}.", ground
        if lead_is_added(sentence, told):
            return Status.INFLATED, "Your fact does not say that you led it.", ground
        if unknown := self._added(sentence, ground):
            return Status.PARTLY, f'"{unknown}" is not in your fact.', ground
        return Status.BACKED, "", ground

    def _beside(self, ground: Ground) -> list[str]:
        """The other facts of the same place."""
        return [
            other.text
            for other in self._grounds
            if other is not ground and not other.is_post and other.evidence.employer == ground.evidence.employer
        ]

    def _is_turn(self, figure: Figure, ground: Ground) -> bool:
        """Whether a year is one in which a post at the same employer began or ended."""
        return any(
            other.evidence.employer == ground.evidence.employer
            and f"{figure.value:.0f}" in (other.evidence.start[:4], other.evidence.end[:4])
            for other in self._grounds
            if other.is_post and ground.evidence.employer
        )

    def _added(self, sentence: str, ground: Ground) -> str:
        """A clause after the first of which no fact knows the half."""
        for clause in _CLAUSES.split(sentence)[1:]:
            clause = clause.strip(" .,;")
            if _EVERY_ONE.search(clause) and not _KNOWS_ALL.search(ground.text):
                return clause
            words = self._candidates.roots.of(telling(clause)) - ground.around
            if not words or len(clause.split()) < 2 or _UNDOES.search(clause) or tells_it_is_open(clause):
                continue
            if any(f.equals(own) for f in figures_in(clause) for own in ground.figures):
                continue
            if any(
                2 * len(words & (other.words | other.around)) >= len(words) + (other is not ground)
                for other in self._grounds
            ):
                continue
            return clause
        return ""


def _parts(text: str) -> list[tuple[tuple[int, int], str]]:
    """The deeds that a sentence joins, with where they stand; "I" is put in where a later one leaves it out."""
    joints = [found.span() for found in _DEEDS.finditer(text)]
    starts, ends = [0, *(end for _, end in joints)], [*(start for start, _ in joints), len(text)]
    return [
        ((start, end), text[start:end] if _SELF.search(text[start:end]) else f"I {text[start:end]}")
        for start, end in zip(starts, ends, strict=True)
    ]


def _of_it(sentence: str, ground: Ground) -> str:
    """The clauses of a sentence that speak of a fact; all of it where none does by name."""
    clauses = [
        clause for clause in _CLAUSES.split(sentence) if telling(clause) & ground.words - telling("doubled halved cut")
    ]
    return ". ".join(clauses) or sentence
