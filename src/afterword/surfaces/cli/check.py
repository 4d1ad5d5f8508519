"""`afterword check`: what a letter should not say, and what could stand there instead."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from afterword.core.check.engine import Opinion, findings_in
from afterword.core.check.finding import Finding, PlanItem, Weight

HELP = """Usage: afterword check FILE... [options]
       afterword check --jsonl < letters.jsonl

Reads a letter (plain text, Markdown or .eml; - for standard input) and says what in it would do harm.

  --plan FILE        JSON: [{"kind": "late", "action": "apologise"}, ...]; [] where nothing may be named
  --shape SHAPE      thank_you, recovery, short_recovery, apology, correction, follow_up, feedback_request,
                     rejection_reply, withdrawal, hold_reply or friend; else it is inferred
  --format FORMAT    text (default), json, jsonl, sarif or github
  --fix              write the safe rewrites back into the file (standard output for -)
  --jsonl            read {"id", "text", "plan"?, "shape"?, "scope"?} lines from standard input, answer in kind
  --opinion WHICH    full: the sentence model too (default with --jsonl); light: the small one (default); none
  --help             this text

Exit codes: 0 nothing that blocks, 1 something that blocks, 2 bad input.
"""
FORMATS = ("text", "json", "jsonl", "sarif", "github")
SHAPES = (
    "thank_you", "recovery", "short_recovery", "apology", "correction", "follow_up", "feedback_request",
    "rejection_reply", "withdrawal", "hold_reply", "friend",
)  # fmt: skip
ACTIONS = ("leave_alone", "show", "correct", "acknowledge", "apologise", "make_good", "explain_briefly", "let_go")
COMMON = frozenset("the and to of i a you your for in that it is was with my on at have be as me we this if".split())
VALUED = {"--plan": "plan", "--format": "format", "--shape": "shape", "--opinion": "opinion"}


class BadInput(Exception):
    """Something that the person should put right: one sentence."""


class Options:
    """What stands on the command line."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.files: list[str] = []
        self.jsonl = self.fix = self.help = False
        self.values = {"plan": "", "format": "text", "shape": "", "opinion": ""}
        rest = iter(argv)
        for word in rest:
            name, equals, value = word.partition("=")
            if word in ("--help", "-h"):
                self.help = True
            elif word == "--jsonl":
                self.jsonl = True
            elif word == "--fix":
                self.fix = True
            elif name in VALUED:
                given = value if equals else next(rest, None)
                if given is None:
                    raise BadInput(f"{name} needs a value.")
                self.values[VALUED[name]] = given
            elif word.startswith("-") and word != "-":
                raise BadInput(f"There is no option {word}.{_suggested(word, (*VALUED, '--jsonl', '--fix', '--help'))}")
            else:
                self.files.append(word)
        _one_of("format", self.values["format"], FORMATS)
        _one_of("shape", self.values["shape"] or SHAPES[0], SHAPES)
        _one_of("opinion", self.values["opinion"] or "light", ("full", "light", "none"))


def _suggested(word: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, known, 1)
    return f" Did you mean {close[0]}?" if close else ""


def _one_of(what: str, given: str, known: Sequence[str]) -> None:
    if given not in known:
        raise BadInput(f"There is no {what} {given!r}.{_suggested(given, known)}")


def plan_from(data: object) -> tuple[PlanItem, ...] | None:
    """A plan from its JSON, None where it is unknown."""
    if isinstance(data, dict) and "plan" in data:
        data = data["plan"]
    if data is None:
        return None
    if not isinstance(data, list):
        raise BadInput("A plan is a list of slips with their actions.")
    items = []
    for entry in data:
        if (
            not isinstance(entry, dict)
            or not isinstance(entry.get("kind"), str)
            or not isinstance(entry.get("action"), str)
        ):
            raise BadInput('Each item of a plan has a "kind" and an "action".')
        _one_of("action", entry["action"], ACTIONS)
        items.append(PlanItem(entry["kind"], entry["action"]))
    return tuple(items)


def opinion_named(which: str) -> Opinion | None:
    """The statistical layer asked for; None where there is none."""
    if which == "none":
        return None
    if which == "full":
        try:
            from afterword.reading.letters import full_opinion

            return full_opinion()
        except ImportError:
            pass  # without numpy the small model stands in
    from afterword.reading.letter_words import light_opinion

    return light_opinion()


def as_json(finding: Finding) -> dict[str, object]:
    """A finding as the contract writes it."""
    return {
        "rule": finding.rule, "fault": finding.fault, "weight": str(finding.weight), "start": finding.start,
        "end": finding.end, "message": finding.message, "why": finding.why, "rewrite": finding.rewrite,
    }  # fmt: skip


def main(argv: list[str]) -> int:
    """Run the command; returns its exit code."""
    try:
        options = Options(argv)
        if options.help:
            sys.stdout.write(HELP)
            return 0
        if options.jsonl:
            if options.files not in ([], ["-"]):
                raise BadInput("--jsonl reads standard input; give no file with it.")
            return _bulk(opinion_named(options.values["opinion"] or "full"))
        if not options.files:
            raise BadInput("Give the file of a letter, or - for standard input.")
        return _files(options)
    except BadInput as error:
        print(f"afterword check: {error}", file=sys.stderr)
        return 2


