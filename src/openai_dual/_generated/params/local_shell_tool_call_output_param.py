"""`LocalShellToolCallOutputParam`: `LocalShellToolCallOutput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class LocalShellToolCallOutputParam(TypedDict, total=False):
    """`LocalShellToolCallOutput`, as a request gives it."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
