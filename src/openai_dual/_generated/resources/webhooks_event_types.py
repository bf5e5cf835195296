"""`client.webhooks.event_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.webhooks.list_webhook_event_types import list_webhook_event_types

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _EventTypes(Resource[C]):
    """`client.webhooks.event_types`. Methods: list."""

    list = endpoint(list_webhook_event_types)
    """List the types of events that a webhook endpoint can receive."""


class EventTypes(_EventTypes["Executes"]):
    """`client.webhooks.event_types`. Methods: list."""


class AsyncEventTypes(_EventTypes["AsyncExecutes"], awaits=True):
    """`client.webhooks.event_types`. Methods: list. The methods are awaited."""
