"""A secret that was told: whose it was, and who heard it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.judge.kinds import judged_as
from afterword.core.occasion import Harm, Moment, Occasion, Person, Quote
from afterword.core.write.names import spoken_of_as
from afterword.core.write.told_to import told_to
from afterword.core.write.whom import last_named, meant_by_pronoun

_IN_TRUST: Final = (
    r"\b(?:in (?:\w+ )?confidence|confidentially|in trust|(?:between|just) (?:us|the two of us|ourselves|you and me)|a secret|private(?:ly)?|not to (?:tell|say|repeat)|"
    r"to keep (?:it|that) (?:to (?:myself|yourself)|quiet|secret)|trusted (?:me|you)|confided)\b"
)
_ONE: Final = r"(?:he|she|they|(?:[Mm]y|[Oo]ur|[Tt]he) (?:[a-z-]+ )?(?!(?:who|and|that|then|only|once|just|also|even|already|first|had|has|he|she|they|it|i|you|we)\b)[a-z-]+|(?!(?:I|What|When|Then|But|And|So|If|The|My|Our|At|On|In|It|That|This|There|Now|We|You|Who)\b)[A-Z][\w-]*[\w])"
_BESIDE: Final = r"(?:,(?! and\b| but\b)[^.!?\n]{2,70}?,| (?:from|in|at|who is|who runs) (?:\w+ ){0,2}?\w+(?= (?:had |once |only )?\w+ (?:me|us)\b))?"
"""What is told of somebody between the name and what they did ("Bettina from HR", "Sven, my boss,")."""
_ADVERB: Final = r"(?:['’]d| had| has|['’]s)?(?: only| once| just| then| also| even| already| first)*"
_TO_KEEP: Final = (
    r"(?:(?:please )?(?:to )?(?:(?:promise|swear) )?(?:not to (?:tell|say|mention|pass|repeat|breathe|let|share|talk|speak)|never to (?:tell|say|mention|repeat)|"
    r"(?:to )?(?:keep (?:it|this|that|quiet|the|her|his|their)|say nothing|tell (?:nobody|no[- ]?one)|stay quiet|be discreet)))\b"
)
_TOLD_ME: Final = re.compile(
    rf"\b(?P<who>{_ONE}){_BESIDE}{_ADVERB} (?:told|trusted|confided in|asked|begged|made)(?: it to)? (?:only )?(?:me|us)\b(?:[^.!?\n]{{0,80}}?{_IN_TRUST})?|"
    rf"\b(?P<speaker>{_ONE})\b[^.!?\n]{{0,90}}?\bI (?:told|asked|trusted|begged) you\b[^.!?\n]{{0,60}}?(?:{_IN_TRUST}|[\"“”]|$)",
)
_KEPT_BETWEEN_FEW: Final = (
    rf"(?i:{_IN_TRUST}|\b(?:don['’]?t|do not|not to|never|promise not to) (?:tell|say (?:it|anything) to) (?:any(?:one|body)|a soul|no[- ]?one|nobody|people|the others)\b|"
    r"\b(?:only|just) (?:her|him|she|he|they|me|I|[\w-]+)(?: and [^.,!?\n]{1,30})? knows?\b|\b(?:nobody|no one|not even [^.,!?\n]{1,30})(?: else)? (?:knows?|knew|(?:was|is) (?:to|meant to|supposed to) (?:know|hear))\b|"
    r"\bI (?:was|am) (?:not to|to (?:say nothing|tell (?:nobody|no[- ]?one)|keep))\b|\b(?:had|has|['’]d)? ?told (?:nobody|no one)\b|"
    r"\b(?:made|asked|begged|got) (?:me|us) (?:to )?(?:promise|swear)\b|\bswore (?:me|us) to\b|\bpromised? (?:(?:her|him|them|not) )?(?:to )?(?:say nothing|tell (?:nobody|no[- ]?one)|keep)\b|"
    r"\b(?:say(?:ing)? nothing|not (?:say|breathe) a word|not a word|tell (?:nobody|no[- ]?one))\b|"
    r"\b(?:keep|keeping) (?:it|this|that) (?:quiet|secret|to (?:myself|yourself)|between us|from)\b|\bwant(?:s|ed) to tell (?:her|his|their|them|him|everyone|people|the)\b)"
)
_CONFIDED: Final = re.compile(
    rf"\b(?P<who>{_ONE}){_BESIDE}{_ADVERB} (?:told|tells|trusted|confided in|let|showed|gave|sent|said to) (?:only )?(?:me|us)\b"
    rf"(?:(?!\n\n).){{0,160}}?(?:{_KEPT_BETWEEN_FEW})"
    rf"|\b(?P<trusts>{_ONE}){_BESIDE}{_ADVERB} (?:(?:trusted|entrusted) (?:me|us) with|confided (?:it |this |that )?(?:in|to) (?:me|us)|(?:asked|begged|told|wanted|warned|made|swore) (?:me|us) {_TO_KEEP})"
    rf"|\bI(?:['’]d| had)? (?:promised|sworn to|swore to|given|gave) (?P<promised>(?:him|her|them|{_ONE}))\b[^.!?\n]{{0,30}}? (?:{_TO_KEEP}|(?:that )?I(?:['’]d| would)(?: not|n['’]?t)? (?:tell|say|keep|never|mention|repeat|breathe)\b|my (?:silence|word)\b|silence\b)"
    rf"|\b(?i:what|all|everything|something|things?|the \w+|news)(?: that)? (?P<source>{_ONE})(?:['’]d| had)(?: only| once| just)? (?:told me|confided|trusted me with|said to me)\b",
    re.DOTALL,
)
"""Who told the teller something that others were not to know yet."""
_WHO_KNOWS: Final = re.compile(
    r"\b(?:only|just) [^.!?\n]{1,60}? knows?\b|\b(?:nobody|no one|not even)\b[^.!?\n]*", re.IGNORECASE
)
"""Names those who know of it, or do not, and not the one whom it is about."""
_OF_THEMSELVES: Final = rf"{_BESIDE}{_ADVERB} told me(?: that)? (?:he|she|they)(?:['’](?:s|re|ve|d|ll)| (?:is|are|was|were|has|have|had|wants|wanted|will|would|might|may|needs))\b(?! (?:told|asked|said)\b)"
_TOLD_ME_BEFORE: Final = re.compile(
    rf"\b(?P<who>{_ONE}){_BESIDE}{_ADVERB} (?:told me|confided in me)(?! (?:to|off|how to|not)\b)"
)
"""Before the slip, with the one it was about named in both; or who asked it to be kept, behind "he" or "she"."""
_HOLDS_TO_WORD: Final = re.compile(
    rf"\b(?P<who>{_ONE})\b[^.!?\n]{{0,60}}?[\"“”'‘](?:[^\"“”\n]{{0,40}}?\b)?(?i:you (?:promised|swore)|you said you (?:wouldn['’]?t|would not) (?:tell|say)|I (?:trusted|told only) you|it was(?:n['’]?t| not) yours to tell|that was (?:private|between us))\b",
)
"""After the slip: who holds the teller to what was promised."""
_PRONOUNS: Final = frozenset(("he", "him", "she", "her", "they", "them"))
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


def entrusted(account: str) -> Iterator[tuple[int, int]]:
    """Where an account tells that somebody trusted the teller with what others were not to know."""
    return (found.span() for found in _CONFIDED.finditer(account))


def is_told_in_trust(occasion: Occasion, slip: Moment, person: Person) -> bool:
    """Whether this person is told as the one who had trusted the teller with it."""
    return _who_trusted(occasion, slip) == person


def _who_trusted(occasion: Occasion, slip: Moment) -> Person | None:
    """Who had trusted the teller with it.

    That is who is told in the words themselves to have asked for silence, or behind them to say so, or else before them. Who is only
    told to have said it is that one too, where it is nobody else's.
    """
    account, told = occasion.account, (slip.quote, *slip.told_again)
    before = [one for one in _CONFIDED.finditer(account) if one.start() < slip.quote.start]
    within = [one for one in _CONFIDED.finditer(account) if any(q.start <= one.start() < q.end for q in told)]
    behind = (slip.quote.start, slip.quote.end + _REACH)
    held = [one for one in _TOLD_ME.finditer(account, *behind) if one["speaker"] or re.search(_IN_TRUST, one[0])]
    held += _HOLDS_TO_WORD.finditer(account, *behind)
    own = "\n".join(quote.text for quote in told)
    for found in (*within, *held, *reversed(before)):
        person = _meant(occasion, found, own)
        if person is not None or _is_nameless(found):
            return person
    for found in (one for quote in told for one in _TOLD_ME.finditer(account, quote.start, quote.end)):
        person = _meant(occasion, found, own)
        if person is not None and not any(_is_told_of(own, one) for one in occasion.people if one != person):
            return person
    for found in _TOLD_ME_BEFORE.finditer(account, max(0, slip.quote.start - _REACH), slip.quote.start):
        person = None if _who(found)[0].lower() in _PRONOUNS else _meant(occasion, found, own)
        if person is not None and any(re.search(rf"\b{re.escape(part)}\b", own) for part in spoken_of_as(person.name)):
            return person
    return None


def _who(found: re.Match[str]) -> tuple[str, str]:
    """The one word in which a place names somebody, and its group."""
    return next((word, group) for group, word in found.groupdict().items() if word)


def _is_nameless(found: re.Match[str]) -> bool:
    """Whether it is somebody known by what they are alone ("my manager"), and nobody of those with a name."""
    return " " in _who(found)[0]


def _was_said_to(words: str, person: Person) -> bool:
    """Whether the words name this person as one to whom something was said."""
    return any(
        re.search(rf"\b{_TOLD_TO} (?:(?!about\b|of\b|that\b|how\b)\w+ ){{0,2}}?{re.escape(part)}\b(?!['’]s)", words)
        for part in spoken_of_as(person.name)
    )


def _meant(occasion: Occasion, found: re.Match[str], own: str) -> Person | None:
    """Who of the people is named in such a place; of "she made me promise" who is told right before to have told it.

    Behind "he" or "she" it is nobody to whom it was then said, by the words of the slip.
    """
    who, group = _who(found)
    if who.lower() not in _PRONOUNS:
        words = who.split()[-1] if " " not in who else who.split(" ", 1)[1]
        return next((person for person in occasion.people if words in (*spoken_of_as(person.name), person.name)), None)
    at = found.start(group)
    named = list(_TOLD_ME_BEFORE.finditer(occasion.account, max(0, at - _REACH), at))
    if named and _who(named[-1])[0].lower() not in _PRONOUNS:
        told = _meant(occasion, named[-1], own)
        if told is not None or _is_nameless(named[-1]):
            return told
    if len(occasion.people) == 1:
        meant: Person | None = occasion.people[0]
    else:
        meant = meant_by_pronoun(occasion, Quote(at, at + len(who), who)) or _last_named(occasion, at)
    return None if meant is None or _was_said_to(own, meant) else meant


def is_about(occasion: Occasion, slip: Moment, person: Person) -> bool:
    """Whether the words, or those in which it was entrusted, name this person as the one whose matter it was."""
    words = "\n".join(quote.text for quote in (slip.quote, *slip.told_again))
    return _is_told_of(words, person) or _was_entrusted_of(occasion, slip, person)


def _was_entrusted_of(occasion: Occasion, slip: Moment, person: Person) -> bool:
    """Whether what was told in trust, before the slip or in it, is told to have been about this person."""
    account = occasion.account
    told = [one for one in _CONFIDED.finditer(account) if one.start() < slip.quote.end]
    words = (_WHO_KNOWS.sub(" ", account[one.start() : _end_of_sentence(account, one.end())]) for one in told[-2:])
    about = "|".join(map(re.escape, spoken_of_as(person.name)))
    told_of = any(_is_told_of(one, person) or re.search(rf"\babout (?:{about})\b", one) for one in words if about)
    return told_of and not is_told_in_trust(occasion, slip, person)


def _end_of_sentence(account: str, place: int) -> int:
    end = re.search(r"[.!?\n]", account[place:])
    return place + end.start() if end else len(account)


def tells_of_themselves(occasion: Occasion, slip: Moment, person: Person) -> bool:
    """Whether this person is told, before the slip, to have told the teller something of their own: "Ewa told me she is leaving"."""
    before = occasion.account[max(0, slip.quote.start - _REACH) : slip.quote.start]
    return any(re.search(rf"\b{re.escape(part)}\b{_OF_THEMSELVES}", before) for part in spoken_of_as(person.name))


def _is_told_of(words: str, person: Person) -> bool:
    verbs = r"(?:is|was|has|had|hadn['’]?t|hasn['’]?t|isn['’]?t|wasn['’]?t|did(?:n['’]?t| not)|never|wants|wanted)"
    return any(
        re.search(
            rf"(?<!to )(?<!told )\b{re.escape(part)}(?:['’]s\b(?! said)|\s+{verbs}\b(?! (?:told|trusted|asked|confided)\b))",
            words,
        )
        for part in spoken_of_as(person.name)
    )


def owner_of(occasion: Occasion, slip: Moment) -> Person | None:
    """To whom it is owed to have kept it, where the account tells it: who had trusted the teller with it, else the one it is about."""
    trusted = _who_trusted(occasion, slip)
    if trusted is not None:
        return trusted
    about = next((person for person in occasion.people if is_about(occasion, slip, person)), None)
    return about or next((person for person in occasion.people if tells_of_themselves(occasion, slip, person)), None)


def hearers(occasion: Occasion, slip: Moment) -> tuple[Person, ...]:
    """Who is told to have heard it: it was said to them, or they speak of it at once.

    Never the one it belongs to, nor the one it was about: they knew, and are not to be asked to keep it.
    """
    owner = owner_of(occasion, slip)
    told = "\n".join(quote.text for quote in (slip.quote, *slip.told_again))
    cue = slip.cue.text if slip.cue else ""
    at_once = _ANOTHER_TIME.sub("", occasion.account[slip.quote.end : slip.quote.end + 60])
    cue = f"{cue}\n{at_once}"

    def heard(person: Person) -> bool:
        spoke = any(re.search(rf"\b{re.escape(part)} {_SPOKE}\b", cue) for part in spoken_of_as(person.name))
        return spoke or _was_said_to(told, person)

    told_them = told_to(occasion, slip, besides=owner)
    return tuple(
        person
        for person in occasion.people
        if person != owner and (person in told_them or heard(person)) and not _was_entrusted_of(occasion, slip, person)
    )


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
