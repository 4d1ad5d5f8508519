"""Which question an answer belongs to: the nearest one before its own words, and none that was answered before."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.occasion import Quote
from afterword.core.topic import is_question
from afterword.core.write.own_words import as_topic

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])[\"”]?\s+|\n+")
_LEAD: Final = r"(?:['’]d|['’]ve|\s+(?:had|just|only|then|also|even|quickly|simply))*\s+"
_ANSWERS: Final = re.compile(
    rf"\b(?:I{_LEAD}|and (?:then )?|so (?:then )?)(?:said|says?|told|tells?|answered|replied|gave|put|guessed|went|goes|claimed|blurted|mumbled|froze|blanked|stammered|waffled|rambled)\b|\bmy (?:mind|head) (?:just )?(?:went|was)\b",
    re.IGNORECASE,
)
_ENDS: Final = r"(?<!\s)(?=,?\s+(?:and|so|but|then)\s+(?:then\s+)?(?:I|like)\b|\s*[,.;:!?\n\"“”()]|\s+(?:and|but|so)\s+(?:he|she|they|we|my)\b|\s+I\s+(?:said|told|answered|just)\b|\s*$)"
_SOMETHING: Final = r"(?:(?:(?:to )?(?:me|us)|(?:in|during) (?:the|our|my|that) (?:\w+ )?(?:interview|talk|call|conversation)|him|her|then|again|also|next|straight (?:out|away)|something|anything|one thing|a bit|a lot|more|(?:a|an|one|another|the next) (?:[\w-]+ )?questions?)\s+)*"
_NOT_I: Final = r"(?<!\bI )(?<!\bI just )(?<!\bI also )(?<!\bI then )(?<!\bI even )"
_ASKED: Final = re.compile(
    rf"{_NOT_I}\b(?:ask(?:ed|s|ing)?\s+{_SOMETHING}(?:(?:about|on|for|regarding|to (?:name|explain|give|say))\s+|(?=the (?:size|amount|number|name|date|value|cost|length|reason|difference|order|dose|formula|meaning|capital|year|price) (?:of|for|between|why)\b)|(?=the (?:[\w-]+ ){{0,3}}?(?:ratio|temperature|interval|rate|speed|distance|limit|weight|pressure|voltage|torque|dosage|concentration|length|height|depth|width|percentage|term|rule|scale|margin|tolerance|thickness|clearance|range|steps|procedure|definition|formula)\b)|(?=my (?:[a-z]+ )?(?:speed|salary|pay|wages?|rate|grades?|level|notice|availability|experience|hours|turnover|figures|results)\b))|(?:question|one|bit|part)\s+(?:was\s+)?(?:about|on)\s+)(?P<topic>\S(?:[^,.;:!?\n\"“”()]|(?<=\d)[.,](?=\d))*?){_ENDS}"
    rf"|{_NOT_I}\b(?:ask(?:ed|s|ing)?|want(?:ed|s) to know|wondered)\s+{_SOMETHING}(?P<how>(?:how|why|what|which|when|where|whether|if(?= I\b))\b[^,.;:!?\n\"“”()]{{3,90}}?){_ENDS}",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    rf"{_NOT_I}\b(?:ask(?:ed|s|ing)?(?! (?:me|us|him|her|them) to (?!name\b|explain\b|give\b|say\b|tell\b|describe\b|talk\b|show\b|do\b))|want(?:ed|s) to know|wondered|(?<!next )(?<!another )question)\b",
    re.IGNORECASE,
)
"""Asked "to keep it" is nothing to be answered."""
_IN_SO_MANY_WORDS: Final = re.compile(
    r"\b(?P<asks>why|how|when|where|what|which [a-z]+) (?P<does>did|do|would|will|can|could|are|were|have) you (?P<rest>(?:[^.!?\n\"“”,;]|(?<=\d)[.,:](?=\d)){3,60})",
    re.IGNORECASE,
)
_PAST: Final = {
    "leave": "left", "choose": "chose", "apply": "applied", "want": "wanted", "quit": "quit", "change": "changed", "stop": "stopped", "earn": "earned",
    "do": "did", "use": "used", "learn": "learnt", "get": "got", "go": "went", "run": "ran", "sell": "sold", "manage": "managed", "work": "worked",
}  # fmt: skip
_I_FORM: Final = {"are": "am", "were": "was"}
_OF_ONESELF: Final = re.compile(
    r"(?:(?:current|present|last|previous|expected|old|usual) )?(?:salary|pay|wages?|rate|day rate|hourly rate|notice|notice period|availability|start date|degree|grades?|age|experience|qualifications?|certificates?|training|licen[cs]e|hobbies|strengths?|weakness(?:es)?|expectations?|hours|shifts)",
    re.IGNORECASE,
)
_DETAILS: Final = re.compile(r"\s(?:on|with|for|at|in|of|if|when|given) (?=an? |\d|[A-Z]{2,}|the \d)")


_AND: Final = re.compile(r",?(?<!\s)\s+(?:and|so|but|then)(?:\s+then)?\s*$", re.IGNORECASE)


def last_exchange(words: str) -> str:
    """The words from the last question on that is answered in them: of two questions told in one breath only the second was answered so."""
    answers = [found.start() for found in _ANSWERS.finditer(words)]
    asks = [found.start() for found in _ASKS.finditer(words) if answers and found.end() <= answers[-1]]
    if len(asks) < 2 or not _ANSWERS.search(words, asks[-2], asks[-1]):
        return words
    who = re.search(r"(?:\b(?:he|she|they)\s+|\b[A-Z]\w+\s+){0,2}$", words[: asks[-1]])
    return words[who.start() if who else asks[-1] :]


def question_of(account: str, slip: Quote) -> str:
    """The question that the answer in these words was given to, as it stands after "about" or "you asked"; "" if none is sure."""
    start, answer = _sentence_with_the_answer(account, slip)
    own = _AND.sub("", account[start:answer])
    if _ASKS.search(own) or _IN_SO_MANY_WORDS.search(own):
        return _last_question(own)
    begins = max((found.end() for found in _SENTENCE_ENDS.finditer(account, 0, slip.start)), default=0)
    if slip.start < start and _ASKS.search(told := account[begins:start]):
        return "" if _is_answered(told) else _last_question(told)
    sentences = [found.end() for found in _SENTENCE_ENDS.finditer(account, 0, start)]
    if not sentences:
        return ""
    before = account[sentences[-2] if len(sentences) > 1 else 0 : start]
    if "\n\n" in before.strip() or before.endswith("\n\n"):
        return ""
    return "" if _is_answered(before) else _last_question(before)


def is_asked_elsewhere(account: str, slip: Quote, topic: str) -> bool:
    """Whether a topic was asked about before the sentence of this answer, which has a question of its own or follows another's answer."""
    start, answer = _sentence_with_the_answer(account, slip)
    if not topic or answer < 0 or topic.casefold() in account[start : max(answer, slip.end)].casefold():
        return False
    before = account[max(0, start - 400) : start]
    return bool(_ASKS.search(account, start, answer)) or (
        topic.casefold() in before.casefold() and _is_answered(before)
    )


