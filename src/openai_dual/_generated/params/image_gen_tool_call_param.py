"""`ImageGenToolCallParam`: `ImageGenToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ImageGenToolCallParam(TypedDict, total=False):
    """`ImageGenToolCall`, as a request gives it."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: Required[str | None]
