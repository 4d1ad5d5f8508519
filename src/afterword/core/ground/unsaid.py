"""Words that have to stand in a fact however alike it is: a degree, a grade, a post, that it still goes on, what it was for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.core.backing import stems
from afterword.core.ground.status import Status
from afterword.core.ground.words import light, telling
from afterword.core.occasion import Evidence

_HAVE = (
    r"\bI(?:['’]ve| have| hold| did| took| earned| completed| finished| got| gained| obtained)?(?: \w+ly| also| got)? "
)
_DEGREE = re.compile(
    rf"{_HAVE}(?:(?:an?|my|the) )?(?:[\w-]+ ){{0,3}}?(?:degree|bachelor['’]?s|master['’]?s|doctorate|BSc|BEng|MSc|MBA|PhD|LLB)\b"
)
_HIGHER = re.compile(
    r"\b(?:master['’]?s (?:degree|in|of|from|at)|my master['’]?s|a master['’]?s|MSc|MBA|doctorate|PhD)\b"
)
_STUDIED = re.compile(
    r"\b(?:degree|diploma|dipl|bachelor\w*|master\w*|magister|licence|licentiate|doctor\w*|graduat\w*|postgrad\w*|hons|honours|thesis|stud(?:y|ied|ies)"
    r"|universit\w*|univ|uni|college|polytechnic|institute|pgce|phd|dphil|mphil|mph|mba|llb|llm|(?-i:[BM]\.? ?(?:A|Sc|Eng|Ed|Tech|Com|FA|Arch))|hn[cd]|staatsexamen)\b",
    re.I,
)
_STUDIED_LONG = re.compile(
    r"\b(?:master\w*|magister|dipl|doctor\w*|postgrad\w*|phd|dphil|mphil|mph|mba|llm|(?-i:M\.? ?(?:A|Sc|Eng|Ed|Tech|Com|FA|Arch|Pharm)))\b",
    re.I,
)
_POST = re.compile(
    r"\bI(?:['’]m| am| was| became|['’]ve been| have been|(?: have| had|['’]ve)? worked as| work as|(?: have)? served as|(?: have)? started(?: out)? as|(?: have)? trained as)"
    r"(?: \w+ly| already| also| once)? (?:an? |the |their |its )?(?:(?!(?:of|to|with|under|by|for|the|near|at|in|on|beside|among|not|never|no)\b)[\w-]+ ){0,2}?"
    r"(?P<post>senior|lead|head|chief|principal|director|supervisor|sister|matron|partner|(?P<low>apprentice|intern|trainee))\b(?![-'’]| (?:to|in|on|over) )",
    re.I,
)
_GRADES = (
    (
        "basic",
        "elementary",
        "foundation",
        "introductory",
        "initial",
        "immediate",
        "intermediate",
        "advanced",
        "higher",
        "expert",
    ),
    ("junior", "senior", "lead", "principal"),
    ("white", "yellow", "green", "black"),
    ("cum", "magna", "summa"),
)
_GRADED = re.compile(rf"\b({'|'.join(word for scale in _GRADES for word in scale)})[ -]([a-z]+)", re.I)
_STILL = re.compile(
    r"\bI(?:['’]m| am) still (?:at it\b|(?:at|with) (?:the )?[A-Z])|\bI(?:['’]m| am)? (?:still|currently) (?:the |an? )?(?P<does>\w*)"
)
_WORKS = frozenset(stems("work works working employed serve serving"))
_LASTED = re.compile(r"\b(?:19|20)\d\d ?(?:to|-|–|until) ?(?P<last>(?:19|20)\d\d)\b")
_THE = re.compile(r"\bthe ([a-z][a-z'’-]+) ([a-z]{4,})\b")
_FIELD = re.compile(
    r"\b(?:work\w*|experience|background|trained|qualified|years|speciali[sz]\w*|degree|career)\b[^.;,]{0,20} (?:in|of) (?:an? )?"
    r"([a-z][a-z'’-]+) (care|medicine|surgery|nursing|law|engineering|design|accounting|finance|insurance|therapy|sales|marketing|development|science)\b"
)


def unsaid(sentence: str, fact: Evidence, everything: Sequence[Evidence], year: int = 0) -> tuple[Status, str] | None:
    """What a sentence that seems backed says beyond its fact, as its status and why; None where nothing."""
    told = [f"{one.text} {one.title}" for one in everything]
    if _DEGREE.search(sentence) and not any(map(_STUDIED.search, told)):
        return Status.NOT_FOUND, "None of your facts says this."
    if _DEGREE.search(sentence) and _HIGHER.search(sentence) and not any(map(_STUDIED_LONG.search, told)):
        return Status.INFLATED, "It names a higher level than your fact."
    if _grade_is_raised(sentence, f"{fact.text} . {fact.title}"):
        return Status.INFLATED, "It names a higher level than your fact."
    if (found := _POST.search(sentence)) and not _is_told(found["post"], told):
        if found["low"] and not telling(sentence) & telling(fact.text):
            return Status.NOT_FOUND, "None of your facts says this."
        post = f"Your post there was {fact.title}." if fact.title else f'Your fact does not say "{found["post"]}".'
        return Status.INFLATED, post
    if _has_ended(sentence, fact, year):
        return Status.INFLATED, "By your fact this has ended."
    if other := _of_another_kind(sentence, fact, told):
        return Status.PARTLY, f'"{other}" is not in your fact.'
    return None


def _is_told(word: str, told: Sequence[str]) -> bool:
    return any(_meaning(word) & _meaning(text) for text in told)


def _grade_is_raised(sentence: str, told: str) -> bool:
    """Whether the very same thing is of a higher grade than in the fact: "advanced life support", "immediate life support"."""
    own = {(grade.lower(), thing.lower()) for grade, thing in _GRADED.findall(told)}
    for grade, thing in () if re.search(r"\b(?:not|never|no)\b|n['’]t\b", sentence) else _GRADED.findall(sentence):
        scale = next(scale for scale in _GRADES if grade.lower() in scale)
        held = [scale.index(one) for one, other in own if one in scale and other == thing.lower()]
        if held and scale.index(grade.lower()) > max(held):
            return True
    return False


def _has_ended(sentence: str, fact: Evidence, year: int) -> bool:
    """Whether what the sentence says one still does ended with its post."""
    if (found := _STILL.search(sentence)) is None:
        return False
    lasted = _LASTED.search(fact.text)
    end = lasted["last"] if lasted else fact.end[:4]
    if not end.isdigit() or (year and int(end) > year):
        return False
    does = found["does"] or ""
    return not does or bool(_meaning(does) & (_WORKS | _meaning(fact.text) | _meaning(fact.title)))


def _meaning(text: str) -> frozenset[str]:
    return stems(text) | _all(text)


def _all(text: str) -> frozenset[str]:
    return telling(text) | light(text)


def _of_another_kind(sentence: str, fact: Evidence, told: Sequence[str]) -> str:
    """A thing or field that the facts know only of another kind: "the payments service" beside "the billing service"."""
    own = _THE.findall(fact.text)
    pairs = [(kind, thing, [k for k, t in own if t == thing]) for kind, thing in _THE.findall(sentence)]
    pairs += [
        (kind, field, [k for text in told for k in re.findall(rf"([A-Za-z][\w'’-]+) {field}\b", text, re.I)])
        for kind, field in _FIELD.findall(sentence)
    ]
    for kind, thing, others in pairs:
        is_new = telling(kind) and not _is_told(kind, told) and bool(_all(thing))
        if others and is_new and not any(_all(other) & _all(sentence) for other in others):
            return f"{kind} {thing}"
    return ""
