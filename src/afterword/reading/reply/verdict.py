"""What a reply is, from all that its sentences say. Rather unclear than wrong: nothing is worse than a missed refusal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from afterword.core.mail import Mail
from afterword.core.reply import Reply, ReplyLabel
from afterword.reading.reply import acknowledgement, action, feedback, hold, next_round, other, rejection
from afterword.reading.reply.cue import Cue
from afterword.reading.reply.head import Opinion, open_head
from afterword.reading.reply.how_it_went import how_it_went
from afterword.reading.reply.sentences import Sentence, sentences_of
from afterword.reading.reply.spoken_days import SpokenDay, spoken_days
from afterword.reading.reply.words import JOB, PLAIN_JOB

ENOUGH: Final = 2.2
"""A label needs this much: one plain cue, or two that lean the same way."""
PLAIN_REFUSAL: Final = 2.6
"""A refusal in so many words; below it only what accompanies refusals was found."""
SOFT_REFUSAL: Final = 3.0
"""Thanks, wishes for the search and "kept on file" together, without a word of the decision, are a refusal too."""
RULE_COUNTS: Final = 3.0
"""How many times likelier a rule makes its label; chosen, as the shares below, by learning on three quarters of the mails
and reading the last."""
PLAIN: Final = 0.9
"""From this confidence on the words leave no doubt ("you were not selected"), and the rule counts PLAIN_COUNTS times."""
PLAIN_COUNTS: Final = 40.0
SURE_REFUSAL: Final = 0.5
"""A refusal needs this share, since a wrong one hurts; below it a person is asked."""
SURE_OTHERWISE: Final = 0.4

_BOOK: Final = (
    (ReplyLabel.REJECTION, rejection.CUES),
    (ReplyLabel.NEXT_ROUND, next_round.CUES),
    (ReplyLabel.HOLD, hold.CUES),
    (ReplyLabel.FEEDBACK, feedback.CUES),
    (ReplyLabel.ACTION_REQUIRED, action.CUES),
    (ReplyLabel.ACKNOWLEDGEMENT, acknowledgement.CUES),
    (ReplyLabel.OTHER, other.CUES),
)
_NEEDS_A_JOB: Final = frozenset({"not_the_fit"})
"""What friends and strangers say to each other too."""
_SETTLES: Final = frozenset({"no_contact", "asks_to_explain"})
"""Words after which no likeness to other mails counts."""
_JOB = re.compile(JOB)
_PLAIN_JOB = re.compile(PLAIN_JOB)
_PAST = re.compile(rejection.PAST)
_IN_QUOTES = re.compile(r'"[^"]{4,200}"')
_AIMED = re.compile(
    r"\b(?:your (?:\w+ ){0,2}(?:application|candidacy|candidature|interview|profile)|you (?:have|were|are|did|will|came))\b"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue that fired, and where."""

    cue: Cue
    sentence: Sentence


def read_reply(mail: Mail, today: date, opinion: Opinion | None = None) -> Reply:
    """What this mail means. Days are counted from when it was sent, else from `today`.

    The rules and the learnt `opinion` decide together, by default the shipped one; where it is missing, the rules alone.
    """
    sentences = sentences_of(mail.text, mail.subject)
    if not sentences:
        return Reply(ReplyLabel.UNCLEAR, 0.0, why_unsure="There are no words in it that could be read.")
    found = {label: _found(cues, sentences, mail) for label, cues in _BOOK}
    weight = {label: _weight(hits) for label, hits in found.items()}
    reply = _decide(mail, sentences, found, weight)
    opinion = opinion or open_head()
    if opinion is not None and not (mail.failed_id or mail.automatic or mail.bulk):
        reply = _weighed(reply, sentences, found, opinion)
    reply = _with_feedback(reply, sentences, found)
    return _with_step(reply, sentences, found, mail.sent_at.date() if mail.sent_at else today)


