"""`afterword lsp` as an editor sees it: a scripted client speaks with it over standard input and output."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")

LETTER = (
    "Dear Ms Adler,\n\nThank you for Tuesday's talk (and the old 𝄞 on the wall), and for showing me how the order service is split by region. "
    "Please give me another chance. At Norvik I moved 40 services to event queues in 2023.\n\n"
    "If a short call is useful, I am free on Thursday from 10 to 12.\n\nKind regards,\nMira Okafor\n"
)
BEGGING = "Please give me another chance."


class Editor:
    """An editor with no face: it sends what editors send and keeps what comes back."""

    def __init__(self, **options: Any) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-m", "afterword", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = self.version = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.shown: list[str] = []
        self.able = self.ask("initialize", processId=None, rootUri=None, capabilities={}, initializationOptions=options)
        self.tell("initialized")

    def send(self, **message: Any) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.program.stdin is not None
        self.program.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))
        self.program.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.program.stdout is not None
        size = 0
        while line := self.program.stdout.readline().strip():
            if line.lower().startswith(b"content-length"):
                size = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self.program.stdout.read(size))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        if message.get("method") == "window/showMessage":
            self.shown.append(message["params"]["message"])
        return message

    def ask(self, method: str, **params: Any) -> Any:
        self.number += 1
        self.send(id=self.number, method=method, params=params)
        while (answer := self.hear()).get("id") != self.number:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def tell(self, method: str, **params: Any) -> None:
        self.send(method=method, params=params)

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        self.uri = path.as_uri()
        document = {"uri": self.uri, "languageId": "plaintext", "version": 0, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return self.next()

    def type(self, text: str) -> list[dict[str, Any]]:
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])
        return self.next()

    def next(self) -> list[dict[str, Any]]:
        while self.hear().get("method") != "textDocument/publishDiagnostics":
            pass
        return self.diagnostics[self.uri]

    def actions(self, where: dict[str, Any]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask(
            "textDocument/codeAction", textDocument={"uri": self.uri}, range=where, context={"diagnostics": []}
        )
        return found

    def leave(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        assert self.program.wait(10) == 0


@pytest.fixture
def editor() -> Iterator[Editor]:
    made = Editor()
    yield made
    made.leave()


def test_a_letter_is_marked_when_it_is_opened_and_when_it_is_typed_in(editor: Editor, tmp_path: Path) -> None:
    (found,) = editor.open(tmp_path / "letter.txt", LETTER)
    line = LETTER.splitlines()[2]
    start = line.index(BEGGING) + 1  # the clef takes two units of UTF-16
    assert (found["code"], found["severity"], found["source"]) == ("asks_for_a_chance", 1, "afterword")
    assert found["range"]["start"] == {"line": 2, "character": start}
    assert found["range"]["end"] == {"line": 2, "character": start + len(BEGGING)}
    assert editor.type(LETTER.replace(BEGGING + " ", "")) == []
    (again,) = editor.type(LETTER.replace(BEGGING, "I beg you."))
    assert again["range"]["start"]["line"] == 2


def test_hovering_says_why_and_what_it_rests_on(editor: Editor, tmp_path: Path) -> None:
    (found,) = editor.open(tmp_path / "letter.txt", LETTER)
    shown = editor.ask("textDocument/hover", textDocument={"uri": editor.uri}, position=found["range"]["start"])
    assert "A need of yours is no argument" in shown["contents"]["value"] and shown["range"] == found["range"]
    nothing = {"line": 0, "character": 0}
    assert editor.ask("textDocument/hover", textDocument={"uri": editor.uri}, position=nothing) is None


def test_the_rewrite_of_an_action_leaves_a_letter_that_passes(editor: Editor, tmp_path: Path) -> None:
    (found,) = editor.open(tmp_path / "letter.txt", LETTER)
    mend = editor.actions(found["range"])[0]
    (edit,) = mend["edit"]["changes"][editor.uri]
    lines = LETTER.splitlines(keepends=True)
    place = [sum(map(len, lines[:2])) + edit["range"][end]["character"] - 1 for end in ("start", "end")]
    mended = LETTER[: place[0]] + edit["newText"] + LETTER[place[1] :]
    assert mended == LETTER.replace(BEGGING + " ", "")
    assert editor.type(mended) == []


def test_what_is_set_aside_stays_so_when_the_text_moves_and_never_enters_the_letter(
    editor: Editor, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, "utf-8")
    (found,) = editor.open(path, LETTER)
    (command,) = [action["command"] for action in editor.actions(found["range"]) if action.get("command")]
    editor.ask("workspace/executeCommand", command=command["command"], arguments=command["arguments"])
    assert editor.diagnostics[editor.uri] == []
    assert editor.type(LETTER.replace("Dear Ms Adler,\n\n", "Dear Ms Adler,\n\nIt was a good morning.\n\n")) == []
    assert path.read_text("utf-8") == LETTER
    kept = (tmp_path / ".afterword-check.json").read_text("utf-8")
    assert "asks_for_a_chance" in kept and "chance." not in kept


def test_the_plan_of_the_editor_is_heeded_and_an_unknown_setting_named(tmp_path: Path) -> None:
    editor = Editor(plan=[], shpe="recovery")
    assert editor.shown == ["There is no setting 'shpe'. Did you mean shape?"]
    late = LETTER.replace(BEGGING, "I arrived 20 minutes late and I am sorry.")
    (found,) = editor.open(tmp_path / "letter.txt", late)
    assert found["code"] == "names_what_the_plan_leaves"
    editor.leave()


def test_spelling_follows_by_itself(tmp_path: Path) -> None:
    pytest.importorskip("harper")
    editor = Editor(spelling=True)
    wrong = LETTER.replace("useful", "usefull")
    assert [one["code"] for one in editor.open(tmp_path / "letter.txt", wrong)] == ["asks_for_a_chance"]
    assert [one["code"] for one in editor.next()] == ["asks_for_a_chance", "spelling"]
    editor.leave()


def test_a_mail_and_a_file_without_words_do_no_harm(editor: Editor, tmp_path: Path) -> None:
    assert editor.open(tmp_path / "empty.txt", "") == []
    mail = (
        "From: m@example.org\nTo: r@example.org\nSubject: =?utf-8?q?=0A?=\nContent-Type: text/plain; charset=x-no\n\n"
    )
    (found,) = editor.open(tmp_path / "letter.eml", mail + LETTER)
    assert found["range"]["start"]["line"] == 7


def test_without_pygls_there_is_one_sentence() -> None:
    code = (
        "import sys; sys.modules['pygls'] = None; from afterword.surfaces.cli.lsp import command;"
        "sys.exit(command.main([], standalone_mode=False))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "pip install" in done.stderr
