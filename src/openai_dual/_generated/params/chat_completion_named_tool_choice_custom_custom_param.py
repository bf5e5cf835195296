"""`ChatCompletionNamedToolChoiceCustomCustomParam`: `ChatCompletionNamedToolChoiceCustomCustom` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustomCustom`, as a request gives it."""

    name: Required[str]
