"""One letter of the command `check`: read from its file, proofread, mended, and what was set aside left out."""

from __future__ import annotations

import os
import sys

from afterword.core.check.engine import Opinion, findings_in
from afterword.core.check.finding import FAULTS, Finding, PlanItem
from afterword.formats.letter_file import MOST_BYTES, NotALetter, read_letter
from afterword.reading.foreign import is_foreign

TYPE_CHECKING = False  # typing is not loaded for this
if TYPE_CHECKING:
    from concurrent.futures import Future

    from afterword.core.check.aside import Choices
    from afterword.core.check.scan import Scan
    from afterword.reading.grammar import Grammar

PATIENCE = 20  # seconds for spelling and grammar; what a rule found is not kept back for longer
CHOICES = ".afterword-check.json"


class BadInput(Exception):
    """Something that the person should put right: one sentence."""


def bytes_of(name: str) -> bytes:
    """A file's first bytes, one more than a letter may have.

    Raises:
        BadInput: it cannot be read.
    """
    try:
        if name == "-":
            return sys.stdin.buffer.read(MOST_BYTES + 1)
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib is not loaded for this
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise BadInput("There is no such file.") from None
    except IsADirectoryError:
        raise BadInput("This is a folder.") from None
    except OSError as error:
        raise BadInput(f"It cannot be read ({error.strerror}).") from None
    except ValueError:
        raise BadInput("This is no name of a file.") from None


def _kept_beside(name: str, text: str) -> str:
    """Keep a letter as it was, in a new file beside it; what was kept before stays. Returns the file's name."""
    kept, count = f"{name}.before", 1
    while os.path.lexists(kept):
        count += 1
        kept = f"{name}.before-{count}"
    try:
        with open(kept, "x", encoding="utf-8", newline="") as file:  # noqa: PTH123
            file.write(text)
    except OSError as error:
        raise BadInput(f"{name} was not mended: what it was could not be kept as {kept} ({error.strerror}).") from None
    return kept


class CheckedLetter:
    """One letter with its findings, placed in its file: read when it is made, checked when asked to."""

    def __init__(
        self,
        name: str,
        plan: tuple[PlanItem, ...] | None = None,
        shape: str | None = None,
        opinion: Opinion | None = None,
        grammar: Grammar | None = None,
        scan: Scan | None = None,
        folders: dict[str, Choices | None] | None = None,
    ) -> None:
        """`folders` keeps what was chosen in each folder, so that it is read once for all letters there."""
        try:
            self.letter = read_letter(bytes_of(name), name)
        except NotALetter as error:
            raise BadInput(str(error)) from None
        self.name, self.note = name, self.letter.note
        self.folder = "" if name == "-" else os.path.dirname(name) or "."  # noqa: PTH120
        self._plan, self._shape, self._opinion, self._scan = plan, shape, opinion, scan
        folders = {} if folders is None else folders
        if self.folder not in folders:
            folders[self.folder] = self._chosen()
        self._choices = folders[self.folder]
        self._foreign = is_foreign(self.letter.text)
        if self._foreign:
            self.note = f"{self.note} This does not read as English; only placeholders were looked for.".strip()
        self._asked: Future[tuple[Finding, ...]] | None = None
        if grammar is not None and not self._foreign:
            chosen = self._choices
            self._asked = grammar.ask(
                self.letter.text, chosen.words if chosen else (), chosen.dialect if chosen else ""
            )
        self.aside = 0
        self.findings: tuple[Finding, ...] = ()

    def check(self) -> None:
        """Find what the letter should not say."""
        self.findings = self._still_said(self.letter.text, self._found(self.letter.text))

    def _chosen(self) -> Choices | None:
        """What was chosen beside the letter; the code for it is loaded only where there is something."""
        if not self.folder or not os.path.exists(os.path.join(self.folder, CHOICES)):  # noqa: PTH110, PTH118
            return None
        from afterword.adapters.choices_file import load_choices
        from afterword.formats.letter_choices import NoChoices

        try:
            return load_choices(self.folder)
        except NoChoices as error:
            raise BadInput(str(error)) from None

    def _found(self, text: str) -> tuple[Finding, ...]:
        found = findings_in(text, plan=self._plan, shape=self._shape, scan=self._scan, opinion=self._opinion)
        return tuple(one for one in found if one.fault == "placeholder_left") if self._foreign else found

    def _still_said(self, text: str, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        if self._choices is None:
            return found
        from afterword.core.check.aside import still_said

        kept = still_said(text, found, self._choices, os.path.basename(self.name))  # noqa: PTH119
        self.aside += len(found) - len(kept)
        return kept

    def hear_grammar(self) -> None:
        """Add what was found in spelling and grammar, if it comes in time."""
        if self._asked is None:
            return
        from afterword.reading.grammar import with_grammar

        try:
            grammar = self._asked.result(PATIENCE)
        except Exception:  # another's program; ours goes on without it
            self.note = f"{self.note} Spelling and grammar could not be looked at.".strip()
            return
        self.findings = with_grammar(self.findings, self._still_said(self.letter.text, grammar))

    @property
    def offset(self) -> int:
        """How far into the file the words begin."""
        return self.letter.offset

    def set_aside(self, wish: str) -> None:
        """Set a finding aside: `rule:line`, or the rule alone where it is about the whole letter.

        Raises:
            BadInput: there is no such rule, or it found nothing there.
        """
        from afterword.adapters.choices_file import set_aside
        from afterword.core.check.aside import aside_of
        from afterword.formats.letter_choices import NoChoices, known_rule
        from afterword.surfaces.cli.terminal.findings import place

        rule, _, line = wish.partition(":")
        if not self.folder:
            raise BadInput("A letter from standard input has no file to keep that beside.")
        text = self.letter.text
        try:
            if rule not in FAULTS:  # the name of a fault is known, and what it stands for here is said below
                known_rule(rule)
            for finding in self.findings:
                here = "" if finding.start is None else str(place(text, finding.start)[0])
                if finding.rule == rule and here == line:
                    name = os.path.basename(self.name)  # noqa: PTH119
                    self._choices = set_aside(self.folder, aside_of(text, finding, name))
                    self.findings = self._still_said(text, self.findings)
                    return
        except NoChoices as error:
            raise BadInput(str(error)) from None
        meant = [one for one in self.findings if one.fault == rule] or self.findings
        there = ", ".join(
            dict.fromkeys(one.rule if one.start is None else f"{one.rule}:{place(text, one.start)[0]}" for one in meant)
        )
        if meant and meant[0].fault == rule:
            raise BadInput(f"A finding is set aside by its rule. Of {rule} there is: {there}.")
        raise BadInput(f"{wish} found nothing there. What was found: {there or 'nothing'}.")

    def fix(self) -> None:
        """Put the safe rewrites in, each only where the letter passes better with it, and look again."""
        from afterword.core.check.mend import mended

        text = self.letter.text
        before = self.aside
        fixed = mended(text, lambda words: self._still_said(words, self._found(words)))
        self.aside = before
        if self.name == "-":
            sys.stdout.write(fixed)
        elif fixed != text:
            if not self.letter.all_of_it:
                said = "only plain text in UTF-8 without quoted lines is mended; nothing was changed."
                print(f"afterword check: {self.name}: {said}", file=sys.stderr)
                return
            kept = _kept_beside(self.name, text)
            with open(self.name, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123
                file.write(fixed)
            print(f"afterword check: {self.name} was mended; as it was, it is in {kept}.", file=sys.stderr)
            self.letter = self.letter._replace(text=fixed)
            self.aside = 0
            self.findings = self._still_said(fixed, self._found(fixed))
