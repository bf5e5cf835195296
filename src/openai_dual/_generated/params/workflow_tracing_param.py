"""`WorkflowTracingParam`: `WorkflowTracingParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class WorkflowTracingParam(TypedDict, total=False):
    """`WorkflowTracingParam`, as a request gives it."""

    enabled: bool
