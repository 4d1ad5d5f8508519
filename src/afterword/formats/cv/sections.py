"""The sections of a CV and the many names they go by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum


class Section(Enum):
    """What a part of a CV is about. The first five hold claims under a position, the next under nothing."""

    JOBS = "jobs"
    PROJECTS = "projects"
    VOLUNTEERING = "volunteering"
    EDUCATION = "education"
    CERTIFICATES = "certificates"
    SUMMARY = "summary"
    SKILLS = "skills"
    INTERESTS = "interests"
    REFERENCES = "references"
    CONTACT = "contact"
    AWAY = "away"


POSITIONS = frozenset({Section.JOBS, Section.PROJECTS, Section.VOLUNTEERING, Section.EDUCATION})

WHY_SKIPPED = {
    Section.SUMMARY: "a summary of oneself; nothing in it can be checked",
    Section.SKILLS: "a skill without a place or date",
    Section.INTERESTS: "an interest, not a claim for a letter",
    Section.REFERENCES: "names of referees stay in the CV",
    Section.CONTACT: "contact details",
    Section.AWAY: "time away from work, which is yours to tell or not",
}

_NAMES = {
    Section.JOBS: "experience|work experience|professional experience|relevant experience|work history|career history|"
    "career|career summary|employment|employment history|employment record|positions|positions held|jobs|work|"
    "professional history|professional background|paid work|teaching experience|clinical experience",
    Section.PROJECTS: "projects|project|personal projects|selected projects|key projects|portfolio|open source|side projects",
    Section.VOLUNTEERING: "volunteering|voluntary work|volunteer work|volunteer experience|volunteer|community|community work",
    Section.EDUCATION: "education|education and training|academic background|school|schooling|studies|academic history",
    Section.CERTIFICATES: "certificates|certifications|certification|training|courses|licences|licenses|qualifications|"
    "professional qualifications|awards|honours|honors|prizes|achievements|publications|licences and certificates|"
    "training and certificates|courses and certificates|awards and honours|professional development|memberships",
    Section.SUMMARY: "summary|profile|about me|about|personal statement|personal profile|objective|professional summary|"
    "introduction|career objective",
    Section.SKILLS: "skills|key skills|top skills|technical skills|skill|core skills|technologies|tools|languages|language|competences|"
    "competencies|core competencies|it skills|skills and tools|languages and tools",
    Section.INTERESTS: "interests|hobbies|hobbies and interests|interests and hobbies|leisure",
    Section.REFERENCES: "references|referees",
    Section.CONTACT: "contact|contact details|personal details|details|personal information",
    Section.AWAY: "gap|gaps|career break|career breaks|break",
}
_BY_NAME = {name: section for section, names in _NAMES.items() for name in names.split("|")}


def section_named(heading: str) -> Section | None:
    """The section that a heading opens, or None if it is no heading of a section."""
    if re.search(r",\s*(?:19|20)\d\d$", heading):
        return None  # the end of a line that was broken: "Kelso Forge / School, 2015"
    words = re.sub(r"[^a-z ]+", " ", heading.lower().replace("&", " and "))
    return _BY_NAME.get(" ".join(words.split()))


# Words by which a heading of one's own making ("Where I have worked") tells what is below it; the first that fits.
_TOLD_BY = tuple(
    (section, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for section, words in (
        (Section.CONTACT, "contact|reach me|find me|get in touch"),
        (Section.REFERENCES, "refer\\w+|ask|vouch"),
        (Section.AWAY, "gaps?|breaks?|time off|away from work|sabbatical"),
        (Section.SUMMARY, "about|profile|summary|note|in short|short version|who i am|objective|at a glance|nutshell"),
        (Section.INTERESTS, "interests?|hobb\\w+|outside|free time|spare time|leisure|off duty|not working"),
        (Section.SKILLS, "skills?|tools?|software|languages?|tongues?|talks|speak|strengths|know|good at|machines?|technolog\\w+"),
        (Section.VOLUNTEERING, "volunt\\w+|unpaid|giving back|give back|^(?:professional |public |community )?service$"),
        (Section.CERTIFICATES, "tickets?|licen[cs]es?|certifi\\w+|permits?|papers|qualif\\w+|courses?|training|honou?rs|awards?|medals?"
         "|publications?|published|writing|memberships?|registrations?"),
        (Section.PROJECTS, "projects?|portfolio|things i (?:built|made)"),
        (Section.JOBS, "work(?:ed|ing)?|jobs?|employ(?:ed|ment|ers)|appointments?|posts?|positions?|career|experience"),
        (Section.EDUCATION, "educat\\w+|learn(?:ed|t)|school(?:s|ing)|degrees?|stud(?:y|ies|ied)|academic"),
    )
)  # fmt: skip


def section_told(heading: str) -> Section | None:
    """The section of a line that is known to be a heading, by its name or by one telling word."""
    if (named := section_named(heading)) is not None:
        return named
    return next((section for section, words in _TOLD_BY if words.search(heading)), None)


_TABLE_HEAD = re.compile(
    r"^(?:years?|dates?|when|period|school|employer|company|organi[sz]ation|firm|post|title|job title|role|position|place|location|city|from"
    r"|to|what|where|duties|qualification|subject|grade|institution)$",
    re.IGNORECASE,
)


def is_table_head(cells: Sequence[str]) -> bool:
    """Whether a row only says what the columns below it are."""
    named = [cell.strip(" :") for cell in cells if cell.strip()]
    return len(named) > 1 and all(map(_TABLE_HEAD.match, named))
