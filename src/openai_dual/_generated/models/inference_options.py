"""`InferenceOptions`: `InferenceOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .tool_choice import ToolChoice


class InferenceOptions(BaseModel):
    """`InferenceOptions` in the description."""

    __slots__ = (
        "tool_choice",
        "model",
    )
    _required = frozenset(
        {
            "tool_choice",
            "model",
        }
    )
    _spared = frozenset(
        {
            "tool_choice",
            "model",
        }
    )

    tool_choice: ToolChoice | None
    """Which tool the model calls, if any."""
    model: str | None
    """Id of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_choice: ToolChoice | None = None,
            model: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.tool_choice = _tool_choice(get("tool_choice"))
        self.model = get("model")
        return self


_tool_choice = to_model("tool_choice", "ToolChoice")
