"""The language server: what a letter should not say while it is written, why, and what could stand there instead."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from afterword import __version__
from afterword.adapters.choices_file import set_aside
from afterword.core.check import Finding, PlanItem, Weight
from afterword.core.check.aside import Aside
from afterword.formats.letter_choices import NoChoices, known_rule, suggestion
from afterword.reading.grammar import Grammar, NoGrammar
from afterword.surfaces.editor.open_letter import OpenLetter

SET_ASIDE = "afterword.setAside"
OPTIONS = ("plan", "shape", "spelling")
SEVERITY = {
    Weight.BLOCKS: lsp.DiagnosticSeverity.Error,
    Weight.ADVISES: lsp.DiagnosticSeverity.Warning,
    Weight.HINT: lsp.DiagnosticSeverity.Information,
}


class LetterServer(LanguageServer):
    """Holds the open letters."""

    def __init__(self) -> None:
        super().__init__("afterword", __version__)
        self.letters: dict[str, OpenLetter] = {}
        self.plan: tuple[PlanItem, ...] | None = None
        self.shape: str | None = None
        self.grammar: Grammar | None = None

    def tell(self, message: str) -> None:
        """Show a sentence to the person."""
        self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, message))

    def heed(self, options: object) -> None:
        """Take over the settings of the editor; what is unknown is named, with what was perhaps meant."""
        if not isinstance(options, Mapping):
            return
        for key in options:
            if key not in OPTIONS:
                self.tell(f"There is no setting {key!r}.{suggestion(str(key), OPTIONS)}")
        plan = options.get("plan")
        if isinstance(plan, list):
            items = (item for item in plan if isinstance(item, Mapping))
            self.plan = tuple(PlanItem(str(item.get("kind")), str(item.get("action"))) for item in items)
        self.shape = str(options["shape"]) if options.get("shape") else None
        if options.get("spelling"):
            try:
                self.grammar = Grammar()
            except NoGrammar as error:
                self.tell(str(error))

    def document(self, uri: str) -> TextDocument:
        """The file as the editor holds it."""
        return self.workspace.get_text_document(uri)

    def letter(self, uri: str) -> OpenLetter:
        """An open letter."""
        if uri not in self.letters:
            path = to_fs_path(uri) if uri.startswith("file:") else ""
            self.letters[uri] = OpenLetter(path or "", self.plan, self.shape)
            if self.letters[uri].trouble:
                self.tell(self.letters[uri].trouble)
        return self.letters[uri]

    async def look(self, uri: str) -> None:
        """Check a letter and show what was found; spelling and grammar follow when they are ready."""
        document, letter = self.document(uri), self.letter(uri)
        version = document.version
        letter.read(document.source)
        self.show(uri)
        if self.grammar is not None and letter.words:
            asked = self.grammar.ask(letter.words, letter.choices.words, letter.choices.dialect)
            try:
                heard = await asyncio.wrap_future(asked)
            except Exception:  # another's program; ours goes on without it
                self.grammar = None
                self.tell("Spelling and grammar could not be looked at.")
                return
            if uri in self.letters and self.document(uri).version == version:
                letter.hear(heard)
                self.show(uri)

    def show(self, uri: str) -> None:
        """Send the findings of a letter to the editor."""
        document, letter = self.document(uri), self.letter(uri)
        diagnostics = [
            lsp.Diagnostic(
                self.range_of(document, letter, finding), finding.message, SEVERITY[finding.weight],
                code=finding.rule, source="afterword",
            )
            for finding in letter.findings
        ]  # fmt: skip
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, diagnostics, document.version))

    @staticmethod
    def range_of(document: TextDocument, letter: OpenLetter, finding: Finding) -> lsp.Range:
        """Where a finding is shown: its words, or the first line for what is about the whole letter."""
        place = letter.place(finding)
        if place is None:
            first = document.lines[0].rstrip("\r\n") if document.lines else ""
            return lsp.Range(lsp.Position(0, 0), document.client_position_at_offset(len(first)))
        return lsp.Range(*map(document.client_position_at_offset, place))


server = LetterServer()


@server.feature(lsp.INITIALIZE)
def initialize(ls: LetterServer, params: lsp.InitializeParams) -> None:
    """Take over what the editor was set to."""
    ls.heed(params.initialization_options)


@server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
async def opened(ls: LetterServer, params: lsp.DidOpenTextDocumentParams) -> None:
    """A letter is opened."""
    await ls.look(params.text_document.uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
async def changed(ls: LetterServer, params: lsp.DidChangeTextDocumentParams) -> None:
    """A letter is typed in."""
    await ls.look(params.text_document.uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
async def saved(ls: LetterServer, params: lsp.DidSaveTextDocumentParams) -> None:
    """What was set aside beside a letter may have been changed by hand."""
    ls.letter(params.text_document.uri).choose()
    await ls.look(params.text_document.uri)


@server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
def closed(ls: LetterServer, params: lsp.DidCloseTextDocumentParams) -> None:
    """A letter is closed: nothing of it is kept."""
    ls.letters.pop(params.text_document.uri, None)
    ls.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))


@server.feature(lsp.TEXT_DOCUMENT_HOVER)
def hover(ls: LetterServer, params: lsp.HoverParams) -> lsp.Hover | None:
    """Why the words under the cursor were marked, and what that rests on."""
    document, letter = ls.document(params.text_document.uri), ls.letter(params.text_document.uri)
    at = document.offset_at_position(params.position)
    for finding in letter.findings:
        place = letter.place(finding)
        if place is not None and place[0] <= at < place[1]:
            source = f"{finding.source.label}: {finding.source.says}" if finding.source.says else finding.source.label
            said = f"**{finding.message}**\n\n{finding.why}\n\n*{source}*\n\n`{finding.rule}`"
            markup = lsp.MarkupContent(lsp.MarkupKind.Markdown, said)
            return lsp.Hover(markup, ls.range_of(document, letter, finding))
    return None


@server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix]))
def actions(ls: LetterServer, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """What can be done about the findings in the marked lines: put the rewrite in, or set the finding aside."""
    uri = params.text_document.uri
    document, letter = ls.document(uri), ls.letter(uri)
    found: list[lsp.CodeAction] = []
    for finding in letter.findings:
        where = ls.range_of(document, letter, finding)
        if where.end < params.range.start or params.range.end < where.start:
            continue
        edit = letter.mending(finding)
        if edit is not None:
            place = lsp.Range(*map(document.client_position_at_offset, (edit.start, edit.end)))
            title = f"Write: {finding.rewrite}" if finding.rewrite else "Leave it out"
            change = lsp.WorkspaceEdit(changes={uri: [lsp.TextEdit(place, edit.text)]})
            found.append(lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, edit=change))
        if letter.folder:
            command = lsp.Command("Set aside", SET_ASIDE, arguments=[uri, *letter.aside(finding)])
            title = f"Set aside here ({finding.rule})"
            found.append(lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, command=command))
    return found


@server.command(SET_ASIDE)
async def put_aside(ls: LetterServer, uri: str, rule: str, context: str) -> None:
    """Set a finding aside, in the file beside the letter."""
    letter = ls.letter(uri)
    try:
        set_aside(letter.folder, Aside(known_rule(rule), context))
    except NoChoices as error:
        ls.tell(str(error))
        return
    for name, other in list(ls.letters.items()):
        if other.folder == letter.folder:
            other.choose()
            await ls.look(name)


def serve() -> int:
    """Speak with the editor over standard input and output until it leaves."""
    # Its own copies: the server closes what it was given, and the command still flushes standard output.
    server.start_io(os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"))
    if server.grammar is not None:
        server.grammar.close()
    return 0
