"""`AgentOutputItem`: `AgentOutputItem` in the description."""

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
    from .agent_output_item_browser_authentication_request_item_resource import (
        AgentOutputItemBrowserAuthenticationRequestItemResource,
    )
    from .agent_output_item_computer_use_call_item_resource import AgentOutputItemComputerUseCallItemResource
    from .agent_reasoning_item import AgentReasoningItem
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from .agent_session_assistant_message import AgentSessionAssistantMessage
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from .agent_web_search_call_item import AgentWebSearchCallItem

AgentOutputItem: TypeAlias = "AgentSessionAssistantMessage | AgentReasoningItem | AgentFunctionCallItem | AgentMcpCallItem | AgentOutputItemComputerUseCallItemResource | AgentOutputItemBrowserAuthenticationRequestItemResource | AgentWebSearchCallItem | AgentCommandExecutionItem | AgentCreateSubagentCallItem | AgentSendSubagentInputCallItem | AgentResumeSubagentCallItem | AgentWaitForSubagentsCallItem | AgentInterruptSubagentCallItem | AgentCloseSubagentCallItem | Unknown"

decode = tagged(
    "type",
    {
        "message": to_model("agent_session_assistant_message", "AgentSessionAssistantMessage"),
        "reasoning": to_model("agent_reasoning_item", "AgentReasoningItem"),
        "function_call": to_model("agent_function_call_item", "AgentFunctionCallItem"),
        "mcp_call": to_model("agent_mcp_call_item", "AgentMcpCallItem"),
        "computer_use_call": to_model(
            "agent_output_item_computer_use_call_item_resource", "AgentOutputItemComputerUseCallItemResource"
        ),
        "computer_use_approval_request": to_model(
            "agent_output_item_browser_authentication_request_item_resource",
            "AgentOutputItemBrowserAuthenticationRequestItemResource",
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
