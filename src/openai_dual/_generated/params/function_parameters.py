"""`FunctionParameters`: `FunctionParameters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


FunctionParameters: TypeAlias = "Mapping[str, Any]"
