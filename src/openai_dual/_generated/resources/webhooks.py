"""`client.webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.webhooks import WebhooksHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.webhooks.create_webhook import create_webhook
from ..api.webhooks.delete_webhook import delete_webhook
from ..api.webhooks.list_webhooks import list_webhooks
from ..api.webhooks.retrieve_webhook import retrieve_webhook
from ..api.webhooks.rotate_webhook_secret import rotate_webhook_secret
from ..api.webhooks.test_webhook import test_webhook
from ..api.webhooks.update_webhook import update_webhook

if TYPE_CHECKING:
    from .webhooks_event_types import EventTypes


class Webhooks(WebhooksHelpers, Resource[C]):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""

    list = paged(list_webhooks)
    create = endpoint(create_webhook)
    retrieve = endpoint(retrieve_webhook)
    update = endpoint(update_webhook)
    delete = endpoint(delete_webhook)
    rotate_secret = endpoint(rotate_webhook_secret)
    test = endpoint(test_webhook)

    @cached_property
    def event_types(self) -> EventTypes[C]:
        """`client.webhooks.event_types`. Methods: list."""
        from .webhooks_event_types import EventTypes

        return EventTypes(self._executor)
