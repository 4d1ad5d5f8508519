"""Corrections that are owed: something untrue, a secret told, help that was not allowed, the wrong file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from afterword.core.anothers_paper import anothers_paper, went_by_hand
from afterword.core.backing import stems
from afterword.core.credit import shown_as_own
from afterword.core.occasion import Moment
from afterword.core.secret import hearers, is_about, is_told_in_trust
from afterword.core.topic import is_question
from afterword.core.write.deed_or_offer import tells_what_happened
from afterword.core.write.item import Item
from afterword.core.write.matter import Matter, addressing, is_interview, is_open
from afterword.core.write.names import spoken_of_as
from afterword.core.write.own_words import is_sentence, is_whole
from afterword.core.write.passage import Passage, joined
from afterword.core.write.relation import Relation

OWED = frozenset({"lie", "wrong_document", "confidentiality", "forbidden_aid"})
"""Kinds whose correction makes a letter of its own."""

_UNTRUE = (
    "I told you{on} that {said}[; that|, and that] is not [true|correct|right].",
    "{On_day}I said that {said}; that is not [true|correct|right].",
    "What I said{on}, that {said}, is not [true|correct|right].",
)
_UNTRUE_OF_THE_READER = (
    "I said{on} that {said}, and that is not true.",
    "{On_day}I told others that {said}; that is not true.",
)
_UNTRUE_OF_THE_READER_UNKNOWN = ("I said something about you{on} that was not true.",)
_UNTRUE_ON = (
    "On {topic} I said{on} that {said}[; that|, and that] is not [true|correct|right].",
    "What I said{on} about {topic}, that {said}, is not [true|correct|right].",
    "That {said}, as I told you{on} when we spoke of {topic}, is not [true|correct|right].",
)
_UNTRUE_ANSWER = (
    "{On_day}I answered “{answered}”; that is not [true|correct|right].",
    "My answer{on}, “{answered}”, is not [true|correct|right].",
)
_UNTRUE_ANSWER_ASKED = ("{On_day}you asked {topic}, and I answered “{answered}”; that is not [true|correct|right].",)
_UNTRUE_ANSWER_ON = ("On {topic} I answered “{answered}”{on}; that is not [true|correct|right].",)
_UNTRUE_IN_PART = (
    "Not all that I told you{on} is [true|correct|right].",
    "Part of what I told you{on} is not [true|correct|right].",
)
_UNTRUE_UNKNOWN = (
    "[Something|One thing] I told you{on} was not [true|correct].",
    "[Something|One thing] I said to you{on} was not [true|correct].",
)
_UNTRUE_UNKNOWN_ON = (
    "[Something|One thing] I told you{on} about {topic} was not [true|correct].",
    "What I told you{on} about {topic} was not [true|correct].",
)
_UNTRUE_UNKNOWN_ASKED = (
    "{On_day}you asked {topic}, and what I answered was not [true|correct].",
    "{On_day}you asked {topic}, and my answer was not [true|correct].",
)
_WHY_NOW = (
    "You should have the right facts before you [decide|go further|choose].",
    "I want you to [decide|choose] on what is true.",
    "It matters that you know this [before you go further|in good time|before you decide].",
    "I should have said so [sooner|at once|then and there].",
    "[Your decision|Your choice] should rest on the right facts.",
)
_WHY_EVER = (
    "I should have said so [sooner|at once].",
    "You should have the right facts[, even now|].",
)
_WHY_ELSEWHERE = (
    "I should have told you [the truth|so] [at once|from the start].",
    "You should have heard [that|it] from me [sooner|at once].",
)
_WHY_OF_A_FIGURE = (
    "I should have told you [sooner|at once].",
    "You should have heard it from me [sooner|at once].",
)
_THE_TRUTH = (
    "[What is true|The truth is this|The facts are these|Here is what is true|This is what holds]: {answer}",
    "{Answer}",
)
_THE_TRUTH_IN_WORDS = ("[What is true|The facts|The truth is this|What holds]: {answer}",)
_UNTRUE_FIGURE = (
    "I said {said}{on}; that is not [true|correct]. The true figure is {true}.",
    "[The figure I gave you|A figure I gave you]{on}, {said}, is not [true|correct]; it is {true}.",
)
_UNTRUE_FIGURE_ASKED = (
    "You asked {asked}{on}, and I said {said}; that is not [true|correct]. The true figure is {true}.",
)
_UNTRUE_FIGURE_ON = (
    "On {topic} I said {said}{on}; that is not [true|correct]. The true figure is {true}.",
    "The figure I gave you{on} on {topic}, {said}, is not [true|correct]; it is {true}.",
)
_CREDIT = (
    "{On_day}I let something pass for my own work that was {whose}.",
    "{On_day}I spoke of something as mine that was {whose}.",
    "What I [put forward|passed off] as mine{on} was {whose}.",
)
_CREDIT_NAMED = ("{On_day}I {did}; {it_is} {whose}.",)
_CREDIT_REWARDED = ("{On_day}I {did}.",)
_CREDIT_NAMED_OWNED = ("I should have said so [at once|there and then].", "The credit [belongs to you|is due to you].")
_CREDIT_OWNED = (
    "I should have said so [at once|there and then].",
    "[The credit for it|What was said in praise of it] is {whose} and not mine.",
)
_EXCUSE: Final = re.compile(
    r"\b(?:busy|snowed under|rushed off|swamped|manic|hectic|run off my feet|ill|sick|flu|migraine|poorly|traffic|train|bus|car|phone|battery|"
    r"signal|stuck|work(?:ing)?|boss|deadline|overslept|lost|post|late shift|couldn['’]?t|could not|had to|because|never got)\b",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"\b(?:said|told|texted|wrote|messaged|claimed|answered|replied|blamed|pretended|made out)\b", re.IGNORECASE
)
_A_DAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_AN_EXCUSE = (
    "What I [said|gave] as the reason{on} was only an excuse.",
    "The reason I gave you{on} was an excuse, and [you will have heard that|not a good one].",
)
_UNTRUE_AMONG_FRIENDS = (
    "What I told you{on} was not true.",
    "I was not honest with you{on}.",
)
_THE_TRUTH_AMONG_FRIENDS = ("{Answer}",)
_THE_TRUTH_IN_WORDS_AMONG_FRIENDS = ("[What was so|How it really was]: {answer}",)
_WHY_AMONG_FRIENDS = (
    "I should have told you [the truth|so] at once.",
    "You should have heard that from me [straight away|at once].",
    "I am saying it now because I do not want it to stand between us.",
)
_UNTRUE_TOO = (
    "I also told you that {said}, which is not [true|correct].",
    "The same holds for what I said about {topic}.",
    "Something else I told you was not true either.",
)
_UNTRUE_ANSWER_TOO = ("I also answered “{answered}”, which is not [true|correct].",)
_KEEP = "please [disregard it|treat it as unsaid|leave it out of your notes] and [keep it to yourself|do not pass it on|let it go no further]."
_SECRET = (
    f"{{On_day}}I spoke of something that was not mine to [tell|share]; {_KEEP}",
    f"I told you something{{on}} that was not mine to [share|tell]; {_KEEP}",
    f"Part of what I said{{on}} was not mine to [share|tell]; {_KEEP}",
    f"Something I mentioned{{on}} was not for me to pass on; {_KEEP}",
)
_SENT_BY_MISTAKE = (
    "What I sent you{on} was not meant for you; please delete it [unread|without passing it on]. The mistake was mine.",
    "Something I sent you{on} was not meant for you to see; please delete it and do not pass it on. The mistake was mine.",
)
_SENT_OF_ANOTHERS = (
    "{On_day}I sent you {paper} that was meant for somebody else; please delete it and do not pass it on. The mistake was mine.",
    "{On_day}I sent you {paper} that was not yours but somebody else's; please delete it and keep what you saw to yourself. The mistake was mine.",
)
_GAVE_OF_ANOTHERS = (
    "{On_day}I gave you {paper} that was meant for somebody else; please let me have it back, and keep what you saw to yourself. The mistake was mine.",
)
_YOUR_OWN = ("Your own is attached.", "You will find your own [attached|with this message].")
_YOUR_OWN_NAMED = ("[Attached|With this message] is the right one: {answer}",)
_SENT: Final = re.compile(
    r"\b(?:sent|e-?mailed|mailed|attached|forwarded|uploaded|cc['’]?d)\b[^.!?\n]{0,60}"
    r"\b(?:wrong|instead of|by mistake|by accident|accidentally|another|someone else|somebody else|list|file|spreadsheet|attachment|folder|document|thread|screenshot|statement|records?|payslips?|wages?|salar(?:y|ies)|notes)\b",
    re.IGNORECASE,
)
_TO_OTHERS: Final = re.compile(
    r"\b(?:group|chat|everyone|everybody|all of|whole|public|internet|online|social media)\b", re.IGNORECASE
)
_SECRET_ELSEWHERE = (
    "{On_day}I told others something that was not for them to [know|hear].",
    "{On_day}I passed on something that was not for others to [know|hear].",
    "I talked{on} about something that was not for others to [know|hear].",
)
_SECRET_OF_THE_READER = (
    "What you had told me in confidence I told to others{on}.",
    "I told others{on} what you had told me in confidence.",
    "You had told me something in confidence, and I told it to others{on}.",
)
_SECRET_OWNED_TO_ITS_OWNER = (
    "It was for you to say, and for nobody else.",
    "It was for you to tell, [not for me|whenever and to whom you liked].",
    "It should have stayed with me.",
)
_SECRET_ABOUT_THE_READER = (
    "I told others{on} something that was yours to tell.",
    "I spoke{on} to others about something that was yours to tell.",
)
_KEEP_IT = (
    "Something I said in front of you{on} was not mine to tell. Please keep it to yourself, and do not bring it up unless "
    "the one it belongs to does.",
    "You heard something from me{on} that was not mine to pass on. Please let it end with you, and leave it to the one it "
    "belongs to whether it is ever spoken of.",
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:another|other|(?:someone|somebody) else['’]?s?)\s+(?:\w+\s){0,2}?(?:customer|client|buyer|firm|compan|supplier|guest|patient|tenant)",
    re.IGNORECASE,
)
_SECRET_OWNED = (
    "I should have kept it to myself.",
    "It was not for me to tell.",
    "It should have stayed with me.",
)
_AID = (
    "In the task{on} I used help that [the rules did not allow|was not allowed|was against the rules].",
    "Part of my work in the task{on} was done with help that [was not allowed|the rules did not allow].",
    "I used help in the task{on} that [was against the rules|was not allowed].",
    "The task{on} I did in part with help that [was not allowed|the rules did not allow].",
)
_REDO = (
    "I am ready to do it again, live and without help, [at any time that suits you|on any day you choose|whenever you like].",
    "If you are willing, I will do the task again in front of you, [on any day you choose|at any hour that suits you].",
    "Please let me do it again live; [any time that suits you will suit me|any day you choose will do].",
    "[You can have it again|I can do it again], live and with nothing at hand, [whenever you say|on any day you choose].",
    "If you [wish|prefer], set me another task and watch me do it; [any day will do|I will come at any hour].",
)
_FILE = (
    "The file you have from me is not the right one. {Answer} It is attached[; please use that one| to this message|].",
    "One of my papers was not the right version. {Answer} You will find it [attached|with this message].",
    "Please set aside the file you have from me. {Answer} It [is|comes] [attached to this message|with this message].",
)
_FILE_NAMED = (
    "The file you have from me is not the right one; [the right one is attached|attached is the right one|please use the one attached]: {answer}",
    "One of my papers was not the right version; [please use the one attached|the right one is attached]: {answer}",
    "Please set aside the file you have from me [and use|in favour of] the one attached: {answer}",
    "[Attached|With this message] you find the right version of my file, in place of the one you have: {answer}",
)
_FILE_ASIDE = (
    "The file you have from me is not the right one.",
    "Please set aside the file you have from me.",
)
"""Before an answer that says what happened with it: which one takes its place is not told."""
_FILE_UNKNOWN = (
    "The file you have from me is not the right version; the right one is attached[, and I ask you to use that one|].",
    "One of my papers was not the right version; you will find the right one [attached|with this message].",
    "Please set aside the file you have from me; the right version is attached[ to this message|].",
)

_FILE_LEFT = (
    "[A paper that I should have had with me|One paper that belonged to it]{on} was missing; it is attached[ to this message|].",
    "I did not have all of my papers with me{on}; [what was missing is attached|attached is what was missing].",
)
_LEFT_BEHIND: Final = re.compile(
    r"\bforg[eo]t(?:ten)?\b[^.!?\n]{0,40}?\b(?:to (?:bring|print|pack)\b|(?:my|the) (?:\w+ ){0,2}?(?:certificates?|cv|papers?|passport|portfolio|licen[cs]e|diploma|references?|id|documents?|folder)\b)"
    r"|\b(?:left|had left) (?:my|the) (?:\w+ ){0,2}?(?:certificates?|cv|papers?|passport|portfolio|licen[cs]e|diploma|references?|id|documents?|folder)\b[^.!?\n]{0,25}\b(?:at home|on the|in the)\b",
    re.IGNORECASE,
)


_NEVER_SENT: Final = re.compile(
    r"\b(?:never|not|nobody|no one|forgot(?:ten)? to|without)\b(?: \w+){0,2}? (?:sent|sen[dt]ing|send|g[eo]t|gave|given?|giving|attach\w*|forward\w*|hand(?:ed|ing)?|show[ned]*|reach\w*|received?|had|passed)\b|n['’]t (?:\w+ )?(?:sent|send|get|give|given|attach\w*|forward\w*|hand(?:ed)?|show|shown|received?)\b",
    re.IGNORECASE,
)
"""What never went out is no wrong file that anybody has."""
_WENT_OUT: Final = re.compile(
    r"\b(?:sen[dt]s?|attach\w*|e-?mail(?:ed)?|upload(?:ed)?|hand(?:ed)?|gave|give|brought|bring|shared?|show(?:ed)?|sl(?:id|ipped)|passed|print(?:ed)?|submitted|posted|published|forward(?:ed)?|deliver(?:ed)?|filed|"
    r"present(?:ed)?|opened|put (?:up|in front|on the (?:table|screen|wall|desk))|with me|in front of (?:her|him|them|me)|(?:wrong|old|other) (?:file|version|paper|copy|document|attachment|form|certificate|slides?|list|plan|drawing))\b",
    re.IGNORECASE,
)


def tells_which_file(item: Item, matter: Matter) -> bool:
    """Whether the account tells that a wrong file or paper went to somebody; after an interview they saw what was laid before them."""
    words = item.verdict.moment.quote.text
    return not _NEVER_SENT.search(words) and (is_interview(matter) or _WENT_OUT.search(words) is not None)


def is_owed(item: Item) -> bool:
    """Whether the correction is a duty, or of a kind that makes a letter of its own."""
    return item.verdict.is_duty or item.kind.name in OWED


def put_all_right(items: Sequence[Item], matter: Matter) -> list[Passage]:
    """Every correction that is owed. One sentence covers all that was told in trust, one all help that was not allowed."""
    found: list[Passage] = []
    seen: set[str] = set()
    credits: set[tuple[str, str, str]] = set()
    for item in items:
        what = _what(item)
        if item.whose and what == "untrue":  # the same work taken for one's own is owned once
            slip = item.verdict.moment.quote
            deed = (item.whose, *shown_as_own(matter.occasion.account, slip.start, slip.end))
            if deed in credits:
                continue
            credits.add(deed)
        if what == "untrue" or what not in seen:
            right = put_right(item, matter.undated if found else matter, again=what in seen)
            # Outside an interview what is offered follows the apology.
            found.append(joined((right, *offered(item))) if is_interview(matter) else right)
        seen.add(what)
    return [passage for passage in found if passage]


def offered(item: Item) -> list[Passage]:
    """What the writer offers beside what is so, each in a sentence of its own."""
    return [words.capitalised() for words in item.offered]


def _to_a_friend(item: Item, matter: Matter, opening: Callable[[tuple[str, ...]], Passage], truth: Passage) -> Passage:
    """An untruth between friends: that it was one, or only an excuse, and what was so; no statement for the record."""
    say, key = matter.choice.say, f"put right {item.about}"
    excuse = _EXCUSE.search(item.verdict.moment.quote.text, _said_from(item.verdict.moment.quote.text))
    untrue = opening(_AN_EXCUSE if excuse else _UNTRUE[:1] if item.said else _UNTRUE_AMONG_FRIENDS)
    whole = _THE_TRUTH_AMONG_FRIENDS if is_sentence(truth.text) else _THE_TRUTH_IN_WORDS_AMONG_FRIENDS
    return joined((untrue, say(f"{key} truth", whole, answer=truth), say("why now", _WHY_AMONG_FRIENDS)))


def _said_from(words: str) -> int:
    """Where what was said begins: what stands before it is no excuse that was made."""
    said = _SAID.search(words)
    return said.end() if said else 0


def _why(matter: Matter, elsewhere: tuple[str, ...]) -> tuple[str, ...]:
    """Why it is said now: before they decide, after that, or to somebody who decides nothing."""
    if not is_interview(matter):
        return elsewhere
    return _WHY_NOW if is_open(matter) else _WHY_EVER


def _ended(words: Passage) -> Passage:
    return Passage(f"{words.text}.", words.claims) if words else words


def _what(item: Item) -> str:
    if item.verdict.gate == "G1" or item.kind.name == "confidentiality":
        return "confidentiality"
    return item.kind.name if item.kind.name in ("forbidden_aid", "wrong_document") else "untrue"


def asked_to_keep(items: Sequence[Item], matter: Matter) -> Passage:
    """What somebody is asked who heard a secret of another's: to let it end with them. To them nothing is to be owned."""
    about = items[0].about
    on = f" on {matter.day}" if matter.day else ""
    ways = tuple(way.replace("{on}", on) for way in _KEEP_IT)
    return matter.choice.say("asked to keep", ways).resting_on(about)


