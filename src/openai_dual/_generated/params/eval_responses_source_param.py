"""`EvalResponsesSourceParam`: `EvalResponsesSource` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort


class EvalResponsesSourceParam(TypedDict, total=False):
    """`EvalResponsesSource`, as a request gives it."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | BaseModel | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None
