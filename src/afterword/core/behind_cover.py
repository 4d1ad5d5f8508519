"""What was behind an untruth, where the teller covered a wrong of their own with it: "I left her jacket in the taxi ... I said it was in the wash"."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.backing import stems
from afterword.core.credit import credit_taken
from afterword.core.deeds_told import GRAVE, DeedTold, admissions, deeds_told, sentence_at
from afterword.core.occasion import Moment, Occasion, Quote
from afterword.core.write.own_words import end_of_what_was_said, words_of

_DENIAL: Final = re.compile(
    r"(?:(?:of course|in fact|actually|only|but|and) )?(?:there (?:was|were|is|are|had been)(?:n['’]?t| no| not| never| nae)\b[^.!?;,\n]{0,40}"
    r"|(?:he|she|it|they|that|this|I|we)(?:['’](?:d|s|ve))? ?(?:was|were|is|are|had|has|have|did|do|does)(?: not|n['’]?t| never)(?: been| done| even)?|I never(?: did)?"
    r"|(?:it|that|this|which) (?:was|is)(?:n['’]?t| not) (?:even )?(?:true|so|the \w+)|(?:it was |all |a |complete |utter )*(?:lies?|rubbish|nonsense)|not true|untrue"
    r")",
    re.IGNORECASE,
)
_ALL_WELL: Final = re.compile(
    r"(?:the|my|their|his|her) (?P<what>\w+) (?:was|were|is|are) (?:perfectly |absolutely |completely |quite |just )?(?:fine|perfect|all right|alright|ok|okay|working)",
    re.IGNORECASE,
)
"""That what an excuse was made of was in order: "The car was fine"."""
_NOBODY_MINDED: Final = re.compile(
    r"\b(?:before any(?:one|body)|nobody (?:saw|noticed|minded|cares?|noticing)|no one (?:saw|noticed|minded|cares?)|no harm|(?:they|we|she|he|everyone|everybody) (?:all |just )?laughed|put (?:it|that) right|corrected (?:it|myself)|my own|paid (?:for it|into)|who cares|didn['’]?t mind)\b",
    re.IGNORECASE,
)
_WAS_FINE: Final = re.compile(
    r"(?:that|it|he|she|they|which) (?:was|were) (?:all |quite |just |perfectly )?(?:fine|ok|okay|all right|alright|no matter|forgiven)\b",
    re.IGNORECASE,
)
_EXCUSES: Final = re.compile(
    r"\b(?:must have|fault|blame\w*|already (?:been|broken|like|gone)|had (?:gone|died|mixed|lost|eaten|broken|been)|hadn['’]?t|wouldn['’]?t|did(?:n['’]?t| not) (?:know|see|have|get|touch|do|break|take|hear|come|arrive|work)|broke(?:n)? down|crashed|astray|stuck|delayed|cancell?ed|in the wash|on its way|as far as I knew|no idea|(?:has|had|have|got) (?:it|them)|(?:had|have)(?:n['’]?t| not) (?:seen|touched|had|done|been|heard|got|taken|noticed|used)|do(?:n['’]?t| not) know$|do(?:n['’]?t| not) know (?:who|where|what|anything|how)|(?:could|can)(?:n['’]?t| not) find|(?:was|were)n['’]?t me|not me)\b",
    re.IGNORECASE,
)
"""That an untruth answers for something that was done or left undone."""
_SPEAKS_OF_IT: Final = re.compile(
    r"\b(?:it|them|those)\b|\b(?:why|what (?:(?:had |has )?happened|went wrong|was (?:it|wrong))|where|who|how come)\b",
    re.IGNORECASE,
)
"""What ties an excuse, or the question before it, to what was told just before."""
_OF_ONESELF: Final = re.compile(r"\b(?:me|mine)\b", re.IGNORECASE)
_NOT_ME: Final = re.compile(r"\b(?:n['’]?t|not|never) me\b", re.IGNORECASE)
_WHO: Final = re.compile(r"\bwho\b(?! (?:is|was) (?:a|an|the)\b)[^.!\n]{0,40}", re.IGNORECASE)
"""What somebody wanted to know, where the one who did it answers."""
_BEFORE: Final = 700
_AFTER: Final = 500
_ADJACENT: Final = 350
"""Characters between a grave deed and the untruth that answers for it."""
_QUESTION: Final = 200
"""Characters before an untruth in which the question is told that it answers."""
_QUOTED: Final = re.compile(r"[\"“][^\"“”\n]*[\"”]|(?<!\w)['‘](?=\w)[^\n]*?[.,?!]['’](?!\w)")
_BESIDE: Final = re.compile(r"\b(?:either|also|too|as well)\b", re.IGNORECASE)
"""Another wrong beside it."""
_FEWEST: Final = 5  # words of a deed that tells by itself what it has to do with an untruth
_ANOTHER_THING: Final = re.compile(r"\b(?:and|then)\W*$", re.IGNORECASE)
_TO_A_DENIAL: Final = 400
"""Characters between an untruth and what is told to be so, behind a denial of it."""
_TELLS_NOTHING: Final = stems(
    "half whole minute left lost broke broken forgot forgotten missed dropped knocked wrong wrongly mistake week weeks morning night today yesterday never fella bloke guy lady man woman boy girl"
)
"""Words that two clauses share by chance."""
_NO_TRUTH: Final = re.compile(
    r"I (?:had |have |did )?(?:just |only |really |also |even )*(?:(?:not|never) (?:\w+ly |even |yet )?(?:know|known|knew|want|wanted|understand|understood|think|thought|mean|meant|feel|felt|like|liked|need|realise[d]?|realize[d]?|see what|hear what|mind|say|said|tell|told|mention\w*|since|in|at|yet|expect\w*|dare\w*|answer\w*)"
    r"|offered|arrived|apologi\w+|talked|answered|asked|started|tried|managed|showed|wanted|wrote (?:to )?(?:her|him|them|back)|thanked|smiled|changed the subject)\b|.*\b(?:in \w+ years|since|yet)\b",
    re.IGNORECASE,
)
"""What somebody did not know or say, or did to make up for it, is not what was so."""


def behind_cover(
    account: str,
    lie: Quote,
    *,
    others: tuple[Quote, ...] = (),
    slips: tuple[Quote, ...] = (),
    names: frozenset[str] = frozenset(),
) -> DeedTold | None:
    """What the teller did that an untruth covered, where the account tells it near; None where that is not sure.

    That is what they admit in so many words ("it was me"), what follows a denial ("There was no courier. I wrote it."), or a grave
    deed that the untruth or the question before it speaks of, or that stands right before it where it answers for something.
    `others` are the other untruths of the account, each with a truth of its own; `slips` are what was read as other slips, `names`
    the stems of names, which link nothing.
    """
    said = end_of_what_was_said(lie.text)
    after = lie.start + said if said >= 0 else lie.end
    excuse = account[lie.start : after]
    if admitted := _admitted(account, lie, others, excuse):
        return admitted
    told = deeds_told(account, max(0, lie.start - _BEFORE), min(len(account), lie.end + _AFTER))
    near = sorted(told, key=lambda deed: _gap(deed.quote, lie))
    near = [
        deed
        for deed in near
        if not lie.start <= deed.quote.start < after
        and not any(_is_nearer(deed.quote, other, lie) for other in others)
        and _may_be_the_truth(account, deed)
    ]
    names |= _TELLS_NOTHING

    def is_about_it(deed: DeedTold) -> bool:
        start = max(lie.start - _QUESTION, deed.quote.end if deed.quote.end <= lie.start else 0)
        asked = account[start : lie.start].rsplit("\n\n", 1)[-1]
        return bool((stems(deed.words) - names) & (stems(excuse) | stems(asked)))

    def follows(deed: DeedTold) -> bool:
        return _follows_a_denial(
            account[after : deed.quote.start],
            account[max(0, lie.start - _QUESTION) : after],
            told=any(slip.holds(deed.quote.start) for slip in slips),
            grave=GRAVE.search(deed.words) is not None,
        )

    grave = [deed for deed in near if GRAVE.search(deed.words)]
    plain = [deed for deed in grave if len(words_of(deed.words)) >= _FEWEST]
    sure = (
        *filter(follows, near),
        *filter(is_about_it, grave),
        *(deed for deed in plain if _answers_for(account, deed.quote, lie, excuse)),
    )
    return next(iter(sure), None)


def _admitted(account: str, lie: Quote, others: tuple[Quote, ...], excuse: str) -> DeedTold | None:
    """What is admitted in so many words, where it is this that was denied or put on somebody else."""
    if _OF_ONESELF.search(excuse) and not _NOT_ME.search(excuse):
        return None
    asked = account[max(0, lie.start - _QUESTION) : lie.end]
    for told in admissions(account):
        same = bool(stems(told.words) & stems(asked))
        within = lie.start <= told.quote.start < lie.start + len(excuse)
        if within or any(_is_nearer(told.quote, other, lie) for other in others):
            continue
        if told.words.startswith("I ") and not (same or _WHO.search(asked)):
            continue  # "I'm the one who told": of what is not said
        before = told.quote.end <= lie.start
        if before and " who " in told.words and not (same or GRAVE.search(told.words)):
            continue
        return told
    return None


def _follows_a_denial(between: str, about: str, *, told: bool, grave: bool) -> bool:
    """Whether the last that is said before is that it was not so; where what follows is `told` as a wrong, others may act in between."""
    between = _QUOTED.sub(" ", between)
    if len(between) > _TO_A_DENIAL or (not told and _ANOTHER_THING.search(between)):
        return False
    parts = [part.strip(' .!?,;"”') for part in re.split(r"(?<=[.!?;,])\s+|\n+", between)]
    parts = [part for part in parts if re.search(r"\w", part)]
    at = next((at for at, part in enumerate(parts) if _denies(part, about, grave=grave)), None)
    if at is None:
        return False
    return not parts[at + 1 :] or (told and not any(re.search(r"\bI\b", part) for part in parts[at + 1 :]))


def _denies(part: str, about: str, *, grave: bool) -> bool:
    well = _ALL_WELL.fullmatch(part)
    return grave or bool(stems(well["what"]) & stems(about)) if well else _DENIAL.fullmatch(part) is not None


def _answers_for(account: str, deed: Quote, lie: Quote, excuse: str) -> bool:
    """Whether an untruth that excuses something stands behind a deed, close by, or right before it."""
    if deed.start >= lie.end:
        return not re.search(r"\w", account[lie.end : deed.start]) and _EXCUSES.search(excuse) is not None
    between = account[deed.end : lie.start]
    tied = _SPEAKS_OF_IT.search(between) or _SPEAKS_OF_IT.search(excuse)
    return bool(tied) and deed.end <= lie.start and len(between) <= _ADJACENT and _EXCUSES.search(excuse) is not None


def _may_be_the_truth(account: str, deed: DeedTold) -> bool:
    beside = _BESIDE.search(f"{deed.words} {_rest(account, deed.quote)}")
    return not (beside or _NO_TRUTH.match(deed.words) or _was_settled(account, deed.quote))


def _was_settled(account: str, deed: Quote) -> bool:
    """Whether nobody minded it, as its sentence tells, or the next one."""
    rest = account[deed.start :].split("\n", 1)[0]
    after = re.split(r"[.!?]\s+", rest, maxsplit=2)[1:2]
    return _NOBODY_MINDED.search(sentence_at(account, deed.start)) is not None or any(map(_WAS_FINE.match, after))


def _rest(account: str, place: Quote) -> str:
    """What stands in the sentence behind a deed."""
    return re.split(r"[.!?;\n]", account[place.start :], maxsplit=1)[0]


def _gap(one: Quote, other: Quote) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _is_nearer(place: Quote, other: Quote, lie: Quote) -> bool:
    return _gap(place, other) < _gap(place, lie)


_LET_STAND: Final = re.compile(
    r"\bI (?:just |only |then |still )*(?:nodded|shook my head|shrugged|rolled my eyes|kept (?:quiet|eating|silent|my mouth shut|my head down)|said (?:nothing|not a word)|(?:never|did(?: not|n['’]?t)) (?:say|said|speak|spoke) (?:a|one) (?:single )?word"
    r"|looked at (?:my|the) (?:shoes|feet|floor|hands)|let (?:it be|(?:her|him|them|it|the \w+|(?-i:[A-Z])\w+) (?:get|take|have|go|think|believe|carry|be)\b))",
    re.IGNORECASE,
)
"""That somebody else was left to be blamed, or a question was answered without a word."""
_OTHER_MATTERS: Final = frozenset({"lie", "confidentiality", "exaggeration", "forbidden_aid"})
"""Kinds of slip with a truth of their own."""


def covered_by(occasion: Occasion, untruth: Moment) -> DeedTold | None:
    """What the teller did that this untruth covered; None where the account does not tell it, or another's work was called their own."""
    account, lie = occasion.account, untruth.quote
    untold = untruth.kind == "other" and _LET_STAND.search(lie.text) is not None
    if not (untold or untruth.kind == "lie") or credit_taken(account, lie.start, lie.end):
        return None
    rest = [slip for slip in occasion.slips if slip is not untruth]
    return behind_cover(
        account,
        lie,
        others=tuple(slip.quote for slip in rest if slip.kind in _OTHER_MATTERS),
        slips=tuple(slip.quote for slip in rest if slip.kind not in _OTHER_MATTERS),
        names=stems(" ".join(person.name for person in occasion.people)),
    )
