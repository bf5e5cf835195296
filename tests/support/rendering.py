"""Format decoded responses as text, one class or field per line, so that a change in decoding shows in a diff."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from openai_dual import BaseModel


def shown(results: list[Any]) -> str:
    return "".join(
        f"{line}\n" for number, each in enumerate(results, start=1) for line in _named(f"[{number}]", each, "")
    )


def _named(name: str, value: Any, margin: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield f"{margin}{name}: {type(value).__name__}"
        for field in attrs.fields(type(value)):
            if (item := getattr(value, field.name)) is not None:
                yield from _named(field.name, item, margin + "  ")
    elif isinstance(value, list | tuple) and value and not isinstance(value[0], float):
        yield f"{margin}{name}: {type(value).__name__} of {len(value)}"
        for number, item in enumerate(value):
            yield from _named(str(number), item, margin + "  ")
    else:
        yield f"{margin}{name}: {type(value).__name__} {_brief(repr(value))}"


def _brief(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:100]}... {len(text)} characters"
