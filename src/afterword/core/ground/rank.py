"""What can be told bigger than it was beside numbers: one's part in it, how it began, a post, and whether it is finished."""

from __future__ import annotations

import re

from afterword.core.backing import stems
from afterword.core.ground.words import pieces

_PART = re.compile(
    r"\b(?:(?:the|my|our|a|an) (?:\w+ ){1,3}and i|i and (?:the|my|our|a)|took part|take part|(?:had|played|have) (?:a |some )?part|part of|one of (?:those|the|several|a team|two|three|four|five|\d)|with (?:two|three|four|some|other) colleagues|among|help(?:ed|er|ers|ing|s)?|assist\w*"
    r"|support(?:ed|ing)?|contribut\w*|participat\w*|member|co-\w+|deputi[sz]\w*|stood in|step(?:ped)? in|sat in"
    r"|alongside|together|with (?:a|my|our|the|two|three|four|\d+) (?:other )?(?:\w+ )?(?:colleagues?|team|engineers?|others|department|office|partner\w*)|attend\w*|sat on|a colleague and i|lent a hand|jointly|involved in|joined|propos\w*|suggest\w*|shadow\w*)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:led|lead|leading|head(?:ed)?|ran|managed|manage|in charge|organi[sz]ed|planned|set up|chose|introduced|wrote|built|moved"
    r"|directed|alone|on my own|single-?handed\w*|responsible for|designed|created|founded|launched|chaired|owned|delivered"
    r"|coordinated|oversaw|supervised|implemented|my (?:project|idea|design))\b",
    re.I,
)
_DOES = re.compile(
    r"\bI (?:have )?(?!was|am|had|have|sat|saw|worked|did|took|know|got|went|spent|knew)[a-z]+(?:ed|t|wrote|ran|won)\b"
)
_ORIGIN = re.compile(
    r"\b(?:founded|co-?founded|created|invented|designed|devised|established|pioneered|introduced|launched|initiated|set up|started up"
    r"|my (?:invention|idea|creation)|from scratch)\b",
    re.I,
)
_BEGUN = re.compile(
    r"\b(?:found\w*|creat\w*|invent\w*|design\w*|devis\w*|establish\w*|pioneer\w*|introduc\w*|launch\w*|initiat\w*|set up|start\w*|began|begun"
    r"|built|build\w*|wrote|written|author\w*|develop\w*|made|drew|new|first|idea|propos\w*|suggest\w*|brought in|organis\w*|organiz\w*)\b",
    re.I,
)
_ALONE = re.compile(r"\b(?:i alone|on my own|single-?handed\w*|by myself|entirely mine|all by)\b", re.I)
_OTHERS = re.compile(
    r"\bwith (?:one|two|three|four|five|six|several|\d+) (?:other )?\w+s\b|\bwith (?:an)?other\b", re.I
)
_LEADS = re.compile(
    r"\b(?:(?:led|lead|leading)(?! (?:a|an|the|our|some|guided) ?(?:\w+ )?(?:walks?|tours?|class(?:es)?|workshops?|sessions?|courses?|rounds?))|headed|i head|managed|i manage|in charge|directed|chaired|supervis\w+|oversaw|i ran)\b",
    re.I,
)
_LED = re.compile(
    r"\b(?:led|lead|leader|leading|captain|head\w*|manag\w+|in charge|direct\w+|chair\w*|supervis\w+|oversaw|oversee\w*|ran|run|organi[sz]\w+|responsible"
    r"|my (?:project|charge)|coordinat\w+|taught|trained|mentored)\b",
    re.I,
)
_NEGATIVE = re.compile(
    r"\b(?:no|not|none|never|nothing|zero|without|nil|0|fail\w*|lost|miss\w*|cut|fewer|less)\b|n['’]t\b", re.I
)
"""With such a word in it a fact may well say itself what a sentence seems to deny."""
_NEVER = re.compile(
    r"\bI(?: have| had|['’]ve|['’]d)? (?:never|not once) (?:\w+ly )?(\w+)(?!(?: \w+){0,2} (?:(?:more|less|fewer) than|only)\b)|\bI(?:'ve| have|'d)? (?:did not|didn['’]t|haven['’]t|have not|do not|don['’]t|cannot|can['’]t|not) (\w+)",
    re.I,
)
_NONE_OF = re.compile(
    r"\b(?:none|not one|no one|hardly any) of (?:whom|them|these|those|which) (?:(?:had|has|have|ever|then|even) )*(\w+)",
    re.I,
)
_UNFINISHED = re.compile(
    r"\b(?:study(?:ing)? (?:for|towards)|working towards?|towards|started|enrolled|due (?:in )?\d{4}|expected|in progress|ongoing|part-?qualified"
    r"|candidate for|half-?way|second year|third year|final year|last year of|(?:part|most) (?:of the )?way|left (?:a|the|my)|dropped out|without finishing|exams? (?:pending|to come)|not (?:yet )?(?:finished|completed)|\w+ of \w+ (?:[\w&]+ )?(?:papers|units|modules|terms|parts|exams|years|credits)|booked|begun|began)\b",
    re.I,
)
_UNDER_WAY = re.compile(
    r"\b(?:studying|working on|working towards?|towards|started|enrolled|expect\w*|in progress|preparing|not yet|began|begun|part-?time|on the way"
    r"|aim(?:ing)?|(?:last|final|first|second|third) year|(?:part|most) (?:of the )?way|without finishing|left|half-?way|term|of the \w+|\w+ of \w+ papers|still)\b",
    re.I,
)
_MASTER = re.compile(
    r"\bI (?:am|was|became) (?:an?|the) (?:\w+ )?(?:expert|specialist|authority|master)\b|\bexpert(?:ise)? in\b|\b(?:world-class|award-winning)\b",
    re.I,
)
_TO_COME = re.compile(
    r"\b(?:to go|to come|next (?:week|month|spring|summer|autumn|winter|year)|(?:sit|take) (?:the|my) (?:\w+ ){0,3}exam)\b",
    re.I,
)
_AWARD = re.compile(
    r"\b(?:diploma|degree|certificate|master\w*|bachelor\w*|doctorate|phd|licence|qualification)\b", re.I
)
_HAS_IT = re.compile(
    r"\b(?:qualified|hold|holder|i have (?:a|an|the|my)|completed|finished|graduated?|passed|certified|earned|gained|my degree|licensed|chartered)\b",
    re.I,
)

