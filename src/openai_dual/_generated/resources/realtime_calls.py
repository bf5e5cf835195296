"""`client.realtime.calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.realtime.accept_realtime_call import accept_realtime_call
from ..api.realtime.create_realtime_call import create_realtime_call
from ..api.realtime.hangup_realtime_call import hangup_realtime_call
from ..api.realtime.refer_realtime_call import refer_realtime_call
from ..api.realtime.reject_realtime_call import reject_realtime_call

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Calls(Resource[C]):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""

    create = endpoint(create_realtime_call)
    accept = endpoint(accept_realtime_call)
    hangup = endpoint(hangup_realtime_call)
    refer = endpoint(refer_realtime_call)
    reject = endpoint(reject_realtime_call)


class Calls(_Calls["Executes"]):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""


class AsyncCalls(_Calls["AsyncExecutes"], awaits=True):
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject. The methods are awaited."""
