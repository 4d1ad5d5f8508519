"""A secret that was told: whose it was, and who heard it."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.judge.kinds import judged_as
from afterword.core.occasion import Harm, Moment, Occasion, Person
from afterword.core.write.names import spoken_of_as
from afterword.core.write.told_to import told_to
from afterword.core.write.whom import last_named

_IN_TRUST: Final = (
    r"\b(?:in confidence|in trust|(?:between|just) (?:us|the two of us)|a secret|private(?:ly)?|not to (?:tell|say|repeat)|"
    r"to keep (?:it|that) (?:to (?:myself|yourself)|quiet|secret)|trusted (?:me|you)|confided)\b"
)
_TOLD_ME: Final = re.compile(
    r"\b(?P<who>he|she|they|[A-Z][\w-]+)(?:['’]d| had| has)?(?: only| once| just)? (?:told|trusted|confided in|asked|begged|made)"
    rf"(?: it to)? (?:only )?(?:me|us)\b(?:[^.!?\n]{{0,80}}?{_IN_TRUST})?|"
    rf"\b(?P<speaker>he|she|they|[A-Z][\w-]+)\b[^.!?\n]{{0,90}}?\bI (?:told|asked|trusted|begged) you\b[^.!?\n]{{0,60}}?"
    rf"(?:{_IN_TRUST}|[\"“”]|$)",
)
_KEPT_BETWEEN_FEW: Final = (
    rf"(?i:{_IN_TRUST}|\b(?:don['’]?t|do not|not to|never|promise not to) (?:tell|say (?:it|anything) to) (?:any(?:one|body)|a soul|no[- ]?one|nobody|people|the others)\b|"
    r"\b(?:only|just) (?:her|him|she|he|they|me|I|[\w-]+)(?: and [^.,!?\n]{1,30})? knows?\b|\b(?:nobody|no one|not even [^.,!?\n]{1,30})(?: else)? (?:knows?|knew)\b|"
    r"\b(?:made|asked|begged|got) (?:me|us) (?:to )?(?:promise|swear)\b|\bswore (?:me|us) to\b|\bpromised? (?:(?:her|him|them|not) )?(?:to )?(?:say nothing|tell (?:nobody|no[- ]?one)|keep)\b|"
    r"\b(?:say(?:ing)? nothing|not (?:say|breathe) a word|not a word|tell (?:nobody|no[- ]?one))\b|"
    r"\b(?:keep|keeping) (?:it|this|that) (?:quiet|secret|to (?:myself|yourself)|between us|from)\b|\bwant(?:s|ed) to tell (?:her|his|their|them|him|everyone|people|the)\b)"
)
_CONFIDED: Final = re.compile(
    r"\b(?P<who>he|she|they|[A-Z][\w-]+)(?:['’]d| had| has)?(?: only| once| just)? (?:told|tells|trusted|confided in|let) (?:only )?(?:me|us)\b"
    rf"(?:(?!\n\n).){{0,160}}?{_KEPT_BETWEEN_FEW}",
    re.DOTALL,
)
"""Told before the slip: who told the teller something that others were not to know yet."""
_TOLD_ME_BEFORE: Final = re.compile(
    r"\b(?P<who>[A-Z][\w-]+)(?:['’]d| had| has)?(?: only| once| just)? (?:told me|confided in me)(?! (?:to|off|how to|not)\b)"
)
"""Before the slip, with the one it was about named in both."""
_HOLDS_TO_WORD: Final = re.compile(
    r"\b(?P<who>he|she|they|[A-Z][\w-]+)\b[^.!?\n]{0,60}?[\"“”'‘](?:[^\"“”\n]{0,40}?\b)?(?i:you (?:promised|swore)|you said you (?:wouldn['’]?t|would not) (?:tell|say)|I (?:trusted|told only) you|it was(?:n['’]?t| not) yours to tell|that was (?:private|between us))\b",
)
"""After the slip: who holds the teller to what was promised."""
_REACH: Final = 500  # characters after a slip within which somebody says that it was told in trust
_SPOKE: Final = r"(?:said|says|ask(?:ed|s)(?! [^.!?\n]{0,30}\b(?:if|whether)\b)|goes|went|laughed|wanted to know|looked|stared|heard)"
_TOLD_TO: Final = r"(?:to|told|tell|telling|asked|with|in front of|before)"
_ANOTHER_TIME: Final = re.compile(
    r"\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:next|following) (?:day|morning|evening|week)|later|afterwards?|since then|"
    r"(?:this|yesterday) (?:morning|afternoon|evening)|yesterday|days? after)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""Who speaks of it at another time may have it from somebody else."""
_TELLS: Final = re.compile(
    r"\bI(?:['’]d| had| just| then| even)*\s+(?:\w+\s)?(?:said|told|mentioned|let (?:it |that |on|slip)|blurted|asked|joked|announced|wrote|"
    r"posted|shared|gave away|spilled|spilt|brought up|talked|spoke)\b",
    re.IGNORECASE,
)


def tells_a_secret(slip: Moment) -> bool:
    """Whether something was told that was somebody else's to tell."""
    return judged_as(slip).name == "confidentiality" or slip.facts.harm is Harm.CONFIDENTIALITY


