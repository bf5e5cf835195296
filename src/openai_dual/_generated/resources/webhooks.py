"""`client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.webhooks import WebhooksHelpers
from .._resource import C, Resource, child, endpoint, paged
from ..api.webhooks.create_webhook import create_webhook
from ..api.webhooks.delete_webhook import delete_webhook
from ..api.webhooks.list_webhooks import list_webhooks
from ..api.webhooks.retrieve_webhook import retrieve_webhook
from ..api.webhooks.rotate_webhook_secret import rotate_webhook_secret
from ..api.webhooks.test_webhook import test_webhook
from ..api.webhooks.update_webhook import update_webhook

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .webhooks_event_types import AsyncEventTypes, EventTypes


class _Webhooks(WebhooksHelpers, Resource[C]):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""

    list = paged(list_webhooks)
    create = endpoint(create_webhook)
    retrieve = endpoint(retrieve_webhook)
    update = endpoint(update_webhook)
    delete = endpoint(delete_webhook)
    rotate_secret = endpoint(rotate_webhook_secret)
    test = endpoint(test_webhook)
    event_types: child[EventTypes, AsyncEventTypes] = child("webhooks_event_types", "EventTypes")
    """`client.webhooks.event_types`. Methods: list."""


class Webhooks(_Webhooks["Executes"]):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""


class AsyncWebhooks(_Webhooks["AsyncExecutes"], awaits=True):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test. The methods are awaited."""
