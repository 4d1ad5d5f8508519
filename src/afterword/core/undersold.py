"""What was said makes less of the teller than what is true: "I said I'd helped out. I led it."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.ground.figures import figures_in
from afterword.core.ground.levels import level_is_raised
from afterword.core.ground.rank import part_is_raised
from afterword.core.number_words import NUMBER
from afterword.core.occasion import Quote
from afterword.core.sentence_start import sentence_start

_SAID: Final = r"\bI(?:['’]d| had)? (?:(?:just|only|then|simply|went and) )?(?:said|told (?!you\b)(?:(?:Mrs?|Ms|Dr)\.? )?\w+|answered|replied|put it as)\b"
_SENTENCE: Final = r"(?:[^.!?;\n]|[.](?=\d))"
_YEARS: Final = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many)(?: (?:whole|full|solid|good))? years"
_LITTLE: Final = re.compile(
    r"\b(?:help(?:ed|ing)?(?: out)?|assist(?:ed|ing)?|lent a hand|pitched in|sat in|shadow(?:ed|ing)|chipped in|(?:been|was|were) (?:\w+ )?involved"
    r"|(?:a |some |had )?(?:small|little|minor|tiny) part|took part|played (?:a |some )?part|a (?:wee |little |tiny )?bit|a little|a few|a couple|one or two|once or twice|a year or (?:so|two)"
    r"|a few (?:months|years)|some|(?:just|only) (?:an?|one|two|three|some|the|done|did|been|know|knew|had|worked|ever)|not (?:really|much|very|that)|so-so|(?:the )?basics?|beginner|dabbled?|here and there|now and then|nothing (?:much|special|big))\b",
    re.IGNORECASE,
)
"""What makes small."""
_I: Final = r"\bI(?:['’]ve| have|['’]d| had)?(?: (?:actually|really|in fact|also|basically|literally|once|been|even))* "
_MUCH: Final = re.compile(
    rf"{_I}(?:led|r[au]n\b(?! (?:into|out|late|away|off|to|for|over|back|after)\b)|lead(?=\s)|headed\b(?! (?:for|to|off|out|home|back))|manage[ds]?\b(?! to\b)|founded|chaired|own(?:ed)? the|organi[sz]ed|designed|built|set up|supervis\w+|directed|trained|taught|coordinated|oversaw|launched"
    r"|speak \w+ fluently|grew up (?:in|speaking|with)|was (?:born|raised|brought up) in)"
    rf"|{_I}(?:was|am|were)?\s?(?:(?:the|its|their) (?:\w+ )?(?:lead(?:er)?|head|manager|chef|captain|foreman|organi[sz]er|owner|founder|supervisor|director)\b|in (?:sole |full )?charge|(?:solely |fully )?responsible for|fluent|bilingual|(?:fully )?(?:certified|qualified|licensed) (?:in|as|for|to))"
    rf"|\bI['’]m (?:fluent|bilingual|the lead|in charge|responsible for|(?:fully )?(?:certified|qualified|licensed) (?:in|as|for|to))"
    rf"|{_I}(?:work(?:ed)?|did|done|teach|taught|play(?:ed)?|coach(?:ed)?|s[au]ng|wrote|written|cook(?:ed)?|bake[ds]?|code[ds]?|program\w+|nurse[ds]?|s(?:e|o)ld?|handle[ds]?|kept|keep|look(?:ed)? after|(?:re)?buil[dt]|ma[dk]e|studied|practi[sc]ed|traded|drove|drive|serve[ds]?|care[ds]? for|account(?:ed)? for|volunteered|translat\w+|interpret\w+|repair\w+|weld\w+|paint\w+|edit\w+|manage[ds]?|r[au]n|led|lived (?:and worked )?in)\b[^,]{{0,60}}?,? ?\b(?:(?:all )?(?:alone|on my own|by myself|single-?handed\w*)\b|for (?:over |nearly |almost |more than |about )?{_YEARS})"
    rf"|{_I}(?:[a-z]+ed|done|did|seen|taught|written|made|built|given|run|led|sold|taken|sung|flown|driven|caught|grown)\b[^,]{{0,40}}?\b(?:[2-9]\d|\d{{3,}}|hundreds? of|dozens? of|thousands? of)(?! (?:minutes?|hours?|days?|percent|%|euros?|pounds?|dollars?)\b) [a-z-]+"
    rf"|{_I}(?:did|done|have|hold|got|took|passed|finished|completed|have done|wrote)\b[^,.]{{0,40}}?\b(?:courses?|diploma|certificates?|certification|degree|masters?|licen[cs]e|apprenticeship|speciali[sz]ation|training|thesis|doctorate)\b"
    rf"|\b(?:it(?:['’]s| is| was|['’]s been)|that(?:['’]s| is| was)) (?:(?:really|actually|in fact|more like|over|nearly|almost|about) )*{_YEARS}(?! (?:ago|old|younger|older|since)\b)|\bmy (?:mother tongue|first language)\b",
    re.IGNORECASE,
)
"""What tells of a lead, of work done alone, of a language spoken well, or of years."""
_NO_CREDIT: Final = re.compile(
    r"\b(?:warn\w*|sick\w*|ill\b|absen\w*|miss(?:ed|ing)?\b|skipp\w*|refus\w*|off work|late\b|lateness|fired|sacked|dismiss\w*|let go|redundan\w*|accident\w*|crash\w*|scratch\w*|damag\w*|dent\w*|stole\w*|steal\w*|theft|fraud|dr[iau]nk\w*|beers?|pints?|wine|drugs?"
    r"|smok\w*|debt\w*|owe[ds]?|convict\w*|offen[cs]\w*|police|caution\w*|disciplin\w*|complain\w*|complaint\w*|errors?|mistakes?|fault|hurt|injur\w*|broke\w*|lie[ds]?\b|lying|untrue|not true|cheat\w*|cop(?:y|ied|ying)|chatgpt|ai\b"
    r"|quit|argu\w+|fight\w*|fought|fail\w*|points|penalt\w*|lost|pregnan\w*|affair|secret\w*|exaggerat\w*|bragg\w*|made (?:it|that) up|bigger than|overs[eo]l\w+)\b",
    re.IGNORECASE,
)
"""Of such things less is the better tale, and who told less of them did not sell themselves short."""
_UNREAL: Final = re.compile(
    r"\b(?:not|never|n['’]t|should|could|would|might|if|wish|want(?:ed)? to|hop(?:e|ed|ing) to|learn(?:ed|t)?|only|just|help(?:ed|ing)?|assist\w*|a bit|a little)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(
    rf"(?P<said>{_SAID}(?P<what>{_SENTENCE}{{2,90}}?))"
    rf"(?:(?:[.!;]+[\"”’']?\s+|,? (?:but|when|although|though|even though|whereas|while) |, )(?:(?:but|and|when|well|actually|in (?:truth|fact|reality),?|really|the truth is,?|truth is,?|honestly,?) )*(?:(?:which|that)(?:['’]s| is| was) (?:just |such |complete |total |pure |all )?(?:rubbish|nonsense|silly|stupid|ridiculous|absurd|daft|wrong|modest|too modest)[,;]? (?:(?:because|since|as|when|cos) )?)?)"
    rf"(?P<true>(?=(?:I(?! (?:just|only)\b)|it|that|my|in)\b){_SENTENCE}{{3,140}})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Undersold:
    """`[start, end)` of the words that tell both, and what is true in them."""

    start: int
    end: int
    true: Quote


def undersold(text: str) -> Iterator[Undersold]:
    """Where the teller said less of themselves than is true; of what does one no credit, less was said on purpose."""
    for match in _PAIR.finditer(text):
        if _makes_less(match["what"], match["true"]) and not _NO_CREDIT.search(text, *_around(text, *match.span())):
            true = Quote(match.start("true"), match.end("true"), match["true"])
            yield Undersold(match.start("said"), match.end("true"), true)


def _makes_less(said: str, true: str) -> bool:
    """Whether what was said tells less than what is true, and not more of anything."""
    if _counts_less(said, true):
        return True
    if not _LITTLE.search(said) or _MUCH.search(said) or not _MUCH.search(true) or _UNREAL.search(true):
        return False
    return not part_is_raised(said, true) and not level_is_raised(said, true)


_SPENT: Final = re.compile(
    rf"(?:\bfor (?:about |nearly |almost |some )?(?P<n>{NUMBER})(?: (?:whole|full))? years?\b|\b(?P<of>{NUMBER}) years?(?:['’]? (?:of |in |at |as |with |on )|(?= (?:experience|behind))))",
    re.IGNORECASE,
)
_REALLY: Final = re.compile(
    rf"(?:I(?:['’]ve| have)(?: (?:really|actually|got|had|done))*|(?:it|that|there)(?:['’]s| is| was|['’]s been| has been| have been| were)(?: (?:really|actually|in fact|more like|nearer|over|nearly|almost|about|closer to))*) (?P<n>{NUMBER})(?: years)?(?=\W*$|\W+(?:and|but|if|with|all|in|at|by)\b)",
    re.IGNORECASE,
)


def _counts_less(said: str, true: str) -> bool:
    """Whether fewer years were said than there were: "I said two years as a baker. It was five"."""
    told, real = _SPENT.search(said), _REALLY.match(true)
    if told is None or real is None:
        return False
    fewer, more = _amount(told["n"] or told["of"]), _amount(real["n"])
    return 0 < fewer < more


def _amount(number: str) -> float:
    found = figures_in(number)
    return found[0].bare if found else float(number.lower() == "one")


_ASKS: Final = re.compile(r"\?|\b(?:ask(?:ed|s)?|wanted to know|wondered|question)\b", re.IGNORECASE)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch, with the sentence before it where something was asked in that."""
    before = sentence_start(text, max(0, start - 2), ".!\n")
    return (before if _ASKS.search(text, before, start) else start), end
