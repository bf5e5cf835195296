"""`BetaResponseTextConfigParam`: `BetaResponseTextParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_verbosity import BetaVerbosity
    from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam


class BetaResponseTextConfigParam(TypedDict, total=False):
    """`BetaResponseTextParam`, as a request gives it."""

    format: BetaResponseFormatTextConfigParam | BaseModel
    verbosity: BetaVerbosity | None
