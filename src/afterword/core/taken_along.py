"""What somebody still has that is not theirs: a key fob carried home, a borrowed book, the wrong coat."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.occasion import Moment, Quote

_NAME: Final = r"(?-i:[A-Z])[\w-]+"
_THEIRS: Final = (
    rf"(?:the|this|that|these|those|his|her|their|one of (?:the|their)|(?:somebody|someone) else['’]s|{_NAME}['’]s)"
)
_WORD: Final = (
    r"(?!(?:the|an?|my|our|your|his|her|their|and|but|so|because|I|he|she|they|we|is|was|are|were|that|which|in|into|with|on|at|for|to|from|of|round|around|inside|under|still|it|its|by|home|back|without|after|when|"
    r"(?:went|left|came|fell|said|all|only|just))\b)[\w’-]+"
)
_WHAT: Final = rf"(?:{_WORD} ){{0,3}}{_WORD}\b(?! (?:to|of|for) (?:my|our)\b)"


def _thing(n: int) -> str:
    return rf"{_THEIRS} (?P<what{n}>{_WHAT})"


_WITH_ME: Final = (
    r"(?:in|on|inside|round|around|at the bottom of) my (?:\w+ ){0,2}?(?:jacket|coat|pockets?|bag|handbag|rucksack|backpack|briefcase|wallet|purse|car|boot|van|truck|glove ?box|drawer|"
    r"key ?ring|apron|overalls?|tool ?box|kitchen|hall|house|flat|shed|garage|belt|finger|wrist|neck|head|ears?|arm|feet|locker|shelf|shelves|desk|table|bookcase|bedside)\b"
)
_HELD: Final = frozenset(
    """
    key keys fob fobs badge pass lanyard tape measure stapler drill ladder book books umbrella coat jacket scarf hat gloves helmet vest radio torch
    charger laptop tablet mug tool tools spanner screwdriver hammer saw calculator clipboard headset scanner camera lens uniform apron remote
    cable adapter thermometer stethoscope bike pump trolley pen pencil dish tray scissors goggles glasses card cards permit visor overalls towel blanket costume keycard
    """.split()
)
"""Things that are carried off; others count where the account says that they were lent or handed over, or where they are now."""
_HANDED_OUT: Final = frozenset(
    "apron badge lanyard visor overalls uniform vest costume headset pass goggles keycard tabard scrubs".split()
)
"""Worn for the time one is there: nobody has them of their own."""
_LET_IN: Final = frozenset("key keys fob fobs badge pass lanyard permit keycard card cards".split())
"""What lets one in belongs to the place."""
_PINNED: Final = re.compile(r"(?<=\w)(?: [a-z]+ed)+\Z")
"""How it was there: "the badge clipped on my jacket"."""
_AND_A_SECOND: Final = re.compile(
    rf",? (?:and|or) (?:also )?(?:an?|the|his|her|their|{_NAME}['’]s) (?P<what>{_WHAT})"
    r"(?=\s*(?:[.,;!?\n]|$)|\s(?:and|but|so|in|on|at|from|of|with|to|for|by|that|which|when|he|she|they|we|I|home|back)\b)",
    re.IGNORECASE,
)
_WORN: Final = r"(?:coat|jacket|umbrella|scarf|hat|cap|gloves|bag|rucksack|case|suitcase|shoes|boots|helmet|glasses|keys?|bike|charger|mug|cardigan|jumper)"
_STILL: Final = re.compile(
    rf"\b{_thing(1)}(?:,? it)?(?:['’]s| is| are| was| were) (?P<stays>still |now )?(?P<here1>{_WITH_ME})"
    rf"|\bI(?:['’]ve| have)?(?: \w+){{0,2}}? still (?P<has>have|had|got|have got|holding|hold) {_thing(2)}(?: (?P<here2>{_WITH_ME}))?"
    rf"|\bI(?:['’]d| had|['’]ve| have)?(?: (?!he\b|she\b|they\b|we\b|who\b)[\w’']+,?){{0,5}}? (?:walked|drove|went|left|came|cycled|run|ran|gone|driven) (?:\w+ )?(?:out|off|away|home) (?:(?:again|there|then|of there) )?(?:with|wearing) (?:(?P<it>it|them)\b|{_thing(3)})"
    rf"|\b(?:forgot|forgotten|failed) to (?:hand|give|bring|take) {_thing(4)} (?P<here4>back)\b|\b(?:forgot|forgotten|failed) to (?:return|hand (?:in|back)|give back) {_thing(5)}"
    rf"|\bnever (?:gave|handed|brought|took|sent) {_thing(6)} (?P<here6>back)\b|\bnever (?:returned|gave back|handed back) {_thing(7)}"
    rf"|\b(?:took|carried|packed|brought) {_thing(8)} (?:home|away|off|along|with me)(?: with me)? (?P<here8>by (?:mistake|accident)|without (?:noticing|thinking|reali[sz]ing))"
    rf"|\b(?:accidentally |by mistake )?pocketed {_thing(9)}"
    rf"|\b(?:wore|worn|wearing) {_thing(10)} (?:all the way |straight )?(?:home|out of (?:there|the (?:door|building|shop|place)))(?P<unaware> (?:by (?:mistake|accident)|without (?:noticing|thinking|reali[sz]ing)))?\b"
    rf"|\bI(?:['’]ve| have)? (?:\w+ly |just |also )?(?:kept|hung on to|held on to) {_thing(11)}(?=\s*(?:[.,;!?\n]|$)|\s(?:and|but|when|after|although|though|since|instead|by|for|too|that|which|he|she|they|we|I)\b)"
    rf"|\bI(?:['’]ve| have)?(?: \w+){{0,2}}? still (?:have|had|got|have got) (?P<it2>it|them)\b"
    rf"|\b(?:found|find|discovered|noticed|felt|spotted) {_thing(12)} (?:still )?(?P<here12>{_WITH_ME})"
    rf"|\bI (?:just |simply )?kept (?P<it6>it|them)(?=\s*(?:[.,;!?\n]|$)|\s(?:and|but|after|when)\b)"
    rf"|\b(?P<it3>it|they)(?:['’]s|['’]re| is| are| was| were) still {_WITH_ME}"
    rf"|\b(?:never|have(?: not|n['’]t)|did(?: not|n['’]t)|forgot(?:ten)? to) (?:(?:gave|give|given|handed|hand|brought|bring|took|take|sent) (?P<it4>it|them) back|(?:returned|return) (?P<it5>it|them))\b"
    rf"|\b(?:took|grabbed|picked up|(?:left|went home|walked (?:off|out)|came home) (?:with|in|wearing)) (?P<wrong>(?:the wrong|(?:somebody|someone) else['’]s|another (?:man|woman|guest|person)['’]s) {_WORN})\b",
    re.IGNORECASE,
)
_LENT: Final = re.compile(
    rf"\b(?P<how>lent me|loaned me|let me (?:use|borrow)|borrowed|issued me(?: with)?|signed (?:for|out)|gave me|given(?: me)?|handed me|passed me) "
    rf"(?:[\w’ -]{{1,40}}? and )??(?:(?:an?|the|this|his|her|their|one of (?:the|their)|{_NAME}['’]s) |(?=(?:[a-z]+ )?[a-z]+[^s]s\b))(?P<what>{_WHAT})(?=\s*(?:[.,;!?]|$)|\s+(?:and|but|for|to|from|so|with|when|which|that|last|on|in|at|I|he|she|we|they)\b)",
    re.IGNORECASE,
)
_GIFT: Final = re.compile(
    r"\b(?:pens?|brochures?|leaflets?|booklets?|flyers?|business cards?|(?<!door )(?<!key )(?<!swipe )(?<!access )(?<!library )(?<!parking )(?<!fuel )cards?|mugs?|notebooks?|folders?|sweets?|chocolates?|water|coffee|tea|cake|cakes|biscuits?|goody bag|samples?|tote)\b",
    re.IGNORECASE,
)
"""What is given away: "they gave me a pen" lends nothing."""
_KEPT_RIGHTLY: Final = re.compile(
    r"\b(?:to keep|keep (?:it|them)\b|as an? (?:gift|present|souvenir|thank)|(?:was|is|were|are) an? (?:gift|present)|said I (?:could|can|should) (?:have|keep|hang on)|until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next)|(?:is|are|was|were) (?:mine|my own)|librar(?:y|ies)|hire shop|rental|for (?:my birthday|christmas|my wedding)|made (?:for )?me)\b",
    re.IGNORECASE,
)
_GIVEN_BACK: Final = re.compile(
    r"\bI (?!never|did|didn|have not|haven|forgot|will|was going|want|must|have to|need)(?:\w+ ){0,3}?(?:handed|gave|brought|took|posted|dropped|sent|put|ran|drove|carried) (?:it|them|the [\w-]+(?: [\w-]+)?) (?:\w+ ){0,2}?back\b"
    r"|\bI (?:\w+ )?(?:returned|handed in) (?:it|them|the [\w-]+)\b|\b(?:ran|went|drove|turned|walked|cycled) (?:straight |right |round and )*back (?:with (?:it|them)|and (?:gave|handed|returned|dropped))"
    r"|\bI gave (?:it|them) to\b|\b(?:and|then) (?:handed|gave|brought|posted|dropped|took) (?:it|them) (?:\w+ )?back\b",
    re.IGNORECASE,
)
_SMALL: Final = frozenset(
    "little small big old nice stupid silly lovely tiny wretched whole damn own favourite favorite best".split()
)
_NO_THING: Final = frozenset(
    """
    feeling feelings chance chances email mail letter impression job number time day night moment view idea hope fear question words sound smile offer
    right same shakes task chance second nudge call hand lift go minute reference impression way reason answer advice tip look dog cat child kids boy girl baby bus train family team
    """.split()
)


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing of theirs that the teller still has: its words in the account, what it is ("the key fob"), and where it was lent."""

    quote: Quote
    what: str
    lent: Quote | None = None

    @property
    def is_many(self) -> bool:
        """Whether it is spoken of as "them"."""
        return re.search(r"[^s]s\Z| are not mine\Z| and the ", self.what) is not None


