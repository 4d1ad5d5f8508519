"""One slip that a letter deals with, and all that can be said for it to its reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.backing import stems
from afterword.core.concealed import tells_concealment, was_concealed, was_left_unanswered
from afterword.core.credit import credit_taken
from afterword.core.judge.kinds import judged_as
from afterword.core.judge.slip_kind import SlipKind
from afterword.core.judge.verdict import Verdict
from afterword.core.judge.wrong_figure import NUMBER
from afterword.core.lost import is_lost
from afterword.core.made_good import LATER, made_good
from afterword.core.occasion import Action, Moment, Occasion, Person, Polarity, Quote, Setting
from afterword.core.omission import undone
from afterword.core.own_deed import own_deed
from afterword.core.rough_amount import rough_amounts
from afterword.core.sharp import was_sharp
from afterword.core.taken_along import takes_along
from afterword.core.titled import ENDS_IN_A_TITLE
from afterword.core.undersold import undersold
from afterword.core.week import MONTHS, WEEKDAYS
from afterword.core.write import own_words, plain_facts
from afterword.core.write.asked import is_asked_elsewhere, last_exchange, question_of
from afterword.core.write.behind_excuse import behind_excuse
from afterword.core.write.called import called, tells_of_somebody
from afterword.core.write.deed_or_offer import tells_a_deed, told_apart, truth_and_offer
from afterword.core.write.figures import Figures, figures_in, figures_instead
from afterword.core.write.instead import Instead, told_instead
from afterword.core.write.kept_back import is_kept_back
from afterword.core.write.known_better import where_it_is_known
from afterword.core.write.lateness import how_late, in_hours, in_letters, sent_no_word, was_a_journey
from afterword.core.write.names import name_parts
from afterword.core.write.passage import Passage
from afterword.core.write.pronouns import (
    named_to_its_reader,
    names_a_thing,
    sentence_before,
    speaks_of,
    to_its_reader,
    with_its_noun,
)
from afterword.core.write.record import Record
from afterword.core.write.told_beside import ANSWERED, told_beside, with_what_holds
from afterword.core.write.whom import SOMEBODY, another, spoken_of, whose_work
from afterword.core.write.written_down import answer_to, is_anothers

ACCOUNT = "account"
"""Evidence ids `account:START-END` point to words of the account itself."""


def evidence_id(quote: Quote) -> str:
    """The evidence id of words in the account."""
    return f"{ACCOUNT}:{quote.start}-{quote.end}"


def place_of(evidence: str) -> slice | None:
    """Which words of the account an evidence id points to; None where it names something else."""
    if not evidence.startswith(f"{ACCOUNT}:"):
        return None
    start, end = map(int, evidence.removeprefix(f"{ACCOUNT}:").split("-"))
    return slice(start, end)


_DONE: Final = re.compile(
    r"I (?!will\b|would\b|can\b|could\b|shall\b|may\b|am\b|have\b|paid\b|ordered\b|bought\b|booked\b|replaced\b|repaired\b|sent\b|offer\w*\b)\w"
)
_NEVER: Final = re.compile(r"(?!)")
_SAYS_WHAT_WAS_DONE: Final = {
    "other": re.compile(
        r"I (?!will\b|would\b|can\b|could\b|want\b|wish\b|hope\b|plan\b|offer\b|promise\b|shall\b|may\b|am going\b)\w"
    ),
    "no_show": _DONE,
    "damage": _DONE,
    "offensive_remark": re.compile(
        r"I (?:said|told|called|made|compared|laughed|joked|mocked|shouted|asked|sneered)\b"
    ),
}
"""Kinds of which an answer may say what was done, and how such an answer begins; else it is what is offered."""


@dataclass(frozen=True, slots=True)
class Item:
    """One slip that the letter deals with, and what can be said for it.

    `kind` is the kind whose rules decide. `statements` are answers the person gave in own words, `offered` what they offer beside them
    where the answers say what is so, `records` fitting claims of the CV, `said` what they said at the time, `damaged` what came to harm, `cause` the outside cause, `answer` the right
    answer where the account tells it, `answered` a bare answer that they gave ("around two hundred"), `deed` what it tells that they did, where the kind has no words. `whom`: it was done to
    somebody else than the reader. `measure` is how late it was, as told; `no_word`: it is told that nobody was warned; `on_the_way`: the journey is told as what took the time. `figures` are a
    wrong figure and the true one. `in_part`: the truth takes back only a part of what was said. `whose`: it was their work or idea that was called one's own ("yours", "Priya's").
    `concealed`: it was kept from the reader afterwards; `unanswered`: they asked about it and got no answer. `of_reader`: it was said to
    others of the one who reads the letter. `is_made_good`: the account tells that what came to harm was paid for, mended or replaced.
    `said_before`: what answers it is said with another slip already; `goes_on`: an answer to the same question goes before it.
    """

    verdict: Verdict
    kind: SlipKind
    topic: Passage = Passage()
    statements: tuple[Passage, ...] = ()
    offered: tuple[Passage, ...] = ()
    records: tuple[Record, ...] = ()
    said: Passage = Passage()
    damaged: Passage = Passage()
    cause: Passage = Passage()
    answer: Passage = Passage()
    deed: Passage = Passage()
    whom: str = ""
    measure: Passage = Passage()
    no_word: bool = False
    on_the_way: bool = False
    figures: Figures | None = None
    whose: str = ""
    is_made_good: bool = False
    answered: Passage = Passage()
    in_part: bool = False
    said_before: bool = False
    of_reader: bool = False
    goes_on: bool = False
    concealed: bool = False
    unanswered: bool = False

    @property
    def action(self) -> Action:
        """What the verdict asks for."""
        return self.verdict.action

    @property
    def own_act(self) -> Passage:
        """What was done, after "I": as the person said it, else as the account tells it where the kind has no words of its own."""
        if self.verdict.late_word and self.deed:
            return self.deed
        told = self._told_act
        if told:
            return Passage(told.text[2:].rstrip(".")).resting_on(told.claims[0].evidence)
        return self.deed if self.kind.name in ("other", "no_show") else Passage()

    @property
    def wrong_deed(self) -> Passage:
        """What was done wrongly, after "I", where it was no answer that was given."""
        answered = self.said or self.answered or self.topic or self.figures
        return self.deed if self.kind.name == "technical_error" and not answered else Passage()

    @property
    def _told_act(self) -> Passage:
        """The first answer that says what was done, for kinds that take it for the act itself."""
        if self.kind.name == "offensive_remark" and self.whom:
            return Passage()
        says = _SAYS_WHAT_WAS_DONE.get(self.kind.name, _NEVER)
        told = (words for words in self.statements if words.claims and says.match(words.text))
        return next(filter(self._tells_of_it, told), Passage())

    def _tells_of_it(self, words: Passage) -> bool:
        """Whether what was said to have been done is this slip: of a thing that came to harm much else may be told."""
        return self.kind.name != "damage" or bool(stems(self.verdict.moment.quote.text) & stems(words.text))

    @property
    def repairs(self) -> tuple[Passage, ...]:
        """What else was answered: the repairs in the person's own words, and what they say of their part beside the act."""
        told = self._told_act
        # What was said of another is told to that one alone.
        others = self.kind.name == "offensive_remark" and self.whom
        return tuple(
            words for words in self.statements if words is not told and not (others and tells_a_deed(words.text))
        )

    @property
    def offers(self) -> tuple[Passage, ...]:
        """Those of them that put something right, and do not only tell what was done."""
        concedes = self.kind.name == "arguing"
        return tuple(words for words in self.repairs if concedes or not tells_a_deed(words.text))

    def adds(self, statement: Passage) -> bool:
        """Whether an answer says more than the true figure, so that it stands in a sentence of its own."""
        true = self.figures.true if self.figures else ""
        return own_words.is_sentence(statement.text) and not re.match(
            rf"(?:it|that) (?:is|was) {re.escape(true)}\b", statement.text, re.I
        )

    @property
    def lacks_topic(self) -> bool:
        """Whether a bare figure or word would be put right of which nobody could tell what it was about."""
        shows_a_figure = self.action is Action.SHOW and self.kind.name == "exaggeration"
        if not (self.action is Action.CORRECT or shows_a_figure) or self.topic or self.statements:
            return False
        if self.figures and shows_a_figure:
            return not (self.figures.asked or self.figures.exact)
        if self.figures:
            return self.figures.is_bare and not self.figures.asked
        return bool(self.answered) and not own_words.is_sentence(re.sub(r"^it is\b", "", self.answer.text).strip())

    @property
    def lacks_thing(self) -> bool:
        """Whether something is to be made good of which nobody could tell what it was."""
        return self.action is Action.MAKE_GOOD and not self.damaged and not self.statements

    @property
    def in_stock_words(self) -> Item:
        """The same without what is told in the account's own words."""
        none = Passage()
        return replace(self, deed=none, damaged=none, said=none, answered=none, answer=none, topic=none)

    @property
    def about(self) -> str:
        """The evidence id of the slip's own words."""
        return evidence_id(self.verdict.moment.quote)


