"""`ChatSessionWorkflowParam`: `WorkflowParam` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .workflow_tracing_param import WorkflowTracingParam


class ChatSessionWorkflowParam(TypedDict, total=False):
    """`WorkflowParam`, as a request gives it."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float] | BaseModel
    tracing: WorkflowTracingParam | BaseModel
