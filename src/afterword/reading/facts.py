"""Plain facts around a slip, read by rule: minutes late, how often a name was put right, minutes lost."""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.core.occasion import Cause, Facts

_WORDS = {
    "a": 1, "one": 1, "a couple of": 2, "couple": 2, "two": 2, "three": 3, "a few": 4, "few": 4, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60,
}  # fmt: skip
_TENS = r"(?:twenty|thirty|forty|fifty)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
_NUMBER = rf"(?:\d{{1,3}}|{_TENS}|a couple of|a few|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_MINUTES = r"(?:\s+or\s+so|\s*-\s*ish)?[\s-]*min(?:ute)?s?\b"
_LENGTH = re.compile(
    rf"\b(?:(?P<part>half[\s-](?:an?[\s-])?|three[\s-]quarters of an |(?:a )?quarter (?:of an )?)hour\b"
    rf"|(?:an?|full|(?P<hours>\d{{1,2}}(?:[.,]5)?|{_NUMBER}))(?P<half> and (?:a )?half)?[\s-]*(?:hours?\b|hrs?\b|(?<=\d)h\b)"
    rf"(?:,? and (?P<more_part>(?:a )?(?:half|quarter))\b|(?:,? and)? (?P<more>{_NUMBER}){_MINUTES}"
    rf"|,? and (?P<bare>{_NUMBER})(?=\s+(?:late|behind|over)\b|\s*(?:[.,;!?]|$)))?"
    rf"|(?P<minutes>{_NUMBER}){_MINUTES})",
    re.IGNORECASE,
)
_PARTS = {"three": 45, "half": 30, "quarter": 15}
_LATE_BY = re.compile(
    r"\b(?:late|behind|wait|waiting|waited)(?: (?:for|by|of|about|around|nearly|almost|over|some|at least|a good|more than)|,|:)*\s*$",
    re.IGNORECASE,
)
_IS_LATE = re.compile(r"(?: or so)?(?: too)? (?:late|behind|overdue|after (?:the|my|our|it)\b)(?!r)", re.IGNORECASE)
_ALL_OF_IT = re.compile(
    r"[\s-]+(?:long|interview|meeting|call|talk|appointment|shift|slot|session|test|exam|lesson|class|drive|ride|journey|commute|flight|walk|film|show)\b",
    re.IGNORECASE,
)
"""Says after a length that it is how long the whole thing was: "an hour long", "the one hour meeting"."""
_LONGEST_LATE = 180
"""Minutes beyond which only a length that stands beside "late" is taken for a delay."""
_HOUR_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR = r"(\d{1,2}|" + "|".join(_HOUR_WORDS) + r")"
_PART = r"(half|(?:a )?quarter|\d{1,2}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r"|twenty[\s-]five)"
_PAST = re.compile(rf"\b{_PART}(?: minutes)? (past|after|to|before)(?: {_HOUR})?\b", re.IGNORECASE)
_DIGITS = re.compile(r"\b(\d{1,2})[:.](\d{2})\b(?!\s*(?:%|percent|million|k\b))")
_SPOKEN = re.compile(
    rf"\b(?:at |by |for (?:a |the )?|was |for an )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
    rf"({'|'.join(w for w, n in _WORDS.items() if n >= 10 and ' ' not in w)}|twenty[\s-]five|thirty[\s-]five|forty[\s-]five)\b",
    re.IGNORECASE,
)
_ON_THE_HOUR = re.compile(
    rf"\b{_HOUR}(?: o'?clock| ?[ap]\.?m\b)|\bfor (?:a |an )?{_HOUR}\b(?! (?:minutes|years|weeks|people|hours))", re.I
)


_CAME_TO_NOTHING = re.compile(
    r"\bnot (?:a|one|even a|so much as a) (?:scratch|mark|dent|chip|crack)\b|\bno (?:scratch|mark|dent|crack)\b|\bnothing (?:was |had |got )?(?:broke(?:n)?|spilt|spilled|damaged)\b"
    r"|\b(?:it|that|they) (?:didn['’]?t|did not|hadn['’]?t) (?:even )?(?:break|crack|smash|dent|leave a mark)\b|\b(?:undamaged|unharmed|in one piece)\b|\bstill (?:works|worked)\b",
    re.IGNORECASE,
)


