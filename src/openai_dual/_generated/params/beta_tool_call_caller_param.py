"""`BetaToolCallCallerParam`: `BetaToolCallCallerParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParam
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParam

BetaToolCallCallerParam: TypeAlias = "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam"
