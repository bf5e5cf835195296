"""Types of requests: those of `retrieve_eval_run_output_item`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveEvalRunOutputItemParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `eval_id`: id of the eval
    - `run_id`: id of the run
    """

    eval_id: Required[str]
    run_id: Required[str]