def _untrue(item: Item) -> tuple[str, ...]:
    """How it is said that something was untrue: what it was is told only where all of it was."""
    asked = item.topic and is_question(item.topic.text)
    if item.of_reader:
        return _UNTRUE_OF_THE_READER if item.said else _UNTRUE_OF_THE_READER_UNKNOWN
    if item.in_part:
        return _UNTRUE_IN_PART
    if item.said:
        named = item.topic and not asked and not stems(item.topic.text) & stems(item.said.text)
        return _UNTRUE_ON if named else _UNTRUE
    if item.answered:
        return _UNTRUE_ANSWER_ASKED if asked else _UNTRUE_ANSWER_ON if item.topic else _UNTRUE_ANSWER
    return _UNTRUE_UNKNOWN_ASKED if asked else _UNTRUE_UNKNOWN_ON if item.topic else _UNTRUE_UNKNOWN


def _untrue_too(item: Item) -> tuple[str, ...]:
    """The same of a second untruth, in brief."""
    if item.in_part:
        return _UNTRUE_TOO[2:]
    if item.said:
        return _UNTRUE_TOO[:1]
    if item.answered:
        return _UNTRUE_ANSWER_TOO
    return _UNTRUE_TOO[1:2] if item.topic else _UNTRUE_TOO[2:]


