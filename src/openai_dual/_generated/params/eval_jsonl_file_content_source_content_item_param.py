"""`EvalJsonlFileContentSourceContentItemParam`: `EvalJsonlFileContentSourceContentItem` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class EvalJsonlFileContentSourceContentItemParam(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem`, as a request gives it."""

    item: Required[Mapping[str, Any] | BaseModel]
    sample: Mapping[str, Any] | BaseModel