def is_anothers(before: str, words: str) -> bool:
    """Whether the question before has an answer already, so that the one in these words belongs to another, or they ask anew."""
    answer = _ANSWERS.search(words)
    if not answer:
        return False
    return bool(_ASKS.search(words, 0, answer.start()) or (_ASKS.search(before) and _is_answered(before)))


def _sentence_with_the_answer(account: str, slip: Quote) -> tuple[int, int]:
    """Where the sentence begins in which the teller answers, and where the answer does; the slip's own beginning where none is told."""
    told = slip.start + len(slip.text) - len(last_exchange(slip.text))
    found = _ANSWERS.search(account, told, slip.end)
    answer = found.start() if found else told
    begins = [found.end() for found in _SENTENCE_ENDS.finditer(account, 0, answer)]
    return max(begins[-1] if begins else 0, told if told > slip.start else 0), answer


def _is_answered(words: str) -> bool:
    """Whether an answer follows the last question in these words."""
    asks = [found.end() for found in _ASKS.finditer(words)]
    return bool(_ANSWERS.search(words, asks[-1] if asks else 0))


def _last_question(words: str) -> str:
    asked = list(_ASKED.finditer(words))
    spoken = list(_IN_SO_MANY_WORDS.finditer(words))
    if spoken and (not asked or asked[-1].start() < spoken[-1].start()):
        return _as_told(spoken[-1])
    asks = list(_ASKS.finditer(words))
    if not asked or (asks and asks[-1].start() > asked[-1].end()):
        return ""
    return _plain(asked[-1]["topic"] or asked[-1]["how"])


def _plain(words: str) -> str:
    words = re.sub(r"^if\b", "whether", words, flags=re.IGNORECASE)
    found = as_topic(words) or as_topic(_DETAILS.split(words, maxsplit=1)[0])
    if not found or is_question(found):
        return found
    return f"my {found}" if _OF_ONESELF.fullmatch(found) else found


def _as_told(question: re.Match[str]) -> str:
    """ "why did you leave your last job" as one tells of it: "why I left my last job"; "" where that is not sure."""
    verb, _, rest = question["rest"].partition(" ")
    does = question["does"].lower()
    if does == "did":
        if verb.lower() not in _PAST:
            return ""
        told = f"I {_PAST[verb.lower()]} {rest}"
    elif does == "do":
        told = f"I {question['rest']}"
    else:
        told = f"I {_I_FORM.get(does, does)} {question['rest']}"
    told = re.sub(r"\byour\b", "my", told, flags=re.IGNORECASE)
    if re.search(r"\b(?:you|yourself|me|us|our|we)\b", told, re.IGNORECASE):
        return ""
    return as_topic(f"{question['asks'].lower()} {told.strip()}")
