"""`BetaOutputMessageContentParam`: `BetaOutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam
    from .beta_response_output_text_param import BetaResponseOutputTextParam

BetaOutputMessageContentParam: TypeAlias = "BetaResponseOutputTextParam | BetaResponseOutputRefusalParam"
