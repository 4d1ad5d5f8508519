"""Words that suggest that somebody may hurt themselves or is in danger: then one calm screen comes before anything else.

A miss is worse than a false alarm: one tap continues. Figures of speech ("I died inside") are no sign; where plain words and
a figure of speech overlap, the figure decides; where words could be either, they count.
"""

from __future__ import annotations

import re

from afterword.core.occasion import Quote
from afterword.reading.danger_words import FIGURES, HINTS, SURE
from afterword.reading.quoting import level, quote

HINTS_NEEDED = 2
REACH = 180
"""Characters around a sign in which a figure of speech may cover it."""
_RUN = re.compile(
    r"(?P<space>\s+)|(?P<hidden>[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+)|(?P<words>[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+)"
)
# Somebody else's words: the caller in a role play, a patient, a figure in a case.
_OTHERS_WORDS = re.compile(
    r"\b(?:he|she|they|caller|actor|actress|patient|client|customer|card|scenario|script|role ?play|case|slide|question|pupil|student|character|song|poster)\b"
    r"[^\"\n]{0,40}\"[^\"\n]*$",
    re.IGNORECASE,
)


_ONLY_THE_JOB = re.compile(
    r"\W*(?:(?:and|but|so|well|yes|no|honestly|still|anyway|to be honest|tbh|i think|i guess|maybe),?\s+)*"
    r"(?:i|we)(?:['’](?:d|ll|m|ve))?\s+(?:(?:still|really|very|much|so|do|also|just|would|will|am|going|gonna|to|not|don['’]?t|dont|never|definitely|probably|rather|have|decided)\s+)*"
    r"(?:(?:want|wanted|like|love|need|take|taking|get|hope(?:\s+i\s+get)?)\s+(?:this|the|that|their)\s+(?:job|post|role|place|position|offer|one)|want\s+(?:it|this)"
    r"|(?:turn|turning)\s+(?:it|them|this)\s+down|(?:decline|declining|accept|accepting)(?:\s+(?:it|this|the\s+offer))?|want\s+to\s+(?:work|go|start)\s+there)"
    r"(?:,?\s+(?:(?:so\s+|really\s+)?badly|so\s+much|very\s+much|a\s+lot|though|tbh|anyway|now|any\s*more|after\s+all|please|really|too))*\W*"
    r"|\W*(?:(?:and|but|so|well)\s+)?(?:it|that|all|everything|the\s+(?:interview|talk|rest|test))\s+(?:all\s+)?(?:went|was|seemed)\s+(?:really\s+|very\s+|quite\s+|all\s+|just\s+)?"
    r"(?:fine|well|good|great|ok(?:ay)?|alright|right|nice)(?:\s+(?:i\s+think|though|really|overall|otherwise))?\W*",
    re.IGNORECASE,
)
_BY_THEN = (
    r"(?:(?:by|on|in|at|before|until|within|the|this|next|end|of|a|an|week|fortnight|month|days?|weeks?|tomorrow|today|tonight|morning|afternoon|evening|\w+day|\d{1,2}(?:st|nd|rd|th)?|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|post|e-?mail|phone|two|three|few|couple)\W*)+"
)
_ONLY_THE_DECISION = re.compile(
    r"\W*(?:(?:and|but|so|then|well|(?:he|she|they)\s+said(?:\s+that)?),?\s+)*"
    r"(?:(?:(?:all|both)\s+)?(?:the|their|those|our)\s+(?:\w+\s+)?(?:letters|offers|results|e-?mails|mails|answers|replies|invitations|rejections|decisions|contracts|lists?)\s+"
    r"(?:(?:are|is|will|would|should|to|be|being|['’]?ll)\s+)*(?:(?:go(?:es|ing)?|com(?:e|es|ing)|sent)\s+out|out)"
    r"|(?:they|hr|the\s+(?:panel|office|school|company|committee|firm|recruiter|agency))(?:['’](?:ll|d|re)|\s+(?:will|would|are|is|said\s+they(?:['’]d|\s+would)))?(?:\s+(?:all|probably|only|going\s+to))*\s+"
    r"(?:decid(?:e|es|ing)|(?:ring|call|phon|writ|mail|e-?mail|text|tell)(?:e|s|ing)?(?:\s+to)?(?:\s+(?:me|us|people|folk|every(?:one|body)|(?:all\s+)?(?:the\s+)?(?:successful\s+)?(?:candidates?|applicants?|persons?|ones?|people)))"
    r"|let(?:s|ting)?\s+(?:me|us|people|folk|every(?:one|body))\s+know|be\s+in\s+touch|announce(?:\s+it)?|get\s+back(?:\s+to\s+(?:me|us))?))\s+"
    rf"{_BY_THEN}",
    re.IGNORECASE,
)
"""When they decide or their answers go out: letters that go out sound like those of somebody who takes leave."""
_ONLY_AN_ANSWER = re.compile(
    r"\W*(?:(?:and|but|so|well|of\s+course),?\s+)*(?:the|my|our)\s+(?:(?:right|correct|proper|real|full)\s+)?(?:answer|rule|procedure|protocol|policy)\s+(?:is|was|would\s+(?:be|have\s+been)|should\s+have\s+been)\b"
    r"(?!.*\b(?:end\w*|di(?:e|ed|es|ng)|dying|dead|death|kill\w*|gone|disappear\w*|stop\w*|over|rid|jump\w*|pills?|hurt\w*|harm\w*|hit\w*|beat\w*|me|myself|i)\b).*",
    re.IGNORECASE | re.DOTALL,
)
"""What the right answer to a question would have been, as carers and teachers are asked what is to be reported to whom."""
_NOT_IT = re.compile(
    r"(?:\bnot|n['’]?t|\bnever)\b.*\bwant(?:ed)?\s+(?:it|this)\b(?!\s+(?:job|post|role|place|position|offer|one)\b)",
    re.IGNORECASE | re.DOTALL,
)


