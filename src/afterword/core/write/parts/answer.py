"""An answer that does better: the right one, a fuller one, or a fact that was missing; the slip is named only to correct it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.judge.wrong_figure import NUMBER
from afterword.core.number_words import ONES, TENS
from afterword.core.occasion import Action
from afterword.core.topic import is_question
from afterword.core.write.item import Item
from afterword.core.write.matter import Matter, addressing, is_interview
from afterword.core.write.own_words import is_sentence, what_was_said
from afterword.core.write.passage import Passage, joined
from afterword.core.write.record import Form, Record, told

_ANSWERS_A_QUESTION = frozenset({"weak_answer", "blanked", "rambling", "technical_error"})
MOST_WORDS = 60  # of a correction
_AMOUNTS = "hundreds? thousands? millions? dozens? half quarter third percent once twice".split()
_NUMBER = re.compile(rf"\d|\b(?:{'|'.join((*ONES[2:], *TENS, *_AMOUNTS))}|per cent)\b", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.?](?=\s|$)")
_CHOICES = re.compile(r"\[([^\]]*)\]")

_ASKED = (
    "On {topic}, here is [a fuller|one more] answer: {answer}",
    "To come back to {topic}: {answer}",
    "You asked about {topic}; here is [an example|a fuller answer]: {answer}",
    "[One more|An] example on {topic}: {answer}",
    "On {topic} I can add [one fact|this]: {answer}",
    "Your question about {topic} [has an answer in my own work|deserves a fuller answer]: {answer}",
    "[A fact|One fact] to go with your question about {topic}: {answer}",
)
_ASKED_WHAT_IS = (
    "On {topic}, the answer is {answer}",
    "You asked about {topic}; the answer is {answer}",
    "[To come back to|On] {topic}: the answer is {answer}",
)
_ASKED_HOW = (
    "You asked {topic}; [my answer is this|here is my answer]: {answer}",
    "You asked {topic}. [This is my answer|My answer is this|Here is my answer]: {answer}",
    "You asked {topic}; [what I would say is this|my answer, in short]: {answer}",
)
_ASKED_HOW_LONG = (
    "You asked {topic}. {Answer}",
    "You asked {topic}. [Here is my answer|This is my answer]. {Answer}",
)
"""A question goes before an answer in one's own words, and needs no other words around it."""
_ASKED_HOW_TOO = ("You asked {topic}. To that I can add [this|one thing]: {answer}",)
_GOES_ON = ("{Answer}", "I can also add [this|one thing]: {answer}")
_ASKED_HOW_SHOWN = ("You asked {topic}; here is [an example|one example]: {answer}",)
_ASKED_HOW_SHOWN_LONG = ("You asked {topic}. [Here is an example|Here is one example]. {Answer}",)
_UNASKED = (
    "[One more|One] example from my work: {answer}",
    "[One|A] fact that bears on the [role|work]: {answer}",
    "[To add|Here is] one piece of work [that can be checked|from my CV]: {answer}",
    "From my own work I can add [this|one thing]: {answer}",
    "One thing that fits [our talk|what we spoke about]: {answer}",
    "One fact from [my work|my own work]: {answer}",
    "Beside what we [covered|spoke about], there is this: {answer}",
)
_OF_ONE_QUESTION = (
    "To one of your questions I can [say|add] more: {answer}",
    "One of your questions [deserves a fuller answer|has a fuller answer]: {answer}",
    "I owe you a fuller answer to one of your questions: {answer}",
)
_OF_ONE_QUESTION_LONG = (
    "To one of your questions I can [say|add] more. {Answer}",
    "I owe you a fuller answer to one of your questions. {Answer}",
)
_ADDED = (
    "One thing that bears on the [role|work]: {answer}",
    "One thing I can add to [our talk|what we spoke about]: {answer}",
    "To what we spoke about I can add [this|one thing]: {answer}",
)
_ADDED_LONG = (
    "There is one thing I can add to [our talk|what we spoke about]. {Answer}",
    "To what we spoke about I can add one thing. {Answer}",
)
_ASKED_LONG = (
    "You asked about {topic}. {Answer}",
    "[Here is|I owe you] a fuller answer [on|about] {topic}. {Answer}",
    "On {topic} I can [add|say] more. {Answer}",
    "To come back to {topic}, here is [an example|the record]. {Answer}",
    "Your question about {topic} deserves a fuller answer. {Answer}",
)
_UNASKED_LONG = (
    "From my own work I can add [this|one thing]. {Answer}",
    "[Here is|There is] one [example|piece of work] that can be checked. {Answer}",
    "One thing fits [our talk|what we spoke about]. {Answer}",
    "Beside what we [covered|spoke about], there is this. {Answer}",
)
_LONG = 20  # words; a longer answer, or one with a colon, gets a sentence of its own
_PLAIN = ("{Answer}",) * 12  # as likely as all ways that lead to it
_WRONG = (
    "On {topic} I told you that {said}; that was [wrong|my error|not right].",
    "You asked about {topic}, and I told you that {said}; that was [wrong|my error].",
    "I told you[ in our talk|] that {said}; that was [wrong|my error|not right].",
    "In our talk I said that {said}; that was [wrong|my error|not right].",
    "[My answer|What I said|What I told you] on {topic} was [wrong|not right|my error].",
    "What I told you about {topic} was [wrong|not right], and [that is|the error is] [my error|mine].",
    "I gave you a wrong answer on {topic}.",
)
_WRONG_ASKED = (
    "You asked {topic}, and I told you that {said}; that was [wrong|my error].",
    "You asked {topic}, and my answer was [wrong|not right].",
    "You asked {topic}. The answer I gave was [wrong|not right].",
)
_WRONG_ANSWER = ("I answered “{answered}”; that was [wrong|my error|not right].",)
_WRONG_ANSWER_ASKED = ("You asked {topic}, and I answered “{answered}”; that was [wrong|my error|not right].",)
_WRONG_ANSWER_ON = ("On {topic} I answered “{answered}”; that was [wrong|my error|not right].",)
_WRONG_UNKNOWN = (
    "[One|At least one] of my answers{on} was [wrong|not right].",
    "I gave you [one wrong answer|a wrong answer]{on}.",
    "[One thing|Something] I told you{on} was [wrong|not right].",
)
_FIGURE = (
    "I said {said}; [the right figure is|the figure is in fact] {true}.",
    "[In our talk|When we spoke] I said {said}; the right figure is {true}, and the [error|slip] was mine.",
)
_FIGURE_ON_PAPER = (
    "I {how} {said}; [the right figure is|the figure is in fact] {true}, and the [error|slip] was mine.",
    "I {how} {said}, and that is wrong; the right figure is {true}.",
)
_FIGURE_ASKED = (
    "You asked {asked}, and I said {said}; the right figure is {true}.",
    "You asked {asked}. I said {said}; the right figure is {true}, and the [error|slip] was mine.",
)
_FIGURE_ON = (
    "On {topic} I said {said}; [the right figure is|the figure is in fact] {true}.",
    "You asked about {topic}, and I said {said}; the right figure is {true}.",
    "On {topic} I said {said}; the right figure is {true}, and the [error|slip] was mine.",
)
_RIGHT = ("The [right|correct] answer is[:|] {answer}", "[What holds|The answer that holds] is[:|] {answer}")
_RIGHT_TOLD = ("The [right|correct] answer is: {answer}", "[What holds|The answer that holds] is: {answer}")
"""Before what begins with a capital."""
_WHAT_ONE_DOES = re.compile(r"(?:You|One|They) (?!know\b|see\b|asked\b|said\b)[a-z]+ (?:\S+ ){1,}", re.IGNORECASE)
"""An answer that says what is to be done: "You stop the line and call the foreman"."""
_FOLLOWS = (
    "[Here is the right one|This is what holds|The right answer is this|The right answer|What is right|The answer that holds]: {answer}",
    "{Answer}",
)
_IT_IS = re.compile(
    r"(?:(?:it|that) (?:is|was) not,? (?=it is\b))?(?:it|that) (?:is|was) (?!not\b)(?=\S)", re.IGNORECASE
)
_IT_IS_NOT = re.compile(r"(?:it|that) (?:is|was) not\b", re.IGNORECASE)
"""That tells what is wrong, and is announced as no right answer."""
_WRONG_DEED = (
    "I {deed}; that was wrong[, and the mistake was mine|].",
    "I {deed}, and that was [wrong|my mistake].",
)
_WRONG_ELSEWHERE = (
    "I [made a mistake|got something wrong]{on}.",
    "Something I did{on} was wrong.",
)
"""Outside an interview nothing need have been asked or answered: what was done is told, where that is known."""
_SHOULD_HAVE_BEEN = ("It should have been {answer}",)
_BEGINS_A_SENTENCE = re.compile(
    r"(?:it|that|this|there|they|the \w+(?: \w+)?) (?:is|are|was|were|should|must|has|have|had|would|needs?|cannot|can)\b",
    re.IGNORECASE,
)
_FOLLOWS_PLAINLY = ("It is {rest}", "The [right|correct] answer is {rest}", "It should have been {rest}")
_MOST_OF_A_WORD = 4  # words of an answer that "should have been" said
"""After "it is": two words that announce a third would be one too many."""
_POINT = (
    "The [one|main] point on {topic} is [this|short]: {answer}",
    "My [main|one] [point|answer] on {topic}, [in one sentence|in short]: {answer}",
    "[In short|In one sentence], on {topic}: {answer}",
)
_POINT_UNASKED = (
    "My [main|one] point, [in one sentence|in short]: {answer}",
    "The [one|main] point I [meant to make|want to leave with you] is this: {answer}",
    "In [short|one sentence], my answer is this: {answer}",
)
_LARGER = (
    "What I said about {topic} was [larger|more] than the facts; [the exact figure is this|here is the exact record|this is exact]: {answer}",
    "On {topic} I said more than the record shows; [it shows this|the record is this|exactly, it is this]: {answer}",
    "[My figure|What I said] on {topic} was too large; [exactly, it is this|the record has this|the exact figure is this]: {answer}",
)
_LARGER_ASKED = (
    "You asked {topic}, and what I said was [larger|more] than the facts. {Answer}",
    "You asked {topic}, and I said [more than is true|too much]. {Answer}",
)
_LARGER_UNASKED = (
    "One thing I said{on} was [larger|more] than the facts; [the exact figure is this|here is the exact record|this is exact]: {answer}",
    "In one place I said more than the record shows; [it shows this|the record is this|exactly, it is this]: {answer}",
    "One of my [figures|statements]{on} was too large; [exactly, it is this|the record has this|the exact figure is this]: {answer}",
)
_LARGER_SAID = (
    "I told you that {said}; that was more than is so. {Answer}",
    "In our talk I said that {said}, and that was [more than is true|too much]. {Answer}",
    "What I said, that {said}, was more than is so. {Answer}",
)
_EXACT = (
    "[The exact figure|The record|The exact record], for your notes: {answer}",
    "To be exact about one [figure|point]: {answer}",
    "In exact terms[, for your notes|]: {answer}",
)
_EXACT_OF = ("On {what}, to be exact: {answer}", "To be exact about {what}: {answer}")
_EXACT_ASKED = (
    "You asked {asked}; the exact figure is {amount}.",
    "You asked {asked}; to be exact: {amount}.",
)
_EXACT_ASKED_TOLD = ("You asked {asked}. To be exact: {answer}", "You asked {asked}; to be exact, {answer}")
_EXACT_ON = ("On {topic}, the exact figure is {amount}.",)
_THEIR_POINT = (
    "Your point about {topic} is one I would like to take up: {answer}",
    "You were making a point about {topic}. {Answer}",
    "To take up your point about {topic}: {answer}",
)
_THEIR_POINT_OPEN = (
    "Your point about {topic} is one I would like to hear to the end.",
    "You were making a point about {topic}, and I would be glad to hear the rest of it.",
)
_POINT_OF_ANOTHER = (
    "The point about {topic} is one I [would like to take up|keep thinking about]: {answer}",
    "To take up the point about {topic}: {answer}",
)
_POINT_OF_ANOTHER_OPEN = (
    "The point about {topic} is one I would like to hear to the end.",
    "There was a point about {topic} that I would be glad to hear the rest of.",
)
_AGREE = (
    "You were right about {topic}. {Answer}",
    "On {topic} I [agree|am] with you: {answer}",
    "Your point on {topic} was [a good one|right]: {answer}",
)
_AGREE_WITH_ANOTHER = ("The point on {topic} was [a good one|right]: {answer}", "On {topic} I agree: {answer}")
_AGREE_WITH_ANOTHER_OPEN = ("The point on {topic} was a good one.", "On {topic} I agree with what was said.")
_AGREE_OPEN = ("You were right about {topic}.", "On {topic} I agree with you.", "Your point on {topic} was a good one.")


