"""What plain words settle, whatever a model read: whose deed it was, whose matter it was, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from afterword.core.at_stake import endangers
from afterword.core.concealed import was_asked_about
from afterword.core.harm_to_come import harm_hangs_on
from afterword.core.judge.doubts import tells_absence
from afterword.core.judge.fitting import fits
from afterword.core.judge.wrong_figure import makes_more_of_oneself, tells_a_wrong_figure
from afterword.core.kin import KIN
from afterword.core.occasion import Cause, Facts, Handled, Harm, Moment, Noticed, Polarity, Setting, as_told
from afterword.core.omission import is_only_untold, tells_omission
from afterword.core.own_deed import own_deed
from afterword.core.pried import pried
from afterword.core.settings import VERY_LATE_MINUTES
from afterword.reading.absence import ASKED
from afterword.reading.denied import SAID_OUTRIGHT
from afterword.reading.edges import quote_of, tidy
from afterword.reading.facts import warned
from afterword.reading.insult import insulted
from afterword.reading.money_kept import pocketed, spent_while_owing
from afterword.reading.only_thought import only_thought
from afterword.reading.quoting import Stretches, sentences
from afterword.reading.tongue import OF_THE_TONGUE, was_of_the_tongue

_AROUND: Final = 160  # characters before and after a slip in which its reason is told
_THEM: Final = r"(?:she|he|they|nobody|no one|(?:my|the|her|his|their) (?:\w+ )?\w+|(?-i:(?!I\b|There\b|This\b|That\b|It\b|We\b)[A-Z])[\w'’-]+)"
_WITHHELD: Final = re.compile(
    rf"^\W*(?:(?:and|but|so|then|well)\s+)*{_THEM}\s+(?:(?:just|even|also|still|really|simply)\s+)*"
    r"(?:(?:did|would|had|has|was|were|is|are)(?:n['’]t| not)|never|hardly|barely|refused|(?:walked|turned|looked) away)\b",
    re.IGNORECASE,
)
# What was left undone may also be a kindness.
_SPARED: Final = re.compile(
    r"\b(?:mind(?:ed)?|car(?:e|ed)|notic\w*|seem\w*|complain\w*|interrupt\w*|rush\w*|press\w*|push\w*|fuss|blam\w*|judg\w*|"
    r"against me|object\w*|laugh\w* at|stop\w*|hesitat\w*|concerns?|complaints?|doubt\w*|fault|cross|angry|annoyed|bothered|put out|"
    r"offended|upset|shout\w*|once (?:look|check|ask)\w*|want (?:me|us|it) to (?:stop|go|end|leave))\b",
    re.IGNORECASE,
)
_MINE: Final = re.compile(r"\b(?:I|we)\b")
_AND_DID_NOT: Final = re.compile(
    r"\b(?:said|promised|meant|swore|agreed)\b[^.!?\n]*,? (?:(?:but|and) )?(?:I )?(?:just )?(?:didn['’]?t|did not|haven['’]?t|have not|never did)\s*[.!]*$",
    re.IGNORECASE,
)
"""What was said to be done and was not is nothing that went well."""
_MY_OWN_THING: Final = re.compile(
    r"\b(?:it|this|that|which|they|these|those)(?:['’]s|['’]re| is| was| are| were)\b(?:(?!\b(?:not|fault|mistake|blame|idea|doing|blunder|error|slip|job|turn)\b|n['’]t\b)[^.!?\n]){0,30}?\b(?<!of )(?:mine\b(?! to\b)|my own\b(?=\s*(?:$|[.,;!]|and\b|anyway\b)))"
    r"|\bI(?: \w+){0,2} (?:broke|dropped|cracked|smashed|scratched|chipped|tore|stained|dented) my own\b",
    re.IGNORECASE,
)
_TIME_LOST: Final = re.compile(
    r"\b(?:lost (?:all )?(?:track|sense|count) of (?:the )?(?:time|hour)|overslept|slept (?:in|through)|"
    r"(?:set off|set out|left|started) (?:far |much |way )?(?:too )?late(?! for)|"
    r"(?:did|had|was)(?:n['’]t| not) (?:look(?:ed|ing)? at|check(?:ed|ing)?|watch(?:ed|ing)?|keep an eye on) (?:the|my) (?:time|clock|watch|phone)|"
    r"(?:got|was) (?:so )?(?:carried away|caught up in|engrossed|absorbed|lost in)|stayed (?:far |much )?too long|dawdl\w+|"
    r"(?:got|had) the (?:time|day|date|hour) wrong|mixed up the (?:time|day|date|hour)s?|forgot (?:about )?the time)\b",
    re.IGNORECASE,
)
_INATTENTION: Final = re.compile(
    r"\bI(?:['’]d| had| have|['’]ve)?\s+(?:\w+\s){0,2}?(?:forg[oe]t\w*|misread|mixed up|mislaid|put it off|put off|did(?:n['’]t| not) (?:think|look|check|listen|bother|"
    r"pay attention)|was(?:n['’]t| not) (?:looking|listening|thinking|paying attention)|ha(?:d|ve)(?:n['’]t| not) (?:checked|charged|looked|saved|read))\b",
    re.IGNORECASE,
)
_FORGOT: Final = re.compile(
    r"\bI(?:['’]d| had| have|['’]ve)?\s+(?:(?:also|completely|totally|clean|even|just|simply)\s+){0,2}forg(?:ot|otten)\s+"
    r"(?!(?:that|how|what|why|where|who|all|everything|to (?:mention|say|add|tell))\b)[^.!?;:,\n]{3,70}",
)
_HEALTH: Final = re.compile(
    r"\b(?:adhd|autis\w+|dyslex\w+|stammer\w*|stutter\w*|epilep\w+|diabet\w+|migraine\w*|seizure\w*|faint\w*|concuss\w*|"
    r"ill|sick|fever|medic\w+|tablets?|hospital|disorder|disabilit\w+|disabled|condition|panic attack|insomnia)\b",
    re.IGNORECASE,
)
_CARRIERS: Final = re.compile(
    r"\b(?:train|bus|tram|tube|metro|ferry|flight|plane|taxi|car|van|bike|road|bridge|traffic|lift|phone|battery|laptop|computer|screen|"
    r"wi-?fi|internet|line|link|server|alarm|power|tank|heating|weather)\b",
    re.IGNORECASE,
)
_AFTERWARDS: Final = re.compile(
    r"\b(?:had (?:(?:already|all|long|just|nearly|almost) )*(?:gone|started|begun|eaten|finished|ended|burn(?:t|ed)|melted|dried|given up|"
    r"left without|gone home|been waiting|cleared)|"
    r"(?:was|were|got|went|stood|lay) (?:(?:already|all|long|nearly|almost|stone) )*(?:cold|over|ruined|spoil(?:t|ed)|wasted|half eaten|melted|waiting))\b",
    re.IGNORECASE,
)
_KNOWN: Final = rf"(?:{KIN}|friend|boss|manager|client)"
_PRIVATE: Final = (
    r"(?:IVF|fertility|pregnan\w*|miscarr\w*|expecting|divorc\w*|separat\w*|affair|split(?:ting)? up|break(?:ing)? up|ill(?:ness)?|cancer|tumou?r|diagnos\w*|"
    r"depress\w*|anxiety|breakdown|therapy|rehab|addict\w*|drinking|operation|surgery|test results?|debts?|bankrupt\w*|money (?:trouble|worries)|"
    r"loan|salary|pay|wages?|redundan\w*|sacked|fired|resign\w*|notice|engaged|engagement|proposal|proposing|adopt\w*|gay|coming out|secret|arrest\w*|conviction)"
)
_FILL: Final = r"(?:(?!I\b|my\b|we\b|that\b|about\b|of\b|me\b)\w+\s){0,2}?"
_OF_ANOTHER: Final = re.compile(
    rf"\b(?:(?:my (?:\w+ )?{_KNOWN}['’]s|her|his|their|(?-i:[A-Z])[\w-]+['’]s)\s+{_FILL}{_PRIVATE}\b"
    rf"|(?:she|he|they|(?-i:(?!There|This|That|It|What|Then)[A-Z])[\w-]+|(?:my|her|his|their) (?:\w+ )?{_KNOWN})(?:['’](?:s|re|d|ve))?\s+"
    r"(?:(?:is|was|are|were|has|had|have|been|be|going|having|getting|trying|thinking|through|for|in|on|a|an|the|about|to|with|of|secretly|"
    rf"seriously|badly|deep|deeply|doing|lots?|handed|given|just|lost)\s+){{0,5}}{_PRIVATE}\b)",
    re.IGNORECASE,
)
_SERVED: Final = re.compile(
    r"\b(?:gave|given|giving|brought|served|serving|handed|took|taken|carried|put|poured|made|charged|rang up|printed|dropped)\b[^.;!?\n]{0,40}?\bwrong "
    r"(?:(?:customer|guest|table|person|couple|party|family|man|woman|lady|room)(?:['’]s)?\b(?! (?:file|number|name))|(?:[\w-]+ )?(?:bills?|checks?|tab|change|dish|dishes|plates?|orders?|drinks?|"
    r"coffees?|teas?|pints?|meals?|food|soup|starters?|mains?|desserts?|puddings?|cakes?|wine|bottles?|keys?|room|size|coat|parcel|bag|milk|sauce|toppings?|sandwich(?:es)?|burgers?|pizzas?)\b)",
    re.IGNORECASE,
)
_A_PAPER: Final = re.compile(
    r"\b(?:cv|résumé|resume|file|folder|attach\w*|portfolio|letter|version|certificates?|references?|transcripts?|pdf|e-?mail\w*|upload\w*|invoices?|contract|report|slides?|form|spreadsheets?|sheets?|columns?|quarters?|budgets?|forecasts?)\b",
    re.IGNORECASE,
)
_TRUSTED: Final = re.compile(
    r"\b(?:in confidence|confided|secret\w*|promised (?:not to|I would not)|told (?:only )?me\b|not (?:mine )?to (?:tell|say)|"
    r"(?:supposed|meant) to (?:know|keep|say))",
    re.IGNORECASE,
)


def as_plainly_told(account: str, moments: Iterable[Moment], setting: Setting) -> tuple[Moment, ...]:
    """The moments where their own words are plainer than what was read into them."""
    known = tuple(moments)
    first_slip = min((one.quote.start for one in known if one.polarity is Polarity.SLIP), default=len(account))
    plain = [_plainly(account, moment, setting, first_slip) for moment in known]
    if setting is not Setting.INTERVIEW:
        forgotten = _forgotten(account, plain)
        untold = Stretches((one.quote.start, one.quote.end) for one in forgotten)
        plain = [one for one in plain if not untold.touch(one.quote.start, one.quote.end)] + forgotten
        plain = [_with_its_risk(account, one) for one in plain]
    plain = [_with_harm_to_come(account, one, setting) for one in plain]
    return as_told([*plain, *_untold_harm(account, plain, setting)])


def _forgotten(account: str, known: Iterable[Moment]) -> list[Moment]:
    """What the teller says outright that they forgot, or left undone, where nothing was read in those words."""
    taken = [(one.quote.start, one.quote.end) for one in known]
    slips = [(one.quote.start, one.quote.end) for one in known if one.polarity in (Polarity.SLIP, Polarity.STRENGTH)]
    found = []
    told: list[tuple[int, int, list[tuple[int, int]], Callable[[str], object]]]
    told = [(*clause.span(), taken, own_deed) for clause in _FORGOT.finditer(account)]
    told += [(start, end, slips, tells_omission) for start, end in sentences(account)]
    for start, end, others, tells in told:
        quote = quote_of(account, *tidy(account, start, end))
        if tells is tells_omission and slips and is_only_untold(quote.text):
            continue
        if tells(quote.text) and not any(quote.start < stop and begin < quote.end for begin, stop in others):
            found.append(Moment(quote, Polarity.SLIP, "other", confidence=ASKED))
            slips.append((quote.start, quote.end))
    return found


_KNOW_OF_IT: Final = re.compile(
    rf"\b(?:I|we)(?:['’](?:d|ve)| had| have)? (?:(?:then|just|also|at once|straight away|immediately) )*(?:told|said|apologi[sz]\w*|admitted|owned|confessed|showed|rang|called|phoned|texted|wrote|messaged|paid (?:him|her|them)|gave (?:him|her|them))\b"
    rf"|\b{_THEM} (?:(?:just|only|then|all|even|both) )*(?:said|says|laugh\w*|smil\w*|forgave|told|wav\w*|nodd\w*|hugg\w*|accepted|saw|noticed|thanked|joked|grinned|shrugged|wrote|texted|rang|helped|was (?:\w+ )?(?:fine|ok|okay|nice|kind|good|sweet|lovely|gracious|cool)|(?:did(?: not|n['’]t)|never) mind)\b",
    re.IGNORECASE,
)
_TAKEN_ILL: Final = re.compile(
    r"\b(?:(?:went|was|fell|looked|turned) (?:\w+ )?(?:quiet|cold|silent|pale|white|upset|hurt|angry|furious|cross|stiff)|cried|in tears|shouted|stormed|walked (?:off|out|away)|hung up|said nothing|without a word)\b",
    re.IGNORECASE,
)
_FORGIVEN: Final = re.compile(
    r"\b(?:thank\w*|fine|okay|ok|never (?:mind|liked)|(?:no|not a) (?:matter|problem|worries|harm)|laugh\w*|smil\w*|hugg\w*|forg[ia]v\w*)\b",
    re.IGNORECASE,
)
_TOLD_BY: Final = 260  # characters behind a damage in which it is told that its owner knows


def _is_unknown(account: str, moment: Moment) -> bool:
    """Whether something was damaged, and its owner took it ill or is not said to have heard of it: then it is settled with nobody."""
    facts, quote = moment.facts, moment.quote
    if moment.kind != "damage" or facts.handled is not Handled.FULLY or facts.harm is Harm.NONE:
        return False
    if moment.cue:
        taken = moment.cue.text
        return _TAKEN_ILL.search(taken) is not None and _FORGIVEN.search(taken) is None
    near = account[quote.start : quote.end + _TOLD_BY].split("\n\n", 1)[0]
    return _KNOW_OF_IT.search(near) is None


def _with_its_risk(account: str, moment: Moment) -> Moment:
    """A slip without a name on which somebody's safety hung: that weighs, whoever saw it and whatever came of it."""
    facts = moment.facts
    nameless = moment.polarity is Polarity.SLIP and moment.kind == "other" and facts.harm is Harm.NONE
    if not nameless or facts.handled is Handled.FULLY:
        return moment
    if not endangers(moment.quote.text, account[: moment.quote.start]):
        return moment
    return replace(moment, facts=replace(facts, harm=Harm.RISK))


