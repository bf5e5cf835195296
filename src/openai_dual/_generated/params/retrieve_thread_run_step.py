"""Types of requests: those of `retrieve_thread_run_step`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class RetrieveThreadRunStepParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `thread_id`: id of the thread
    - `run_id`: id of the run
    - `include`: extra fields to include in the response
    """

    thread_id: Required[str]
    run_id: Required[str]
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
