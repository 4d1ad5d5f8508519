"""Whether somebody may still come to harm or loss by what the teller did, or left, unless they are told of it soon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.occasion import Setting

BEFORE: Final = 220
"""Characters before a deed in which it is told what hangs on it."""
AFTER: Final = 320
"""Characters after it in which that is told, or that it was mended."""


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_WORD: Final = r"(?:[^.!?\n]|\.(?=\d))"
_I: Final = (
    r"(?:\bI(?:['’](?:d|ve))?\b(?! (?:asked|saw|noticed|heard|found|could|would|should|might|must|will|can|always|usually)\b)|(?:^|(?<=[.!?:;] )|(?<=\n))\W*(?=(?:(?:then|so|and|just|only) )?"
    r"(?:left|put|gave|told|drove|went|said|signed|ticked|sent|filled|poured|mixed|keyed|changed|paid|clipped|hit|caught|backed|coiled|hung|forgot|never)\b))"
)
"""The teller, also where the word for them is left out at the head of a sentence."""
_OWN: Final = rf"{_I}(?:(?!\b(?:he|she|they|who|which|asked|could|would|might|always|used to)\b|\b(?:not|never) (?:forgot|left)\b){_WORD})"
_NOT: Final = r"(?:never|not|forgot\w*|without|no|nothing|nobody|n['’]?t)"
_SAID: Final = r"(?:told|said|say|goes?|wrote|answered|promised|agreed|nodded|sang out|tell)"
_ALLERGEN: Final = (
    r"(?:(?:pea|wal|hazel|cashew |tree )?nuts?|almonds?|cashews?|pistachios?|sesame|tahini|gluten|shellfish)"
)
_MEDICINE: Final = (
    r"(?:(?:water |blood pressure |heart |sleeping )?(?:tablets?|pills?)|capsules?|medicines?|medications?|meds|dos(?:e|es|age)|insulin|injections?|syringes?|inhalers?|"
    r"units (?:before|after|at|with)|painkillers?|antibiotics?|paracetamol|calpol|ibuprofen|warfarin|blood thinners?|steroids?|eye drops|ear drops|ointment|prescription|suspension|thickened|thickener)"
)
_AMOUNT: Final = (
    r"(?:(?:half|one|two|three|four|five|six|eight|ten|twelve|sixteen|twenty|\d+(?:[.,]\d+)?|(?:a|the) whole(?: one)?)[ -]+(?:(?:strips? |of |my |more |whole |\w+ ){0,4})?"
    r"(?:tablets?|pills?|ml|mls|mg|milligrams?|units?|drops|puffs|spoons?\w*|syringes?|a day|times|(?:in|at|of) the (?:morning|evening|night)|morning|every|at (?:night|bedtime)|with (?:his|her|the|its|their) (?:breakfast|food|dinner|tea|supper|meals?)|ml)"
    r"|(?:a|the) whole (?:one|tablet|pill)|(?:kilo|ml) mark)"
)
_FOOD: Final = (
    rf"(?:{_ALLERGEN}|food|flour|milk|oats?|cream|butter|oil|sauce|dressing|pesto|satay|mayo\w*|soup(?! ladle)|stock|salad|pasta|rice|noodles|curry|stew|dip|cakes?|biscuits?|cookies|buns?|bread|rolls?|tarts?|pies?|pastr(?:y|ies)|"
    r"brownies?|pancakes?|chocolate|sweets|lunch|dinner|meals?|plates?|dish(?:es)?|portions?|trays?|boxes|jugs?|jars?|tubs?|bottle|eggs?|cheese|yog(?:h)?urt|chicken|sticks|fish|it|them|some)"
)
_BEASTS: Final = r"(?:cows?|cattle|heifers?|bull(?:ocks?)?s?|calves|calf|horses?|pon(?:y|ies)|mares?|foals?|sheep|ewes?|lambs?|goats?|pigs?|hens?|chickens?|ducks?|donkeys?|dogs?|pupp(?:y|ies)|fox(?:es)?)"
_YOUNG: Final = (
    r"(?:child(?:ren)?|kids?|toddlers?|little ones?|bab(?:y|ies)|grand(?:children|kids|bairns|sons?|daughters?)|pupils)"
)
_POISON: Final = (
    r"(?:weed ?killers?|brushwood killer|bleach|(?:brick|battery|hydrochloric|muriatic) acid|chlorine|descaler|rat (?:bait|poison)|slug pellets|anti-?freeze|\byew\b|xylitol|white spirit|"
    r"caustic soda|ammonia|drain cleaner|pesticides?|(?:is|are|was|it['’]s|that['’]s|be) (?:\w+ )?(?:poison(?:ous)?|toxic|deadly) (?:to|for)|for \w+ (?:that|it|this) is (?:a )?poison)"
)
_AHEAD: Final = r"(?:tomorrow|tonight|(?:on|this|next|until|by|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the morning|first thing|(?:at|by|before|from|until) (?:half |quarter (?:past|to) )?(?:\d{1,2}(?:[:.]\d{2})?(?![\d,.]*\d)|five|six|seven|eight|nine|ten|noon|midnight)\b)"
_WHAT_IS_TRUE: Final = (
    r"(?:the (?:original|paper|letter|invoice|booking|sheet|label|list|source|contract|card|right (?:date|day|time)|real (?:date|day|time)) (?:\w+ ){0,3}?(?:says?|is|reads|has|stands)|we (?:had )?(?:said|agreed)|and it(?:['’]s| is)|but it(?:['’]s| is)|it(?:['’]s| is) (?:on )?(?:the )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun)|"
    r"never (?:looked|checked)|in the \w+ (?:it )?is|my eyes saw|turned the numbers|it changed|(?:is|was) the (?:summer|winter|old) timetable|should (?:be|have been|say|read))"
)
_FIGURE: Final = (
    r"(?:\d{1,4}(?:[:.,]\d+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|half (?:past )?\w+|quarter (?:past|to) \w+)"
)


@dataclass(frozen=True, slots=True)
class _Family:
    """One way in which harm comes: what the teller did, and what near it says that harm hangs on it ("" for nothing more)."""

    deed: re.Pattern[str]
    near: re.Pattern[str] | None = None


_FAMILIES: Final = (
    # What must not be in it is in it, or was said not to be.
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:put|used?|gave|served?|made|baked|mixed|added|topped|filled|fed|hung|tagged|labell?ed|packed|swapped)\b{_WORD}{{0,60}}?\b{_FOOD}\b"
        ),
        _any_case(
            rf"\b(?:allerg(?:y|ic|ies)|anaphyla\w+|epi-?pens?|carries a pen|c(?:o)?eliac|{_ALLERGEN}[- ]?free|no {_ALLERGEN}|contains {_ALLERGEN}|there (?:is|was|were) no {_ALLERGEN})\b"
        ),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b(?:{_SAID})\b{_WORD}{{0,40}}?\b(?:no|none|plain|just|only|safe|fine|free|clean)\b"
        ),
        _any_case(
            rf"\b(?:is|was|are|were) there (?:any )?{_ALLERGEN}|\b(?:any|no) {_ALLERGEN} in\b|\bcarries a pen\b|\bepi-?pen\b|\ballergic to\b|\bpatch[- ]test|\bcan(?:['’]?t|not) (?:have|eat) (?:any )?(?:{_ALLERGEN}|flour|milk|eggs)|\bc(?:o)?eliac"
        ),
    ),
    # How much of a medicine, or which.
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:told|said|say|wrote|gave|filled|put|handed|counted|drew up|packed|labell?ed)\b{_WORD}{{0,60}}?\b{_AMOUNT}"
        ),
        _any_case(rf"\b{_MEDICINE}\b"),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b(?:gave|filled|packed|handed|put|been giving)\b{_WORD}{{0,50}}?\b(?:{_MEDICINE}|joint one|water ones?)\b(?:{_WORD}{{0,60}}?\b(?:did not|didn['’]?t|never|forgot\w*|early|twice|wrong|instead|someone else['’]s|old)\b)"
        )
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:never|forgot\w*(?: to)?|did(?:n['’]?t| not)|have(?:n['’]?t| not)) (?:(?:even|once|actually|hand) )?(?:told|tell|handed|hand(?:ed)? over|rang|ring|wrote|write|pass(?:ed)?|call(?:ed)?|recorded|mention(?:ed)?|over)\b"
        ),
        _any_case(
            rf"\b(?:his|her|their|the|Mrs? \w+['’]s|a dose of) (?:\w+ )?{_MEDICINE}\b|\bon thickened\b|\bINR\b|\b(?:nurse|ward|chart)\b{_WORD}{{0,80}}\b(?:fell|fall|bruise|swallow|choke|dose)\b"
        ),
    ),
    # Screws, guards, loads and wires on which a body hangs.
    _Family(
        _any_case(
            r"\b(?:finger|hand)[- ]tight\b(?! (?:first|then|before))|\b(?:wheel )?(?:nuts|bolts|studs)\b[^.!?\n]{0,60}\b(?:never|not|without)\b[^.!?\n]{0,30}\b(?:torqu\w+|tighten\w*|wrench)|\b(?:never|without) (?:\w+ ){0,3}(?:torque wrench|torqu(?:ed|ing))\b|\bas torqued\b[^.!?\n]{0,60}\b(?:without|never)\b"
        )
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:taped?|tape|tied|wedged|bridged|by-?passed|jammed|blocked|switched off|unplugged|took off|disabled)\b{_WORD}{{0,40}}?\b(?:guard|interlock|safety|smoke (?:alarm|detector)|fire (?:door|alarm)|e-?stop|emergency stop|alarm)\b"
        )
    ),
    _Family(
        _any_case(
            rf"\b(?:earth|ground wire|neutral|gas|joint|valve|hose|cable|wire|socket)\b{_WORD}{{0,50}}?\b(?:never|not|wasn['’]?t|isn['’]?t)\b (?:\w+ )?(?:connected|tightened|isolated|tested|capped|sealed|earthed|screwed|pressure[- ]tested)\b"
        ),
        _any_case(r"\bI\b"),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,50}}?\b(?:clipped|hit|caught|bent|knocked|struck|nudged|dented|handed over|backed into)\b{_WORD}{{0,100}}?\b(?:told (?:no ?one|nobody|no-one)|said (?:nothing|nowt)|no tag|never (?:told|said|reported)|did(?:n['’]?t| not) (?:tell|say|report))\b"
        ),
        _any_case(
            r"\b(?:rack(?:s|ing)?|uprights?|aisles?|beams?|scaffold\w*|props?|shelving|gas (?:pipe|main)|column)\b"
        ),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b(?:signed|ticked|passed|marked|initialled)\b{_WORD}{{0,60}}?\b(?:no defects|as torqued|as (?:checked|tested|done|inspected)|(?:like|as if) (?:they|it)(?:['’]d| had) been done)\b"
        ),
        _any_case(
            r"\b(?:brakes?|tyres?|lamp|lights?|steering|lorry|truck|van|bus|lift|crane|forklift|harness|ladder|scaffold|alarm|valve|wheel|nuts|chart|heel|turned|patient|resident)\b"
        ),
    ),
    # Gates and doors that keep beasts, children and thieves where they should be.
    _Family(
        _any_case(
            rf"{_OWN}{{0,60}}?\b(?:left|never|forgot\w*|did(?:n['’]?t| not)|no memory of|just hooked|no tape|only pulled)\b{_WORD}{{0,60}}?\b(?:gates?|fence|paddock|coop|hutch|kennel|stable door|trough end|back door|front door|padlock|chain|shutter)\b(?! (?:code|number|wide(?!r)|money))"
        ),
        _any_case(
            rf"\b(?:{_BEASTS}|{_YOUNG}|break-?ins?|burglar\w*|ponds?|pool|(?:wagons|lorries|traffic) |on (?:to )?the (?:road|lane))\b"
        ),
    ),
    # Poison where it will be eaten, breathed or touched.
    _Family(
        _any_case(
            rf"{_OWN}{{0,50}}?\b(?:pour(?:ed)?|filled|mix(?:ed)?|fed|topped up|emptied|sprayed)\b(?! (?:up|in (?:for|the form))\b)|{_OWN}{{0,50}}?\b(?:put|gave)\b{_WORD}{{0,60}}?\b(?:{_POISON}|feed|feeder|bowl|trough|spray|bottle|him|her|them|{_BEASTS})\b|{_OWN}{{0,30}}?\b{_SAID}\b{_WORD}{{0,20}}?\b(?:yes|yeah|safe\w*|perfectly|help yourself|fine)\b|\b(?:blew|drift(?:ing|ed)?)\b{_WORD}{{0,30}}?\b(?:over|on ?to|across|into)\b"
        ),
        _any_case(rf"\b{_POISON}"),
    ),
    # Money on its way to somebody else.
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b(?:chang(?:ed|e)|alter(?:ed)?|key(?:ed)?|enter(?:ed)?|updated?|switched|put|set up|paid|sent|released)\b{_WORD}{{0,80}}?\b(?:without|never)\b(?: \w+){{0,2}}? (?:ring\w*|rang|call\w*|phon\w*|telephon\w*|check\w*|verif\w*)\b"
        ),
        _any_case(
            r"\b(?:bank(?:s|ing)?(?: details| info)?|account (?:details|number)|iban|sort code|payee|invoice|new account)\b"
        ),
    ),
    _Family(
        _any_case(
            rf"\b(?:salary|wages|pay|payment|money|pension|transfer|refund|rent)\b{_WORD}{{0,40}}?\b(?:is going|goes|will go|went|is gone|has gone) (?:in)?to (?:his|her|their|the|an|a) (?:old|wrong|former|closed) (?:\w+ )?account\b"
        )
    ),
    # Where somebody is who must not be found, and the keys to a house.
    _Family(
        _any_case(
            rf"{_OWN}{{0,20}}?\b(?:told|gave|sent|said)\b{_WORD}{{0,60}}?\b(?:room|floor|address|where (?:she|he|they) lives?|flat|street)\b"
        ),
        _any_case(
            r"\b(?:tell (?:nobody|no ?one)|nobody (?:may|must|should|is to|can) know|no (?:calls|visitors|information)|not to be (?:told|given)|do not (?:say|tell|disclose|give)|restraining order|injunction|non-molestation|refuge|women['’]s aid|(?:her|his) ex\b|ex-(?:husband|wife|partner)|the husband['’]s lawyer|violent)"
        ),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b(?:lost|left|dropped|have)\b{_WORD}{{0,40}}?\b(?:master|house|front[- ]door|shop|safe|office|building) (?:keys?|card|fob)\b|\b(?:master (?:keys?|card)|front[- ]door keys?)\b{_WORD}{{0,60}}?\b(?:gone|lost|on a tag|in (?:it|the pocket|my))\b"
        ),
        _any_case(r"\b(?:address|street|lost|gone|whole (?:floor|house|building|second|first)|signed for)\b"),
    ),
    # What was lent, stowed or left as fit to hold a body, and is not; a load or a hitch that is not fast.
    _Family(
        _any_case(
            rf"{_OWN}{{0,60}}?\b(?:lent|hung|put|gave|handed|backed)\b{_WORD}{{0,60}}?\b(?:no tag|said nothing|saying nothing|never (?:said|told)|did(?:n['’]?t| not) (?:say|tell|mention)|damaged|leaked on|cracked|frayed)\b"
        ),
        _any_case(
            r"\b(?:ropes?|harness\w*|climb\w*|helmets?|tow ?bar|hitch|slings?|hoist|ladders?|life ?jackets?|car seat|wheel nuts)\b"
        ),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:let off|took off|undid|loosened|unhooked|forgot|never (?:did up|tightened|fastened|put back))\b{_WORD}{{0,30}}?\b(?:ratchets?|load straps?|straps|webbing|chains|wheel chocks?|hitch pin)\b"
        ),
        _any_case(r"\b(?:load|lorry|truck|trailer|curtain|van|racks|pallets|road|motorway)\b"),
    ),
    # Said to be safe, or that nothing had happened.
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b{_SAID}\b(?:(?!\bassured\b){_WORD}){{0,50}}?\b(?:fenced|locked|inspected|tested|isolated|switched off|proved dead|earthed)\b"
        ),
        _any_case(rf"\b(?:{_YOUNG}|ponds?|pool|pressure|valves?|gas|fire|alarms?|burst|brakes?|live|electric\w*)\b"),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:{_SAID}|shook|shaked|ticked|nodded)\b{_WORD}{{0,50}}?\b(?:no|none|never|head|fine|good as gold|not a peep|like a baby)\b"
        ),
        _any_case(
            r"\b(?:blackouts?|sleepy|seizures?|epilep\w+|sleep apn\w+|(?:fell|fall(?:ing|s)?) asleep at the wheel|(?:hit|banged|bumped) (?:his|her|their) head|(?:a|the) (?:bump|lump) (?:on|like|under))\b"
        ),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,30}}?\b{_SAID}\b{_WORD}{{0,80}}?\b(?:had(?:n['’]?t| not)|have(?:n['’]?t| not)|never|without|did(?:n['’]?t| not)) (?:even )?(?:look|check)"
        ),
        _any_case(
            rf"\b(?:pens|epi-?pens?|{_MEDICINE}|allerg\w+|gas|brakes?|alarm|fuse|torque|voltage|oxygen|life ?jackets?)\b"
        ),
    ),
    # Somebody in one's care fell, choked or ate what they must not, and those who look after them were not told.
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:never|forgot\w*|did(?:n['’]?t| not)|have(?:n['’]?t| not)|told|said|saying|say)\b{_WORD}{{0,60}}?\b(?:the nurse|nobody|no ?one|nothing|nowt|in the book|on the chart|anyone|anybody|it down)\b"
        ),
        _any_case(
            r"\b(?:(?:he|she|they|Mrs? \w+|resident|patient|the (?:boy|girl|baby|dog))(?:['’](?:s|d)| had| has)? (?:\w+ )?(?:fell|fallen|slipped over|choked|coughed a|eaten|ate|swallowed)|(?:hit|banged|bumped) (?:his|her|their) head|low blood sugar|chest pains?)\b"
        ),
    ),
    # What is burning or on, and what must be kept cold.
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:left|forgot\w*|never (?:turned|switched))\b{_WORD}{{0,30}}?\b(?:iron|heater|gas|hob|stove|cooker|candles?|straighteners|grill|fryer|blow ?lamp|fire|burner|soldering iron)\b{_WORD}{{0,15}}?\b(?:on|burning|lit|off)\b(?! (?:too|for|until|till|while))"
        ),
        _any_case(r"\bI\b"),
    ),
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\bleft\b{_WORD}{{0,50}}?\b(?:out|on the (?:bench|side|counter|table|windowsill)|in the (?:sun|car|heat))\b"
        ),
        _any_case(r"\b(?:insulin|vaccines?|(?:patient |blood )?samples|bloods|breast milk)\b"),
    ),
    # The milk of a beast that was given medicine.
    _Family(
        _any_case(
            rf"{_OWN}{{0,60}}?\b(?:let|milked|cupped|put|clustered|ran)\b{_WORD}{{0,60}}?\b(?:tank|with the rest|along with)\b"
        ),
        _any_case(r"\b(?:antibiotics?|withdrawal|mastitis|treated|(?:red|blue|yellow) (?:tape|bands?|mark))\b"),
    ),
    # Whose sample, result or chart it is.
    _Family(
        _any_case(
            rf"{_OWN}{{0,40}}?\b(?:put|stuck|swapped|mixed up|switched|wrote|entered)\b{_WORD}{{0,60}}?\b(?:labels?|tubes?|samples?|bloods?|charts?|wristbands?|results)\b{_WORD}{{0,60}}?\b(?:wrong|round|swapped|other)\b"
        ),
        _any_case(r"\b(?:patients?|ward|beds?|lab|doctor|Dr|potassium|vet)\b"),
    ),
    # A tool that was not cleaned of what makes ill.
    _Family(
        _any_case(
            rf"{_OWN}{{0,60}}?\b(?:never|not|didn['’]?t|without|forgot)\b{_WORD}{{0,50}}?\b(?:autoclave|sterili[sz]\w+|disinfect\w*)\b"
        )
    ),
    # A skin that must be tried first.
    _Family(
        _any_case(
            rf"{_OWN}{{0,60}}?\b(?:don['’]?t|didn['’]?t|not|never|no|skipp?\w*|without)\b{_WORD}{{0,30}}?\bpatch[- ]?test"
        )
    ),
)
_BY_A_WRONG_DAY: Final = _any_case(
    rf"{_OWN}{{0,30}}?\b(?:told|wrote|put|booked|said|gave|entered|typed)\b{_WORD}{{0,60}}?{_FIGURE}"
)
_TRUE: Final = _any_case(rf"\b{_WHAT_IS_TRUE}")
_TO_COME: Final = _any_case(rf"\b{_AHEAD}")
_MENDED: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:(?:then|just|straight away|at once|immediately|quickly|luckily) )*(?:went|ran|drove|nipped|turned|walked|cycled|hurried|rushed) (?:straight |right |all the way )?(?:back|round|down|over) (?:\w+ ){0,3}?(?:and|to) (?:(?:shut|told|tell|took|swap\w*|fix\w*|clos\w+|chang\w+|tighten\w*|lock\w*|chain\w*|put|stop\w*|did|do|bin\w*))\b"
    r"|\bI(?:['’]d| had)? (?:(?:then|just|only) )?(?:caught|noticed|spotted|saw|realised|found) (?:it|that|them) (?:just )?(?:before|in time|straight away|at once)\b|\b(?:caught|spotted|noticed|found|stopped) (?:\w+ )?(?:in time|before (?:any|she|he|they|it))\b"
    r"|\bI (?:(?:then|at once|immediately|straight away) )*(?:rang|called|phoned|told|warned) (?:her|him|them|\w+) (?:straight away|at once|immediately|right away|there and then)\b"
    r"|\b(?:no ?one|nobody) (?:had )?(?:ate|eaten|took|taken|got|been|was|were) (?:\w+ )?(?:any|it|them|hurt|harmed|ill|one)\b|\b(?:I )?(?:binned|threw (?:out|away)) (?:it|them|the (?:lot|whole|tray|batch))\b|\bput (?:it|that|them) right (?:there|at once|straight)\b|\bno harm (?:was )?done\b|\b(?:he|she|they) (?:sent|gave|brought) (?:it|them) (?:straight )?back\b"
    r"|\b(?:tightened|mended|fixed|shut|locked|chained|swapped|relabell?ed|corrected) (?:it|them|that)\b[^.!?\n]{0,30}\b(?:now|straight away|at once|since|again)\b|\bturned (?:it|them) off (?:when|as soon)\b",
    re.IGNORECASE,
)
_ONLY_IF: Final = re.compile(
    r"\b(?:was|felt) (?:so |quite |half )?(?:sure|afraid|worried|convinced)\b[^.!?\n]{0,10}?\bI(?:['’]d| had)\b|\b(?:thought|dreamt|feared|worrying|worried) (?:that )?I(?:['’]d| had| might have)\b|\b(?:could|would|might|should|nearly|almost|had I|if I)(?: have)? (?:\w+ )?(?:left|put|given|gave|forgot\w*|told|poured|mixed|signed)\b|\bonce,? (?:years|long) ago\b|\byears ago\b|\blast (?:year|summer|winter)\b",
    re.IGNORECASE,
)


_ANSWERED: Final = re.compile(
    r"\bI (?:(?:just|only|then|also) )?(?:said|say|told|answered)\b[^.!?\n]*?(?:\d|\b(?:half|one|two|three|four|five|ten|hundred)\b)"
    r"|\b\w+ I said\b[^.!?\n]*\b(?:half|\d)|\b(?:I|we) (?:said|told) (?:them )?(?:about|how|that we|that I always)\b",
    re.IGNORECASE,
)
"""What was said in an interview, where a figure is an answer by which nobody goes."""


def harm_hangs_on(account: str, start: int, end: int, setting: Setting) -> bool:
    """Whether these words of the account tell a deed by which somebody may still come to harm or loss."""
    words = account[start:end]
    if setting is Setting.INTERVIEW and _ANSWERED.search(words):
        return False
    return may_still_harm(words, account[max(0, start - BEFORE) : start], account[end : end + AFTER])


def may_still_harm(words: str, before: str = "", after: str = "") -> bool:
    """Whether it is a deed of the teller's on which harm or loss to somebody hangs, and nothing says that it was mended in time.

    `before` and `after` are what stands on both sides of the words.
    """
    ahead = after[:AFTER]
    beside = f"{words} {ahead}"
    if _ONLY_IF.search(words) or _MENDED.search(beside):
        return False
    near = f"{before[-BEFORE:]} {beside}"
    if any(one.deed.search(words) and (one.near is None or one.near.search(near)) for one in _FAMILIES):
        return True
    return bool(_BY_A_WRONG_DAY.search(words) and _TRUE.search(f"{words} {ahead[:120]}") and _TO_COME.search(beside))
