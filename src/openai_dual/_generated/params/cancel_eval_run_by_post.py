"""Types of requests: those of `cancel_eval_run_by_post`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class CancelEvalRunByPostParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `eval_id`: id of the eval
    """

    eval_id: Required[str]
