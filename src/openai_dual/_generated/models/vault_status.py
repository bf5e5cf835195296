"""`VaultStatus`: `VaultStatus` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

VaultStatus: TypeAlias = Literal["active", "archived"] | str
