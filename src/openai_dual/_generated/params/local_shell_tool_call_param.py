"""`LocalShellToolCallParam`: `LocalShellToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .local_shell_exec_action_param import LocalShellExecActionParam


class LocalShellToolCallParam(TypedDict, total=False):
    """`LocalShellToolCall`, as a request gives it."""

    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionParam | BaseModel]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
