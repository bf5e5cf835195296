"""`client.batches`: batches, and waiting for them. Imports `core.polling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.batches.retrieve_batch import retrieve_batch
from .._generated.resources.batches import Batches as _Batches
from ..core.polling import Rhythm, in_status, poll, split
from ..endpoint import C, helper

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.batch import Batch
    from ..core.polling import PollKeywords
    from ..core.steps import Steps

RHYTHM: Final = Rhythm(30.0, longest=300.0)
"""A batch takes minutes to hours."""

ended: Final = in_status("validating", "in_progress", "finalizing", "cancelling")


class Batches(_Batches[C]):
    """Many requests at once, worked off within a time window."""

    @helper
    def poll(self, batch_id: str, **keywords: Unpack[PollKeywords]) -> Steps[Batch]:
        """Wait until a batch is completed, failed, expired or cancelled, and return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the batch at every look) and the
        settings of every call. It is looked at as often as the service asks for, else at a growing interval from 30
        seconds on. Raises `PollTimeoutError`, whose `last` is the batch, and what `retrieve` raises; the batch goes on.
        """
        waiting, settings = split(keywords)
        return poll(retrieve_batch(batch_id, **settings), ended, RHYTHM, **waiting)
