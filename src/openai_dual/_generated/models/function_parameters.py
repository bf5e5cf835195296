"""`FunctionParameters`: `FunctionParameters` in the description."""

from __future__ import annotations

from typing import Any, TypeAlias

FunctionParameters: TypeAlias = "dict[str, Any]"
