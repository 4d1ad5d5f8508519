"""The offline reader: a raw account in, everything that was read from it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

from afterword.core.account import Reading, Roster, SpottedDate
from afterword.core.calm import Danger
from afterword.core.judge.doubts import PERHAPS_NONE
from afterword.core.occasion import Moment, Polarity, Quote, Setting
from afterword.core.side import with_side
from afterword.reading import (
    comes_next,
    danger,
    dates,
    ended,
    friend,
    known_by,
    language,
    meeting,
    own_kin,
    people,
    questions,
    said,
    wanting,
)
from afterword.reading.basic import basic_moments
from afterword.reading.broken_word import with_late_words
from afterword.reading.carried_off import with_debts, with_things_carried_off
from afterword.reading.lent import with_what_was_lent
from afterword.reading.ngrams import ngram_model
from afterword.reading.opinion import Opinion
from afterword.reading.plain_words import as_plainly_told
from afterword.reading.slips import told_outright
from afterword.reading.thanking import is_no_kindness, wants_to_thank, wants_to_write
from afterword.reading.told_on import with_secrets_told
from afterword.reading.whole_cue import with_whole_cue


@dataclass(frozen=True, slots=True)
class Sensed:
    """What a model makes of an account: its moments, and what else it is sure of beside what rules find.

    `danger` are words of danger, `liked` is the thing of the talk that went best; `kindnesses` are what somebody did for
    the teller, asked for with whether they ask for words to somebody, and whether they want to thank; `person` and `firm` say of a name that rules found
    whether it is one, and `whom` whether the letter is for them, where it happened in this setting. `answered` gives each slip the words that answer it.
    """

    moments: tuple[Moment, ...]
    danger: Danger | None = None
    liked: Quote | None = None
    kindnesses: Callable[[bool, bool], tuple[Quote, ...]] | None = None
    person: Opinion | None = None
    firm: Opinion | None = None
    whom: Callable[[Setting], Opinion] | None = None
    answered: Callable[[Sequence[Moment]], tuple[Moment, ...]] = tuple


Sense = Callable[[str], Sensed]


class OfflineReader:
    """Reads moments with a model, and the rest by rules that may ask it; needs no network. Meets `ports.Reader`."""

    def __init__(self, sense: Sense, name: str) -> None:
        self._sense = sense
        self.name = name

    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        """Read one account; `ended_at` is when the talk ended, and `setting` where it happened, if that was said beside it."""
        tongue = language.language(account)
        plain = danger.danger(account)
        threat = Danger(plain) if plain else None
        if tongue not in ("en", ""):
            return Reading(language=tongue, danger=threat, reader=self.name)
        sensed = self._sense(account)
        return reading_of(
            account,
            replace(sensed, danger=threat or sensed.danger),
            roster,
            told_at=told_at,
            ended_at=ended_at,
            setting=setting,
            tongue=tongue,
            reader=self.name,
        )


def reading_of(
    account: str,
    sensed: Sensed,
    roster: Roster,
    *,
    told_at: datetime,
    tongue: str,
    reader: str,
    ended_at: datetime | None = None,
    setting: Setting | None = None,
) -> Reading:
    """The moments with everything around them that rules read."""
    setting = setting or wanting.setting(account)
    named = people.candidates(account, roster, setting)
    spotted = people.those_there(named, roster, sensed.person)
    to: str | None = None
    told = as_plainly_told(account, (_with_topic(account, moment) for moment in sensed.moments), setting)
    slips = [moment.quote.text for moment in told if moment.polarity is Polarity.SLIP]
    if sensed.whom and named and not any(one.known for one in named):
        first = people.whom(named, len(account), sensed.whom(setting))
        if first is None and setting is not Setting.INTERVIEW:
            kind = () if slips or not sensed.kindnesses else _kindnesses(sensed.kindnesses, account, slips)
            first = people.presented(account, named, slips, kind)
        to = first.spotted(roster).name if first else ""
        if first and all(one.name != to for one in spotted):
            spotted = (*spotted, first.spotted(roster))
    elif not spotted and setting is not Setting.INTERVIEW:
        spotted = friend.the_friend(account)
    if not to and setting is Setting.PERSONAL and not any(one.counts for one in named):
        kin = own_kin.own_kin(account)
        to, spotted = (kin[0].name, (*spotted, *kin)) if kin else (to, spotted)
    elif setting is Setting.PERSONAL and not any(one.known for one in named):
        kin = own_kin.kin_wronged(account, slips, [one.name for one in spotted])
        to, spotted = (kin[0].name, (*kin, *spotted)) if kin else (to, spotted)
    wish, wish_quote = wanting.want(account, setting)
    told_on = told_at.date()
    named_days = dates.dates(account, told_on)
    done = [moment.quote for moment in sensed.moments if moment.polarity is Polarity.SLIP]
    if setting is Setting.INTERVIEW:
        ended_at = ended_at or ended.interview_end(account, told_at, named_days)
    elif ended_at is None:
        ended_at = ended.left_undone(account, done, told_at) or ended.interview_end(account, told_at, named_days)
        ended_at = ended_at or ended.last_done(account, done, told_at, named_days)
    if ended_at and (ended_on := ended_at.astimezone(told_at.tzinfo).date()) < told_on:
        named_days = dates.dates(account, told_on, ended_on)
    if setting is not Setting.INTERVIEW:
        told = with_secrets_told(account, with_debts(account, with_what_was_lent(account, told)))
    told = with_things_carried_off(account, with_late_words(account, told, ended_at, told_at, setting))
    thanks = setting is not Setting.INTERVIEW and wants_to_thank(account)
    if thanks and not wanting.is_sorry(account):
        told = tuple(_asked_first(moment, account) for moment in told)
    elsewhere = setting is not Setting.INTERVIEW
    slips = [moment.quote.text for moment in told if moment.polarity is Polarity.SLIP]
    where = (account, told_at, named_days, [one.name for one in spotted])
    return Reading(
        moments=sensed.answered(tuple(with_whole_cue(account, with_side(moment)) for moment in told)),
        people=spotted,
        to=to,
        wrong_names=people.wrong_names(account, spotted),
        company=people.company(account, roster, spotted, sensed.firm) if setting is not Setting.PERSONAL else None,
        dates=named_days,
        questions=questions.questions(account),
        enjoyed=said.enjoyed(account, sensed.liked),
        promised=said.promised(account),
        kindnesses=_kindnesses(sensed.kindnesses, account, slips) if sensed.kindnesses and elsewhere else (),
        thanks_wanted=thanks,
        messages=said.messages_sent(account),
        setting=setting,
        want=wish,
        want_quote=wish_quote,
        state=wanting.case_state(account, setting),
        feeling=wanting.feeling(account),
        forecast=wanting.forecast(account),
        ended_at=ended_at,
        meets_at=meeting.next_meeting(*where) if elsewhere else None,
        known_by=_known_by(*where) if elsewhere else None,
        away_on=meeting.away_on(*where) if elsewhere else (),
        language=tongue,
        danger=sensed.danger,
        public_sector=wanting.public_sector(account, setting),
        reader=reader,
    )


def _known_by(
    account: str, told_at: datetime, named_days: Sequence[SpottedDate], names: Sequence[str]
) -> datetime | None:
    """Before what it is to be said: what hangs on it, or what happens next."""
    known = known_by.known_by(account, told_at, named_days, names)
    return min(filter(None, (known, comes_next.comes_next(account, told_at, names))), default=None)


def _kindnesses(
    found: Callable[[bool, bool], tuple[Quote, ...]], account: str, slips: Sequence[str]
) -> tuple[Quote, ...]:
    """What somebody did for the teller; that they said sorry for what they did is no kindness."""
    asks = wants_to_write(account, in_doubt=bool(slips))
    return tuple(words for words in found(asks, wants_to_thank(account)) if not is_no_kindness(words.text))


def _asked_first(moment: Moment, account: str) -> Moment:
    """A slip that is asked about before it is owned, as who wants to thank and says nothing of being sorry may have told of none."""
    if moment.polarity is not Polarity.SLIP or told_outright(moment.kind or "", moment.quote.text, account):
        return moment
    return replace(moment, confidence=min(moment.confidence, PERHAPS_NONE))


def _with_topic(account: str, moment: Moment) -> Moment:
    if moment.polarity is not Polarity.SLIP:
        return moment
    return replace(moment, topic=questions.topic_of(moment.quote.text, account))


@cache
def open_reader() -> OfflineReader:
    """The shipped reader, loaded once per process; the basic one where numpy or the encoder's weights are missing.

    Raises:
        AfterwordError: the weights are there, but were changed.
    """
    ngrams = ngram_model()
    if not encoder_installed():
        return OfflineReader(lambda text: Sensed(basic_moments(text, ngrams)), "basic")
    from afterword.reading.encoder.answers import open_answers
    from afterword.reading.encoder.kindness import open_kindness
    from afterword.reading.encoder.liked import liked_in, open_liked
    from afterword.reading.encoder.named import FIRM, PERSON, open_named
    from afterword.reading.encoder.weights import default_tagger
    from afterword.reading.encoder.whom import open_whom
    from afterword.reading.moments import danger_in, moments_from

    tagger, settings = default_tagger()
    head, named, whom, kindness, answers = open_liked(), open_named(), open_whom(), open_kindness(), open_answers()

    def sense(account: str) -> Sensed:
        tagged = tagger.read(account)
        return Sensed(
            moments_from(account, tagged, tagger, settings, ngrams),
            danger_in(account, tagged, tagger.danger.bar) if tagger.danger else None,
            liked_in(account, tagged, head, tagger.slips) if head else None,
            partial(kindness.kindnesses, account, tagged) if kindness else None,
            named.opinion(tagged, PERSON) if named else None,
            named.opinion(tagged, FIRM) if named else None,
            partial(whom.opinion, tagged) if whom else None,
            partial(answers.with_answers, account, tagged) if answers else tuple,
        )

    return OfflineReader(sense, "encoder")


def encoder_installed() -> bool:
    """Whether the full reader can run here."""
    return find_spec("numpy") is not None and (Path(__file__).parent / "encoder" / "weights" / "reader.npz").exists()
