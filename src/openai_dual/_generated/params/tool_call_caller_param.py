"""`ToolCallCallerParam`: `ToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller_param import ProgramToolCallCallerParam

ToolCallCallerParam: TypeAlias = "DirectToolCallCallerParam | ProgramToolCallCallerParam"
