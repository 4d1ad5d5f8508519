"""What is so, told beside what was said instead: "I said the gate was B14, it was D14"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.core import number_words
from afterword.core.backing import stems
from afterword.core.coins import COIN
from afterword.core.occasion import Quote
from afterword.core.write.own_words import in_full

_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH: Final = r"(?:january|february|(?-i:March|May)|april|june|july|august|september|october|november|december)"
_SPAN: Final = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?)"
_MONEY: Final = rf"(?:{COIN}|pence|cents?|percent|per cent)"
_KINDS: Final = {
    "clock": r"(?:(?:a )?(?:quarter|half|five|ten|twenty|twenty[- ]five) (?:past|to) (?:\d{1,2}|[a-z]+)|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b)?|\d{1,2} ?(?:[ap]\.?m\b|o['’]?clock))",
    "date": rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b(?: of {_MONTH}\b| {_MONTH}\b)?",
    "weekday": rf"{_WEEKDAY}\b",
    "month": rf"{_MONTH}\b",
    "code": r"[a-z]{1,3}-?\d{1,4}[a-z]?\b",
    "amount": rf"(?:{number_words.NUMBER}(?:[ -](?:{_SPAN}|{_MONEY}))?|an? {_SPAN})(?![\w-]|[.:,]\d| (?:past|to|o['’]clock)\b)",
}
"""What can stand for what: a day for a day, a number for a number."""
_ABOUT: Final = r"(?:(?:just )?(?:over|under|nearly|almost|about|around|roughly|more than|less than|at least|only) )"
_A_SHARE: Final = re.compile(r"\b(?:in|out of)\b")
_OF_TIME: Final = frozenset({"clock", "date", "weekday", "month"})
_SAID: Final = re.compile(
    r"(?:\b(?:I(?:['’]d| had)?|and|then)(?: \w+ly| also| then| just)?|(?:^|(?<=[.!?;]\s))(?:so )?)\s?\b(?P<how>said|told|answered|replied|stated|claimed|informed|gave|put)\b",
    re.IGNORECASE,
)
_CUE: Final = r"(?:(?:but|when|whereas|though|although|while|no|well|actually|really|in (?:fact|truth|reality)|(?:the )?truth (?:is|was)(?: that)?|turn(?:s|ed) out(?: that)?|only|and)[, ]+)*"
_STRONG: Final = re.compile(
    r"\b(?:but|when|whereas|though|although|while|actual(?:ly)?|really|real|true|right|correct|truth|fact|reality|should (?:be|have been)|checked|looked|dug|found|proper|just now|turn(?:s|ed) out)\b",
    re.IGNORECASE,
)
_HAPPENS: Final = (
    r"(?:went|goes|start(?:s|ed)|began|begins|end(?:s|ed)|leaves|left|open(?:s|ed)|close[sd]|arrive[sd]|came|comes|happen(?:s|ed)|finish(?:es|ed)|"
    r"cost|costs|took|takes|last(?:s|ed))(?: out| in| off| up)?"
)
_ANSWER: Final = re.compile(
    rf"(?:(?<=[.!?;,])\s+|\s[-–—]\s|\s+){_CUE}(?:just )?(?:I(?:['’]ve| have)? (?:just |since |now |later )*)?"
    rf"(?:(?:checked|looked|dug out|counted)\b[^.!?;,\n]{{0,40}}?(?:,? and|,|:) )?{_CUE}"
    rf"(?P<what>(?:it(?:(?:['’]?s\b|\s+(?:is|was|should (?:be|have been)))(?: (?P<part>due|set|held|born|\w+ed)\b)?|\s+(?P<happens>{_HAPPENS}))"
    r"|(?P<thing>the (?:(?:real|true|right|correct|actual|proper|exact) \w+|figure|number|answer|date|time|amount|price|total|year|name))(?:['’]s\b|\s+(?:is|was|should (?:be|have been)))"
    r"|(?P<mine>my [a-z]+) (?:is|was|says|said))(?: (?:actually|really|in fact|of course|only))*)\s+(?P<prep>(?:on|at|in|from|for) )?",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"\s*(?:[.,;!)–—](?!\d)|\n|$)|\s(?:and(?! (?:some|a (?:bit|few|half)|change|odd))|but|not|so|because|he|she|they|I|as per|according to)\b",
    re.IGNORECASE,
)
_NOT_SURE: Final = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|might|could|may have|not sure|no idea|unsure|(?:don['’]?t|do not|can['’]?t|cannot) (?:know|remember|recall)|"
    r"I (?:think|thought|guess|believe|suppose|reckon|assumed?|hoped?|wish|wondered)|if|whether|as if|about|around|roughly|or so|something like|joked?|joking|laugh\w*)\b|\b(?:it|that)(?:['’]s| is| was) (?:true|right|correct|so)\b|\?",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:(?i:he|she|they|we|who|nobody|somebody|everyone)|[A-Z]\w+)['’\w]* (?:\w+ly |also |then |just )?(?i:said|says|thought|thinks?|reckon\w*|told|tells|claim\w*|insist\w*|asked|guess\w*|hoped|goes|went|corrected|had|has|have)\b"
)
_NOT_MEANT_AS_FACT: Final = re.compile(
    r"\bI['’]d\b(?! (?:had|been|led|run|done|built|made|taught|sold|kept|\w+ed)\b)|['’]ll\b|\b(?:will|could|might|can|going to|by)\b",
    re.IGNORECASE,
)
_SCALED: Final = re.compile(r"\b(?:thousand|million|billion)$|(?<=\d)(?P<short>k|m|bn)$", re.IGNORECASE)
_ANY_SCALE: Final = re.compile(rf"(?:{'|'.join(number_words.SCALES)})\b|\d(?:k|m|bn)\b|%", re.IGNORECASE)
_SIZE: Final = re.compile(
    rf"\s?(?:%|{'|'.join(number_words.SCALES)}|percent|per cent|k\b|m\b|bn\b|[a-z]{{1,3}}\b(?<!am)(?<!pm))",
    re.IGNORECASE,
)
_DECIMAL: Final = re.compile(r"\d\.\d|\bpoint\b|\band a (?:half|quarter)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(number_words.NUMBER, re.IGNORECASE)
_A_RATE: Final = re.compile(rf"an? {_SPAN}", re.IGNORECASE)
_BARE: Final = re.compile(rf"^the |[ -](?:{_SPAN}|{_MONEY})$", re.IGNORECASE)
_INSIDE: Final = re.compile(r"\b(?:in|of|on|at|for|with|from|about|by|to)\s+$", re.IGNORECASE)
"""Before an "it" that is part of something else: "the man in it is thirty-one"."""
_STOPS: Final = re.compile(r"[.!?;]+(?!\d)|\n+")
_THAT: Final = re.compile(r"\bthat\s", re.IGNORECASE)
_REACH: Final = 260  # characters after "I said"
_BACK: Final = 160  # characters before a slip in which its saying begins
_WHOLE: Final = 4  # words of a sentence
_MOST_BETWEEN: Final = 1  # sentences between what was said and what is so, where it is plainly told as such


@dataclass(frozen=True, slots=True)
class Instead:
    """What was said and what is so, of one kind; `sentence` says what is so, `against` what is not so. `is_figure`: both are bare amounts.

    `place` is where the teller begins to say the wrong one, `counted` that one with what it counts ("forty rungs").
    """

    quote: Quote
    place: int
    said: str
    true: str
    sentence: str
    against: str
    is_figure: bool
    counted: str = ""

    def after(self, named: str) -> str:
        """What is so, in words that are understood after those that `named` what was wrong, or without any."""
        is_named = self.said.casefold() in named.casefold() and len(self.sentence.split()) >= _WHOLE
        return self.sentence if is_named else f"{self.sentence}{self.against}"


def told_instead(account: str, slip: Quote) -> Instead | None:
    """What the account tells as true right after the wrong thing that was said, where both are plainly of one kind.

    Nothing that is guessed, that others said, or that came of it; and only where what was said names one such thing.
    """
    for said in _sayings(account, slip):
        end = min(len(account), said.end() + _REACH)
        for answer in _ANSWER.finditer(account, said.end(), end):
            if found := _of_one_kind(account, said, answer):
                return found
    return None


def _sayings(account: str, slip: Quote) -> list[re.Match[str]]:
    """Where the teller says something in the slip, the last one first; else right before it."""
    stops = [found.end() for found in _STOPS.finditer(account, max(0, slip.start - _BACK), slip.start)]
    found = list(_SAID.finditer(account, stops[-2] if len(stops) > 1 else max(0, slip.start - _BACK), slip.end))
    within = [one for one in found if one.end() > slip.start]
    return within[::-1] or found[-1:]


def _of_one_kind(account: str, said: re.Match[str], answer: re.Match[str]) -> Instead | None:
    """The right thing beside the wrong one that was `said`; None where it is not sure that it is one."""
    stop = _STOPS.search(account, said.end(), answer.start("what"))
    end = stop.start() if stop else answer.start()
    between = account[end : answer.start("what")]
    told = account[said.end() : end]
    if _INSIDE.search(account, said.start(), answer.start("what")) or re.match(r"\s*myself\b", told):
        return None
    sentences = len(_STOPS.findall(between)) - 1
    cue = _STRONG.search(account, end, answer.end()) is not None
    if sentences > (_MOST_BETWEEN if cue else 0):
        return None
    if (answer["mine"] or answer["thing"]) and not cue:
        return None
    for kind, pattern in _KINDS.items():
        right = re.compile(pattern, re.IGNORECASE).match(account, answer.end())
        if right is None:
            continue
        rest = account[right.end() : right.end() + 60]
        unsure = f"{re.sub(_ABOUT, '', told)}{between} {answer['what']}{_STOPS.split(rest)[0]}{'?' if re.match(r'[^.,;!]*[?]', rest) else ''}"
        if not _ENDS.match(account, right.end()) and kind == "clock" and _SIZE.match(account, right.end()):
            continue  # "0.36 million" is no time of day
        if not _ENDS.match(account, right.end()) or _NOT_SURE.search(unsure) or _OF_OTHERS.search(between):
            return None
        if kind in _OF_TIME and stop and not (cue or answer["prep"] or answer["part"] or answer["happens"]):
            return None  # "It was Friday" may tell when all this was
        return _beside(told, said.start(), kind, answer, right)
    return None


_COUNTED: Final = re.compile(
    r" (?P<what>(?!(?:or|and|but|maybe|then|though|I|it|for|at|on|in|of|to|as|so|because|when|by|if|not|too|max|straight|right|again|instead|without|with|like|probably|actually|about)\b)"
    r"(?:[a-z]+s|people|staff|covers?|litres|kilos?)(?: (?:an?|per|each|every) (?:day|night|week|month|year|shift|hour))?)\W*"
)
"""What a figure counts, right behind it and before the end of what was said."""


def _beside(told: str, place: int, kind: str, answer: re.Match[str], right: re.Match[str]) -> Instead | None:
    that = _THAT.search(told)
    wrongs = list(
        re.finditer(
            rf"(?P<prep>\b(?:on|at|in|from|for) )?(?<!\w)(?<!\bto )(?P<what>{_ABOUT}?{_KINDS[kind]})",
            told[that.end() if that else 0 :],
            re.IGNORECASE,
        )
    )
    if len(wrongs) > 1:  # "12 classes a week" is one amount
        wrongs = [wrong for wrong in wrongs if not _A_RATE.fullmatch(wrong["what"])]
    meant = _NOT_MEANT_AS_FACT.search(told) or (kind in _OF_TIME and re.search(r"\bwould\b", told))
    does = answer["part"] or answer["happens"]  # what happened otherwise was told to happen
    if len(wrongs) != 1 or meant or (does and not _same_deed(does, told)):
        return None
    wrong = wrongs[0]
    said, true = _plain(wrong["what"], kind), _plain(right[0], kind)
    true = in_full_size(true, said) if kind == "amount" else true
    if not true or _BARE.sub("", said).casefold() == _BARE.sub("", true).casefold() or not _same_unit(said, true):
        return None
    before = (answer["prep"] or "").lower()
    if kind == "amount" and before != (wrong["prep"] or "").lower():
        return None
    is_figure = kind == "amount" and not before and not (answer["happens"] or answer["part"])
    what = in_full(re.sub(r"\bits\b", "it is", " ".join(answer["what"].split()), flags=re.IGNORECASE))
    what = re.sub(r"\bshould (be|have been)\b", lambda found: "is" if found[1] == "be" else "was", what)
    sentence = f"{what[:1].lower()}{what[1:]} {before}{true}"
    start, end = answer.start("what"), right.end()
    quote = Quote(start, end, answer.string[start:end])
    noun = _COUNTED.fullmatch(told[(that.end() if that else 0) + wrong.end() :]) if kind == "amount" else None
    counted = f"{said} {noun['what']}" if noun else said
    against = "" if answer["mine"] else f", not {before}{said}"
    return Instead(quote, place, said, true, sentence, against, is_figure, counted)


_FORMS: Final = tuple(
    frozenset(forms.split())
    for forms in (
        "go goes going went gone",
        "begin begins began begun",
        "leave leaves left",
        "come comes came coming",
        "take takes took taken",
    )
)


def _same_deed(does: str, told: str) -> bool:
    """Whether what happened otherwise was told to happen at all: "it went out Thursday" answers "had gone out Tuesday"."""
    own, others = set(does.lower().split()), set(told.lower().split())
    return bool(stems(does) & stems(told)) or any(own & forms and others & forms for forms in _FORMS)


def _plain(words: str, kind: str) -> str:
    """The words as a letter has them: "THREE months" without its shouting, days and months with their capital."""
    plain = " ".join(words.split())
    if kind != "code":
        plain = " ".join(word.lower() if word.isalpha() and word.isupper() else word for word in plain.split())
    if kind == "amount":
        plain = f"{plain[:1].lower()}{plain[1:]}"
    return re.sub(rf"\b(?:{_WEEKDAY}|{_MONTH})\b", lambda name: name[0].capitalize(), plain, flags=re.IGNORECASE)


def in_full_size(true: str, said: str) -> str:
    """The true figure with the "million" that it shares with the wrong one; empty where it may or may not share it.

    "Four million, but it was two point four" tells of millions. "A million, but it was twelve" may not.
    """
    numbers, own = list(_NUMBER.finditer(said)), _NUMBER.match(true)
    scale = _SCALED.search(numbers[-1][0]) if numbers else None
    if scale is None or own is None or _ANY_SCALE.search(own[0]):
        return true
    if _DECIMAL.search(own[0]):
        return f"{own[0]}{'' if scale['short'] else ' '}{scale[0]}{true[own.end() :]}"
    return true if len(re.sub(r"\D", "", own[0])) > 3 else ""


def _same_unit(said: str, true: str) -> bool:
    """Whether two amounts may count the same: weeks and months do, pounds and minutes do not."""
    wrong, right = (
        [unit for unit in (_SPAN, _MONEY) if re.search(rf"\b{unit}$", words, re.IGNORECASE)] for words in (said, true)
    )
    return (wrong == right or not right) and len(_A_SHARE.findall(f"{said} {true}")) != 1