def only_of_the_job(clause: str) -> bool:
    """Whether a clause says whether the job is wanted, that it went well, when they decide or what the answer was, and nothing else.

    An encoder that was taught what giving up sounds like takes "I want it." for that; "I don't want it" may mean life, and stays.
    """
    if _ONLY_THE_DECISION.fullmatch(clause) or _ONLY_AN_ANSWER.fullmatch(clause):
        return True
    return bool(_ONLY_THE_JOB.fullmatch(clause)) and not _NOT_IT.search(clause)


def figures_of_speech(clause: str) -> tuple[tuple[int, int], ...]:
    """Where a clause speaks in figures, which an encoder takes for what they say: "kill me now", "dying of the heat"."""
    text, places = _one_spaced(level(clause))
    found = (match.span() for pattern in FIGURES for match in pattern.finditer(text))
    return tuple((places[start], places[end - 1] + 1) for start, end in found if end > start)


def danger(account: str) -> Quote | None:
    """The first words that suggest self-harm or danger from others; None where there are none."""
    text, places = _one_spaced(level(account))
    signs = _plain_speech(text, [match.span() for pattern in SURE for match in pattern.finditer(text)])
    if signs:
        return _quoted(account, places, min(signs))
    hints = [_plain_speech(text, [match.span() for match in pattern.finditer(text)]) for pattern in HINTS]
    found = [min(spans) for spans in hints if spans]
    if len(found) >= HINTS_NEEDED:
        return _quoted(account, places, min(found))
    return None


def _plain_speech(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that are neither a figure of speech nor somebody else's words."""
    if not spans:
        return []
    kept = []
    for start, end in spans:
        low, high = max(0, start - REACH), min(len(text), end + REACH)
        figure = any(
            found.start() < end and start < found.end()
            for pattern in FIGURES
            for found in pattern.finditer(text, low, high)
        )
        if not figure and not _OTHERS_WORDS.search(text[max(0, start - 90) : start]):
            kept.append((start, end))
    return kept


def _one_spaced(text: str) -> tuple[str, list[int]]:
    """The text in small letters, single-spaced, without invisible marks, and where each of its characters stood."""
    places: list[int] = []
    letters: list[str] = []
    for run in _RUN.finditer(text):
        if run["space"]:
            letters.append("\n" if run["space"].count("\n") > 1 else " ")
            places.append(run.start())
        elif run["words"]:
            letters.extend(small if len(small := letter.lower()) == 1 else letter for letter in run["words"])
            places.extend(range(run.start(), run.end()))
    return "".join(letters), places


def _quoted(account: str, places: list[int], span: tuple[int, int]) -> Quote:
    return quote(account, places[span[0]], places[span[1] - 1] + 1)
