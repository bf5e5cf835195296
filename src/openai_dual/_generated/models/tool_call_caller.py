"""`ToolCallCaller`: `ToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .direct_tool_call_caller import DirectToolCallCaller
    from .program_tool_call_caller import ProgramToolCallCaller

ToolCallCaller: TypeAlias = "DirectToolCallCaller | ProgramToolCallCaller | Unknown"

decode = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller", "DirectToolCallCaller"),
        "program": to_model("program_tool_call_caller", "ProgramToolCallCaller"),
    },
)
"""Decode a value of this type."""