def number(words: str) -> int | None:
    """The number that a figure or number word names."""
    words = words.lower().strip()
    if words.isdigit():
        return int(words)
    if words in _WORDS:
        return _WORDS[words]
    parts = re.split(r"[\s-]+", words)
    if len(parts) == 2 and parts[0] in _WORDS and parts[1] in _WORDS:
        return _WORDS[parts[0]] + _WORDS[parts[1]]
    return None


def _part_of_an_hour(words: str | None) -> int:
    return next((minutes for word, minutes in _PARTS.items() if word in words.lower()), 0) if words else 0


def _length(found: re.Match[str]) -> int:
    """The minutes that words such as "an hour and twenty minutes" name."""
    if found["minutes"]:
        return number(found["minutes"]) or 0
    if found["part"]:
        return _part_of_an_hour(found["part"])
    hours = found["hours"] or "1"
    whole = float(hours.replace(",", ".")) if hours[0].isdigit() else number(hours) or 0
    more = _part_of_an_hour(found["more_part"]) + (number(found["more"] or found["bare"] or "0") or 0)
    return int(whole * 60) + (30 if found["half"] else 0) + more


def _minutes(text: str) -> int | None:
    """A length of time in `text`: the one beside "late", else the first that is not how long the whole thing was."""
    lengths = [found for found in _LENGTH.finditer(text) if not _ALL_OF_IT.match(text, found.end())]
    for found in lengths:
        if _IS_LATE.match(text, found.end()) or _LATE_BY.search(text[max(0, found.start() - 40) : found.start()]):
            return _length(found)
    return next((minutes for found in lengths if (minutes := _length(found)) <= _LONGEST_LATE), None)


def _hour(words: str | None) -> int | None:
    if not words:
        return None
    value = int(words) if words.isdigit() else _HOUR_WORDS.index(words.lower()) + 1
    return value % 12 if value <= 24 else None


def _part(words: str) -> int:
    words = words.lower().removeprefix("a ")
    return {"half": 30, "quarter": 15}.get(words) or number(words) or 0


def clock_times(text: str) -> tuple[list[int], list[int]]:
    """The times of day named in `text`, as minutes on a 12-hour dial, and the minutes past an hour that goes unnamed."""
    found: list[int] = []
    loose: list[int] = []
    taken = [False] * (len(text) + 1)

    def take(start: int, end: int) -> bool:
        if any(taken[start:end]):
            return False
        taken[start:end] = [True] * (end - start)
        return True

    for match in _PAST.finditer(text):
        part, way, hour = match.groups()
        if not take(*match.span()):
            continue
        minutes = _part(part)
        at = _hour(hour)
        late = way.lower() in ("past", "after")
        if at is None:
            if late and minutes:
                loose.append(minutes)
        else:
            found.append((at * 60 + (minutes if late else -minutes)) % 720)
    for match in _DIGITS.finditer(text):
        at = _hour(match.group(1))
        if at is not None and int(match.group(2)) < 60 and take(*match.span()):
            found.append(at * 60 + int(match.group(2)))
    for match in _SPOKEN.finditer(text):
        at = _hour(match.group(1))
        if at is not None and take(*match.span(1)):
            found.append(at * 60 + (number(match.group(2)) or 0))
    for match in _ON_THE_HOUR.finditer(text):
        at = _hour(match.group(1) or match.group(2))
        if at is not None and take(*match.span()):
            found.append(at * 60)
    return found, loose


def _between(times: list[int]) -> int | None:
    """The largest gap up to three hours between two named times, across twelve o'clock too."""
    gaps = [min((a - b) % 720, (b - a) % 720) for at, a in enumerate(times) for b in times[at + 1 :]]
    fitting = [gap for gap in gaps if 0 < gap <= 180]
    return max(fitting) if fitting else None


