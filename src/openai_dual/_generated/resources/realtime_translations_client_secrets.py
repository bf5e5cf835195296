"""`client.realtime.translations.client_secrets`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.realtime.create_realtime_translation_client_secret import create_realtime_translation_client_secret


class ClientSecrets(Resource[C]):
    """`client.realtime.translations.client_secrets`. Methods: create."""

    create = endpoint(create_realtime_translation_client_secret)
