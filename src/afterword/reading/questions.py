"""What was asked, and what an answer that went badly was about."""

from __future__ import annotations

import re

from afterword.core.occasion import Quote
from afterword.core.topic import can_follow_about
from afterword.core.week import WEEKDAYS
from afterword.core.write.asked import is_anothers
from afterword.reading.quoting import level, quote

_REACTED = (
    r"moaned|complained|ranted|rambled|babbled|waffled|mumbled|stammered|stumbled|panicked|hesitated|paused|shrugged|snapped|burst|cried|"
    r"laughed|joked|blurted|lied|claimed|admitted|exaggerated|guessed|replied|kept|ended|mentioned"
)
"""What followed a question that was told without a stop: "asked why I want to leave I moaned about my boss"."""
_STOP = (
    r"(?=\s*[.;!?\n:()\"–—]|,|\s+(?:and|but|so|then|because|when|which|um|uh)\s+(?:i|he|she|they|we|it|my|the|that|off|there|then|nothing|for|oh|instead)\b|"
    r"\s+(?:i|i'm|i'd|nothing|instead)\s+(?:said|say|told|had|have|did|was|just|went|gave|could|came|got|know|started|i|opened|mean|blanked|froze|talked|answered|only|really|never|think|"
    rf"{_REACTED})\b|$)"
)
BEFORE = 170
"""Characters before a moment in which its question may stand."""
SHORTEST = 5
"""Characters; less is a pronoun, not a question."""
_WH = r"(?:what|why|how|when|where|which|who|whether|if)"
_DAY = rf"(?:{'|'.join(WEEKDAYS)})(?: (?:morning|afternoon|evening))?"
_ON_A_DAY = rf"(?:on )?{_DAY}"
"""When it was asked, which is nothing it was about."""
_ASKED = re.compile(
    rf"\b(?P<who>(?:I was|was I|I am|i'?m|i get|i got) asked|(?<!I )(?<!I had )(?<!I've )(?<!i )(?:asked|(?:(?<=\bhe )|(?<=\bshe )|(?<=\bthey ))ask|asks|asking|want(?:s|ed)? to know|wished to know|wondered))\s+"
    rf"(?:(?:to me|to us|me|us|him|quite kindly|again|then|slowly|early on|straight away|first|{_ON_A_DAY})\s+)*(?P<what>(?:about|on(?!\s+{_DAY}\s+{_WH}\b))\s+[^.;!?\n\"]{{3,80}}?|for\s+(?:an?|the)\s+[^.;!?\n\"]{{3,80}}?|{_WH}\s+[^.;!?\n\"]{{3,90}}?|to\s+(?:explain|describe|write|draw|tell|define|give|name|walk|solve|show|say|estimate)\s+[^.;!?\n\"]{{3,80}}?){_STOP}",
    re.IGNORECASE,
)  # fmt: skip
_QUOTED = re.compile(r"\"(?P<what>[^\"\n]{8,160}\?)\"")
_COLON = re.compile(r"(?:^|\n|[.!?]\s)(?P<what>(?:Why|What|How|When|Where|Which)\s[^.?!\n\"]{4,80}\?)")
_NAMED = re.compile(
    rf"\b(?:the|that|a|their|his|her|first|second|next|last)\s+question\s+(?:was\s+|is\s+)?(?P<what>(?:about|on|of|why|how|what|whether|with)\s+[^.;!?\n\"]{{3,70}}?){_STOP}"
    r"|\b(?:the|that|their|her|his)\s+(?P<kind>(?:(?!(?:i|had|no|was|is|and|he|she|they|end|a|of|in|to|this|that)\b)[\w'/+#.-]+\s+){1,4}?)question\b",
    re.IGNORECASE,
)  # fmt: skip
_OWN = re.compile(
    r"\b(?:I|i|I'd|my \w+)(?: then| also| just| only)? (?:said|asked|went|wrote|told (?:her|him|them)|wanted|goes?|say|ask)[\w ]{0,25}[,:]?\s*$"
)


# What they wanted done, or said about the talk itself, is no question that an answer could be practised for.
_A_WISH = re.compile(
    r"(?:(?:if|whether) (?:I|we) (?:could|can|would|might|will|minded)|to|could (?:I|you)|can (?:I|you)|would you) (?:please )?(?:send|e-?mail|mail|forward|share|bring|lend|"
    r"come (?:back|again|in)|wait|repeat|speak up|move|hold|pass|finish|go on|stop|let)\b|(?:may|can|could) I (?:just )?(?:finish|continue|go on)|"
    r"(?:for|to see) (?:a|an|the|my) (?:copy|e-?mail|phone number|address|moment|minute|break)\b|what(?:'s| is) wrong with you|are you (?:ok|okay|all right|alright|serious|kidding)",
    re.IGNORECASE,
)


