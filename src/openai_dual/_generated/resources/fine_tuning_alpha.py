"""`client.fine_tuning.alpha`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .fine_tuning_alpha_graders import AsyncGraders, Graders


class _Alpha(Resource[C]):
    """`client.fine_tuning.alpha`. Groups other resources."""

    graders: child[Graders, AsyncGraders] = child("fine_tuning_alpha_graders", "Graders")
    """`client.fine_tuning.alpha.graders`. Methods: run, validate."""


class Alpha(_Alpha["Executes"]):
    """`client.fine_tuning.alpha`. Groups other resources."""


class AsyncAlpha(_Alpha["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.alpha`. Groups other resources. The methods are awaited."""
