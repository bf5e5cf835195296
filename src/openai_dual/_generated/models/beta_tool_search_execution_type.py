"""`BetaToolSearchExecutionType`: `BetaToolSearchExecutionType` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"] | str
