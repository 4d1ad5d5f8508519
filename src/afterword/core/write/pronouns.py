"""What a pronoun of the account stands for: a letter is read without the sentence that stood before it there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.kin import KIN
from afterword.core.number_words import NUMBER
from afterword.core.write.own_words import words_of

_VERB: Final = r"(?:is|was|were|are|be|been|had|has|have|did|does|do|will|would|can|could|should|might|must|may)"
# "It was nine" needs no noun before it; "bring it round" does.
_IT: Final = re.compile(
    rf"(?<!\bmake )(?<!\bmade )\bit\b(?!['’]s|\s+(?:{_VERB}|{_VERB}n['’]t|clear|easy|hard|seems?|took|takes|turned out|happened|happens)\b)"
    r"(?!\s+up to\b)",
    re.IGNORECASE,
)
_IS_NO_THING: Final = re.compile(
    r"\b(?:sa(?:id|y)|t(?:old|ell)|did|do|done|meant|knew|promised|(?:had|got|came|come|suffered|lost|arising|resulting)(?: \w+)? (?:from|through|because of|out of))\s\Z",
    re.IGNORECASE,
)
"""Before an "it" that stands for what was said, done or happened."""
_ONE: Final = re.compile(r"\b(?P<kind>(?:a|another)(?: (?:new|better|second|proper|fresh|different|similar))?) one\b")
_OWNER: Final = r"(?:my|her|his|their|our|your|the|a|an|(?-i:[A-Z])[\w-]+['’]s)"
_PHRASE: Final = re.compile(rf"\b(?P<whose>{_OWNER})\s+(?=(?P<rest>[a-z][\w'’ -]*))", re.IGNORECASE)
_BEFORE_IT: Final = re.compile(
    r"\b(?:in|on|at|from|to|with|of|under|into|onto|behind|by|over|for|about|off|after|before|during|through|near|like|as)\s*$",
    re.IGNORECASE,
)
_IS_SOMEBODY: Final = re.compile(
    r"\b(?:I|he|she|they|we|you|who|(?!It\b|That\b|This\b|There\b)(?-i:[A-Z])[a-z]+)(?:['’](?:s|m|re)| am| is| was| are| were| works as| worked as) (?:(?:also|still|just|only|now|\w+ly) )?$",
    re.IGNORECASE,
)
"""Before what somebody is: "she is a nurse" names no thing."""
_STOPS: Final = frozenset(
    """
    in on at from to with of under into onto behind by over for about off after before during through near and or but so because
    that which who when while where as than then i you he she they we it this these those is was were are be been had has have did does do will
    would can could should might must may not never back again yesterday today tonight down up out away there here
    fell broke went came said told gave got made took left lost kept stood sat ran rang began stopped burst
    my her his their our your the a an if once though although just only please thanks
    """.split()
)
_NO_THINGS: Final = frozenset(
    """
    time times day days evening morning afternoon night week hour hours minute minutes moment way thing things end start rest
    room house flat home place door kitchen hall street car bus train phone company office team
    friend mother mum mom father dad sister brother wife husband partner daughter son child children boss manager client colleague
    whole one other first last next truth fault idea point feeling face eyes hand hands head
    """.split()
)
_PERSONS: Final = frozenset(
    """
    tenant tenants guest guests customer customers clients colleagues patient patients resident residents pupil pupils student students neighbour
    neighbours neighbor neighbors carer carers nurse nurses man men woman women lady people staff workers crew choir class panel board boy boys girl
    girls lads parents friends brothers sisters sons daughters owner owners driver drivers group family
    """.split()
)
_KIN: Final = re.compile(
    rf"\b(?:{KIN}|parents|child|kids?|nan|gran\w*|assistant)s?\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"(?<=[.!?\n])\s+")
_MINE_AFTER: Final = frozenset(
    """
    a an the my one some two three this that these those by on in at to for with without about when it
    up from home back off round out over and before after or but so because again today tomorrow yesterday tonight
    """.split()
)


_AMOUNT: Final = re.compile(
    r"[£$€]?\d|(?:half|all|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|five|a hundred)\b"
)
_PAYS: Final = re.compile(
    r"\b(?:pa(?:y|id)|giv(?:e|en)|gave|owed?|len[dt]|sen[dt]|refund(?:ed)?|repa(?:y|id)|offer(?:ed)?|transfer(?:red)?)\s\Z",
    re.IGNORECASE,
)
"""Who is paid an amount: "pay her 100 a month"."""


def stands_alone(words: str) -> bool:
    """Whether these words are understood without those before them: every "it" has its noun in them."""
    found = _IT.search(words) or _ONE.search(words)
    return found is None or bool(_things(words[: found.start()]))


def names_a_thing(words: str) -> bool:
    """Whether a thing is named there that a later "it" would stand for."""
    return bool(_things(words))


_PAYS_IT: Final = re.compile(r"\bpay(?= it\b(?! (?:back|off|in|for|to)\b))")
_IS_PAID: Final = re.compile(
    r"\b(?:bill|invoice|fine|fee|rent|ticket|deposit|excess|loan|money|share|sum|price|cost|repair|damage)s?$"
)
"""One pays the bill, and for the lamp."""


def with_its_noun(words: str, before: str) -> str:
    """The words with the noun that their "it" stands for, told in the sentence `before` at the earliest.

    Empty where it is not clear which noun that is: then the words say nothing to somebody who reads them alone.
    """
    found = _IT.search(words)
    if stands_alone(words) or (found and _IS_NO_THING.search(words[: found.start()])):
        return words
    said = [sentence for sentence in _SENTENCE.split(before) if sentence.strip()]
    for sentence in reversed(said[-2:]):
        things = dict.fromkeys(_things(sentence))
        if len(things) > 1:
            return ""
        if things:
            ((whose, noun),) = things
            named = _ONE.sub(rf"\g<kind> {noun.split()[-1]}", words)
            if named != words:  # "buy a new one and bring it round" speaks of the new one
                return named
            named = named if _IS_PAID.search(noun) else _PAYS_IT.sub("pay for", named)
            owner = whose if whose[-2:] in ("'s", "’s") else whose.lower()
            return _IT.sub(f"{'the' if owner in ('a', 'an') else owner} {noun}", named, count=1)
    return ""


def to_its_reader(words: str, names: Iterable[str], before: str = "") -> str:
    """The words as their one reader is told them: "his desk" is "your desk", "her the map" is "you the map".

    Empty where `before` or the words name somebody near whom the pronoun may mean as well.
    """
    names = tuple(names)
    of_others = f"{before} {words}"
    for name in names:  # "my daughter Lily" is who reads it
        of_others = re.sub(rf"\bmy (?:\w+ )?{_KIN.pattern} {re.escape(name)}\b", name, of_others, flags=re.IGNORECASE)
    of_others = named_to_its_reader(of_others, names)
    if re.search(r"\b(?:he|she|him|her|his|them|their)\b", words, re.IGNORECASE) and _KIN.search(of_others):
        return ""
    words = re.sub(r"\b(?:his|her|their)(?= \w)", _whose, words)
    words = _DOES.sub(lambda found: f"you {_TO_YOU.get(found['verb'], found['verb'])}", words)
    return named_to_its_reader(re.sub(r"\b(?:him|her|them)\b", "you", words), names)


_TO_YOU: Final = {"was": "were", "is": "are", "has": "have", "does": "do"}
_DOES: Final = re.compile(
    r"\b(?:he|she) (?P<verb>was|is|has|does|had|did|could|would|will|can|should|might|must|came|went|gave|got|left|lent|paid|made|took|knew|told|said|\w+[^e\W]ed)\b"
)
"""What the reader does or is: other verbs have another form after "you"."""


_YOU_FROM: Final = re.compile(
    r"\byou (?:from|in|at|over in|over at) (?:the|our) [a-z]+(?: department| team| office)?(?= (?:had|has|have|must|was|were|did|would|could|will|never|forgot|lost|made|mixed)\b)"
)
"""Where the reader works is nothing to tell them: "you in the warehouse had not packed it"."""


def named_to_its_reader(words: str, names: Iterable[str]) -> str:
    """The words with "your" and "you" in place of the reader's name: "my friend Ida's jug" is "your jug"."""
    parts = sorted({re.escape(re.sub(r"['’]s?$", "", part)) for part in names} - {""}, key=len, reverse=True)
    if not parts:
        return words
    one = rf"(?:{'|'.join(parts)})"
    # A name of several words is one name, and what follows "your" is a thing of theirs.
    titled = (
        rf"(?:(?:Mrs?|Ms|Miss|Dr|Prof|Frau|Herr|Madame|Monsieur|Señora?|Signora?|Sister|Father)\b\.? )?(?<!['’]s ){one}"
    )
    # "the new waiter Piotr" is one person; in "the letter Piotr wrote" a verb follows.
    # "my godmother, Ilse," is one person too; in "my boss, Ilse and the rest" they are several.
    beside = rf"(?P<beside>(?:my|our|the) (?:{_NO_LINK}[\w'’-]+ ){{0,2}}?{_NO_LINK}[a-z][\w'’-]*(?:, | \()(?:an? |one )?(?={titled}(?: {titled})*\s*(?:[,.)!?]|$)))"
    who = rf"(?:{beside}|my (?:[\w'’-]+ ){{1,3}}?|(?:the|our) (?:{_NO_LINK}(?:[a-z-]+|[A-Z][a-z]+day) ){{1,3}}?(?={titled}(?: {titled})*{_ENDS_THERE}))?"
    whole = re.compile(
        rf"\b{who}{titled}(?:(?P<apart>,)? {titled})*\b(?P<own>['’]s\b|(?<=s)['’](?= \w))?(?(apart),?)(?(beside)[,)]?)(?P<does> (?:{'|'.join(_TO_YOU)})\b)?"
    )

    def addressed(found: re.Match[str]) -> str:
        if found["own"]:
            return "your" if _A_THING.match(words, found.end()) else "yours"
        return f"you {_TO_YOU[found['does'].strip()]}" if found["does"] else "you"

    told = _OF_YOU.sub(r"your \g<thing>", whole.sub(addressed, words))
    told = _SOME_OF_YOU.sub(r"\g<things> of yours", told)
    return _YOU_FROM.sub("you", told)


