"""`C2PAValidationStateApi`: `C2PAValidationStateApi` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"] | str
