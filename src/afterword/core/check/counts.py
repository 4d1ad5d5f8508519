"""What a letter as a whole holds: thanks, something specific, proof, an offer, apologies, and how much is about the slip."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core.check.cues import OFFER, PAPERS, SLIP, SORRY, THANKS
from afterword.core.check.draft import Draft, Sentence
from afterword.core.check.finding import Finding
from afterword.core.check.guards import negated_before
from afterword.core.check.lazy import for_low, lazy

YOUR = for_low(  # begins with plain letters, which are found at once
    r"your (?<=\byour )(?!time|company|organi[sz]ation|reply|answer|letter|e-?mail|mail|decision|team\b[.,]|firm\b|website|consideration"
    r"|convenience|interest|side|message|response|feedback|kind|own\b|help|understanding|patience|director|competitor)\w+"
)
YOU = for_low(
    r"you(?<=\byou)(?:'d| had| have|'ve| both| and \w+| also)? ?(?:said|told|mention\w*|ask\w*|show\w*|describ\w*|explain\w*|let"
    r"|drew|gave|taught|pointed|raised|spoke|wanted|liked|praised|recommend\w*|walked|put|keep|kept|knelt|use|write|run|doubted"
    r"|met|compare\w*|joked|suggested|wished|noted|see|set|lent|split|made me|need\w*|search\w*|publish|pushed|close"
    r"|(?:drove|brought|swapped|covered|stayed|sat|stood|paid|fed|mended|fixed|carried|helped|waited|looked|took|found|got|read|tested|came|worked|rang|went) (?:\w+ ){0,4}?(?:me|us|my|our))\b"
)
TOLD = for_low(
    r"\bfor (?:showing|explaining|telling|walking|letting|going|describing|introducing|bringing|taking me|having me sit"
    r"|chairing|calling|ringing|thinking|discussing|the (?!chance|opportunity|interview\b|chat\.|talk\.|time|message|call\b|conversation\.|post\b|role|job|position|next)\w+|still giving)"
    r"|\b(?:hear|heard|see|saw|seeing|watching|learn\w*|listen\w*) (?:how|that|about (?!the (?:company|role|team))|the (?!company|role|shop)|your|of|you)\b"
    r"|\b[a-z]+ asked (?:for|me|about|if|whether|how|why|what|who|when)\b"
    r"|\b(?:the|that) (?:\w+ ){0,3}(?:questions?|role-?play|trial|test|task|exercise|calculation|coding|interview|talk|call) (?:about|on|of the \w+ with|with the)\b"
    r"|\bi (?:said|told|answered|mixed up|let you believe)\b|\bin (?:the (?:\w+ )?(?:role-?play|trial|test|task|exercise|coding round)|my answer)\b"
    r"|\bi liked (?:it that|the \w+|how|that)\b"
    r"|\bmy (?:answer|reply|remark|joke) (?:on|about|to) \w+|\bas promised\b|\bwhen we (?:met|spoke|talked)\b"
)
# These begin with one sign, which is found at once, and look back from it: in all of a letter that is twice to seven times as quick.
FIGURES = for_low(r"[\d(](?:(?<=\()\d+|(?<!\w\d)\d{2,}[ -]\d{3,})")
NUMBERS = for_low(r"[£$€₦\d](?<![\w.].)(?:(?<=\d)|\d)[\d,.:/]*(?:st|nd|rd|th|%|k|m)?\b")
DIGIT = for_low(r"\d")
SPELLED = for_low(  # "nine children", "four years"; not the length of the talk, or questions
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)(?: \w+)? "
    r"(?!questions|minutes|hours|times|things|points|words|lines|days|weeks|reasons|others|slots|ways)[a-z]{2,}(?:s|ren|ple)\b"
)
ENOUGH = 2  # proof of one thing
REPAIR = for_low(
    r"\bi(?:'ve| have|'d| had)? (?:\w+ )?(?:booked|ordered|spoken|told(?! (?:you|the panel))|called|rang|rung|asked|written|sent|paid|put|moved"
    r"|apologi[sz]ed to|repeated|re-?written|re-?read|read|redrawn|redone|bought|entered|replaced|cleaned|swept|fixed|changed"
    r"|arranged|set up|sorted|taken|deleted|reported|refunded|corrected|said (?:sorry|so|the same)|went|weighed|purged|fitted|drawn"
    r"|enrolled|measured|tested|marked|emailed|e-mailed)\b|\b(?:attached|enclosed|linked|below|overleaf)\b"
    r"|\bthe (?:right|correct|corrected|new) (?:\w+ )?(?:\w+ )?(?:is|are|one's|value|figure|answer|order|file)\b"
    r"|\b(?:is|are|it's|been|being) (?:now |already )?(?:booked|on (?:its|the|their) way|coming|ordered|fixed|tested|purged|replaced|remade|redone|refunded|mended|repaired|welded|sorted)\b"
    r"|\bno charge\b|\bat (?:my|our) (?:own )?cost\b|\bi(?:'ve| have) (?:now|since|already) (?!apolog|thought|waited|had\b|been\b(?! (?:through|to|over))|said)\w+|\b(?:since then|since thursday|that same (?:day|evening|night)|straight away|right away) i\b"
    r"|\bi(?:'ve| have)? (?:(?:showed|shown)(?! (?:no|little|poor|you no)\b)|brought(?! up)|pulled|gone (?:over|through|back)|looked (?:it|that|them|this) up|signed up|remade|practi[sc]ed|messaged|filled in"
    r"|switched|downloaded|gave (?:it |them |the \w+ )?(?:back|to))\b|\bi (?:hereby )?send\b|\bi (?:\w+ )?give you back\b|\bi will now\b|\bi (?:\w+ ){0,2}am attaching\b"
    r"|\bi (?:forgot|omitted|neglected) to (?:say(?! (?:good ?bye|hello|thanks?|sorry)\b)|mention|tell|add|give)\b|\bas (?:you|your [\w ]{1,20}) (?:rightly )?pointed out\b"
)
MINE = for_low(
    r"\b(?:i|i'm|i am|my|me|we)\b|^(?:so |very |really )*(?:sorry|apologies)|\bplease (?:accept|forgive|pardon)"
)
NOT_MINE = for_low(
    r"\bsorry to (?:hear|learn|read|see)|\bsorry (?:about|for) your\b|\b(?:sorry|regret) (?:that )?i (?:can't|cannot|can not)"
    r"|\b(?:letter|statement|note|page) of apology|\b(?:our|the|one|their|your) (?:\w+ )?apolog(?:y|ies) (?:to|email|went|was|that)"
    r"|\b(?:said|say|told \w+|saying) (?:i'm )?sorry|\b(?:tell|let) (?:him|her|them|(?!you\b|me\b)\w+)(?: know)? (?:that )?(?:i am|i'm) (?:\w+ )?sorry|\bone sorry\b|\bapologi[sz]ed to\b|\b(?:written|spoken|talked|been|gone) to [^.?!,]{0,50}\bapolog\w+|\bhave apologi[sz]ed\b|\bi regret (?:the|your) decision"
)
# Sentences that state a slip or its cause: what counts as "about the problem".
PROBLEM_FAULTS = frozenset(("excuse", "blame", "minimising", "over_apology", "draws_attention"))


# What a reader takes for the telling of a slip, beyond the signs that the rules go by: the first person, in the past.
TELLS_IT = for_low(
    r"\bi (?:told (?!you that the)|passed|repeated|forgot|missed|broke|spoil\w*|ruined|hurt|let \w+ down|kept \w+ (?:\w+ )?waiting|lost|left \w+ "
    r"(?:waiting|alone|out)|was (?:\w+ ){0,4}(?:late|rude|unkind|unfair|wrong|careless|harsh|sharp|absent|not there)|came (?:\w+ ){0,5}late"
    r"|did(?: not|n't)|had(?: not|n't)|should(?: not|n't)? have|ought to have|never (?:called|rang|wrote|came|told|asked|thanked))\b"
    r"|\b(?:that|it|this|which) was (?:\w+ )?(?:wrong|unkind|unfair|rude|careless|thoughtless|hurtful|not mine|my (?:own )?(?:fault|mistake|doing))\b"
    r"|\b(?:what|how it) happened\b|\b(?:would|should) have been (?:mine|my \w+)\b|\bdown to me\b"
    r"|\b(?:was|were) not mine to \w+|\bno excuse\b|\bmy (?:own )?(?:mistake|fault|error)\b"
)
ONESELF = for_low(r"\b(?:i|me|my)\b")
WORD = for_low(r"[a-z]{4,}")
ROOT = 5  # letters that two forms of one word share
COMMON = frozenset(
    "about after again because before could didn first having might other really should still their there these thing think "
    "those today which while would years".split()
)
SAME_THING = 2  # words that a sentence shares with what was told


SAID = for_low(
    r"\bi (?:\w+ )?(?:said|told|answered|gave you|replied|wrote|claimed|let you believe|mixed up|put none|got (?:the|it|that|\$)|missed (?:the|out))\b"
    r"|\bwrong (?:figure|number|answer|value|date|time|year)\b"
)
"""What was said in the meeting: where the next sentence tells it otherwise, it is put right."""
RIGHT = for_low(
    r"\b(?:in fact|actually|correct is|it should|should (?:be|have been)|(?:it is|it was|it's)(?! (?:\w+ )?(?:careless|wrong|unkind|rude|stupid|silly|thoughtless|tactless|unfair|a mistake|my|not right))|that (?:is|was) (?:only |not )|(?:it|that|we|they) (?:did not|didn't)|there (?:are|were)"
    r"|is the|are the|was the|i (?:(?:have|had|did|was)(?! (?:no|not|never|sorry|wrong|rude|tired|nervous|unkind)\b)|resigned|checked|counted|took|left|failed))\b|\d"
)
TAKEN_BACK = for_low(
    r"\b(?:is|was|are|were)(?: not|n't) (?:quite |entirely |actually )?(?:true|correct|right|accurate)\b|\b(?:is|was|were) (?:wrong|false|incorrect|untrue)\b"
)
RIGHT_FIGURE = for_low(r"\b(?:is|are|makes|equals|comes to) [^.?!]{0,12}\d")
SAID_FIGURE = for_low(r"\bi (?:\w+ )?(?:said|told you|answered|gave you|wrote|put)\b[^.?!]{0,30}\d")
"""The wrong figure after the right one."""
INSIDE = lazy(r"[A-Z](?<=[a-z,] .)(?!(?<=I)\b)[\w'’&-]+")  # a name inside a sentence
NAMED_THINGS = 3  # that many names of people and things do not come from a template


class Counts:
    """What stands in the body of a letter, each counted when it is first asked for.

    Sentences that hold a fault prove, offer and mend nothing.
    """

    __slots__ = ("_apologies", "_offers", "draft", "faults")

    def __init__(self, draft: Draft, found: Sequence[Finding]) -> None:
        self.draft = draft
        self.faults: dict[int, set[str]] = {}
        self._apologies: tuple[Sentence, ...] | None = None
        self._offers: bool | None = None
        for finding in found:
            if finding.fault and finding.start is not None and finding.fault != "placeholder_left":
                self.faults.setdefault(draft.at(finding.start), set()).add(finding.fault)

    def _sound(self, at: int) -> bool:
        return at not in self.faults and self.draft.is_body(at)

    @property
    def words(self) -> int:
        """Words of the body."""
        return self.draft.words

    @property
    def thanks(self) -> bool:
        """Whether anybody is thanked."""
        draft = self.draft
        if draft.low.find("thank", draft.begin) >= 0:
            return True  # the usual word, above the name too, without making the expression
        return draft.holds(THANKS)

    @property
    def specific(self) -> bool:
        """Whether something stands there that only this meeting could contain."""
        draft = self.draft
        start, end = draft.begin, draft.end
        for told in (YOUR, YOU, TOLD):
            for match in told.finditer(draft.low, start, end):
                if self._sound(draft.at(match.start())):
                    return True
        names = {
            match.group() for match in INSIDE.finditer(draft.text, start, end) if self._sound(draft.at(match.start()))
        }
        return len(names) >= NAMED_THINGS

    @property
    def proof(self) -> int:
        """How much can be checked: two for a paper, link or person, one for each number; from two on it is enough."""
        draft = self.draft
        if any(at not in self.faults for at in draft.with_cue(PAPERS)):
            return ENOUGH
        start, end = draft.begin, draft.end
        found = 0
        if digit := DIGIT.search(draft.low, start, end):
            first = max(start, digit.start() - 1)  # from the sign before it
            if any(self._sound(draft.at(figure.start())) for figure in FIGURES.finditer(draft.low, first, end)):
                return ENOUGH
            found = sum(self._sound(draft.at(number.start())) for number in NUMBERS.finditer(draft.low, first, end))
        if found < ENOUGH:
            found += sum(self._sound(draft.at(number.start())) for number in SPELLED.finditer(draft.low, start, end))
        return min(ENOUGH, found)

    @property
    def offers(self) -> bool:
        """Whether anything is offered or proposed."""
        if self._offers is None:
            self._offers = any(at not in self.faults for at in self.draft.with_cue(OFFER))
        return self._offers

    @property
    def repairs(self) -> bool:
        """Whether anything has been mended; what was wrong, followed by what is right, is mended by being said."""
        draft = self.draft
        sound = [at for at in draft.inside if at not in self.faults]
        return any(REPAIR.search(draft.low, *draft.pieces[at]) for at in sound) or any(
            self._sound(at + 1)
            and (
                TAKEN_BACK.search(draft.low, *draft.pieces[at])
                or (
                    RIGHT_FIGURE.search(draft.low, *draft.pieces[at])
                    and SAID_FIGURE.search(draft.low, *draft.pieces[at + 1])
                )
                or (SAID.search(draft.low, *draft.pieces[at]) and RIGHT.search(draft.low, *draft.pieces[at + 1]))
            )
            for at in sound
            if at + 1 < len(draft.pieces)
        )

    @property
    def apologies(self) -> tuple[Sentence, ...]:
        """The sentences that apologise for something of one's own."""
        if self._apologies is None:
            draft = self.draft
            sorry = [draft.sentence(at) for at in draft.with_cue(SORRY)]
            self._apologies = tuple([one for one in sorry if _apologises(draft.of(one))])
        return self._apologies

    @property
    def problem_words(self) -> int:
        """Words of the sentences that state the slip or its cause."""
        if not self.faults and not self.apologies:
            return 0
        return sum(map(self.draft.size, self._stated()))

    @property
    def slip_words(self) -> int:
        """Words of all sentences that only go over what went wrong, also those that own it or are sorry for it."""
        draft = self.draft
        about = self._stated() | {draft.at(one.start) for one in self.apologies}
        about.update(at for at in draft.inside if TELLS_IT.search(draft.low, *draft.pieces[at]))
        return sum(map(draft.size, about))

    def words_on(self, told: Sequence[str]) -> int:
        """Words of the sentences that a reader would take to be about what went wrong.

        Beside what the rules go by these are apologies, what is told of oneself as wrong, and what says again what was
        told of a slip: `told` are its words in the account.
        """
        draft = self.draft
        about = self._stated() | {draft.at(one.start) for one in self.apologies}
        roots = [_roots(words.lower()) for words in told]
        for at in set(draft.inside) - about:
            low = draft.of(draft.sentence(at))
            if TELLS_IT.search(low) or (
                ONESELF.search(low) and any(len(_roots(low) & slip) >= SAME_THING for slip in roots)
            ):
                about.add(at)
        return sum(map(draft.size, about))

    def _stated(self) -> set[int]:
        """The sentences that state the slip in the signs that the rules go by, or that excuse it or wave it away."""
        draft = self.draft
        about = set(draft.with_cue(SLIP))
        about.update(at for at, names in self.faults.items() if names & PROBLEM_FAULTS and draft.is_body(at))
        return about


def _roots(low: str) -> frozenset[str]:
    """The words that carry a sentence, cut so that forms of one word are the same."""
    return frozenset(word[:ROOT] for word in WORD.findall(low) if word not in COMMON)


def _apologises(low: str) -> bool:
    sorry = SORRY.search(low)
    if not sorry or not MINE.search(low) or NOT_MINE.search(low):
        return False
    return not negated_before(low, 0, sorry.start())
