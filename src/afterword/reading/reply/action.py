"""They need something: a file, a form, a name, a signature."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue

CUES = (
    Cue(
        "asks_to_explain",
        4.5,
        r"\bplease (?:explain|clarify|comment)\b|\bis it true that\b|\bdid you (?:actually|really|in fact) \w+|\b(?:can|could|would|will) you (?:please )?(?:explain|clarify|comment on)\b|\bhow do you explain\b|\bsays? otherwise\b",
        says=(
            "Did you actually lead that project?",
            "Our check says otherwise. Please explain.",
            "Is it true that you were one of four?",
        ),
        says_not=("I will explain the next steps on the phone.",),
    ),
    Cue(
        "asks_for_it",
        2.6,
        r"\b(?:until|unless|before) you (?:\w+ )?(?:send|upload|provide|complete|submit|sign|return|confirm|fill|supply|give)\b|\bfinish your application\b|\b(?:please|kindly|pls|could you|can you|would you|you (?:need|have) to|we (?:still )?(?:need|require)|remember to|you must|make sure to)\b[^.?]{0,40}?\b(?:send|re-?send|request a new|provide|complete|fill|upload|submit|confirm|sign|attach|share|forward|hand (?:it )?in|return|enter|update|let (?:me|us) have|answer|bring|(?:call|ring|phone) (?:us|me) back|try again|verify|reply|copy|passport|referees|references|documents?|number|certificate|form|permit|transcript|details)\b",
        conditional=True,
        unless=r"\bif you (?:would like|wish|want|have any)|\bshould you\b|\b(?:not (?:reply|respond|hesitate)|do not reply|kindly note|contact ms|contact mr|let (?:me|us) know if you|click|register now|feedback)\b|in urgent",
        says=("Please send it again as a PDF by tomorrow noon.",),
        says_not=("Please do not reply to this e-mail.",),
    ),
    Cue(
        "something_missing",
        2.4,
        r"\b(?:has expired|needs your|incomplete|missing|unable to (?:open|read|view|access)|(?:could|can) not (?:be )?(?:open(?:ed)?|read|viewed|access(?:ed)?|download(?:ed)?)|not (?:able|possible) to (?:open|read|view|reach)|upload was|corrupt(?:ed)?|waiting for your (?:signature|reply|documents)|outstanding documents?|to continue with your application)\b",
        unless=r"\bresult was missing|example",
        says=("We were unable to open the file you sent.",),
    ),
    Cue(
        "asks_terms",
        2.6,
        r"\b(?:what (?:is|are|would be)|let me know|confirm) your (?:\w+ )?(?:salary|pay|rate|notice|current|expected|start)|\bsalary expectations?\b|\bnotice period\b",
        unless=r"urgent requirement|if interested",
        says=("What are your salary expectations and your notice period?",),
    ),
)
