"""`BetaToolChoiceAllowed`: `BetaToolChoiceAllowed` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class BetaToolChoiceAllowed(BaseModel):
    """`BetaToolChoiceAllowed` in the description."""

    __slots__ = (
        "type",
        "mode",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "mode",
            "tools",
        }
    )

    type: Literal["allowed_tools"]
    """Type of the object."""
    mode: Literal["auto", "required"] | str
    """Whether the model must call one of the tools."""
    tools: list[dict[str, Any]]
    """Tools that the model may call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["allowed_tools"],
            mode: Literal["auto", "required"] | str,
            tools: list[dict[str, Any]],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.mode = get("mode")
        self.tools = get("tools")
        return self
