"""`CreateEvalCustomDataSourceConfigParam`: `CreateEvalCustomDataSourceConfig` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalCustomDataSourceConfig`, as a request gives it."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any] | BaseModel]
    include_sample_schema: bool
