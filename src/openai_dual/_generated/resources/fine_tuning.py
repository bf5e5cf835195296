"""`client.fine_tuning`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .fine_tuning_alpha import Alpha, AsyncAlpha
    from .fine_tuning_checkpoints import AsyncCheckpoints, Checkpoints
    from .fine_tuning_jobs import AsyncJobs, Jobs


class _FineTuning(Resource[C]):
    """Fine-tuned models."""

    alpha: child[Alpha, AsyncAlpha] = child("fine_tuning_alpha", "Alpha")
    """`client.fine_tuning.alpha`. Groups other resources."""
    checkpoints: child[Checkpoints, AsyncCheckpoints] = child("fine_tuning_checkpoints", "Checkpoints")
    """`client.fine_tuning.checkpoints`. Groups other resources."""
    jobs: child[Jobs, AsyncJobs] = child("fine_tuning_jobs", "Jobs")
    """`client.fine_tuning.jobs`. Methods: list, create, retrieve, cancel, list_events, pause, resume."""


class FineTuning(_FineTuning["Executes"]):
    """Fine-tuned models."""


class AsyncFineTuning(_FineTuning["AsyncExecutes"], awaits=True):
    """Fine-tuned models. The methods are awaited."""
