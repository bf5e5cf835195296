"""`ModerationPolicyParam`: `ModerationPolicyParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .moderation_config_param import ModerationConfigParam


class ResponseCreateModerationPolicy(BaseModel):
    """`ModerationPolicyParam` in the description."""

    __slots__ = (
        "input",
        "output",
    )

    input: ModerationConfigParam | None
    """Moderation of the input."""
    output: ModerationConfigParam | None
    """Moderation of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ModerationConfigParam | None = None,
            output: ModerationConfigParam | None = None,
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


ModerationPolicyParam = ResponseCreateModerationPolicy
"""The name by which other modules import the class: no other class has it."""

_input = to_model("moderation_config_param", "ModerationConfigParam")
_output = to_model("moderation_config_param", "ModerationConfigParam")
