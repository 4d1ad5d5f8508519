"""Tell me today; even one word; you could manage a two-line reply."""

from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="This presses for an answer.",
    anchors=(
        "tell me",
        "let me know",
        "reply",
        "answer",
        "write back",
        "decide",
        "confirm",
        "get back to me",
        "hang on",
        "call me",
        "ring me",
        "phone me",
        "ring tonight",
        "call tonight",
        "one-line",
        "one-word",
        "two-line",
        "one word",
        "one line",
        "quick text",
        "courtesy",
        "owed an",
        "dangling",
        "my life on hold",
        "my time has",
        "a right to",
        "count on hearing",
        "wait your call",
        "not wait",
        "can't wait for you",
        "i need you to",
        "good sense",
        "too much to ask",
        "the needful",
        "in front of your",
        "come down to the gate",
        "want me to sign",
    ),
    pattern=(
        r"\b(?:please|kindly|could you|can you|would you|just|do|simply)(?: \w+){0,3}? (?:tell me|let me know|reply|answer|write(?: back)?(?: to me)?|decide|confirm|respond|call(?: me)?|ring(?: me)?|phone me|get back to me)\b[^.?!]{0,40}\b(?:today|tonight|right now|straight away|by (?:tonight|tomorrow)|tomorrow itself|this week|before the end of (?:this|the) (?:week|day))\b(?![^.?!]*\b(?:suits?|if you can|whenever|no rush|you like|which|what|how many|how much|if (?:the|your|it))\b)"
        r"|\b(?:even |just )?(?:a |one )?(?:one|two|single)-(?:line|word) (?:reply|answer|mail|e-?mail|text|message)\b|\beven (?:just )?one (?:word|line)\b|\bquick (?:text|reply|call|answer) (?:was|is|would)(?: not|n't)\b|\b(?:common|usual|basic|simple|least) (?:human )?courtesy\b|\b(?:is|am) owed an (?:answer|explanation|reply)\b|\b(?<!not )(?:leave|leaving|left|keep|keeping|kept) (?:me|us|a \w+) (?:hanging|dangling)\b|\bmy life on hold\b|\bmy time has (?:a )?(?:value|price)\b|\b(?:have|got) a right to (?:\w+ )?(?:feedback|an answer|a reply|know)\b|\bcount on hearing\b|\bi (?:will )?(?:a?wait|am waiting for|'m waiting for) your call\b|\b(?:they|who|he|she|it|i|we) (?:will not|won't|can't|cannot|can not) (?:wait|be hanging on|hang on) (?:for (?:you|ever|long)|forever|much longer|any longer|more|long)\b|\bi need you to (?:say|confirm|tell|answer|decide|send|give|let)\b(?! me know)"
        r"|\b(?:not|n't) (?:be )?too much to ask\b(?![^.?!]*forgiv)|\bdo the needful\b[^.?!]{0,20}\b(?:by|today|tomorrow)\b|\b(?:sit|stand|wait|come)\b[^.?!]{0,20}\bin front of your (?:door|house|office)\b|\b(?:come|go) down to the gate and wait\b"
    ),
    unless=(quoted, reported),
    rewrite="",
    flags=(
        "[Could you please let me know today?]",
        "[Even a one-word answer would be something.]",
        "[It is not fair to leave me dangling.]",
        "[I would have thought that a quick text was not too much to ask.]",
        "[I have another company who will not wait for long.]",
        "[I need you to confirm this.]",
    ),
    allows=(
        "Please let me know today or whenever it suits.",
        "Please let me know this week if the paint is dry.",
        "I confirm that I can start this week.",
        "Your courtesy on the phone was a pleasure.",
        "You asked me to tell you today, and I do.",
    ),
)