def record_sentence(
    record: Record, matter: Matter, key: str, *, led: bool = True, after: Record | None = None
) -> Passage:
    """One claim of the CV as a sentence of its own. `led`: a few words may lead to it. `after`: what stands before it."""
    words = told(record, matter.choice, f"{key} told", after=after)
    whole = Passage(f"{words.text}.", words.claims)
    return matter.choice.say(key, _unasked(record, long=False) + _PLAIN if led else _PLAIN, answer=whole)


def matter_of(item: Item, matter: Matter) -> Passage:
    """What the person has to say on it: own words first, then the CV, then what the account tells; lower case, full stop."""
    if item.statements:
        return _within_limit(item.statements).lowered()
    if item.records:
        words = told(item.records[0], matter.choice, f"record {item.records[0].evidence.id}")
        return Passage(f"{words.text}.", words.claims)
    if item.answer and item.kind.name != "lie":  # the truth follows what was untrue, and is no answer by itself
        return Passage(f"{item.answer.text}.", item.answer.claims)
    return Passage()


def _within_limit(statements: tuple[Passage, ...]) -> Passage:
    kept: list[Passage] = []
    for statement in statements:
        if kept and sum(part.words for part in kept) + statement.words > MOST_WORDS - 20:
            break
        kept.append(statement)
    return joined(kept)


