"""`ChatCompletionRequestAssistantMessageFunctionCallParam`: `ChatCompletionRequestAssistantMessageFunctionCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionRequestAssistantMessageFunctionCallParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall`, as a request gives it."""

    arguments: Required[str]
    name: Required[str]
