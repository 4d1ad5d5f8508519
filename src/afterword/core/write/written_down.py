"""Answers that somebody wrote into the account itself ("The right answer is ...", "What is true: ..."), each with its slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.backing import stems
from afterword.core.judge.kinds import judged_as
from afterword.core.occasion import Moment, Polarity, Quote
from afterword.core.write.known_better import where_it_is_known
from afterword.core.write.own_words import PEOPLE, in_full, is_clean, steps_that_fit, words_of

_WOULD: Final = r"(?: would|['’]d| should| could| can| will| want to| wanted to)"
_IS: Final = r"(?:(?: is| was| would be| would have been| should have been)(?: that\b)?\s*:?|\s*:)\s*"
_TRUTH: Final = re.compile(
    rf"(?:what (?:is|was) true|the (?:plain |whole )?truth(?: of it)?|the (?:true )?facts?(?: of it)?|how it really was){_IS}"
    r"|what (?:is|was) true\s*:?\s*(?=(?:I|we|it|there|my|our)\b)",
    re.IGNORECASE,
)
_ANSWER: Final = re.compile(
    rf"(?:(?:the |my )?(?:right|correct|proper|real|full|better|true) answer|(?:the |my )?answer (?:that )?I{_WOULD}(?: have)? (?:give|given|say|said)"
    rf"(?: today| now| then| instead)?|my answer (?:today|now)|what I(?:{_WOULD}| ought to| meant to)(?: have)? (?:say|said|show|shown|add|added|answer|answered)"
    rf"(?: today| now| then| instead)?|what I (?:really |actually )?meant|the (?:real|true|honest|plain|actual) reason|the (?:one )?point I wanted to make|the (?:exact|right|correct|true) (?:figure|number|dose|value)){_IS}"
    r"|(?:today|now) I (?:would|['’]d) (?:say|answer)(?: that)?\s*:?\s*",
    re.IGNORECASE,
)
_IN_HINDSIGHT: Final = re.compile(
    r"(?:I (?:should|ought to)(?: have|['’]ve) (?:(?:just|simply|at least) )?(?:said|answered|replied|told (?:him|her|them|(?-i:[A-Z])\w+))"
    r"|the answer (?:is|was|would be|would have been)(?= that\b|\s*:| (?:to|I|we|you|one)\b))"
    r"(?: that\b\s*|\s*[:,]\s*| (?=(?:to|I|we|you|one|my|our|the|\d)(?!\w)|\d))(?!(?:sorry|no|it|this)\b)",
    re.IGNORECASE,
)
"""Said of an answer that was missing or thin: of a wrong deed it may be said as well, and is no answer there."""
_ABOUT_MYSELF: Final = re.compile(
    r"\b(?:not (?:made|cut out|good|fit|ready)|interviews?|myself|too (?:old|young|slow|nervous|stupid)|tired|nerves)\b",
    re.IGNORECASE,
)
_FILE: Final = re.compile(rf"the (?:right|correct) (?:file|version|document|copy|attachment){_IS}", re.IGNORECASE)
_BEGINS: Final = re.compile(
    r"(?:\A|(?<=[.!?:;\n])|(?<=[.!?]['\"”’])|(?<=[a-z] )(?=(?-i:The|What|My|Today|Now) ))\s*(?:(?:and|but|so|well|now),? )?(?=\S)",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"(?:[^.!?\n]|\.(?=\w)|(?<=\b[A-Z])\.)+")

_TRUTHS: Final = ("lie", "exaggeration"), ("technical_error", "other"), ("rambling", "badmouthed_employer")
_ANSWERS: Final = (
    ("technical_error", "blanked", "weak_answer", "rambling", "forgot_strength", "badmouthed_employer"),
    ("lie", "exaggeration", "unprepared", "other"),
)
_FILES: Final = (("wrong_document",),)
_MISSED: Final = (("technical_error", "blanked", "weak_answer", "rambling", "badmouthed_employer"), ("interrupting",))
_QUESTION: Final = re.compile(r"\b(?:ask(?:ed|s)|want(?:ed|s) to know|question)\b[^.?!\n]*", re.IGNORECASE)
_ASKED_BEFORE: Final = 400  # characters before an answer in which its question is told
_CAME_BACK: Final = re.compile(
    r"\W*(?:(?:and|but|then|so|of course|only|afterwards|later|outside) )*(?:(?:in|on|at|after|as soon as|when) [^.!?]{2,40}? )?"
    r"I (?:then |suddenly |of course |finally )?(?:remembered|thought of) (?!(?:that )?I\b|to\b|too\b|how\b)",
    re.IGNORECASE,
)
_LEAD: Final = 12  # characters of "and of course" before what is so
_SOON: Final = 60  # characters after an answer that failed
_NEAR: Final = 200  # characters after a slip in which an answer that shares no word with it is still its own
_MOST: Final = 45  # words of an answer
_A_PERSON: Final = re.compile(
    r"\b(?:an?|one|another|my|our|the|two|three|some|several|both) (?:[\w-]+ ){0,3}?(?:man|woman|men|women|children|lady|gentleman|customer|client|patient|resident|guest|boy|girl|child|"
    r"pupil|student|colleague|nurse|driver|caller|user|tenant|parent|person|manager|boss|member|supplier|trainee|learner)s?\b",
    re.IGNORECASE,
)
_FEELS: Final = re.compile(
    r"\b(?:panick\w*|fe(?:el|lt)\w*|wish\w*|hop(?:e|ed|ing)|asham\w*|sorry|scared|afraid|worr\w*|want(?:ed)? to|hate\w*|guilt\w*|nervous|"
    r"(?:do|did)(?: not|n['’]t) know|lied|lying|because)\b",
    re.IGNORECASE,
)
_OF_THE_DAY: Final = re.compile(
    r",? \b(?:last night|yesterday(?: (?:morning|afternoon|evening))?|today|tonight|this (?:morning|afternoon|evening)|just now)\b",
    re.IGNORECASE,
)


_AND_THAT: Final = re.compile(r"(?:, (?:and )?| and )that (?=(?:I|we|it|there|my|our|the)\b)(\w)", re.IGNORECASE)
"""Between two things that one would say: "that the firm moved, and that I stayed"."""
NEW_SENTENCE: Final = re.compile(r",\s+(?=(?:[Ii]|we|my|our)\b(?!\s+(?:think|guess|believe|suppose|know)\b))")


@dataclass(frozen=True, slots=True)
class WrittenDown:
    """One answer: where it stands with the words that announce it, the words for a letter, and the kinds it can answer."""

    quote: Quote
    words: str
    kinds: tuple[tuple[str, ...], ...]


def written_down(account: str) -> Iterator[WrittenDown]:
    """All answers that the account announces as such, and that can stand in a letter."""
    for begins in _BEGINS.finditer(account):
        for pattern, kinds in ((_TRUTH, _TRUTHS), (_ANSWER, _ANSWERS), (_IN_HINDSIGHT, _MISSED), (_FILE, _FILES)):
            announced = pattern.match(account, begins.end())
            said = _WORDS.match(account, announced.end()) if announced else None
            if said is None:
                continue
            if kinds is _MISSED and _ABOUT_MYSELF.search(said[0]):
                break
            asked = _QUESTION.findall(account, max(0, begins.end() - _ASKED_BEFORE), begins.end())
            somebody = any(map(_A_PERSON.search, asked))
            words = _for_a_letter(said[0], truth=kinds is _TRUTHS, somebody=somebody)
            end = said.end()
            if words and (more := _WORDS.match(account, _next_sentence(account, end))) and _goes_on(words, more[0]):
                words, end = f"{words}. {_for_a_letter(more[0], truth=True)}", more.end()
            if words:
                yield WrittenDown(Quote(begins.end(), end, account[begins.end() : end]), words, kinds)
            break


def answer_to(account: str, moments: Sequence[Moment], slip: Moment) -> WrittenDown | None:
    """The answer that the account gives to this slip and to no other."""
    return next((one for one in written_down(account) if _slip_of(one, moments) == slip), None)


def is_anothers(place: tuple[int, int], account: str, moments: Sequence[Moment], slip: Moment) -> bool:
    """Whether words at this place answer another slip: one that is told between, or one that they were written down for."""
    start, end = place
    if any(
        _is_slip(other) and other != slip and slip.quote.end <= other.quote.start < start and _takes(other, _ANSWERS)
        for other in moments
    ):
        return True
    return any(
        one.quote.start < end and start < one.quote.end and _slip_of(one, moments) not in (None, slip)
        for one in written_down(account)
    )


def without_answers(account: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where what only answers a slip is none by itself, nor that the answer came back to mind too late."""
    answers = [(one, _slip_of(one, moments)) for one in written_down(account)]
    known = [(one, place) for one in moments if _is_slip(one) and (place := where_it_is_known(account, one))]

    def is_one(moment: Moment) -> bool:
        if not _is_slip(moment):
            return False
        if moment.kind == "other" and _CAME_BACK.match(moment.quote.text):
            missed = (one for one in moments if _is_slip(one) and judged_as(one).name in _ANSWERS[0])
            return any(0 <= moment.quote.start - one.quote.end <= _SOON for one in missed)
        if _is_only_the_truth(moment):
            before = (one for one in moments if _is_slip(one) and one != moment and _takes(one, (*_ANSWERS, *_TRUTHS)))
            return any(0 <= moment.quote.start - one.quote.end <= _SOON for one in before)
        if any(one != moment and _covers(place, moment.quote) for one, place in known):
            return True
        return any(owner not in (None, moment) and one.quote.holds(moment.quote.start) for one, owner in answers)

    return tuple(
        replace(moment, polarity=Polarity.NEUTRAL, kind=None) if is_one(moment) else moment for moment in moments
    )


