"""`LiveDecisionItemCreateEventParam`: `LiveDecisionItemCreateEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_assistant_message_param import LiveDecisionAssistantMessageParam
    from .live_decision_developer_message_param import LiveDecisionDeveloperMessageParam
    from .live_decision_system_message_param import LiveDecisionSystemMessageParam
    from .live_decision_user_message_param import LiveDecisionUserMessageParam
    from .live_item_custom_tool_call import LiveItemCustomToolCall
    from .live_item_custom_tool_call_output import LiveItemCustomToolCallOutput
    from .live_item_function_call import LiveItemFunctionCall
    from .live_item_function_call_output import LiveItemFunctionCallOutput


class DecisionItemCreateEvent(BaseModel):
    """`LiveDecisionItemCreateEventParam` in the description."""

    __slots__ = (
        "item",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "item",
            "type",
        }
    )

    item: (
        LiveDecisionUserMessageParam
        | LiveDecisionDeveloperMessageParam
        | LiveDecisionSystemMessageParam
        | LiveDecisionAssistantMessageParam
        | LiveItemFunctionCall
        | LiveItemFunctionCallOutput
        | LiveItemCustomToolCall
        | LiveItemCustomToolCallOutput
        | Unknown
    )
    """Item that the event is about."""
    type: Literal["decision.item.create"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: LiveDecisionUserMessageParam
            | LiveDecisionDeveloperMessageParam
            | LiveDecisionSystemMessageParam
            | LiveDecisionAssistantMessageParam
            | LiveItemFunctionCall
            | LiveItemFunctionCallOutput
            | LiveItemCustomToolCall
            | LiveItemCustomToolCallOutput
            | Unknown,
            type: Literal["decision.item.create"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.item = _item(get("item"))
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveDecisionItemCreateEventParam = DecisionItemCreateEvent
"""The name by which other modules import the class: no other class has it."""

_item = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("live_decision_user_message_param", "LiveDecisionUserMessageParam"),
                "developer": to_model("live_decision_developer_message_param", "LiveDecisionDeveloperMessageParam"),
                "system": to_model("live_decision_system_message_param", "LiveDecisionSystemMessageParam"),
                "assistant": to_model("live_decision_assistant_message_param", "LiveDecisionAssistantMessageParam"),
            },
        ),
        "function_call": to_model("live_item_function_call", "LiveItemFunctionCall"),
        "function_call_output": to_model("live_item_function_call_output", "LiveItemFunctionCallOutput"),
        "custom_tool_call": to_model("live_item_custom_tool_call", "LiveItemCustomToolCall"),
        "custom_tool_call_output": to_model("live_item_custom_tool_call_output", "LiveItemCustomToolCallOutput"),
    },
    untagged=tagged(
        "role",
        {
            "user": to_model("live_decision_user_message_param", "LiveDecisionUserMessageParam"),
            "developer": to_model("live_decision_developer_message_param", "LiveDecisionDeveloperMessageParam"),
            "system": to_model("live_decision_system_message_param", "LiveDecisionSystemMessageParam"),
            "assistant": to_model("live_decision_assistant_message_param", "LiveDecisionAssistantMessageParam"),
        },
    ),
)