def item_of(occasion: Occasion, verdict: Verdict, from_cv: Iterable[Record], own: set[str], to: Person | None) -> Item:
    """The slip with all that can be said for it to this reader; `own` names the answers in the person's own words."""
    moment = verdict.moment
    quote = moment.quote
    whom = another(occasion, to, moment)
    topic = own_words.as_topic(moment.topic) if _is_named(moment.topic, occasion.account) else ""
    linked = set(moment.facts.evidence)
    names = called(occasion, to)
    addressed = occasion.setting is not Setting.INTERVIEW and len(occasion.people) == 1
    deed, damaged = _told_act(occasion, moment, names, whom, addressed=addressed)
    given = tuple(
        (Passage(text).resting_on(piece.id), offers)
        for piece in occasion.evidence
        if piece.id in linked & own
        for part, offers in _parts(piece.text, occasion, verdict)
        if (
            text := own_words.as_statement(
                own_words.to_their_own(part, names)
                if moment.kind == "unprepared" and occasion.setting is Setting.INTERVIEW
                else _answer(part, occasion, quote, names if addressed else (), deed or damaged)
            )
        )
        and (moment.kind == "no_questions" or not text.endswith("?"))
    )
    statements = tuple(words for words, offers in given if not offers)
    instead = _instead(occasion, moment)
    figures = figures_in(occasion.account, quote) or figures_instead(occasion.account, instead, quote)
    records = [record for record in from_cv if record.evidence.id in linked and _puts_right(record, moment, figures)]
    wrong = last_exchange(quote.text[: max(0, instead.quote.start - quote.start)] if instead else quote.text)
    said_wrongly = judged_as(moment).name in _SAID_WRONGLY
    question = question_of(occasion.account, quote) if said_wrongly or judged_as(moment).name in _SAID_POORLY else ""
    if judged_as(moment).name == "interrupting" and (
        given_late := answer_to(occasion.account, occasion.moments, moment)
    ):
        question = question_of(occasion.account, given_late.quote)
    said = own_words.what_was_said(wrong) if verdict.action is Action.CORRECT else ""
    of_reader = judged_as(moment).name == "lie" and _is_said_of(names, wrong)
    if speaks_of(said, names):
        said = to_its_reader(said, names)
    answered = ""
    if verdict.action is Action.CORRECT and not said and not of_reader:
        answered = own_words.what_was_answered(wrong, asked_for=said_wrongly and bool(question))
    if question or is_asked_elsewhere(occasion.account, quote, topic):
        topic = question
    topic = (own_words.what_was_asked(wrong) if answered else "") or topic
    if figures and figures.is_bare and not topic and not figures.asked:
        named = [
            own_words.as_topic(words.text.rstrip(".")) for words in statements if not own_words.is_sentence(words.text)
        ]
        topic = next(filter(None, named), "")
    found = _answer_told(occasion, moment, instead, topic, named=said or answered) if not statements else None
    cause = _cause(occasion, quote) if Action.EXPLAIN_BRIEFLY in (verdict.action, verdict.alongside) else Passage()
    answer = (
        Passage(found[1].rstrip(".")).resting_on(evidence_id(found[0]))
        if found
        else _truth(occasion, moment, own & linked)
    )
    if not answer and not statements:
        answer = _told_beside(occasion, moment, understood=bool(said or answered or topic))
    if occasion.setting is not Setting.INTERVIEW and speaks_of(answer.text, names):
        answer = Passage(named_to_its_reader(answer.text, names)).resting_on(answer.claims[0].evidence)
    if judged_as(moment).name == "lie" and stems(topic) <= stems(f"{answered} {answer.text}"):
        topic = ""  # no question, only a word of the answer
    true = " ".join((*(words.text for words in statements), answer.text))
    about_it = evidence_id(quote)
    late = moment.kind == "late"
    done_to_reader = occasion.setting is not Setting.INTERVIEW and not whom
    kept_back = done_to_reader and (
        judged_as(moment).name == "damage" or (judged_as(moment).name == "other" and tells_concealment(quote.text))
    )
    return Item(
        verdict=verdict,
        kind=judged_as(moment),
        topic=Passage(topic).resting_on(about_it) if topic else Passage(),
        statements=statements,
        offered=tuple(words for words, offers in given if offers),
        records=tuple(records[:2]),
        said=Passage(said).resting_on(about_it) if said else Passage(),
        damaged=Passage(damaged).resting_on(about_it) if damaged else Passage(),
        cause=cause,
        answer=answer,
        deed=Passage(deed).resting_on(about_it) if deed else Passage(),
        whom=whom,
        measure=_measure(occasion, verdict),
        no_word=late and not moment.facts.warned and sent_no_word(occasion.account, quote) is not None,
        on_the_way=late and was_a_journey(occasion.account, quote),
        figures=figures,
        whose=_whose(occasion, moment, to),
        is_made_good=judged_as(moment).name == "damage" and made_good(occasion.account, quote, LATER),
        answered=Passage(answered).resting_on(about_it) if answered else Passage(),
        of_reader=of_reader,
        concealed=kept_back and was_concealed(occasion.account, quote),
        unanswered=kept_back and was_left_unanswered(occasion.account, quote),
        in_part=plain_facts.takes_back_a_part(said or answered, true),
    )