def _found(cues: Sequence[Cue], sentences: Sequence[Sentence], mail: Mail) -> list[Found]:
    hits = []
    for sentence in sentences:
        words = _IN_QUOTES.sub('""', sentence.words) if mail.bulk or sentence.subject else sentence.words
        hits += [Found(cue, sentence) for cue in cues if cue.fires(words, sentence.condition)]
    return hits


def _weight(hits: Iterable[Found]) -> float:
    """All different cues together: the same one twice says nothing new."""
    return sum({hit.cue.name: hit.cue.weight for hit in hits}.values())


def _decide(
    mail: Mail,
    sentences: Sequence[Sentence],
    found: dict[ReplyLabel, list[Found]],
    weight: dict[ReplyLabel, float],
) -> Reply:
    refusals = [hit for hit in found[ReplyLabel.REJECTION] if hit.cue.name not in rejection.SOFT]
    plain = _weight(refusals)
    soft = weight[ReplyLabel.REJECTION] - plain
    kinds = {hit.cue.name for hit in found[ReplyLabel.OTHER]}
    about_job = any(_JOB.search(sentence.words) for sentence in sentences)
    aimed = any(_AIMED.search(hit.sentence.words) for hit in refusals)
    ahead = found[ReplyLabel.NEXT_ROUND]
    plainly = any(_PLAIN_JOB.search(sentence.words) for sentence in sentences)
    if _is_other(mail, kinds, about_job=plainly, aimed=aimed):
        return _said(ReplyLabel.OTHER, max(weight[ReplyLabel.OTHER], 3.0), found[ReplyLabel.OTHER])
    if plain >= PLAIN_REFUSAL:
        if not about_job and {hit.cue.name for hit in refusals} <= _NEEDS_A_JOB:
            return _unsure("It turns something down, but does not say what.", refusals)
        if _only_offered(refusals) and any(
            hit.cue.name in ("they_may_decline", "not_refused") for hit in found[ReplyLabel.HOLD]
        ):
            return _said(ReplyLabel.HOLD, weight[ReplyLabel.HOLD], found[ReplyLabel.HOLD])
        if weight[ReplyLabel.NEXT_ROUND] >= ENOUGH and all(_PAST.search(hit.sentence.words) for hit in refusals):
            return _said(ReplyLabel.NEXT_ROUND, weight[ReplyLabel.NEXT_ROUND], ahead)
        if weight[ReplyLabel.NEXT_ROUND] >= 5 and plain < 3 and not soft:
            return _unsure("It speaks of a refusal and of a next talk.", [*refusals, *ahead])
        doubt = 0.15 if weight[ReplyLabel.NEXT_ROUND] >= 3 or weight[ReplyLabel.HOLD] >= 3 else 0.0
        return _said(ReplyLabel.REJECTION, plain + soft, refusals, less=doubt)
    forward = weight[ReplyLabel.NEXT_ROUND]
    waits = weight[ReplyLabel.HOLD]
    received = weight[ReplyLabel.ACKNOWLEDGEMENT]
    parting = {hit.cue.name for hit in found[ReplyLabel.REJECTION]} - {"thanks_for_interest", "this_time"}
    if (
        forward < ENOUGH
        and waits < ENOUGH
        and weight[ReplyLabel.ACTION_REQUIRED] < ENOUGH
        and weight[ReplyLabel.FEEDBACK] < ENOUGH
    ):
        need = SOFT_REFUSAL + (
            2.5 if any(hit.cue.name == "received" for hit in found[ReplyLabel.ACKNOWLEDGEMENT]) else 0
        )
        if soft >= need and len(parting) >= 2:
            return _said(ReplyLabel.REJECTION, 2.0, found[ReplyLabel.REJECTION], less=0.05)
        if soft >= SOFT_REFUSAL and not received:
            return _unsure("It sounds like a refusal and does not say so.", found[ReplyLabel.REJECTION])
    best = _best(weight)
    if best is None:
        return _unsure("Its words do not say how things stand.", [])
    return _said(best, weight[best], found[best], less=0.1 if soft >= 2 else 0.0)


