"""Who says outright that they insulted somebody tells of a remark that hurt, and who brushed them off of a quarrel, whatever else it may sound like."""

from __future__ import annotations

import re
from typing import Final

MISTAKEN: Final = frozenset(
    ["confidentiality", "lie", "nerves", "other", "technical_error", "unprepared", "weak_answer", "wrong_name"]
)
"""What such a telling may be taken for instead."""
CALLED_NAMES: Final = MISTAKEN | {"arguing", "offensive_remark", "swearing"}
"""The same with what it is only half taken for. Ill words about an employer told to others stay what they are."""

_WHOM: Final = r"(?:him|her|them|(?:my|the|a|an|our|another) (?:(?!(?:about|the|to|for|with|and|at|on|in|that|was)\b)[\w-]+ ){1,3}?|(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)? )"
_BAD: Final = (
    r"(?-i:(?=[a-z]))(?:lazy|stupid|idiotic|useless|pathetic|selfish|fat|ugly|boring|clueless|dumb|thick|daft|incompetent|hopeless|ridiculous|crazy|mad|dramatic|"
    r"sensitive|childish|difficult|needy|slow|weird|rubbish|stingy|tight|mean|greedy|arrogant|rude|cheap|bossy|nosy|cold|heartless|dull|nasty|vain|fake|two-faced|unreliable|ungrateful|spoil[te]d?|jealous|unprofessional|immature|past it|too old|no good|"
    r"not (?:good|clever|bright|smart) enough|not up to it|good for nothing|"
    r"(?:an? )?(?:(?!(?:before|after|the|about|with|and|in|on|at|for|to|as|of)\b)[\w*]+ ){0,2}?(?:idiot|moron|fool|loser|liar|cheat|snake|thief|snob|coward|dinosaur|drama queen|control freak|hypocrite|bully|witch|cow|clown|"
    r"dictator|tyrant|prick|bastard|bitch|arsehole|asshole|dickhead|twat|wanker|jerk|pig|rat|traitor|crook|fraud|know-it-all|old bat|"
    r"waste of (?:space|time)|disgrace|embarrassment|burden|nightmare|joke|mess|"
    r"(?:bad|terrible|rubbish|useless|awful|lousy) (?:mother|mum|mom|dad|father|parent|friend|teacher|son|daughter|wife|husband|sister|brother|boss|manager|cook|driver|nurse)))\b"
)
_RANK: Final = r"(?:captain|major|general|sergeant|commander|colonel|admiral|inspector|lord|lady|sir|king|queen|prince|princess|duke|duchess|count|countess|baron|emperor|empress|czar|tsar|pope|saint|little miss)"
_MOCK: Final = (
    rf"(?:(?:an? |the )(?:(?!(?:before|after|about|with|and|in|on|at|for|to|as|of)\b)[\w-]+ )?(?:princess|prince|queen|duchess|duke|emperor|empress|czar|tsar|diva|madam|ice maiden|fun police|dragon|gestapo|"
    r"(?:glorified|jumped-up|overpaid|failed) (?:[\w-]+ )?[\w-]+|(?:tea|dinner) lady|errand boy|schoolmarm|robot|parrot|puppet|doormat|dogsbody|baby|brat)\b|"
    rf"(?:glorified|jumped-up) (?:[\w-]+ )?[\w-]+|(?-i:the |The )(?:[\w-]+ )?{_RANK} of (?-i:[\w-]+)|"
    r"(?P<title>(?-i:Captain|Major|General|Sergeant|Commander|Colonel|Admiral|(?<!her )(?<!him )(?<!them )(?:Lord|Lady|Sir)|King|Queen|Prince|Princess|Duke|Duchess|Count|Countess|Baron|Emperor|Saint|Little Miss) (?-i:[A-Z])[\w-]+"
    r"|(?-i:Mr|Mrs|Ms|Miss|Mister|Dr|Professor)\.? (?-i:[A-Z][a-z]+(?:-[a-z]+)*-(?:[a-z]+|[A-Z][a-z]+-[A-Za-z]+)|Perfect|Bossy|Grumpy|Clever|Important|Sunshine|Nosy|Useless|Clueless|Lazy|Moody|Obvious|Popular)\b))"
    r"(?![^.!?\n]{0,20}\b(?:affectionately|fondly|lovingly)\b)"
)
"""A title that nobody has: "a clipboard princess", "Captain Clueless"."""
_VERY: Final = r"(?:(?:just|so|too|being|a bit|really|always|basically|only|such|very|quite) )*"
_ALSO: Final = r"(?:(?:just|then|also|basically|even|once|actually|more or less) )?"
_I: Final = r"(?:\bI(?:['’]d| had)? |(?:^|(?<=[.!?]\s)|(?<=\band )))"
_INSULTED: Final = re.compile(
    rf"{_I}{_ALSO}told (?!them (?:that )?s?he\b|him (?:that )?(?:she|they)\b|her (?:that )?(?:he|they)\b){_WHOM}\s*(?:,? ?in front of [^,.]{{2,30}},?)?\s*(?:that )?(?:s?he|they)(?:['’]s|['’]re| is| are| was| were|['’]d been| had been) {_VERY}{_BAD}"
    rf"|{_I}{_ALSO}told {_WHOM}\s*(?:that )?(?:s?he|they)(?:['’]s|['’]re| is| are| was| were|['’]d been| had been) {_VERY}(?:acting|behaving|carrying on|talking) like (?:an? |some )(?!(?:\w+ )?(?:adult|grown|pro\b|professional|gentleman|lady\b|friend|star|hero|champion)\w*)\w"
    rf"|{_I}{_ALSO}(?P<called>called {_WHOM}\s*[\"“]?{_VERY}(?:{_BAD}|{_MOCK}))"
    rf"|{_I}{_ALSO}told {_WHOM}\s*(?:that )?(?:s?he|they) (?:is|are|was|were) {_VERY}{_MOCK.replace('?P<title>', '?:')}"
    rf"|{_I}{_ALSO}told {_WHOM}\s*to (?:get lost|shut up|calm down|f\S*k off|eff off|piss off|sod off|bugger off|grow up|get over (?:it|him|her|them)\w*|get a (?:grip|life)|"
    r"lighten up|man up|mind (?:his|her|their) own|go to hell|get stuffed|stop (?:moaning|whining|crying|being))\b"
    rf"|{_I}{_ALSO}(?:made fun of|took the (?:mick|piss) out of|mocked|poked fun at|did an impression of|insulted|ridiculed) (?!my(?:self| own)\b)\w",
    re.IGNORECASE,
)

