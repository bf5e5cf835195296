"""`ChatCompletionFunctionCallOptionParam`: `ChatCompletionFunctionCallOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """`ChatCompletionFunctionCallOption`, as a request gives it."""

    name: Required[str]