def _weighed(
    ruled: Reply, sentences: Sequence[Sentence], found: dict[ReplyLabel, list[Found]], opinion: Opinion
) -> Reply:
    """The rules' label against what the whole sounds like."""
    if any(hit.cue.name in _SETTLES for hit in found.get(ruled.label, ())):
        return ruled
    shares = opinion(sentences)
    if ruled.label is not ReplyLabel.UNCLEAR:
        shares[ruled.label] *= PLAIN_COUNTS if ruled.confidence >= PLAIN else RULE_COUNTS
    label = max(shares, key=shares.__getitem__)
    sure = shares[label] / sum(shares.values())
    if label is ruled.label and sure >= (SURE_REFUSAL if label is ReplyLabel.REJECTION else 0):
        return ruled
    if label is ReplyLabel.UNCLEAR:
        return _unsure("Its words do not say how things stand.", [])
    if sure < (SURE_REFUSAL if label is ReplyLabel.REJECTION else SURE_OTHERWISE):
        return _unsure("It could be read in more than one way.", found[label])
    quotes = _quotes(found[label]) or (_loudest(label, sentences, opinion),)
    return Reply(label, max(0.3, min(0.9, sure)), quotes)


def _loudest(label: ReplyLabel, sentences: Sequence[Sentence], opinion: Opinion) -> str:
    """The sentence that alone speaks most for the label."""
    return max(sentences[:12], key=lambda one: opinion((one,))[label]).text


def _is_other(mail: Mail, kinds: set[str], *, about_job: bool, aimed: bool) -> bool:
    """Whether it is no answer to the matter. A refusal in so many words outweighs the small print of a mass mail."""
    if (
        "away" in kinds
        or "undelivered" in kinds
        or mail.failed_id
        or (mail.automatic and "received" not in kinds and not aimed)
    ):
        return True
    if "another_matter" in kinds:
        return not about_job
    if "their_own_news" in kinds:
        return True
    return bool(kinds & {"alert", "outreach", "newsletter", "survey", "calendar", "wishes_before"}) and not aimed


def _only_offered(refusals: Sequence[Found]) -> bool:
    return {hit.cue.name for hit in refusals} <= {"offer_to_another", "chose_another", "taken_on_the_other"}


def _best(weight: dict[ReplyLabel, float]) -> ReplyLabel | None:
    """The label that says most. Of a request and a next round, the round; of thanks and anything else, the other."""
    forward, waits = weight[ReplyLabel.NEXT_ROUND], weight[ReplyLabel.HOLD]
    if forward >= ENOUGH and forward >= waits:
        return ReplyLabel.NEXT_ROUND
    for label in (ReplyLabel.HOLD, ReplyLabel.FEEDBACK, ReplyLabel.ACTION_REQUIRED, ReplyLabel.NEXT_ROUND):
        rival = weight[ReplyLabel.FEEDBACK] if label is ReplyLabel.HOLD else 0.0
        if weight[label] >= ENOUGH and weight[label] >= rival:
            return label
    if weight[ReplyLabel.ACKNOWLEDGEMENT] >= 1.6:
        return ReplyLabel.ACKNOWLEDGEMENT
    return None


def _said(label: ReplyLabel, weight: float, hits: Sequence[Found], *, less: float = 0.0) -> Reply:
    """A reply with that label; how sure, grows with what was found."""
    sure = min(0.97, 0.5 + 0.1 * min(weight, 4.7)) - less
    return Reply(label, max(0.3, sure), _quotes(hits))


def _unsure(why: str, hits: Sequence[Found]) -> Reply:
    return Reply(
        ReplyLabel.UNCLEAR, 0.3, _quotes(hits), why_unsure=f"{why} Please read it yourself and say what it is."
    )


