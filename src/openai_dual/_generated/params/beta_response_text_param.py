"""`BetaResponseTextParam`: `BetaResponseTextParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from ..models.beta_verbosity import BetaVerbosity
    from .beta_text_response_format_configuration_param import BetaTextResponseFormatConfigurationParam


class BetaResponseTextParam(TypedDict, total=False):
    """`BetaResponseTextParam`, as a request gives it."""

    format: BetaTextResponseFormatConfigurationParam | BaseModel
    verbosity: BetaVerbosity | None
