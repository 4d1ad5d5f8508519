"""Asking to be forgiven."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="over_apology",
    weight=Weight.BLOCKS,
    message="Forgiveness is theirs to give; asking for it asks for one more thing.",
    anchors=("forgive", "pardon", "pardoned", "absolution"),
    pattern=r"\b(?:please|kindly|hope|beg|ask(?! your pardon(?: for\b| and\b|[.,;!]))|can|could|will|may|might|ever|heart[s]? to|you to)\b[^.?!]{0,50}\b(?:forgive (?:me|my|us|so|your|a)|forgiveness|your pardon|pardon (?:me|my|of)|to pardon|for pardon)\b|\bforgive me\b|\b(?:can(?:'t|not)|could not|shall never|will never|'ll never) forgive (?:myself|me|an?)\b|\bfor forgiveness\b|\bcan be no forgiveness\b",
    unless=(quoted, reported, work_story),
    rewrite="",
    flags=(
        "[Please forgive me.]",
        "[I hope that you can forgive so elementary a lapse.]",
        "[I ask your pardon with all my heart.]",
        "[I cannot forgive myself for those minutes.]",
    ),
    allows=(
        "I worked on the loan-forgiveness module for two years.",
        "Please pardon the format; your portal accepts only .csv.",
        "That was disrespectful, and I ask your pardon.",
        "The customer forgave us the delay after I brought the part.",
    ),
)
