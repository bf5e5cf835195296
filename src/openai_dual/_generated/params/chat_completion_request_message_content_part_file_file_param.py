"""`ChatCompletionRequestMessageContentPartFileFileParam`: `ChatCompletionRequestMessageContentPartFileFile` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionRequestMessageContentPartFileFileParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile`, as a request gives it."""

    filename: str
    file_data: str
    file_id: str
