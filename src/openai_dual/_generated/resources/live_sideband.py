"""`client.live.sideband`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.live import SidebandHelpers
from .._resource import C, Resource

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Sideband(SidebandHelpers, Resource[C]):
    """`client.live.sideband`. Groups other resources."""


class Sideband(_Sideband["Executes"]):
    """`client.live.sideband`. Groups other resources."""


class AsyncSideband(_Sideband["AsyncExecutes"], awaits=True):
    """`client.live.sideband`. Groups other resources. The methods are awaited."""