_RANG_AT = re.compile(
    r"\bI(?:['’]d| had)? (?:rang|rung|called|phoned|telephoned|texted|e-?mailed|messaged|woke(?: up)?|got up|set off)\b[^.,;!?\n]{0,30}?"
    r"\bat (?:about |around )?(?:\d{1,2}[.:]\d{2}|(?:a )?[a-z]+ (?:past|to) [a-z]+)\b",
    re.IGNORECASE,
)
"""When somebody rang or rose is no time of the meeting."""
_OF_THE_WAY = re.compile(
    r"\b(?:train|bus|tram|ferry|flight|plane|tube|metro|coach|journey|drive|traffic)\b[^.;!?\n]{0,30}?\bmin(?:ute)?s?\b(?: (?:longer|late|more))?",
    re.IGNORECASE,
)
"""How long a bus took, or how late it was, is not how late they were."""


def minutes_late(words: str, around: str) -> int | None:
    """How many minutes late, from the moment's own words, else from what is said around it; None where it is not said.

    Where the words tell when they came, the other time of day that is named goes before a number of minutes nearby.
    """
    if (minutes := _minutes(words)) is not None:
        return minutes
    came, loose = clock_times(_RANG_AT.sub(" ", words))
    if (gap := _between(came)) is not None:
        return gap
    if loose:
        return loose[0]
    gap = _between(clock_times(_RANG_AT.sub(" ", around))[0])
    if not came:
        minutes = _minutes(around)
        return gap if minutes is None else minutes
    return _minutes(_OF_THE_WAY.sub(" ", around)) if gap is None else gap


