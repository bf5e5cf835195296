"""`client.realtime.translations.client_secrets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.realtime.create_realtime_translation_client_secret import create_realtime_translation_client_secret

if TYPE_CHECKING:
    pass


class ClientSecrets(Resource[C]):
    """`client.realtime.translations.client_secrets`: create."""

    create = endpoint(create_realtime_translation_client_secret)
