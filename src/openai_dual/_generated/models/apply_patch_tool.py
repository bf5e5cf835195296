"""`ApplyPatchTool`: `ApplyPatchToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .callable_tool_allowed_caller import CallableToolAllowedCaller


class ApplyPatchTool(BaseModel):
    """`ApplyPatchToolParam` in the description."""

    __slots__ = (
        "type",
        "allowed_callers",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["apply_patch"]
    """Type of the object; service default: "apply_patch"."""
    allowed_callers: list[CallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch"],
            allowed_callers: list[CallableToolAllowedCaller] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.allowed_callers = get("allowed_callers")
        return self
