"""The parameters of the helpers of responses, over HTTP and over a socket, for type checkers.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..._generated.models.computer_action import ComputerAction
from ..._generated.models.response_computer_tool_call import ResponseComputerToolCall
from ..._generated.params.create_response import CreateResponseParams as Params
from ...core.omit import Omit
from ...core.workflows.tool_rules import RunKeywords
from ..computer.toolset import AsyncComputerToolset, ComputerToolset


class ToolRunParams(Params, RunKeywords, total=False):
    """The parameters of `create`, and how functions are called."""

    strict: bool
    approve_mcp: Callable[[dict[str, Any]], object] | None
    computer: ComputerToolset | AsyncComputerToolset | None
    approve_safety_checks: Callable[[ResponseComputerToolCall], object] | None
    before_action: Callable[[ComputerAction], object] | None


class ParseParams(Params, total=False):
    """The parameters of `create`, the mode of the schema, and the number of requests."""

    strict: bool
    verbosity: str | Omit | None
    attempts: int


class StreamParams(Params, total=False):
    """The parameters of `create`, or the stored response to stream, and the event to start after."""

    strict: bool
    verbosity: str | Omit | None
    response_id: str | Omit
    starting_after: int | Omit
