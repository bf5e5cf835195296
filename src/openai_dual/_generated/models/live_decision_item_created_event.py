"""`LiveDecisionItemCreatedEvent`: `LiveDecisionItemCreatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_decision_item_created_event_item_custom_tool_call import LiveDecisionItemCreatedEventItemCustomToolCall
    from .live_decision_item_created_event_item_custom_tool_call_output import (
        LiveDecisionItemCreatedEventItemCustomToolCallOutput,
    )
    from .live_decision_item_created_event_item_function_call import LiveDecisionItemCreatedEventItemFunctionCall
    from .live_decision_item_created_event_item_function_call_output import (
        LiveDecisionItemCreatedEventItemFunctionCallOutput,
    )
    from .live_decision_stored_assistant_message import LiveDecisionStoredAssistantMessage
    from .live_decision_stored_developer_message import LiveDecisionStoredDeveloperMessage
    from .live_decision_stored_system_message import LiveDecisionStoredSystemMessage
    from .live_decision_stored_user_message import LiveDecisionStoredUserMessage


class DecisionItemCreatedEvent(BaseModel):
    """`LiveDecisionItemCreatedEvent` in the description."""

    __slots__ = (
        "event_id",
        "item",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "event_id",
            "item",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    item: (
        LiveDecisionStoredUserMessage
        | LiveDecisionStoredDeveloperMessage
        | LiveDecisionStoredSystemMessage
        | LiveDecisionStoredAssistantMessage
        | LiveDecisionItemCreatedEventItemFunctionCall
        | LiveDecisionItemCreatedEventItemFunctionCallOutput
        | LiveDecisionItemCreatedEventItemCustomToolCall
        | LiveDecisionItemCreatedEventItemCustomToolCallOutput
        | Unknown
    )
    """Item that the event is about."""
    type: Literal["decision.item.created"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            item: LiveDecisionStoredUserMessage
            | LiveDecisionStoredDeveloperMessage
            | LiveDecisionStoredSystemMessage
            | LiveDecisionStoredAssistantMessage
            | LiveDecisionItemCreatedEventItemFunctionCall
            | LiveDecisionItemCreatedEventItemFunctionCallOutput
            | LiveDecisionItemCreatedEventItemCustomToolCall
            | LiveDecisionItemCreatedEventItemCustomToolCallOutput
            | Unknown,
            type: Literal["decision.item.created"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.item = _item(get("item"))
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveDecisionItemCreatedEvent = DecisionItemCreatedEvent
"""The name by which other modules import the class: no other class has it."""

_item = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "user": to_model("live_decision_stored_user_message", "LiveDecisionStoredUserMessage"),
                "developer": to_model("live_decision_stored_developer_message", "LiveDecisionStoredDeveloperMessage"),
                "system": to_model("live_decision_stored_system_message", "LiveDecisionStoredSystemMessage"),
                "assistant": to_model("live_decision_stored_assistant_message", "LiveDecisionStoredAssistantMessage"),
            },
        ),
        "function_call": to_model(
            "live_decision_item_created_event_item_function_call", "LiveDecisionItemCreatedEventItemFunctionCall"
        ),
        "function_call_output": to_model(
            "live_decision_item_created_event_item_function_call_output",
            "LiveDecisionItemCreatedEventItemFunctionCallOutput",
        ),
        "custom_tool_call": to_model(
            "live_decision_item_created_event_item_custom_tool_call", "LiveDecisionItemCreatedEventItemCustomToolCall"
        ),
        "custom_tool_call_output": to_model(
            "live_decision_item_created_event_item_custom_tool_call_output",
            "LiveDecisionItemCreatedEventItemCustomToolCallOutput",
        ),
    },
    untagged=tagged(
        "role",
        {
            "user": to_model("live_decision_stored_user_message", "LiveDecisionStoredUserMessage"),
            "developer": to_model("live_decision_stored_developer_message", "LiveDecisionStoredDeveloperMessage"),
            "system": to_model("live_decision_stored_system_message", "LiveDecisionStoredSystemMessage"),
            "assistant": to_model("live_decision_stored_assistant_message", "LiveDecisionStoredAssistantMessage"),
        },
    ),
)