def questions(account: str) -> tuple[Quote, ...]:
    """What was asked, in order: quoted questions, and what the text says was asked about."""
    text = level(account)
    spans: list[tuple[int, int]] = []
    for match in _QUOTED.finditer(text):
        before = text[max(0, match.start() - 45) : match.start()]
        after = text[match.end() : match.end() + 12]
        if not _OWN.search(before) and not re.match(r"\s*I (?:said|asked)", after):
            spans.append(match.span("what"))
    for match in _ASKED.finditer(text):
        if not re.search(r"\bI(?:'d| had| have|'ve)?(?: \w+)?\s*$", text[max(0, match.start() - 12) : match.start()]):
            spans.append(match.span("what"))
    for match in _NAMED.finditer(text):
        group = "what" if match["what"] else "kind"
        if group == "what" or can_follow_about(match["kind"]):
            spans.append(match.span(group))
    spans += [match.span("what") for match in _COLON.finditer(text)]
    found: list[Quote] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        words = quote(account, start, end)
        if (
            words.end - words.start > SHORTEST
            and not _A_WISH.match(words.text)
            and (not found or start >= found[-1].end)
        ):
            found.append(words)
    return tuple(found)


_NP_END = (
    r"(?=\s*[.;!?\n:()\"–—,]|\s+(?:and|but|so|then|because|when|which|that|who|where|while|um|uh|until|as|is|was|are|were|has|had|would|will|in\s+detail)\b|"
    r"\s+for\s+(?:ages|hours|minutes|about|like|at\s+least|nearly|so|too|quite|a\s+(?:while|bit|long|good)|\d+|two|three|five|ten|half)\b|"
    r"\s+(?:i|he|she|they|we|it|nothing|there)\b|\s*$)"
)
_HEAD_ENDS = (
    r"(?=\s*[.;!?\n:()\"–—,]|\s+(?:and|but|so|then|because|when|which|that|who|where|while|um|uh|as|is|was|are|were|has|had|went|came|took|got|"
    r"felt|made|threw|on|in|at|with|about|for|from|to|of|after|before|until|again|i|he|she|they|we|it|my|badly|wrong|\w+ly)\b|\s*$)"
)
"""Behind a noun that no other noun goes on with: "the patch test results" are no test."""
_NP = rf"(?P<topic>(?:(?:the|a|an|my|our|their|his|her|your|its)\s+)?[\w'/+#.-]+(?:[ -][\w'/+#-]+){{0,6}}?){_NP_END}"
_TOPIC: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"\bask(?:ed|s|ing)?\s+(?:(?:to me|me|us|then|again|her|him|{_ON_A_DAY}|for more|something|anything|one thing|a bit|a lot|(?:a|one|another) (?:[\w-]+ )?question)\s+)*(?:about|on(?!\s+{_DAY}\s)|for|to\s+(?:explain|describe|define|draw|solve|name))\s+{_NP}",
        rf"\bquestions?\s+(?:about|on|of|with|around|concerning)\s+{_NP}",
        rf"\b(?:the|that|their|his|her|a)\s+(?P<topic>(?:[\w'/+#.-]+\s+){{1,3}}?)(?:question|part|bit|section|one)\b{_HEAD_ENDS}",
        rf"\b(?P<topic>(?:the|that|their|my)\s+(?:[\w'/+#.-]+\s+){{1,3}}?(?:case|task|exercise|test))\b{_HEAD_ENDS}",
        rf"\b(?:blanked|froze|stuck|blank|silent|wrong|lost|stumbled|rambled|waffled|fell apart|came apart|went(?=\s+(?:on|off)\s+about\b))\s+(?:completely\s+|totally\s+)?(?:(?:on|off)\s+about|on|over|at|about)\s+{_NP}",
        r"\b(?:said|told\s+(?:them|him|her|\w+)|stated|answered|claimed|explained|wrote)\s+(?:(?:that|first|very sure|confidently)\s+)*(?P<topic>(?!(?:because|only|no|yes|that|i|we|it|there|nothing|sorry|so|in|at|if|when|she|he|they|this|what)\b)(?:(?:the|a|an|every|their|its|my)\s+)?[\w'/+#.-]+(?:[ -][\w'/+#-]+){0,3}?)\s+(?:is|are|was|were|needs?|has|have|does|goes|takes|would|will|runs?|means|can|must|should|uses?)\b",
        rf"\b(?:couldn't|could not|can't|cannot|unable to|forgot|didn't know|did not know|no idea)\s+(?:even\s+|how to\s+|to\s+)?(?:explain|describe|define|remember|name|say|answer|tell them|tell her|tell him|about)\s+{_NP}",
        rf"(?:^|(?<!told them )(?<!told him )(?<!told her )(?<!talked )(?<!went on )(?<!spoke )(?<!talking )(?<!off )(?<!something )(?<!anything )(?<!nothing )(?<!stuff ))\babout\s+{_NP}",
    )
)  # fmt: skip
_EMPTY = frozenset(
    """it that this them him her me us you what which i he she they we myself everything nothing something anything one
    thing there here the a an time way top minute first second third last next whole same other end spot people
    stage go that's question questions answer answers board bus train phone desk table floor wall me then money
    purpose zoom screen video""".split()
)
_ASKED_HOW = re.compile(
    r"\b(?:ask(?:ed|s|ing)?|want(?:ed|s)?\s+to\s+know)\s+(?:(?:to me|me|us|then|again|her|"
    rf"{_ON_A_DAY})\s+)*"
    r"(?P<topic>(?:how|why|what|whether|where)\s+(?:I|my|we|you|they|to|the|a)\b[^,.;:!?\n\"“”()–—]{4,70}?)"
    r"(?=[,.;:!?\n\"“”()–—]|\s+(?:and|but|so)\b|\s+(?:I|he|she|they|we) (?:said|told|answered|just|went|replied|had|gave|could|froze|blanked|"
    rf"{_REACTED})\b|\s*$)",
    re.IGNORECASE,
)


