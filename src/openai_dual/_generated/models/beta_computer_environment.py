"""`BetaComputerEnvironment`: `BetaComputerEnvironment` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
