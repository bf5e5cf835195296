"""`BetaInputContentType`: `BetaInputContentType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .resource_input_image import ResourceInputImage
    from .resource_input_text import ResourceInputText

BetaInputContentType: TypeAlias = "ResourceInputText | ResourceInputImage | Unknown"

decode = tagged(
    "type",
    {
        "input_text": to_model("resource_input_text", "ResourceInputText"),
        "input_image": to_model("resource_input_image", "ResourceInputImage"),
    },
)
"""Decode a value of this type."""