_NO_LINK: Final = r"(?!(?:of|for|by|from|to|with|without|before|after|behind|into|onto|over|under|against|in|at|on|about|and|or|but|that|which|who|when|a|an|the|my|our|his|her|their|it|as)\b)"
_ENDS_THERE: Final = r"(?:['’]s\b|\s*(?:$|[.,;:!?])| (?:in|at|on|for|about|with|because|when|while|so|to|of|from|by|again|twice|before|after|without|and (?!I\b))\b)"
_A_THING: Final = re.compile(r"\s+(?!(?:and|or|but|so|because|when|who|which|that|not)\b)[\w\"“‘']")
_OF_YOU: Final = re.compile(
    r"\b(?:the|an?) (?P<thing>(?!\w+ing\b)[\w-]+(?: (?!of\b|in\b|on\b|for\b|to\b|from\b|that\b)[\w-]+){0,2}) (?:of|belonging to) you\b(?! (?:and|all|both|two|were|are|have|do|had|did|could|would)\b)"
)
"""What is the reader's: "the basin of a customer"."""
_SOME_OF_YOU: Final = re.compile(
    rf"(?P<things>\b{NUMBER} (?!(?:photo|picture|video|image|drawing|painting|sketch|portrait|stor|memor)\w*\b)[a-z-]+s) of you\b(?! (?:and|all|both|two)\b)",
    re.IGNORECASE,
)


