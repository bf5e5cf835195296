"""A layer of settings: those that one source gives, each with its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias


class Found(NamedTuple):
    """The value of a setting in one layer, its source for messages, and how to read the value."""

    value: Any
    source: str
    read: Callable[[Any], Any] | None = None
    unnamed: bool = False
    """Whether it comes from a file that was found in the working directory and that nobody named."""

    def __repr__(self) -> str:
        return f"Found(source={self.source!r})"  # secret


Layer: TypeAlias = Mapping[str, Found]
"""Settings by name."""
