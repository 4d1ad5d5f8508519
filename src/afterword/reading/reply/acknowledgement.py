"""It arrived; nothing more is said."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue

CUES = (
    Cue(
        "received",
        2.6,
        r"\b(?:received|receipt of|got) (?:your|the|it|them|this|both)\b|\b(?:confirm|acknowledge) (?:\w+ )?receipt\b|\b(?:has|have) been (?:\w+ )?(?:received|submitted|added)\b|\bthank(?:s| you)[^.]{0,25} for (?:flagging|pointing|being so quick|telling|sharing|applying|your application|sending|submitting|letting (?:us|me) know|the (?:extra|follow|update|documents|information|clarification|correction))\b|\bwithdrawn your application as you\b",
        unless=r"\bnot (?:\w+ )?received|received (?:\d+|over|more than|many|a (?:large|high))",
        says=("We have received your application and will review it carefully.",),
    ),
    Cue(
        "noted",
        2.4,
        r"\b(?:noted|got it|no hard feelings|no harm done|swapped in|(?:very |so |really )?kind of you|not give it (?:another|a second) thought|happens to (?:all of us|everyone|the best)|did not (?:affect|change|bother|matter)|forget about it|lovely, thank you|thank you!|thanks!|thanks for writing|duly noted|much appreciated|no (?:further )?action (?:is )?needed|do not worry|no need to be sorry|that's fine|that is fine|no problem|no worries|will (?:pass|forward) (?:it|this|them|your)|(?:passed|forwarded|forward) (?:it|this|them|your|to)|is forwarded|added (?:it|this|them) to)\b",
        says=("Noted with thanks.",),
    ),
    Cue(
        "kind_note",
        2.2,
        r"\b(?:thank(?:s| you)|cheers|thx)\b[^.]{0,20}(?: so much)? for (?:your|the) (?:\w+ )?(?:note|mail|email|message|letter|card|reply|follow-?up|kind words)\b",
        says=("Thanks so much for your kind note, Dana.",),
    ),
    Cue(
        "will_look",
        1.6,
        r"\bwill (?:now )?(?:\w+ )?(?:review|check|look (?:at|through|into)|assess|consider|go through)\b|\b(?:be in touch|get back to you|contact you|come back to you|hear from us)\b(?: \w+)*? ?(?:in due course|unsolicited|soon|shortly)?|\bin due course\b|\bclosing date\b|\bnext steps may\b|\bonly shortlisted\b",
        conditional=True,
        says=("We'll be in touch.",),
    ),
)
