"""`BetaComputerActionListParam`: `BetaComputerActionList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .beta_computer_action_param import BetaComputerActionParam

BetaComputerActionListParam: TypeAlias = "Iterable[BetaComputerActionParam | BaseModel]"
