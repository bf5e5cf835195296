"""`ChatCompletionContentPartRefusalParam`: `ChatCompletionRequestMessageContentPartRefusal` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal`, as a request gives it."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
