"""A date by which they have to answer."""

from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="This gives them a deadline.",
    anchors=(
        "need ",
        "expect",
        "require",
        "insist",
        "must ask",
        "must have",
        "must request",
        "i want",
        "we want",
        "i ask",
        "have to ask",
        "look to you",
        "i set you",
        "reply",
        "respond",
        "revert",
        "decide",
        "answer",
        "get back to me",
        "ring me back",
        "call me back",
        "let me know",
        "confirm",
        "you've got",
        "you have until",
        "you have till",
        "you have got",
        "lock this in",
        "by end of",
        "as most urgent",
    ),
    pattern=r"\b(?:i|we) (?:now |really |do |must |would )*(?:need|expect|require|want|insist|must (?:ask|have|request)|ask|have to ask|look to you)\b[^.?!]{0,60}\b(?:answer|decision|reply|response|confirmation|yes or no|a yes|statement|word from you|to know|to hear|let me have|signature)\b[^.?!]{0,40}\b(?:by (?:\w+ ){0,2}(?:noon|tonight|tomorrow|friday|monday|tuesday|wednesday|thursday|the \d|return|eod|end of)|within|before|until|till|today|tonight|tomorrow|immediately|asap)\b|\bi set you a term|\b(?:kindly |please |do )?(?:reply|respond|revert|decide|answer|get back to me|ring me back|call me back|let me know|confirm)\b[^.?!]{0,30}\b(?:asap|immediately|urgently|at the earliest|by return|tonight|today itself|by (?:eod|end of day|close of)|today (?:positively|or))\b|\byou(?:'ve| have) (?:got )?(?:until|till) \w+ to\b|\block this in by\b|\bby end of (?:day|business)\b|\bas most urgent\b|\brevert (?:by|today)\b|\bi look to you for an answer\b",
    unless=(reported, quoted),
    rewrite="",
    flags=(
        "[I need an answer by Friday.]",
        "[Kindly revert at the earliest.]",
        "[I must ask for a decision by noon on Thursday.]",
    ),
    allows=(
        "You asked me to confirm by Monday that I can attend, and I can.",
        "The customer set us a term until Friday, and the part was there on Thursday.",
        "Please reply whenever it suits you; before June is early enough.",
    ),
)
