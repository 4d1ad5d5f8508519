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
_VERY: Final = r"(?:(?:just|so|too|being|a bit|really|always|basically|only|such|very|quite) )*"
_ALSO: Final = r"(?:(?:just|then|also|basically|even|once|actually|more or less) )?"
_I: Final = r"(?:\bI(?:['’]d| had)? |(?:^|(?<=[.!?]\s)|(?<=\band )))"
_INSULTED: Final = re.compile(
    rf"{_I}{_ALSO}told (?!them (?:that )?s?he\b|him (?:that )?(?:she|they)\b|her (?:that )?(?:he|they)\b){_WHOM}\s*(?:,? ?in front of [^,.]{{2,30}},?)?\s*(?:that )?(?:s?he|they)(?:['’]s|['’]re| is| are| was| were|['’]d been| had been) {_VERY}{_BAD}"
    rf"|{_I}{_ALSO}called {_WHOM}\s*[\"“]?{_VERY}{_BAD}"
    rf"|{_I}{_ALSO}told {_WHOM}\s*to (?:get lost|shut up|calm down|f\S*k off|eff off|piss off|sod off|bugger off|grow up|get over (?:it|him|her|them)\w*|get a (?:grip|life)|"
    r"lighten up|man up|mind (?:his|her|their) own|go to hell|get stuffed|stop (?:moaning|whining|crying|being))\b"
    rf"|{_I}{_ALSO}(?:made fun of|took the (?:mick|piss) out of|mocked|poked fun at|did an impression of|insulted|ridiculed) (?!my(?:self| own)\b)\w",
    re.IGNORECASE,
)

_OWN: Final = r"(?:(?!\b(?:s?he|they|who)\b)[^.!?\n]){0,40}?"
_BRUSHED_OFF: Final = re.compile(
    rf"\bI\b{_OWN}\b(?:said|told|answered|replied|go|went|goes|snapped)\b{_OWN}"
    r"\b(?:(?:not|hardly) (?:really )?my problem|your (?:own )?problem|none of (?:your|his|her|their) business)\b",
    re.IGNORECASE,
)


def brushed_off(words: str) -> bool:
    """Whether the teller says that they told somebody off: it was not their problem, or none of the other's business."""
    return _BRUSHED_OFF.search(words) is not None


def insulted(words: str) -> bool:
    """Whether the teller says that they called somebody a bad name, told them off rudely or made fun of them."""
    return _INSULTED.search(words) is not None
