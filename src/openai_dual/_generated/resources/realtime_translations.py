"""`client.realtime.translations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.live import TranslationsHelpers
from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .realtime_translations_client_secrets import AsyncClientSecrets, ClientSecrets


class _Translations(TranslationsHelpers, Resource[C]):
    """`client.realtime.translations`. Groups other resources."""

    client_secrets: child[ClientSecrets, AsyncClientSecrets] = child(
        "realtime_translations_client_secrets", "ClientSecrets"
    )
    """`client.realtime.translations.client_secrets`. Methods: create."""


class Translations(_Translations["Executes"]):
    """`client.realtime.translations`. Groups other resources."""


class AsyncTranslations(_Translations["AsyncExecutes"], awaits=True):
    """`client.realtime.translations`. Groups other resources. The methods are awaited."""