def _was_sent_to(matter: Matter, slip: Moment) -> bool:
    """Whether this reader is the one who got what was sent: neither its owner nor somebody who is only told of it."""
    reader = matter.to
    if reader is None or is_told_in_trust(matter.occasion, slip, reader) or is_about(matter.occasion, slip, reader):
        return False
    got_it = matter.relation is Relation.CLIENT or is_interview(matter)
    return got_it or reader in hearers(matter.occasion, slip)


def _anothers_paper(item: Item, matter: Matter) -> str:
    """What this reader got that was somebody else's ("an offer"); empty where that is not what happened."""
    slip = item.verdict.moment
    reader = matter.to
    if reader is None or _TO_OTHERS.search(slip.quote.text) or not _was_sent_to(matter, slip):
        return ""
    return anothers_paper(slip.quote.text, tuple(spoken_of_as(reader.name)))


def put_right(item: Item, matter: Matter, *, again: bool = False) -> Passage:
    """The correction, owned, with what is true or what is offered instead. `again`: another untruth came before it."""
    say, key = matter.choice.say, f"put right {item.about}"
    if _A_DAY.search(f"{item.said.text} {item.answered.text} {item.answer.text}"):
        matter = matter.undated  # the day that was told, and not the day of the telling
    told_to = item.said or item.answered or _SAID.search(item.verdict.moment.quote.text)
    if _what(item) == "untrue" and not is_interview(matter) and not told_to:
        matter = matter.undated  # nothing is told to have been said on that day
    on = f" on {matter.day}" if matter.day else ""
    slots: dict[str, Passage | str] = {"topic": item.topic, "said": item.said, "answered": item.answered}
    truth = (
        joined(words.capitalised() if n else words for n, words in enumerate(item.statements)) or _ended(item.answer)
    ).lowered()
    what = _what(item)

    def opening(ways: tuple[str, ...]) -> Passage:
        if not is_interview(matter):  # among people who know each other it is told as a thing that is over
            ways = tuple(way.replace(" is not [", " was not [") for way in ways)
        spoken = tuple(
            way.replace("{On_day}", f"On {matter.day} " if matter.day else "").replace("{on}", on)
            for way in addressing(ways, matter)
        )
        return say(key, spoken, **slots).resting_on(item.about).capitalised()

    if item.whose and what == "untrue":
        did, thing = shown_as_own(
            matter.occasion.account, item.verdict.moment.quote.start, item.verdict.moment.quote.end
        )
        many = thing.endswith("s") and not thing.endswith(("ss", "is", "us"))
        named = _CREDIT_REWARDED if "{whose}" in did else _CREDIT_NAMED
        did = did.replace("{what}", thing).replace("{whose}", item.whose)
        slots |= {"whose": item.whose, "did": did, "it_is": "they are" if many else "it is"}
        owned = _CREDIT_NAMED_OWNED[: 2 if item.whose == "yours" else 1] if thing else _CREDIT_OWNED
        stated = truth.capitalised() if item.statements and is_sentence(truth.text) else Passage()
        return joined((opening(named if thing else _CREDIT), say(f"{key} owned", owned, **slots), stated))
    got_anothers = what in ("confidentiality", "wrong_document") and not is_interview(matter)
    if got_anothers and (paper := _anothers_paper(item, matter)):
        slots |= {"paper": paper}
        own = Passage()
        if item.statements and (is_sentence(truth.text) or tells_what_happened(truth.text)):
            own = joined(words.capitalised() for words in item.statements)
        elif truth:
            own = say(f"{key} own", _YOUR_OWN_NAMED, answer=truth)
        elif what == "wrong_document":
            own = say(f"{key} own", _YOUR_OWN)
        by_hand = went_by_hand(item.verdict.moment.quote.text)
        return joined((opening(_GAVE_OF_ANOTHERS if by_hand else _SENT_OF_ANOTHERS), own))
    if what == "confidentiality":
        words = item.verdict.moment.quote.text
        if _SENT.search(words) and not _TO_OTHERS.search(words) and _was_sent_to(matter, item.verdict.moment):
            return opening(_SENT_BY_MISTAKE)
        if is_interview(matter):
            return opening(_SECRET)
        if matter.relation is Relation.CLIENT and _OF_OTHERS.search(item.verdict.moment.quote.text):
            return opening(_SECRET)  # the reader heard it, and it belongs to somebody else
        slip = item.verdict.moment
        own = truth.capitalised() if is_whole(truth.text) else Passage()
        if matter.to and is_told_in_trust(matter.occasion, slip, matter.to):
            return joined((opening(_SECRET_OF_THE_READER), own, say(f"{key} owned", _SECRET_OWNED_TO_ITS_OWNER)))
        if matter.to and is_about(matter.occasion, slip, matter.to):
            return joined((opening(_SECRET_ABOUT_THE_READER), own, say(f"{key} owned", _SECRET_OWNED)))
        own = Passage() if matter.turn else own  # the one it is for is told it in the writer's words, nobody else
        return joined((opening(_SECRET_ELSEWHERE), own, say(f"{key} owned", _SECRET_OWNED)))
    if what == "forbidden_aid":
        own = truth.capitalised() if is_sentence(truth.text) else Passage()
        return joined((opening(_AID), own, say(f"{key} redo", _REDO)))
    if what == "wrong_document" and _LEFT_BEHIND.search(item.verdict.moment.quote.text):
        return opening(_FILE_LEFT)  # a paper that never came is no wrong one
    if what == "wrong_document" and (not tells_which_file(item, matter) or _NEVER_SENT.search(truth.text)):
        return joined(words.capitalised() for words in item.statements if is_whole(words.text))
    if what == "wrong_document" and truth and tells_what_happened(truth.text):
        told = [words.capitalised() for words in item.statements] or [truth.capitalised()]
        return joined((say(key, _FILE_ASIDE), *told))
    if what == "wrong_document":
        known = say(key, _FILE if is_sentence(truth.text) else _FILE_NAMED, answer=truth)
        return known or say(key, _FILE_UNKNOWN)
    if item.figures and not again:
        figures = item.figures
        asked = figures.asked or (item.topic if is_question(item.topic.text) else "")
        slots |= {"asked": asked, "said": figures.said, "true": figures.true}
        ways = (
            _UNTRUE_FIGURE_ASKED
            if asked
            else _UNTRUE_FIGURE_ON
            if figures.is_bare and item.topic
            else _UNTRUE_FIGURE
            if len(figures.said.split()) < 3
            else _UNTRUE_FIGURE[:1]
        )
        more = [words.capitalised() for words in item.statements if item.adds(words)]
        why = say("why now", _why(matter, _WHY_OF_A_FIGURE))
        return joined((opening(ways), *more[:1], why))
    if matter.relation is Relation.FRIEND:
        return _to_a_friend(item, matter, opening, truth)
    untrue = opening(_untrue_too(item) if again else _untrue(item))
    whole = _THE_TRUTH if is_sentence(truth.text) else _THE_TRUTH_IN_WORDS
    if ". " in truth.text or not is_interview(matter):  # a colon announces one sentence, and stands in a record
        whole = _THE_TRUTH[-1:]
    why = Passage() if again else say("why now", _why(matter, _WHY_ELSEWHERE))
    return joined((untrue, say(f"{key} truth", whole, answer=truth), why))