JOKED: Final = frozenset(["flat_joke", "wrong_name", "swearing"])
"""What words at somebody's expense may be taken for instead, where they did not laugh."""
_AT_EXPENSE: Final = re.compile(
    r"\bI\b[^.!?\n]{0,40}?\b(?:jok(?:ed|es?|ing)|teased|quipped|cracked|funny|did an? (?:impression|impersonation)|imitated|made fun|mocked|poked fun|took the (?:mick|piss)|(?-i:called|nicknamed) (?:him|her|them|(?:my|the|our) (?:\w+ ){1,3}?|[A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ )?)[\"“'‘](?-i:[a-z]))",
    re.IGNORECASE,
)
_TAKEN_ILL: Final = re.compile(
    r"(?:\b(?:(?-i:he|she|they|He|She|They|one of them)|(?-i:(?:Mrs?|Ms|Dr|Prof)\.? )?(?-i:(?!I\b|It\b|This\b|That\b|We\b|You\b|Everyone\b|Everybody\b|Nobody\b)[A-Z])[\w'’-]+|(?:the|my|our) [\w-]+) "
    r"(?:(?:just|only|visibly|then|all|suddenly) )*(?:(?:turned|went) (?:(?:bright|deep|very|all|quite) )?(?:red|scarlet|crimson|white|pale)|blushed|flushed|stiffened|flinched|winced|teared up|"
    r"(?:had|got) tears|cried|left the (?:room|table|kitchen|office)|walked (?:out|off|away)|got up and (?:left|went)|went (?:inside|home|to the (?:toilet|loo|bathroom))))\b",
    re.IGNORECASE,
)
_IN_FUN: Final = re.compile(
    r"\b(?:(?:he|she|they|we|both|Mrs? \w+|Ms \w+|Dr \w+)(?: all| both| just)? (?:laugh\w*|giggl\w*|grinn\w*|smil\w*)|with laugh\w*|myself|my own expense|about me\b)",
    re.IGNORECASE,
)


def hurt_by_a_joke(words: str, after: str) -> bool:
    """Whether the teller joked or gave somebody a by-name, and that one went red, stiffened or walked off; `after` is what follows."""
    near = f"{words}{after[:REACTION]}".split("\n\n", 1)[0]
    joke = _AT_EXPENSE.search(words)
    ill = _TAKEN_ILL.search(near, joke.end()) if joke else None
    return ill is not None and not _IN_FUN.search(near)


REACTION: Final = 120
"""Characters behind a joke in which it is told how it was taken."""
_OWN: Final = r"(?:(?!\b(?:s?he|they|who)\b)[^.!?\n]){0,40}?"
_BRUSHED_OFF: Final = re.compile(
    rf"\bI\b{_OWN}\b(?:said|told|answered|replied|go|went|goes|snapped)\b{_OWN}"
    r"\b(?:(?:not|hardly) (?:really )?my problem|your (?:own )?problem|none of (?:your|his|her|their) business)\b",
    re.IGNORECASE,
)


def brushed_off(words: str) -> bool:
    """Whether the teller says that they told somebody off: it was not their problem, or none of the other's business."""
    return _BRUSHED_OFF.search(words) is not None


def bad_names(text: str) -> list[tuple[int, int]]:
    """Where somebody is called what they are not in a text, from "called" on: a bad name, and no wrong one."""
    return [found.span("called") for found in _INSULTED.finditer(text) if found["called"]]


def without_mock_titles(text: str) -> str:
    """The same text with a title that mocks crossed out, letter by letter: it names nobody."""
    for found in _INSULTED.finditer(text):
        if found["title"]:
            start, end = found.span("title")
            crossed_out = re.sub(r"[^\W\d_]", "x", text[start:end])
            text = f"{text[:start]}{crossed_out}{text[end:]}"
    return text


def insulted(words: str) -> bool:
    """Whether the teller says that they called somebody a bad name, told them off rudely or made fun of them."""
    return _INSULTED.search(words) is not None
