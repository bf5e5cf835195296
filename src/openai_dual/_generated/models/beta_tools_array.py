"""`BetaToolsArray`: `BetaToolsArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .beta_tool import BetaTool

BetaToolsArray: TypeAlias = "list[BetaTool]"

decode = each(to_alias("beta_tool"))
"""Decode a value of this type."""
