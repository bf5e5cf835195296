"""`AgentSessionItem`: `AgentSessionItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from .agent_command_execution_item import AgentCommandExecutionItem
    from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from .agent_function_call_item import AgentFunctionCallItem
    from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from .agent_mcp_call_item import AgentMcpCallItem
    from .agent_reasoning_item import AgentReasoningItem
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from .agent_session_item_agent_message_item_resource import AgentSessionItemAgentMessageItemResource
    from .agent_session_item_browser_authentication_request_item_resource import (
        AgentSessionItemBrowserAuthenticationRequestItemResource,
    )
    from .agent_session_item_computer_use_approval_request_result_item_resource import (
        AgentSessionItemComputerUseApprovalRequestResultItemResource,
    )
    from .agent_session_item_computer_use_call_item_resource import AgentSessionItemComputerUseCallItemResource
    from .agent_session_item_function_call_output_item_resource import AgentSessionItemFunctionCallOutputItemResource
    from .agent_session_message import AgentSessionMessage
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from .agent_web_search_call_item import AgentWebSearchCallItem

AgentSessionItem: TypeAlias = "AgentSessionMessage | AgentReasoningItem | AgentFunctionCallItem | AgentSessionItemFunctionCallOutputItemResource | AgentSessionItemAgentMessageItemResource | AgentMcpCallItem | AgentSessionItemComputerUseCallItemResource | AgentSessionItemBrowserAuthenticationRequestItemResource | AgentSessionItemComputerUseApprovalRequestResultItemResource | AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem | Unknown"

decode = tagged(
    "type",
    {
        "message": to_model("agent_session_message", "AgentSessionMessage"),
        "reasoning": to_model("agent_reasoning_item", "AgentReasoningItem"),
        "function_call": to_model("agent_function_call_item", "AgentFunctionCallItem"),
        "function_call_output": to_model(
            "agent_session_item_function_call_output_item_resource", "AgentSessionItemFunctionCallOutputItemResource"
        ),
        "agent_message": to_model(
            "agent_session_item_agent_message_item_resource", "AgentSessionItemAgentMessageItemResource"
        ),
        "mcp_call": to_model("agent_mcp_call_item", "AgentMcpCallItem"),
        "computer_use_call": to_model(
            "agent_session_item_computer_use_call_item_resource", "AgentSessionItemComputerUseCallItemResource"
        ),
        "computer_use_approval_request": to_model(
            "agent_session_item_browser_authentication_request_item_resource",
            "AgentSessionItemBrowserAuthenticationRequestItemResource",
        ),
        "computer_use_approval_request_result": to_model(
            "agent_session_item_computer_use_approval_request_result_item_resource",
            "AgentSessionItemComputerUseApprovalRequestResultItemResource",
        ),
        "web_search_call": to_model("agent_web_search_call_item", "AgentWebSearchCallItem"),
        "command_execution": to_model("agent_command_execution_item", "AgentCommandExecutionItem"),
        "create_subagent_call": to_model("agent_create_subagent_call_item", "AgentCreateSubagentCallItem"),
        "send_subagent_input_call": to_model("agent_send_subagent_input_call_item", "AgentSendSubagentInputCallItem"),
        "resume_subagent_call": to_model("agent_resume_subagent_call_item", "AgentResumeSubagentCallItem"),
        "wait_for_subagents_call": to_model("agent_wait_for_subagents_call_item", "AgentWaitForSubagentsCallItem"),
        "interrupt_subagent_call": to_model("agent_interrupt_subagent_call_item", "AgentInterruptSubagentCallItem"),
        "close_subagent_call": to_model("agent_close_subagent_call_item", "AgentCloseSubagentCallItem"),
    },
)
"""Decode a value of this type."""
