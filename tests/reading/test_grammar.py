"""Spelling and grammar by Harper: the dialect of the letter, its names, and rules that come first."""

import pytest

from afterword.core.check import findings_in
from afterword.reading.grammar import Grammar, dialect_of, names_in, with_grammar


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("The colour of the organisation's programme.", "british"),
        ("The color of the organization's program on March 3.", "american"),
        ("I promised an exercise in advertising, and I analyzed it.", "american"),
        ("Thank you for Tuesday.", "british"),
    ],
)
def test_the_dialect_is_that_of_the_spellings(text: str, dialect: str) -> None:
    assert dialect_of(text) == dialect


def test_names_are_taken_from_greeting_sentences_and_signature() -> None:
    text = "Dear Mr Thorvaldsen,\n\nThe team of Norvik's depot met Oluwaseun.\n\nKind regards,\nMira Okafor"
    assert {"Thorvaldsen", "Norvik's", "Norvik", "Oluwaseun", "Mira", "Okafor"} <= set(names_in(text))


def test_slips_of_the_pen_are_found_in_a_thread_and_carry_no_fault() -> None:
    pytest.importorskip("harper")
    grammar = Grammar()
    text = "Dear Ms Okafor,\n\nI have recieved your mail and I would of come to Norvik.\n\nTom Thorvaldsen"
    found = grammar.ask(text).result(30)
    assert [text[one.start : one.end] for one in found] == ["recieved", "would of"]
    assert {one.fault for one in found} == {None} and found[0].rewrite == "received"
    assert grammar.ask(text, ["recieved"]).result(30)[0].rule == "grammar"
    grammar.close()


def test_where_a_rule_has_spoken_grammar_is_silent() -> None:
    pytest.importorskip("harper")
    grammar = Grammar()
    text = "Please please give me another chanse."
    rules = findings_in(text, scope="sentence")
    both = with_grammar(rules, grammar.ask(text).result(30))
    assert rules and both == rules
    grammar.close()
