"""`EvalStoredCompletionsSourceParam`: `EvalStoredCompletionsSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .metadata_param import MetadataParam


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """`EvalStoredCompletionsSource`, as a request gives it."""

    type: Required[Literal["stored_completions"]]
    metadata: MetadataParam | BaseModel | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
