"""`NamedTuple` as typing has it, without loading typing, which is a twelfth of what a cold `check` costs."""

from __future__ import annotations

TYPE_CHECKING = False  # typing is not loaded for this
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _Named(type):
        """Makes of a class with annotated fields a tuple that knows their names, its methods and defaults kept."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> type:
            fields = body.pop("__annotations__", {})
            defaults = [body.pop(field) for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__annotations__ = fields
            for key in body:
                setattr(made, key, body[key])
            return made

    NamedTuple = type.__new__(_Named, "NamedTuple", (), {})
