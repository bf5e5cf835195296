"""`ChatCompletionRequestMessageContentPartImageImageUrlParam`: `ChatCompletionRequestMessageContentPartImageImageUrl` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionRequestMessageContentPartImageImageUrlParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl`, as a request gives it."""

    url: Required[str]
    detail: Literal["auto", "low", "high"] | str
