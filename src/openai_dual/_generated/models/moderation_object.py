"""`ModerationObject`: `Moderation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .moderation_error_body import ModerationErrorBody
    from .moderation_result_body import ModerationResultBody


class Moderation(BaseModel):
    """`Moderation` in the description."""

    __slots__ = (
        "input",
        "output",
    )
    _required = frozenset(
        {
            "input",
            "output",
        }
    )

    input: ModerationResultBody | ModerationErrorBody | Unknown
    """Moderation result for the input."""
    output: ModerationResultBody | ModerationErrorBody | Unknown
    """Moderation result for the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: ModerationResultBody | ModerationErrorBody | Unknown,
            output: ModerationResultBody | ModerationErrorBody | Unknown,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = _input(get("input"))
        self.output = _output(get("output"))
        return self


ModerationObject = Moderation
"""The name by which other modules import the class: no other class has it."""

_input = tagged(
    "type",
    {
        "moderation_result": to_model("moderation_result_body", "ModerationResultBody"),
        "error": to_model("moderation_error_body", "ModerationErrorBody"),
    },
)
_output = tagged(
    "type",
    {
        "moderation_result": to_model("moderation_result_body", "ModerationResultBody"),
        "error": to_model("moderation_error_body", "ModerationErrorBody"),
    },
)
