"""Webhook endpoints: created, updated, tested; their secrets are rotated. `state` collects what is to be delivered."""

from __future__ import annotations

from collections.abc import Mapping

from ...validation.catalogue import Schema, catalogue
from ..messages import Json, Reply
from ..request_context import RequestContext, Service
from ..webhook_delivery import new_secret, notify
from .crud import Crud, Kind
from .shaping import Item, answer_schema, item_reply

PATH = "/webhook_endpoints"


def _endpoint(context: RequestContext, item: Item) -> Item:
    secret = new_secret(context.state)
    return {"signing_secret": secret, "signing_secret_hint": secret[-4:], "updated_at": item["created_at"]}


CRUD = Crud((Kind(PATH, "whe_", {}, _endpoint),))


def rotate_secret(context: RequestContext) -> Reply:
    """Replace the signing secret; only this response and the one that created the endpoint show it."""
    endpoint, secret = CRUD.find(PATH, context), new_secret(context.state)
    endpoint.update(signing_secret=secret, signing_secret_hint=secret[-4:], updated_at=context.state.now())
    return item_reply(context, endpoint)


def test(context: RequestContext) -> Reply:
    """Deliver a sample event to the endpoint, whether or not it subscribes to the type."""
    endpoint, kind = CRUD.find(PATH, context), context.body["event_type"]
    notify(context.state, kind, context.state.new_id("sample_"), endpoints=[endpoint])
    result = {"event_type": kind, "status_code": 200, "success": True, "webhook_endpoint_id": endpoint["id"]}
    return item_reply(context, {**result, "object": "webhook_endpoint.test"})


def list_types(context: RequestContext) -> Reply:
    """List the types of events."""
    schema = context.checker.declared(answer_schema(context))["data"]["items"]
    kinds: Json = context.checker.resolved(schema).get("enum") or _types(context)
    return item_reply(context, {"object": "list", "data": kinds})


def _types(context: RequestContext) -> Json:
    """Return the types that an endpoint may subscribe to."""
    body = catalogue().operations["createWebhookEndpoint"].body
    items: Schema = context.checker.declared(body.content["application/json"])["event_types"]["items"] if body else {}
    return context.checker.resolved(items).get("enum", [])


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "rotateWebhookEndpointSecret": rotate_secret,
    "testWebhookEndpoint": test,
    "listWebhookEventTypes": list_types,
}
