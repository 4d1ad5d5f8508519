"""What they enjoyed in it, what the others promised, and what they have already sent: each in the smallest telling words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.core.occasion import Quote
from afterword.reading.quoting import Sentences, level, quote
from afterword.reading.roles import ROLE

_END = (
    r"(?=\s*[.;!?\n:()\"–—,]|\s+(?:and|but|so|because|when|while|though|um|uh|oh|wah|which|that|who|where|it's|that's|like|as if|honestly|really|anyway|too|also)\b|"
    r"\s+(?:i|he|she|they|we|it|you|was|were|is|are|has|had|would|could|went)\b|$)"
)
_THING = (
    r"(?P<what>(?:(?:the|their|his|her|your|that|this|our|a|an|its|those|these)\s+(?!(?:way|fact)\s+i\b)[\w'’/+#-]+(?:\s+[\w'’/+#-]+){0,7}?|"
    r"(?:talking|hearing|listening|seeing|meeting|drawing|explaining|writing|doing|walking|laying|finding|solving|working|building|watching|teaching|discussing|playing|looking)\b(?:\s+[\w'’/+#-]+){1,8}?|"
    r"(?:[\w'’/+#-]+\s+){0,3}?(?:stories|story|tour|talk|test|task|case|garden|work|demo|exercise|conversation|chat|question|part|project|team|place|room))"
    rf"){_END}"
)
_SO = r"(?:really |so |actually |genuinely |most |very much |honestly |also |especially |just |rather |quite |truly |particularly )*"
_GOOD = (
    r"(?:sick|lovely|gorgeous|fascinating|brilliant|wonderful|beautiful|amazing|fantastic|the best|great fun|fun|great|very fine|delightful|a joy|"
    r"so interesting|really interesting|interesting|a delight|a pleasure|the highlight|magic|superb|charming|my favourite|my favorite|very nice)"
)
_NOT_A_TOPIC = (
    r"(?:answers?|weather|voice|heart|head|hand|hands|silence|nerves|interview|morning|day|week|worst|only|one thing|joke|mouth|brain|"
    r"bad|sad|stupid|train|bus|question)"
)
_ENJOYED: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"\bI\s+{_SO}(?:liked|enjoyed|loved)\s+(?:hearing\s+)?(?P<what>how\s+they\s+(?:[\w'’/+#-]+\s+){{1,11}}?[\w'’/+#-]+)(?=\s*[.;!?\n:()\"–—,]|\s+(?:and|but|so|because|though)\b|$)",
        rf"\bI\s+{_SO}(?:enjoyed|loved|adored)\s+{_THING}",
        rf"\bI\s+{_SO}liked\s+{_THING}",
        rf"\bwhat I\s+{_SO}(?:enjoyed|liked|loved)(?:\s+most|\s+best|,[^,:]{{1,20}},?)?\s*(?:was|is|:|,)\s*(?:(?:the\s+)?[A-Z]\w+ on (?=how))?(?P<what>(?:[^.;!?\n]|(?<=\d)[.,:](?=\d)){{5,70}}?){_END}",
        rf"\b{_THING.removesuffix(_END)}(?:\s+(?:wah|oh|um|,|though|-))*\s*(?:that (?:one|was the (?:bit|part))|that's what|which|that)\s+I\s+{_SO}(?:enjoyed|loved|liked|would very much like|could have talked)",
        rf"\b(?:the |my )?(?:best|nicest|favou?rite|loveliest)\s+(?:part|bit|thing|moment|hour|minutes?)(?:\s+of\s+(?:it|the \w+|this \w+))?\s*(?:was|:|is|were)\s+(?:when\s+\w+\s+)?{_THING}",
        r"\bcould(?:'ve|\s+have)?\s+(?:talk(?:ed)?|listen(?:ed)?|hear[d]?|look(?:ed)?|sat|sit|stay(?:ed)?|watch(?:ed)?|read)\s*(?:about|to|at|in|with)?\s+(?P<what>(?:\w[\w'’-]*\s+){1,6}?)(?=all\s+day|for\s+hours|for\s+ever|forever)",
        r"\b(?:it was\s+)?(?P<what>the\s+[\w'’-]+(?:\s+[\w'’-]+){0,3}?)(?:\s+there)?\s+that\s+I\s+could\s+have\s+(?:talked|listened|looked)",
        rf"(?:^|[.!?;:,(-]\s*|\n[ \t]*|\b(?:and|but|so|though|also|then|afterwards|honestly|actually|think|say|for me)\s+)(?P<what>\b(?:the|their)\s+(?!(?:{_NOT_A_TOPIC})\b)[\w'’-]+(?:\s+(?:(?!(?:{_NOT_A_TOPIC}|i|he|she|they|we|it|was|is|and|but|because|that|who|itself|before|after)\b)[\w'’-]+)){{0,6}}?)\s*(?:,\s*)?(?:(?:there|though|that)\s+)*(?:was|were|is|are)\s+(?:so |really |absolutely |just |honestly |very )*{_GOOD}\b",
        r"\b(?:they|he|she)\s+(?:showed|walked|were showing)\s+me\s+(?:round\s+|around\s+)?(?P<what>(?:the|their|his|her)\s+(?:[\w'’-]+\s*){1,4}?),?\s+(?:[\w']+\s+){0,3}?(?:gorgeous|lovely|wonderful|beautiful|amazing|I could have)",
        rf"\bspoke\s+(?:with\s+\w+\s+)?of\s+{_THING}",
        rf"\b(?:what|the thing that|the part that|the bit that)\s+(?:really\s+)?(?:went|worked|was)\s+(?:really\s+)?(?:well|right|nice|nicely|good)(?:\s*(?:was|were|is|:|,|um|uh|oh))*\s+{_THING}",
        rf"\b(?:the|one|a|my one)\s+(?:really\s+)?(?:good|nice|best|decent|clean)\s+(?:thing|bit|part|moment|one)(?:\s*(?:was|is|:|,|um|uh|though))*\s+{_THING}",
    )
)  # fmt: skip
_NEGATED = re.compile(
    r"\b(?:not|n't|never|nobody|if|would have|wouldn't|don't|didn't|hardly|less|they|he|she|who)\s+(?:\w+\s+)?$", re.I
)
_SPOKEN = re.compile(r"\b(?:said|says?|saying|told (?:them|him|her)|asked|answered|wrote)[ ,:]+(?:that )?[\"']?$", re.I)
"""What was said in the talk ("I said I like your research") tells how it was put, and not what was liked."""
_THEIR_GAIN = re.compile(
    r"^(?:in|on|at|it|that|this|them|him|her|to|the\s+(?:job|post|role|place\s+any|idea\s+of\s+not))\b(?!\s+\w+ing)",
    re.IGNORECASE,
)

_SAYS_MORE = re.compile(
    r"(?<!\s)\s+(?:i|he|she|they|we|it|you|said|asked|liked|loved|was|were|is|are|had|has|which|that|who|those|and|but|so|one|now|there|"
    r"about|at|of|for|with|in|on|to|from|if|because|wandered|came|went|like)\s*$|(?<!\s)\s+(?:said|asked|liked|loved|wandered|was|were|one old)\b",
    re.IGNORECASE,
)
_IS_PERSON = re.compile(
    rf"\b(?:{ROLE}|people|panel|lad(?:y|ies)|guys?|m[ae]n|wom[ae]n|regulars|kids?|children|boys?|girls?|lads?|mother|father|family|couple|"
    r"receptionists?|others|rest|remainder)\s*$",
    re.IGNORECASE,
)
"""Also what is left of something ("the rest of the talk"): neither is a thing that one could thank for."""
_IS_ALL_OF_IT = re.compile(r"\b(?:team|company|place|how|why|what)\s*$", re.IGNORECASE)
_BELONGS = re.compile(r"\s(?:in|on|at|from|with|of|behind|by|next|for|about)\s")
_IS_CLAUSE = re.compile(
    r"\b(?:say|says|said|made|did|do|got|until|somebody|someone|anybody|that the|which|last year)\b", re.IGNORECASE
)
_CLAUSES = re.compile(r"[^\n]{1,400}")
_PRAISED = re.compile(
    r"\b(?:clapp?(?:ed)?|took a photo|photograph\w*|asked (?:for|if|whether|to)\b[^.!?\n]{0,40}\b(?:copy|send|keep|framed|draw\w*|sheet|steal|use|see)|"
    r"said (?:that|it|this|i|she|he)\b[^.!?\n]{0,40}\b(?:best|clearest|quickest|right|textbook|exactly|steal|good|clean\w*)|(?:first|only) (?:one|candidate)\b|"
    r"perfect\w*|nailed|went (?:really |very |rather )?well|(?:all )?(?:right|green|clean) (?:on|at) the first|in (?:under|about) \w+ minutes?|"
    r"i (?:did|got|solved|finished|found)\b[^.!?\n]{0,40}\b(?:right|well|perfect|quick\w*|clean|minutes?)|best moment|that was good|good (?:was|bit|part|thing)|"
    r"thumbs? up|nodded|laughed|smiled|wants? to (?:steal|keep|hang)|hang it up|wrote (?:it|that) down)\b",
    re.IGNORECASE,
)
_WENT_BADLY = re.compile(
    r"\b(?:wrong|blank\w*|froze|nothing came|worst|sorry|disaster|forgot|never said|mistake was mine|late|rang|laughed at me|couldn't|could not|didn't know|swore|spilt|spilled)\b",
    re.IGNORECASE,
)
_EXERCISE = re.compile(
    r"\b(?P<what>(?:the|their)\s+(?:(?!(?:first|second|third|last|same|other|whole|next|best|only|right|one|good|was|is|in|on|for|with|and|i|he|she|they|that|it)\b)[\w'-]+\s+){1,3}?"
    r"(?:test|case(?: study)?|task|exercise|scenario|role[ -]?play|demo|story|estimation|triangle|simulation|map|drill|puzzle|coding|schema|design|diagram|query|"
    r"chart|model|garden|turntable|robots?|machine|plate|relay|schedule|history taking|swallow test|calculation|board|figures|piece|notebooks?|room|talk|problem|recursion))\b(?! (?:was|is) (?:bad|hard|awful))",
    re.IGNORECASE,
)

_VERB = (
    r"(?:ring|call|phone|telephone|text|write|email|e-mail|mail|message|let (?:me|us|everyone|all) know|be in touch|get back|come back to me|decide|"
    r"hear|send|tell me|tell us|inform|announce|make up their minds|meet|circle back|get an answer|have an answer|drop me)"
)
_WHO = (
    r"(?:they|he|she|we|i|it|hr|the (?:\w+ ){0,2}?(?:committee|panel|board|partners|trustees|office|secretary|recruiter|team|chair|director|result|results|decision|list|answer|letter|score)|"
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Herr|Frau)\.? [\w'-]+(?:'s office)?|(?-i:[A-Z])[\w'-]+)"
)
_PROMISE_END = r"(?=\s*[.;!?\n\"]|,\s+(?:and|but|so|which|i|he|she|they|we)\b|\s+(?:and|but|so|which|because|um|uh|if|oh)\s+(?:i|he|she|they|we|it|that|my|the|do)\b|\s+(?:i|i'm|i'd|i've|do i|don't)\b|$)"
_DAY_WORDS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)|month|week|(?:two|three|four|ten|a couple of|a few) (?:working )?(?:days|weeks)|"
    r"easter|christmas|weekend|holidays|\w+(?:ieth|teenth)\b|(?:first|second|third|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b"
)
_PROMISED: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, flags)
    for words, flags in (
        (rf"\b{_WHO}(?:'ll|'d|\s+will|\s+would|\s+are\s+(?:going\s+)?to|\s+is\s+(?:going\s+)?to|\s+want(?:s|ed)?\s+to|\s+hopes?\s+to|\s+undertook\s+to|\s+should|\s+shall|\s+can|\s+may|\s+might)(?:\s+(?:be|all|then|either way|just|also))?\s+{_VERB}(?:ing)?\b[^.;!?\n\"]{{0,70}}?{_PROMISE_END}", re.IGNORECASE),
        (rf"\b{_WHO}\s+(?:promised|undertook|agreed|offered)\s+(?:me\s+|us\s+)?(?:to\s+{_VERB}|a\s+\w+|an\s+\w+|feedback|\w+)\b[^.;!?\n\"]{{0,60}}?{_PROMISE_END}", 0),
        (rf"\b(?:they|he|she|(?-i:[A-Z])\w+)\s+(?:rings?|calls?|writes?|emails?|sends?|decides?|meets?|lets?\s+me\s+know|meet)\s+(?:me\s+|us\s+|a\s+\w+\s+|the\s+\w+\s+|my\s+\w+\s+)?(?:again\s+)?(?:by|on|until|till|in|after|before|next|tomorrow|within|the|monday|tuesday|wednesday|thursday|friday)\b[^.;!?\n\"]{{0,50}}?{_PROMISE_END}", re.IGNORECASE),
        (
            rf"\b(?:they|he|she|(?-i:[A-Z])[\w'-]+)\s+(?:(?:just|only)\s+)?(?:said|says?|wants?|wanted|expects?)\b[^.;!?\n\"]{{0,60}}?[\"“]?\b(?:by|within|in|on|until|till|end of|next|after|before)\s+(?:the\s+|about\s+)?"
            rf"(?:{_DAY_WORDS})[^.;!?\n\"]{{0,20}}?{_PROMISE_END}",
            re.IGNORECASE,
        ),
        (rf"\b(?:they|he|she)(?:'re|\s+are|'s|\s+is)\s+(?:ringing|calling|phoning|texting|contacting|writing|emailing|deciding|meeting|sending|getting\s+(?:back|in\s+touch)|coming\s+back\s+to|making\s+(?:up\s+)?(?:their|his|her)\s+minds?|(?:telling|letting)\s+(?:me|us|all|folks?|people|every(?:one|body)|(?:the\s+)?(?:\w+\s+)?(?:candidates|applicants|others|rest)))\b[^.;!?\n\"]{{0,60}}?{_PROMISE_END}", re.IGNORECASE),
        (rf"\b(?:decision's|the decision is|a decision is|second round is|next step is|the result comes|the score comes|results? will|a letter comes|a (?:form )?letter will|a mail will)\b[^.;!?\n\"]{{0,60}}?{_PROMISE_END}", re.IGNORECASE),
    )
)  # fmt: skip
_TEASED = re.compile(r"\b(?:if|whether|nearly|almost|when)\s+$|\bI\s+(?:said|told\s+\w+|promised)\s+$", re.IGNORECASE)

_SENT = re.compile(
    r"\bI(?:'ve| have|'d| had)?(?: also| then| just| already| even| since)?\s+(?:(?P<sure>sent|emailed|e-mailed|mailed|posted|messaged|wrote|written|write|texted|text|(?:put|left)(?=[^.;!?\n]{0,40}\b(?:note|card|letter|message|voicemail)\b)|dropped(?=[^.;!?\n]{0,40}\b(?:note|card|letter|message|line|e-?mail|thank[\s-]?you)\b)|rang|phoned|telephoned|send|did email|replied)\b)"
    r"(?P<rest>(?:[^.;!?\n]|(?<=\d)[.,:](?=\d)){2,110}?)(?=\s*[.;!?\n]|,\s+(?:and|but|so|which|no|he|she|they)\b|\s+(?:and|but|so)\s+(?:he|she|they|then|i|my|that)\b|$)",
    re.IGNORECASE,
)  # fmt: skip
_MESSAGE = re.compile(
    r"\b(?:e-?mails?|mail|letters?|note|cards?|messages?|lines?|sentences|thank[\s-]?you|thanks|text|sorry|apolog\w+|slack|linkedin|whatsapp|flowers|paragraphs|"
    r"(?:the|that|same|next) (?:same )?(?:night|evening|morning|day|week)|last night|tonight|this morning|the day after|afterwards|from the (?:taxi|car|train|bus)|on (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
    r"withdraw|within the hour)\b",
    re.IGNORECASE,
)
_DURING = re.compile(
    r"\b(?:under the (?:table|desk)|in the middle|during|while (?:he|she|they|we)|below the|in the meeting|nearly|almost|was going to|wanted to|going to|will|should|typed|they|question|in the chat|with the sound|beforehand|before the interview|from the (?:queue|tram|bus) (?:to|that))\b",
    re.IGNORECASE,
)


# Nobody heard a call that nobody took; and who says on the way that they will be late writes before it, not after.
_UNHEARD = re.compile(
    r"\b(?:no[\s-]?(?:one|body)|they (?:did ?n['’]t|never)|(?:he|she) (?:did ?n['’]t|never)) (?:\w+ )?(?:pick(?:ed)?(?: it)? up|answer(?:ed)?|took it|was there)\b"
    r"|\b(?:could ?n['’]t|could not|did ?n['’]t|did not|can['’]t) (?:get|reach|got) (?:through|any\w*|them|him|her)\b|\bno (?:answer|reply)\b|\bit (?:just )?(?:rang out|was engaged)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:rang|phoned|telephoned|called)\b", re.IGNORECASE)
_WRITES = re.compile(
    r"\bI(?:'ve| have|'d| had)?(?: \w+)? (?:(?:e-?mail|messag|text)(?:ed)?|(?:wrote|written)(?: also)? to)\b",
    re.IGNORECASE,
)
_AT_THE_DOOR = re.compile(
    r"\b(?:rang|phoned|telephoned|called|messaged|texted)\b(?: up| down)?\s+(?:\w+\s+){0,3}?(?:reception\w*|front desk|switchboard|gatehouse|security|doorbell|bell|buzzer)\b",
    re.IGNORECASE,
)
_ON_THE_WAY = re.compile(
    r"\bI(?:['’]d| would| will|['’]ll| might| may|['’]m going to| was going to) (?:probably |possibly )?(?:be|arrive|come|get there)(?: \w+){0,3}? (?:late|delayed|(?:minutes|mins|min|hour|hours) (?:late|behind))\b"
    r"|\b(?:running|going to be|I was|I am|I['’]m) (?:a (?:bit|little) |(?:\w+ ){1,2}?(?:minutes|mins) |so |very )?(?:late|behind|stuck|delayed|lost)\b(?! (?:for|to) (?:it|that|the|our)\b)"
    r"|\b(?:rang|rung|called|phoned|telephoned|texted)\b[^;!?]{0,40}\bfrom the (?:bus|train|tram|car|taxi|platform|motorway|queue)\b(?! (?:back|home))"
    r"|\b(?:on (?:my|the) way|nearly there|held up|at the wrong (?:entrance|door|building|gate|office))\b",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"\b(?:wrote|written|write|put|posted)\s+(?:(?:it|that|this|them|her|him|everything|\w+ name)\s+)?(?:all\s+)?(?:in|down|up|out|off)\b(?!\s+(?:an?\s+)?(?:e-?mail|letter|message|card|text)\b)",
    re.IGNORECASE,
)
"""Written into a diary or on a list, which nobody is sent: "I'd written it in for the week after"."""
_UNSAID_YET = re.compile(
    r"\b(?:he|she|they|(?-i:[A-Z])[\w'-]+)\s+(?:hasn't|has not|haven't|have not)\s+heard\s+(?:anything\s+|a word\s+|back\s+)?from\s+me\b"
    r"|\bI\s*(?:haven't|have not|'ve not)\s+(?:yet\s+)?(?:written|texted|messaged|emailed|contacted|been\s+in\s+touch|got\s+in\s+touch|sent\s+(?:him|her|them)\s+anything|said\s+(?:anything|a\s+word))"
    r"(?:\s+(?:to\s+|with\s+)?(?:her|him|them))?(?:\s+yet)?\s*(?:[.!?;,\n]|$|and\b|but\b|because\b)",
    re.IGNORECASE,
)
"""Says that they have had no word from the teller so far."""
_TO_COME = re.compile(r"I['’]?d (?:\w+ )?(?:send|write|text)\b", re.IGNORECASE)
"""What would be sent is no message that was."""


def enjoyed(account: str, sensed: Quote | None = None) -> tuple[Quote, ...]:
    """What they enjoyed there, each as words that can follow "Thank you for": "their flood sensor work".

    Where nobody says so outright, it is what went best: as a model `sensed` it, else as rules find it beside words of praise.
    """
    text = level(account)
    spans = Sentences(text)
    found: list[tuple[int, int]] = []
    for pattern in _ENJOYED:
        for match in pattern.finditer(text):
            sentence = spans.around(match.start())[0]
            before = text[max(sentence, match.start() - 25) : match.start()]
            if _NEGATED.search(before) or _SPOKEN.search(before):
                continue
            start, end = _trimmed(text, *match.span("what"))
            if start < end:
                found.append((start, end))
    if not found and sensed is not None and not _is_no_thing(sensed.text):
        return (sensed,)
    return _apart(account, found or list(_went_best(text, spans))[:1])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The thing without what is said of it; nothing where it is no thing to thank for."""
    words = text[start:end]
    if cut := _SAYS_MORE.search(words):
        end = start + cut.start()
        words = words[: cut.start()]
    if _THEIR_GAIN.match(words) or len(words.split()) < 2 or _is_no_thing(words):
        return start, start
    return start, end


