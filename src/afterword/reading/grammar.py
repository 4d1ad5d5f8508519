"""Spelling and grammar by Harper, where it is installed: in a thread of its own, and never in the way of the letter rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.util import find_spec
from typing import TYPE_CHECKING

from afterword.core.check.finding import Finding, Weight
from afterword.core.sources import Source

if TYPE_CHECKING:
    from harper import Lint, Linter

HARPER = Source("Harper", "A grammar checker that runs on this computer.")
NAME = re.compile(r"(?<=[\w,;:)] )[A-ZÀ-Þ][\w'’-]+|(?<=\n)[A-ZÀ-Þ][\w'’-]+(?=[ \w'’-]{0,40}(?:\n|\Z))")
GREETED = re.compile(r"\A\W*(?:Dear|Hi|Hello|Hey)\b[^\n]{0,80}")
WORDS = re.compile(r"[A-Za-zÀ-ÿ][\w'’-]+")
# What Harper says about style, layout and readability is not asked for here.
KINDS = frozenset(
    "Spelling Typo Grammar Agreement WordChoice Usage Eggcorn Malapropism Nonstandard Repetition BoundaryError".split()
)
SPELLING = frozenset(("Spelling", "Typo"))
BRITISH = re.compile(
    r"\b(?:\w{3,}(?:isations?|ised|ising|ise|yse|ysed)|\w*(?:colour|favour|behaviour|labour|honour|neighbour)\w*|centres?|metres?"
    r"|programmes?|grey|travell\w+|cancell(?:ed|ing)|modell\w+|labell\w+|fulfil|enrol|licence|defence|whilst|cheque|apologise\w*)\b",
    re.IGNORECASE,
)
AMERICAN = re.compile(
    r"\b(?:\w{3,}(?:izations?|ized|izing|ize|yze|yzed)|(?:color|favor|behavior|labor|honor|neighbor)\w*|centers?|gray"
    r"|travel(?:ed|ing)|cancel(?:ed|ing)|model(?:ed|ing)|label(?:ed|ing)|fulfill|enroll|defense|check(?:ing)? account)\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b",
    re.IGNORECASE,
)
NOT_BRITISH_ISE = frozenset(
    """otherwise advertise advertised advertising exercise exercised exercising promise promised promising surprise
    surprised surprising advise advised advising raise raised raising precise concise noise wise rise likewise expertise
    enterprise comprise supervise supervised supervising revise revised revising compromise premise arise devise disguise
    praise praised franchise""".split()
)


class NoGrammar(ImportError):
    """Harper is not installed."""


def dialect_of(text: str) -> str:
    """British or American, by the spellings in a text; British where nothing tells."""
    british = sum(word.lower() not in NOT_BRITISH_ISE for word in BRITISH.findall(text))
    return "american" if len(AMERICAN.findall(text)) > british else "british"


def names_in(text: str) -> tuple[str, ...]:
    """Words with a capital inside sentences, in the greeting and under the letter: names, not mistakes."""
    found = [match.group() for match in NAME.finditer(text)]
    greeted = GREETED.search(text)
    if greeted:
        found += [word for word in WORDS.findall(greeted.group()) if word[0].isupper()]
    found += [word for line in text.rstrip().splitlines()[-2:] for word in WORDS.findall(line) if word[0].isupper()]
    bare = [re.sub(r"['’]s$", "", name) for name in found]
    return tuple(dict.fromkeys((*found, *bare)))


class Grammar:
    """Harper in one thread, started at the first question. One linter a dialect; building one takes about a second."""

    def __init__(self) -> None:
        if find_spec("harper") is None:
            raise NoGrammar("Spelling needs Harper. Install it with: pip install 'afterword[spelling]'")
        self._worker = ThreadPoolExecutor(1, "grammar")
        self._linters: dict[str, Linter] = {}

    def ask(self, text: str, words: Sequence[str] = (), dialect: str = "") -> Future[tuple[Finding, ...]]:
        """Start to look; the answer comes when it is there. `words` are names and terms that are right."""
        return self._worker.submit(self._look, text, tuple(words), dialect)

    def close(self) -> None:
        """Let the thread end, without waiting for it."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _look(self, text: str, words: tuple[str, ...], dialect: str) -> tuple[Finding, ...]:
        linter = self._linter(dialect or dialect_of(text))
        linter.clear_words()
        linter.import_words(list(dict.fromkeys((*words, *names_in(text)))))
        lints = linter.lint(text, language="plaintext")
        return tuple(
            _finding(text, lint) for lint in lints if lint.lint_kind in KINDS and lint.span.end > lint.span.start
        )

    def _linter(self, dialect: str) -> Linter:
        if dialect not in self._linters:
            from harper import Dialect, Linter

            self._linters[dialect] = Linter(Dialect[dialect.upper()])
        return self._linters[dialect]


def _finding(text: str, lint: Lint) -> Finding:
    spelling = lint.lint_kind in SPELLING
    said = lint.suggestions[0] if lint.suggestions else None
    message = re.sub(r"[`“”]", '"', lint.message).strip().rstrip("!.") or "This may be a slip of the pen"
    return Finding(
        "spelling" if spelling else "grammar", None, Weight.HINT, lint.span.start, lint.span.end,
        message if message.endswith("?") else f"{message}.", "A slip of the pen is quickly seen and quickly mended.", HARPER,
        said.replacement_text if said is not None and said.kind.name != "INSERT_AFTER" else None,
    )  # fmt: skip


def with_grammar(found: Sequence[Finding], grammar: Sequence[Finding]) -> tuple[Finding, ...]:
    """All findings in the order of the text. Where a rule has spoken about the same words, it is enough."""
    taken = [(one.start, one.end or 0) for one in found if one.start is not None and one.fault != "over_apology"]
    more = [
        one for one in grammar
        if one.start is not None and not any(start < (one.end or 0) and one.start < end for start, end in taken)
    ]  # fmt: skip
    whole = [one for one in found if one.start is None]
    placed = sorted((*(one for one in found if one.start is not None), *more), key=lambda one: one.start or 0)
    return (*whole, *placed)
