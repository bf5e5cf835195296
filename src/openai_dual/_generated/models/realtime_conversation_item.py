"""`RealtimeConversationItem`: `RealtimeConversationItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
    from .realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutput
    from .realtime_conversation_item_message_assistant import RealtimeConversationItemMessageAssistant
    from .realtime_conversation_item_message_system import RealtimeConversationItemMessageSystem
    from .realtime_conversation_item_message_user import RealtimeConversationItemMessageUser
    from .realtime_mcp_approval_request import RealtimeMCPApprovalRequest
    from .realtime_mcp_approval_response import RealtimeMCPApprovalResponse
    from .realtime_mcp_list_tools import RealtimeMCPListTools
    from .realtime_mcp_tool_call import RealtimeMCPToolCall

RealtimeConversationItem: TypeAlias = "RealtimeConversationItemMessageSystem | RealtimeConversationItemMessageUser | RealtimeConversationItemMessageAssistant | RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMCPApprovalResponse | RealtimeMCPListTools | RealtimeMCPToolCall | RealtimeMCPApprovalRequest | Unknown"

decode = tagged(
    "type",
    {
        "message": tagged(
            "role",
            {
                "system": to_model(
                    "realtime_conversation_item_message_system", "RealtimeConversationItemMessageSystem"
                ),
                "user": to_model("realtime_conversation_item_message_user", "RealtimeConversationItemMessageUser"),
                "assistant": to_model(
                    "realtime_conversation_item_message_assistant", "RealtimeConversationItemMessageAssistant"
                ),
            },
        ),
        "function_call": to_model("realtime_conversation_item_function_call", "RealtimeConversationItemFunctionCall"),
        "function_call_output": to_model(
            "realtime_conversation_item_function_call_output", "RealtimeConversationItemFunctionCallOutput"
        ),
        "mcp_approval_response": to_model("realtime_mcp_approval_response", "RealtimeMCPApprovalResponse"),
        "mcp_list_tools": to_model("realtime_mcp_list_tools", "RealtimeMCPListTools"),
        "mcp_call": to_model("realtime_mcp_tool_call", "RealtimeMCPToolCall"),
        "mcp_approval_request": to_model("realtime_mcp_approval_request", "RealtimeMCPApprovalRequest"),
    },
)
"""Decode a value of this type."""