def _is_no_thing(words: str) -> bool:
    """Whether it is somebody, the firm as a whole, or half a sentence."""
    if _IS_ALL_OF_IT.search(words) or _IS_PERSON.search(_BELONGS.split(words)[0]):
        return True
    return not words.lower().startswith("how ") and bool(_IS_CLAUSE.search(words))


def _went_best(text: str, spans: Sentences) -> Iterable[tuple[int, int]]:
    """The exercise, talk or thing named in a sentence that tells of praise or of something that came out right."""
    for start, end in spans.spans:
        for part in _CLAUSES.finditer(text, start, end):
            if _PRAISED.search(part[0]) and not _WENT_BADLY.search(part[0]) and (thing := _EXERCISE.search(part[0])):
                yield part.start() + thing.start("what"), part.start() + thing.end("what")


def promised(account: str) -> tuple[Quote, ...]:
    """What the others said would come next, each in its own words."""
    text = level(account)
    found: list[tuple[int, int]] = []
    for pattern in _PROMISED:
        for match in pattern.finditer(text):
            words = match[0]
            before = text[max(0, match.start() - 25) : match.start()]
            if re.match(r"i\b", words, re.IGNORECASE) and not re.match(
                r"i(?:'ll|'d| will| shall| would| should) (?:hear|get|have an answer)", words, re.IGNORECASE
            ):
                continue
            if not _TEASED.search(before):
                found.append(match.span())
    return _apart(account, found)