_IT = re.compile(r"\bit\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:it|that|this|they|these|those|there|he|she)\b", re.IGNORECASE)


def shown(item: Item, matter: Matter) -> Passage:
    """SHOW: better behaviour or a fact, without a word about the slip. Empty where the letter itself is the behaviour."""
    say, answer, key = matter.choice.say, matter_of(item, matter), f"show {item.about}"
    match item.kind.name:
        case "wrong_name" | "flat_joke" | "no_questions" | "swearing":
            return Passage()
        case "badmouthed_employer" if not item.statements and not item.records:
            return Passage()
        case "interrupting":
            mine, others = (_THEIR_POINT, _POINT_OF_ANOTHER) if answer else (_THEIR_POINT_OPEN, _POINT_OF_ANOTHER_OPEN)
            ways = others if item.whom else mine
            return say(key, ways, topic=item.topic, answer=answer) or _led(item, matter, key, answer)
        case "arguing":
            mine, others = (_AGREE, _AGREE_WITH_ANOTHER) if answer else (_AGREE_OPEN, _AGREE_WITH_ANOTHER_OPEN)
            ways = others if item.whom else mine
            return say(key, ways, topic=item.topic, answer=answer) or answer.capitalised()
        case "exaggeration":
            return _exactly(item, matter, key, answer)
        case "low_energy" | "unprepared" | "wrong_document" if item.statements:
            return answer.capitalised()
    return _led(item, matter, key, answer)


