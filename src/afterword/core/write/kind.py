"""The kinds of letter a person can ask for by name, and what each of them deals with."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from afterword.core.occasion import Action, AfterwordError, Setting
from afterword.core.plan.step import StepKind
from afterword.core.write.letter import Shape
from afterword.core.write.matter import Matter
from afterword.core.write.parts.putting_right import is_owed
from afterword.core.write.shapes.correction import can_be_corrected


class LetterKind(StrEnum):
    """One name for one kind, as it is typed on the command line."""

    THANK_YOU = "thank-you"
    RECOVERY = "recovery"
    ANSWER = "answer"
    EXPLANATION = "explanation"
    APOLOGY = "apology"
    MAKE_GOOD = "make-good"
    CORRECTION = "correction"
    FRIEND = "friend"
    FOLLOW_UP = "follow-up"
    LAST_FOLLOW_UP = "follow-up-2"
    FEEDBACK_REQUEST = "feedback-request"
    REJECTION_REPLY = "rejection-reply"
    WITHDRAWAL = "withdrawal"
    HOLD_REPLY = "hold-reply"

    @property
    def shape(self) -> Shape:
        """The shape whose limits and parts hold."""
        return _SHAPES.get(self) or Shape(self.value.replace("-", "_"))

    @property
    def actions(self) -> frozenset[Action]:
        """The actions it deals with; empty for letters that name no slip."""
        return _ACTIONS.get(self, frozenset())

    @property
    def settings(self) -> frozenset[Setting]:
        """Where this kind is written."""
        if self is LetterKind.FRIEND:
            return frozenset({Setting.PERSONAL})
        if self in _AT_WORK_TOO:
            return frozenset({Setting.INTERVIEW, Setting.WORK})
        return frozenset({Setting.INTERVIEW})

    def narrowed(self, matter: Matter) -> Matter:
        """The matter with only what belongs to this kind.

        Raises:
            AfterwordError: nothing does.
        """
        if matter.occasion.setting not in self.settings:
            raise AfterwordError(_ELSEWHERE[matter.occasion.setting])
        nth = 2 if self is LetterKind.LAST_FOLLOW_UP else 1
        if not self.actions:
            return replace(matter, nth=nth, items=())
        items = tuple(item for item in matter.items if item.action in self.actions)
        if self is LetterKind.CORRECTION:
            items = tuple(item for item in items if is_owed(item) or can_be_corrected(item))
        if not items:
            raise AfterwordError(f"In this occasion there is nothing for this letter: {_LACKS[self]}")
        return replace(matter, items=items)


AT_STEP: Final = {
    StepKind.FOLLOW_UP_1: LetterKind.FOLLOW_UP,
    StepKind.FOLLOW_UP_2: LetterKind.LAST_FOLLOW_UP,
    StepKind.FEEDBACK_REQUEST: LetterKind.FEEDBACK_REQUEST,
}
"""The letter that a step of the plan asks for, where that is not the one about the slips."""

_SHAPES = {
    LetterKind.ANSWER: Shape.SHORT_RECOVERY,
    LetterKind.EXPLANATION: Shape.SHORT_RECOVERY,
    LetterKind.MAKE_GOOD: Shape.APOLOGY,
    LetterKind.LAST_FOLLOW_UP: Shape.FOLLOW_UP,
}
_AT_WORK_TOO = frozenset({LetterKind.APOLOGY, LetterKind.MAKE_GOOD, LetterKind.CORRECTION})
_ELSEWHERE = {
    Setting.INTERVIEW: "A note to a friend is for what happened among friends; this was an interview.",
    Setting.WORK: "At work there is an apology, a make-good note or a correction, and before these a talk: afterword talk",
    Setting.PERSONAL: "Among friends there is one kind of letter, and before it a talk: afterword talk",
}
_ANSWERS = frozenset({Action.CORRECT, Action.SHOW})
_ACTIONS = {
    LetterKind.RECOVERY: frozenset(Action) - {Action.LET_GO, Action.LEAVE_ALONE},
    LetterKind.ANSWER: _ANSWERS,
    LetterKind.EXPLANATION: frozenset({Action.EXPLAIN_BRIEFLY}),
    LetterKind.APOLOGY: frozenset({Action.APOLOGISE, Action.MAKE_GOOD, Action.ACKNOWLEDGE}),
    LetterKind.MAKE_GOOD: frozenset({Action.MAKE_GOOD}),
    LetterKind.CORRECTION: frozenset({Action.CORRECT}),
    LetterKind.FRIEND: frozenset(Action) - {Action.LET_GO, Action.LEAVE_ALONE, Action.SHOW},
}
_LACKS = {
    LetterKind.RECOVERY: "no slip is to be named or answered in writing.",
    LetterKind.ANSWER: "no answer is to be corrected or shown.",
    LetterKind.EXPLANATION: "no slip has an outside cause that is to be explained.",
    LetterKind.APOLOGY: "no slip calls for an apology.",
    LetterKind.MAKE_GOOD: "nothing was damaged that is to be made good.",
    LetterKind.CORRECTION: "nothing false was said that is to be corrected.",
    LetterKind.FRIEND: "no slip is to be owned.",
}