_HELD_UP = re.compile(
    r"\b(?:train|bus|tram|ferry|flight|plane|tube|metro)\b[^.!?]{0,30}\b(?:cancell?ed|suspended|broke down|derailed|on strike)\b"
    r"|\b(?:tree|lorry|flood\w*|accident|crash|signal failure) on the (?:line|road|track|motorway|M\d+|A\d+)\b"
    r"|\b(?:road|motorway|bridge|tunnel) (?:was|is) (?:all )?closed\b",
    re.IGNORECASE,
)
_ONLY_SAID = re.compile(
    r"\b(?:said|saying|told|claim\w*|pretend\w*|lied?|wrote|blam\w+|if|not|never|other|another|their|his|her|candidate\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
_OWN_DOING = re.compile(
    r"\b(?:slept (?:through|in)|overslept|snooz\w+|no train|not true|in truth|made (?:it|that) up|knew about|should have (?:left|checked|known))\b"
    r"|\b(?:did(?: not|n['’]t)) hear\b|\bran fine\b",
    re.IGNORECASE,
)


def held_up(around: str) -> bool:
    """Whether it is told outright that something outside kept them: a train cancelled, a road closed.

    What they only said to somebody, what was not so, what kept another, and what they lay in bed for do not count.
    """
    if _OWN_DOING.search(around):
        return False
    for found in _HELD_UP.finditer(around):
        start = max(around.rfind(stop, 0, found.start()) for stop in ".!?\n") + 1
        if not _ONLY_SAID.search(around[start : found.end()]):
            return True
    return False


def of_lateness(facts: Facts, words: str, around: str, *, unwarned: bool = False) -> Facts:
    """The facts of a lateness told in `words`: its minutes, whether word was sent, and whether something outside kept them.

    `unwarned` is what holds where nothing `around` says whether word was sent.
    """
    sent = warned(around)
    cause = Cause.EXTERNAL if facts.cause is Cause.OWN and held_up(around) else facts.cause
    return replace(
        facts,
        minutes_late=minutes_late(words, around),
        warned=not unwarned if sent is None else sent,
        cause=cause,
    )


def minutes_lost(words: str) -> int:
    """Minutes lost to technical trouble; 0 where it is not said."""
    return _minutes(words) or 0


_AGAIN = re.compile(
    r"\bcorrect\w*\b[^.]{0,30}\b(?:twice|two times|again|three times)\b|\b(?:twice|again|a second time)\b[^.]{0,25}\bcorrect"
    r"|\b(?:did|said|called|got|wrote) (?:it|him|her|them|that) (?:\w+ )?(?:wrong )?(?:again|twice)\b|\bsecond (?:correction|time)\b"
    r"|\bkept (?:calling|getting|on calling)\b|\bkept saying (?![\"“']?(?:um+|uh+|er+m?|like|so|ok(?:ay)?|basically|you know)\b)"
    r"|\b(?:two|three|four) times\b|\bboth times\b|\btwice\b",
    re.IGNORECASE,
)
_ONLY_ONCE = re.compile(
    r"\bI (?:\w+ )?(?:called|said|wrote|named|got|addressed)\b[^.!?\n]{0,60}?(?<!at )(?<!for )(?<!not )\bonce\b(?! (?:more|again|but|and|or|he|she|they|I)\b)",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\bcorrected me\b|\bput me right\b|\bactually,? it'?s\b", re.IGNORECASE)


def times_corrected(around: str, reacted: bool) -> int:
    """How often they put a name right: 2 where it was got wrong again and they `reacted`; 1 where they corrected it once.

    Who says that it was once is believed, whatever else they kept saying.
    """
    if reacted and _AGAIN.search(around) and not _ONLY_ONCE.search(around):
        return 2
    return 1 if _ONCE.search(around) else 0


_CUT_IN = re.compile(
    r"(?<!and )\b(?:let|if) (?:me|I|her|him) (?:just )?(?:finish|may|could)\b|\bif I (?:may|could|might) (?:just )?(?:finish|continue|go on)"
    r"|\b(?:as I was saying|I was(?:n'?t)? (?:still |not )?(?:finished|saying|talking)|hadn'?t finished|not finished|not done)\b"
    r"|\b(?:held|put) (?:up )?(?:a|his|her|one) (?:hand|finger|palm)|\bheld up\b|\bhang on\b|\bhold on\b|\bone (?:moment|second)\b"
    r"|\b(?:can|may) I finish\b|\blet (?:them|us) finish\b|\bto finish\b",
    re.IGNORECASE,
)


def called_out(reaction: str) -> bool:
    """Whether the other side's reaction says that they were cut off."""
    return bool(_CUT_IN.search(reaction))


_ONLY_LAUGHED = re.compile(r"\b(?:laugh|smil|grinn|chuckl|giggl)\w*\b", re.IGNORECASE)
_SPOKE = re.compile(r"[\"“”]|\b(?:said|asked|told|goes|went|says|snapped|replied|please)\b", re.IGNORECASE)


def only_laughed(reaction: str) -> bool:
    """Whether they laughed or smiled and said nothing: no rebuke."""
    return bool(_ONLY_LAUGHED.search(reaction)) and not _SPOKE.search(reaction)


_EARLY = re.compile(
    r"\b(?:too early|(?:minutes?|min|mins|hours?|quarter of an hour) (?:too )?early|early by|ahead of time|in good time|with (?:\w+ ){1,2}minutes (?:to spare|in hand))\b",
    re.IGNORECASE,
)
_BEFORE_TIME = re.compile(
    r"\b(?P<came>\d{1,2})[:.](?P<came_minute>[0-5]\d)(?: [ap]m)? for (?:(?:an?|the|my|our) )?(?:\w+ ){0,2}?(?:at |of )?(?P<due>\d{1,2})[:.](?P<due_minute>[0-5]\d)\b"
)


def came_early(words: str) -> bool:
    """Whether the teller was there before the time; then nothing was late, whatever it sounds like."""
    if _EARLY.search(words) and not re.search(r"\blate\b", words, re.IGNORECASE):
        return True
    times = _BEFORE_TIME.search(words)
    if times is None:
        return False
    came, came_minute, due, due_minute = map(int, times.groups())
    return (came, came_minute) <= (due, due_minute)


_SAW_AT = re.compile(
    r"\bI (?:(?:only|then|suddenly|just|first) )*(?:reali[sz]ed|noticed|saw|remembered|found (?:it|out|that)|thought of it|understood|spotted)\b[^.!?\n]{0,30}?\bat (?:about |around |nearly |almost )?"
    r"(?:\d{1,2}\b|(?:a )?[a-z]+ (?:past|to|o['’]?clock)\b|noon|midnight|lunch\w*|the end)",
    re.IGNORECASE,
)
_CAME_THEN = re.compile(
    r"\b(?:late|wait\w*|arriv\w*|came|come|coming|got (?:there|in|to)|turned up|reach\w*|start\w*|began|begun|overslept|slept|miss\w*|walked in|joined|collect\w*|pick\w*|fetch\w*|behind|supposed|meant|due|should|appointment|meeting)\b",
    re.IGNORECASE,
)


def only_seen_then(words: str) -> bool:
    """Whether a time of day only says when the teller saw what was wrong, and nobody came late: "I noticed at ten to four"."""
    return _SAW_AT.search(words) is not None and _CAME_THEN.search(words) is None


_TRUE = re.compile(
    r"\b(?:(?:which|that|it|this|all of (?:it|that|which)|every word of (?:it|that|which)|and (?:that|it))(?:['’]?s| is| was) "
    r"(?:(?:all|actually|quite|perfectly|entirely|also|in fact|indeed|really) )?(?:true|the truth|a fact)"
    r"|(?<=[,;] )which(?:['’]s| is| was) (?:actually |quite |perfectly )?(?:correct|right|so|the case))"
    r"(?=\W*\Z|[,;.]? (?:but|and|though|so)\b(?! (?:then |now |I (?:also |then )?)?(?:not|only|it(?:['’]?s| is| was)|that(?:['’]?s| is| was)|half|left|hid|kept|never|did(?:n['’]?t| not)|forgot|made)\b))",
    re.IGNORECASE,
)


def said_true(words: str) -> bool:
    """Whether the teller says outright that it is true, and takes nothing of it back."""
    return bool(_TRUE.search(words))


_WAS_TOLD = re.compile(
    r"\b(?!I\b)\w+ (?:told|informed|assured|promised) (?:me|us)\b|\b(?!I\b)\w+ said to (?:me|us)\b", re.IGNORECASE
)
_SAID_OR_WROTE = re.compile(
    r"\bI(?:['’](?:d|ve)| had| have| just| also| then)* (?:said|say|told|tell|answered|replied|claimed|wrote|put|gave|stated|pretended|lied|nodded|agreed|went|goes|signed|let|exaggerat\w+|ma[dk]e|invent\w*|bluff\w*|overstat\w+|boast\w*|brag\w*|insist\w*|swore|promised)\b",
    re.IGNORECASE,
)


def was_only_told(words: str) -> bool:
    """Whether the words tell what somebody said to the teller, and nothing that the teller said."""
    return bool(_WAS_TOLD.search(words)) and not _SAID_OR_WROTE.search(words)


_TOLD_AGAIN = re.compile(
    r"\b(?:again|once more|a second time|repeated|kept (?:it|that) up|stuck (?:to|with) it|doubled down|same (?:lie|thing|claim|story|figure))\b",
    re.IGNORECASE,
)


def said_again(words: str) -> bool:
    """Whether the teller says that it was said before."""
    return bool(_TOLD_AGAIN.search(words))


_STAYED_AWAY = re.compile(
    r"\b(?:I|and|but) (?:(?:I|just|then|straight|completely|totally|simply|only|even|somehow) )*(?:slept (?:\w+ ){0,2}?(?:right |straight |clean )?through\b|(?<=I )overslept\b"
    r"|forgot (?:all about (?:it|her|him|them)|to (?:come|go|turn up|show up|pick \w+ up|collect \w+))\b|never (?:turned up|showed(?: up)?|came|went|arrived)\b"
    r"|(?:didn['’]?t|did not) (?:turn up|show up|come\b(?! (?:up|across|to me))|make it)|stood (?:her|him|them) up\b)[^.!?;\n]{0,60}",
    re.IGNORECASE,
)


def stayed_away(text: str) -> tuple[int, int] | None:
    """Where the teller says outright that they did not come."""
    found = _STAYED_AWAY.search(text)
    return found.span() if found else None


_DID_WARN = re.compile(
    r"\b(?:I(?:'d| had| did)?|i'd)\s*(?:also |already |at least |only )?"
    r"(?:phoned|rang|rung|called|texted|emailed|e-mailed|messaged|mailed|warned|let (?:them|him|her|reception) know|told (?:them|reception|her|him))\b"
    r"[^.!?]{0,60}\b(?:ahead|reception|before|from the|running late|to say|to warn|to let|delay|late|minutes|desk|office|on the way)\b"
    r"|\b(?:phoned|rang|called|texted|emailed|messaged) (?:ahead|reception|the front desk|to say|from the)\b"
    r"|\b(?:which|and|but|as|,) ?I(?:['’]d| had) (?:texted|messaged|written|phoned|rung|told|warned)(?: (?:to )?(?:her|him|them))?(?: (?:that|about it|ahead|before(?:hand)?))?(?=\s*(?:[.,;!?)]|$|and\b))"
    r"|\b(?:gave|sent) (?:them|her|him|reception) (?:a )?(?:warning|notice|a heads[- ]up|a text|a message)\b",
    re.IGNORECASE,
)
_DID_NOT_WARN = re.compile(
    r"\b(?:did ?n[o']?t|had ?n[o']?t|never|not even|no time to|could ?n[o']?t|without|forgot to|no)\s+(?:even |once |a |any |so much as )?"
    r"(?:phon\w+|ring\w*|rang|rung|call\w*|text\w*|e-?mail\w*|messag\w+|warn\w*|let(?:ting)? (?:them|him|her|anyone|anybody|reception) know"
    r"|tell\w* (?:them|anyone|anybody|reception|her|him)|word|notice|heads[- ]up)\b"
    r"|\b(?:phone|battery|mobile) (?:was |had )?(?:dead|died|flat|empty)\b",
    re.IGNORECASE,
)


def warned(around: str) -> bool | None:
    """Whether they were told of a delay ahead; None where it is not said."""
    if _DID_NOT_WARN.search(around):
        return False
    return True if _DID_WARN.search(around) else None


_UNNOTICED = re.compile(
    r"\b(?:(?:don't|do not|didn't|dont|don’t|doubt|can't|cannot) (?:really |even )?(?:think|believe|reckon|imagine|suppose)?\s?(?:that )?"
    r"(?:\w+ ){1,3}(?:noticed|saw|heard|clocked|caught|could(?:n't)? (?:see|have seen|tell)|realised|realized|picked up|knew)"
    r"|(?:nobody|no one|no-one|noone|none of them|neither of them|not one of them) (?:\w+ ){0,2}?(?:noticed|noticing|saw|seen|heard"
    r"|could have seen|could see|could tell|would have seen|can have seen|knows?|knew|realised|realized|spotted|caught)"
    r"|(?:she|he|they) (?:didn't|did not|didnt|never|can't have|cannot have|couldn't have|couldn't|could not) (?:\w+ )?"
    r"(?:noticed?|see|seen|saw|hear|heard|realised?|spot(?:ted)?|know|knew|catch|caught)\b"
    r"|without (?:anyone|anybody|them|her|him) (?:noticing|seeing|knowing)|went unnoticed"
    r"|(?:out of|off) (?:sight|their sight|shot|frame|view|camera|screen)|unseen)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(  # what nobody could see, hear, check or remember, said in other ways than with "noticed"
    r"\b(?:nobody|no one|no-one|noone|not an? (?:soul|person)|not a one|no (?:human|person|soul)|none of (?:them|the \w+)"
    r"|neither(?: one| of (?:them|the \w+))?) (?:(?:there|else|'?s|is|was|has|had|have|would|'?d|could|can|will|ever|going|to|be|been|even|yet)\s){0,4}?"
    r"(?:picked (?:it|up|on)|count(?:ing|ed)?\b|tracked|watching|catch\w*|understands?|understood|check(?:s|ed)?\b|cotton\w*|clock(?:s|ed)?\b"
    r"|(?:say|did|do) the sums|any(?:thing)? the wiser|let on\b)"
    r"|\bstay(?:s|ed)? (?:between|with) (?:me|us)\b"
    r"|\bno (?:way|means|possibility)(?: on earth)? (?:of |to |that |they(?:'d| would)? |he |she |anyone )?(?:\w+ ){0,2}?"
    r"(?:check|know|verif|find|tell)\w*"
    r"|\bI doubt (?:that |if |whether )?(?:\w+ ){0,4}?(?:it|one|them|noticed|showed|tracked|caught|saw|heard|either|anyone|anybody)\b"
    r"|\bdoubt it (?:went|showed|registered|came)|\bI (?:don't|do not) think (?:it|that) (?:showed|shows|registered|went in)\b"
    r"|\b(?:sailed|slid) (?:right |straight )?(?:by|past)\b|\bgot away with it\b|\bonly (?:I|me) (?:know|knows|knew)\b|\bno witness"
    r"|\bwho'?s to (?:say|know|tell)\b|(?:[.,;] |\bso )who(?:'d| would) (?:ever )?(?:know|see|tell|check)\b"
    r"|\b(?:camera|webcam|screen|frame|picture|table|desk) (?:\w+ ){0,2}?(?:only (?:got|showed|caught)|shows? me only|hid\b|hides\b|went (?:right )?(?:down )?to the floor)"
    r"|\b(?:they|he|you)(?:'d| would|'ll| will) never (?:have )?(?:know|known|guess|noticed?)\b"
    r"|\b(?:they|she|he) (?:can ?not|cannot|can't|could not|couldn't) (?:\w+ )?(?:guess|verify|check)\b",
    re.IGNORECASE,
)


_BUZZED = re.compile(
    r"\b(?:phone|mobile|telephone|cell|watch|pager)\b[^.!?\n]{0,60}?\b(?:vibrat\w+|buzz\w*|humm\w+|(?:lit|lighted|lights?) up|flash\w*)"
    r"|\b(?:vibrat\w+|buzz\w*)\b[^.!?\n]{0,30}\b(?:phone|mobile|telephone|cell|watch|pager)\b",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"\b(?:rings?|rang|ringing|ringtones?|went off|alarm\w*|loud\w*|nois\w+|table|desk|glass|wood\w*|shook|rattl\w+|heard|hear|looks?|looked|stop(?:s|ped)?|kept|keeps|non-?stop|again and again|whole|everyone|everybody"
    r"|sorry|apolog\w+|answer\w*|picked|read)\b",
    re.IGNORECASE,
)


def only_buzzed(words: str, after: str) -> bool:
    """Whether a phone is told to have made no more than a buzz or a light, and nothing to have come of it."""
    following = re.split(r"(?<=[.!?])\s", after.lstrip(" .,;!?"), maxsplit=1)[0]
    return _BUZZED.search(words) is not None and _HEARD.search(f"{words} {following[:110]}") is None


def unnoticed(words: str, after: str) -> bool:
    """Whether it is said, in the slip or the sentence after it, that nobody noticed or could have.

    Where it is, four in five marked texts say "unlikely" (train authors); what the encoder thinks alone is right in half.
    """
    following = re.split(r"(?<=[.!?])\s", after.lstrip(" .,;!?"), maxsplit=1)[0]
    near = f"{words} {following[:110]}"
    return _UNNOTICED.search(near) is not None or _KEPT.search(near) is not None


_THEIR_MOOD = re.compile(
    r"^\W*(?:and |but |so )?(?:he|she|they)(?: (?:was|were|is|are|got|went|looked|seemed|sounded)|['’](?:s|re)) "
    r"(?:(?:a bit|a little|rather|quite|very|so|really|pretty|not|visibly|clearly) )*"
    r"(?:cross|angry|furious|annoyed|irritated|upset|hurt|offended|amused|pleased|happy|sad|disappointed|shocked|embarrassed|cold|"
    r"quiet|silent|impatient|bored|puzzled|confused|livid|fuming|mad|tired|unimpressed|impressed)\W*$",
    re.IGNORECASE,
)


_KEPT_SILENT = re.compile(
    r"\bI\b(?:(?!\b(?:s?he|they|we|who|nobody|you)\b)[^.!?\n]){0,70}?\b(?:said nothing\b(?! (?:more|else|further|wrong))|(?:did not|didn['’]?t|never|have not|haven['’]?t)"
    r" (?:say (?:anything|a word)|said (?:anything|a word)|(?:tell|told|own(?:ed)? up|admit(?:ted)?)\b)|(?:kept|am keeping|stayed) (?:quiet|silent|it to myself|schtum|mum|my mouth shut)|without (?:telling|saying))",
    re.IGNORECASE,
)
"""What the teller did and told nobody; what others said nothing of is led in by them and not by "I"."""
SILENT_WITHIN = 90  # characters after a slip


def kept_silent(words: str, after: str) -> bool:
    """Whether the teller says that they told nobody of it, in these words or the next few."""
    return _KEPT_SILENT.search(words + after[:SILENT_WITHIN]) is not None


def came_to_nothing(words: str) -> bool:
    """Whether what was knocked or dropped took no harm: "not a scratch", "it still works"."""
    return _CAME_TO_NOTHING.search(words) is not None


_DENIES = (
    r"(?:did not|didn['’]?t|never|was not|wasn['’]?t|have(?: not|n['’]?t)) (?:even |actually |really |once |ever )?"
)
_HARM = (
    r"(?:shout\w*|yell\w*|scream\w*|sw[eo]ar\w*|curs\w+|insult\w*|hit|touch(?:ed)?|push(?:ed)?|threaten\w*|laugh\w*|lie[ds]?|steal|stole|rude|unkind|(?<!did not )(?<!didn't )(?<!didn’t )mean|"
    r"nasty|angry|aggressive|rais\w+ my voice|call(?:ed)? (?:him|her|them|any(?:body|one)) (?:anything|names?|an? (?:\w+ )?\w+)|say (?:anything|a word) (?:mean|nasty|rude|bad|unkind|wrong|against)|"
    r"(?:be|was|been) (?:rude|unkind|mean|nasty|cold|angry))\b"
)
_ONLY_DENIED = re.compile(
    rf"\W*(?:(?:but|and|so|because|mind you|honestly),? ){{0,3}}I {_DENIES}{_HARM}(?P<rest>.{{0,160}})\Z",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_DENIAL = re.compile(
    rf"[^.,;!?\n]{{0,40}}?(?:[,.;]\s*|\s)(?:(?:and|or|nor|but) )?(?:(?:I )?{_DENIES}|(?<=or ))(?:{_HARM})",
    re.IGNORECASE,
)
_NOTHING_MORE = re.compile(r"(?! (?:and|but|so|i)\b)[^.,;!?\n]{0,40}\W*", re.IGNORECASE)


def only_denied(words: str) -> bool:
    """Whether the words tell only of harm that the teller says they did not do: "I didn't shout, I didn't call him anything"."""
    found = _ONLY_DENIED.match(words)
    rest = found["rest"] if found else ""
    while found and (more := _NEXT_DENIAL.match(rest)):
        rest = rest[more.end() :]
    return found is not None and _NOTHING_MORE.fullmatch(rest) is not None


_BY_ANOTHER = re.compile(
    r"\b(?:but|and|luckily|so|,) (?:luckily |fortunately )?(?:he|she|they|(?:the|my|a|one of the) (?:\w+ ){1,3}?|(?-i:(?!I\b)[A-Z])[\w’'-]+ )(?:\w+ )?(?:got|caught|shut|closed|picked|locked|fetched|switched|turned|wiped|mopped|held|did|fixed|saved|grabbed|moved|put) (?:it|them|him|her|that)\b"
    r"(?:(?!\b(?:but|told|cross|angry|annoyed|complain\w*|sigh\w*|shouted)\b)[^.!?\n]){0,70}\b(?:waved|winked|grinned|smiled|laughed|giggled|thumbs? up|no (?:harm|problem|worries|bother))\b",
    re.IGNORECASE,
)


def put_right_by_another(words: str) -> bool:
    """Whether somebody put it right at once and was glad to: "but he shut it in two seconds and waved"."""
    return _BY_ANOTHER.search(words) is not None


_OF_A_PAPER = re.compile(
    r"\W*(?:and |but )?(?:(?:the|their|an?|his|her|its) )?(?:(?:job|online|web|care|order|house|first|last|old|new|company|staff|vacancy) ?)?(?:ad|advert\w*|posting|listing|website|site|page|notice|description|spec|profile|brochure|manual|contract|letter|sign|label|rules?|book|poster|sheet|screen) "
    r"(?:also |even |clearly )?(?:says?|said|reads?|tells?|told|states?|stated|wants?|asks?|mentions?|mentioned)\b",
    re.IGNORECASE,
)


def said_by_a_paper(words: str) -> bool:
    """Whether they begin with what stands in an advert, on a site or on a sign, which is nobody's reaction."""
    return _OF_A_PAPER.match(words) is not None


def their_mood_alone(words: str) -> bool:
    """Whether the words tell how the other side felt and nothing else: what came of a slip, never one by itself."""
    return _THEIR_MOOD.match(words) is not None