def _exactly(item: Item, matter: Matter, key: str, answer: Passage) -> Passage:
    """What is exact, in words that tell what it is of; empty where nobody could tell that."""
    say, figures = matter.choice.say, item.figures
    question = item.topic.text if is_question(item.topic.text) else ""
    asked = (figures.asked if figures else "") or question
    if figures and not item.statements:
        if _says_of_what(figures.exact):
            return say(key, _EXACT, answer=Passage(f"{figures.exact}.").resting_on(item.about))
        amount = figures.amount or figures.true
        ways = addressing(_EXACT_ASKED, matter) if asked else _EXACT_ON
        return say(key, ways, asked=asked, topic=item.topic, amount=amount).resting_on(item.about)
    if not answer:
        return Passage()
    answer = answer.lowered()
    if asked:
        return say(key, addressing(_EXACT_ASKED_TOLD, matter), asked=asked, answer=answer).resting_on(item.about)
    if spoken_of := item.topic or _spoken_of(item):
        return say(key, _EXACT_OF, answer=answer, what=spoken_of)
    if item.statements or _says_of_what(answer.text):
        return say(key, _true_of(answer, _EXACT), answer=answer)
    return Passage()


_DID_IT: Final = re.compile(
    r"I (?:(?:had|have|also|personally|single-handedly|myself) )*(?:[a-z]+ed|built|led|ran|run|wrote|written|made|drew|drawn|set up|taught|won|brought|grew|grown) "
    r"(?P<what>(?:the|our|their|a|an) (?:[\w-]+ ){0,3}?[\w-]+)(?: (?:at|for|in|of|with|from|on|by|alone|myself|last|since)\b.*)?",
    re.IGNORECASE,
)


def _spoken_of(item: Item) -> Passage:
    """What a claim was about that was larger than the facts ("the kitchen plan"), so that exact words are no riddle."""
    said = _DID_IT.fullmatch(what_was_said(item.verdict.moment.quote.text).rstrip("."))
    if said is None:
        return Passage()
    what = re.sub(r"^(?:an?|their) ", "the ", said["what"], flags=re.IGNORECASE)
    return Passage(what).resting_on(item.about)


