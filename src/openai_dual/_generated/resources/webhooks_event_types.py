"""`client.webhooks.event_types`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.webhooks.list_webhook_event_types import list_webhook_event_types


class EventTypes(Resource[C]):
    """`client.webhooks.event_types`. Methods: list."""

    list = endpoint(list_webhook_event_types)
