"""The writer's own voice, as counts: how they greet and close, whether they contract, how long their sentences run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.core.occasion import AfterwordError
from afterword.core.write.style import sentences

FEWEST_WORDS = 60  # below this a habit cannot be told from an accident
_MOST_TYPICAL = 12
_CONTRACTED = re.compile(r"\b(?:\w+n['’]t|(?:i|it|that|you|we|they|he|she)['’](?:m|s|re|ve|ll|d))\b", re.I)
_IN_FULL = re.compile(
    r"\b(?:(?:do|does|did|is|are|was|were|has|have|had|would|could|should) not|cannot|will not|i (?:am|have|will|would)"
    r"|(?:it|that) is|(?:you|we|they) (?:are|have|will))\b",
    re.I,
)
_GREETING = re.compile(r"^(Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))\b[^\n]{0,60}$", re.I)
_CLOSING = re.compile(
    r"^((?:(?:with|kind|kindest|warm|warmest|best|very|all|many|my|good|and) )*(?:regards|wishes|thanks)|yours(?: sincerely| truly"
    r"| faithfully)?|best|cheers|sincerely|warmly|take care|all the best|many thanks|thanks)\s*[,.!]?$",
    re.I,
)
_QUOTED = re.compile(r"^(?:>|On .{5,80} wrote:$|-+ ?Original|From: |Sent: |To: |Subject: |Cc: )", re.I)
# Words that this project's letters could choose between: only such a word is worth remembering.
_TELLING = frozenset(
    """
    glad happy pleased grateful thanks thank appreciate enjoyed liked call chat talk speak conversation meeting
    quick short brief detail hear reply answer news week team work role useful helpful welcome gladly
    """.split()
)


@dataclass(frozen=True, slots=True)
class Voice:
    """What was counted in the mails that were shown; none of their words but single ones from a fixed list.

    `contracted` is the share of places where the short form was used. Empty and zero where nothing can be told.
    """

    mails: int = 0
    words: int = 0
    greeting: str = ""
    closing: str = ""
    contracted: float = 0.0
    mean_sentence: float = 0.0
    typical: tuple[str, ...] = ()
    on: bool = True

    @property
    def contracts(self) -> bool:
        """Whether the short form is the habit."""
        return self.on and self.contracted > 0.5

    @property
    def told(self) -> tuple[str, ...]:
        """What the profile holds, one plain sentence each."""
        lines = [f"Counted in {self.mails} {'mail' if self.mails == 1 else 'mails'}, {self.words} words."]
        if self.greeting:
            lines.append(f'You mostly begin with "{self.greeting}".')
        if self.closing:
            lines.append(f'You mostly close with "{self.closing}".')
        lines.append(f"You contract ({'I' + chr(39) + 'm'}) in {self.contracted:.0%} of the places where one can.")
        lines.append(f"Your sentences have {self.mean_sentence:.0f} words on average.")
        if self.typical:
            lines.append(f"Words you use: {', '.join(self.typical)}.")
        return tuple(lines)


def voice_of(mails: Sequence[str]) -> Voice:
    """The voice in these mails; what they quote of others is left out.

    Raises:
        AfterwordError: there are too few words of one's own.
    """
    greetings: Counter[str] = Counter()
    closings: Counter[str] = Counter()
    bodies = []
    for mail in mails:
        greeting, closing, body = _parts(_own_lines(mail))
        greetings.update(filter(None, (greeting,)))
        closings.update(filter(None, (closing,)))
        bodies.append(body)
    text = "\n".join(bodies)
    words = re.findall(r"[A-Za-z][\w'’-]*", text)
    if len(words) < FEWEST_WORDS:
        raise AfterwordError(
            f"These mails hold {len(words)} words of your own; a voice can be told from about {FEWEST_WORDS}. Please show more."
        )
    short, full = len(_CONTRACTED.findall(text)), len(_IN_FULL.findall(text))
    counted = Counter(word for word in map(str.lower, words) if word in _TELLING)
    said = [sentence for body in bodies for line in body.splitlines() for sentence in sentences(line)]
    return Voice(
        mails=len(mails),
        words=len(words),
        greeting=_first(greetings),
        closing=_first(closings),
        contracted=round(short / (short + full), 2) if short + full else 0.0,
        mean_sentence=round(len(words) / max(1, len(said)), 1),
        typical=tuple(word for word, count in counted.most_common(_MOST_TYPICAL) if count > 1 or len(mails) == 1),
    )


def _first(counted: Counter[str]) -> str:
    return counted.most_common(1)[0][0] if counted else ""


def _own_lines(mail: str) -> list[str]:
    """The lines of the mail itself, without its head and without what it answers."""
    lines: list[str] = []
    for line in mail.replace("\r\n", "\n").split("\n"):
        if re.match(r"^(?:On .{5,120} wrote:|-+ ?Original Message)", line.strip()):
            break
        if not _QUOTED.match(line.strip()):
            lines.append(line.strip())
    return lines


def _parts(lines: Iterable[str]) -> tuple[str, str, str]:
    """Greeting word, closing words, and the lines between."""
    greeting = closing = ""
    body: list[str] = []
    for line in lines:
        if not greeting and not body and (found := _GREETING.match(line)):
            greeting = found[1][0].upper() + found[1][1:].lower()
        elif body and (found := _CLOSING.match(line)):
            closing = found[1][0].upper() + found[1][1:]
            break
        elif line:
            body.append(line)
    return greeting, closing, "\n".join(body)