def _quotes(hits: Sequence[Found]) -> tuple[str, ...]:
    """The sentences, exactly as they stand, without faint ones where there are plain ones."""
    heavy = [hit for hit in hits if hit.cue.weight >= 2] or list(hits)
    heavy = [hit for hit in heavy if not hit.sentence.subject] or heavy
    return tuple(dict.fromkeys(hit.sentence.text for hit in heavy))


_TELLS_HOW: Final = frozenset({ReplyLabel.REJECTION, ReplyLabel.FEEDBACK})
_SAYS_MORE: Final = frozenset(
    {ReplyLabel.NEXT_ROUND, ReplyLabel.HOLD, ReplyLabel.ACTION_REQUIRED, ReplyLabel.ACKNOWLEDGEMENT}
)


def _with_feedback(reply: Reply, sentences: Sequence[Sentence], found: dict[ReplyLabel, list[Found]]) -> Reply:
    """The reply with all that it says of how it went, and that among its quotes."""
    if reply.label not in _TELLS_HOW:
        return reply
    refuses = {
        hit.sentence
        for hit in found[ReplyLabel.REJECTION]
        if hit.cue.name not in rejection.SOFT or hit.cue.name in rejection.PARTING
    }
    more = {hit.sentence for label in _SAYS_MORE for hit in found[label] if hit.cue.weight >= 2}
    hits = found[ReplyLabel.FEEDBACK]
    announcing = {hit.sentence for hit in hits if hit.cue.name == feedback.ANNOUNCES}
    judging = {hit.sentence for hit in hits if hit.cue.name != feedback.ANNOUNCES}
    went = how_it_went(sentences, announcing, judging, refuses | more, all_of_it=reply.label is ReplyLabel.FEEDBACK)
    told = tuple(dict.fromkeys(one.text for one in went))
    if not told:
        return reply
    quoted = {*reply.quotes, *told}
    in_order = dict.fromkeys(one.text for one in sentences if one.text in quoted)
    return replace(reply, quotes=tuple(in_order), feedback=told)


_STEPS: Final = {
    ReplyLabel.NEXT_ROUND: (ReplyLabel.NEXT_ROUND, ReplyLabel.ACTION_REQUIRED),
    ReplyLabel.ACTION_REQUIRED: (ReplyLabel.ACTION_REQUIRED,),
    ReplyLabel.HOLD: (ReplyLabel.HOLD,),
    ReplyLabel.REJECTION: (ReplyLabel.NEXT_ROUND,),
    ReplyLabel.ACKNOWLEDGEMENT: (ReplyLabel.HOLD,),
}


def _with_step(
    reply: Reply, sentences: Sequence[Sentence], found: dict[ReplyLabel, list[Found]], sent_on: date
) -> Reply:
    """The reply with what comes next, and its day. A sentence that names a day says more than one that does not."""
    own = [one for one in sentences if not one.subject]
    offering = [one.text for one in own if next_round.OFFER.fires(one.words, one.condition)]
    offers = reply.label is ReplyLabel.NEXT_ROUND and bool(offering)
    if offers:
        reply = replace(reply, offers=True, quotes=tuple(dict.fromkeys((*offering, *reply.quotes))))
    told = [hit.sentence for label in _STEPS.get(reply.label, ()) for hit in found[label] if not hit.sentence.subject]
    days = [one for text in dict.fromkeys(told) for one in spoken_days(text, sent_on, offers=offers)]
    if offers or reply.label is ReplyLabel.HOLD:
        # What they promise, or ask for, may stand in a sentence that says nothing else of it.
        days += [
            one
            for text in own
            if text not in told
            for one in spoken_days(text, sent_on, offers=offers)
            if one.worth > 0
        ]
    if days:
        best = max(days, key=SpokenDay.says)
        return replace(reply, next_step=best.sentence.text, day=best.day)
    return replace(reply, next_step=told[0].text) if told and reply.label is not ReplyLabel.REJECTION else reply
