"""`StopConfigurationParam`: `StopConfiguration` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence


StopConfigurationParam: TypeAlias = "str | Sequence[str]"
