"""`ImageFileParam`: `MessageContentImageFileObjectImageFile` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ImageFileParam(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile`, as a request gives it."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"] | str
