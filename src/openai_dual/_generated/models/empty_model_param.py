"""`EmptyModelParam`: `EmptyModelParam` in the description."""

from __future__ import annotations

from typing import Any, TypeAlias

EmptyModelParam: TypeAlias = "dict[str, Any]"
