"""`BetaInputParam`: `BetaInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import by_type, each
from . import to_alias

if TYPE_CHECKING:
    from .beta_response_input_param import BetaResponseInputParam

BetaInputParam: TypeAlias = "str | BetaResponseInputParam"

decode = by_type(array=each(to_alias("beta_response_input_item")))
"""Decode a value of this type."""
