"""`ChatCompletionMessageToolCallFunctionParam`: `ChatCompletionMessageToolCallFunction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction`, as a request gives it."""

    name: Required[str]
    arguments: Required[str]
