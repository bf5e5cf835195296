"""`ApplyPatchCallOutputStatusParam`: `ApplyPatchCallOutputStatusParam` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"] | str
