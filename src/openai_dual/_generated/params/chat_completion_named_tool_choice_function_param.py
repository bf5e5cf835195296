"""`ChatCompletionNamedToolChoiceFunctionParam`: `ChatCompletionNamedToolChoiceFunction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction`, as a request gives it."""

    name: Required[str]