_TOLD: Final = re.compile(
    r"\b(?:said|told|tell|wrote|texted|messaged|claimed|answered|replied)\b(?P<whom>(?:(?!that\b)[^.!?;\n\"“]){0,60}?\bthat\b)?[ \"“]*(?P<what>(?:[^.!?;\n]|(?<=\d)[.,:](?=\d))*)",
    re.IGNORECASE,
)
_WHAT_THEY_DID: Final = r" (?:was|is|had|has|did|does|were)\b|[.,!\"”]|$"


def _is_said_of(names: Sequence[str], words: str) -> bool:
    """Whether an untruth was told of the one so called, and to somebody else."""
    told = _TOLD.search(words)
    if told is None or not speaks_of(told["what"], names) or speaks_of(told["whom"] or "", names):
        return False
    what = re.sub(r"^(?:to )?(?:(?:Mrs?|Ms|Miss|Dr)\b\.? )?", "", told["what"])
    to_them = not told["whom"] and any(re.match(rf"{re.escape(name)}\b(?!{_WHAT_THEY_DID})", what) for name in names)
    return not to_them and not re.match(r"(?:I|we)\b", what)


_ANSWERED = frozenset((*ANSWERED, "other"))
"""Kinds that a right answer puts right."""


_SAID_WRONGLY = frozenset({"technical_error", "lie", "exaggeration"})
_SAID_POORLY = frozenset({"weak_answer", "blanked", "rambling", "badmouthed_employer"})
"""Kinds of slip that are an answer to something."""


