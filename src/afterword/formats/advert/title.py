"""The title of the job and the name of the company, as an advert says them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.formats.advert.parts import part_named
from afterword.formats.documents import Line, LineKind
from afterword.formats.documents.posts import names_post

_LABEL = re.compile(r"^(?:job title|title|position|role|post|vacancy)\s*[:|]\s*(\S.*)$", re.IGNORECASE)
_COMPANY_LABEL = re.compile(
    r"^(?:company|employer|organi[sz]ation|hiring organi[sz]ation|firm)\s*[:|]\s*(\S.*)$", re.IGNORECASE
)
_NAME = r"(?:the\s+)?[^\W\d_a-z][\w&'’.-]*(?:\s+(?:&|and|of|for)?\s*[^\W\d_a-z][\w&'’-]*){0,4}"
_SEEKS = re.compile(
    rf"(?:^|[.]\s+|\bat\s+)({_NAME})(?:,[^,.]{{3,60}},)?\s+(?:is|are)\s+(?:currently\s+)?(?:looking|seeking|hiring|recruiting|a\b|an\b|the\b|one of)"
)
_SEEKS_SHORT = re.compile(rf"^({_NAME})\s+(?:seeks|needs|wants|hires)\b")
_ABOUT = re.compile(rf"^About\s+(?!(?:Us|You|The|This|Our|Your)\b)({_NAME})\s*:?$")
_AT = re.compile(rf"\s+(?:at|with|for|@)\s+({_NAME})\s*$|\s+[|–—-]\s+({_NAME})\s*$")
_WANTED = re.compile(
    r"\b(?:looking for|seeking|recruiting|hiring|seeks|needs)\s+(?:an?\s+|our next\s+|(?:experienced|new)\s+)*(?P<title>[A-Za-z][\w/&' -]{3,60}?)"
    r"(?=\s+(?:to|who|with|for|in|at|on|based|and you)\b|[,.;:(]|$)"
)
_NO_COMPANY = re.compile(
    r"^(?:we|this|the (?:role|job|post|position|successful|company|team)|it|there|you|our|he|she|they)\b", re.I
)
_HOW_MUCH = re.compile(
    r"\s*,?\s*\d{2,3}(?:\s*[-–]\s*\d{2,3})?\s*%|,?\s*\b(?:job group|grade|band) [\dA-Z]+\b|\s*\((?:one|two|\d+) posts?\)",
    re.I,
)
_VACANCY = re.compile(rf"^({_NAME})\s*[-–—|:]\s*(?i:vacanc(?:y|ies)|jobs?\b|careers?)")
_LONGEST_TITLE = 9  # words


def title_in(lines: Sequence[Line]) -> str:
    """The job's title: labelled, else a heading at the top, else who they say they look for."""
    texts = _plain(lines)
    for text in texts[:15]:
        if labelled := _LABEL.match(text):
            return _tidy(labelled.group(1))
    for line, text in _likeliest_first(list(zip(lines[:4], texts[:4], strict=False))):
        short = len(text.split()) <= _LONGEST_TITLE and not text.endswith((".", "!", ":")) and not part_named(text)[0]
        if (
            short
            and not _COMPANY_LABEL.match(text)
            and (line.kind is LineKind.HEADING or line is lines[0] or names_post(text))
        ):
            return _tidy(_AT.sub("", re.sub(r"^(?:we(?:'| a)re hiring|vacancy|job)\s*[:–-]\s*", "", text, flags=re.I)))
    for text in texts:
        if wanted := _WANTED.search(text):
            return _tidy(wanted.group("title"))
    return ""


def _plain(lines: Sequence[Line]) -> list[str]:
    """Their words without marks around them, one space between two: the wide gaps of tables say nothing, and cost time."""
    return [" ".join(line.text.split()).strip("#*_ ") for line in lines]


def _likeliest_first(top: list[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The first lines, those that name a post before the others: some adverts begin with who is hiring."""
    return sorted(top, key=lambda pair: not names_post(pair[1]) or len(pair[1].split()) > _LONGEST_TITLE)


def company_in(lines: Sequence[Line], title: str) -> str:
    """The company's name: labelled, after the title, as the subject of "is looking for", or in "About ..."."""
    texts = _plain(lines)
    for text in texts[:20]:
        if labelled := _COMPANY_LABEL.match(text):
            return _tidy(labelled.group(1))
    for text in texts[:3]:
        if vacancy := _VACANCY.match(text):
            return _tidy(vacancy.group(1))
    for pattern in (_SEEKS, _SEEKS_SHORT, _ABOUT):
        for text in texts:
            for found in pattern.finditer(text):
                name = found.group(1).strip()
                if not _NO_COMPANY.match(name) and name.casefold() != title.casefold():
                    return name
    for text in texts[:4]:
        if (found_at := _AT.search(text)) and title and title in text:
            return (found_at.group(1) or found_at.group(2)).strip()
    # A short first line that is not the title and names no post is who is hiring.
    first = texts[0] if texts else ""
    if title and title not in first and len(first.split()) <= 4 and first[:1].isupper() and not names_post(first):
        return _tidy(first) if not part_named(first)[0] and ":" not in first else ""
    return ""


def _tidy(text: str) -> str:
    text = re.sub(
        r"\s*\((?:m/?[fw]/?[dx]?|f/m/\w|all genders|ref\.?[^)]*|[^)]*(?:time|remote|hybrid|contract|permanent)[^)]*)\)",
        "",
        text,
        flags=re.I,
    )
    text = _HOW_MUCH.sub("", text)
    return text.strip(" .,:;|–—-")