_NOT_THE_NAME: Final = frozenset({"other", "damage", "technical_error", "wrong_document", "weak_answer"})
"""Kinds that are read into a deed by which somebody may come to harm; each of the others says what it was."""


def _with_harm_to_come(account: str, moment: Moment, setting: Setting) -> Moment:
    """A slip by which somebody may still come to harm or loss: that is owed a word, whatever else was read into it."""
    facts, quote = moment.facts, moment.quote
    known = moment.polarity is Polarity.SLIP and moment.kind in _NOT_THE_NAME
    if not known or facts.harm not in (Harm.NONE, Harm.PROPERTY):
        return moment
    if facts.handled is Handled.FULLY or facts.cause is Cause.THEIRS:
        return moment
    if not harm_hangs_on(account, quote.start, quote.end, setting):
        return moment
    # A wrong answer stays one: there it is the right one that keeps them from harm.
    kind = moment.kind if moment.kind == "technical_error" else "other"
    return replace(moment, kind=kind, facts=replace(facts, harm=Harm.RISK))


def _untold_harm(account: str, known: Iterable[Moment], setting: Setting) -> list[Moment]:
    """Deeds by which somebody may still come to harm, in whose words no slip was read."""
    slips = [(one.quote.start, one.quote.end) for one in known if one.polarity is Polarity.SLIP]
    found = []
    for start, end in sentences(account):
        if any(start < stop and begin < end for begin, stop in slips):
            continue
        if harm_hangs_on(account, start, end, setting):
            quote = quote_of(account, *tidy(account, start, end))
            facts = Facts(harm=Harm.RISK)
            found.append(Moment(quote, Polarity.SLIP, "other", confidence=ASKED, facts=facts))
    return found


