"""`BetaSpecificProgrammaticToolCallingParam`: `BetaSpecificProgrammaticToolCallingParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """`BetaSpecificProgrammaticToolCallingParam`, as a request gives it."""

    type: Required[Literal["programmatic_tool_calling"]]
