"""TODO."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias


class Found(NamedTuple):
    """What a layer says of one setting, where it says so, and how that is read."""

    value: Any
    source: str
    read: Callable[[Any], Any] | None = None
    nearby: bool = False
    """Whether nobody named the file: it lay in the working directory."""

    def __repr__(self) -> str:
        return f"Found(source={self.source!r})"  # a traceback with locals shows no password in a value


Layer: TypeAlias = Mapping[str, Found]
