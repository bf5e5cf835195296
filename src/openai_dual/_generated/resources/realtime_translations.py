"""`client.realtime.translations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.sockets.live import TranslationsHelpers
from .._resource import C, Resource

if TYPE_CHECKING:
    from .realtime_translations_client_secrets import ClientSecrets


class Translations(TranslationsHelpers, Resource[C]):
    """`client.realtime.translations`. Groups other resources."""

    @cached_property
    def client_secrets(self) -> ClientSecrets[C]:
        """`client.realtime.translations.client_secrets`. Methods: create."""
        from .realtime_translations_client_secrets import ClientSecrets

        return ClientSecrets(self._executor)