def speaks_of(words: str, names: Iterable[str]) -> bool:
    """Whether the words speak of the reader by name, or by what they are to the teller, as one speaks of somebody who is not there."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) for name in names)


def sentence_before(account: str, place: int) -> str:
    """The sentence that ends before a place of the account, with what stands of the next one."""
    return " ".join(_SENTENCE.split(account[:place].rsplit("\n\n", 1)[-1])[-2:])


def _things(text: str) -> list[tuple[str, str]]:
    """The things named there, each with its determiner; those behind a preposition only tell where the others are."""
    found, told = [], 0
    for match in _PHRASE.finditer(text):
        before = text[: match.start()]
        if match.start() < told or _BEFORE_IT.search(before) or _IS_SOMEBODY.search(before):
            continue
        noun: list[str] = []
        for word in match["rest"].split():
            bare = word.lower().strip("'’-")
            if re.split("['’]", bare)[0] in _STOPS or (noun and (bare.endswith(("ed", "ly")))):
                break
            noun.append(word)
        if (
            1 <= len(noun) <= 3
            and not _NO_THINGS & set(words_of(noun[-1]))
            and not _PERSONS & set(map(str.lower, noun))
            and not _is_named_somebody(noun)
        ):
            found.append((match["whose"], " ".join(noun)))
            told = match.start("rest") + len(" ".join(noun))
    return found


def _is_named_somebody(noun: list[str]) -> bool:
    """Whether a noun says who somebody is, with the name behind it: "sister Ann", "boss Gareth"."""
    who, name = noun[-2:] if len(noun) > 1 else ("", "")
    return name[:1].isupper() and (who.lower() in _NO_THINGS or _KIN.fullmatch(who) is not None)


def _whose(found: re.Match[str]) -> str:
    rest = found.string[found.end() :].split()
    helped = re.search(r"\b(?:help(?:ed|ing)?|let|watch(?:ed)?)\s\Z", found.string[: found.start()])
    named = rest and rest[0].lower() in _MINE_AFTER
    paid = rest and _AMOUNT.match(rest[0]) and _PAYS.search(found.string[: found.start()])
    return "you" if found[0].lower() == "her" and (named or helped or paid) else "your"