def _bulk(opinion: Opinion | None) -> int:
    """Lines in, lines out. A line that cannot be read gets its error in its place."""
    import json

    failed = blocked = False
    for raw in sys.stdin.buffer:
        if not raw.strip():
            continue
        name: object = None
        try:
            item = json.loads(raw)
            if not isinstance(item, dict):
                raise BadInput("A line is one JSON object.")
            name = item.get("id")
            answer: dict[str, object] = {"schema": 1, "id": name, "findings": _line(item, opinion)}
            blocked = blocked or any(finding["weight"] == "blocks" for finding in answer["findings"])  # type: ignore[attr-defined]
        except BadInput as error:
            answer, failed = {"schema": 1, "id": name, "error": str(error)}, True
        except (ValueError, RecursionError):
            answer, failed = {"schema": 1, "id": name, "error": "This line is not JSON."}, True
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 2 if failed else int(blocked)


def _line(item: dict[str, object], opinion: Opinion | None) -> list[dict[str, object]]:
    text, shape, scope = item.get("text"), item.get("shape"), item.get("scope", "letter")
    if not isinstance(text, str) or not text.strip():
        raise BadInput('"text" has to be a letter or a sentence.')
    if len(text) > 2_000_000:
        raise BadInput("This is longer than any letter.")
    if shape is not None and shape not in SHAPES:
        raise BadInput(f"There is no shape {shape!r}.")
    if scope not in ("letter", "sentence", None):
        raise BadInput('"scope" is "letter" or "sentence".')
    plan = plan_from(item["plan"]) if "plan" in item else None
    text = text.encode("utf-8", "replace").decode("utf-8") if not text.isprintable() else text
    found = findings_in(
        text, plan=plan, shape=shape if isinstance(shape, str) else None, scope=scope or "letter", opinion=opinion
    )
    return [as_json(finding) for finding in found]


def _files(options: Options) -> int:
    plan = None
    if options.values["plan"]:
        import json  # not loaded where it is not needed: a plain check starts twice as fast

        try:
            plan = plan_from(json.loads(_bytes(options.values["plan"])))
        except ValueError as error:
            raise BadInput(f"{options.values['plan']}: this is not JSON.") from error
    opinion = opinion_named(options.values["opinion"] or "light")
    code = 0
    checked = []
    for name in options.files:
        try:
            checked.append(_Checked(name, options, plan, opinion))
        except BadInput as error:
            print(f"afterword check: {name}: {error}", file=sys.stderr)
            code = 2
    for letter in checked:
        if letter.note:
            print(f"afterword check: {letter.name}: {letter.note}", file=sys.stderr)
    if options.fix:
        for letter in checked:
            letter.fix()
    if checked and not (options.fix and "-" in options.files):
        from afterword.surfaces.cli.terminal.findings import shown

        sys.stdout.write(shown(options.values["format"], checked))
    if code == 0 and any(finding.weight is Weight.BLOCKS for letter in checked for finding in letter.findings):
        code = 1
    return code


def _bytes(name: str) -> bytes:
    try:
        if name == "-":
            return sys.stdin.buffer.read(2_000_001)
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib is not loaded for this
            return file.read(2_000_001)
    except FileNotFoundError:
        raise BadInput("There is no such file.") from None
    except IsADirectoryError:
        raise BadInput("This is a folder.") from None
    except OSError as error:
        raise BadInput(f"It cannot be read ({error.strerror}).") from None


class _Checked:
    """One letter with its findings, placed in its file."""

    def __init__(self, name: str, options: Options, plan: tuple[PlanItem, ...] | None, opinion: Opinion | None) -> None:
        from afterword.formats.letter_file import NotALetter, read_letter

        raw = _bytes(name)
        try:
            letter = read_letter(raw, name)
        except NotALetter as error:
            raise BadInput(str(error)) from None
        self.name, self.letter, self.note = name, letter, letter.note
        found = findings_in(letter.text, plan=plan, shape=options.values["shape"] or None, opinion=opinion)
        words = letter.text.lower().split()
        if len(words) >= 15 and sum(word in COMMON for word in words) < len(words) // 8:
            from afterword.reading.language import language

            if language(letter.text) not in ("en", ""):
                found = tuple(finding for finding in found if finding.fault == "placeholder_left")
                self.note = " ".join(
                    (self.note, "This does not read as English; only placeholders were looked for.")
                ).strip()
        self.findings = found

    @property
    def offset(self) -> int:
        """How far into the file the words begin."""
        return self.letter.offset

    def fix(self) -> None:
        """Apply the safe rewrites: of what blocks or advises, from the end to the beginning."""
        text = self.letter.text
        fixed = apply_fixes(text, self.findings)
        if self.name == "-":
            sys.stdout.write(fixed)
        elif fixed != text:
            if not self.letter.placed or self.letter.offset or self.letter.note or self.name.endswith((".eml", ".md")):
                print(f"afterword check: {self.name}: only plain text files are mended.", file=sys.stderr)
                return
            with open(self.name, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123
                file.write(fixed)
            self.findings = tuple(finding for finding in self.findings if not _safe(finding))


def _safe(finding: Finding) -> bool:
    return finding.rewrite is not None and finding.start is not None and not finding.rule.startswith("sounds_like_")


def apply_fixes(text: str, findings: Sequence[Finding]) -> str:
    """The text with the safe rewrites in place; a deleted sentence takes one of its spaces along."""
    taken = len(text) + 1
    for finding in sorted(_placed(findings), key=lambda one: -(one.start or 0)):
        start, end = finding.start or 0, finding.end or 0
        if end > taken or not _safe(finding):
            continue
        rewrite = finding.rewrite or ""
        if not rewrite and text[end : end + 1] == " ":
            end += 1
        text, taken = text[:start] + rewrite + text[end:], start
    return text


def _placed(findings: Sequence[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if finding.start is not None)
