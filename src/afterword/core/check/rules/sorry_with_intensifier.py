"""So sorry, deeply sorry, my most profound apologies."""

import re

from afterword.core.check.draft import Draft, Sentence
from afterword.core.check.guards import negated, quoted, reported
from afterword.core.check.rule import Rule

WARM = re.compile(r"(?:so|very|really|truly) sorry")


def said_warmly(draft: Draft, sentence: Sentence, match: re.Match[str]) -> bool:
    """In a letter that is there to say sorry, "so sorry" is one apology, and the way people speak."""
    return draft.shape in ("friend", "apology") and WARM.fullmatch(match.group()) is not None


rule = Rule(
    fault="over_apology",
    message="Plain words carry more than strong ones.",
    why="The weight lies in what you own and mend; a strong word before it adds none.",
    covers="match",
    anchors=(
        "so sorry",
        "so, so",
        "so so",
        "very sorry",
        "very very",
        "very, very",
        "really sorry",
        "really, really",
        "really really",
        "deeply",
        "terribly",
        "truly",
        "extremely",
        "incredibly",
        "awfully",
        "profound",
        "sincerely sorry",
        "sincerest",
        "deepest",
        "ever so sorry",
        "that sorry",
        "beyond sorry",
        "heartfelt",
        "unreserved",
        "humble",
        "thousand",
        "million apologies",
        "from the bottom of my heart",
        "from the deepest",
        "abject",
        "more sorry than",
        "huge apologies",
        "biggest apolog",
        "giant sorry",
        "infinite",
        "sorry sorry",
        "sorry, sorry",
    ),
    pattern=r"\b(?:(?:so|very|really|deeply|terribly|truly|extremely|incredibly|awfully|profoundly|sincerely|ever so|that|infinitely|madly|abjectly|dreadfully|genuinely|honestly)[, ]+(?:and )?){1,12}(?:sorry|apologetic|regret\w*)\b(?! to (?:hear|learn|read|see)| (?:about|for) your)|\bbeyond sorry\b|\b(?:most |my )?(?:profound|sincerest|deepest|heartfelt|unreserved|humblest|humble|abject|huge|unconditional|biggest)[^.?!]{0,40}\b(?:apolog(?:y|ies)|regrets)\b|\b(?:a |ten |my )?(?:thousand|million)(?: times)?,? (?:apologies|sorry)\b|\bsorry from the (?:bottom|deepest) of\b|\bfrom the (?:bottom|deepest) of my heart\b[^.?!]{0,15}\bsorry\b|\bapologi[sz]e (?:most |very )?(?:profoundly|sincerely|deeply|profusely)\b|\b(?:deeply|sincerely|profoundly|profusely|humbly) apologi[sz]e\b|\bsorry[, ]+sorry\b",
    unless=(quoted, reported, negated, said_warmly),
    rewrite="sorry",
    flags=(
        "I am [so, so sorry] about Tuesday.",
        "I'm [deeply sorry] for the delay.",
        "Please accept my [most profound apologies].",
    ),
    allows=(
        "I was very sorry to hear that your colleague is in hospital.",
        "I'm really, really glad you asked about residency.",
        "I deeply value the candour of your team.",
    ),
)
