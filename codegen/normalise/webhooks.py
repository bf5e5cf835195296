"""Webhook messages form one union, since a receiver cannot know which one arrives. Pure."""

from __future__ import annotations

from typing import Any

from ..description.schemas import components, reference, referred

WEBHOOK_EVENT = "WebhookEvent"
"""The component that is the union of all webhook messages."""


def webhook_events(document: dict[str, Any]) -> list[str]:
    """Make the union of the messages under `webhooks` a component; return its variants."""
    items = document.get("webhooks", {}).values()
    schemas = [
        media.get("schema", {})
        for item in items
        for operation in item.values()
        if isinstance(operation, dict)
        for media in operation.get("requestBody", {}).get("content", {}).values()
    ]
    names = sorted({name for schema in schemas if (name := referred(schema))})
    if not names or WEBHOOK_EVENT in components(document):
        return []
    components(document)[WEBHOOK_EVENT] = {"anyOf": [reference(name) for name in names]}
    return names
