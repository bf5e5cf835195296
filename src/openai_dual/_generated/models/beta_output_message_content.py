"""`BetaOutputMessageContent`: `BetaOutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText

BetaOutputMessageContent: TypeAlias = "BetaResponseOutputText | BetaResponseOutputRefusal | Unknown"

decode = tagged(
    "type",
    {
        "output_text": to_model("beta_response_output_text", "BetaResponseOutputText"),
        "refusal": to_model("beta_response_output_refusal", "BetaResponseOutputRefusal"),
    },
)
"""Decode a value of this type."""
