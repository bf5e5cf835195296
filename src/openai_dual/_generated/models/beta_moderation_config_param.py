"""`BetaModerationConfigParam`: `BetaModerationConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .beta_moderation_mode import BetaModerationMode


class ResponseCreateModerationPolicyInput(BaseModel):
    """`BetaModerationConfigParam` in the description."""

    __slots__ = ("mode",)
    _required = frozenset(
        {
            "mode",
        }
    )

    mode: BetaModerationMode
    """Effect of the moderation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BetaModerationMode,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mode = get("mode")
        return self


BetaModerationConfigParam = ResponseCreateModerationPolicyInput
"""The name by which other modules import the class: no other class has it."""
