"""`RealtimeSessionCreateRequestToolsItemParam`: `RealtimeSessionCreateRequestToolsItem` in the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class RealtimeSessionCreateRequestToolsItemParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem`, as a request gives it."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any] | BaseModel
