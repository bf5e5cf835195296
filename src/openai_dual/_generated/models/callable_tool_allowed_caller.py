"""`CallableToolAllowedCaller`: `CallableToolAllowedCaller` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
