"""From a tagged account to its moments: what happened, who saw it, and what is known of each slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from afterword.core.calm import Danger
from afterword.core.judge.doubts import PERHAPS_NONE
from afterword.core.judge.leaning import leaning
from afterword.core.occasion import (
    Handled,
    Moment,
    Noticed,
    Polarity,
    Quote,
    as_told,
)
from afterword.core.pledges import is_dated, is_pledge
from afterword.core.secret import tells_it_anew
from afterword.core.sentence_start import sentence_start
from afterword.core.sharp import was_sharp_with_them
from afterword.core.titled import ENDS_IN_A_TITLE
from afterword.reading import facts as told
from afterword.reading.absence import ASKED, read_in, with_absence
from afterword.reading.basic import clauses
from afterword.reading.broken_word import with_broken_words
from afterword.reading.came_clean import with_what_was_cleared
from afterword.reading.covered_up import with_what_was_covered_up
from afterword.reading.credit_kept import with_credit_kept
from afterword.reading.danger import figures_of_speech, only_of_the_job
from afterword.reading.denied import with_denied_claims
from afterword.reading.echo import with_what_they_repeated
from afterword.reading.edges import quote_of, spoken_out, tidy, whole_quotes
from afterword.reading.encoder.alarm import SURE, weighed
from afterword.reading.encoder.doubted import FEWEST
from afterword.reading.encoder.owned import BRIEF
from afterword.reading.encoder.tagger import Tagged, Tagger
from afterword.reading.encoder.transformer import Floats
from afterword.reading.encoder.wordpiece import Pieces
from afterword.reading.fallen_silent import only_of_silence
from afterword.reading.harmless import TRUTH_REACH, is_none, tells_the_truth_of_it
from afterword.reading.it_was_me import with_what_was_mine
from afterword.reading.ngrams import NgramModel
from afterword.reading.oversight import with_oversights
from afterword.reading.plain_lateness import with_plain_lateness
from afterword.reading.rough_figures import without_rough_untruths
from afterword.reading.segment import best_cut, clause_starts, paragraph_starts
from afterword.reading.sharp_words import with_sharp_words
from afterword.reading.slips import Found, readings_of, told_outright
from afterword.reading.straight import without_true_words
from afterword.reading.thresholds import Settings
from afterword.reading.told_once import told_once
from afterword.reading.too_late import without_what_was_seen_too_late
from afterword.reading.undersold import with_what_was_undersold
from afterword.reading.wrong_answers import with_admitted_answers, without_proof_of_knowing, without_right_answers
from afterword.reading.wrong_figures import with_wrong_figures

CUE_REACH = 70  # pieces after a slip within which a reaction still belongs to it
SHORTEST_CUE = 10  # characters
SMALLEST = 3  # pieces; shorter stretches are noise
GUESSED = 0.4  # below this a promise is no slip of any kind
SAID_ONLY = frozenset({"arguing", "exaggeration", "lie"})  # done by words alone, which a promise with its day is not
UNSURE = 0.6  # below this a reading as a lie gives way to plain words that say otherwise
BESIDE_A_FIGURE = 0.0
"""Log-odds of danger that words beside a figure of speech need: as likely as not, since the figure colours what stands around it."""
_NO_REACTION = re.compile(  # "which nobody mentioned" tells of none
    r"\W*(?:(?:which|but|and|though|luckily) )*(?:nobody|no[- ]?one|none of (?:them|the \w+)|not one of them) (?:(?:there|else|even|ever|seemed to|really) )*"
    r"(?:mention\w*|remark\w*|comment\w*|car(?:ed?|es?)|mind(?:s|ed)?|bother\w*|rais(?:e[sd]?|ing)|notic\w+|react\w*|blink\w*|flinch\w*|said (?:anything|a (?:word|thing)))\b(?! that)",
    re.IGNORECASE,
)
_RIGHT_ANSWER = re.compile(
    r"(?:it is|it'?s (?:actually|really|of course)?|its|it should (?:be|have been)|(?:of course )?the (?:right|correct|real) (?:answer|one|figure|number)"
    r"|actually it|should have (?:been|said))\b",
    re.IGNORECASE,
)
_THEN_THE_ANSWER = re.compile(
    rf"""(?<=[.!?"”])\s+(?=I (?:\w+ )?(?:looked (?:it|that|this) up|googled (?:it|that)|checked (?:it|that)?\b)|{_RIGHT_ANSWER.pattern})"""
    r"|\s+(?:and|but|then)\s+(?=no,? it(?:['’]?s| is)\b)",  # as one dictates it
    re.IGNORECASE,
)
_THEN_THE_TRUTH = re.compile(
    r"""(?<=[.!?"”])\s+(?=(?:but |and )?(?:in (?:truth|fact|reality)\b|actually\b|really\b|truth be told|(?:the (?:truth|fact)|what is true) (?:is|was)\b"""
    r"""|(?:that|this|it|which)(?: is|['’]s| was) (?:really|actually|only|not true|a lie|untrue)\b|(?:that|this|it) (?:isn|wasn)['’]t true\b"""
    r"""|I(?: have| had|['’]ve|['’]d)? only (?:ever )?[a-z]+))""",
    re.IGNORECASE,
)
_NAMED_BY_TAG = (Polarity.STRENGTH, Polarity.CIRCUMSTANCE, Polarity.NEUTRAL)
_CLAIMS = frozenset(["lie", "exaggeration"])
_STATED = _CLAIMS | {"technical_error"}
ONCE_ONLY = frozenset(
    [
        "late",
        "no_show",
        "dress",
        "no_questions",
        "unprepared",
        "low_energy",
        "phone_rang",
        "body_language",
        "nerves",
        "pay_too_early",
        "distracted_by_emergency",
        "forbidden_aid",
    ]
)
"""Kinds that happen once in an occasion: told a second time, it is the same moment."""


def judged_clauses(text: str, pieces: Pieces) -> Iterator[tuple[int, int, slice]]:
    """The clauses that are judged for danger: `[start, end)` of the text, and which pieces they hold."""
    starts = np.asarray(pieces.starts)
    for start, end in clauses(text):
        low, high = int(np.searchsorted(starts, start)), int(np.searchsorted(starts, end))
        if high - low >= SMALLEST:
            yield start, end, slice(low, high)


def danger_in(text: str, tagged: Tagged, above: float) -> Danger | None:
    """The clause that speaks most of harm to oneself or from others, where its log-odds are `above` a bar.

    One that only says whether the job is wanted, or that somebody has been silent for so long, does not, and a figure of speech counts for nothing.
    """
    found: tuple[float, int, int] | None = None
    for start, end, inside in judged_clauses(text, tagged.pieces):
        odds = weighed(float(tagged.danger[inside].mean()), text[start:end])
        clause = text[start:end]
        if odds <= above or (found is not None and odds <= found[0]):
            continue
        if only_of_the_job(clause) or only_of_silence(clause):
            continue
        if figures := figures_of_speech(clause):  # what is said beside them decides
            plain = [
                at
                for at in range(inside.start, inside.stop)
                if all(
                    tagged.pieces.ends[at] <= start + low or start + high <= tagged.pieces.starts[at]
                    for low, high in figures
                )
            ]
            if len(plain) < SMALLEST or float(tagged.danger[plain].mean()) <= BESIDE_A_FIGURE:
                continue
        found = (odds, start, end)
    return Danger(quote_of(text, found[1], found[2]), found[0] > SURE) if found else None


def _with_ngrams(kinds: Floats, words: str, slips: slice, ngrams: NgramModel, share: float) -> Floats:
    """The chances of the kinds of slip, joined with the n-gram opinion in log space; they add up to one."""
    second = np.array(ngrams.chances(words)[slips], np.float32)
    joined = (1 - share) * np.log(kinds + 1e-6) + share * np.log(second + 1e-6)
    raised = np.exp(joined - joined.max())
    result: Floats = raised / raised.sum()
    return result


def stretches_of(
    text: str, tagged: Tagged, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None
) -> list[Found]:
    """The stretches that are moments, with their chances."""
    pieces = tagged.pieces
    may_start = clause_starts(text, pieces.starts, pieces.ends)
    must_end = paragraph_starts(text, pieces.starts, pieces.ends)
    cut = best_cut(tagged.tags, tagged.begin, may_start, must_end, tagger.slips, settings.cutting(len(pieces)))
    found = []
    for start, end, _tag in cut:
        if end - start < SMALLEST:
            continue
        whole, flags = tagger.stretch(tagged, start, end)
        mean = tagged.tags[start:end].mean(axis=0)
        mixed = settings.stretch_share * whole + (1 - settings.stretch_share) * mean
        chances = np.exp(mixed - mixed.max())
        chances /= chances.sum()
        slip = float(chances[tagger.slips].sum())
        if ngrams is not None and settings.ngram_share:
            words = text[pieces.starts[start] : pieces.ends[end - 1]]
            chances[tagger.slips] = slip * _with_ngrams(
                chances[tagger.slips], words, tagger.slips, ngrams, settings.ngram_share
            )
        shares = {Polarity.SLIP: slip} | {p: float(chances[tagger.tags.index(p)]) for p in _NAMED_BY_TAG}
        polarity = max(shares, key=lambda p: shares[p])
        if chances[0] > settings.outside_below or (polarity is Polarity.SLIP and slip < settings.slip_above):
            continue
        told_flags = dict(zip(tagger.flags, flags.tolist(), strict=True))
        found.append(Found(start, end, chances, told_flags, polarity, shares[polarity]))
    return found


def cues_of(tagged: Tagged, certain: float) -> list[tuple[int, int]]:
    """The other side's literal reactions, as stretches of pieces."""
    found: list[tuple[int, int]] = []
    on = tagged.cue > certain
    at = 0
    while at < len(on):
        if not on[at]:
            at += 1
            continue
        end = at
        while end < len(on) and (on[end] or (end + 1 < len(on) and on[end + 1])):
            end += 1
        if end - at >= 2:
            found.append((at, end))
        at = end
    return found


def moments_of(text: str, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None) -> tuple[Moment, ...]:
    """All moments of an account, by their start. A slip told again is one moment, at its fullest telling."""
    return moments_from(text, tagger.read(text), tagger, settings, ngrams)


def moments_from(
    text: str, tagged: Tagged, tagger: Tagger, settings: Settings, ngrams: NgramModel | None = None
) -> tuple[Moment, ...]:
    """As `moments_of`, for a text that was tagged already."""
    pieces = tagged.pieces
    stretches = stretches_of(text, tagged, tagger, settings, ngrams)
    cues = cues_of(tagged, settings.cue)
    made: list[tuple[Found, Moment]] = []
    for number, found in enumerate(stretches):
        start, end = tidy(text, pieces.starts[found.start], pieces.ends[found.end - 1])
        if end - start < 4:
            continue
        quote = quote_of(text, start, spoken_out(text, start, end))
        if found.polarity is not Polarity.SLIP:
            made.append((found, Moment(quote, found.polarity, confidence=found.certainty)))
            continue
        following = next((s.start for s in stretches[number + 1 :] if s.polarity is Polarity.SLIP), 10**9)
        # A reaction that stands near, but not to this slip, says nothing of it.
        cue = _cue_for(text, tagged, found, cues, following) if found.flags["seen"] >= settings.seen else None
        unlikely = found.flags["unlikely"] > settings.flag and found.flags["unlikely"] > found.flags["seen"]
        unlikely = unlikely or told.unnoticed(text[start:end], text[end : end + 160])
        unlikely = unlikely and not was_sharp_with_them(text[start:end])  # who is shouted at hears it
        if cue and cue.start >= end and told.kept_silent("", text[end : cue.start]):
            cue, unlikely = None, True  # who was told nothing reacts to something else
        noticed = Noticed.UNLIKELY if unlikely and cue is None else Noticed.SEEN if cue else None
        around = text[max(0, start - 160) : end + 200]
        seen_as = Moment(quote, Polarity.SLIP, None, noticed, cue)
        moment = leaning(readings_of(seen_as, found, tagger, around, settings), settings.naming)
        if (
            moment.kind == "phone_rang"
            and cue is None
            and told.only_buzzed(quote.text, text[quote.end : quote.end + 160])
        ):
            moment = replace(moment, noticed=Noticed.UNLIKELY)
        if moment.kind in _STATED:
            quote = without_what_is_right(quote, moment.kind)
            moment = replace(moment, quote=quote)
        top, confidence = moment.kind, moment.confidence
        unsure = (top == "lie" or confidence < GUESSED) and confidence < UNSURE
        pledged = is_pledge(quote.text) and (unsure or top == "other" or (top in SAID_ONLY and is_dated(quote.text)))
        harmless = (top in _STATED and (told.said_true(quote.text) or told.was_only_told(quote.text))) or (
            top == "late" and (told.came_early(quote.text) or told.only_seen_then(quote.text))
        )
        harmless = harmless or is_none(top or "", quote.text, text[quote.end :]) or told.only_denied(quote.text)
        if pledged or harmless or told.their_mood_alone(quote.text):
            # A promise is no slip by itself, nor what somebody felt, nor what was not done, nor what the teller says was true or in good time; it stays
            # open as what it is.
            made.append((found, Moment(quote, Polarity.NEUTRAL, confidence=confidence)))
            continue
        made.append((found, moment))
        if found.flags["also_strength"] > settings.strength_too and moment.facts.handled is Handled.FULLY:
            made.append((found, Moment(quote, Polarity.STRENGTH, confidence=found.flags["also_strength"])))
    read = with_denied_claims(text, without_true_words(text, with_absence(text, _once_each(made, settings))))
    read = _with_the_truth_of_lies(text, read)
    read = without_rough_untruths(text, with_what_was_undersold(text, with_wrong_figures(text, read)))
    read = told_once(text, with_oversights(text, with_what_they_repeated(text, read)))
    read = with_what_was_cleared(text, read)
    read = with_what_was_mine(text, with_broken_words(text, with_plain_lateness(text, read)))
    read = with_credit_kept(text, with_what_was_covered_up(text, read))
    read = with_admitted_answers(text, _without_what_is_none(text, tagged, tagger, read))
    read = with_sharp_words(text, without_right_answers(text, without_proof_of_knowing(text, read)))
    read = without_what_was_seen_too_late(text, read)
    return _with_what_is_owned(text, tagged, tagger, settings, read)


def _with_the_truth_of_lies(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments, where what is true of a lie, told behind it, is no slip of its own; a reaction in it is one to the lie."""
    kept: list[Moment] = []
    for moment in moments:
        lie = next((one for one in reversed(kept) if one.kind == "lie" and one.polarity is Polarity.SLIP), None)
        if lie and moment.kind in ("forgot_strength", "weak_answer") and lie.quote.end <= moment.quote.start:
            before = text[lie.quote.end : moment.quote.start]
            if len(before) <= TRUTH_REACH and tells_the_truth_of_it(before, moment.quote.text):
                cue = lie.cue or moment.cue
                seen = Noticed.SEEN if cue else lie.noticed
                kept[kept.index(lie)] = replace(lie, cue=cue, noticed=seen)
                continue
        kept.append(moment)
    return tuple(kept)


def _without_what_is_none(text: str, tagged: Tagged, tagger: Tagger, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments without slips that are none; what may be none is asked about before it is owned.

    What the words say outright is not doubted, and a sentence or two are no account of a day.
    """
    if tagger.doubted is None or len(text.split()) < FEWEST:
        return moments
    left = []
    for moment in moments:
        quote = moment.quote
        if moment.polarity is Polarity.SLIP and not told_outright(moment.kind or "", quote.text, text):
            odds = tagger.doubted.odds(tagged, quote.start, quote.end)
            if odds < tagger.doubted.none:
                continue
            if odds < tagger.doubted.asked:
                moment = replace(moment, confidence=min(moment.confidence, PERHAPS_NONE))
        left.append(moment)
    return tuple(left)


def _with_what_is_owned(
    text: str, tagged: Tagged, tagger: Tagger, settings: Settings, moments: tuple[Moment, ...]
) -> tuple[Moment, ...]:
    """Where a few plain words hold no slip, the clause of them in which a wrong of the teller's is told surely enough.

    The person is asked about it before anything is owned.
    """
    if tagger.owned is None or len(text.split()) > BRIEF or any(moment.polarity is Polarity.SLIP for moment in moments):
        return moments
    odds = tagger.owned.told(tagged.states)
    judged = list(judged_clauses(text, tagged.pieces))
    sure, at = max(((float(odds[inside].mean()), at) for at, (_, _, inside) in enumerate(judged)), default=(-np.inf, 0))
    if sure < tagger.owned.bar:
        return moments
    inside = _with_the_name(text, judged, at)
    start, end = tidy(text, tagged.pieces.starts[inside.start], tagged.pieces.ends[inside.stop - 1])
    whole, flags = tagger.stretch(tagged, inside.start, inside.stop)
    chances = np.exp(whole - whole.max())
    chances /= chances[tagger.slips].sum()  # of the kinds alone, since that it is a slip is told by the head
    flags_by_name = dict(zip(tagger.flags, flags.tolist(), strict=True))
    found = Found(inside.start, inside.stop, chances, flags_by_name, Polarity.SLIP, sure)
    slip = Moment(quote_of(text, start, end), Polarity.SLIP, None)
    owned = leaning(readings_of(slip, found, tagger, text, settings), settings.naming)
    rest = (
        moment
        for moment in moments
        if moment.polarity is Polarity.STRENGTH or moment not in read_in(moments, start, end)
    )
    if is_none(owned.kind or "", owned.quote.text, text[owned.quote.end :]):
        return moments
    if not told_outright(owned.kind or "", owned.quote.text, text):
        owned = replace(owned, confidence=min(owned.confidence, ASKED))
    return as_told((*rest, owned))


def _with_the_name(text: str, judged: Sequence[tuple[int, int, slice]], at: int) -> slice:
    """The pieces of a clause, with those of its neighbour where a title before a name cut them apart: "I sent Mrs." | "Kern the bill"."""
    first = last = at
    while first and ENDS_IN_A_TITLE.search(text[: judged[first - 1][1]]):
        first -= 1
    while last + 1 < len(judged) and ENDS_IN_A_TITLE.search(text[: judged[last][1]]):
        last += 1
    return slice(judged[first][2].start, judged[last][2].stop)


def without_what_is_right(wrong: Quote, kind: str) -> Quote:
    """What was said wrongly or untruly, without the right answer or the truth that was told after it: a letter needs each for itself."""
    found = (_THEN_THE_TRUTH if kind in _CLAIMS else _THEN_THE_ANSWER).search(wrong.text)
    return Quote(wrong.start, wrong.start + found.start(), wrong.text[: found.start()]) if found else wrong


def _cue_for(text: str, tagged: Tagged, found: Found, cues: Sequence[tuple[int, int]], following: int) -> Quote | None:
    """The reaction that stands in the slip, or follows it before the next slip."""
    pieces = tagged.pieces
    for start, end in cues:
        inside = start < found.end and end > found.start
        after = found.end <= start < min(found.end + CUE_REACH, following)
        if inside or after:
            low, high = tidy(text, pieces.starts[start], pieces.ends[end - 1])
            sentence = sentence_start(text, low)
            if _NO_REACTION.match(text[low:high]) or told.said_by_a_paper(text[sentence:]):
                continue
            if high - low < SHORTEST_CUE and (stop := re.search(r"[.!?\n]", text[high : high + 60])):
                high += stop.start()  # a word alone says nothing
            return quote_of(text, *whole_quotes(text, low, high))
    return None


def _is_the_same_secret(moment: Moment, before: Moment) -> bool:
    """Whether the words only go on to say what was given away by what was told just before."""
    return moment.kind == before.kind == "confidentiality" and not tells_it_anew(moment.quote.text)


def _with_its_outcome(telling: Moment, outcome: Moment) -> Moment:
    """One secret, quoted where it was told, as sure as the surer of its two tellings."""
    surer = max(telling, outcome, key=lambda moment: moment.confidence)
    cue = outcome.cue or telling.cue
    return replace(
        telling,
        cue=cue,
        noticed=Noticed.SEEN if cue else telling.noticed or outcome.noticed,
        facts=surer.facts,
        confidence=surer.confidence,
        also=surer.also,
        told_again=(*telling.told_again, outcome.quote, *outcome.told_again),
    )


def _once_each(made: Sequence[tuple[Found, Moment]], settings: Settings) -> tuple[Moment, ...]:
    """Join what is told twice: the fullest telling stays, the others are kept as its `told_again`."""
    kept: list[tuple[Found, Moment]] = []
    for found, moment in made:
        if moment.polarity is not Polarity.SLIP:
            kept.append((found, moment))
            continue
        if kept and moment.kind == "technical_error" == kept[-1][1].kind and _RIGHT_ANSWER.match(moment.quote.text):
            # What is right, told after what was wrong, is no second error.
            before, first = kept[-1]
            kept[-1] = (before, replace(first, told_again=(*first.told_again, moment.quote)))
            continue
        if kept and _is_the_same_secret(moment, kept[-1][1]):
            # What it gave away, told after the telling of it, is no second secret.
            before, first = kept[-1]
            sure = before if first.confidence >= moment.confidence else found
            kept[-1] = (sure, _with_its_outcome(first, moment))
            continue
        twin = next(
            (
                at
                for at, (_, other) in enumerate(kept)
                if other.polarity is Polarity.SLIP
                and (other.kind == moment.kind or {other.kind, moment.kind} == _CLAIMS)
                and (
                    moment.kind in ONCE_ONLY
                    or (moment.kind in _CLAIMS and told.said_again(moment.quote.text))
                    or found.flags["again"] > settings.again
                    or kept[at][0].flags["again"] > settings.again
                )
            ),
            None,
        )
        if twin is None:
            kept.append((found, moment))
            continue
        first_found, first = kept[twin]
        first_again = first_found.flags["again"] > settings.again
        longer = len(moment.quote.text) > len(first.quote.text) and found.flags["again"] <= settings.again
        full, brief, full_found = (moment, first, found) if (longer or first_again) else (first, moment, first_found)
        cue = full.cue or brief.cue
        noticed = Noticed.SEEN if cue else full.noticed or brief.noticed
        minutes = full.facts.minutes_late if full.facts.minutes_late is not None else brief.facts.minutes_late
        handled = full.facts.handled if full.facts.handled is not Handled.NO else brief.facts.handled
        kept[twin] = (
            full_found,
            replace(
                full,
                cue=cue,
                noticed=noticed,
                facts=replace(
                    full.facts, minutes_late=minutes, handled=handled, warned=full.facts.warned and brief.facts.warned
                ),
                told_again=(*full.told_again, brief.quote, *brief.told_again),
            ),
        )
    return tuple(moment for _, moment in sorted(kept, key=lambda pair: (pair[1].quote.start, pair[1].quote.end)))
