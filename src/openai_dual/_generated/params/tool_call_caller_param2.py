"""`ToolCallCallerParam2`: `ToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .direct_tool_call_caller_param2 import DirectToolCallCallerParam2
    from .program_tool_call_caller_param2 import ProgramToolCallCallerParam2

ToolCallCallerParam2: TypeAlias = "DirectToolCallCallerParam2 | ProgramToolCallCallerParam2"
