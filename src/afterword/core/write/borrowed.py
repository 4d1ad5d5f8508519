"""What somebody borrowed and has not paid or given back: not the borrowing is the wrong, but that it stayed so."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from afterword.core.coins import COIN
from afterword.core.number_words import NUMBER
from afterword.core.write.own_words import PEOPLE, SELF, in_full, is_clean, words_of

_SUM: Final = (
    rf"(?:[£$€]\s?\d[\d.,]*(?: \d{{3}})*(?<![.,])|(?:{NUMBER}|\d{{1,3}}(?:[ ’']\d{{3}})+(?:[.,]\d\d)?) {COIN}\b"
    r"|\d[\d.,]*(?: \d{3})*(?<![.,])(?= (?:from|off)\b))"
)
_WHAT: Final = rf"(?P<what>{_SUM}|(?:some |the |a lot of |a bit of )?(?:money|cash)|(?:an?|the|his|her|their|some|{NUMBER}) [a-z-]+(?: (?!from\b|off\b|for\b|and\b|but\b|to\b|in\b|on\b|of\b|last\b)[a-z-]+){{0,2}})"
_NAME: Final = r"(?-i:[A-Z])[\w-]+"
_WHOM: Final = (
    rf"(?P<whom>him|her|them|my (?:\w+ ){{1,2}}?{_NAME}|my (?:\w+ )?[a-z]+|(?:(?:Mrs?|Ms|Miss|Dr)\.? )?{_NAME})"
)
_BEFORE_NOT: Final = r"(?:(?!\b(?:back|repaid|returned)\b)[^!?\n]){0,120}?"
_NOT_BACK: Final = (
    r"\b(?:never|(?:have|had|did)(?: still)?(?: not|n['’]?t)|still (?:haven['’]?t|have not)|not)(?: (?:yet|even|ever|once|still))* "
    r"(?:(?:paid?|pay|gave|given?|brought|bring|sent|send|handed?|got|get)\b(?: (?:him|her|them|it|that|any of it|a (?:cent|penny)(?: of it)?|[A-Z]\w+|the money)){0,3} back\b"
    r"|(?:repaid|repay|returned?)\b)"
)
_BORROWED: Final = re.compile(
    rf"\bI(?:['’](?:d|ve)| had| have)? (?:once |also |then )?borrowed {_WHAT}(?: (?:from|off) {_WHOM})?\b{_BEFORE_NOT}{_NOT_BACK}",
    re.IGNORECASE,
)
_LENT: Final = re.compile(
    rf"(?P<whom>he|she|they|my (?:\w+ )?[a-z]+(?: {_NAME})?|{_NAME}) (?:once |had |also )?(?:lent|loaned) me {_WHAT}\b{_BEFORE_NOT}{_NOT_BACK}",
    re.IGNORECASE,
)
_REACH: Final = 160
_IS_MONEY: Final = re.compile(rf"\d|[£$€]|\b(?:money|cash|{COIN})\b", re.IGNORECASE)
_DETERMINER: Final = re.compile(r"^(?:an?|the|his|her|their|some|a lot of|a bit of) ", re.IGNORECASE)


def not_given_back(account: str, start: int, end: int, names: Collection[str]) -> str:
    """What was borrowed of the reader and is not back, as it stands after "I"; empty where none is told at `[start, end)`.

    `names` are the words of the reader's name.
    """
    place, stop = max(0, start - _REACH), min(len(account), end + _REACH)
    for pattern in (_BORROWED, _LENT):
        for found in pattern.finditer(account, place, stop):
            if found.start() >= end or found.end() <= start:
                continue
            lender = re.findall(_NAME, found["whom"] or "")
            if lender and names and not set(lender) & set(names):
                continue
            what = _DETERMINER.sub("", in_full(" ".join(found["what"].split())))
            if not is_clean(what) or (PEOPLE | SELF) & set(words_of(what)):
                continue
            back = "paid" if _IS_MONEY.search(what) or what[:1].isdigit() else "given"
            return f"have not {back} you back the {what} that I borrowed"
    return ""
