"""Whether they still want it, how they rate their chances and how it feels: as told."""

from __future__ import annotations

import re

from afterword.core.number_words import ONES, TENS
from afterword.core.occasion import Quote, Setting, Want
from afterword.reading.quoting import Sentences, level, quote
from afterword.reading.standing import case_state, public_sector, setting

__all__ = ["case_state", "feeling", "forecast", "public_sector", "setting", "want"]

_THING = (
    r"(?:it|this|that(?=\s*(?:[.,!?\n]|$))|the (?:job|post|place|position|role|work|offer)|this (?:job|post|place|position|role|one|work|hotel|\w+)|"
    r"that (?:job|one|role|place)|them|her back|him back|my friend back|the job)"
)

_UNSURE = re.compile(
    r"\b(?:not sure|unsure|no idea|(?:don'?t|do not|dunno|not) (?:even )?(?:know|sure)(?: whether| if| that)?|can'?t tell|couldn'?t tell you|"
    r"cannot say|undecided|not decided|no settled opinion|in two minds|torn|wonder)\b[^.!?\n]{0,30}?\b(?:if|whether|that)?\b[^.!?\n]{0,20}?\b(?:i|it)\b[^.!?\n]{0,30}?\b(?:want|wanna|would take|accept|like it|prefer|will have it|right for me)"
    r"|\bwhether i (?:\w+ )?(?:want|should like|wish)\b|(?<!\bi )\bdo i (?:even |really |still )?want (?:it|this|the)\b|\bi want it (?:maybe|perhaps|sometimes)\b|\bsome days i want it\b"
    r"|\b(?:a|some) chance (?:that )?i (?:don'?t|do not)(?: even)? want\b|\b(?:maybe|perhaps|part of me|half of me|might not|may not)\b[^.!?\n]{0,30}\bwant\b|\b(?:know|sure|decide|wonder|tell)\b[^.!?\n]{0,12}\bif i want (?:it|this|them)\b|\bi (?:might|may) not want\b",
    re.IGNORECASE,
)  # fmt: skip
_NO: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"\bi (?:really |honestly |actually |just |also |already |knew \w+ \w+ \w+ )*(?:do not|don'?t|didn'?t|did not|no longer|never) (?:even |really |actually |any more |ever )?(?:want|wanted|fancy) {_THING}(?! to)",
        rf"\bi want {_THING}(?: \w+)? no (?:more|longer)\b",
        r"\bi (?:really |honestly |actually |just |also |already )*(?:do not|don'?t|no longer) (?:even |really |actually )?(?:want|wish) to (?:work|go|start) there(?=\s*(?:[.,!?;\n]|$|any ?more\b))",
        r"(?:^|(?<=[.!?\n] )|(?<=[.!?]\n)|(?<=\n\n)|(?<=think )|(?<=guess )|(?<= so )|(?<=but ))i(?:'ll|'m going to|'ve decided to) (?:probably |just |have to |politely )*(?:turn (?:it|them) down|say no|decline (?:it|the (?:offer|job))|withdraw)(?=\s*(?:[.!?;\n]|$))",
        rf"\b(?:wouldn'?t|would not|won'?t|will not|shan'?t|shall not|not going to|am not going to|not) (?:take|accept|taking|accepting|go for|be taking) {_THING}",
        r"\bi (?:have |had |'ve |today |already |therefore |have today |hereby )*(?:withdrew|withdraw|withdrawn|turned (?:it|them|this|the \w+|that) down|turned down|pulled out(?=\s*(?:[.,!?\n]|$)|\s+of (?:it|the (?:process|running|race)))|declined the|said no to (?:it|them|this|that|the (?:job|offer|role|post|place|position|company|firm)|their offer))\b(?! the case)",
        r"\bi (?:will|'ll|shall|am going to|'m going to|have decided to|want to|would rather|'d rather|have half a mind to) (?:\w+ ){0,3}?(?:cancel it|say no\b|withdraw|turn (?:it|them) down|decline|pull out|write a polite no|say thank you and no)",
        r"\b(?:decided|decision first|decision)\b[^.!?\n]{0,20}\b(?:no\b|i withdraw|not (?:to )?(?:take|accept|want)|against (?:it|them))",
        r"\bit(?:'s| is|'?s) not for me\b|\bit isn'?t for me\b|\bnot the (?:place|job|one) for me\b|\bi don'?t go there\b|\bi am not replying\b|\bi blocked the number\b",
        r"\bi(?:'d| would) rather (?!work|have|be there)(?:\w+ ){1,5}(?:than|on)\b|\bwouldn'?t (?:work|go) there if\b|\beven if they (?:beg|offer|ring|call|paid)\b",
        r"\bthank god i (?:won'?t|don'?t have to) work\b|\bi(?:'m| am) done with (?:them|this place|that place|that company)\b|\bi(?:'ve| have) (?:gone|been put) off (?:it|them|the idea)\b|\bthey can (?:keep|stuff|shove|have) (?:it|their)\b|\bno longer (?:applying|interested)\b|\bnot interested (?:any ?more|in (?:it|this|the|them))\b",
        r"\b(?:pull(?:ing)? out|bow(?:ing)? out|take my name out|say(?:ing)? (?:that )?i'?m out)(?=\s*(?:[.,!?\n]|$))|\btell(?:ing)? (?:them|him|her) (?:thanks,? but no|no thanks?|no(?=\s*(?:[.,;!?\n]|$|and\b|to it\b)))|\btold (?:them|him|her) (?:thank you,? no|no thanks?|thanks,? but no)\b",
        r"\bturn (?:someone|somebody|him|her|them) down\b|\bim? not (?:going|goin) back there\b|\bi'?m not (?:going|doing) (?:back|that)\b|\bsay thanks,? but\b|\bout of the frying pan\b|\bno thank you,? i'?m not doing\b|\b(?:a )?short no enough\b|\bi am relieved\b(?=[.,])",
        r"\bi(?:'ve| have) already told them no\b|\bno thank you\. i'll say that\b",
    )
)  # fmt: skip
_YES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\bi (?:do |still |really |so |do so |actually |desperately |badly |honestly |truly |very much |just |also |'m |am |would )*(?:want|wanted|wanting)\s+(?:the |this |that |my |our |him |her |them |it )(?!(?:to )?(?:go home|be over|out|end|stop))[^.!?\n]{0,40}",
        r"\bi (?:do )?(?:really |so |actually )?want (?:it|this)\b",
        r"\b(?:am|'m) (?:so |very much |really )?wanting (?:it|this)\b|\bi want (?:my|the) (?:friend|job)\b",
        r"\bi(?:'d| would) (?:so |really |dearly |absolutely |still )*(?:love|be so good at|be so proud|be proud|jump at|give (?:a lot|anything|my|the|an arm|the left)|like to work|like this job|do (?:it|that) (?:with|all day)|work for [^.!?\n]{1,30} for free|take it)\b[^.!?\n]{0,30}",
        r"\bi (?:would|could|should) (?:very much |dearly |so )?(?:like|love) (?:the|this|that|to (?:work|be) (?:there|here|for)|it)\b",
        r"\b(?:my|the) dream (?:job|place|role|post|company)?\b|\bthe one i (?:really )?want(?:ed)?\b|\bwhich i have wanted since\b|\bi want it\b|\bi hope\. hope is\b|\bi had such hope for this\b|\bi hope (?:so much|i get)\b",
        r"\bi (?:like|love|loved) that place\b|\bi want to (?:continue|stay|work|keep|be) (?:there|here|with|for)\b|\bi (?:do not|don'?t) (?:want|wish) to lose (?:it|this|her|him|them|my|the)\b[^.!?\n]{0,20}|\bwould (?:gladly|like to) keep\b|\bi would like to keep\b",
        r"\b(?:i )?(?:so )?(?:do )?want (?:him|her|them|my friend|it|you|us) back\b|\bget (?:him|her|them|it) back\b|\bundo it\b|\bmake it (?:right|up to)\b|\bcannot lose (?:him|her|them)\b|\bi, i find, do not wish to\b",
        r"\bit would be (?:so good|perfect|lovely|my dream)\b|\bi was made for (?:it|this)\b|\bi could do that [^.!?\n]{1,30} all day\b|\bplease let it be (?:ok|okay|yes)\b|\bi(?:'ll|'d) take it (?:tomorrow|in a heartbeat)\b|\bin a heartbeat\b",
        r"\bi(?:'d| would)(?: have)? (?:be|been) (?:so |very |really )?(?:happy|glad|gutted|over the moon|heartbroken|delighted|thrilled)\b|\b(?:there|it|that|floor\w*|go|work)\b[^.!?\n]{0,25}\b(?:for nothing|unpaid|for free)\b",
        r"\bwant (?:it|this) (?:so|real|really) (?:bad|badly|much)\b|\bi(?:'d| would) (?:still |really |so |very much )?like (?:so much )?(?:it|to (?:do|work|be|have) (?:it|that|this|there|with))\b|\bheart set on\b|\b(?:my|its my|it's my) first choice\b",
        r"\bi'?d do anything to\b|\bi hope (?:i'?m on it|very much for|i get)\b|\bi hope\.|\bi'?ve been after\b|\blooking forward to it\b|\beverything depends on it\b|\bi (?:really,? )+want\b|\bi (?:would|'d) (?:still )?(?:say yes|go there tomorrow)\b|\bi want those\b|\bif i don'?t get (?:in there|this|it)\b[^.!?\n]{0,30}|\bbest company that\b",
        r"\bi (?:really |so |do |just )*want to (?:keep|stay|continue|repair|go so much|get it right|be there|work there)\b[^.!?\n]{0,30}|\bi want so much to\b|\bi(?:'d| would) hate to lose\b|\bi (?:love|like) (?:it (?:there|here)|the job|this (?:job|team))\b",
        r"\bi wanted it,? and want it\b|\bi do still want\b|\bi'?d (?:sweep|scrub|wash|clean) [^.!?\n]{1,30}\b",
        r"\bi(?:'ve| have) wanted (?:this|it|to (?:be|work))\b|\bi want more than\b|\bdon'?t jinx it\b|\bi touch wood\b|\binshallah\b|\bput the kibosh on it\b",
    )
)  # fmt: skip
_SORRY = re.compile(
    r"\b(?:(?:i'?m|i am|i was|said|say|so|am) (?:\w+ )?sorry|apolog\w+|ashamed|forgive|my fault|make (?:it|this) (?:up|good|right)|fix (?:it|this)|i promised|i've promised|i hurt|i let (?:her|him|them)|"
    r"what i did|regret|i feel (?:\w+ )?(?:bad|sick|terrible|awful|guilty)|i hate (?:that|what)|guilt\w*|pardon)\b[^.!?\n]{0,40}",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"\b(?:if|whether|as if)\s+(?:\w+\s+)?$|\b(?:maybe|perhaps|a chance|some days|sometimes|not sure|not certain|don'?t know)\b[^.!?\n]*$|\"[^\"]*$",
    re.IGNORECASE,
)
HOPEFUL = 0.6
"""A forecast from which on somebody who says nothing else is taken to want it."""
_RATING = re.compile(
    r"\b(?:want|wanting|interest|interested|keen)[^.!?\n]{0,40}?\b(\d{1,2})\s*(?:/|out of|of)\s*(?:10|ten)\b|\b(\d{1,2})\s*(?:/|out of|of)\s*(?:10|ten)\b[^.!?\n]{0,20}?\b(?:want|keen|interested)\b",
    re.IGNORECASE,
)

