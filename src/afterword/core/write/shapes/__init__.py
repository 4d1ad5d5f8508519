"""The shapes of letters, one file each: the folder is the register. Add a file here and nothing else."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import MappingProxyType

from afterword.core.write.form import Form
from afterword.core.write.letter import Shape


@cache
def forms() -> MappingProxyType[Shape, Form]:
    """All forms by their shape."""
    found = [import_module(f"{__name__}.{module.name}").form for module in pkgutil.iter_modules(__path__)]
    return MappingProxyType(
        {form.shape: form for form in sorted(found, key=lambda form: list(Shape).index(form.shape))}
    )


def form_of(shape: Shape) -> Form:
    """The form of letters of this shape."""
    return forms()[shape]
