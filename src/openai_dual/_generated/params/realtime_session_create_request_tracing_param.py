"""`RealtimeSessionCreateRequestTracingParam`: `RealtimeSessionCreateRequestTracing` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class RealtimeSessionCreateRequestTracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracing`, as a request gives it."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any] | BaseModel
