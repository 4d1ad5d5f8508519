"""Words that a person marks by hand come with the kinds that they probably tell of."""

from datetime import UTC, datetime

from afterword.core.account import Reading, Roster
from afterword.core.occasion import Moment, Polarity, Quote, Setting
from afterword.use_cases.suggest_kinds import suggest_kinds

NOW = datetime(2026, 3, 10, tzinfo=UTC)


class SeesNothing:
    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        return Reading()


class SeesALie:
    def read(
        self,
        account: str,
        roster: Roster,
        *,
        told_at: datetime,
        ended_at: datetime | None = None,
        setting: Setting | None = None,
    ) -> Reading:
        return Reading(moments=(Moment(Quote(0, 1, account[:1]), Polarity.SLIP, "lie", also=("arguing",)),))


def test_a_number_made_bigger_is_taken_for_something_untrue_first() -> None:
    kinds = suggest_kinds("I said fourteen, it was nine", Setting.INTERVIEW, SeesNothing(), told_at=NOW)
    assert set(kinds[:2]) <= {"exaggeration", "lie", "technical_error"}


def test_what_the_reader_sees_comes_before_the_ngrams() -> None:
    assert suggest_kinds("I said fourteen", Setting.INTERVIEW, SeesALie(), told_at=NOW)[:2] == ("lie", "arguing")


def test_a_figure_that_was_wrong_is_a_wrong_answer_first_whatever_a_reader_sees() -> None:
    words = "I told them forty, it was only twelve"
    assert suggest_kinds(words, Setting.INTERVIEW, SeesALie(), told_at=NOW)[:2] == ("technical_error", "lie")


def test_something_else_is_always_on_offer_and_last_where_there_is_a_likely_kind() -> None:
    for words in ("my phone rang", "I said sorry for calling her Anna"):
        kinds = suggest_kinds(words, Setting.INTERVIEW, SeesNothing(), told_at=NOW)
        assert kinds[-1] == "other"
        assert len(kinds) <= 4


def test_what_nobody_can_tell_is_filled_in_as_something_else() -> None:
    for words in ("said sorry about five times", "I kept apologising", "I apologised over and over", "x", ""):
        kinds = suggest_kinds(words, Setting.INTERVIEW, SeesNothing(), told_at=NOW)
        assert kinds[0] == "other"
        assert 1 < len(kinds) <= 4


def test_nothing_is_suggested_among_friends_that_happens_in_interviews_alone() -> None:
    assert "no_questions" not in suggest_kinds(
        "They asked if I had questions and I had none", Setting.PERSONAL, SeesNothing(), told_at=NOW
    )