def _plainly(account: str, moment: Moment, setting: Setting, first_slip: int) -> Moment:
    words = moment.quote.text
    if moment.polarity is Polarity.STRENGTH and (
        was_withheld(words)
        or _AND_DID_NOT.search(words)
        or only_thought(account, moment.quote)
        or spent_while_owing(words, account)
    ):
        return replace(moment, polarity=Polarity.NEUTRAL)
    if moment.polarity is Polarity.STRENGTH and pocketed(words):
        return Moment(moment.quote, Polarity.SLIP, "other", confidence=ASKED)
    if moment.polarity is Polarity.CIRCUMSTANCE:
        came_of_it = moment.quote.start > first_slip and came_of_the_slip(words)
        return replace(moment, polarity=Polarity.NEUTRAL) if came_of_it or was_inattention(words) else moment
    if moment.polarity is not Polarity.SLIP:
        return moment
    if moment.kind == "damage" and was_own_thing(words):
        return Moment(moment.quote, Polarity.NEUTRAL, confidence=moment.confidence)
    if moment.kind == "other" and tells_a_wrong_figure(words):
        moment = replace(_read_as("technical_error", moment), confidence=SAID_OUTRIGHT)
    if (
        moment.kind in ("technical_error", "weak_answer", "other")
        and setting is Setting.INTERVIEW
        and makes_more_of_oneself(words, account[max(0, moment.quote.start - _AROUND) : moment.quote.start])
    ):
        moment = replace(
            _read_as("exaggeration", moment, beside="technical_error"), confidence=max(moment.confidence, SAID_OUTRIGHT)
        )
    if (
        setting is Setting.INTERVIEW
        and moment.kind in OF_THE_TONGUE
        and was_of_the_tongue(account, moment.quote.start, moment.quote.end)
    ):
        moment = _read_as("nerves", moment, beside=moment.kind)
    if moment.kind == "phone_answered" and setting is not Setting.INTERVIEW and pried(words):
        moment = _read_as("other", moment)
    if setting is not Setting.INTERVIEW and _is_unknown(account, moment):
        moment = replace(moment, facts=replace(moment.facts, handled=Handled.NO))
    if moment.kind == "wrong_document" and was_served(words):
        moment = _read_as("other", moment)
    fitting = tuple(kind for kind in (moment.kind, *moment.also) if kind is not None and fits(kind, setting))
    if len(fitting) < 1 + len(moment.also):  # some can only happen in an interview; then it was the next likely one
        kind = fitting[0] if fitting else "other"
        sure = moment.confidence if kind in (moment.kind, "other") else min(moment.confidence, 1 - moment.confidence)
        if insulted(words):
            kind, sure = "offensive_remark", SAID_OUTRIGHT  # ill words of a boss one still works for
        moment = replace(moment, kind=kind, also=fitting[1:], confidence=sure)
    if (
        setting is not Setting.INTERVIEW
        and moment.noticed is not Noticed.SEEN
        and was_asked_about(account, moment.quote)
    ):
        moment = replace(moment, noticed=Noticed.SEEN)
    if moment.kind == "oversharing" and is_anothers_matter(words, in_confidence=setting is Setting.INTERVIEW):
        moment = _read_as("confidentiality", moment, beside="oversharing")
    if moment.kind == "late" and setting is not Setting.INTERVIEW and _never_came(account, moment):
        moment = replace(_read_as("no_show", moment, beside="late"), facts=replace(moment.facts, minutes_late=None))
    if moment.kind == "late" and setting is Setting.PERSONAL and _sent_word_of_a_short_wait(account, moment):
        moment = replace(moment, facts=replace(moment.facts, handled=Handled.FULLY))
    if moment.kind == "no_show" and setting is not Setting.INTERVIEW and not tells_absence(words) and own_deed(words):
        # They were not missing; something else of theirs was, and the words say what.
        moment = _read_as("other", moment, beside="no_show")
    if moment.facts.cause in (Cause.EXTERNAL, Cause.OWN_UNCONTROLLABLE) and _was_own_inattention(account, moment):
        return replace(moment, facts=replace(moment.facts, cause=Cause.OWN))
    return moment