def messages_sent(account: str) -> tuple[Quote, ...]:
    """What the person has already sent or said to them afterwards; nothing where they say that no word has reached them yet."""
    text = level(account)
    if _UNSAID_YET.search(text):
        return ()
    spans = Sentences(text)
    found: list[tuple[int, int]] = []
    for match in _SENT.finditer(text):
        after = text[match.end() : match.end() + 60]
        same = re.split(r"\.(?!\d)|[;!?\n]", after)[0]  # what stands in the next sentence tells of something else
        sentence = match[0] + same
        whole = match[0] + same[:30]
        # What stands in the sentence before speaks of something else, unless the verb alone says that a message went.
        reach = 0 if _WRITES.search(match[0]) else spans.around(match.start())[0]
        before = text[max(reach, match.start() - 40) : match.start()]
        if (
            _TO_COME.match(whole)
            or not _MESSAGE.search(before + whole)
            or _DURING.search(whole)
            or _AT_THE_DOOR.search(match[0])
            or _NOTED.search(match[0])
            or _ON_THE_WAY.search(sentence)
            or (_CALLED.search(match[0]) and _UNHEARD.search(sentence))
            or re.search(r"\b(?:nearly|almost|if|before)\s+$", before, re.IGNORECASE)
            or _is_asked(
                text[spans.around(match.start())[0] : match.start()], match[0], text[match.end() : match.end() + 1]
            )
        ):
            continue
        found.append(match.span())
    return _apart(account, found)


def _is_asked(before: str, words: str, after: str) -> bool:
    """Whether a message in the present tense is one that the person thinks of: "Maybe I just write thank you?"."""
    return _NOW_SENT.match(words) is not None and (after == "?" or _THOUGHT_OF.search(before) is not None)


_NOW_SENT = re.compile(r"I(?: also| then| just| even)?\s+(?:write|send|text)\b", re.IGNORECASE)
_THOUGHT_OF = re.compile(
    r"\b(?:maybe|perhaps|should|shall|could|can|may|might|must|do|would|when|until|till|unless|think|thought|that|whether)\s+$",
    re.IGNORECASE,
)


def _apart(account: str, spans: Iterable[tuple[int, int]]) -> tuple[Quote, ...]:
    """The stretches as quotes in order, the first of those that overlap."""
    kept: list[Quote] = []
    for start, end in spans:
        words = quote(account, start, end)
        if words.text and all(words.end <= other.start or other.end <= words.start for other in kept):
            kept.append(words)
    return tuple(sorted(kept, key=lambda words: words.start))