def _instead(occasion: Occasion, moment: Moment) -> Instead | None:
    """What the account tells as true beside the wrong thing that was said, where it belongs to this slip."""
    kind = judged_as(moment).name
    found = told_instead(occasion.account, moment.quote) if kind in _SAID_WRONGLY else None
    if found is None:
        return None
    others = is_anothers((found.quote.start, found.quote.end), occasion.account, occasion.moments, moment)
    kept_back = kind == "lie" and is_kept_back(occasion, moment.quote, found.quote)
    return None if others or kept_back else found


def _answer_told(
    occasion: Occasion, moment: Moment, instead: Instead | None, topic: str, *, named: str
) -> tuple[Quote, str] | None:
    """What the account itself says the right answer or the truth is, and where; `named` is what the letter calls wrong before."""
    account, moments = occasion.account, occasion.moments
    if less := next(undersold(moment.quote.text), None):
        return _more_than_was_said(moment.quote, less.true) if judged_as(moment).name == "forgot_strength" else None
    if written := answer_to(account, moments, moment):
        return written.quote, written.words
    if exact := _exact_amount(account, moment):
        return exact if topic else None
    if instead and instead.is_figure and judged_as(moment).name == "exaggeration":
        return None  # the figure alone says it
    if instead:
        return instead.quote, instead.after(named)
    if judged_as(moment).name not in _ANSWERED:
        return None
    said = own_words.end_of_what_was_said(moment.quote.text)
    for after in dict.fromkeys((moment.quote.start + said if said >= 0 else moment.quote.end, moment.quote.end)):
        found = plain_facts.right_answer(account, after)
        if found and not is_anothers(found[:2], account, moments, moment):
            start, end, words = found
            return Quote(start, end, account[start:end]), words
    return _known_better(occasion, moment)


