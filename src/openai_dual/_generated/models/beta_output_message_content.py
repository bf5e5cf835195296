"""`BetaOutputMessageContent`: `BetaOutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_refusal_content import BetaRefusalContent

BetaOutputMessageContent: TypeAlias = "BetaOutputTextContent | BetaRefusalContent | Unknown"

decode = tagged(
    "type",
    {
        "output_text": to_model("beta_output_text_content", "BetaOutputTextContent"),
        "refusal": to_model("beta_refusal_content", "BetaRefusalContent"),
    },
)
"""Decode a value of this type."""
