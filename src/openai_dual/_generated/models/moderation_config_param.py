"""`ModerationConfigParam`: `ModerationConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .moderation_mode import ModerationMode


class ResponseCreateModerationPolicyInput(BaseModel):
    """`ModerationConfigParam` in the description."""

    __slots__ = ("mode",)
    _required = frozenset(
        {
            "mode",
        }
    )

    mode: ModerationMode
    """Effect of the moderation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: ModerationMode,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mode = get("mode")
        return self


ModerationConfigParam = ResponseCreateModerationPolicyInput
"""The name by which other modules import the class: no other class has it."""
