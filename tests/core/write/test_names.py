"""How somebody is greeted: by a title and the family name, or by the name as it is told."""

from __future__ import annotations

import pytest

from afterword.core.occasion import Person
from afterword.core.write.names import addressed_as, clean_name, has_title, name_parts
from afterword.core.write.whom import spoken_of


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Inspector Jane Shaw", "Inspector Shaw"),
        ("Chief Inspector Ola Berg", "Chief Inspector Berg"),
        ("Detective Sergeant Kay Moss", "Detective Sergeant Moss"),
        ("Superintendent Ann Lisle", "Superintendent Lisle"),
        ("Rabbi Stern", "Rabbi Stern"),
        ("Canon Philip Moss", "Canon Moss"),
        ("Bishop Mark Lowe", "Bishop Lowe"),
        ("Sir Alan Pryce", "Sir Alan"),
        ("Uncle Ray", "Uncle Ray"),
        ("Auntie Jo Pryce", "Auntie Jo"),
        ("Mr Bishop", "Mr Bishop"),
        ("Ann Bishop", "Ann Bishop"),
        ("Mrs Anna K. Bell", "Mrs Bell"),
        ("Mr. Van Loon", "Mr. Van Loon"),
        ("Ms De La Cruz", "Ms De La Cruz"),
        ("Mr Piet De Smet", "Mr De Smet"),
        ("Station Manager Dunmore", "Station Manager Dunmore"),
    ],
)
def test_a_title_of_address_stands_with_the_family_name(name: str, greeted: str) -> None:
    assert addressed_as(name) == greeted


def test_nobody_is_spoken_of_by_what_they_are_alone() -> None:
    assert name_parts("Coach Bianca") == ["Bianca"]
    assert spoken_of(Person("Brother Anselm")) == "Brother Anselm"


def test_what_is_a_title_only_before_a_name_is_a_name_elsewhere() -> None:
    assert has_title("Constable Reed") and not has_title("Constable")
    assert name_parts("Ann Bishop") == ["Ann", "Bishop"]
    assert name_parts("Commander Ruth Vale") == ["Ruth", "Vale"]


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ('MORAG "Mo" SINCLAIR', "Morag Sinclair"),
        ("Elizabeth (Liz) Marsh", "Elizabeth Marsh"),
        ("SEÁN MCGRATH", "Seán McGrath"),
        ("MOIRA O'DEA", "Moira O'Dea"),
        ("JAN VAN DER VELDE-KROL", "Jan van der Velde-Krol"),
        ("Dr. AMARA K. NWOSU", "Dr. Amara K. Nwosu"),
        ("J.R. HARTLEY III", "J.R. Hartley III"),
        ("Kim O'Neil", "Kim O'Neil"),
        ("DS Clarke", "DS Clarke"),
        ("JJ", "JJ"),
        ("ana lopes", "Ana Lopes"),
        ("mr. Abernethy", "Mr. Abernethy"),
        ("Owner", ""),
    ],
)
def test_a_name_in_capitals_is_signed_as_it_is_written(name: str, signed: str) -> None:
    assert clean_name(name) == signed


@pytest.mark.parametrize(
    ("name", "dear"),
    [("Mr. Pieter de Wit", "Mr. de Wit"), ("Mrs Ana van der Berg", "Mrs van der Berg"), ("Mr. de Wit", "Mr. de Wit")],
)
def test_a_family_name_of_several_words_is_greeted_whole(name: str, dear: str) -> None:
    assert addressed_as(name) == dear
