"""Types of requests: those of `cancel_thread_run`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class CancelThreadRunParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `thread_id`: id of the thread
    """

    thread_id: Required[str]
