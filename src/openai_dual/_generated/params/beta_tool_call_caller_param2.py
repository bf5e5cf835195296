"""`BetaToolCallCallerParam2`: `BetaToolCallCaller` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_direct_tool_call_caller_param2 import BetaDirectToolCallCallerParam2
    from .beta_program_tool_call_caller_param2 import BetaProgramToolCallCallerParam2

BetaToolCallCallerParam2: TypeAlias = "BetaDirectToolCallCallerParam2 | BetaProgramToolCallCallerParam2"
