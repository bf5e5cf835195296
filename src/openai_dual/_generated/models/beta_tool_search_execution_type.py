"""`BetaToolSearchExecutionType`: `BetaToolSearchExecutionType` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"] | str
