"""Sorry, but the traffic; late because of the train."""

from afterword.core.check.guards import quoted, repaired, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="excuse",
    message="The cause takes the apology back. Say what you did and what you do now.",
    anchors=(
        "sorry",
        "apolog",
        "late ",
        "missed ",
    ),
    pattern=r"\b(?:sorry|apologi[sz]e|apologies)\b[^.?!]{0,60}\bbut\b(?! (?:i (?:have|'ve|will|'ll|should|can|could|may|would)|could|can|would|may|is|are|do|will)\b)(?: [^.?!]{0,30})?(?: because| due to| thanks to| traffic| sat ?nav| gps| accident| roadworks| childcare| snow| strike| cancelled| delayed| broke down| jammed| (?:my|the) (?:trains?|bus(?:es)?|tram|tube|metro|alarm|connection|wi-?fi|internet|laptop|parking|weather|directions?) (?:was|were|had|did|kept|is|broke|failed|stopped|dropped))\b|\b(?:i was|i am|i'm|being|arrived|came|got there|turned up|dialled in|logged in) (?:\w+ ){0,3}late\b[^.?!]{0,20}\b(?:because|due to|owing to|thanks to) (?!of (?:me|my own)\b|my own\b|i (?:had not|hadn't|did not|didn't|misread|mixed|should|overslept|left|set off))[^.?!]{0,60}\b(?:traffic|trains?|bus(?:es)?|tram|tube|metro|sat ?nav|gps|parking|accident|roadworks|alarm|connection|wi-?fi|internet|weather|snow|strike|cancelled|delayed|broke down|jammed|directions?)\b",
    needs=("but", "because", "due to", "owing to", "thanks to"),
    unless=(quoted, repaired, reported),
    rewrite="",
    flags=(
        "[I am sorry I was late, but it was because of the traffic.]",
        "[Apologies for the start, but my connection was dreadful.]",
        "[I was ten minutes late because the train was cancelled.]",
    ),
    allows=(
        "I am sorry I was late. I should have left an hour earlier.",
        "Sorry to write again, but I have found the page you asked about.",
        "I was late because I had misread the timetable.",
        "Sorry for the short notice, but could you send me directions to the office?",
        "Apologies for the slow answer, but the laptop you asked about is on its way.",
        "Sorry again, but I can take an earlier train on Monday.",
    ),
)