_ABOUT_ONESELF = re.compile(
    r"\b(?:ask(?:ed|s|ing)?|wanted|told) (?:me |us )?(?:to (?:tell|talk|say|speak)\b[\w ]{0,20}? )?about (?:myself|yourself|me)\b|\bintroduce (?:myself|yourself)\b",
    re.IGNORECASE,
)


def topic_of(moment_text: str, account: str) -> str:
    """What a moment was about, as its teller would say it ("my experience with budgets", "how I would plan a week"); "" if unclear."""
    text, whole = level(moment_text), level(account)
    if asked := _asked(text):
        return asked
    at = whole.find(text)
    # The question that was asked just before; not one from two sentences ago.
    before = " ".join(re.split(r"(?<=[.!?])\s+|\n", whole[max(0, at - BEFORE) : max(at, 0)])[-2:])
    if not is_anothers(before, text) and (asked := _asked(before, last=True)):
        return asked
    if _ABOUT_ONESELF.search(f"{before} {text}"):  # whatever it was answered with, it was not asked about that
        return ""
    return _topic(text, _TOPIC[2:])


def _asked(text: str, *, last: bool = False) -> str:
    """What a question in the text was about: a thing, else the words after how, why or what."""
    if thing := _topic(text, _TOPIC[:2], last=last):
        return thing
    asked = [" ".join(match["topic"].split()) for match in _ASKED_HOW.finditer(text)]
    return asked[-1 if last else 0] if asked else ""


def _topic(text: str, patterns: tuple[re.Pattern[str], ...], *, last: bool = False) -> str:
    for pattern in patterns:
        matches = list(pattern.finditer(text))
        for match in reversed(matches) if last else matches:
            words = match["topic"].split()
            while words and words[-1].lower().strip("'") in (
                "of",
                "in",
                "to",
                "for",
                "with",
                "on",
                "at",
                "by",
                "from",
                "or",
                "and",
            ):
                words.pop()
            core = [
                word
                for word in words
                if word.lower() not in ("the", "a", "an", "my", "our", "their", "his", "her", "your", "its", "every")
            ]
            if text[match.end() :].startswith(" and ") and len(core) > 1 and len(core[-1]) == 1:
                continue  # "the commutator of x and p" would be cut in half
            if not core or len(words) > 7 or all(word.lower() in _EMPTY for word in core) or core[0].lower() in _EMPTY:
                continue
            if re.fullmatch(r"(?:[\d.,:%]+|" + _WH + ")", core[0], re.IGNORECASE):
                continue
            if can_follow_about(" ".join(words)):
                return " ".join(words)
    return ""
