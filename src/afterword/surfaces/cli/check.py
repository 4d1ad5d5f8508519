"""`afterword check`: what a letter should not say, and what could stand there instead."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from afterword.core.check.engine import Opinion, findings_in
from afterword.core.check.finding import Finding, PlanItem, Weight
from afterword.core.check.scan import Scan
from afterword.surfaces.cli.terminal.letters import BadInput, CheckedLetter, bytes_of

TYPE_CHECKING = False  # typing is not loaded for this
if TYPE_CHECKING:
    from afterword.core.check.aside import Choices

HELP = """Usage: afterword check FILE... [options]
       afterword check --jsonl < letters.jsonl

Reads a letter (plain text, Markdown or .eml; - for standard input) and says what in it would do harm.

  --plan FILE        JSON: [{"kind": "late", "action": "apologise"}, ...]; [] where nothing may be named
  --shape SHAPE      thank_you, recovery, short_recovery, apology, correction, follow_up, feedback_request,
                     rejection_reply, withdrawal, hold_reply or friend; else it is inferred
  --format FORMAT    text (default), json, jsonl, sarif or github
  --fix              write the safe rewrites back into the file (standard output for -), each only where the letter
                     passes better with it
  --suppress WHICH   set a finding aside: RULE:LINE, or RULE for one about the whole letter; the rule stands in brackets
                     behind its fault, where the two differ. It is kept by the words around it in
                     .afterword-check.json beside the letter, never in the letter; there "off" takes rule ids,
                     "words" takes names, "dialect" is british, american, canadian, australian or indian
  --spelling         spelling and grammar too (needs: pip install 'afterword[spelling]')
  --jsonl            read {"id", "text", "plan"?, "shape"?, "scope"?} lines from standard input, answer in kind
  --opinion WHICH    full: the sentence model too (default with --jsonl and on a terminal); none: the rules alone
                     (default where a program reads the answer)
  --help             this text

Exit codes: 0 nothing that blocks, 1 something that blocks, 2 bad input.
"""
FORMATS = ("text", "json", "jsonl", "sarif", "github")
SHAPES = (
    "thank_you", "recovery", "short_recovery", "apology", "correction", "follow_up", "feedback_request",
    "rejection_reply", "withdrawal", "hold_reply", "friend",
)  # fmt: skip
ACTIONS = ("leave_alone", "show", "correct", "acknowledge", "apologise", "make_good", "explain_briefly", "let_go")
MANY = 20  # files from which on the quick scan is worth its loading
FLAGS = {"--jsonl": "jsonl", "--fix": "fix", "--spelling": "spelling", "--help": "help", "-h": "help"}
VALUED = {
    "--plan": "plan", "--format": "format", "--shape": "shape", "--opinion": "opinion", "--suppress": "suppress",
}  # fmt: skip


class Options:
    """What stands on the command line."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.files: list[str] = []
        self.jsonl = self.fix = self.spelling = self.help = False
        self.values = {"plan": "", "format": "text", "shape": "", "opinion": "", "suppress": ""}
        rest = iter(argv)
        for word in rest:
            name, equals, value = word.partition("=")
            if word in FLAGS:
                setattr(self, FLAGS[word], True)
            elif name in VALUED:
                given = value if equals else next(rest, None)
                if given is None or not given.strip():
                    raise BadInput(f"{name} needs a value.")
                self.values[VALUED[name]] = given
            elif word.startswith("-") and word != "-":
                raise BadInput(f"There is no option {word}.{_suggested(word, (*VALUED, *FLAGS))}")
            else:
                self.files.append(word)
        _one_of("format", self.values["format"], FORMATS)
        _one_of("shape", self.values["shape"] or SHAPES[0], SHAPES)
        _one_of("opinion", self.values["opinion"] or "none", ("full", "none"))


def _suggested(word: str, known: Sequence[str]) -> str:
    from afterword.formats.letter_choices import suggestion  # not before it is needed: a cold start has to be quick

    return suggestion(word, known)


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


def _plan_bytes(name: str) -> bytes:
    try:
        return bytes_of(name)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from None


def opinion_named(which: str) -> Opinion | None:
    """The sentence model, if it is asked for and can be had here; the rules stand without it."""
    if which != "full":
        return None
    from afterword.reading.sentence_model import model_here

    return model_here()


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

    from afterword.reading.scan import best_scan

    scan = best_scan()
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
            answer: dict[str, object] = {"schema": 1, "id": name, "findings": _line(item, opinion, scan)}
            blocked = blocked or any(finding["weight"] == "blocks" for finding in answer["findings"])  # type: ignore[attr-defined]
        except BadInput as error:
            answer, failed = {"schema": 1, "id": name, "error": str(error)}, True
        except (ValueError, RecursionError):
            answer, failed = {"schema": 1, "id": name, "error": "This line is not JSON."}, True
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return 2 if failed else int(blocked)


def _line(item: dict[str, object], opinion: Opinion | None, scan: Scan | None) -> list[dict[str, object]]:
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
    found = findings_in(
        text, plan=plan, shape=shape if isinstance(shape, str) else None, scope=scope or "letter",
        scan=scan, opinion=opinion,
    )  # fmt: skip
    return [as_json(finding) for finding in found]


def _files(options: Options) -> int:
    values, plan, grammar = options.values, None, None
    if values["plan"]:
        import json  # not loaded where it is not needed: a plain check starts twice as fast

        try:
            plan = plan_from(json.loads(_plan_bytes(values["plan"])))
        except ValueError as error:
            raise BadInput(f"{values['plan']}: this is not JSON.") from error
    if values["suppress"] and len(options.files) != 1:
        raise BadInput("--suppress goes with one letter.")
    if options.spelling:
        from afterword.reading.grammar import Grammar, NoGrammar

        try:
            grammar = Grammar()
        except NoGrammar as error:
            raise BadInput(str(error)) from None
    is_read_by_a_person = values["format"] == "text" and sys.stdout.isatty()
    opinion = opinion_named(values["opinion"] or ("full" if is_read_by_a_person else "none"))
    scan = None
    if len(options.files) >= MANY:
        from afterword.reading.scan import best_scan

        scan = best_scan()
    code = 0
    letters = []
    folders: dict[str, Choices | None] = {}
    for name in options.files:  # all are read before one is checked: between two files the processor forgets the rules
        try:
            letters.append(CheckedLetter(name, plan, values["shape"] or None, opinion, grammar, scan, folders))
        except BadInput as error:
            print(f"afterword check: {name}: {error}", file=sys.stderr)
            code = 2
    checked = []
    for letter in letters:
        try:
            letter.check()
            letter.hear_grammar()
            if values["suppress"]:
                letter.set_aside(values["suppress"])
            if options.fix:
                letter.fix()
            checked.append(letter)
        except BadInput as error:
            print(f"afterword check: {letter.name}: {error}", file=sys.stderr)
            code = 2
    if grammar is not None:
        grammar.close()
    for letter in checked:
        if letter.note:
            print(f"afterword check: {letter.name}: {letter.note}", file=sys.stderr)
    if checked and not (options.fix and "-" in options.files):
        from afterword.surfaces.cli.terminal.findings import shown

        sys.stdout.write(shown(values["format"], checked))
        if values["format"] == "text" and not values["opinion"] and opinion is None:
            print("By the rules alone, which miss much. --opinion full reads each sentence as well.")
    if code == 0 and any(finding.weight is Weight.BLOCKS for letter in checked for finding in letter.findings):
        code = 1
    return code
