"""Money that somebody borrowed or was handed, and never paid back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.coins import COIN
from afterword.core.number_words import NUMBER
from afterword.core.occasion import Quote
from afterword.core.own_deed import I_DID_AND

_NOT: Final = (
    r"(?:(?:(?:still|have|had) )?never|(?:still )?(?:(?:have|had|did)(?: (?:still|simply|just))*(?: not|n['’]?t)|(?:['’]ve|['’]d) (?:still )?(?:not|never))|(?:clean )?forg[eo]t(?:ten)? to|refused? to|failed to|(?:keep|kept) (?:forgetting to|putting off|not))"
    r" (?:(?:yet|ever|even|actually|once|still|been able to|got(?:ten)? (?:a?round )?to|bothered to|managed to|brought myself to|just|bother to|manage to|get (?:a?round )?to) )*"
)
_NOT_BARE: Final = rf"(?:\bI\b(?: (?:just|simply|then|also|of course))* ?|{I_DID_AND}(?:then |just |I )?){_NOT}"
_WORD: Final = r"(?:(?!(?:I|he|she|they|we|and|but|because|so|when|who|me|us)\b)[\w£$€'’.,-]+ )"
_SUM: Final = rf"(?:[£$€] ?\d(?:[\d.,]*\d)?|\d[\d,.]* ?(?:{COIN}|k\b)|\b{NUMBER} {COIN}\b|\b(?:money|cash|loan|deposit|tenner|fiver|(?:hundred|thousand|twenty|fifty) {COIN}?))"
_PAID_BACK: Final = rf"(?:pa(?:y|id|ying) (?!attention|heed|respects?|a visit|(?:any|no|much) (?:attention|heed|mind))(?:{_WORD}{{1,7}}?)?back\b(?! (?:then|when|home|at|in|door|pain|problems)\b)|repa(?:y|id|ying) [\w£$€]+)"
_GAVE: Final = r"(?:g[ai]ve|giv(?:en|ing)|hand(?:ed|ing)?|sen[dt]|return(?:ed)?|transferr?(?:ed)?)"
_UNPAID: Final = re.compile(
    rf"{_NOT_BARE}(?:{_PAID_BACK}|(?P<gave>{_GAVE} (?!{_WORD}{{0,7}}?(?:change|receipt|tip)\b)(?={_WORD}{{0,7}}?{_SUM}){_WORD}{{1,7}}?back\b"
    rf"|return(?:ed)? {_WORD}{{0,3}}?{_SUM})|(?P<it>(?:pa(?:y|id)|{_GAVE}) (?:(?:him|her|them) )?(?:(?:it|them|that)(?: all)?|him|her|the (?:money|rest|cash))(?: back\b| to (?:him|her|them)\b| (?=and I\b)|(?= *(?:[.,;!?]|$)))))",
    re.IGNORECASE,
)
_STILL_OWED: Final = re.compile(
    rf"\bI (?:still owe|have owed|owe(?=[^.!?\n]{{0,60}}\b(?:since|for (?:months|years|ages|weeks|over))\b)) (?:{_WORD}){{0,5}}?{_SUM}",
    re.IGNORECASE,
)
_LENT: Final = re.compile(
    rf"[^\s.!?][^.!?\n]*?\b(?:lent|loaned|advanced|fronted|gave) (?:me|us)\b[^.!?\n]{{0,60}}?{_SUM}|\bI(?:['’]d| had)? (?:\w+ )?borrowed\b[^.!?\n]{{0,60}}?{_SUM}(?:[^.!?\n]{{0,20}}? (?:from|off) [^.!?\n]{{2,40}})?",
    re.IGNORECASE,
)
"""With who lent it, where that one is named beside it."""
_NO_WRONG: Final = re.compile(
    r"\b(?:student loans?|(?:to|from) (?:the|my) bank|bank loan|mortgage|overdraft|credit cards?|tax(?:es)?|no (?:hurry|rush)|take (?:my|your) time|keep it|as a (?:gift|present)|forget (?:it|about it)|not due|whenever (?:I|you) can)\b|\bI(?:['’]ve| have| had)? (?:(?:then|since|now|finally|already|just) )*(?:paid|gave|transferred|sent) (?:it |him |her |them |all of it |everything )+back\b",
    re.IGNORECASE,
)
_REACH: Final = 300
"""Characters before it in which money was lent, or behind it in which it is told that it is no wrong."""


@dataclass(frozen=True, slots=True)
class Debt:
    """The words that tell of it, and those before or behind them in which the money was lent."""

    quote: Quote
    lent: Quote | None = None


def debts_in(text: str) -> Iterator[Debt]:
    """Each place where the teller says that money was not paid back."""
    for pattern in (_UNPAID, _STILL_OWED):
        for found in pattern.finditer(text):
            near = (max(0, found.start() - _REACH), found.end() + _REACH)
            lent = next(_LENT.finditer(text, *near), None)
            if pattern is _UNPAID and found["it"] and not lent:
                continue
            if not _NO_WRONG.search(text, *near):
                loan = Quote(lent.start(), lent.end(), lent[0]) if lent else None
                yield Debt(Quote(found.start(), found.end(), found[0]), loan)


_AMOUNT: Final = re.compile(
    rf"(?<=\bborrowed )\d[\d,.]*(?<![.,])(?= (?:from|off)\b)|[£$€] ?\d[\d,.]*\d|[£$€] ?\d|\b\d{{1,3}}(?:[ ’']\d{{3}})+(?:[.,]\d\d)? {COIN}\b|\d[\d,.]*(?<![.,]) {COIN}\b|\b(?:an? (?=hundred|thousand))?{NUMBER} {COIN}\b",
    re.IGNORECASE,
)
_AN: Final = re.compile(r"\Aan? ", re.IGNORECASE)
"""Goes before a hundred, and not behind "the"."""
_NAMED: Final = r"(?:(?-i:Mrs?|Ms|Miss|Mx|Dr|Herr|Frau)\b\.? )?(?-i:(?!(?:I|He|She|They|We|It|But|And|So|Then|What)\b)[A-Z])[\w-]+(?: (?-i:(?!(?:I|Mrs?|Ms)\b)[A-Z])[\w-]+)?"
_SOMEBODY: Final = rf"(?:{_NAMED}['’]s (?:[a-z-]+ )??[a-z-]+|(?:(?:my|our|her|his|their|the) (?:[a-z-]+ )?[a-z-]+,? )?{_NAMED}(?!['’]s)|(?:my|our|her|his|their|the) (?:[a-z-]+ )??[a-z-]+)"
_PAID_FOR_IT: Final = re.compile(
    rf"\b(?P<who>{_SOMEBODY}) (?:(?:had|has|have|kindly|even|then|already|just) )*(?:paid|covered|lent|loaned|advanced|fronted|settled|stood|laid out|put up|gave me)\b"
    rf"|\bI(?:['’]d| had)? (?:\w+ )?borrowed\b[^.!?\n]{{0,60}}? (?:from|off) (?P<from>{_SOMEBODY})",
    re.IGNORECASE,
)
_BACK_TO: Final = re.compile(
    rf"\b(?:pay|paid|paying|repay|repaid|repaying|give|gave|given|owe|owed|to|from|off) (?P<who>(?:my (?:[a-z-]+ )?[a-z-]+ )?{_NAMED})",
    re.IGNORECASE,
)
_POSSESSIVE: Final = re.compile(r"['’]s ")
_ANOTHERS: Final = re.compile(r"(?:her|his|their)\b", re.IGNORECASE)


def creditor(words: str, account: str = "") -> str:
    """Who paid or lent what is owed, as the account calls them ("Mrs Dube", "Themba's mother"); empty where it tells of nobody.

    That is whoever is named in the words, else who is told last before them to have paid.
    """
    if named := _BACK_TO.search(words):
        return named["who"]
    at = max(account.find(words), 0)
    paid = list(_PAID_FOR_IT.finditer(account, max(0, at - _REACH), at + len(words)))
    return (paid[-1]["who"] or paid[-1]["from"]) if paid else ""


def _by_name(who: str) -> str:
    """The same as a letter to another calls them, who may know them by that name; empty where they have none."""
    name = re.search(rf"{_NAMED}(?:['’]s [a-z -]+)?$", who)
    return name[0] if name else ""


def is_owed_to(who: str, names: Collection[str]) -> bool:
    """Whether a creditor may be the reader who is spoken of by these names."""
    if not who or not names or who in names:
        return True
    if _POSSESSIVE.search(who) or _ANOTHERS.match(who):
        return False
    name = _by_name(who)
    return not name or bool(set(re.findall(r"[\w-]+", name)) & set(names))


def unpaid(words: str, account: str = "", *, to_reader: bool = True, names: Collection[str] = ()) -> str:
    """What is owed, as it stands after "I" in a note ("have not paid you back the $90"); empty where nothing is.

    `names` are the words of the reader's name; what another is owed is said as that one's. The sum is told where the words, or those
    before them, name no other.
    """
    debt = next(debts_in(words), None)
    at = max(account.find(words), 0)
    before = account[max(0, at - _REACH) : at]
    debt = debt or next((one for one in debts_in(before + words) if one.quote.start >= len(before)), None)
    if debt is None:
        return ""
    sums = set(_AMOUNT.findall(words)) or set(_AMOUNT.findall(before))
    what = f"the {_AN.sub('', next(iter(sums)))}" if len(sums) == 1 else ""
    who = creditor(words, account)
    if names and not is_owed_to(who, names):
        name = _by_name(who)
        return f"have not paid {name} back {what}".strip() if name else f"have not paid back {what or 'the money'}"
    if names and not to_reader and (name := _by_name(who)) and not set(name.split()) & set(names):
        return f"have not paid {name} back {what}".strip()
    lent = " that I borrowed" if _WAS_LENT.search(words) or _LENT.search(before) else ""
    return f"have not paid {'you ' if to_reader else ''}back {what or 'the money'}{lent}"


_WAS_LENT: Final = re.compile(r"\b(?:borrowed|lent|loaned)\b", re.IGNORECASE)
