"""`client.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.sockets.realtime import RealtimeHelpers
from .._resource import C, Resource

if TYPE_CHECKING:
    from .realtime_calls import Calls
    from .realtime_client_secrets import ClientSecrets
    from .realtime_translations import Translations


class Realtime(RealtimeHelpers, Resource[C]):
    """Low-latency speech conversations."""

    @cached_property
    def calls(self) -> Calls[C]:
        """`client.realtime.calls`. Methods: create, accept, hangup, refer, reject."""
        from .realtime_calls import Calls

        return Calls(self._executor)

    @cached_property
    def client_secrets(self) -> ClientSecrets[C]:
        """`client.realtime.client_secrets`. Methods: create."""
        from .realtime_client_secrets import ClientSecrets

        return ClientSecrets(self._executor)

    @cached_property
    def translations(self) -> Translations[C]:
        """`client.realtime.translations`. Groups other resources."""
        from .realtime_translations import Translations

        return Translations(self._executor)
