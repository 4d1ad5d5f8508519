"""What can be told bigger than it was beside numbers: one's part in it, a post, a level, and whether it is finished."""

from __future__ import annotations

import re

from afterword.core.backing import stems

_PART = re.compile(
    r"\b(?:took part|take part|(?:had|played|have) (?:a |some )?part|part of|one of (?:those|the|several|a team|two|three|four|five|\d)|with (?:two|three|four|some|other) colleagues|among|help(?:ed|er|ers|ing|s)?|assist\w*"
    r"|support(?:ed|ing)?|contribut\w*|participat\w*|member|co-\w+|deputi[sz]\w*|stood in|step(?:ped)? in|sat in|together with"
    r"|alongside|with (?:a|my|two|three) colleagues?|attend\w*|sat on|a colleague and i|lent a hand|jointly|involved in|joined|propos\w*|suggest\w*|shadow\w*)\b",
    re.I,
)
_OWN = re.compile(
    r"\b(?:led|lead|leading|head(?:ed)?|ran|managed|manage|in charge|organi[sz]ed|planned|set up|chose|introduced|wrote|built|moved"
    r"|directed|alone|on my own|single-?handed\w*|responsible for|designed|created|founded|launched|chaired|owned|delivered"
    r"|coordinated|oversaw|supervised|implemented|my (?:project|idea|design))\b",
    re.I,
)
_ALONE = re.compile(r"\b(?:i alone|on my own|single-?handed\w*|by myself|entirely mine|all by)\b", re.I)
_LEADS = re.compile(
    r"\b(?:led|lead|leading|headed|i head|managed|i manage|in charge|directed|chaired|supervis\w+|oversaw|i ran)\b",
    re.I,
)
_LED = re.compile(
    r"\b(?:led|lead|leading|head\w*|manag\w+|in charge|direct\w+|chair\w*|supervis\w+|oversaw|oversee\w*|ran|run|organi[sz]\w+|responsible"
    r"|my (?:project|charge)|coordinat\w+|taught|trained|mentored)\b",
    re.I,
)
_UNFINISHED = re.compile(
    r"\b(?:study(?:ing)? (?:for|towards)|working towards?|towards|started|enrolled|due (?:in )?\d{4}|expected|in progress|ongoing|part-?qualified"
    r"|candidate for|half-?way|second year|third year|not (?:yet )?(?:finished|completed)|\w+ of \w+ (?:papers|units|modules|terms|parts|exams)|\d+ of \d+|begun|began)\b",
    re.I,
)
_UNDER_WAY = re.compile(
    r"\b(?:studying|working on|working towards?|towards|started|enrolled|expect\w*|in progress|preparing|not yet|began|begun|part-?time|on the way"
    r"|aim(?:ing)?|half-?way|term|of the \w+|\w+ of \w+ papers|still)\b",
    re.I,
)
_HAS_IT = re.compile(
    r"\b(?:qualified|hold|holder|i have (?:a|an|the|my)|completed|finished|graduated?|passed|certified|earned|gained|my degree|licensed|chartered)\b",
    re.I,
)

_LEVELS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (
        (r"basic|basics|beginner\w*|a1|a2|gcse|school[ -]level|at school|elementary|(?:a )?little|some|rudimentary",),
        (r"b1|b2|a-level|intermediate|conversational|working knowledge|good",),
        (r"c1|advanced|proficient|confident|strong",),
        (r"fluent\w*|c2|expert|native|bilingual|first language|mother tongue|perfect",),
    ),
    ((r"associate",), (r"professional",), (r"(?:certified )?expert",)),
    ((r"local",), (r"regional|county",), (r"national",), (r"international|world|european",)),
    (
        (r"shortlist\w*|finalist|nominated",),
        (r"runner-?up|(?:came )?(?:second|third)(?: place| prize)?",),
        (r"won|winner|came first|first place|first prize",),
    ),
    ((r"with a pass",), (r"merit",), (r"distinction",)),
    ((r"third",), (r"2:2|lower second",), (r"2:1|upper second",), (r"first[ -]class|is a first|with a first",)),
    (
        (r"course|workshop|seminar",),
        (r"certificate|gcse",),
        (r"a-level|diploma",),
        (r"degree|bsc|ba|beng|bachelor\w*",),
        (r"master'?s?|msc|mba|ma",),
        (r"phd|doctorate",),
    ),
)  # fmt: skip
_SCALES = tuple(tuple(re.compile(rf"\b(?:{words})\b", re.I) for (words,) in scale) for scale in _LEVELS)
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
    (6, r"head(?= (?:of|chef|teacher|nurse|chef|buyer|gardener))|headteacher"),
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
        return bool(_PART.search(evidence))
    return bool(_PART.search(evidence)) and not _PART.search(sentence) and bool(_OWN.search(sentence))


def lead_is_added(sentence: str, evidence: str) -> bool:
    """Whether the sentence leads what the evidence only did."""
    return bool(_LEADS.search(sentence)) and not _LED.search(evidence)


def is_called_finished(sentence: str, evidence: str) -> bool:
    """Whether something under way is told as done."""
    if not _UNFINISHED.search(evidence):
        return False
    for clause in _pieces(sentence):
        if not _HAS_IT.search(clause) or _UNDER_WAY.search(clause):
            continue
        close = [piece for piece in re.split(r";", evidence) if stems(piece) & stems(clause)] or [evidence]
        if all(_UNFINISHED.search(piece) for piece in close) and not _UNDER_WAY.search(sentence.replace(clause, "")):
            return True
    return False


def level_is_raised(sentence: str, evidence: str) -> bool:
    """Whether a level, class or reach stands higher than in the evidence; compared skill by skill."""
    for scale in _SCALES:
        for clause in _pieces(sentence):
            said = _level(clause, scale)
            if said is None:
                continue
            levels = [_level(piece, scale) for piece in _close(evidence, clause, scale)]
            told = [level for level in levels if level is not None]
            if told and said > max(told):
                return True
    return False


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
    return max(ranks) - (1 if lowered and len(ranks) >= 1 else 0)


def _pieces(text: str) -> list[str]:
    return [piece for piece in re.split(r"[,;]|\band\b|\bbut\b", text) if piece.strip()]


def _close(evidence: str, clause: str, scale: tuple[re.Pattern[str], ...]) -> list[str]:
    """The pieces of the evidence that speak of the same thing and name a level; all of it where none does."""

    def subject(text: str) -> frozenset[str]:
        for pattern in scale:
            text = pattern.sub(" ", text)
        return stems(text)

    words = subject(clause)
    close = [piece for piece in _pieces(evidence) if _level(piece, scale) is not None and subject(piece) & words]
    return close or [evidence]


def _level(text: str, scale: tuple[re.Pattern[str], ...]) -> int | None:
    return max((level for level, pattern in enumerate(scale) if pattern.search(text)), default=None)