def _says_of_what(exact: str) -> bool:
    """Whether exact words tell of what they are: "it was 4,100" does only behind the figure that was said."""
    return bool(exact) and not _POINTS_BACK.match(exact) and not _IT.search(exact)


def _true_of(answer: Passage, ways: Sequence[str]) -> tuple[str, ...]:
    """The ways that announce what comes: a figure only before a figure, one sentence only before one."""
    if not _NUMBER.search(answer.text):
        ways = _without("figure", ways)
    if len(_SENTENCE_ENDS.findall(answer.text)) > 1:
        ways = _without("sentence", ways)
    return tuple(ways)


def _without(word: str, ways: Sequence[str]) -> list[str]:
    """The ways without those of their choices that hold a word; a way that cannot do without it is left out."""

    def open_to(found: re.Match[str]) -> str:
        left = [choice for choice in found[1].split("|") if word not in choice.lower()]
        return f"[{'|'.join(left)}]" if left else word

    return [kept for way in ways if word not in (kept := _CHOICES.sub(open_to, way)).lower()]


def _led(item: Item, matter: Matter, key: str, answer: Passage) -> Passage:
    """The answer with the words that lead to it: what they asked, or what it is."""
    if not answer:
        return Passage()
    long = answer.words > _LONG or ":" in answer.text
    from_cv = bool(item.records) and not item.statements
    if item.goes_on and not from_cv:
        ways: Sequence[str] = _GOES_ON
    elif is_question(item.topic.text):
        if from_cv:
            ways = _ASKED_HOW_SHOWN_LONG if long else _ASKED_HOW_SHOWN
        elif item.kind.name in _ANSWERS_A_QUESTION:
            ways = _ASKED_HOW_LONG if long else _ASKED_HOW
        else:
            ways = _ASKED_HOW_TOO
    elif item.topic and not from_cv and item.kind.name == "blanked" and not is_sentence(answer.text):
        ways = _ASKED_WHAT_IS  # a bare value or name
    elif item.topic:
        ways = _ASKED_LONG if long else _ASKED
        if not from_cv:
            for word in ("the record", "example", "own work"):  # one's own words need be none of these
                ways = _without(word, ways)
    elif from_cv:
        ways = _unasked(item.records[0], long=long)
    elif item.kind.name in _ANSWERS_A_QUESTION:
        ways = _OF_ONE_QUESTION_LONG if long else _OF_ONE_QUESTION
    else:
        ways = _ADDED_LONG if long else _ADDED
    return matter.choice.say(key, addressing(ways, matter), topic=item.topic, answer=answer)


def _unasked(record: Record, *, long: bool) -> tuple[str, ...]:
    """What leads to a claim of the CV that nobody asked about. What names the CV itself needs no such words, nor is a course work."""
    if record.form is Form.LISTED:
        return _PLAIN
    return (_UNASKED_LONG if long else _UNASKED) if record.is_work else (_ADDED_LONG if long else _ADDED)


def wrong(item: Item, matter: Matter) -> Passage:
    """The sentence that takes a wrong answer back; empty for answers that were only thin."""
    if item.kind.name != "technical_error" or item.action is not Action.CORRECT:
        return Passage()
    on = f" on {matter.day}" if matter.day else " in our talk" if is_interview(matter) else ""
    if item.wrong_deed and not is_interview(matter):
        return matter.choice.say(f"wrong {item.about}", _WRONG_DEED, deed=item.wrong_deed)
    ways: Sequence[str] = _WRONG[:4] if item.said else _WRONG[4:]
    if item.answered:
        asked = _WRONG_ANSWER_ASKED if is_question(item.topic.text) else _WRONG_ANSWER_ON
        ways = asked if item.topic else _WRONG_ANSWER
    if is_question(item.topic.text) and not item.answered:
        ways = _WRONG_ASKED[:1] if item.said else _WRONG_ASKED[1:]
    slots = {"topic": item.topic, "said": item.said, "answered": item.answered}
    found = matter.choice.say(f"wrong {item.about}", addressing(ways, matter), **slots)
    elsewhere = tuple(way.replace("{on}", on) for way in _WRONG_ELSEWHERE)
    unknown = addressing(_WRONG_UNKNOWN, matter) if is_interview(matter) else elsewhere
    found = found or matter.choice.say(f"wrong {item.about}", unknown, on=on)
    return found.resting_on(item.about)


