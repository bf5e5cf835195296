"""`AssistantToolChoice`: `AssistantsNamedToolChoice` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .assistant_tool_choice_function import AssistantToolChoiceFunction


class AssistantToolChoice(BaseModel):
    """`AssistantsNamedToolChoice` in the description."""

    __slots__ = (
        "type",
        "function",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["function", "code_interpreter", "file_search"] | str
    """Type of the object."""
    function: AssistantToolChoiceFunction | None
    """Function that must be called."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function", "code_interpreter", "file_search"] | str,
            function: AssistantToolChoiceFunction | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.function = None if (value := get("function")) is None else _function(value)
        return self


_function = to_model("assistant_tool_choice_function", "AssistantToolChoiceFunction")
