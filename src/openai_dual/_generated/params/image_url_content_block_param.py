"""`ImageURLContentBlockParam`: `MessageContentImageUrlObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .image_url_param import ImageURLParam


class ImageURLContentBlockParam(TypedDict, total=False):
    """`MessageContentImageUrlObject`, as a request gives it."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURLParam | BaseModel]
