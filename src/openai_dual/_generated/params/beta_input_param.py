"""`BetaInputParam`: `BetaInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_response_input_param import BetaResponseInputParam

BetaInputParam: TypeAlias = "str | BetaResponseInputParam"
