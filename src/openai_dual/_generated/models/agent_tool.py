"""`AgentTool`: `AgentTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .agent_tool_resource_automations import AgentToolResourceAutomations
    from .agent_tool_resource_computer_use import AgentToolResourceComputerUse
    from .agent_tool_resource_function import AgentToolResourceFunction
    from .agent_tool_resource_mcp import AgentToolResourceMcp
    from .agent_tool_resource_programmatic_tool_calling import AgentToolResourceProgrammaticToolCalling
    from .agent_tool_resource_web_search import AgentToolResourceWebSearch

AgentTool: TypeAlias = "AgentToolResourceFunction | AgentToolResourceProgrammaticToolCalling | AgentToolResourceMcp | AgentToolResourceWebSearch | AgentToolResourceComputerUse | AgentToolResourceAutomations | Unknown"

decode = tagged(
    "type",
    {
        "function": to_model("agent_tool_resource_function", "AgentToolResourceFunction"),
        "programmatic_tool_calling": to_model(
            "agent_tool_resource_programmatic_tool_calling", "AgentToolResourceProgrammaticToolCalling"
        ),
        "mcp": to_model("agent_tool_resource_mcp", "AgentToolResourceMcp"),
        "web_search": to_model("agent_tool_resource_web_search", "AgentToolResourceWebSearch"),
        "computer_use": to_model("agent_tool_resource_computer_use", "AgentToolResourceComputerUse"),
        "automations": to_model("agent_tool_resource_automations", "AgentToolResourceAutomations"),
    },
)
"""Decode a value of this type."""
