"""`PersistedAgentTool`: `PersistedAgentTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .persisted_agent_tool_resource_automations import PersistedAgentToolResourceAutomations
    from .persisted_agent_tool_resource_computer_use import PersistedAgentToolResourceComputerUse
    from .persisted_agent_tool_resource_function import PersistedAgentToolResourceFunction
    from .persisted_agent_tool_resource_mcp import PersistedAgentToolResourceMcp
    from .persisted_agent_tool_resource_programmatic_tool_calling import (
        PersistedAgentToolResourceProgrammaticToolCalling,
    )
    from .persisted_agent_tool_resource_tool_search import PersistedAgentToolResourceToolSearch
    from .persisted_agent_tool_resource_web_search import PersistedAgentToolResourceWebSearch

PersistedAgentTool: TypeAlias = "PersistedAgentToolResourceFunction | PersistedAgentToolResourceToolSearch | PersistedAgentToolResourceProgrammaticToolCalling | PersistedAgentToolResourceMcp | PersistedAgentToolResourceWebSearch | PersistedAgentToolResourceComputerUse | PersistedAgentToolResourceAutomations | Unknown"

decode = tagged(
    "type",
    {
        "function": to_model("persisted_agent_tool_resource_function", "PersistedAgentToolResourceFunction"),
        "tool_search": to_model("persisted_agent_tool_resource_tool_search", "PersistedAgentToolResourceToolSearch"),
        "programmatic_tool_calling": to_model(
            "persisted_agent_tool_resource_programmatic_tool_calling",
            "PersistedAgentToolResourceProgrammaticToolCalling",
        ),
        "mcp": to_model("persisted_agent_tool_resource_mcp", "PersistedAgentToolResourceMcp"),
        "web_search": to_model("persisted_agent_tool_resource_web_search", "PersistedAgentToolResourceWebSearch"),
        "computer_use": to_model("persisted_agent_tool_resource_computer_use", "PersistedAgentToolResourceComputerUse"),
        "automations": to_model("persisted_agent_tool_resource_automations", "PersistedAgentToolResourceAutomations"),
    },
)
"""Decode a value of this type."""
