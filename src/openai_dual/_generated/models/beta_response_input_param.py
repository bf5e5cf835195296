"""`BetaResponseInputParam`: `BetaResponseInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .beta_response_input_item import BetaResponseInputItem

BetaResponseInputParam: TypeAlias = "list[BetaResponseInputItem]"

decode = each(to_alias("beta_response_input_item"))
"""Decode a value of this type."""
