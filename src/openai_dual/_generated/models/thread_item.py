"""`ThreadItem`: `ThreadItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .chat_kit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
    from .chat_kit_thread_user_message_item import ChatKitThreadUserMessageItem
    from .chat_kit_widget_item import ChatKitWidgetItem
    from .client_tool_call_item import ClientToolCallItem
    from .task_group_item import TaskGroupItem
    from .task_item import TaskItem

ThreadItem: TypeAlias = "ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ClientToolCallItem | TaskItem | TaskGroupItem | Unknown"

decode = tagged(
    "type",
    {
        "chatkit.user_message": to_model("chat_kit_thread_user_message_item", "ChatKitThreadUserMessageItem"),
        "chatkit.assistant_message": to_model(
            "chat_kit_thread_assistant_message_item", "ChatKitThreadAssistantMessageItem"
        ),
        "chatkit.widget": to_model("chat_kit_widget_item", "ChatKitWidgetItem"),
        "chatkit.client_tool_call": to_model("client_tool_call_item", "ClientToolCallItem"),
        "chatkit.task": to_model("task_item", "TaskItem"),
        "chatkit.task_group": to_model("task_group_item", "TaskGroupItem"),
    },
)
"""Decode a value of this type."""
