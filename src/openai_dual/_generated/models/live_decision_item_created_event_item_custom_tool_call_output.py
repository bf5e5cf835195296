"""`LiveDecisionItemCreatedEventItemCustomToolCallOutput`: `LiveDecisionItemCreatedEventItemCustomToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_input_text import LiveDecisionInputText
    from .live_item_custom_tool_call_output_output_parts_input_image import (
        LiveItemCustomToolCallOutputOutputPartsInputImage,
    )


class ItemCustomToolCallOutput(BaseModel):
    """`LiveDecisionItemCreatedEventItemCustomToolCallOutput` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "output",
        "type",
        "status",
    )
    _required = frozenset(
        {
            "id",
            "call_id",
            "output",
            "type",
        }
    )

    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    output: str | list[LiveDecisionInputText | LiveItemCustomToolCallOutputOutputPartsInputImage | Unknown]
    """Output of the call."""
    type: Literal["custom_tool_call_output"]
    """Type of the object."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            output: str | list[LiveDecisionInputText | LiveItemCustomToolCallOutputOutputPartsInputImage | Unknown],
            type: Literal["custom_tool_call_output"],
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.output = _output(get("output"))
        self.type = get("type")
        self.status = get("status")
        return self


LiveDecisionItemCreatedEventItemCustomToolCallOutput = ItemCustomToolCallOutput
"""The name by which other modules import the class: no other class has it."""

_output = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("live_decision_input_text", "LiveDecisionInputText"),
                "input_image": to_model(
                    "live_item_custom_tool_call_output_output_parts_input_image",
                    "LiveItemCustomToolCallOutputOutputPartsInputImage",
                ),
            },
        )
    )
)
