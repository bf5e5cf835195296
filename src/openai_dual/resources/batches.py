"""`client.batches`: batches, and waiting for them. Imports `core.polling`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .._generated.api.batches.retrieve_batch import retrieve_batch
from .._generated.resources.batches import Batches as _Batches
from ..core.polling import Rhythm, in_status, poll, steady
from ..endpoint import C, helper

if TYPE_CHECKING:
    from .._generated.models.batch import Batch
    from ..core.steps import Steps

RHYTHM: Final = Rhythm(30.0, longest=300.0)
"""A batch takes minutes to hours."""

finished: Final = in_status("validating", "in_progress", "finalizing", "cancelling")


class Batches(_Batches[C]):
    """Many requests at once, worked off within a time window."""

    @helper
    def poll(
        self,
        batch_id: str,
        *,
        poll_interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Batch], object] | None = None,
    ) -> Steps[Batch]:
        """Wait until a batch is completed, failed, expired or cancelled, and return it.

        It is looked at as often as the service asks for, else every *poll_interval* seconds, else at a growing
        interval from half a minute on. *timeout* is in seconds; *on_progress* is told the batch at every look. Raises
        `PollTimeoutError`, whose `last` is the batch, and what `retrieve` raises. The batch goes on in any case.
        """
        rhythm = RHYTHM if poll_interval is None else steady(poll_interval)
        return poll(retrieve_batch(batch_id), finished, rhythm, timeout=timeout, on_progress=on_progress)
