"""`ToolCallCallerParam`: `ToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller_param import ProgramToolCallCallerParam

ToolCallCallerParam: TypeAlias = "DirectToolCallCallerParam | ProgramToolCallCallerParam | Unknown"

decode = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
"""Decode a value of this type."""
