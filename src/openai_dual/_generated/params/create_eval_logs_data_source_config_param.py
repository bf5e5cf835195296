"""`CreateEvalLogsDataSourceConfigParam`: `CreateEvalLogsDataSourceConfig` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalLogsDataSourceConfig`, as a request gives it."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any] | BaseModel
