"""`ComputerActionList`: `ComputerActionList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .computer_action import ComputerAction

ComputerActionList: TypeAlias = "list[ComputerAction]"

decode = each(to_alias("computer_action"))
"""Decode a value of this type."""
