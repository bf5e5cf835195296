"""`client.webhooks` and the events of webhooks, at the path people import them from."""

from ..helpers.webhooks import ResourceEvent, UnknownEvent, Webhooks

__all__ = ["ResourceEvent", "UnknownEvent", "Webhooks"]
