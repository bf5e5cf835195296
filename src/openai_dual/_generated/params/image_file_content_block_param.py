"""`ImageFileContentBlockParam`: `MessageContentImageFileObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .image_file_param import ImageFileParam


class ImageFileContentBlockParam(TypedDict, total=False):
    """`MessageContentImageFileObject`, as a request gives it."""

    type: Required[Literal["image_file"]]
    image_file: Required[ImageFileParam | BaseModel]
