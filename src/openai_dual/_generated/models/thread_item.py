"""`ThreadItem`: `ThreadItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .assistant_message_item import AssistantMessageItem
    from .client_tool_call_item import ClientToolCallItem
    from .task_group_item import TaskGroupItem
    from .task_item import TaskItem
    from .user_message_item import UserMessageItem
    from .widget_message_item import WidgetMessageItem

ThreadItem: TypeAlias = "UserMessageItem | AssistantMessageItem | WidgetMessageItem | ClientToolCallItem | TaskItem | TaskGroupItem | Unknown"

decode = tagged(
    "type",
    {
        "chatkit.user_message": to_model("user_message_item", "UserMessageItem"),
        "chatkit.assistant_message": to_model("assistant_message_item", "AssistantMessageItem"),
        "chatkit.widget": to_model("widget_message_item", "WidgetMessageItem"),
        "chatkit.client_tool_call": to_model("client_tool_call_item", "ClientToolCallItem"),
        "chatkit.task": to_model("task_item", "TaskItem"),
        "chatkit.task_group": to_model("task_group_item", "TaskGroupItem"),
    },
)
"""Decode a value of this type."""