_SAID: Final = re.compile(r"\bI (?:\w+ )?(?:said|told|claimed|answered|lied|nodded|let)\b", re.IGNORECASE)


def _is_only_the_truth(moment: Moment) -> bool:
    """Whether what was read as an untruth only says what is true: "The truth is my contract ended"."""
    words = moment.quote.text
    return moment.kind in _TRUTHS[0] and _TRUTH.match(words) is not None and _SAID.search(words) is None


def _covers(place: tuple[int, int, str], quote: Quote) -> bool:
    """Whether a slip begins with what is said to be so, and tells little else."""
    start, end, _ = place
    return abs(quote.start - start) <= _LEAD and quote.end - end <= _SOON


def _for_a_letter(words: str, *, truth: bool, somebody: bool = False) -> str:
    """The words as they stand in a letter, an answer as far as its steps are fit for one; empty where they are not safe there.

    `somebody`: the question named a person, so that a "her" is understood.
    """
    said = _AND_THAT.sub(lambda found: f". {found[1].upper()}", in_full(" ".join(words.split())))
    said = _OF_THE_DAY.sub("", said).strip(' ,;:-–—"“”')
    return (
        _safe(said, truth=True)
        if truth
        else steps_that_fit(said, lambda steps: bool(_safe(steps, truth=False, asked_of_somebody=somebody)))
    )


