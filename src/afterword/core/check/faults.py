"""What each fault of the closed list means to a reader, and what the advice rests on."""

from __future__ import annotations

from afterword.core.named import NamedTuple
from afterword.core.sources import OURS, Source

EXCUSES = Source(
    "Schlenker, Pontari & Christopher 2001", "Excuses cost character when uncorroborated or pointing at others."
)
PARTS = Source("Lewicki, Polin & Lount 2016", "Acknowledging responsibility matters most, then an offer of repair.")
OFTEN = Source("Halperin, Ho, List & Muir 2022", "Repeated apologies can be worse than none.")
JOKES = Source("Bitterly, Brooks & Schweitzer 2017", "A joke that misses signals low competence.")
BELIEVABLE = Source("Cone, Flaharty & Ferguson 2019", "What updates an impression is evidence that can be believed.")
STORIES = Source("Bangerter, Corvalan & Cavin 2014", "Stories helped a recommendation, self-descriptions hurt it.")
SPOTLIGHT = Source("Gilovich, Medvec & Savitsky 2000", "People overestimate how much others noticed.")
TRANSFER = Source("Skowronski et al. 1998", "Speakers take on the traits they ascribe to others.")
THANKS = Source("TopResume 2017", "About two in three managers said that a thank-you matters to them.")
LENGTH = Source("Boomerang 2016", "Reply rates were highest for short messages.")
URGENCY = Source("Giurge & Bohns 2021", "Receivers read more urgency into a message than was meant.")
NEW_FACTS = Source("Mann & Ferguson 2015", "New facts that change how the old ones read can turn an impression.")


class Note(NamedTuple):
    """What is said where a fault is found and no rule says it better."""

    message: str
    why: str
    source: Source


NOTES: dict[str, Note] = {
    "excuse": Note(
        "This gives an outside reason where the reader looks for ownership.",
        "A cause outside yourself, with nothing owned or mended beside it, costs more trust than the slip.",
        EXCUSES,
    ),
    "blame": Note(
        "This puts the slip on somebody or something else.",
        "Readers trust the person who names their own part; pointing elsewhere does the opposite.",
        EXCUSES,
    ),
    "minimising": Note(
        "This makes the slip smaller than the reader may feel it was.",
        "Naming it plainly shows that you have understood it.",
        PARTS,
    ),
    "over_apology": Note(
        "One plain apology is enough; this is more than that.",
        "Each further apology moves the reader's eye from the repair back to the slip.",
        OFTEN,
    ),
    "begging": Note(
        "This asks for mercy; the reader needs a reason.",
        "A need of yours is no argument for them. One calm offer is.",
        OURS,
    ),
    "risky_humour": Note(
        "A joke about the meeting cannot be steered in writing.",
        "You cannot see how it lands, and a joke that misses reads as low competence.",
        JOKES,
    ),
    "unverifiable_claim": Note(
        "Nobody can check this. One number, date or name would carry it.",
        "What changes an impression is a fact that can be believed, not a self-description.",
        BELIEVABLE,
    ),
    "draws_attention": Note(
        "This points at something that was better left alone.",
        "Others notice less than we think; naming it makes sure that they do.",
        SPOTLIGHT,
    ),
    "wrong_tone_negativity": Note(
        "Ill words about others, or about your own prospects, stay with the writer.",
        "People who speak ill of someone are credited with the same traits.",
        TRANSFER,
    ),
    "pressure": Note(
        "This presses for an answer.",
        "Messages are read as more urgent than they are meant; a deadline from you makes a no easier.",
        URGENCY,
    ),
    "placeholder_left": Note(
        "A placeholder was left in.",
        "It tells the reader that the letter was not written for them.",
        OURS,
    ),
    "too_much_problem": Note(
        "Too much of the letter is about the slip.",
        "A few words for the slip and the rest for the answer, the proof and the offer.",
        OFTEN,
    ),
    "missing_thanks": Note("There is no thank-you in it.", "It is the one thing that most readers expect.", THANKS),
    "missing_specific": Note(
        "Nothing in it could come only from this meeting.",
        "One thing that was said or shown tells them that you listened.",
        OURS,
    ),
    "missing_evidence": Note(
        "Something is claimed or put right, and nothing in it can be checked.",
        "A number, a date, a link or a named person makes it believable.",
        NEW_FACTS,
    ),
    "missing_offer": Note(
        "It names the slip and offers neither a repair nor a next step.",
        "After owning it, an offer of repair is what counts most.",
        PARTS,
    ),
    "too_long": Note("It is longer than it will be read.", "Short messages get more answers.", LENGTH),
    "too_short": Note(
        "It is too short to say what it has to.", "Thanks, one specific thing and a closing line fit in 40 words.", OURS
    ),
}
