"""`BetaEmptyModelParam`: `BetaEmptyModelParam` in the description."""

from __future__ import annotations

from typing import Any, TypeAlias

BetaEmptyModelParam: TypeAlias = "dict[str, Any]"
