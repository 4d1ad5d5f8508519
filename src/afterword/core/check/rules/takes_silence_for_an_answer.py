"""Silence taken for a no, and calls that go on until there is an answer."""

from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="This presses for an answer.",
    why="An answer that silence is made to give is none that they chose.",
    anchors=(
        "silence",
        "inbox",
        "hear nothing",
        "heard nothing",
        "nothing",
        "not hear",
        "not heard",
        "no word",
        "no reply",
        "no answer",
        "no response",
        "no news",
        "absence of",
        "don't hear",
        "haven't heard",
        "hear back",
        "keep ",
        "carry on",
        "go on ",
        "continue",
        "every day",
        "each day",
        "every morning",
        "each morning",
        "every hour",
        "daily",
        "won't stop",
        "will not stop",
        "not stop",
        "give up until",
        "won't rest",
        "will not rest",
        "not rest",
        "camp ",
        "camping",
    ),
    pattern=(
        r"\b(?:assume|presume|take it|conclude|understand|treat|consider|regard|read|take)\b[^.?!]{0,50}\b(?:a no|is no|as no\b|no from you|refus\w+|not interested|unsuccessful|rejected"
        r"|rejection|withdrawn?|withdraw|gone to|filled|decided against|lost interest|closed|consent|agreement|agree|acceptance|accepted|a yes)\b[^.?!]{0,30}"
        r"\b(?:if|unless|should|when)\b[^.?!]{0,30}\b(?:inbox|nothing|silence|not (?:hear|heard)(?! from me)|n't (?:hear|heard)(?! from me)|no (?:word|reply|answer|response|news))\b"
        r"|\b(?:if|should)\b[^.?!]{0,40}\b(?:nothing|silence|inbox (?:is|stays|remains)|not (?:hear|heard)(?! from me)|n't (?:hear|heard)(?! from me)|no (?:word|reply|answer|response|news))\b[^.?!]{0,70}"
        r"\b(?:(?:assume|presume|conclude|take (?:it|that|this) (?:as|that|for|to)|treat|consider|regard|read (?:it|that) as)\b[^.?!]{0,40}(?:n't\b|\b(?:no|not|refus\w+|reject\w+|withdraw\w*|agree\w*|accept\w*|consent\w*|closed|settled|unsuccessful|gone|filled|yes|lost|declin\w+|mine))\b|look elsewhere|go elsewhere|sign elsewhere|withdraw|move on|escalat\w+|go (?:over|above|to) your"
        r"|(?:call(?:ing)?|com(?:e|ing)|ring(?:ing)?|phon(?:e|ing)|turn(?:ing)? up|drop(?:ping)? by|pop(?:ping)? in|call(?:ing)? in|stop(?:ping)? by)[^.?!]{0,25}\b(?:in person|until|till|again|myself|every|each|daily|to ask|for an answer))\b"
        r"|\b(?:take|read|treat|regard|understand|see|interpret|count) (?:your |any |further |continued |that |the )*silence (?:as|for|to)\b|\b(?:your|further|continued|any) silence\b[^.?!]{0,25}\b(?:will|shall|would|can only|must) (?:be |mean|tell)"
        r"|\b(?:in|given) the (?:continued )?absence of (?:a |an |any |your )?(?:\w+ )?(?:reply|answer|response|word|news)\b[^.?!]{0,50}\b(?:i|we)\b"
        r"|\bno (?:reply|answer|news|response|word)\b[^.?!]{0,30}\b(?:i'll|i will|i shall) (?:take|assume|read|treat)\b"
        r"|\b(?:i|we)(?:'ll| will| shall| am going to|'m going to| intend to| mean to| plan to) (?:simply |just |certainly )?(?:keep|carry on|go on|continue)(?: on)?(?: to)? (?:ring|call|phon|writ|e-?mail|messag|text|ask|knock|chas|com|turn|drop|pester|bother|bug|try|dial|follow)\w*"
        r"(?: (?:you|your \w+|back|daily|every \w+|each \w+|on|up|in|by|the (?:office|desk|reception|front desk|number|line)|at \w+|round|until then|and \w+ing))* (?:until|till|'til)\b(?! the (?:leak|pump|line|part|stock|bus)\b)"
        r"|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:ring|call|phone|write|e-?mail|message|text|come|pop in|stop by|drop by|be back|be there|stand|sit|try|telephone)\b[^.?!]{0,25}\b(?:every|each) (?:day|morning|afternoon|evening|hour|week|\w+day)\b[^.?!]{0,20}\b(?:until|till) (?:i (?:hear|get|have|know)|you (?:do|have|answer|reply|respond|write|call|ring|decide|agree|see me|say|tell|let)|there(?:'s| is)|somebody|someone)\b(?! your money)"
        r"|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:ring|call|phone|write|e-?mail|message|text|try)\b[^.?!]{0,25}\bdaily\b[^.?!]{0,20}\b(?:until|till)\b"
        r"|\b(?:won't|will not|shall not|do not intend to|don't intend to|'m not going to|am not going to) (?:stop|rest|let (?:it|this) go|let up)\b(?![^.?!]*\bforgiv)[^.?!]{0,40}\b(?:until|till|before) (?:i (?:hear|get|have|know)|you (?:do|have|answer|reply|respond|write|call|ring|decide|agree|see me|say|tell|let)|there(?:'s| is)|somebody|someone)\b(?! your money)"
        r"|\bcamp(?:ing)?(?: out)? (?:in|on|at|outside) your\b"
    ),
    unless=(reported, quoted),
    rewrite="",
    flags=(
        "[I'll assume the answer is no and withdraw if my inbox is empty and I hear nothing by Thursday.]",
        "[If I hear nothing by the 4th I will take it as a no.]",
        "[Should there be no word by then, I shall consider the matter closed.]",
        "[I can only read your silence as a refusal.]",
        "[In the absence of a reply I will look elsewhere.]",
        "[I will keep on ringing daily at eleven till I get a reply.]",
        "[I'm going to keep calling the office until somebody picks up.]",
        "[I won't stop writing until I have a straight answer.]",
        "[I will come every day until you see me.]",
    ),
    allows=(
        "If I hear nothing, I'll be at yours at nine on Saturday as we agreed.",
        "If I hear nothing by six, I'll assume that Saturday suits.",
        "I'll keep calling the yard until the part is found, and tell you when it is.",
        "I hear nothing but good about the new press.",
        "I'll keep the room until the 4th, and nothing is due if you cancel.",
        "You told me that no reply by Friday would mean a no.",
        "I'll ring Mum every day until the cast is off.",
    ),
)
