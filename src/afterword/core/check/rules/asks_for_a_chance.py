"""Asking to be given a chance, a go, a shot."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted, reported
from afterword.core.check.rule import Rule

rule = Rule(
    fault="begging",
    weight=Weight.BLOCKS,
    message="This asks for a chance; offer a time instead.",
    anchors=("chance", "shot", "another go", "opportunity", "one more try", "another try"),
    pattern=r"\b(?:(?:give|grant|allow|let|offer)(?: to)? (?:me|us)\b[^.?!]{0,30}\b(?:chances?|shot|another go|(?:one|second|another) (?:more )?(?:opportunity|try)|opportunity one more)\b|asking for is a (?:chance|shot)|(?:(?<=[.?!] )|(?<=\n)|\A)one (?:more )?chance\.|please\b[^.?!]{0,30}\b(?:another|one more|a second|one last) (?:chance|shot|go|opportunity|try)\b)",
    unless=(reported, quoted),
    rewrite="",
    flags=(
        "[Please give me another chance.]",
        "[Just give me one shot at the second round.]",
        "[Grant me a second opportunity, and you will not regret it.]",
    ),
    allows=(
        "Thank you for taking a chance on a newcomer.",
        "Give the model a chance to say unknown, and it does better.",
        "I am grateful for the opportunity to see the new ward.",
    ),
)
