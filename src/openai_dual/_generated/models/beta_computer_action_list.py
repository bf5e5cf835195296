"""`BetaComputerActionList`: `BetaComputerActionList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .beta_computer_action import BetaComputerAction

BetaComputerActionList: TypeAlias = "list[BetaComputerAction]"

decode = each(to_alias("beta_computer_action"))
"""Decode a value of this type."""
