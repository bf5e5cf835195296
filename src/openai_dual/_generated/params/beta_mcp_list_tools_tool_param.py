"""`BetaMCPListToolsToolParam`: `BetaMCPListToolsTool` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class BetaMCPListToolsToolParam(TypedDict, total=False):
    """`BetaMCPListToolsTool`, as a request gives it."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any] | BaseModel]
    annotations: Mapping[str, Any] | BaseModel | None