def _known_better(occasion: Occasion, moment: Moment) -> tuple[Quote, str] | None:
    """What the teller says is so, close behind the wrong answer."""
    place = where_it_is_known(occasion.account, moment)
    if place is None or is_anothers(place[:2], occasion.account, occasion.moments, moment):
        return None
    start, end, words = place
    return Quote(start, end, occasion.account[start:end]), words


_ROUGHLY_ANSWERED: Final = frozenset({"blanked", "weak_answer"})
_SAME_ANSWER: Final = 120  # characters behind a slip in which the amount that it lacked may be told


def _exact_amount(account: str, moment: Moment) -> tuple[Quote, str] | None:
    """The exact amount, where a rough one was the answer."""
    if judged_as(moment).name not in _ROUGHLY_ANSWERED:
        return None
    for told in rough_amounts(account):
        if moment.quote.start < told.end and told.start <= moment.quote.end + _SAME_ANSWER:
            words = own_words.in_full(" ".join(told.true.text.split())).rstrip(" ,")
            return (told.true, f"{words[0].lower()}{words[1:]}") if own_words.is_clean(words) else None
    return None


def _more_than_was_said(slip: Quote, true: Quote) -> tuple[Quote, str] | None:
    """What is true where less was said of oneself, if it tells by itself what it is about."""
    words = own_words.in_full(" ".join(true.text.split())).rstrip(" ,")
    if (
        not re.match(r"I\b", words)
        or not own_words.is_clean(words)
        or own_words.PEOPLE & set(own_words.words_of(words))
    ):
        return None
    if re.search(r"\b(?:it|that|this|one|them)$", words):
        return None  # "I ran it"
    return Quote(slip.start + true.start, slip.start + true.end, true.text), words


def _whose(occasion: Occasion, moment: Moment, to: Person | None) -> str:
    """Whose work was called one's own, as this reader is told it; empty where nobody's was."""
    if judged_as(moment).name != "lie" or not credit_taken(occasion.account, moment.quote.start, moment.quote.end):
        return ""
    owner = whose_work(occasion, moment)
    met = occasion.setting is not Setting.INTERVIEW  # who leads a talk knows no colleague by a first name
    name = "" if owner is None else spoken_of(owner) if met else owner.name
    return "yours" if owner and owner == to else f"{name}'s" if name and name != SOMEBODY else "somebody else's"


def _truth(occasion: Occasion, moment: Moment, answers: set[str]) -> Passage:
    """What the account itself says is true of an untruth, where the person has not answered it themselves."""
    if answers or judged_as(moment).name not in ("lie", "exaggeration"):
        return Passage()
    for told in (
        plain_facts.truth_as_told(occasion.account, moment.quote),
        behind_excuse(occasion.account, moment.quote),
    ):
        if told and not is_kept_back(occasion, moment.quote, told[0]):
            return Passage(told[1].removesuffix(".")).resting_on(evidence_id(told[0]))
    return Passage()


