"""Webhooks: events for endpoints are queued in the state, and signed when they are delivered.

The signature is that of Standard Webhooks: HMAC-SHA256 of `id.timestamp.body` with the endpoint's secret.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from collections.abc import Iterable
from hashlib import sha256
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from .messages import Json, dump
from .state import State

ENDPOINTS = ("webhook endpoint", "/webhook_endpoints")
"""Noun and address of the collection of endpoints."""
PREFIX = "whsec_"


@frozen
class Delivery:
    """A signed request to an endpoint on this machine."""

    url: str
    headers: dict[str, str]
    body: bytes


def new_secret(state: State) -> str:
    """Return a new signing secret."""
    return PREFIX + b64encode(sha256(state.new_id("whsec").encode()).digest()).decode()


def notify(state: State, kind: str, resource: str, *, endpoints: Iterable[Json] | None = None) -> None:
    """Queue the event *kind* about the resource with the id *resource* for all endpoints that subscribe to it."""
    found = state.collection(*ENDPOINTS).all(lambda endpoint: kind in endpoint["event_types"])
    event = {"id": state.new_id("evt_"), "object": "event", "type": kind, "created_at": state.time}
    state.webhooks += [(endpoint, {**event, "data": {"id": resource}}) for endpoint in endpoints or found]


def notify_status(state: State, family: str, resource: Json) -> None:
    """Queue the event about the current status of *resource*: `batch` and `completed` are `batch.completed`."""
    notify(state, f"{family}.{resource['status']}", resource["id"])


def take_deliveries(state: State, now: float) -> list[Delivery]:
    """Return the queued events as requests signed at the time *now*; those for other machines are dropped."""
    queued, state.webhooks = state.webhooks, []
    return [_delivery(endpoint, event, int(now)) for endpoint, event in queued if is_local(endpoint["url"])]


def is_local(url: str) -> bool:
    """Return whether *url* is plain HTTP to this machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        return parts.scheme == "http" and (host == "localhost" or ip_address(host).is_loopback)
    except ValueError:
        return False


def _delivery(endpoint: dict[str, Any], event: Json, now: int) -> Delivery:
    body, key = dump(event), b64decode(endpoint["signing_secret"].removeprefix(PREFIX))
    signed = hmac.new(key, f"{event['id']}.{now}.".encode() + body, sha256).digest()
    headers = {
        "content-type": "application/json",
        "user-agent": "openai-dual-emulator",
        "webhook-id": event["id"],
        "webhook-timestamp": str(now),
        "webhook-signature": f"v1,{b64encode(signed).decode()}",
    }
    return Delivery(endpoint["url"], headers, body)
