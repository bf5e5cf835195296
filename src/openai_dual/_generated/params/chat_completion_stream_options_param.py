"""`ChatCompletionStreamOptionsParam`: `ChatCompletionStreamOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """`ChatCompletionStreamOptions`, as a request gives it."""

    include_usage: bool
    include_obfuscation: bool