def _told_beside(occasion: Occasion, moment: Moment, *, understood: bool) -> Passage:
    """What the account tells in answer to this slip, as the reader found it."""
    found = told_beside(moment, understood=understood) if judged_as(moment).name in _ANSWERED else None
    if found is None or is_kept_back(occasion, moment.quote, found[0]):
        return Passage()
    if ENDS_IN_A_TITLE.search(occasion.account, 0, found[0].start):
        return Passage()  # the second half of a sentence that has a "Mr." in it
    if judged_as(moment).name == "technical_error":
        found = with_what_holds(
            occasion.account, found, last_exchange(moment.quote.text[: found[0].start - moment.quote.start])
        )
    return Passage(found[1]).resting_on(evidence_id(found[0]))


_SAME_THING = 2  # telling words in common


def _puts_right(record: Record, moment: Moment, figures: Figures | None) -> bool:
    """Whether a claim of the CV may stand where a wrong figure is put right: never another figure beside the true one."""
    if figures is not None:
        return False
    if moment.kind != "exaggeration" or not NUMBER.search(moment.quote.text):
        return True
    return record.closeness(stems(f"{moment.quote.text} {moment.topic}")) >= _SAME_THING


_TELLS_A_DEED: Final = frozenset({"other", "technical_error"})
"""Kinds that have no words of their own for what was done."""


def _told_act(
    occasion: Occasion, moment: Moment, names: Sequence[str], whom: str, *, addressed: bool
) -> tuple[str, str]:
    """What the account tells that they did, where the kind has no words of its own, and what came to harm."""
    quote = moment.quote
    if occasion.setting is not Setting.INTERVIEW and (taken := takes_along(moment)):
        return f"still have {taken.what}", ""
    if occasion.setting is not Setting.INTERVIEW and judged_as(moment).name == "other" and is_lost(quote.text):
        return "lost something that was not mine" if whom else "lost something of yours", ""
    before = sentence_before(occasion.account, quote.start)
    damaged = _damaged(quote.text, before, names, whose=f"{whom}'s" if whom else "your")
    may_be_undone = occasion.setting is not Setting.INTERVIEW and judged_as(moment).name in ("other", "no_show")
    if may_be_undone and (left := undone(moment.whole, occasion.account, to_reader=not whom, names=names)):
        return left, damaged
    outside = occasion.setting is not Setting.INTERVIEW and whom in ("", SOMEBODY) and not was_sharp(quote.text)
    outside = addressed or outside
    if not outside or judged_as(moment).name not in _TELLS_A_DEED or not (told := own_deed(quote.text)):
        return "", damaged
    start = quote.text.find(told.split()[0])
    told = with_its_noun(told, f"{before} {quote.text[: max(start, 0)]}")
    if not addressed:  # of several people only what speaks of none of the others is clear
        told = named_to_its_reader(told, names)
        parts = [name_parts(one.name) for one in occasion.people]
        others = [part for one in parts if not set(one) & set(names) for part in one]
        unclear = speaks_of(told, others) or tells_of_somebody(told) or own_words.PEOPLE & set(own_words.words_of(told))
        return "" if unclear else told, damaged
    deed = to_its_reader(told, names, before)
    return "" if own_words.PEOPLE & set(own_words.words_of(deed)) else deed, damaged


_NO_TOPIC: Final = re.compile(
    rf"(?:{'|'.join((*MONTHS, *WEEKDAYS))}|today|tomorrow|yesterday)|(?:it|that|this|them)\b.*|.*\b(?:also|too)",
    re.IGNORECASE,
)


def _is_named(topic: str, account: str) -> bool:
    """Whether a topic is a thing that was asked about: no number that was said, no day, and not the "older" of "the older one"."""
    word = topic.strip(" .,;:")
    if not word or NUMBER.search(word) or _NO_TOPIC.fullmatch(word):
        return False
    return re.search(rf"\b{re.escape(word)} ones?\b", account, re.IGNORECASE) is None


_NAMED_ANEW: Final = re.compile(
    r"(?P<of> of (?:the |an? )?\w+)?,? (?:no|sorry|I mean|or rather)\b,? (?:(?:no|not|sorry|it was|wait|I mean)\b|(?:the|an?|his|her|their) )",
    re.IGNORECASE,
)
"""Told in other words at once: "a tray of oak, no, not oak"."""


