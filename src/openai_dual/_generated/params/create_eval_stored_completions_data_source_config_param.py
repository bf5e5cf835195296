"""`CreateEvalStoredCompletionsDataSourceConfigParam`: `CreateEvalStoredCompletionsDataSourceConfig` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalStoredCompletionsDataSourceConfig`, as a request gives it."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any] | BaseModel
