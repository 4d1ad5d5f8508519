"""Counting how often one has already written."""

from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="Counting your messages reads as a reproach.",
    anchors=(
        "this is my",
        "this is the",
        "this is now",
        "twice",
        "two reminders",
        "several times",
        "still awaiting",
        "still waiting",
        "any update",
        "rung the",
        "without the courtesy",
        "not for the first time",
        "i have now",
        "i wrote on",
        "i've already",
        "i have already",
        "i've now",
        "had no reply",
        "can you at least",
        "heard nothing",
        "not heard",
        "no reply",
        "no answer",
        "no response",
        "without a reply",
        "without an answer",
        "nobody has",
        *(
            f"{count} {what}"
            for count in ("second", "third", "fourth", "fifth")
            for what in (
                "e-mail",
                "email",
                "mail",
                "message",
                "letter",
                "text",
                "reminder",
                "time",
                "occasion",
                "attempt",
            )
        ),
        *(f"{count} times" for count in ("three", "four", "five")),
    ),
    pattern=r"\b(?:(?:this is|for) (?:now )?(?:my|the) (?:second|third|fourth|fifth|sixth) (?:\w+ )?(?:e-?mail|mail|message|letter|text|reminder|time|occasion|attempt (?:to|at) (?:reach|contact|get|call|write)\w*)\b|\bthis is (?:now )?my (?:second|third|fourth|fifth) attempt\b(?! (?:to|at) (?:pass|sit|take|the)\b)|(?:(?<=[.?!] )|(?<=\n)|\A)(?:second|third|fourth|fifth) (?:reminder|e-?mail|message)\b|i(?:(?:'ve| have) (?:already |now )?(?:written|called|rung|asked|sent|contacted|followed up|reached out|been in touch|e-?mailed|messaged|phoned|texted|reminded|chased)| (?:e-?mailed|messaged|rang|phoned|texted|reminded|chased))\b(?!(?<=\bwritten) (?:this|it)\b)(?: \w+){0,4}? (?:twice|two reminders|(?:three|four|five|several) times)\b(?! and)|still (?:a?waiting)\b|any update\? any\b|any update on the update|rung the \w+ every day|without the courtesy\b|not for the first time\b|i (?:have now|wrote on) (?:written on |asked [^.?!]{0,20}on )?(?:the \d+\w*|monday), (?:the \d+\w*|wednesday|tuesday)|(?:third|fourth|fifth) (?:e-?mail|text|message) from me\b|have had no reply; i expect\b|can you at least answer\b|i(?:'ve| have)? (?:wrote|written|e-?mailed|messaged|called|rang|rung|phoned|texted|asked|sent|left (?:you )?(?:a |two )?messages?)\b[^.?!]{0,60}?\b(?:on|again|then|before) (?:the \d+\w*|\w+day)\b[^.?!]{0,40}?(?:,|\band\b) (?:again |then |once more )?(?:on )?(?:the \d+\w*|\w+day)\b[^.?!]{0,40}\b(?:heard nothing|not heard|n't heard|no (?:reply|answer|response)|without (?:an? )?(?:reply|answer)|nobody has)\b)",
    unless=(reported, quoted, work_story),
    rewrite="",
    flags=(
        "[This is my third email.]",
        "[I've messaged you twice now.]",
        "[I have followed up three times.]",
        "[I am still waiting for your reply.]",
        "[I have asked this three times now.]",
        "[I wrote on Tuesday and again on Friday and have heard nothing.]",
        "[I called you on the 4th, then on the 6th, and there was no answer.]",
        "[This is my third attempt, and there is still no answer.]",
    ),
    allows=(
        "I write a second time only because my first letter went to the old address.",
        "The line stopped three times on the third day, and I found the switch.",
        "I've written this three times, so I'll just send it.",
        "I have read your proposal twice, with the appendix.",
        "You still have no reply from the supplier, you said; here is his number.",
        "I would like a date for the second attempt in March.",
        "I wrote to the supplier on Monday and had no answer, so I drove there.",
        "I called on the 4th and on the 6th, and Mr Lowe picked up at once; there is no answer to add.",
    ),
)