def _read_as(kind: str, moment: Moment, beside: str = "") -> Moment:
    """The same slip under another kind; what it was read as is still offered where it stands `beside` that."""
    others = tuple(one for one in moment.also if one != kind)
    if beside:
        others = tuple(dict.fromkeys((beside, *others)))[:2]
    return replace(moment, kind=kind, also=others)


def was_withheld(words: str) -> bool:
    """Whether the other side left something undone or turned away, which is nothing that went well."""
    return _WITHHELD.search(words) is not None and not _SPARED.search(words) and not _MINE.search(words)


def was_own_thing(words: str) -> bool:
    """Whether what came to harm was the teller's: nobody is owed another one."""
    found = _MY_OWN_THING.search(words)
    return found is not None and re.search(r"\b(?:fault|mistake|blame|doing|idea)\b", found[0], re.IGNORECASE) is None


def was_served(words: str) -> bool:
    """Whether a guest or customer got the wrong bill, dish or order, which is no paper with a right version to send."""
    return _SERVED.search(words) is not None and not _A_PAPER.search(words)


def was_inattention(words: str) -> bool:
    """Whether one's own time or attention slipped away; unless health is told with it, that is never outside one's hands."""
    slipped = _TIME_LOST.search(words) or _INATTENTION.search(words)
    return slipped is not None and not _HEALTH.search(words)


