"""The offline reader: a raw account in, everything that was read from it out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.core.account import Reading
from afterword.core.occasion import Dimension, Moment, Polarity, Quote
from afterword.ports import Roster
from afterword.reading import dates, danger, language, people, questions, said, wanting
from afterword.reading.encoder.tagger import Tagger
from afterword.reading.encoder.weights import default_tagger
from afterword.reading.moments import Settings, moments_of


class OfflineReader:
    """Reads with the tuned encoder and a few rules; needs no network. Meets `ports.Reader`."""

    def __init__(self, tagger: Tagger, settings: Settings) -> None:
        self._tagger = tagger
        self._settings = settings

    def read(self, account: str, roster: Roster, *, told_at: datetime) -> Reading:
        """Read one account."""
        tongue = language.language(account)
        threat = danger.danger(account)
        if tongue not in ("en", ""):
            return Reading(language=tongue, danger=threat, reader="offline")
        moments = moments_of(account, self._tagger, self._settings)
        return reading_of(account, moments, roster, told_at=told_at, tongue=tongue, threat=threat, reader="offline")


def reading_of(
    account: str,
    moments: tuple[Moment, ...],
    roster: Roster,
    *,
    told_at: datetime,
    tongue: str,
    threat: Quote | None,
    reader: str,
) -> Reading:
    """The moments with everything around them that rules read."""
    spotted = people.people(account, roster)
    wish, wish_quote = wanting.want(account)
    return Reading(
        moments=tuple(_with_topic(account, moment) for moment in moments),
        people=spotted,
        wrong_names=people.wrong_names(account, spotted),
        company=people.company(account, roster),
        dates=dates.dates(account, told_at.date()),
        questions=questions.questions(account),
        enjoyed=said.enjoyed(account),
        promised=said.promised(account),
        messages=said.messages_sent(account),
        setting=wanting.setting(account),
        want=wish,
        want_quote=wish_quote,
        state=wanting.case_state(account),
        feeling=wanting.feeling(account),
        forecast=wanting.forecast(account),
        language=tongue,
        danger=threat,
        public_sector=wanting.public_sector(account),
        reader=reader,
    )


def _with_topic(account: str, moment: Moment) -> Moment:
    if moment.polarity is not Polarity.SLIP:
        return moment
    facts = moment.facts
    if moment.kind == "other" and facts.dimension is None:
        facts = replace(facts, dimension=Dimension.COMPETENCE)
    return replace(moment, topic=questions.topic_of(moment.quote.text, account), facts=facts)


def open_reader() -> OfflineReader:
    """The shipped reader, loaded once per process.

    Raises:
        AfterwordError: its weights are missing or changed.
    """
    tagger, settings = default_tagger()
    return OfflineReader(tagger, settings)
