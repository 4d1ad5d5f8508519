"""Telling words of a sentence for the comparison with evidence: stems, with words that mean nearly the same made one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from afterword.core.backing import stems

_SAME = (
    "train teach mentor coach instruct taught tutor", "customer client shopper", "cut halve halved reduce lower drop fall decrease shrink fell less fewer down",
    "raise double doubled triple tripled increase grow rise lift rose grew up", "degree bsc ba beng llb bachelor bachelors master masters msc mba meng llm phd doctorate diploma hnc hnd graduate",
    "certificate certified certification",
    "write wrote author draft", "move migrate transfer relocate migration", "find found discover uncover", "store shop", "staff team crew",
    "maths mathematics", "course training", "build built", "stock inventory", "pay salary wage", "car vehicle",
    "choose chose choice choosing select", "accounts account", "reviewed review", "licence license", "month-end month", "drove drive driver",
    "trainee student pupil children child", "hire employ recruit", "cover stand step", "run ran", "won win prize award", "closed close closing",
    "paper papers", "saved save", "route routes", "deputise deputised deputy stood", "pager on-call call", "read reading", "club group",
    "bookkeeper books", "volunteer volunteered", "language speak spoken", "prepare prepared ready", "organise organised organize arrange",
    "manager manage managing management", "nurse nursing", "falls fall", "lead led leader leading head headed", "rep representative", "lorry truck hgv", "pub bar", "surgery practice clinic", "appointment no-show",
)  # fmt: skip
_ROOT = 5  # letters that two words need to have in common at least
_DEGREES = re.compile(r"\b(?:B\.?A|M\.?A|B\.?Sc|M\.?Sc|MBA|B\.?Eng|M\.?Eng|LLB|Ph\.?D|HNC|HND)\b\.?")
_FUNCTION = frozenset(
    """
    a about after again all also always am an and any are as at be been before being both but by can could did do does done
    each every for from had has have having he her his how i if in into is it its just me mine more most much my myself no
    nor not now of off on once or other our out over own per shall she should since so some such than that the their them
    then there these they this those through to too under until up us very was we were what when where which while who
    whole whose why will with within without would yet you your whatever whoever whichever
    """.split()
)
_LIGHT = frozenset(
    stems(
        """
        started start begin began begun begins recently recent later earlier early soon already learn learnt learned learning
        known know found find spot spotted see saw seen watch stand stood standing pass passed hand hands pieces
        piece taken took doing did went goes gone going gone came coming come run ran left leave leaves join joined
        normal busy usual usually often once twice several many few lot bit most nearly almost even still back home
        people person somebody everybody everyone anybody colleagues colleague others members man woman
        spend spent cost worth value money job jobs role post position employer company firm office place
        made make making build built gave given give show shown told tell ask asked wanted want need needed
        biggest largest longest smallest shortest highest lowest
        new old young high low long short full empty open closed next previous former current main
        responsible charge care interest matter kind sort type way area field part side end beginning middle
        morning evening night nights summer winter spring autumn season weekend
        thing things something anything nothing everything together alone
        studied study studies studying attend attended completed complete finished finish obtained obtain earned earn gained gain
        experience experienced career background skill skills able ability good well strong clear
        certificate hold held level take taking own half whole share per cent percent about around roughly since until
        between during among used use using mine behind rest number bring brought changed change get getting keep kept
        put became become stay stayed time present day days week weeks month months quarter quarters year years minute
        minutes hour hours pounds euros dollars led lead head manage organise fact letter word name case today small big
        large best two one three help helps helped helping helper helpers assist assisted assisting support supported
        supporting aid aided participate participated contribute contributed member four five six seven eight nine ten
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        seventy eighty ninety hundred thousand million dozen mother tongue native bilingual school advanced basic fluent
        expert basics some little qualified working towards january february march april may june july august september
        october november december within each every all
        """
    )
)


def _stem(word: str) -> str:
    return next(iter(stems(word)), word)


@lru_cache(maxsize=4096)
def light(text: str) -> frozenset[str]:
    """The words of a text that tell little, yet something: "team", "leader", "first", "year"."""
    groups = _groups()
    words = (word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) > 2 and word not in _FUNCTION)
    return frozenset(groups.get(stem, stem) for stem in map(_stem, words)) - telling(text)


class Roots:
    """Words that are known, to be found again by others that differ by their ending alone: "millinery", "milliner"."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)
        self._by_root: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= _ROOT:
                self._by_root.setdefault(word[:_ROOT], []).append(word)

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """The words, each as the known one that it is like."""
        return frozenset(
            word
            if word in self._known
            else next((one for one in self._by_root.get(word[:_ROOT], ()) if _same_root(word, one)), word)
            for word in words
        )


def _same_root(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _ROOT and long.startswith(short) and len(long) - len(short) <= (5 if len(short) >= 7 else 4)


def pieces(text: str) -> list[str]:
    """The parts of a sentence between its commas and "and"s, each of which may speak of something else."""
    return [piece for piece in re.split(r"[,;]|\band\b|\bbut\b", text) if piece.strip()]


@cache
def _groups() -> dict[str, str]:
    return {word: group.split()[0] for group in _SAME for word in (*stems(group), *group.split())}


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """The telling words of a text; a number or a month tells nothing here."""
    groups = _groups()
    plain = re.sub(r"\bof the year\b", "award", text)
    plain = re.sub(
        r"\b(?:self-employed|freelanc\w+|for myself|my own (?:boss|business|account))\b",
        "selfemployed",
        plain,
        flags=re.I,
    )
    plain = _DEGREES.sub("degree", plain)
    plain = re.sub(r"\d[\d,.]*|[’']s\b", " ", plain)
    return frozenset(groups.get(word, word) for word in stems(plain) - _LIGHT)
