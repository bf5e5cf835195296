"""`ChatCompletionMessageCustomToolCallCustomParam`: `ChatCompletionMessageCustomToolCallCustom` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom`, as a request gives it."""

    name: Required[str]
    input: Required[str]
