"""`FunctionShellActionParam`: `FunctionShellActionParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class FunctionShellActionParam(TypedDict, total=False):
    """`FunctionShellActionParam`, as a request gives it."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None
