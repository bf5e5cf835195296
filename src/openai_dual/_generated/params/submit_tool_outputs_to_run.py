"""Types of requests: those of `submit_tool_outputs_to_run`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._model import BaseModel


class SubmitToolOutputsRunRequestToolOutputsItemParam(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutputsItem` in the description."""

    tool_call_id: str
    """Id of the tool call."""
    output: str
    """Output."""


class SubmitToolOutputsToRunParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `thread_id`: id of the thread
    - `tool_outputs`: outputs of the tools, by tool call
    """

    thread_id: Required[str]
    tool_outputs: Required[Iterable[SubmitToolOutputsRunRequestToolOutputsItemParam | BaseModel]]
