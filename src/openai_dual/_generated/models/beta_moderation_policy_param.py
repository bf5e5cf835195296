"""`BetaModerationPolicyParam`: `BetaModerationPolicyParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_moderation_config_param import BetaModerationConfigParam


class ResponseCreateModerationPolicy(BaseModel):
    """`BetaModerationPolicyParam` in the description."""

    __slots__ = (
        "input",
        "output",
    )

    input: BetaModerationConfigParam | None
    """Moderation of the input."""
    output: BetaModerationConfigParam | None
    """Moderation of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: BetaModerationConfigParam | None = None,
            output: BetaModerationConfigParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = None if (value := get("input")) is None else _input(value)
        self.output = None if (value := get("output")) is None else _output(value)
        return self


BetaModerationPolicyParam = ResponseCreateModerationPolicy
"""The name by which other modules import the class: no other class has it."""

_input = to_model("beta_moderation_config_param", "BetaModerationConfigParam")
_output = to_model("beta_moderation_config_param", "BetaModerationConfigParam")
