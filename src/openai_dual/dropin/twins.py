"""pydantic twins of the classes of responses: what `from openai.types import ...` gives.

Frameworks derive from the official classes, put them into pydantic models and ask `isinstance(x, pydantic.BaseModel)`.
A twin is a pydantic class for that. Responses stay instances of the slotted classes: a twin that is called makes one,
and each names its twin as `__class__`, so that `isinstance` holds. A class that derives from a twin is an ordinary
pydantic class with the fields of the original.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from typing import Any

from ..core.decoding.model import Model


def shown(value: Any) -> Any:
    """Return the twin of a class of responses, if pydantic is installed; any other value is returned unchanged."""
    if isinstance(value, type) and issubclass(value, Model) and (make := _maker()) is not None:
        return make(value)
    return value


def own(value: Any) -> Any:
    """Return the class that *value* is the twin of; any other value is returned unchanged."""
    return vars(value).get("__own__", value) if isinstance(value, type) else value


def known_twin(cls: type[Model]) -> type:
    """Return the twin of *cls*, or *cls* itself in a program that has not loaded pydantic."""
    if "pydantic" not in sys.modules or (make := _maker()) is None:
        return cls
    twin: type = make(cls)
    return twin


def validated(type_: Any, value: Any) -> Any:
    """Return *value* as a type, by pydantic where it is installed."""
    return import_module("pydantic").TypeAdapter(type_).validate_python(value)


@cache
def _maker() -> Any:
    try:
        return import_module(f"{__package__}.pydantic_twins").twin_of
    except ModuleNotFoundError:  # no pydantic: the classes themselves are shown
        return None
