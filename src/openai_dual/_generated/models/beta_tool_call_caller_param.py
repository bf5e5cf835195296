"""`BetaToolCallCallerParam`: `BetaToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParam
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParam

BetaToolCallCallerParam: TypeAlias = "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | Unknown"

decode = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller_param", "BetaDirectToolCallCallerParam"),
        "program": to_model("beta_program_tool_call_caller_param", "BetaProgramToolCallCallerParam"),
    },
)
"""Decode a value of this type."""
