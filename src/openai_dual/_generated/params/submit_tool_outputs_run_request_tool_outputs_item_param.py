"""`SubmitToolOutputsRunRequestToolOutputsItemParam`: `SubmitToolOutputsRunRequestToolOutputsItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class SubmitToolOutputsRunRequestToolOutputsItemParam(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutputsItem`, as a request gives it."""

    tool_call_id: str
    output: str
