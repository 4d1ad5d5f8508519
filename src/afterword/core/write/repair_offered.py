"""A repair that the account itself offers, wherever it stands: "I will do all the early shifts next week"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from afterword.core.coins import COIN
from afterword.core.number_words import NUMBER
from afterword.core.occasion import Occasion, Person, Quote
from afterword.core.week import WEEKDAYS
from afterword.core.write.called import called
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, with_capitals, words_of
from afterword.core.write.pronouns import (
    named_to_its_reader,
    sentence_before,
    speaks_of,
    stands_alone,
    to_its_reader,
    with_its_noun,
)

_WILL: Final = r"(?:(?:I['’]ll|I will|I(?:['’]m| am) going to|I want to|I(?:['’]d| would) like to|I can|I could|I(?:['’]d| would)) (?:(?:also|now|gladly|happily|then|even) )?)"
_SHIFTS: Final = r"(?:shifts?|nights?|earl(?:y|ies)|ones|duty|duties|turns?|weeks?|weekends?|calls?|cleaning|washing|rota|work|jobs?)\b"
_THEIRS: Final = r"(?:her|him|them|his|their|it|one|(?-i:[A-Z])\w+)\b"
_SUM: Final = r"(?:the (?:(?:first|other) )?)?(?:[£$€]\s?)?\d[\d,.]*(?! (?:minutes?|hours?|days?|weeks?|months?|years?|percent|per cent)\b)(?!\s?%)(?! out of\b)\b"
_SUM_IN_WORDS: Final = rf"(?:the (?:(?:first|other) )?)?{NUMBER}(?: {COIN}\b|(?<=hundred)|(?<=thousand))(?! (?:minutes?|hours?|days?|weeks?|months?|years?|percent|times?|people|of)\b)"
_A_DAY: Final = rf"(?:(?:on |by |before |every )?(?:{'|'.join(WEEKDAYS)})s?|tomorrow)\b"
_AT_A_TIME: Final = (
    r"(?:I(?:['’]ll| will| can| could)|We (?:can|could)) (?:(?:also|now|gladly|happily|then|even) )?"
    r"(?!(?:be|have|see|hear|feel|know|think|remember|imagine|say|tell|talk|speak|ring|call|write|text|message|phone|apologi[sz]e|explain|ask|answer|try|start|begin|go|leave|find|meet|need|want|hope|let|"
    r"not|never|only|work|look|wait|sleep|rest|quit|stop|stay|live|face|own|confess|admit|get|do|make|just|still|understand|believe|miss|read|watch|count|move|fly|travel|hand|give|pay|take|bring)\b)"
    rf"[a-z]+\b(?=[^.!?;\n,]{{0,60}}? {_A_DAY})(?=[^.!?;\n]* (?:the|her|him|his|them|their|it|an?|another|your|you|both|all|myself)\b)[^.!?;\n]*"
)
"""What somebody can or will do on a day that they name, where it is nothing they say, feel or do anyway."""
_NAMED: Final = r"(?:(?:the|our|my) [a-z-]+ )?(?:(?:Mrs?|Ms|Dr)\b\.? )?(?P<{group}>(?-i:(?!I\b)[A-Z])[\w-]+)"
_TO_A_THIRD: Final = (
    rf"(?:(?:call|ring|phone|text|message|e?-?mail|write to|speak to|talk to|go to)(?: up)? {_NAMED.format(group='called')}(?: [\w']+){{0,3}}? and (?:tell|ask|say|explain|apologi[sz]e|own|let)\b"
    rf"|tell {_NAMED.format(group='told')} (?:that|the truth|to|what|how|why|it was)\b)"
)
"""What somebody else than the reader is to be told: "call Tasha and tell her that it was me"."""
_ACT: Final = re.compile(
    rf"(?:\A|(?<=[.!?;,\n] )|(?<=[.!?\n])|(?<= so )|(?<= and )|(?<= but ))(?:(?:and|but|so|now|well),? )?(?P<said>{_WILL}"
    rf"(?:{_TO_A_THIRD}|(?:pay|give|send|transfer|hand)(?: back)?(?: {_THEIRS})?(?: back)? (?:{_SUM}|{_SUM_IN_WORDS})|pay (?:back|for|her|him|them|you|the|it|half|all|whatever)\b|pay (?=[£$€\d])|(?:repay|refund|reimburse|replace|repair|mend|fix|redo|re-?do|rebook|re-?file|resend)\b|"
    r"give (?:[\w'’]+ ){0,3}?back\b|give back|bring (?:back|[\w'’]+ back|a new|another|the)\b|buy (?:a new|another|her|him|them|a)\b|return (?:the|her|his|their|it)\b|"
    r"cover (?:the|her|his|their|your|all|both|every|for)\b|take over\b|make up (?:the|for|those|her|his|their)\b|work (?:the|her|his|their|both|all|late|overtime)\b|"
    rf"(?:do|take on|take) (?!(?:the|a) (?:bus|train|car|tube|tram|day)\b)(?:[\w'’]+ ){{0,5}}?{_SHIFTS}|do (?:an?|another|the) (?:[\w-]+ ){{1,4}}?(?={_A_DAY})|put (?:it|things|that|this) right\b|sort (?:it|that|this) out\b"
    r"|swap (?:any|the|her|his|their|my|a|an|one|shifts?)\b|stay (?:late|on|longer|behind)\b(?=[^.!?;\n]* and [a-z]+ )|read (?:her|his|their|every|each|all) (?:[\w-]+ ){0,2}?(?:e-?mails?|messages?|notes?|plans?)\b"
    r"|say (?:so|this|it|again|at|in front of|to|before)\b(?=[^.!?;\n]*\bthat (?:I|it) was\b)"
    rf"|not charge\b|(?:fit|make|bake|sew|paint|print|order|get|fetch|collect|clean|wash|iron|plant|build) (?:{_THEIRS}|(?:an?|the|another) (?:new|fresh|same|second|proper|better)\b|another\b)"
    rf"|pick (?:{_THEIRS}|(?:an?|another) new\b)(?: [\w'’]+){{0,2}} up\b|(?:drive|take|bring|help|lend|show|walk) {_THEIRS}"
    r"|(?:ask|tell) (?:the (?:\w+ ){1,3}of them|all (?:\w+ )?of them|both of them|them (?:all|both)|everybody|everyone|the others)\b"
    r"|write to (?:(?:Mrs?|Ms|Dr)\b\.? )?(?-i:[A-Z])\w+ that it was (?:me|my)\b"
    r"|write (?:(?:an?|the) )?(?:(?:short|proper|written|public) )?(?:explanation|correction|note|apology)\b)"
    rf"(?:(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|[^.!?;\n])*|{_AT_A_TIME})",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r",? (?:so|because|cos|since|as soon as|if|unless|but|which|that is|that['’]s|though|although|and (?:I|he|she|they|it|we)|and then)\b.*$|, (?:I|he|she|they|it|we|that|my|not that|(?:all|both|each) of (?:them|it))\b.*$|, (?:the|his|her|their) (?:[\w-]+ ){1,3}?(?:would|will|is|are|can)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_UNSURE: Final = re.compile(
    r"\b(?:never|if|maybe|perhaps|lawyer|court|not|only|hardly|probably|instead of)\b|\bI could have\b|n['’]t\b",
    re.IGNORECASE,
)
_ONE_CAN: Final = re.compile(
    rf"I (?:can|could)\b(?!.*\b(?:pay (?:[£$€]?\d|{NUMBER})|the|her|him|his|them|their|it|one|an?|another|your|you|everybody|everyone|both|all|back|half)\b)",
    re.IGNORECASE,
)
"""What one is able to do, and no repair: "I can do nights"."""
_WOULD: Final = re.compile(r"\AI(?:['’]d| would)(?! like\b)", re.IGNORECASE)
_WANT: Final = re.compile(r"\A(?:I want|I['’]d like)\b", re.IGNORECASE)
_USED_TO: Final = re.compile(r"\b(?:every|always|each|often|whenever|usually|again and again)\b", re.IGNORECASE)
"""With which "I'd" tells of what was done again and again."""
_IF_THEY_LIKE: Final = re.compile(
    r",? if (?:he|she|they|(?-i:[A-Z])\w+)(?:['’]d| would| will)? (?:\w+ )?(?:wants?|wish\w*|likes?|lets?|let|agrees?|allows?|prefers?|has me|says? yes)\b",
    re.IGNORECASE,
)
_HEARERS: Final = re.compile(
    r"\b(?P<verb>ask|tell) (?:the (?:\w+ ){1,3}of them|all (?:\w+ )?of them|both of them|them (?:all|both)|everybody|everyone|the others)(?! else)\b(?: who (?:heard|was there)(?: it)?)?"
)
_HEARD_IT: Final = "those who heard it"
_FREE: Final = re.compile(
    r",? (?:at |for )?(?:no charge|free of charge|for free|for nothing|without charge)\Z", re.IGNORECASE
)
_NEW: Final = re.compile(r"(?:^|(?<=[.!?;] ))(?P<new>New|Another) (?=[a-z])")
_OF_THINGS: Final = re.compile(
    r"\b(?:the|some|new|two|three|four|five|six|\d+) (?:[\w-]+ )?(?!(?:his|its)\b)[a-z]{2,}s\b[^.!?]*\bthem\b",
    re.IGNORECASE,
)
"""Where "them" may stand for things, and for nobody."""
_OF_SEVERAL: Final = re.compile(r"\b(?:both|all|two|each|some|none|most|either) of them\b", re.IGNORECASE)
"""Others than the one reader."""
_PUT_RIGHT: Final = re.compile(r"\b(?:put|sort) (?:it|that|this) (?:right|out)\b", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"“”]")
_IS_WORTH: Final = re.compile(r"(?<!day)(?<!week)(?<!month)(?<!year)(?<!pound)(?<!euro)['’]s worth\b")
_WHATEVER: Final = re.compile(r"(?:(?<=\bpay )for )?\bwhatever\b", re.IGNORECASE)
_BARE_ONE: Final = re.compile(r"\b(?P<verb>pick|get|order|buy|fetch|bring) one\b")
_GIVE_BACK: Final = re.compile(r"\b(give|pay|bring) (?:her|him|them) back\b", re.IGNORECASE)
_CAN: Final = re.compile(r"I can\b")
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)
"""Between two offers of which one is enough."""
_DECIDED: Final = re.compile(r"I (?:will|am going to)\b", re.IGNORECASE)
_NEXT_WEEK: Final = re.compile(r"\bnext week\b", re.IGNORECASE)
_TOMORROW: Final = re.compile(r"\btomorrow\b", re.IGNORECASE)
_RELATIVE: Final = re.compile(
    r",? \b(?:today|tonight|tomorrow(?: \w+)?|this (?:weekend|month|evening|morning|afternoon)|next (?:month|weekend|\w+day))\b",
    re.IGNORECASE,
)
_THIS_WEEK: Final = re.compile(r",? \bthis week\b", re.IGNORECASE)
_THIS_WEEKEND: Final = re.compile(r"\bthis weekend\b", re.IGNORECASE)
_NEXT_MONTH: Final = re.compile(
    r"\b(?:(?P<before>from|by|until|in|at the (?:start|beginning|end) of) )?next month\b", re.IGNORECASE
)
_THE_HALF: Final = re.compile(r"\bthe (?=half\b(?! (?:hour|day|dozen|year)))", re.IGNORECASE)
"""As people say it whose first language has an article there: "give back the half"."""
_MOST: Final = 22  # words
_LAST_OF_THE_WEEK: Final = 3  # Thursday: told later, "this week" is over when the letter is read


_TOGETHER: Final = 160  # characters from one offer within which a second one goes with it


def repairs_offered(occasion: Occasion, to: Person | None) -> list[tuple[Quote, str]]:
    """The repair that the account offers, as sentences to its one reader: one, or two that stand together, or those listed as what
    they can do; none that is not safe.

    What they will do goes before what they could do or would like to.
    """
    account = occasion.account
    names = called(occasion, to)
    offered: list[tuple[Quote, str]] = []
    for found in _acts(account):
        words = _ENDS.sub("", found["said"]).strip(" ,")
        if third := found["called"] or found["told"]:
            start, end = found.start("said"), found.start("said") + len(words)
            said = _at_any_time(in_full(_WOULD.sub("I will", " ".join(words.split()))), occasion)
            if third not in names and (told := _told_to_a_third(said, third, names)):
                offered.append((Quote(start, end, account[start:end]), with_capitals(f"{told}.")))
            continue
        start, end = found.start("said"), found.start("said") + len(words)
        if said := _as_offered(words, start, occasion, to):
            kindly = f"{said}, if you like" if _IF_THEY_LIKE.match(account, end) else said
            offered.append((Quote(start, end, account[start:end]), with_capitals(f"{kindly}.")))
    if listed := _listed(occasion, to):
        behind = [
            one for one in offered if 0 < one[0].start - listed[-1][0].end <= _TOGETHER and _DECIDED.match(one[1])
        ]
        return [*listed, *behind[:1]]
    first = next((one for one in offered if _DECIDED.match(one[1])), next(iter(offered), None))
    if first is None:
        return []
    beside = [
        one
        for one in offered
        if 0 < one[0].start - first[0].end <= _TOGETHER
        and (_DECIDED.match(one[1]) or (_CAN.match(first[1]) and _CAN.match(one[1])))
        and not _OR.search(account, first[0].end, one[0].start)
    ]
    return [first, *beside[:1]]


def _as_offered(words: str, start: int, occasion: Occasion, to: Person | None) -> str:
    """An offer that begins at `start`, as its one reader is told it; empty where that is not safe."""
    names = called(occasion, to)
    would = _WOULD.match(words) is not None
    if (
        _OF_THINGS.search(words)
        or (_OF_SEVERAL.search(words) and not _HEARERS.search(words))
        or _UNSURE.search(_NO_CHARGE.sub("", words))
        or _ONE_CAN.match(words)
        or (would and _USED_TO.search(words))
    ):
        return ""
    before = _NEW.sub(r"a \g<new> ", sentence_before(occasion.account, start)).replace("a New", "a new")
    said = _WANT.sub("I would like", _WOULD.sub("I will", _THE_HALF.sub("", " ".join(words.split()))))
    said = _SAY_IT.sub("say ", _at_any_time(_WHATEVER.sub("what", _IS_WORTH.sub(" is worth", in_full(said))), occasion))
    heard = _HEARERS.sub(rf"\g<verb> {_HEARD_IT}", said)
    if heard == said:
        said = _with_a_noun(_GIVE_BACK.sub(r"\1 you back", said), before)
        said = said if _PUT_RIGHT.search(said) else with_its_noun(said, before)
        said = to_its_reader(said, names) if len(occasion.people) == 1 else named_to_its_reader(said, names)
    said = _FREE.sub(", at no charge", heard if heard != said and _HEARD_IT in heard else said)
    return said if _is_safe(said) and not speaks_of(said, names) else ""


_SAY_IT: Final = re.compile(r"\bsay it (?:again )?(?=[^.!?]*\bthat I\b)")
"""Said before what it is: "say it again on Monday, before them all, that I was wrong"."""
_LIST: Final = re.compile(
    r"(?:\A|(?<=[.!?;\n] )|(?<=[.!?\n]))(?:(?:and|but|so|now),? )?What I (?P<will>can|could|will) (?:do|offer)(?: now| instead| for \w+)?(?: is|:| is:)(?: to)? (?P<rest>(?:(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|[^.!?;\n])+)",
    re.IGNORECASE,
)
"""What they say outright that they can do, of whatever sort it is."""
_NEXT_OF_LIST: Final = re.compile(
    r",? and (?=[a-z]+ )|, (?=(?!in\b|on\b|at\b|to\b|with\b|for\b|by\b|before\b|the\b|all\b|both\b|if\b|so\b|not\b|which\b|that\b|who\b|or\b)[a-z]+ )"
)
_MOST_LISTED: Final = 3


def _listed(occasion: Occasion, to: Person | None) -> list[tuple[Quote, str]]:
    """Each of the offers that the account lists behind "What I can do is"."""
    found = _LIST.search(occasion.account)
    if found is None:
        return []
    rest, at, offers = found["rest"], found.start("rest"), []
    ends = [
        (one.start(), one.end()) for one in _NEXT_OF_LIST.finditer(rest) if not rest[: one.start()].count(" that I ")
    ]
    for start, end in zip([0, *(end for _, end in ends)], [*(start for start, _ in ends), len(rest)], strict=True):
        whole = rest[start:end]
        words = (whole if _SAY_IT.search(whole) else _ENDS.sub("", whole)).strip(" ,")
        said = _as_offered(f"I {found['will'].lower()} {words}", at + start, occasion, to) if words else ""
        if said:
            quote = Quote(at + start, at + start + len(words), words)
            offers.append((quote, with_capitals(f"{said}.")))
    return offers[:_MOST_LISTED]


_CAN_OR_COULD: Final = re.compile(r"\AI (?:can|could)\b")
_KEEP_IT: Final = re.compile(r"\b(?:keep it to|keep it between) \w+sel(?:f|ves)\b")
"""Of what was told in confidence: there an "it" is understood."""
_WAS_ME: Final = re.compile(r"\bit (?:was|is) (?:all )?(?:me|my|mine|not (?:mine|her|his|their|hers|theirs|true))\b")


def _told_to_a_third(said: str, third: str, names: Sequence[str]) -> str:
    """What the writer will tell somebody else, as its reader is told; empty where a "her" or "it" may be taken for another."""
    said = _CAN_OR_COULD.sub("I will", named_to_its_reader(said, names))
    after = said[said.index(third) + len(third) :]
    plain = _WAS_ME.sub("I did", _KEEP_IT.sub("keep quiet", after))
    others = set(re.findall(r"\b[A-Z]\w+", after)) - {day.capitalize() for day in WEEKDAYS}
    spoken = [word for word in words_of(plain) if word in PEOPLE]
    one = any(set(spoken) <= form for form in _ONE_PERSON)
    clear = one and not others and stands_alone(f"that {plain}") and is_clean(said) and not _QUOTED.search(said)
    return said if clear and len(words_of(said)) <= _MOST and "'" not in said.replace("'s ", " ") else ""


_ONE_PERSON: Final = (
    frozenset("he him his himself".split()),
    frozenset("she her hers herself".split()),
    frozenset("they them their themselves".split()),
)


def _acts(account: str) -> Iterator[re.Match[str]]:
    """Each offer, also where one sentence holds two."""
    found = _ACT.search(account)
    while found:
        yield found
        found = _ACT.search(account, found.start("said") + len(_ENDS.sub("", found["said"])))


_NO_CHARGE: Final = re.compile(r"\bnot charge\b", re.IGNORECASE)


def _with_a_noun(said: str, before: str) -> str:
    """The words with the noun that a bare "one" stands for: "pick one up" where a new tap was spoken of."""
    if not _BARE_ONE.search(said):
        return said
    whole = with_its_noun("get it", before)
    thing = whole.removeprefix("get ")
    if not whole or whole == "get it":
        return ""
    noun = re.sub(r"^(?:the|my|her|his|their|your|our) (?:new )?", "", thing)
    return _BARE_ONE.sub(rf"\g<verb> a new {noun}", said)


def _at_any_time(said: str, occasion: Occasion) -> str:
    """The words without a time that means another day when they are read."""
    if occasion.told_at is not None:
        said = _NEXT_WEEK.sub(f"in the week of {_next_monday(occasion.told_at.date())}", said)
        day = occasion.told_at.date()
        said = _TOMORROW.sub(f"on {day + timedelta(days=1):%A}", said)
        month = f"{date(day.year + day.month // 12, day.month % 12 + 1, 1):%B}"
        said = _NEXT_MONTH.sub(lambda found: f"{found['before'] or 'in'} {month}", said)
        if day.weekday() <= _LAST_OF_THE_WEEK:
            said = _THIS_WEEKEND.sub("at the weekend", said)
        else:
            said = _THIS_WEEK.sub("", said)
    return _RELATIVE.sub("", _NEXT_WEEK.sub("", said)).strip(" ,")


def _next_monday(day: date) -> str:
    monday = day + timedelta(days=7 - day.weekday())
    return f"{monday.day} {monday:%B}"


def _is_safe(said: str) -> bool:
    words: Sequence[str] = words_of(said)
    return (
        4 <= len(words) <= _MOST
        and is_clean(said)
        and not _QUOTED.search(said)
        and not PEOPLE & set(words) - ({"themselves"} if _HEARD_IT in said else set())
        and "'" not in said.replace("'s ", " ")
        and (_HEARD_IT in said or stands_alone(said))
    )
