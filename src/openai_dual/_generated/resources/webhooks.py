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
    """List the webhook endpoints of the project.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
    """
    create = endpoint(create_webhook)
    """Register a URL that receives events as signed webhooks.

    Args:
        event_types: types of events
        name: name of the object
        url: address
    """
    retrieve = endpoint(retrieve_webhook)
    """Retrieve a webhook endpoint.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
    """
    update = endpoint(update_webhook)
    """Change a webhook endpoint; its URL, its name or the events that it receives.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
        event_types: types of events
        name: name of the object
        url: address
    """
    delete = endpoint(delete_webhook)
    """Delete a webhook endpoint; it receives no more events.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
    """
    rotate_secret = endpoint(rotate_webhook_secret)
    """Replace the signing secret of a webhook endpoint; the new secret is in the response.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
        keep_old_secret_active_for_24_hours: whether deliveries are signed with the old secret too, for 24 hours
    """
    test = endpoint(test_webhook)
    """Send a test event to a webhook endpoint.

    Args:
        webhook_endpoint_id: id of the webhook endpoint
        event_type: type of the event
    """
    event_types: child[EventTypes, AsyncEventTypes] = child("webhooks_event_types", "EventTypes")
    """`client.webhooks.event_types`. Methods: list."""


class Webhooks(_Webhooks["Executes"]):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""


class AsyncWebhooks(_Webhooks["AsyncExecutes"], awaits=True):
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test. The methods are awaited."""
