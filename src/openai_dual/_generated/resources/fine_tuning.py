"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha import Alpha
    from .fine_tuning_checkpoints import Checkpoints
    from .fine_tuning_jobs import Jobs


class FineTuning(Resource[C]):
    """Fine-tuned models."""

    @cached_property
    def alpha(self) -> Alpha[C]:
        """`client.fine_tuning.alpha`. Groups other resources."""
        from .fine_tuning_alpha import Alpha

        return Alpha(self._executor)

    @cached_property
    def checkpoints(self) -> Checkpoints[C]:
        """`client.fine_tuning.checkpoints`. Groups other resources."""
        from .fine_tuning_checkpoints import Checkpoints

        return Checkpoints(self._executor)

    @cached_property
    def jobs(self) -> Jobs[C]:
        """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume."""
        from .fine_tuning_jobs import Jobs

        return Jobs(self._executor)
