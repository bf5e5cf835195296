"""`SubmitToolOutputsToRunParams`: keywords of `submitToolOuputsToRun`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._model import BaseModel
    from .submit_tool_outputs_run_request_tool_outputs_item_param import SubmitToolOutputsRunRequestToolOutputsItemParam


class SubmitToolOutputsToRunParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `thread_id`: the id of the thread
    - `tool_outputs`
    """

    thread_id: Required[str]
    tool_outputs: Required[Iterable[SubmitToolOutputsRunRequestToolOutputsItemParam | BaseModel]]