def _safe(said: str, *, truth: bool, asked_of_somebody: bool = False) -> str:
    """The same words where all of them can stand in a letter, else nothing."""
    first = next((found.start() for found in re.finditer(rf"\b(?:{'|'.join(PEOPLE)})\b", said, re.IGNORECASE)), -1)
    known = _A_PERSON.search(said)
    clear = first < 0 or (not truth and (asked_of_somebody or (known is not None and known.start() < first)))
    if truth:  # a clause after a comma becomes a sentence
        said = ". ".join(
            f"{one[:1].upper()}{one[1:]}" if at else one for at, one in enumerate(NEW_SENTENCE.split(said))
        )
    fits = 1 <= len(words_of(said)) <= _MOST and is_clean(said) and "'" not in said.replace("'s ", " ")
    return said if fits and clear and not _FEELS.search(said) else ""


def _next_sentence(account: str, end: int) -> int:
    found = re.compile(r"[.!]\s(?=(?:I|We|It)\b)").match(account, end)
    return found.end() if found else len(account)


def _goes_on(words: str, more: str) -> bool:
    """Whether the next sentence says more of the same."""
    same = stems(words) & stems(more) and not re.match(r"(?:I|We)(?: would|['’]d| will|['’]ll| should) ", more)
    return bool(same and _for_a_letter(more, truth=True) and len(words_of(f"{words} {more}")) <= _MOST)


def _is_slip(moment: Moment) -> bool:
    return moment.polarity is Polarity.SLIP


def _takes(moment: Moment, kinds: tuple[tuple[str, ...], ...]) -> bool:
    return any(judged_as(moment).name in names for names in kinds)


def _slip_of(one: WrittenDown, moments: Sequence[Moment]) -> Moment | None:
    """The slip that an answer belongs to: told around it, speaking of the same, or else the one just before it."""
    for names in one.kinds:
        fitting = [
            moment
            for moment in moments
            if _is_slip(moment) and judged_as(moment).name in names and not one.quote.holds(moment.quote.start)
        ]
        if not fitting:
            continue
        around = [moment for moment in fitting if moment.quote.holds(one.quote.start)]
        if around or len(fitting) == 1:
            return (around or fitting)[0]
        told = stems(one.words)
        alike = {moment: len(told & stems(f"{moment.quote.text} {moment.topic}")) for moment in fitting}
        best = max(alike.values())
        closest = [moment for moment in fitting if alike[moment] == best]
        before = [moment for moment in closest if moment.quote.end <= one.quote.start]
        before = [
            moment for moment in before if moment.kind != "forgot_strength"
        ] or before  # a strength asks for no answer
        last = max(before, key=lambda moment: moment.quote.end, default=None)
        if best:
            return last or closest[0]
        return last if last and one.quote.start - last.quote.end <= _NEAR else None
    return None
