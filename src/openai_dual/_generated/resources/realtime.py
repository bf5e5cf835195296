"""`client.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.realtime import RealtimeHelpers
from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .realtime_calls import AsyncCalls, Calls
    from .realtime_client_secrets import AsyncClientSecrets, ClientSecrets
    from .realtime_translations import AsyncTranslations, Translations


class _Realtime(RealtimeHelpers, Resource[C]):
    """Low-latency speech conversations."""

    calls: child[Calls, AsyncCalls] = child("realtime_calls", "Calls")
    """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""
    client_secrets: child[ClientSecrets, AsyncClientSecrets] = child("realtime_client_secrets", "ClientSecrets")
    """`client.realtime.client_secrets`. Methods: create."""
    translations: child[Translations, AsyncTranslations] = child("realtime_translations", "Translations")
    """`client.realtime.translations`. Groups other resources."""


class Realtime(_Realtime["Executes"]):
    """Low-latency speech conversations."""


class AsyncRealtime(_Realtime["AsyncExecutes"], awaits=True):
    """Low-latency speech conversations. The methods are awaited."""
