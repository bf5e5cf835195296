"""`client.live.forks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.live import ForksHelpers
from .._resource import C, Resource

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Forks(ForksHelpers, Resource[C]):
    """`client.live.forks`. Groups other resources."""


class Forks(_Forks["Executes"]):
    """`client.live.forks`. Groups other resources."""


class AsyncForks(_Forks["AsyncExecutes"], awaits=True):
    """`client.live.forks`. Groups other resources. The methods are awaited."""
