"""What is true and yet goes into no letter before the person says so: their health, a lost job, what nobody may know."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.backing import stems
from afterword.core.occasion import Moment, Occasion, Quote, Setting
from afterword.core.secret import tells_a_secret

_OF_THE_BODY: Final = re.compile(
    r"\b(?:ill|illness|sick|sickness|hospital|doctor|clinic|surgery|operation|scan|cancer|tumou?r|diagnos\w*|depress\w*|anxiety|breakdown|therap\w+|"
    r"counsell\w+|rehab|addict\w*|medication|tablets|pills|pregnan\w*|miscarr\w*|abortion|IVF|period|suicid\w*|self-harm\w*|drunk|drinking|hung ?over|"
    r"high|stoned|affair|sle(?:pt|eping|ep) with|kiss\w*|cheat\w*|dating|(?:somebody|someone) else|gay|lesbian|HIV|prison|jail|dead|weeks (?:pregnant|gone|along)|I(?:['’]m| am) [a-z-]+ weeks|divorc\w*|arrest\w*|police|court|died|death|funeral)\b",
    re.IGNORECASE,
)
_OF_THE_PURSE: Final = re.compile(
    r"\b(?:sacked|fired|retrench\w*|redundan\w*|laid off|lost my job|let go|(?:job|another|an) interview|new job|resign\w*|debts?|bankrupt\w*|owed?|broke(?=\s*(?:[.,;!]|$))|"
    r"gambl\w*|loan|benefits)\b",
    re.IGNORECASE,
)
"""In an interview these may be the very thing that was told wrongly."""
_NOT_TO_BE_TOLD: Final = re.compile(
    r"\b(?:nobody|no one|no-one) (?:else |here |there )?knows\b|\b(?:would |['’]d )?rather not (?:say|tell)\b|\bsecret\b|\bin confidence\b|\bbetween us\b"
    r"|\b(?:can['’]?t|cannot|could ?n['’]?t|won['’]?t|will not|(?:don['’]?t|do not|didn['’]?t|did not) (?:want to|wanna|like to)|not going to|not ready to) (?:tell|say|explain)\b"
    r"|\b(?:must|may|can|should)(?: not|n['’]?t| never)(?: ever)? (?:know|find out|hear|learn)\b|\bnever (?:find out|finds out|know|knows|tell)\b|(?<!\bI )\b(?:does|do)(?: not|n['’]?t) know\b"
    r"|\b(?:begged|asked|made|told) me (?:not to|never to|to keep|swear|promise)\b",
    re.IGNORECASE,
)
_A_KINDNESS: Final = re.compile(
    r"\b(?:I|we)(?:['’]d| had)? (?:really |so |absolutely |just )?(?:loved?|liked?|enjoyed|adored?|was (?:happy|pleased|thrilled|delighted))\b|\b(?:lovely|delicious|beautiful|perfect)\b",
    re.IGNORECASE,
)
"""Said to please somebody: how it really was would only hurt them."""
_NEAR: Final = 200  # characters around the truth in which it is said that it should not be told


def is_kept_back(occasion: Occasion, slip: Quote, told: Quote) -> bool:
    """Whether the truth of a slip, at this place of the account, is too private or too hard for a letter that nobody has confirmed."""
    if _OF_THE_BODY.search(told.text):
        return True
    if occasion.setting is not Setting.INTERVIEW and _OF_THE_PURSE.search(told.text):
        return True
    if any(_tells_of(occasion, secret, told.text) for secret in occasion.slips if tells_a_secret(secret)):
        return True
    if occasion.setting is Setting.PERSONAL and _A_KINDNESS.search(slip.text):
        return True
    return _NOT_TO_BE_TOLD.search(occasion.account[max(0, told.start - _NEAR) : told.end + _NEAR]) is not None


def _tells_of(occasion: Occasion, secret: Moment, words: str) -> bool:
    """Whether the words speak of what was given away, and not only of somebody who was named with it."""
    named = stems(" ".join(person.name for person in occasion.people))
    return bool((stems(secret.quote.text) & stems(words)) - named)
