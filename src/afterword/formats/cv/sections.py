"""The sections of a CV and the many names they go by."""

from __future__ import annotations

import re
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


POSITIONS = frozenset({Section.JOBS, Section.PROJECTS, Section.VOLUNTEERING, Section.EDUCATION})

WHY_SKIPPED = {
    Section.SUMMARY: "a summary of oneself; nothing in it can be checked",
    Section.SKILLS: "a skill without a place or date",
    Section.INTERESTS: "an interest, not a claim for a letter",
    Section.REFERENCES: "names of referees stay in the CV",
    Section.CONTACT: "contact details",
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
}
_BY_NAME = {name: section for section, names in _NAMES.items() for name in names.split("|")}


def section_named(heading: str) -> Section | None:
    """The section that a heading opens, or None if it is no heading of a section."""
    words = re.sub(r"[^a-z ]+", " ", heading.lower().replace("&", " and "))
    return _BY_NAME.get(" ".join(words.split()))
