"""Where a long breath without stops is cut into clauses."""

from __future__ import annotations

from afterword.reading.basic import clauses


def test_a_number_in_words_is_not_cut() -> None:
    told = (
        "so the man at the desk asked me how long the new belt runs before it has to be changed and I said four hundred hours"
        " and that is the old one because the new one is eleven hundred and sixty hours"
    )
    cut = [told[start:end] for start, end in clauses(told)]
    assert "because the new one is eleven hundred and sixty hours" in cut
    assert len(cut) > 2