_POSTS = (
    (1, r"trainee|apprentice|intern|helper"),
    (2, r"assistant|junior|clerk|member"),
    (
        3,
        r"officer|nurse|developer|engineer|driver|teacher|analyst|designer|accountant|administrator|associate|technician",
    ),
    (4, r"senior|supervisor|team lead|specialist|sister|foreman"),
    (5, r"manager|lead developer|principal|matron"),
    (3, r"chef|cook"),
    (6, r"head(?= (?:of|chef|teacher|nurse|buyer|gardener))|headteacher"),
    (7, r"director|chief|vice president|vp|partner|ceo|cto|cfo"),
)
_RANKS = tuple((rank, re.compile(rf"\b(?:{words})s?\b", re.I)) for rank, words in _POSTS)
_ANY_POST = 4  # a title that is not in the list: only a manager's or a higher one is surely above it
_I_WAS = re.compile(
    r"\b(?:I (?:was|am|became|worked as|served as|have been)|as|post (?:of|as)|my (?:role|post|job) (?:was|is)(?: that of)?) (?:an? |the |its )?(?P<post>[\w' -]{3,40})",
    re.I,
)


def part_is_raised(sentence: str, evidence: str) -> bool:
    """Whether the sentence makes one's own what the evidence shares, or done alone what was not said to be."""
    if _ALONE.search(sentence) and not _ALONE.search(evidence):
        return bool(_PART.search(evidence) or _OTHERS.search(evidence))
    return (
        bool(_PART.search(evidence))
        and not _PART.search(sentence)
        and bool(_OWN.search(sentence) or _DOES.search(sentence))
    )


