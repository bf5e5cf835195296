"""`ModerationImageURLInputParam`: `CreateModerationRequestInputItemImageUrl` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_moderation_request_input_item_image_url_image_url_param import (
        CreateModerationRequestInputItemImageUrlImageUrlParam,
    )


class ModerationImageURLInputParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrl`, as a request gives it."""

    type: Required[Literal["image_url"]]
    image_url: Required[CreateModerationRequestInputItemImageUrlImageUrlParam | BaseModel]
