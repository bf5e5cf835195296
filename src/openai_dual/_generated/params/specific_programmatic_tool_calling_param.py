"""`SpecificProgrammaticToolCallingParam`: `SpecificProgrammaticToolCallingParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class SpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """`SpecificProgrammaticToolCallingParam`, as a request gives it."""

    type: Required[Literal["programmatic_tool_calling"]]
