"""`ChatCompletionAllowedToolsParam`: `ChatCompletionAllowedTools` in the description."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """`ChatCompletionAllowedTools`, as a request gives it."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]