def _damaged(words: str, before: str, names: Iterable[str], whose: str) -> str:
    """What came to harm, with the noun that its "it" stands for."""
    for clause in re.finditer(r"(?:^|(?<=[.!?] )|\bI\b)", words):
        sentence = _SENTENCE_ENDS.split(words[clause.start() :], maxsplit=1)[0]
        if named_anew := _NAMED_ANEW.search(sentence):  # what it was not is left out; a thing that was not it is none
            sentence = sentence[: named_anew.start()] if named_anew["of"] else ""
        told = with_its_noun(sentence, f"{before} {words[: clause.start()]}")
        if damaged := plain_facts.what_was_damaged(named_to_its_reader(told, names), whose=whose):
            return damaged
    return ""


_PUT_RIGHT: Final = frozenset({"technical_error", "lie", "exaggeration", "confidentiality"})
"""Kinds of which an answer says what is so: what it offers is told apart from that."""


def _parts(words: str, occasion: Occasion, verdict: Verdict) -> Iterable[tuple[str, bool]]:
    """An answer in its parts, each with whether it only offers something beside what is so."""
    interview = occasion.setting is Setting.INTERVIEW
    if verdict.action is Action.CORRECT and judged_as(verdict.moment).name in _PUT_RIGHT:
        true, offer = truth_and_offer(words, interview=interview)
        return [(part, offers) for part, offers in ((true, False), (offer, True)) if part]
    return [(part, False) for part in ((words,) if interview else told_apart(words))]


_SPEAKS_TO_THEM: Final = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)


def _answer(words: str, occasion: Occasion, slip: Quote, names: Sequence[str], named: str) -> str:
    """An answer as its one reader, called by these names, is told it; its "it" gets a noun, where `named` just before has none."""
    if not names:
        return words
    if not names_a_thing(named):
        told = sentence_before(occasion.account, slip.end)
        whole = with_its_noun(words, told)
        if whole and whole != words and _SPEAKS_TO_THEM.search(words):
            return named_to_its_reader(whole, names)  # who says "you" means another by "them"
        if whole and whole != words and (whole := to_its_reader(whole, names, told)):
            return whole
    return own_words.to_the_reader(named_to_its_reader(words, names))


def _measure(occasion: Occasion, verdict: Verdict) -> Passage:
    """How late it was, in the person's own words; the minutes alone only where they told it by the clock."""
    moment = verdict.moment
    if moment.kind != "late":
        return Passage()
    if told := how_late(occasion.account, moment.quote):
        return Passage(in_letters(told.text)).resting_on(evidence_id(told))
    minutes = moment.facts.minutes_late
    return Passage(in_hours(minutes)) if minutes else Passage()


def _cause(occasion: Occasion, slip: Quote) -> Passage:
    """The circumstance told nearest to the slip that can be said in one plain clause; else the reason given in the slip's own sentence."""
    told = sorted(
        (moment.quote for moment in occasion.moments if moment.polarity is Polarity.CIRCUMSTANCE),
        key=lambda quote: abs(quote.start - slip.start),
    )
    for quote in told[:3]:
        if clause := own_words.as_cause(quote.text):
            return Passage(clause).resting_on(evidence_id(quote))
    start, end = _sentence_of(occasion.account, slip)
    for found in _BECAUSE.finditer(occasion.account, start, end):
        if clause := own_words.as_cause(found["clause"]):
            quote = Quote(found.start("clause"), found.end("clause"), found["clause"])
            return Passage(clause).resting_on(evidence_id(quote))
    return Passage()


_BECAUSE = re.compile(
    r"\b(?:because|cos|’cause|'cause)\s+(?P<clause>(?:the|my|our|an?)\s(?:[^.;:!?,\n]|(?<=\d)[.,](?=\d)){4,90})",
    re.IGNORECASE,
)
_SENTENCE_ENDS = re.compile(r"[.!?](?=\s)|\n")


def _sentence_of(account: str, slip: Quote) -> tuple[int, int]:
    """The sentence in which the slip's words begin, as far as the sentence in which they end."""
    before = [found.end() for found in _SENTENCE_ENDS.finditer(account, 0, slip.start)]
    after = _SENTENCE_ENDS.search(account, max(slip.start, slip.end - 1))
    return (before[-1] if before else 0), (after.end() if after else len(account))
