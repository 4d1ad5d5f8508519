"""Whether words that an account tells of are a question somebody may be asked again, and can be read without the account."""

from __future__ import annotations

import re
from typing import Final

from afterword.core.number_words import ONES, TENS

_WH: Final = r"(?:how|why|what|when|where|which|whom?|whether|if)"
_OPEN: Final = re.compile(
    rf"\b(?:the|an?|my|your|their|his|her|and|or|such)\Z|^(?!{_WH}\b).*\b(?:in|on|at|of|with|for|to|from|about|by)\Z"
    rf"|^{_WH}(?: (?:much|many))? (?:would|could|should|can|do|does|did|is|are|was|were|will|have|has|had)\Z",
    re.IGNORECASE,
)
"""With such a word no question ends; "what a joist is" and "whom I work with" are whole."""
_NO_TOPIC: Final = frozenset(
    f"""
    none oh ah um yes no that this it them those these something nothing anything everything one two stuff things thing talking mistake mistakes figure figures
    {" ".join((*ONES, *TENS))} fifteen twelve thirteen fourteen sixteen eighteen hundred anybody somebody customer problem problems question questions
    """.split()
)
_LEAD: Final = re.compile(
    r"(?:tell them )?(?:about|on|for|of|with) (?:(?:the|an?|that|this|some|any|one) )?", re.IGNORECASE
)
_TOLD_IN_IT: Final = re.compile(
    r"\b(?:he|she|they) (?:asked|said|told|wanted|had|was|were|did)\b|\bI (?:asked|said|told)\b|\b(?:he|she|they)\Z|\b(?:was|were|is) (?:wrong|fine|ok|okay|hard|easy|good|bad)\b",
    re.IGNORECASE,
)
"""What a topic would hold only where more was cut out than was asked."""
_US: Final = re.compile(r"\b(?:I|me|my|mine|myself|you|your|yours|we|us|our)\b", re.IGNORECASE)
_OF_ANOTHER: Final = re.compile(
    rf"{_WH}(?: \w+)?(?: (?:was|is|did|does|had|has))? (?:he|she|it|they|there|anybody|anyone|everybody|everyone)\b",
    re.IGNORECASE,
)
_OF_THE_DAY: Final = re.compile(
    rf"{_WH} (?:it|that|this|everything) (?:went|goes|was|is going)\b|how (?:was it|is it going|did it go)\b|what(?: had| has)? happened\b|(?:if|whether) (?:I|you|we) (?:had|have|has) (?:any|other|some) questions?\b"
    r"|(?:do|did|have) (?:I|you|we) (?:have |got )?(?:any|other|some) questions?\b|(?:when|if|whether) (?:I|you)(?:['’]d| would| will|['’]ll)? hear\b"
    r"|(?:if|whether) (?:I|you|we) (?:want(?:ed)?|would like|could|can|minded|should like)(?: \w+){0,3}? (?:window|air|AC|heating|coffee|tea|water|drink|seat|coat|umbrella|lift|break|minute|moment|see to)\b"
    r"|(?:if|whether) (?:I|you|they|he|she) (?:might|may) (?:speak|begin|start)\b|what (?:I|you)(?:['’]d| would) like to (?:know|ask|drink)\b|(?:if|whether) the (?:picture|sound|line|connection)\b",
    re.IGNORECASE,
)
"""What is said about the day itself, and not of the work."""
_TELLER_ASKS: Final = re.compile(
    rf"{_WH}(?: \w+){{0,2}}? (?:should|can|do|could|would|shall|must|may) (?:I|he|she|we)\b.*\?\Z|what is the best way\b.*\?\Z|is (?:that|this|it) (?:right|true|normal|ok|okay|fair)\b.*\?\Z",
    re.IGNORECASE,
)
_SHORTEST: Final = 4  # words of something said with a question mark that nobody stumbled over


def is_worth_asking(words: str, *, failed: bool = False) -> bool:
    """Whether these words, as they were told, stand for a question.

    Args:
        failed: the answer to it went badly, so that a short one counts as well.
    """
    said = words.split()
    if not said or _OPEN.search(words) or _OF_THE_DAY.match(words) or _TELLER_ASKS.match(words):
        return False
    if lead := _LEAD.match(words):
        topic = words[lead.end() :]
        known = [word for word in topic.lower().split() if word.strip(",.;:!?'\"") not in _NO_TOPIC]
        return bool(known) and (
            re.match(rf"{_WH}\b", topic, re.IGNORECASE) is not None or not _TOLD_IN_IT.search(topic)
        )
    if words.endswith("?"):
        return failed or len(said) >= _SHORTEST
    return not (_OF_ANOTHER.match(words) and not _US.search(words))
