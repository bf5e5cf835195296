"""`BetaOutputContent`: `BetaOutputContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_text import BetaResponseOutputText

BetaOutputContent: TypeAlias = "BetaResponseOutputText | BetaResponseOutputRefusal | BetaReasoningTextContent | Unknown"

decode = tagged(
    "type",
    {
        "output_text": to_model("beta_response_output_text", "BetaResponseOutputText"),
        "refusal": to_model("beta_response_output_refusal", "BetaResponseOutputRefusal"),
        "reasoning_text": to_model("beta_reasoning_text_content", "BetaReasoningTextContent"),
    },
)
"""Decode a value of this type."""
