"""`BetaApplyPatchToolParam`: `BetaApplyPatchToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


class BetaApplyPatchToolParam(TypedDict, total=False):
    """`BetaApplyPatchToolParam`, as a request gives it."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
