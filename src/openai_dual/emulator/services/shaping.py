"""Shape resources after the schemas of responses, and build the replies for one resource or a page of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ...validation.catalogue import Schema
from ..collection import MOST, Collection
from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext
from ..schema.sampler import SHALLOW, Sampler

JSON = "application/json"
ALIASES: Mapping[str, str] = {"role_name": "name", "retention_type": "type"}
"""Fields of requests that have another name in responses."""

Item: TypeAlias = dict[str, Any]


def answer_schema(context: RequestContext) -> Schema:
    """Return the schema of the JSON response to *context*."""
    return context.operation.content[JSON]


def blank(context: RequestContext, schema: Schema) -> dict[str, Any]:
    """Generate a minimal object of *schema*: required fields only, null where it is allowed.

    The result does not depend on the request, so that create, list and retrieve describe a resource alike.
    """
    value: dict[str, Any] = Sampler(context.checker, context.state.random("blank")).value(schema, depth=SHALLOW + 1)
    declared = context.checker.declared(schema)
    return {
        name: None if name in declared and context.checker.fits(declared[name], None) else item
        for name, item in value.items()
    }


def shaped(context: RequestContext, schema: Schema, known: Json) -> Json:
    """Restrict *known* to the fields that *schema* declares; missing and invalid fields are made up."""
    schema = context.checker.resolved(schema)
    if "anyOf" in schema:
        return _variant(context, schema["anyOf"], known)
    if isinstance(known, list) and "items" in schema:
        return [shaped(context, schema["items"], item) for item in known]
    if isinstance(known, Mapping) and "properties" in schema:
        return blank(context, schema) | _known_fields(context, schema["properties"], known)
    return known


def _known_fields(context: RequestContext, declared: Mapping[str, Schema], known: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: shaped(context, part, known[name]) for name, part in declared.items() if name in known}
    return {name: value for name, value in fields.items() if context.checker.fits(declared[name], value)}


def _variant(context: RequestContext, variants: list[Schema], known: Json) -> Json:
    """Restrict *known* to the variant that it fits, else to the first variant that keeps its texts."""
    fitting = next((variant for variant in variants if context.checker.fits(variant, known)), None)
    if fitting is not None:
        return shaped(context, fitting, known)
    cut = (shaped(context, variant, known) for variant in variants)
    return next((value for value in cut if isinstance(value, dict) and _agree(value, known)), known)


def _agree(value: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    return all(value.get(name, text) == text for name, text in known.items() if isinstance(text, str))


def item_reply(context: RequestContext, item: Item) -> Reply:
    """Reply with *item*, shaped after the operation's schema."""
    if JSON not in context.operation.content:
        return Reply(context.operation.status, None, b"")
    return json_reply(shaped(context, answer_schema(context), item), context.operation.status)


def page_reply(context: RequestContext, things: Collection, items: list[Item]) -> Reply:
    """Reply with a page of *items* of the collection *things*, shaped after the operation's schema."""
    limit = next((one.schema for one in context.operation.parameters if one.name == "limit"), {})
    answer = things.page(context.query, items, most=context.checker.resolved(limit).get("maximum", MOST))
    answer["next"] = answer["last_id"] if answer["has_more"] else None
    return item_reply(context, answer)


def given_fields(body: Json) -> Item:
    """Return the fields of a body that are not null, under their names in responses."""
    return {ALIASES.get(name, name): value for name, value in (body or {}).items() if value is not None}
