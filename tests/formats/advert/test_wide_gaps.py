"""A pasted table has wide gaps in its lines; they change no title, and cost no time."""

from __future__ import annotations

import time

from afterword.use_cases.import_advert import import_advert

REST = "You will look after people and you need to know medicine.\n"


def test_a_wide_gap_in_a_line_costs_no_time() -> None:
    started = time.process_time()
    import_advert("a.txt", f"Senior nurse{' ' * 1500}Leeds\n\n{REST}".encode())
    assert time.process_time() - started < 2  # it took ten seconds


def test_a_gap_changes_neither_title_nor_company() -> None:
    narrow, wide = (
        import_advert(
            "a.txt", f"## Senior{gap}nurse,{gap}80 % ##\n\nHalden{gap}Clinic is looking for you.\n{REST}".encode()
        )
        for gap in (" ", " \t  ")
    )
    assert (wide.title, wide.company) == (narrow.title, narrow.company) == ("Senior nurse", "Halden Clinic")
