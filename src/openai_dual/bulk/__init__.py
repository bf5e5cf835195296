"""Bulk runs: files and iterables of any size, whose output file is the journal that an interrupted run resumes from.

    template, requests  from a row, or a line of the Batch API, to a call       (pure)
    records             from a response or an error to a line of the output     (pure)
    progress            the state of a run and its report                       (values)
    tally               the usage, and when a run stops                         (pure)
    columns             rows from batches of data engines, and new columns      (pure)
    sources             lines and rows of files, streams and iterables
    journal, state      the output, and what identifies the input of a run
    interrupts          the first and the second Ctrl-C
    session             one run: the body that both clients share
    batches             runs by batches of the service
    resources           `client.bulk`

`client/bulk_worker.py` is the function that data engines call. Nothing is loaded before `client.bulk` is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .progress import BulkBatch, BulkProgress, BulkReport, ModelTotals
    from .records import BulkResult
    from .resources import AsyncBulk, Bulk

__all__ = ["AsyncBulk", "Bulk", "BulkBatch", "BulkProgress", "BulkReport", "BulkResult", "ModelTotals"]

__getattr__ = lazy_names(
    __name__,
    {
        "AsyncBulk": "resources",
        "Bulk": "resources",
        "BulkBatch": "progress",
        "BulkProgress": "progress",
        "BulkReport": "progress",
        "BulkResult": "records",
        "ModelTotals": "progress",
    },
)
