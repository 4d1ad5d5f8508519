"""Named tuples are the same whether typing makes them or not."""

import typing

from afterword.core import named


class Ours(named.NamedTuple):
    """A place."""

    start: int
    end: int = 3
    note: str = ""

    @property
    def size(self) -> int:
        return self.end - self.start


class Theirs(typing.NamedTuple):
    """A place."""

    start: int
    end: int = 3
    note: str = ""


def test_fields_defaults_methods_and_names_are_those_of_typing() -> None:
    ours, theirs = Ours(1), Theirs(1)
    assert tuple(ours) == tuple(theirs) == (1, 3, "") and ours.size == 2
    assert ours._replace(end=5).size == 4 and repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert (Ours._fields, Ours._field_defaults, Ours.__doc__) == (
        Theirs._fields,
        Theirs._field_defaults,
        Theirs.__doc__,
    )
    assert (Ours.__module__, Ours.__qualname__) == (__name__, "Ours") and set(Ours.__annotations__) == set(
        Theirs._fields
    )
