"""Facts that an account tells plainly: what came to harm, when they would answer, what the right answer was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.core.backing import stems
from afterword.core.behind_cover import behind_cover
from afterword.core.judge.kinds import judged_as
from afterword.core.number_words import NUMBER
from afterword.core.occasion import Moment, Quote
from afterword.core.week import MONTHS
from afterword.core.write.behind_excuse import behind_excuse
from afterword.core.write.instead import told_instead
from afterword.core.write.known_better import where_it_is_known
from afterword.core.write.own_words import (
    PEOPLE,
    SELF,
    breaks_off,
    end_of_what_was_said,
    in_full,
    is_clean,
    what_was_answered,
    what_was_said,
    with_capitals,
    words_of,
)
from afterword.core.write.pronouns import stands_alone
from afterword.core.write.run_together import runs_together
from afterword.core.write.written_down import NEW_SENTENCE, answer_to

_BROKE = re.compile(
    r"\b(?P<verb>knocked over|knocked(?= [\w'’ ]{2,40} (?:over|off|onto|down) )|spilled|spilt|broke|smashed|cracked|scratched|dropped|tipped over|stained|dented|tore"
    r"|(?:lost|mislaid|misplaced)(?= (?:(?:her|his|their|your|the|a|an|one of (?:her|his|their|your)|[A-Z]\w+['’]s)\b)(?! (?:track|temper|thread|point|plot|way|time|argument|chance|game|match|race|job|client|customer|contract|account|order|deal|will|case|battle|fight|bet|attention|trust|respect)\b))"
    r"|(?:ripped|chipped|scraped|bent|burned|burnt|singed|scorched|shrank|soaked|crushed|shattered|flooded)(?= (?:the(?! (?:interview|exam|test|question|task))|an?|one|her|his|their|your|[A-Z]\w+['’]s)\b)"
    r"|(?:nicked|cut|burned|burnt|bruised|scratched)(?= (?:the|[A-Z]\w+['’]s|the \w+['’]s) (?:\w+ )?(?:ear|paw|finger|hand|skin|lip|leg|nail|tail|nose|neck)\b))\s+"
    r"(?P<what>(?:[\w'’-]+\s*){1,14})",
    re.I,
)
_MARKED = re.compile(
    r"\bput (?P<mark>an? (?:\w+ )?(?:dent|scratch|hole|crack|tear|burn|stain|mark|chip|nail|foot|knife|fork|stone|ball|elbow))(?P<how> in(?:to)?| through| on) "
    r"(?P<thing>(?:the|his|her|their|your|[A-Z]\w+['’]s) [\w'’-]+(?: (?!about\b|with\b|the\b|and\b|when\b|while\b|at\b|of\b|on\b|by\b)[\w'’-]+)?)",
    re.I,
)
"""A mark that was put on a thing: "put a dent in the tailgate"."""
_A_BIT = re.compile(r"^(?:just )?a (?:little )?bit of ", re.I)
_BROKE_ENDS = re.compile(
    r"\s(?:when|while|and|so|but|with|because|which|that|as|before|after|trying|reaching|of mine|later|again|at|during|yesterday|today|tonight"
    r"|this (?:morning|afternoon|evening|week)|last (?:night|week|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$",
    re.I,
)
_ANOTHERS_DEED = re.compile(
    r"(?:\b(?i:is|are|was|were|been|being|be|got|gets|looks?|an?|the|this|that|he|she|they|it|who|which|somebody|someone|nobody|everyone)|(?<=[\w,] )(?!I\b)[A-Z][a-z]+)"
    r"(?:['’]d)?(?: (?:already|also|just|then|had|has|have|slightly|badly|half))*\s+$"
)
"""Before a deed of somebody else, or a state: "she dropped", "was scratched", "a cracked lens"."""
_NOTHING = re.compile(r"^(?:nothing|already|too|anything|it|that|this)\b", re.I)
_MOST_WORDS = 10  # of what came to harm; words beyond them would be cut in the middle of a thing


_CAME_TO_HARM = re.compile(
    r"\bI (?P<deed>(?!(?:was|am|had|have|think|thought|saw|heard|know|knew|felt|noticed|borrowed|bought)\b)[a-z]+ (?:it|the|her|his|their|your|[A-Z][\w-]+['’]s)\b(?:[^.,;:!?\n]|(?<=\d)[.,](?=\d)){0,60}?),? (?:and|so|until) "
    r"(?P<harm>(?:it|she) (?:has |had |just )?(?:seized|broke|burnt|burned|cracked|snapped|died|tore|shattered|split|ripped|melted|bent|burst|jammed|shorted|came (?:off|apart)|fell (?:off|apart|in)|caught fire)"
    r"(?: (?:up|out|off|down|apart|solid|in two|through))*)",
)
"""What one did with a thing, and what came of it: "I ran it without oil and it seized"."""


def what_was_damaged(text: str, whose: str = "your") -> str:
    """The damage as it stands after "I" ("spilled coffee on your carpet"); empty if not safe. `whose` things they were."""
    if marked := _MARKED.search(text):
        thing = re.sub(r"^(?:his|her|their)\b", whose, marked["thing"], flags=re.I)
        said = f"put {marked['mark'].lower()}{marked['how'].lower()} {thing}"
        return "" if PEOPLE & set(words_of(said)) else said
    found = next((one for one in _BROKE.finditer(text) if not _ANOTHERS_DEED.search(text, 0, one.start())), None)
    if found is None:
        ruined = _CAME_TO_HARM.search(text)
        said = (
            " ".join(re.sub(r"\b(?:his|her|their)\b", whose, f"{ruined['deed']} and {ruined['harm']}").split())
            if ruined
            else ""
        )
        return "" if not is_clean(said) or (PEOPLE - {"she"}) & set(words_of(said)) else re.sub(r"\bshe\b", "it", said)
    what = _BROKE_ENDS.sub("", " ".join(_A_BIT.sub("", found.group("what")).split()))
    words = words_of(what)
    if _NOTHING.match(what) or breaks_off(what):
        return ""
    if not words or len(words) > _MOST_WORDS or not is_clean(what) or (SELF & set(words[:1]) and words[0] != "my"):
        return ""
    what = re.sub(r"\b(?:their|his|her)\b(?! (?:and|or)\b|$)", whose, what, flags=re.I)
    if (PEOPLE | {"i", "me", "it"}) & set(words_of(what)):
        return ""
    return f"{found.group('verb').lower()} {what[0].lower() + what[1:] if words[0] in ('the', 'a', 'your', 'my') else what}"


_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = "|".join(MONTHS)
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth)"
_WHEN = re.compile(
    rf"\b(?P<prep>by|on|before|after|within|in|until)\s+(?P<when>(?:the\s+)?(?:end of (?:the (?:week|month)|next week|{_DAYS}|{_MONTHS}|\w+ber)"
    rf"|{_ORDINAL}(?: of)? (?:{_MONTHS})|\d{{1,2}} (?:{_MONTHS})|(?:{_DAYS})(?:,? the {_ORDINAL})?(?: morning| afternoon)?"
    rf"|{_ORDINAL}\b|(?:the )?half term|Easter|Christmas|the new year|(?:the )?(?:weekend|holidays|Christmas (?:holidays|break)|(?:summer|winter|spring|autumn) (?:holidays|break))(?! after)"
    rf"|(?:a|one|two|three|four|a couple of|\d) (?:working )?(?:days?|weeks?)))",
    re.I,
)


def when_promised(text: str) -> str:
    """The time in which they promised to answer ("by Friday"), never one that depends on the day of reading."""
    found = _WHEN.search(text)
    if found is None or re.match(
        r"\s*,?\s*(?:next|the week|of|in|week|fortnight|or|maybe|perhaps)\b", text[found.end() :], re.I
    ):
        return ""
    if re.search(r"\b(?:a|one|two|three)\s+(?:weeks?|fortnight)\s+$", text[: found.start()], re.I):
        return ""  # "a week on Tuesday" is another one than "on Tuesday"
    if found["prep"].lower() in ("until", "till", "til"):  # how long they are busy, not when they answer
        return ""
    if re.search(r"\b(?:tomorrow|today|tonight|next|this|last)\b", found.group(), re.I):
        return ""
    if re.search(r"\b(?:week|month)$", found.group("when")) and "end of the" in found.group("when").lower():
        return ""
    when = re.sub(rf"\b(?:{_DAYS}|{_MONTHS})\b", lambda day: day.group().capitalize(), found.group("when"), flags=re.I)
    when = re.sub(rf"^the (?=(?:{_DAYS})$)", "", when, flags=re.I)
    return f"{found.group('prep').lower()} {when}"


_RIGHT = re.compile(
    r"\b(?:(?:the |my )?(?:right|correct|real|true|actual|proper) (?:answer|figure|number|value|dose|name|one|date) (?:is|was|would be|"
    r"would have been|should have been)|(?:what )?i should(?:['’]ve| have) said(?: is| was)?(?: that)?|"
    r"i (?:meant|wanted) to say(?: that)?|the answer is(?=:? (?:about |roughly |around |only |just )?(?:\d|the\b|an?\b|to\b|you\b)))\s*:?(?!\s*(?:no(?!,)|yes|sorry|so|it|that|nothing|something|anything|more|less|this|them|thanks?)\b)\s*(?P<what>(?:[^.;!?\n]|(?<=\d)[.,:](?=\d)){3,160})",
    re.I,
)
_LOOKED_UP = re.compile(
    r"\b(?:looked (?:it|that) up|checked(?: it)?|googled it)\b[^.:\n]{0,40}[:.,]\s*(?:and\s+)?(?P<what>it(?:['’]s| is| was|s)\s(?:[^.;!?\n]|\.\d){3,160})"
    r"|(?<!all )\bI (?:do |now |of course )?know (?:that )?(?P<known>it(?:['’]s| is| was|s)\s(?:[^.,;!?\n]|[.,]\d){2,80})"
    r"|\bno,? (?P<that>it(?:['’]s| is|s)\s[\w' -]{3,50}? that does(?: that)?)\b",
    re.I,
)


_FIGURE = r"(?:[£$€]\s?)?\d[\d,.]*\d|\d"
_UNIT = r"\s?(?:%|percent\b|per cent\b|thousand\b|million\b|[a-z]{1,12}\b)"
_SAID_INSTEAD = re.compile(
    rf"\b(?:said|told (?:him|her|them)|wrote|answered|put)(?: it (?:was|is))? (?P<wrong>{_FIGURE})(?P<unit>{_UNIT})?,? "
    rf"(?:when|where|but|and|while|although|though) (?:really |actually )?it(?:['’]?s| is| was| should be| should have been)(?: really| actually| in fact)? "
    rf"(?P<right>{_FIGURE})(?P<own>{_UNIT})?(?=\s*(?:[,;.!?]|$|\band\b|\bbut\b|\bnobody\b))",
    re.I,
)
SAME_BREATH = 130  # characters before the end of a slip in which its figure is looked for


def _figure_instead(account: str, after: int) -> tuple[int, int, str] | None:
    """The figure that the teller names beside the wrong one: "said 18 percent when it's 22" gives "it is 22 percent, not 18"."""
    found = _SAID_INSTEAD.search(account, max(0, after - SAME_BREATH), after + SAME_BREATH // 2)
    if found is None or found["right"] == found["wrong"]:
        return None
    unit = found["own"] or found["unit"] or ""
    return found.start(), found.end(), f"it is {found['right']}{unit}, not {found['wrong']}"


_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_CLOCK = (
    rf"(?:(?:(?:a )?quarter|half|five|ten|twenty|twenty[- ]five) (?:past|to) {_HOUR}|half {_HOUR}|\d{{1,2}}:\d{{2}}|\d{{1,2}}(?:[:.]\d{{2}})? ?[ap]\.?m|"
    rf"{_HOUR} o['’]?clock|midnight|noon|midday|(?:lunch|bed|tea) ?time)\b"
)
_TIME_OF_TELLING = re.compile(
    rf"it (?:is|was) (?:(?:now|already|just|only|nearly|almost|about|gone|past|still|getting) )*(?:{_CLOCK}|(?:{_DAYS}|{_MONTHS})\b|late\b|early\b|dark\b|light\b|"
    r"(?:the )?(?:morning|afternoon|evening|night|weekend|middle of the night)\b|today\b|tomorrow\b|tonight\b|"
    r"(?:raining|snowing|pouring|cold|hot|warm|freezing|sunny|windy|foggy|icy|wet|humid|boiling)\b)"
    r"(?=\W*$|[,;]| (?:now|already|and|outside|here|today|tonight|at night|in the (?:morning|evening|afternoon))\b)",
    re.I,
)
"""What time it is while it is told, or how the weather is."""
_ABOUT_A_TIME = re.compile(
    rf"\b(?:times?|when|hours?|o['’]?clock|clock|day|date|start\w*|begins?|began|opens?|opened|closes?|closed|leaves?|arriv\w+|due|deadline|midnight|noon|weather|rain\w*|"
    rf"snow\w*|sunny|forecast|{_DAYS}|{_MONTHS}|\d{{1,2}}[:.]\d{{2}}|\d{{1,2}} ?[ap]\.?m|(?:quarter|half) (?:past|to))\b",
    re.I,
)


_BARE_ANSWER = re.compile(
    r"\bI(?:['’]d| just| then| went and)? (?:said|answered|told (?:him|her|them)|put|wrote|guessed)\b[^.!?\n]{1,50}[.!?]?[\"”]?\s*\Z",
    re.IGNORECASE,
)
_SO_IT_IS = re.compile(
    r"[.!?\"”]*\s+(?:(?:But|And|Of course|Actually|Well),? )?(?:it|that)(?:['’]s|s| is) (?:(?:really|actually|in fact|obviously|meant to be|supposed to be) )*"
    r"(?P<what>(?!(?:fine|ok|okay|true|right|wrong|not|all|over|just|an? |embarrass|funny|stupid|silly|so|too|my|been|because|like|the (?:first|worst|kind|sort|thing|one|mistake|error|reason)"
    r"|probably|hard|always|only|when|what|where|how|why|such|easy|basic|there|in my|on my|our|done|good|bad|worse|changed|different|otherwise|nothing|something|written|me|him|her|\w+ing|half|\d+ ?[ap]m)\b)(?:[^.!?,;\n]|(?<=\d)[.,:](?=\d)){1,60}?)"
    r"(?=[.,](?!\d)|[!?;\n]|\Z|\s(?:I|it|any(?:body|one)?|everybody|everyone)\b)",
    re.IGNORECASE,
)
"""The sentence right after a wrong answer that says what it is: "I said black. It's blue now"."""


def right_answer(account: str, after: int, reach: int = 500) -> tuple[int, int, str] | None:
    """What the account itself says the right answer was, near a slip that ends at `after`: where it stands, and the words.

    A time, a day or the weather is none unless the wrong answer was about such. The words stand after "The right answer is", or are a sentence of their own where they have a verb.
    """
    found = _RIGHT.search(account, max(0, after - 10), after + reach)
    words = found.group("what") if found else ""
    if found is None and (found := _LOOKED_UP.search(account, max(0, after - 10), after + reach)):
        words = re.sub(r"^it(?:['’]s|s)\b", "it is", found["what"] or found["that"] or found["known"], flags=re.I)
    if found is None and (told := _figure_instead(account, after)):
        return told
    if found is None and _BARE_ANSWER.search(account, max(0, after - SAME_BREATH), after):
        found = _SO_IT_IS.match(account, after)
        words = f"it is {found['what']}" if found else ""
    if found is None:
        return None
    said = re.sub(r"^no, ", "", in_full(" ".join(words.split())).rstrip(" ,"), flags=re.I)
    said = re.split(
        r"\s[-–—]\s|,? (?:and|but) (?:i|he|she|they|now|of course)\b|, (?=(?:I|as|every\w*|any \w+|of course|obviously)\b)",
        said,
        flags=re.I,
    )[0]
    if not is_clean(said) or breaks_off(said) or PEOPLE & set(words_of(said)) or len(words_of(said)) > 26:
        return None
    if runs_together(said):
        return None
    wrong = _last_sentence(account[max(0, after - SAME_BREATH) : after])
    if _TIME_OF_TELLING.match(said) and not _ABOUT_A_TIME.search(wrong):
        return None
    return found.start(), found.end(), said


def _last_sentence(words: str) -> str:
    return re.split(r"(?<=[.!?])\s+|\n", words.rstrip())[-1]


_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*[.!?]?")
_LINK = re.compile(
    r"^(?:[\s,;:–—-]+|(?:and|but|when|although|though|while|whereas|because|since|so|yet|well)\b)+", re.IGNORECASE
)
_DENIED = re.compile(
    r"(?:(?:all of )?(?:that|this|it|which)|the truth)(?: is|['’]s| was| were)?(?: simply| just| completely| flatly)?"
    r"(?: not|n['’]t)? ?(?:true|untrue|(?:an? )?(?:outright |plain |complete )?(?:lie|invention)|false|wrong|right|so|the case|made up|invented)\b[\s,;:.!–—-]*"
    r"|(?:i|he|she|they|it|we)(?: had| did| was| were| is| are| do| does| have| has)(?: not|n['’]?t)(?: yet| really| at all| even| actually)?(?=\s*[.,;!–—-])[\s,;:.!–—-]*"
    r"|it(?:['’]?s| is| was) not (?:[\w-]+ ){1,5}?(?:but )?(?=it(?:['’]?s| is| was)\b)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|n['’]?t|untrue|lie|invention|false|wrong|made up|invented)\b|n['’]?t\b", re.IGNORECASE)
_IN_TRUTH = re.compile(
    r"(?:in (?:truth|fact|reality)|actually|really|truth be told|(?:the )?(?:truth|fact) is(?: that)?|what is true is(?: that)?)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"(?:(?:alone|altogether|in total|by myself|on my own|so far|until now|up to now|overall) )?(?:i|we|its|it|there|my|our|what (?:i|we)|the|they)\b|(?:in (?:truth|fact|reality)|actually|really|the (?:truth|fact) is)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:i|we)(?: have| had|['’]ve|['’]d)? (?:only|never|just)(?: ever)? (?:seen|used|done|worked|had|led|run|managed|built|written|"
    r"finished|passed|read|taken|took|wrote|saw|ran|did|know|can|speak|understand|have|drew|watched|tested|studied|learnt|learned|helped|taught|sold|made|spoken|held|tried|touched|opened|been (?:on|in|to|at|a|an|the|part))\b",
    re.IGNORECASE,
)
_CONTRADICTS = re.compile(
    r"i(?: (?:do|did|have|had|am|was|can|could)(?:n['’]?t| not)|(?: have| had|['’]ve|['’]d)? never)(?: even| actually| ever)* "
    r"(?:have|had|got|hold|held|do|done|finish(?:ed)?|pass(?:ed)?|complete[d]?|know|known|speak|spoken|own(?:ed)?|work(?:ed)?|used?|le[ad]d?|run|manage[d]?|"
    r"wr(?:ite|itten)|buil[dt]|tak(?:e|en)|see|seen|read|been|sit|sat)\b",
    re.IGNORECASE,
)
"""That it is not so, said of the same thing: "I don't have it"."""
_STILL = re.compile(
    r"(?:it|I|they) (?:is|was|am|are|has|have|had)(?: actually| really)? (?:still|not yet|never) [\w-]+(?:ing|ed|en)\b",
    re.IGNORECASE,
)
"""Behind a "but": "it is still running"."""
_RAN_OUT = re.compile(r"(?:it|that|mine)(?: has| had)? (?:expired|ran out|run out|lapsed|ended)\b", re.IGNORECASE)
_A_PAPER = re.compile(
    r"\b(?:certificat\w+|licen[cs]e|ticket|card|permit|visa|badge|registration|accreditation|pass|cert)\b",
    re.IGNORECASE,
)
_FORGOT = re.compile(r"I (?:had )?(?:forgot(?:ten)?|overslept)", re.IGNORECASE)
_NOT_ME = re.compile(r"\b(?:not me|not mine)\b", re.IGNORECASE)
_IT_WAS_ME = re.compile(r"it was me\b", re.IGNORECASE)
"""After "it was not me"."""
_BUT = re.compile(r"\b(?:but|when|though|although|whereas|while)\b", re.IGNORECASE)
_THE_SAME = re.compile(r"\b(?:it|that|this|one|any|there)\b", re.IGNORECASE)
_FEELS = re.compile(
    r"\b(?:panick\w*|fe(?:el|lt)\w*|wish\w*|hop(?:e|ed|ing)|asham\w*|sorry|scared|afraid|should(?: not|n['’]t)? have|(?:do|did)(?: not|n['’]t) know|"
    r"worr\w*|wanted|wanting|hate\w*|keep|kept|believe|stupid\w*|idiot\w*|why|guilt\w*|terrif\w*|nervous|blush\w*|red|sick|said|told|saying|"
    r"because|lied|lying|think|thought|caught|find out|found out|meant)\b",
    re.IGNORECASE,
)


def what_is_true(account: str, after: int, reach: int = 400, *, said: str = "") -> Quote | None:
    """The words of the account that say how it was in truth, soon after an untrue one that ends at `after`; else None.

    Only where they clearly stand there: behind a denial ("That is not true."), behind words such as "in truth", as
    "I have only seen it", or as "I don't have it" of what was `said`.
    """
    denied = False
    for count, (start, words) in enumerate(_sentences(account, after, after + reach)):
        if (found := _DENIED.match(words)) and _NOT.search(found.group()):
            denied, start, words = True, start + found.end(), words[found.end() :]
            if not words:
                continue
        start, words = start + _lead(words), words[_lead(words) :]
        if found := _LOOKED.match(words) if said and count < 2 else None:
            denied, start, words = True, start + found.end(), words[found.end() :]
        elif count == 0 and (known := _CHECKED.search(words)) and _IT_IS.fullmatch(words[: known.start()]):
            denied, words = True, words[: known.start()]
        plain = (denied and _TELLS.match(words)) or (count == 0 and _denies(words, said, account[after:start]))
        plain = plain or (count == 0 and counts_them(words, said))
        if plain or _IN_TRUTH.match(words) or _ONLY.match(words):
            for told in (words, NEW_SENTENCE.split(words)[0]):  # a feeling after the fact is left out
                if _states(in_full(told)):
                    return Quote(start, start + len(told), told)
        if denied or count == 2:
            return None
    return None


def _denies(words: str, said: str, before: str) -> bool:
    """Whether the words deny what was said: of the same thing, not of another. `before`: what leads to them."""
    if (_STILL.match(words) and _BUT.search(before)) or (_IT_WAS_ME.match(words) and _NOT_ME.search(said)):
        return True
    if _RAN_OUT.match(words) and _A_PAPER.search(said):
        return True
    first = re.split(r",(?!\d)|;", words)[0]
    return bool(said and _CONTRADICTS.match(words) and (_THE_SAME.search(first) or stems(first) & stems(said)))


_COUNTS_THEM = re.compile(
    rf"(?:only |just |in fact )?(?:{NUMBER}|none|neither|half)(?: of (?:them|those|these))? [a-z]+(?:ed|t|n|m|d|re|s|ent|old|as|ad|id)\b",
    re.IGNORECASE,
)
"""What became of each of several things: "one shipped, one was cancelled"."""


def counts_them(words: str, said: str) -> bool:
    """Whether the words tell of the things that were said to be so how many of them were: in the same words, and in fewer."""
    several = re.search(rf"\b(?:{NUMBER}|both|all|several)\b", said, re.IGNORECASE)
    told = _COUNTS_THEM.match(words)
    return bool(several and told and stems(words) & stems(said[several.end() :] + said[: several.start()]))


_NAMED = re.compile(r"\b(?!I\b)[A-Z][\w+#.-]*\w")


def takes_back_a_part(said: str, true: str) -> bool:
    """Whether what is true speaks of some of the things that were listed, and not of the others: these may well be so."""
    parts = re.split(r", (?:and |or )?| and | or ", said)
    if len(parts) < 2:
        return False
    named = [frozenset(_NAMED.findall(part)) for part in parts]
    listed = all(named)
    told = frozenset(_NAMED.findall(true)) if listed else stems(true)
    hits = [bool(things & told) for things in (named if listed else map(stems, parts))]
    return any(hits) and not all(hits)


_MAY_BEGIN = re.compile(
    r"(?:(?:alone|altogether|in total|by myself|on my own|so far|until now|up to now|overall) (?:I|we)|I|we|my|our|it (?:is|was|has|had|ran|ended|expired|lapsed|failed)|there (?:is|was|were)|in (?:truth|fact|reality))\b",
    re.IGNORECASE,
)
_LOOKED = re.compile(
    r"(?:I )?(?:(?:got|went|was) (?:back )?home and )?(?:I )?(?:looked|checked|found out|saw|realised|realized|remembered)(?: (?:it|that|this))?(?: up)?"
    r"(?: after(?:wards)?| later| at home| since)?(?:,| and| that|:) (?=it\b)",
    re.IGNORECASE,
)
"""Before what was found out afterwards."""
_CHECKED = re.compile(
    r",? (?:and )?(?:I (?:have )?(?:checked|looked)\b|it(?:['’]?s| is) (?:literally |right |all )?(?:in|on) (?:my|the|our)\b|I know)[^.!?]*[.!?]?$",
    re.IGNORECASE,
)
"""Behind what is so, how they know."""
_IT_IS = re.compile(
    r"it(?:['’]?s| is| was)\s+(?!(?:a|so|too|very|not|all|just|my|the|like)\b)[^,;]{1,60}", re.IGNORECASE
)
_ONE_OF_THEM = re.compile(r"(?:only )?(?:the|one|my) (?:[\w-]+ ){0,2}?(?:ones?|of them|of those)\b", re.IGNORECASE)
"""Which of several things it holds for: "the duplex one ran out in August"."""
_LEADS = re.compile(
    r"(?:actually|really|truth be told|(?:the )?(?:truth|fact) is(?: that)?|what is true is(?: that)?),?\s+",
    re.IGNORECASE,
)
_AS_IT_IS = re.compile(r"^in (?:truth|fact|reality),? ", re.IGNORECASE)
_THINGS = re.compile(
    r"(?P<what>(?:the|my|our|your) (?:[\w-]+ ){0,2}?(?!(?:parents|kids|boys|girls|lads|guys|others|friends|owners|nurses|patients|guests|tenants|"
    r"\w+(?:er|or|ent|ant|ist|eague|ber|ese)s)\b)[\w-]+s) (?:are|were|have|had)\b",
    re.IGNORECASE,
)
"""Several things, and no people, that something was said of."""
_ANOTHER_DID = re.compile(
    r"\b(?i:it|that|I) (?:was|did|had)(?:n['’]?t| not)(?: me)?[.,;]\s+(?!I\b|It\b|We\b)(?:[A-Z]\w+|(?i:(?:my|a) colleague|somebody else|someone else))(?: \w+)?"
    r" (?P<did>ran|led|wrote|built|did|made|designed|managed|owned) (?:it|that|all of it)[.;,]\s+"
    r"(?P<own>I (?:only |just |mainly |mostly )?(?:did|wrote|made|helped|built|handled|looked after|tested|checked|drew|supported|worked on)\b[^.!?;\n]{3,120}?)"
    r"(?=,? which\b|, and I\b|[.!?;\n]|$)"
)
_OWN_PART_WITHIN = 200  # characters after a slip
_LONGEST_TRUTH = 24  # words of one sentence


_GOES_ON_SAYING = re.compile(
    r"(?<=\bno)\s*,\s*(?:sorry,? )?I\b(?:[^.!?\n]|\.(?=\d))*|(?<=\byes)\s*,\s*I\b(?!['’]?(?:ve| have)? (?:only|never))(?:[^.!?\n]|\.(?=\d))*",
    re.IGNORECASE,
)


def truth_as_told(account: str, slip: Quote) -> tuple[Quote, str] | None:
    """Where the account says what is true of an untrue slip, and the same as sentences of a letter; None if not safe.

    Word for word but for short forms; a clause after a comma becomes a sentence. It follows what was said in the letter, so
    an "it" may stand for a thing named there, and for nothing else.
    """
    said = what_was_said(slip.text) or what_was_answered(slip.text)
    end = end_of_what_was_said(slip.text)
    if end >= 0 and (goes_on := _GOES_ON_SAYING.match(slip.text, end)):
        end = goes_on.end()  # "I said no, I've only used ..." tells all of it as said
    true = what_is_true(account, slip.start + end if end >= 0 else slip.end, said=said)
    if true is None:
        return _own_part(account, slip)
    whole = in_full(" ".join(true.text.split())).rstrip(" .,;")
    told: list[str] = []
    things = _things_said(said)
    whole = re.sub(r"^they\b", things or "they", _LEADS.sub("", whole, count=1), flags=re.IGNORECASE)
    for one in NEW_SENTENCE.split(whole):
        if not _is_for_a_letter(one, things):
            break
        one = _AS_IT_IS.sub("", one)
        told.append(f"{one[:1].upper()}{one[1:]}.")
    text = with_capitals(" ".join(told))
    understood = said or (stands_alone(text) and not text.startswith(("It ", "There ")))
    return (true, text) if text and understood else _own_part(account, slip)


def _things_said(said: str) -> str:
    """The things that a "they" after these words stands for: "the tiles" of "the tiles were in stock"; empty where there are none."""
    things = _THINGS.match(said)
    return things["what"] if things else ""


def _own_part(account: str, slip: Quote) -> tuple[Quote, str] | None:
    """What the teller did of something that another did, who is not named to the reader."""
    found = _ANOTHER_DID.search(account, slip.start, slip.end + _OWN_PART_WITHIN)
    own = in_full(" ".join(found["own"].split())) if found else ""
    if found is None or not _is_for_a_letter(own):
        return None
    place = found.span("own")
    return Quote(*place, account[slice(*place)]), f"Somebody else {found['did']} it. {own}."


def _is_for_a_letter(words: str, things: str = "") -> bool:
    said = words_of(words)
    begins = bool(_MAY_BEGIN.match(words) or _COUNTS_THEM.match(words))
    begins = begins or (things != "" and (words.startswith(things) or _ONE_OF_THEM.match(words) is not None))
    fits = (len(said) >= 3 or _FORGOT.fullmatch(words)) and len(said) <= _LONGEST_TRUTH and begins
    return bool(fits) and is_clean(words) and not PEOPLE & set(said) and not _FEELS.search(words) and "'" not in words


_UNTRUE = frozenset({"lie", "exaggeration"})


def as_told(account: str, moment: Moment, moments: Sequence[Moment] = ()) -> str:
    """What the account itself says in answer to the fact that a slip lacks, in its own words; empty where it does not."""
    return _ruled(account, moment, moments) or next((quote.text for quote in moment.answers), "")


def _ruled(account: str, moment: Moment, moments: Sequence[Moment]) -> str:
    """What rules find of it, without the reader."""
    kind = judged_as(moment).name
    if written := answer_to(account, moments, moment):
        return written.quote.text
    if (kind in _UNTRUE or kind == "technical_error") and (instead := told_instead(account, moment.quote)):
        return instead.quote.text
    if kind in _UNTRUE:
        if told := truth_as_told(account, moment.quote):
            return told[0].text
        true = what_is_true(account, moment.quote.end)
        behind = behind_excuse(account, moment.quote)
        if true or behind:
            return true.text if true else behind[0].text if behind else ""
        others = tuple(one.quote for one in moments if one is not moment and one.kind in _UNTRUE)
        covered = behind_cover(account, moment.quote, others=others)
        return covered.quote.text if covered else ""
    found = right_answer(account, moment.quote.end) if kind == "technical_error" else None
    found = found or where_it_is_known(account, moment)
    return account[found[0] : found[1]].strip() if found else ""


def _sentences(account: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """What is left of the sentence, then those that follow, each from its first word on."""
    for found in _SENTENCE.finditer(account, start, min(end, len(account))):
        words, lead = found.group().rstrip(), _lead(found.group())
        if len(words) > lead + 2:
            yield found.start() + lead, words[lead:]


def _lead(words: str) -> int:
    link = _LINK.match(words)
    return link.end() + len(words[link.end() :]) - len(words[link.end() :].lstrip()) if link else 0


def _states(words: str) -> bool:
    """Whether it states a fact: neither a feeling nor a reason, and not cut off."""
    return 3 <= len(words_of(words)) <= 40 and not _FEELS.search(words) and not words.endswith("?")
