"""What a letter as a whole holds: thanks, something specific, proof, an offer, apologies, and how much is about the slip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from afterword.core.check.draft import Draft, Part, Sentence
from afterword.core.check.finding import Finding
from afterword.core.check.guards import NEGATED
from afterword.core.check.lazy import lazy

THANKS = lazy(
    r"\b(?:thank\w*|grateful|gratitude|appreciate\w*|much obliged|cheers for|enjoyed|kind of you|good of you|pleasure"
    r"|(?:good|great|lovely|nice|a pleasure|interesting|an honour) (?:to|meeting|seeing|talking|hearing)"
    r"|generous (?:with|to|of))\b"
)
TOLD = lazy(
    r"\byou(?:'d| had| have|'ve| both| and \w+| also)? ?(?:said|told|mention\w*|ask\w*|show\w*|describ\w*|explain\w*|let|drew|gave"
    r"|taught|pointed|raised|spoke|wanted|liked|praised|recommend\w*|walked|put|keep|kept|knelt|use|write|run|doubted"
    r"|met|compare\w*|joked|suggested|wished|noted|see|set|lent|split|made me|need\w*|search\w*|publish|pushed|close)\b"
    r"|\bfor (?:showing|explaining|telling|walking|letting|going|describing|introducing|bringing|taking me|having me sit"
    r"|chairing|calling|ringing|thinking|discussing|the (?!chance|opportunity|interview\b|chat\.|talk\.|time|message|call\b|conversation\.|post\b|role|job|position|next)\w+|still giving)"
    r"|\b(?:hear|heard|see|saw|seeing|watching|learn\w*|listen\w*) (?:how|that|about (?!the (?:company|role|team))|the (?!company|role|shop)|your|of|you)\b"
    r"|\b[a-z]+ asked (?:for|me|about)\b"
    r"|\bmy (?:answer|reply|remark|joke) (?:on|about|to) \w+|\bas promised\b|\bwhen we (?:met|spoke|talked)\b"
)
YOURS = lazy(
    r"\byour (?!time|company|organi[sz]ation|reply|answer|letter|e-?mail|mail|decision|team\b[.,]|firm\b|website|consideration"
    r"|convenience|interest|side|message|response|feedback|kind|own\b|help|understanding|patience|director|competitor)\w+"
)
PROOF = lazy(
    r"\b(?:attach\w*|enclos\w*|overleaf|linked|link below|below|appendix|annex\w*|certificates?|referees?|published|public\b"
    r"|repository|repo\b|commit|gist|pull request|screen capture|(?:as|which|that) (?:the |my )?\w+ (?:\w+ )?(?:shows?|confirms?)"
    r"|(?:will|can|to|glad to|happy to|agreed to|has agreed) (?:\w+ )?(?:confirm|vouch|speak to you|tell you|call|ring)"
    r"|you can (?:ring|call|see|ask)|says you can|transcript|chart|receipt|signed|photos?\b|in the envelope|register entry"
    r"|on (?:page|slide|the sheet)|page \w+|slides? \d|reference \w*\d|number \w*\d|portfolio|on github|ticket|dated|report)\b"
    r"|https?://|www\.|\b[\w-]+\.(?:com|org|net|io|dev|co|example)\b/?|\b\d{3,}[ -]\d{3,}|\(\d+"
)
NUMBERS = lazy(r"(?<![\w.])[£$€₦]?\d[\d,.:/]*(?:st|nd|rd|th|%|k|m)?\b")
DIGIT = lazy(r"\d")
ENOUGH = 2  # proof of one thing
OFFER = lazy(
    r"\b(?:(?:happy|glad|pleased|willing|free|welcome|ready|delighted|pleasure) (?:to|on|any|at|after|i)\b"
    r"|i (?:can|could|'?ll|will|would|shall|may)\b[^.?!]{0,50}\b(?:bring|send|come|show|take|call|ring|run|walk|demo|explain"
    r"|do|supply|be in|be there|replace|pay|make|work|repeat|measure|port|pair|go through|move|stop|start|write|test|join"
    r"|put|clean|cook|drop|redo|answer)\b"
    r"|(?:i'd|i would) (?:like|love|welcome|enjoy|value|be)|shall i|may i (?:show|ask)|can we|could we|would (?:a|it|you|tuesday)"
    r"|if (?:it|that|this|you|a|the)\b[^.?!]{0,30}\b(?:use|useful|help\w*|like|wish\w*|want|convenient|interest|suits?|handy)"
    r"|(?:let me know|tell me|say) (?:if|when|which|whether)|i(?:'m| am) (?:free|around|reachable|available|about|on)\b"
    r"|any (?:day|morning|evening|afternoon|time|weekday|tuesday|friday)|look(?:ing)? forward|at your disposal"
    r"|next time|from now on|from (?:this|monday|today)|two slots|on (?:monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b[^.?!]{0,20}\b(?:i|you|we))\b"
)
REPAIR = lazy(
    r"\bi(?:'ve| have|'d| had)? (?:\w+ )?(?:booked|ordered|spoken|told|called|rang|rung|asked|written|sent|paid|put|moved"
    r"|apologi[sz]ed to|repeated|re-?written|re-?read|read|redrawn|redone|bought|entered|replaced|cleaned|swept|fixed|changed"
    r"|arranged|set up|sorted|taken|deleted|reported|refunded|corrected|said (?:sorry|so|the same)|went|weighed|purged|fitted|drawn"
    r"|enrolled|measured|tested|marked|emailed|e-mailed)\b|\b(?:attached|enclosed|linked|below|overleaf)\b"
    r"|\bthe (?:right|correct|corrected|new) (?:\w+ )?(?:\w+ )?(?:is|are|one's|value|figure|answer|order|file)\b"
    r"|\bis (?:booked|on its way|coming|ordered|fixed|tested|purged)\b|\bno charge\b|\bat my (?:own )?cost\b"
)
SORRY_STEMS = ("sorry", "apolog", "regret", "forgive", "pardon")  # one of them is in each match of SORRY
SORRY = lazy(r"\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|regret|forgive|pardon)\b")
MINE = lazy(
    r"\b(?:i|i'm|i am|my|me|we)\b|^(?:so |very |really )*(?:sorry|apologies)|\bplease (?:accept|forgive|pardon)"
)
NOT_MINE = lazy(
    r"\bsorry to (?:hear|learn|read|see)|\bsorry (?:about|for) your\b|\b(?:sorry|regret) (?:that )?i (?:can't|cannot|can not)"
    r"|\b(?:letter|statement|note|page) of apology|\b(?:our|the|one|their|your) (?:\w+ )?apolog(?:y|ies) (?:to|email|went|was|that)"
    r"|\b(?:said|say|told \w+|saying) (?:i'm )?sorry|\bone sorry\b|\bapologi[sz]ed to\b|\bhave apologi[sz]ed\b|\bi regret (?:the|your) decision"
)
# Sentences that state a slip or its cause: what counts as "about the problem".
PROBLEM_FAULTS = frozenset(("excuse", "blame", "minimising", "over_apology", "draws_attention"))
SLIP = lazy(
    r"\bi (?:was|arrived|came|joined|turned up|logged in) (?:\w+ ){0,4}(?:late|minutes after)|\bi (?:told|said to) (?:you|the panel)"
    r" (?:that )?i\b|\bi (?:missed|dropped|broke|spilled|spilt|interrupted|spoke over|shouted|swore|raised my voice|lied"
    r"|called you|called (?:mr|ms|mrs|dr|prof)|addressed you|gave you (?:my|the) (?:old|wrong)|said that .{3,80}(?:wrong|it (?:is|does)n't)"
    r"|put (?:my foot|a hole)|left the|posted a|argued|referred to|finished three|introduced you as|became loud)\b"
    r"|\bthat was wrong\b|\bmy answer (?:lacked|was)|\bwas not (?:mine|true)\b"
)


INSIDE = lazy(r"(?<=[a-z,] )(?!I\b)[A-Z][\w'’&-]+")  # a name inside a sentence
NAMED_THINGS = 3  # that many names of people and things do not come from a template


T = TypeVar("T")
Memo = dict[tuple[Callable[[str], Any], str], Any]
"""What was counted in sentences before; a letter that is being written keeps most of them."""


class Counts:
    """What stands in the body of a letter, each counted when it is first asked for.

    Sentences that hold a fault prove, offer and mend nothing.
    """

    def __init__(self, draft: Draft, found: Sequence[Finding], memo: Memo | None = None) -> None:
        self.draft, self._memo = draft, memo
        self.faults: dict[int, set[str]] = {}
        for finding in found:
            if finding.fault and finding.start is not None and finding.fault != "placeholder_left":
                self.faults.setdefault(draft.at(finding.start), set()).add(finding.fault)
        sound = [
            sentence for number, sentence in enumerate(draft.sentences)
            if sentence.part is Part.BODY and number not in self.faults
        ]  # fmt: skip
        self.sound = [draft.text[sentence.start : sentence.end] for sentence in sound]
        self.sound_low = [draft.of(sentence) for sentence in sound]

    def _ask(self, what: Callable[[str], T], sentence: str) -> T:
        """What a sentence holds, remembered where there is a memory."""
        if self._memo is None:
            return what(sentence)
        key = (what, sentence)
        if key not in self._memo:
            self._memo[key] = what(sentence)
        known: T = self._memo[key]
        return known

    @cached_property
    def words(self) -> int:
        """Words of the body."""
        return sum(self._ask(_words, self.draft.of(sentence)) for sentence in self.draft.body)

    @cached_property
    def thanks(self) -> bool:
        """Whether anybody is thanked."""
        body = self.draft.body
        if not body:
            return False
        if "thank" in self.draft.low[body[0].start : body[-1].end]:
            return True  # the usual word, without making the expression
        return THANKS.search(self.draft.low, body[0].start, body[-1].end) is not None

    @cached_property
    def specific(self) -> bool:
        """Whether something stands there that only this meeting could contain."""
        if any(self._ask(_specific, low) for low in self.sound_low):
            return True
        return len({name for sentence in self.sound for name in self._ask(_names, sentence)}) >= NAMED_THINGS

    @cached_property
    def proof(self) -> int:
        """How much can be checked: two for a paper, link or person, one for each number; from two on it is enough."""
        much = 0
        for low in self.sound_low:
            much += self._ask(_proof, low)
            if much >= ENOUGH:
                break
        return much

    @cached_property
    def offers(self) -> bool:
        """Whether anything is offered or proposed."""
        return any(self._ask(_offers, low) for low in self.sound_low)

    @cached_property
    def repairs(self) -> bool:
        """Whether anything has been mended."""
        return any(self._ask(_mends, low) for low in self.sound_low)

    @cached_property
    def apologies(self) -> tuple[Sentence, ...]:
        """The sentences that apologise for something of one's own."""
        low = self.draft.low
        if not any(word in low for word in SORRY_STEMS):
            return ()
        return tuple(sentence for sentence in self.draft.body if self._ask(_apologises, self.draft.of(sentence)))

    @cached_property
    def problem_words(self) -> int:
        """Words of the sentences that state the slip or its cause."""
        if not self.faults and not self.apologies:
            return 0
        return sum(
            self._ask(_words, self.draft.of(sentence))
            for number, sentence in enumerate(self.draft.sentences)
            if sentence.part is Part.BODY
            and (self.faults.get(number, NOTHING) & PROBLEM_FAULTS or self._ask(_slip, self.draft.of(sentence)))
        )


NOTHING: frozenset[str] = frozenset()


def _words(sentence: str) -> int:
    return len(sentence.split())


def _specific(low: str) -> bool:
    return bool(TOLD.search(low) or YOURS.search(low))


def _names(sentence: str) -> tuple[str, ...]:
    return tuple(INSIDE.findall(sentence))


def _proof(low: str) -> int:
    much = min(ENOUGH, len(NUMBERS.findall(low))) if DIGIT.search(low) else 0
    return much if much >= ENOUGH or not PROOF.search(low) else ENOUGH


def _offers(low: str) -> bool:
    return OFFER.search(low) is not None


def _mends(low: str) -> bool:
    return REPAIR.search(low) is not None


def _slip(low: str) -> bool:
    return SLIP.search(low) is not None


def _apologises(low: str) -> bool:
    if not any(word in low for word in SORRY_STEMS):
        return False
    sorry = SORRY.search(low)
    if not sorry or not MINE.search(low) or NOT_MINE.search(low):
        return False
    return not NEGATED.search(low, max(0, sorry.start() - 45), sorry.start())
