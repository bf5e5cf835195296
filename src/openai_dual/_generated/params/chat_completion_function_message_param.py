"""`ChatCompletionFunctionMessageParam`: `ChatCompletionRequestFunctionMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestFunctionMessage`, as a request gives it."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
