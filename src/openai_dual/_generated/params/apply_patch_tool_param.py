"""`ApplyPatchToolParam`: `ApplyPatchToolParam` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller


class ApplyPatchToolParam(TypedDict, total=False):
    """`ApplyPatchToolParam`, as a request gives it."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