def right(item: Item, matter: Matter) -> Passage:
    """The right answer, after the sentence that took the wrong one back."""
    answer = matter_of(item, matter)
    if not answer:
        return Passage()
    if (
        item.answered
        and _IT_IS.sub("", answer.text).strip(" .").casefold() == item.answered.text.strip(" .").casefold()
    ):
        return Passage()  # what was wrong cannot be right: one of the two was misread
    if (plain := _IT_IS.match(answer.text)) and len(_SENTENCE_ENDS.findall(answer.text)) == 1:
        evidence = tuple(claim.evidence for claim in answer.claims)
        rest = Passage(answer.text[plain.end() :]).resting_on(*evidence)
        ways = _FOLLOWS_PLAINLY[: 1 if " that " in rest.text else 3 if rest.words <= _MOST_OF_A_WORD else 2]
        return matter.choice.say(f"right {item.about}", ways, rest=rest)
    if item.wrong_deed and not is_interview(matter):  # nothing was asked to which this would be the answer
        ways = _PLAIN[:1] if is_sentence(answer.text) or _BEGINS_A_SENTENCE.match(answer.text) else _SHOULD_HAVE_BEEN
        return matter.choice.say(f"right {item.about}", ways, answer=answer)
    if _IT_IS_NOT.match(answer.text):
        return matter.choice.say(f"right {item.about}", _PLAIN[:1], answer=answer.capitalised())
    if item.answered and is_sentence(answer.text) and _says_what_else_it_is(answer.text, item.answered.text):
        return matter.choice.say(f"right {item.about}", _PLAIN[:1], answer=answer)
    if not is_sentence(answer.text) and not _WHAT_ONE_DOES.match(answer.text):
        ways = _RIGHT_TOLD if answer.text[:1].isupper() else _RIGHT
        return matter.choice.say(f"right {item.about}", ways, answer=answer)
    return matter.choice.say(f"right {item.about}", _FOLLOWS, answer=answer)


def _says_what_else_it_is(answer: str, wrong: str) -> bool:
    """Whether the answer begins with the very figure that was wrong, so that no "this is right" can announce it."""
    first = NUMBER.match(answer)
    return first is not None and first[0].lower() in wrong.lower()


def _figure(item: Item, matter: Matter) -> Passage:
    """The figure that was said and the true one, as the account tells both."""
    assert item.figures is not None
    told = item.figures
    asked = told.asked or (item.topic if is_question(item.topic.text) else "")
    on = told.is_bare and item.topic and not told.is_on_paper
    ways = _FIGURE_ASKED if asked else _FIGURE_ON_PAPER if told.is_on_paper else _FIGURE_ON if on else _FIGURE
    slots = {"asked": asked, "topic": item.topic, "how": told.how, "said": told.said, "true": told.true}
    said = matter.choice.say(f"figure {item.about}", addressing(ways, matter), **slots)
    return said.resting_on(item.about, *(claim.evidence for words in item.statements for claim in words.claims))


def corrected(item: Item, matter: Matter, *, stated: bool = True) -> Passage:
    """CORRECT, for slips of knowing and telling. `stated`: the wrong words may be named (at most two slips a letter)."""
    answer, say, key = matter_of(item, matter), matter.choice.say, f"correct {item.about}"
    offers = [words.capitalised() for words in item.offered]
    if item.figures and stated and item.kind.name in ("technical_error", "exaggeration", "other"):
        more = (words.capitalised() for words in item.statements if item.adds(words))
        return joined((_figure(item, matter), *more, *offers))
    if not answer:
        owns = stated and (bool(offers) or (bool(item.wrong_deed) and not is_interview(matter)))
        return joined((wrong(item, matter) if owns else Passage(), *offers))
    on = f" on {matter.day}" if matter.day else ""
    match item.kind.name:
        case "technical_error" if stated:
            return joined((wrong(item, matter), right(item, matter), *offers))
        case "rambling" if not is_question(item.topic.text):
            ways = _true_of(answer, _POINT if item.topic else _POINT_UNASKED)
            return say(key, ways, topic=item.topic, answer=answer)
        case "exaggeration" if stated:
            asked = _LARGER_ASKED if is_question(item.topic.text) else _LARGER
            ways = _true_of(answer, addressing(asked, matter) if item.topic else _LARGER_UNASKED)
            if item.said:
                ways = addressing(_LARGER_SAID, matter)
            larger = say(key, ways, topic=item.topic, said=item.said, answer=answer, on=on or " in our talk")
            return joined((larger, *offers))
    return joined((_led(item, matter, key, answer), *offers))
