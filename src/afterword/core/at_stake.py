"""Whether somebody could have come to harm: safety hung on what was done or left out, whatever came of it."""

from __future__ import annotations

import re
from typing import Final

_FREE: Final = (
    r"(?:(?:pea)?nuts?|gluten|dairy|lactose|milk|eggs?|wheat|soya?|sesame|shellfish|fish|allergens?|sugar)[- ]?free"
)
_FOR_WHOM: Final = re.compile(
    rf"\b(?:allerg(?:y|ies|ic)|anaphyla\w+|epi-?pens?|c(?:o)?eliac|diabetic|epileptic|asthmatic|{_FREE}|no (?:pea)?nuts|intoleran(?:t|ce))\b",
    re.IGNORECASE,
)
"""Who has to be spared something is told before it, or beside it."""
_CARE: Final = (
    r"(?:insulin|dos(?:es?|age)|doubled? (?:the |her |his )?dose|tablets?|pills?|medications?|medicines?|meds|injections?|antibiotics?|painkillers?|morphine|blood thinners?|warfarin|oxygen|inhalers?|"
    r"bed ?rails?|call (?:bell|button)|hoist|sling|(?:sterili[sz]|disinfect)\w*|used needles?|sharps)"
)
_SITE: Final = (
    r"(?:(?:the|an?|any|no) (?:cat |gpr |ground |cable |floor )?scan|scan(?:ned)? (?:the (?:ground|area|floor|wall|road|trench)|for)|harness(?:es)?|(?:machine|safety|blade|saw) guards?|guards? (?:off|on|back)|guard ?rails?|(?:hard hat|safety (?:catch|check\w*|switch|pin|line|net|cover|interlock|belt|goggles))|"
    r"lock(?:ed)? ?out|tag(?:ged)? ?out|isolat(?:ed?|ion|or)|live (?:wires?|cables?|parts?|rail)|(?:gas|safety) (?:tap|valve|leak|check|test\w*|certificate)|scaffold\w*|edge protection|trench (?:box|support)|props? out|"
    r"brakes?|brake (?:pads?|fluid|lines?|test)|wheel nuts|torqu\w+|seat ?belts?|child seat|car seat|handbrake|wheel chocks?|load straps?|tail ?lift|"
    r"fire (?:doors?|exits?|alarms?|escape|extinguishers?|watch|blanket)|(?:smoke|carbon monoxide|co) (?:alarms?|detectors?)|earth(?:ed|ing) (?:wire|test|cable|lead)|rcd|manhole cover|wet[- ]floor sign|barriers?)"
)
_FOOD: Final = (
    r"(?:(?:raw|under-?cooked|pink|off) (?:chicken|meat|pork|mince|burgers?|fish)|past (?:its|their) (?:use[- ]by|date)|use[- ]by|"
    r"chopping board|probe(?:d)? (?:the|it)|(?:fridge|freezer) (?:was|had been|had gone|temperature|off))"
)
_THINGS: Final = re.compile(rf"\b(?:{_CARE}|{_SITE}|{_FOOD})\b", re.IGNORECASE)
_LEFT_OUT: Final = re.compile(
    r"\bI\b(?:(?!\b(?:he|she|they|who|said|told|asked)\b)[^.!?\n]){0,60}?(?:\b(?:never|not|skipp\w+|forgot\w*|miss(?:ed)?|wrong|double|(?:gave|given)\b[^.!?\n]{0,40}\btwice|without|instead|left|took|removed|bypass\w*|tap(?:ed)? (?:over|up|back)|propp?ed|wedged|switched|turned|unplugged|ignored|rushed)\b|n['’]?t\b)",
    re.IGNORECASE,
)
"""What the teller did wrongly, or left out."""
_WARDED: Final = re.compile(
    r"\bI (?:(?:just|only|then|had|had to|went and|even) )*(?:left|forgot|lost sight of|lost track of|took my eyes? off|let) (?:[^.!?\n]{0,40}?)?\b(?:bab(?:y|ies)|toddlers?|kids?|child(?:ren)?|little (?:one|boy|girl)s?|boys?|girls?|pupils?|patients?|residents?|(?-i:[A-Z])\w+) (?:[^.!?\n]{0,30}?)?\b(?:alone|unattended|unsupervised|on (?:his|her|their|its) own|by (?:him|her|them)sel\w+|out of (?:my )?sight|near the (?:road|pool|water|river|pond|stairs)|in the (?:hot )?(?:car|bath|pool|road))\b",
    re.IGNORECASE,
)
_PUT_IN: Final = re.compile(
    r"\bI(?:['’]d| had|['’]ve| have)?\b (?:\w+ ){0,3}?(?:put|used?|gave|given|served?|made|baked?|cooked|mixed|brought|added|sent|handed|poured|packed|fed|topped|fried|forgot)\b",
    re.IGNORECASE,
)
_UNCHECKED: Final = re.compile(
    r"\bI\b[^.!?\n]{0,40}?\b(?:signed|ticked|initialled|released|passed)\b[^.!?\n]{0,60}?\b(?:allergen|safety|temperature|fridge|drugs?|medication|machine|lift|scaffold|brake|fire|gas|steril\w+)\b"
    r"[^.!?\n]{0,60}?\b(?:without (?:\w+ing|a look|the \w+)|before I had|and never|and did(?: not|n['’]t))\b",
    re.IGNORECASE,
)
"""A sheet on which others rely, signed without what it stands for."""
_NO_RISK: Final = re.compile(
    r"\b(?:forgot|lost|left) my (?:own )?(?:hard hat|goggles|harness|barrier)\b|\b(?:could|would|might|should) have (?:left|skipped)|\b(?:new|ordered) (?:the |any )?(?:brakes?|brake pads|pads|parts|tyres)\b|\b(?:CT|MRI|ultrasound|body|brain|bone) scan\b",
    re.IGNORECASE,
)
REACH: Final = 200
"""Characters before a deed in which it is told who had to be spared what."""


def endangers(words: str, before: str = "") -> bool:
    """Whether the teller did something on which somebody's safety hung, or left it out; `before` is what stands before the words."""
    near = before[-REACH:].rsplit("\n\n", 1)[-1]
    if _WARDED.search(words) is not None or _UNCHECKED.search(words) is not None:
        return True
    if _PUT_IN.search(words) is not None and _FOR_WHOM.search(f"{near} {words}") is not None:
        return True
    return _THINGS.search(words) is not None and _LEFT_OUT.search(words) is not None and not _NO_RISK.search(words)
