"""Types of requests: those of `create_moderation`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateModerationRequestParam(TypedDict, total=False):
    """`CreateModerationRequest` in the description."""

    input: Required[str | Sequence[str] | Iterable[ModerationImageURLInputParam | ModerationTextInputParam | BaseModel]]
    """Input to the model."""
    model: (
        str
        | Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
    )
    """Id of the model; service default: "omni-moderation-latest"."""


class ModerationImageURLInputParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrl` in the description."""

    type: Required[Literal["image_url"]]
    """Type of the object."""
    image_url: Required[CreateModerationRequestInputItemImageUrlImageUrlParam | BaseModel]
    """Address of the image."""


class CreateModerationRequestInputItemImageUrlImageUrlParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrlImageUrl` in the description."""

    url: Required[str]
    """Address of the image."""


class ModerationTextInputParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemText` in the description."""

    type: Required[Literal["text"]]
    """Type of the object."""
    text: Required[str]
    """The text."""
