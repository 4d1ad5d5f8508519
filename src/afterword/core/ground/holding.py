"""What a sentence says that one holds: a degree or licence, a language, a skill, a post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Sort(Enum):
    """What is said to be held."""

    AWARD = "award"
    LANGUAGE = "language"
    SKILL = "skill"
    POST = "post"


class Time(Enum):
    """Whether it is said to hold now, to have ended, or to be still under way."""

    NOW = "now"
    PAST = "past"
    UNDER_WAY = "under way"


@dataclass(frozen=True, slots=True)
class Holding:
    """One thing that a clause says one holds. `how` are the words that say how well, `lasts` those that say how long."""

    sort: Sort
    what: str
    time: Time = Time.NOW
    how: str = ""
    lasts: str = ""


LANGUAGES = re.compile(
    r"\b(?:(?-i:Afrikaans|Albanian|Amharic|Arabic|Armenian|Azerbaijani|Basque|Belarusian|Bengali|Bosnian|Bulgarian|Burmese|Cantonese|Catalan|Chinese"
    r"|Croatian|Czech|Danish|Dari|Dutch|English|Estonian|Farsi|Filipino|Finnish|Flemish|French|Frisian|Gaelic|Galician|Georgian|German|Greek|Gujarati"
    r"|Hausa|Hebrew|Hindi|Hungarian|Icelandic|Igbo|Indonesian|Irish|Italian|Japanese|Kannada|Kazakh|Khmer|Korean|Kurdish|Lao|Latin|Latvian|Lithuanian"
    r"|Luxembourgish|Macedonian|Malay|Malayalam|Maltese|Mandarin|Marathi|Mongolian|Nepali|Norwegian|Pashto|Persian|Polish|Portuguese|Punjabi|Quechua"
    r"|Romanian|Russian|Samoan|Serbian|Shona|Sinhala|Sinhalese|Slovak|Slovene|Slovenian|Somali|Spanish|Swahili|Swedish|Tagalog|Tamil|Telugu|Thai"
    r"|Tigrinya|Turkish|Twi|Ukrainian|Urdu|Uzbek|Vietnamese|Welsh|Wolof|Xhosa|Yiddish|Yoruba|Zulu|BSL|ASL"
    r"|Akan|Assamese|Aymara|Bemba|Breton|Cebuano|Chechen|Chichewa|Creole|Esperanto|Ewe|Faroese|Fula|Guarani|Hmong|Ilocano|Javanese|Kikongo|Kikuyu|Kinyarwanda"
    r"|Konkani|Kyrgyz|Lingala|Luganda|Luo|Malagasy|Maori|Montenegrin|Ndebele|Odia|Oromo|Romani|Sami|Scots|Sesotho|Setswana|Sindhi|Tajik|Tatar|Tibetan"
    r"|Turkmen|Uyghur)|(?:\w+ )?sign language)\b",
    re.I,
)
"""Languages that people speak; the names of others are read as skills."""
AWARD = re.compile(
    r"\b(?:degree|bachelor\w*|master['’]?s|doctorate|ph\.?d|(?-i:B\.?Sc|M\.?Sc|B\.?S|M\.?S(?! (?:Excel|Office|Word|Project|Access|SQL|Teams|Dynamics|Windows|PowerPoint))|B\.?A|M\.?A|BEng|MEng|BEd|MBA|LLB|LLM|PGCE|HNC|HND|BTEC|NVQ|SVQ|GCSEs?|T Level)"
    r"|(?-i:A)[- ][Ll]evels?|(?-i:Highers?)|diplomas?|certificat\w+|licen[cs]es?|permit|(?:gold|blue|green|red|white|black|smart|CSCS|ECS|SIA) card|ticket|qualifications?"
    r"|accreditation|apprenticeship|award|registration|membership|fellowship|member|fellow|associate|affiliate|edition|level \d|level (?:one|two|three|four|five|six|seven)|(?-i:PIN))\b",
    re.I,
)
"""By these words something is earned, given or held; without one a sentence only shares words with such a fact."""

_HAVE = r"\b(?:I|we)(?:['’]ve|['’]d| have| had| did)?(?: (?:also|already|now|currently|still|then|once|\w+ly))*"
_BE = r"\bI(?P<be>['’]m| am| was| have been|['’]ve been| became| had been)(?: (?:also|already|now|currently|still|then|once|fully|\w+ly))*"
_STUDY = re.compile(
    r"\bI(?:['’]m| am)(?: \w+ly| still| now)? (?:studying|working|reading|training|preparing)(?: (?:for|towards?|as))? (?P<what>.+)",
    re.I,
)
_GOT = re.compile(
    rf"{_HAVE} (?P<verb>got|hold|held|holding|have|had|earned|gained|obtained|received|completed|finished|passed|took|did|was awarded|been awarded)"
    r" (?!to\b|been\b|a (?:question|few|look|word|lot)\b)(?P<what>.+)",
    re.I,
)
_HAVE_IT = re.compile(
    r"\bI(?:['’]ve| have| had)(?: (?:also|already|now|currently|still|\w+ly))* (?P<what>(?:an?|my|the|full|two|three|\d)\b.+)",
    re.I,
)
_GRADUATED = re.compile(
    rf"{_HAVE} (?P<verb>graduated?|qualified|trained|studied|read)(?: (?:from|with|in|as|at)\b)? (?P<what>.+)", re.I
)
_STATE = re.compile(
    rf"{_BE} (?P<what>(?:an? |the )?(?:(?!not\b|never\b|no\b)[\w-]+ ){{0,2}}?(?:qualified|trained|certified|certificated|coded|ticketed|registered|licen[cs]ed|chartered|accredited|member|fellow|associate|affiliate|graduate|holder)\b"
    r"(?! (?:by|on the job|to (?!degree)))[^;]*)",
    re.I,
)
_HAS_PAPERS = re.compile(r"^(?:fully )?(?:coded|ticketed) (?:for|in|on|to|as) ", re.I)
_MINE = re.compile(
    r"^\W*(?:(?:and|also) )?my (?P<what>[\w' -]{0,40}?(?:degree|diploma|certificate|licence|license|registration|membership|qualification)\b[^;]*?(?= (?:is|was|are|were|came|comes|runs|lasts)\b)[^;]*)",
    re.I,
)
_SKILL = re.compile(
    rf"(?:{_HAVE} (?:know(?: how to(?: use)?| my way around)?|knew|can use|can work with|use|learn(?:ed|t)) (?!(?:that|how|what|why|when|where|who|which|it|you|this|them|from|of|the \w+ (?:is|was))\b)"
    r"|\bI can (?:also )?(?:use|work with) "
    rf"|{_BE} (?:very |quite |fairly |highly )?(?P<how>(?:an? |the )?(?:expert|specialist|master|authority|beginner|familiar|comfortable|confident|proficient|skilled|experienced|competent|good|strong|fluent|advanced|excellent|learning)(?: user)?)(?: (?:in|with|at|on|of))? "
    r"|\bI(?:['’]ve| have) (?P<level>(?:(?:an?|some|the|my|very|good|strong|basic|advanced|expert|working|solid|excellent|deep|in-depth|thorough|sound|intermediate|professional|little) )*)(?:knowledge|skills?|command|understanding|grasp|mastery|expertise) (?:of|in|with) "
    r"|\bmy skills (?:include|are) )(?P<what>.+)",
    re.I,
)
_SKILLED = re.compile(
    r"\bI(?:['’]ve| have) (?P<how>(?:(?:some|very|good|strong|basic|advanced|expert|solid|excellent|intermediate|great) )*)(?P<what>[\w+#. -]{2,40}?) (?:skills|knowledge)\b",
    re.I,
)
_YEARS = re.compile(
    r"\bI(?:['’]ve| have)(?: \w+)? (?P<lasts>(?:over |more than |about |nearly |some )?(?:\d+|[a-z-]+)\+? years?['’]?)(?: of)?(?: \w+)?(?: experience)? (?:in|with|of|using|as an?) (?P<what>.+)",
    re.I,
)
_OFFICE = re.compile(
    rf"(?:{_BE}|\bI(?: have|['’]ve)? (?:serve|served|act|acted|volunteer|volunteered|help|helped)(?: out)?) (?:as )?(?:an? |the |their |its |our )?(?P<what>(?!not\b|never\b)(?:(?!that\b|who\b|which\b)[\w'’-]+ ){{1,5}}?(?:of|at|for|with|in)(?: the)? (?-i:[A-Z])[^;,]*)",
    re.I,
)
_DOES = re.compile(
    r"\bI(?P<be>['’]ve| have| am|['’]m)?(?P<still>(?: still| currently| now)*) (?P<what>[a-z]{3,} (?:[\w'’-]+ ){0,6}?(?:of|at|for|with) (?:the )?(?-i:[A-Z])[^;,]*)",
    re.I,
)
_LEARNING = re.compile(r"\b(?:learning|taking lessons|studying|picking up|improving|brushing up)\b", re.I)
_LANGUAGE_SAID = re.compile(
    r"\b(?:speak|spoke|fluent|bilingual|mother tongue|first language|native|second language|understand|converse|conversational|proficient|read|write|know|learn\w*|can get by)\b"
    r"|\bmy (?:\w+ )?(?-i:[A-Z])\w+ (?:is|was)\b|\bI(?:['’]ve| have)\b",
    re.I,
)
_LASTS = re.compile(
    r",? (?:for (?:over |more than |about |nearly |almost |some |the (?:last|past) )?(?:\d+|[a-z]+) (?:years?|months?)\b|since (?:\w+ )?\d{4}\b|since (?:school|childhood))",
    re.I,
)
_TRAIL = re.compile(
    r"[,;] (?:which|where|who|so|because|as|though|when)\b.*|\b(?:because|so that|which|where|while)\b.*|[.!]+$", re.I
)
_DENIED = re.compile(r"\b(?:no|not|never|without|neither|nor|only|hardly)\b|n[’']t\b|^\W*(?:if|should|when) ", re.I)
_PAST = re.compile(
    r"\b(?:I was|I had been|I used to|I once|I held|I had (?!to\b)|I spoke|I knew|I served|I acted)\b", re.I
)
_JOINT = re.compile(
    r"(?:, (?:and |but |while )?|; (?:and |but )?| (?:and|but|while) )(?=(?:also )?(?:I|my|[A-Z]\w+ is my)\b)"
)
_DEED = re.compile(
    r",? and (?:then |later |also )?(?=(?:[a-z]{3,}ed|led|ran|built|wrote|won|drove|kept|cut|sold|grew|taught|oversaw|set up|brought) (?:\d|an?\b|the\b|my\b|our\b|all\b"
    r"|over\b|more than\b|about\b|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty))"
)
"""Where what is held is followed by a deed: "I speak French and trained two cooks"."""


def clauses_of(sentence: str) -> list[str]:
    """The parts of a sentence that each say something of oneself; "I" is put in where a deed leaves it out."""
    found: list[str] = []
    for part in _JOINT.split(sentence):
        held, *deeds = _DEED.split(part)
        found += [held, *(f"I {deed}" for deed in deeds)] if next(holding_in(held), None) else [part]
    return [part for part in found if part.strip()]


def holding_in(clause: str) -> Iterator[Holding]:
    """The ways in which a clause can be read as saying what one holds, the plainest first; none where it denies or does."""
    if _DENIED.search(clause) or clause.rstrip().endswith("?"):
        return
    text = _TRAIL.sub("", clause).strip()
    past = Time.PAST if _PAST.search(text) else Time.NOW
    lasts = " ".join(found.group().strip(" ,") for found in _LASTS.finditer(text))
    bare = _LASTS.sub("", text)
    if (LANGUAGES.search(text) and _LANGUAGE_SAID.search(text)) and not AWARD.search(text):
        yield Holding(Sort.LANGUAGE, bare, Time.UNDER_WAY if _LEARNING.search(text) else past, bare, lasts)
        return
    if found := _YEARS.search(text):
        yield Holding(Sort.SKILL, found["what"], past, "", found["lasts"])
        return
    if found := _STUDY.search(bare):
        yield Holding(Sort.AWARD, found["what"], Time.UNDER_WAY, "", lasts)
        return
    if found := _SKILL.search(bare):
        how = f"{found['how'] or ''} {found['level'] or ''}".strip()
        under_way = bool(re.search(r"\blearning\b", found.group(), re.I))
        yield Holding(Sort.SKILL, found["what"], Time.UNDER_WAY if under_way else past, how, lasts)
    if found := _SKILLED.search(bare):
        yield Holding(Sort.SKILL, found["what"], past, found["how"], lasts)
    if found := _STATE.search(bare):
        yield Holding(Sort.AWARD, _HAS_PAPERS.sub("", found["what"]), past, "", lasts)
    if found := _OFFICE.search(bare):
        yield Holding(Sort.POST, found["what"], past if found["be"] != " have been" else Time.NOW, "", lasts)
    elif found := _DOES.search(bare):
        goes_on = bool(found["still"]) or not re.match(r"[a-z]+(?:ed|ght|ran|led)\b", found["what"])
        yield Holding(Sort.POST, found["what"], Time.NOW if goes_on else Time.PAST, "does", lasts)
    for pattern in (_GOT, _HAVE_IT, _GRADUATED, _MINE):
        if found := pattern.search(bare):
            verb = found.groupdict().get("verb") or ""
            yield Holding(Sort.AWARD, found["what"], Time.PAST if verb in ("held", "had") else Time.NOW, verb, lasts)
            return