def origin_is_added(sentence: str, evidence: str) -> bool:
    """Whether the sentence brings into the world what the evidence only kept, used or did."""
    return bool(_ORIGIN.search(sentence)) and not _BEGUN.search(evidence)


def lead_is_added(sentence: str, evidence: str) -> bool:
    """Whether the sentence leads what the evidence only did."""
    return bool(_LEADS.search(sentence)) and not _LED.search(evidence)


_DENIED = re.compile(r"\bnot (?:yet |fully |formally )?(?:an? )?((?:\w+ )?\w+)", re.I)
_DENIES = re.compile(r"\b(?:not|never|no|nor|yet to|without)\b|n[’']t\b", re.I)


def denied_is_claimed(sentence: str, evidence: str) -> bool:
    """Whether the sentence says of oneself what the fact says one is not, or not yet."""
    if _DENIES.search(sentence):
        return False
    return any(
        (words := stems(denied)) and len(words) > 1 and words <= stems(sentence) for denied in _DENIED.findall(evidence)
    )


def is_denied(sentence: str, evidence: str) -> bool:
    """Whether the sentence says that what the fact tells was never so: "I never taught it", "none of whom passed"."""
    if _NEGATIVE.search(evidence):
        return False
    known = stems(evidence)
    denied = {word for found in _NEVER.finditer(sentence) for word in stems(found[1] or found[2])}
    denied |= {word for found in _NONE_OF.finditer(sentence) for word in stems(found[1])}
    return bool(denied & known)


def is_called_finished(sentence: str, evidence: str) -> bool:
    """Whether something under way is told as done."""
    if not _UNFINISHED.search(evidence):
        return False
    for clause in pieces(sentence):
        if not (_HAS_IT.search(clause) or _DOES.search(clause)) or _UNDER_WAY.search(clause):
            continue
        about = {
            piece: len(stems(piece) & stems(clause)) + bool(_AWARD.search(clause) and _same_award(piece, clause))
            for piece in evidence.split(";")
        }
        close = [piece for piece, shared in about.items() if shared and shared == max(about.values())] or [evidence]
        if all(_UNFINISHED.search(piece) for piece in close) and not _UNDER_WAY.search(sentence.replace(clause, "")):
            return True
    return False


def _same_award(one: str, other: str) -> bool:
    return bool({word.lower() for word in _AWARD.findall(one)} & {word.lower() for word in _AWARD.findall(other)})


def mastery_is_added(sentence: str, evidence: str) -> bool:
    """Whether the sentence calls oneself a master of what the evidence only says one did."""
    return bool(_MASTER.search(sentence)) and not _MASTER.search(evidence)


def tells_it_is_open(clause: str) -> bool:
    """Whether a clause says that something is still to be done, which claims nothing."""
    return bool(_UNDER_WAY.search(clause) or _TO_COME.search(clause))


def post_is_raised(sentence: str, title: str) -> bool:
    """Whether the sentence names a higher post than the title."""
    found = _I_WAS.search(sentence)
    if found is None or not title:
        return False
    if re.search(r"\b(?:stood in|deputi[sz]\w*|when the|acting)\b", sentence, re.I):
        return False
    post = re.split(r"\b(?:at|of the|for|in|from|with|until|since|and|when|where)\b", found["post"])[0]
    said, held = _rank(post), _rank(title)
    return said is not None and said > (_ANY_POST if held is None else held)


def _rank(words: str) -> int | None:
    ranks = [rank for rank, pattern in _RANKS if pattern.search(words)]
    if not ranks:
        return None
    lowered = re.search(r"\b(?:assistant|deputy|junior|trainee|acting|sous|vice|interim)\b", words, re.I)
    return max(ranks) - (1 if lowered else 0)