_NUMBERS = {
    "nought": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "a hundred": 100, "hundred": 100,
}  # fmt: skip
_N = (
    rf"(\d{{1,3}}(?:\.\d)?|(?:{'|'.join(TENS)})[\s-](?:{'|'.join(ONES[1:10])})\b|"
    + "|".join(sorted(_NUMBERS, key=len, reverse=True))
    + ")"
)
_RANGE = rf"\b(?:{_N}\s*(?:%\s*)?(?:(?<=[\d%\s])[-–]|or|to|and)\s*)?{_N}"
"""A number with, where there is one, the lower end before it: "6 or 7"."""
_PER_CENT = r"\s*(?:%|percent|per\s*cent)"
_OF_TEN = re.compile(
    rf"{_RANGE}\s*(?:/|out\s+of|of|from|in|chances\s+in|to)\s*(10|ten|5|five|100|a\s+hundred)\b(?!{_PER_CENT}|\s+out\b)",
    re.IGNORECASE,
)
_PERCENT = re.compile(_RANGE + _PER_CENT, re.IGNORECASE)
_FORECAST_CUE = re.compile(
    r"\b(?:chances?|forecast|odds|if you ask me|i(?:'d| would| should)? (?:say|give|put|reckon|guess)|i give (?:me|myself|it)|i'm saying|im saying|i say|i permit|"
    r"honest number|feels like|put (?:it|my)|if i am generous|put it at|probability|maybe|likely|confidence|get (?:it|the job)|i am|solid)\b",
    re.IGNORECASE,
)
_NOT_FORECAST = re.compile(
    r"\b(?:discount|rate|share|survey|from|staff|sales|margin|raised|cut|pay|salary|voltage|battery|beds|humidity|yield|run at|revenue|phone had)\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSES = re.compile(
    r"\b(?:mum|mom|dad|he|she|they|wife|husband|friend|sister|brother|mate)\s+(?:says?|said|reckons?|thinks?|gives?)\b[^.!?\n]*$|\bby\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_I_SAY = re.compile(r"\bout of (?:10|ten)\b[^.!?\n]{0,12}\bi(?:'d)? say (\d|10)\b", re.IGNORECASE)
_EVEN = re.compile(r"\b(?:50[/ ]50|fifty[- ]fifty|evens|even chance|a coin (?:toss|flip))\b", re.IGNORECASE)
_BETTER = re.compile(r"\bbetter than even\b", re.IGNORECASE)
_FEELING_CUE = re.compile(
    r"\b(?:feel|feeling|felt|upset|distress|anxiety|anxious|stress|stressed|shame|embarrass\w*|mortif\w*|misery|panic|how bad|bad)\b[^.!?\n]{0,30}?"
    rf"\b{_N}\s*(?:/|out\s+of|of)\s*(?:10|ten)\b|\b{_N}\s*(?:/|out\s+of|of)\s*(?:10|ten)\b[^.!?\n]{{0,20}}?\b(?:upset|anxious|bad|stressed|embarrass\w*|awful|terrible|distress|on the (?:shame|panic|cringe) scale)",
    re.IGNORECASE,
)


def want(account: str, where: Setting | None = None) -> tuple[Want, Quote | None]:
    """Whether they want the job (or the tie), and the words that say so; unsure where nothing does, or both do."""
    text = level(account)
    if match := _RATING.search(text):
        rating = int(match[1] or match[2])
        if rating <= 10:
            answer = Want.YES if rating >= 6 else Want.NO if rating <= 3 else Want.UNSURE
            return answer, quote(account, *match.span())
    if match := _UNSURE.search(text):
        return Want.UNSURE, quote(account, *match.span())
    spans = Sentences(text)
    for pattern in _NO:
        for match in pattern.finditer(text):
            if not _hedged(text, match, spans):
                return Want.NO, quote(account, *match.span())
    for pattern in _YES:
        for match in pattern.finditer(text):
            if not _hedged(text, match, spans) and not _of_another_time(text, match):
                return Want.YES, quote(account, *match.span())
    chance = forecast(account)
    if chance is not None and chance >= HOPEFUL:
        return Want.YES, None
    # Whoever tells of a friend or of their own work in sorrow wants to keep them, unless they say otherwise.
    if (where or setting(account)) is not Setting.INTERVIEW:
        sorry = _SORRY.search(text)
        return Want.YES, quote(account, *sorry.span()) if sorry else None
    return Want.UNSURE, None


def is_sorry(account: str) -> bool:
    """Whether the teller says that they are sorry for something, or feel bad about it."""
    return _SORRY.search(level(account)) is not None


def _hedged(text: str, match: re.Match[str], spans: Sentences) -> bool:
    start, _ = spans.around(match.start())
    before = text[max(start, match.start() - 40) : match.start()]
    return bool(_HEDGE.search(before)) or bool(
        re.match(r"\s*(?:maybe|perhaps|and some days|sometimes)\b", text[match.end() :], re.IGNORECASE)
    )


def _of_another_time(text: str, match: re.Match[str]) -> bool:
    """A wish inside the talk itself ("I wanted to show ...", "I wanted out") says nothing of the job."""
    words = match[0].lower()
    return bool(re.search(r"\bwant(?:ed)? (?:the|that|this|it) (?:ground|floor|earth|hour|day|thing)? ?(?:over|to (?:swallow|open|end|be over|stop))", words)) or (
        "wanted" in words and not re.search(r"wanted (?:this|it|to be|to work|since)", words)
    )  # fmt: skip


def forecast(account: str) -> float | None:
    """Their own forecast of success, 0 to 1, where they give one; a range gives its lower end."""
    text = level(account)
    if match := _BETTER.search(text):
        return 0.55
    if match := _EVEN.search(text):
        return 0.5
    best: tuple[int, float] | None = None
    for pattern in (_OF_TEN, _PERCENT):
        for match in pattern.finditer(text):
            if _FEELING_CUE.search(text, max(0, match.start() - 50), min(len(text), match.end() + 25)):
                continue
            before = text[max(0, match.start() - 80) : match.start()]
            alone = re.search(r"(?:[.!?\n]|^)\s*$", before) and re.match(r"\s*(?:\?*[.!?,\n]|$)", text[match.end() :])
            cue = _FORECAST_CUE.search(before)
            near_before = text[max(0, match.start() - 25) : match.start()]
            said = re.match(
                r"\s*,?\s*(?:i'?d? (?:say|think|guess|reckon|give)|for me|maybe|chance|if (?:that|i'm))\b",
                text[match.end() :],
                re.IGNORECASE,
            )
            if not (cue or alone or said) or (_NOT_FORECAST.search(near_before) and not cue):
                continue
            if _SOMEBODY_ELSES.search(near_before):
                continue
            upper = _value(match[2])
            value = min(_value(match[1]), upper) if match[1] else upper
            whole = (
                100
                if pattern is _PERCENT
                else {"5": 5, "five": 5, "100": 100, "a hundred": 100}.get(match[3].lower(), 10)
            )
            if 0 <= value <= whole and (best is None or match.start() > best[0]):
                best = (match.start(), value / whole)
    if best is None and (match := _I_SAY.search(text)):
        return int(match[1]) / 10
    return best[1] if best else None


def _value(words: str) -> float:
    words = words.lower()
    if words in _NUMBERS:
        return float(_NUMBERS[words])
    if words[0].isdigit():
        return float(words)
    return float(sum(_NUMBERS[word] for word in re.split(r"[\s-]", words)))


def feeling(account: str) -> int | None:
    """How bad it feels, 0 to 10, where they put a number on it."""
    if match := _FEELING_CUE.search(level(account)):
        value = _value(match[1] or match[2])
        return int(value) if 0 <= value <= 10 else None
    return None
