"""The parameters of a function as fields, described by its docstring. Pure."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, Optional, get_type_hints

from .fields import Field, Fields
from .strict import refusal

NAMED: Final = frozenset({inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY})

_SECTION = re.compile(r"^(?:Args|Arguments|Parameters):\n((?:[ \t]+.*(?:\n|$)|\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"^([ \t]+)(\w+)(?: ?\([^)]*\))?: *(.+(?:\n\1[ \t]+.+)*)", re.MULTILINE)
_FIELD = re.compile(r"^():param (?:[^:]* )?(\w+): *(.+(?:\n[ \t]+.+)*)", re.MULTILINE)


def parameters_of(function: Callable[..., Any], at: str) -> Fields:
    """Return the parameters of *function*; `make` returns the keywords to call it with.

    A parameter with a default may be missing or null; then the default applies (strict schemas have no optional keys).
    Raises `InvalidParameterError`, with *at* and the parameter, for a parameter without a name or a type.
    """
    try:
        hints = get_type_hints(function, include_extras=True)
        found = inspect.signature(function).parameters
    except (NameError, TypeError, ValueError) as error:
        raise refusal(at, str(error)) from error
    about = parameter_docs(inspect.getdoc(function) or "")
    optional = {name for name, each in found.items() if each.default is not each.empty}

    def make(values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if value is not None or name not in optional}

    fields = (Field(name, _type(each, hints, at), about.get(name), name in optional) for name, each in found.items())
    return Fields(tuple(fields), make)


def _type(parameter: inspect.Parameter, hints: Mapping[str, Any], at: str) -> Any:
    name = parameter.name
    if parameter.kind not in NAMED:
        raise refusal(f"{at}.{name}", "expected a parameter that can be given by its name")
    if name not in hints:
        raise refusal(f"{at}.{name}", "expected a parameter with a type")
    return hints[name] if parameter.default is parameter.empty else Optional[hints[name]]  # noqa: UP045 (`|` takes no strings)


def summary(function: Callable[..., Any]) -> str | None:
    """Return the first paragraph of the docstring of *function*, on one line."""
    text = (inspect.getdoc(function) or "").split("\n\n", maxsplit=1)[0]
    return _line(text) if text and not _SECTION.match(text) and not _FIELD.match(text) else None


def parameter_docs(docstring: str) -> dict[str, str]:
    """Return the description of each parameter from *docstring*: a section `Args:`, or `:param name:`."""
    entries = [entry for section in _SECTION.findall(docstring) for entry in _ENTRY.findall(section)]
    return {name: _line(text) for _, name, text in (*entries, *_FIELD.findall(docstring))}


def _line(text: str) -> str:
    return " ".join(text.split())
