"""`BetaOutputMessageContentParam`: `BetaOutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_output_text_content_param2 import BetaOutputTextContentParam2
    from .beta_refusal_content_param import BetaRefusalContentParam

BetaOutputMessageContentParam: TypeAlias = "BetaOutputTextContentParam2 | BetaRefusalContentParam"