def taken_in(account: str) -> tuple[Taken, ...]:
    """What the account tells that its teller took along or never gave back, each thing once."""
    found: list[Taken] = []
    for match in _STILL.finditer(account):
        lent = [one for one in _LENT.finditer(account) if _is_lent(one)]
        taken: Taken | None
        if match["wrong"]:
            thing = match["wrong"].split()[-1].lower()
            plain = f"{thing} that are not mine" if thing.endswith("s") else f"a {thing} that is not mine"
            taken = Taken(Quote(match.start(), match.end(), match[0]), plain)
        elif any(match[name] for name in ("it", "it2", "it3", "it4", "it5", "it6")):
            if any(0 <= match.start() - other.quote.end < _LENT_REACH for other in found):
                continue  # the thing just told of
            before = [one for one in lent if 0 < match.start() - one.end() < _LENT_REACH]
            taken = _taken(match, before[-1]["what"], before[-1]) if before else None
            if taken and "them" in match[0].lower().split() and (more := _second(account, before[-1].end("what"))):
                taken = replace(taken, what=taken.what + more[0])
        else:
            taken = _named(match, lent)
            taken = taken and _both(taken, account, (match.end(_place(match)), match.end()))
        after = account[match.end() : match.end() + _REACH]
        around = account[max(0, match.start() - _REACH // 2) : match.end() + _REACH // 2]
        if taken is None or _GIVEN_BACK.search(after) or _KEPT_RIGHTLY.search(around):
            continue
        if all(taken.what != other.what and not _same(taken.what, other.what) for other in found):
            found.append(taken)
    return tuple(found)


_LENT_REACH: Final = 300  # characters before "it" in which the thing was lent
_REACH: Final = 200  # characters behind it in which it is told that it was given back


def takes_along(moment: Moment) -> Taken | None:
    """What the words of a slip tell that its teller still has."""
    return next(iter(taken_in(moment.whole)), None)


_UNASKED: Final = re.compile(
    rf"\b(?:borrow(?:ed)?|took|taken|used?|wore|worn|rode|drove|ate|drank|grabbed|helped myself to)\b(?: \w+){{0,2}}? (?:her|his|their|(?-i:[A-Z])[\w-]+['’]s|my (?:\w+ )?\w+['’]s|(?:someone|somebody) else['’]s)\b(?! (?:\w+ )?(?:advice|words?|time|turn|name|offer|hand|side|help|point|lead|example)\b)[^.!?\n]{{0,90}}?"
    rf"(?:\bwithout (?:asking\b(?! (?:what|how|why|when|where|questions|for help)\b)|(?:a|his|her|their) (?:word|permission|okay?)|permission|telling|(?:her|him|them|{_NAME}) knowing)\b|[.,;]? ?(?:and |but )?I (?:(?:did|had)(?: not|n['’]?t)|never) (?:ask(?:ed)?|check(?:ed)?)(?! (?:what|how|why|when|where)\b))",
    re.IGNORECASE,
)


def took_unasked(words: str) -> bool:
    """Whether something of somebody's was taken or used without asking."""
    return _UNASKED.search(words) is not None


def _is_lent(found: re.Match[str]) -> bool:
    given = re.match(r"gave|given|handed|passed", found["how"], re.IGNORECASE)
    head = found["what"].lower().split()[-1]
    return not given or (head in _HELD and not _GIFT.search(found["what"]))


_POINTS: Final = ("the ", "this ", "that ", "these ", "those ")


def _place(match: re.Match[str]) -> str:
    """The name of the group that holds what it was."""
    return next(f"what{n}" for n in range(1, 13) if match[f"what{n}"])


def _both(taken: Taken, account: str, ends: Iterable[int]) -> Taken:
    """The thing with a second one that is named in the same breath, behind one of these places: "the dish and his drill"."""
    for end in ends:
        if more := _second(account, end):
            words, end = more
            start, end = taken.quote.start, max(taken.quote.end, end)
            return replace(taken, what=taken.what + words, quote=Quote(start, end, account[start:end]))
    return taken


def _second(account: str, end: int) -> tuple[str, int] | None:
    """A second thing behind this place, as it is added to the first, and where it ends; None where none is named."""
    found = _AND_A_SECOND.match(account, end)
    plain = _plain(_PINNED.sub("", found["what"])) if found else ""
    return (f" and the {plain}", found.end("what")) if found and plain else None


def _plain(words: str) -> str:
    """The words of a thing without what only colours it; empty where it is nothing one can carry."""
    plain = " ".join(word for word in words.split() if word.lower() not in _SMALL)
    return "" if not plain or plain.lower().split()[-1] in _NO_THING else plain


def _only_points(match: re.Match[str], n: int) -> bool:
    """Whether the account says "the" or "that" of the thing, and not whose it is."""
    return match.string[: match.start(f"what{n}")].lower().endswith(_POINTS)


def _handed(head: str, account: str) -> re.Match[str] | None:
    """Where it is told that such a thing was handed over, alone or with others."""
    handed = rf"\b(?:gave|given|lent|loaned|handed|passed|issued|borrowed)\b[^.!?\n]{{0,120}}?\b{re.escape(head)}\b"
    return re.search(handed, account, re.IGNORECASE)


def _named(match: re.Match[str], lent: list[re.Match[str]]) -> Taken | None:
    words: str = match[_place(match)]
    head = words.lower().split()[-1]
    same = next((one for one in reversed(lent) if _same(words, one["what"])), None)
    here = any(match[f"here{n}"] for n in (1, 2, 4, 6, 8))
    if match["here1"] or match["here12"]:
        handed = None if _GIFT.search(words) else _handed(head, match.string)
        theirs = handed or (match["here1"] and not match[0].lower().startswith(_POINTS))
        here = bool(theirs) and (match["here12"] or match["stays"]) is not None and head in _HELD
        same = same or (handed if here else None)
    elif match["what10"]:
        here = head in _HANDED_OUT or (head in _HELD and (match["unaware"] is not None or not _only_points(match, 10)))
    elif match["what11"]:
        here = (
            head in _HELD
            and not _GIFT.search(words)
            and (not _only_points(match, 11) or head in _LET_IN or bool(_handed(head, match.string[: match.start()])))
        )
    elif match["what2"] and match["has"].lower() == "had" and not here:
        return same and _taken(match, same["what"], same)
    else:
        here = here or head in _HELD
    if not (same or here):
        return None
    lent_as = same.groupdict().get("what", "") if same else ""
    fuller = lent_as if len(lent_as.split()) > len(words.split()) else words
    return _taken(match, fuller, same)


def _same(one: str, other: str) -> bool:
    return one.lower().split()[-1].rstrip("s") == other.lower().split()[-1].rstrip("s")


def _taken(match: re.Match[str], words: str, lent: re.Match[str] | None) -> Taken | None:
    plain = _plain(words)
    if not plain:
        return None
    where = Quote(lent.start(), lent.end(), lent[0]) if lent else None
    return Taken(Quote(match.start(), match.end(), match[0]), f"the {plain}", where)