def came_of_the_slip(words: str) -> bool:
    """Whether it tells how things stood by then: the outcome of a slip, and not what led to it."""
    found = _AFTERWARDS.search(words)
    return (
        found is not None and not _CARRIERS.search(words[: found.start()]) and not _MINE.search(words[: found.start()])
    )


def is_anothers_matter(words: str, *, in_confidence: bool = False) -> bool:
    """Whether a private matter of somebody else's is told; `in_confidence`: only where it was told as a secret."""
    return _OF_ANOTHER.search(words) is not None and (not in_confidence or _TRUSTED.search(words) is not None)


_WAITED_IN_VAIN: Final = re.compile(
    r"\b(?:had to|came to|came and|went to|drove (?:out )?to) (?:come (?:and )?)?(?:get|fetch|collect|pick|take|bring|drive) (?:her|him|them)\b"
    r"|\b(?:she|he|they) (?:(?:then|finally|just) )?(?:got|took|had to (?:get|take|order|call|find)|ordered|called) (?:an?|the|another) (?:\w+ )?(?:taxi|cab|bus|uber|lift|tram|train|ride)\b"
    r"|\b(?:she|he|they) (?:(?:then|finally|just) )?(?:gave up|went home|walked home|left without me|went (?:in )?(?:alone|without me|by (?:her|him|them)sel\w+)|(?:ate|drove|flew) (?:alone|without me))\b"
    r"|\bI (?:never (?:came|went|got there|turned up|showed up|made it)|(?:clean |completely |totally )?forgot to (?:come|go|pick|fetch|collect))\b",
    re.IGNORECASE,
)
_CAME: Final = re.compile(
    r"\bI(?:['’]d| had)? (?:(?:finally|then|only|just|eventually) )?(?:arrived|got (?:there|in|to (?:the|her|his|their))|came(?! (?:out|off|round|back|home|to)\b)|turned up|walked in|showed up|pulled up|made it|reached|ran in|rolled up|logged in|joined)\b"
    r"|\b(?:minutes?|mins?|hours?) late\b|\bwhen I (?:came in|arrived|got there)\b",
    re.IGNORECASE,
)
_ROUND: Final = 350  # characters on both sides of a lateness in which what became of the one who waited is told


def _never_came(account: str, moment: Moment) -> bool:
    """Whether the one who waited was fetched by another or gave up, and nothing says that the teller came: how long they waited is no lateness."""
    quote = moment.quote
    around = account[max(0, quote.start - _ROUND) : quote.end + _ROUND]
    return _WAITED_IN_VAIN.search(around) is not None and _CAME.search(around) is None


def _sent_word_of_a_short_wait(account: str, moment: Moment) -> bool:
    """Whether a friend waited for some minutes, was told of it ahead and did not take it ill: that is no wrong among friends."""
    minutes, quote = moment.facts.minutes_late, moment.quote
    if minutes is None or minutes > VERY_LATE_MINUTES:
        return False
    near = account[quote.start : quote.end + _ROUND].split("\n\n", 1)[0]
    return warned(near) is True and _TAKEN_ILL.search(near) is None


def _was_own_inattention(account: str, moment: Moment) -> bool:
    quote = moment.quote
    if was_inattention(quote.text):
        return True
    if moment.kind not in ("late", "no_show"):
        return False
    around = account[max(0, quote.start - _AROUND) : quote.end + _AROUND]
    return _TIME_LOST.search(around) is not None and not _HEALTH.search(around)