def tells_it_anew(words: str) -> bool:
    """Whether the words tell of saying something, and not only of what was given away by it."""
    return _TELLS.search(words) is not None


def is_told_in_trust(occasion: Occasion, slip: Moment, person: Person) -> bool:
    """Whether this person is told as the one who had trusted the teller with it."""
    parts = spoken_of_as(person.name)
    own = "\n".join(quote.text for quote in (slip.quote, *slip.told_again))
    after = occasion.account[slip.quote.start : slip.quote.end + _REACH]
    for found in (*_TOLD_ME.finditer(own), *_TOLD_ME.finditer(after), *_HOLDS_TO_WORD.finditer(after)):
        holds = found.re is _HOLDS_TO_WORD
        who = found["who"] if holds else found["who"] or found["speaker"]
        confided = holds or found["who"] is None or found.string is own or re.search(_IN_TRUST, found[0])
        if not confided:
            continue
        if who in parts:
            return True
        if who.lower() in ("he", "she", "they"):
            at = slip.quote.start + found.start() if found.string is after else slip.quote.start
            if _last_named(occasion, at) in (person, None) or len(occasion.people) == 1:
                return True
    if _confided_before(occasion, slip) == person:
        return True
    before = occasion.account[max(0, slip.quote.start - _REACH) : slip.quote.start]
    named = any(re.search(rf"\b{re.escape(part)}\b", own) for part in parts)
    return named and any(found["who"] in parts for found in _TOLD_ME_BEFORE.finditer(before))


def _confided_before(occasion: Occasion, slip: Moment) -> Person | None:
    """Who is told, before the slip, to have told the teller what was to stay with them."""
    told = list(_CONFIDED.finditer(occasion.account, 0, slip.quote.start))
    if not told:
        return None
    found = told[-1]
    if found["who"].lower() in ("he", "she", "they"):
        return _last_named(occasion, found.start())
    return next((person for person in occasion.people if found["who"] in spoken_of_as(person.name)), None)


def is_about(slip: Moment, person: Person) -> bool:
    """Whether the words name this person as the one whose matter it was."""
    words = "\n".join(quote.text for quote in (slip.quote, *slip.told_again))
    verbs = r"(?:is|was|has|had|hadn['’]?t|hasn['’]?t|isn['’]?t|wasn['’]?t|did(?:n['’]?t| not)|never|wants|wanted)"
    return any(
        re.search(rf"(?<!to )(?<!told )\b{re.escape(part)}(?:['’]s\b(?! said)|\s+{verbs}\b)", words)
        for part in spoken_of_as(person.name)
    )


def owner_of(occasion: Occasion, slip: Moment) -> Person | None:
    """Whose secret it was, where the account tells it."""
    for person in occasion.people:
        if is_about(slip, person) or is_told_in_trust(occasion, slip, person):
            return person
    return None


def hearers(occasion: Occasion, slip: Moment) -> tuple[Person, ...]:
    """Who is told to have heard it: it was said to them, or they speak of it at once. Never the one it belongs to."""
    owner = owner_of(occasion, slip)
    told = "\n".join(quote.text for quote in (slip.quote, *slip.told_again))
    cue = slip.cue.text if slip.cue else ""
    at_once = _ANOTHER_TIME.sub("", occasion.account[slip.quote.end : slip.quote.end + 60])
    cue = f"{cue}\n{at_once}"

    def heard(person: Person) -> bool:
        return any(
            re.search(rf"\b{_TOLD_TO} (?:\w+ ){{0,2}}?{re.escape(part)}\b", told)
            or re.search(rf"\b{re.escape(part)} {_SPOKE}\b", cue)
            for part in spoken_of_as(person.name)
        )

    told_them = told_to(occasion, slip, besides=owner)
    return tuple(person for person in occasion.people if person != owner and (person in told_them or heard(person)))


def _last_named(occasion: Occasion, place: int) -> Person | None:
    """Who was named last before a place of the account."""
    before = occasion.account[:place]

    def places(person: Person) -> list[int]:
        named = [re.finditer(rf"\b{re.escape(part)}\b", before) for part in spoken_of_as(person.name)]
        return [found.start() for each in named for found in each]

    return last_named(occasion.people, places)


_ASKED_TO_KEEP_IT: Final = re.compile(
    r"\bI(?:['’]ve| have)? (?:(?:already|since|just|then|also) )*(?:asked|begged|told|messaged|texted|rang|phoned|wrote to) (?!(?:her|him|you|me|[A-Z][\w-]+)\b)[^.!?\n]{1,40}?\b"
    r"(?:to (?:keep (?:it|this|that|quiet)|forget (?:it|this|that)|say nothing|stay quiet)|not to (?:tell|pass|say|repeat|talk|spread|share))\b",
)


def has_asked_to_keep_it(occasion: Occasion, slip: Moment) -> bool:
    """Whether the teller has asked those who heard it, all of them as it seems, to let it go no further."""
    return _ASKED_TO_KEEP_IT.search(occasion.account, slip.quote.end) is not None
