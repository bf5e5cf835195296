"""Fit what is known of a thing to what an answer has to look like: the fields of a schema, and no others.

And the answers made so: about one thing, or a page of some.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..collection import MOST, Collection
from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext
from ..schema.catalogue import Schema
from ..schema.sampler import SHALLOW, Sampler

JSON = "application/json"
ALIASES: Mapping[str, str] = {"role_name": "name", "retention_type": "type"}
"""What a request calls otherwise than the answer."""

Item: TypeAlias = dict[str, Any]


def answer_schema(context: RequestContext) -> Schema:
    """Return the schema of the JSON that *context* is answered with."""
    return context.operation.content[JSON]


def blank(context: RequestContext, schema: Schema) -> dict[str, Any]:
    """Make up an object of *schema* that says as little as can be: what is required, null where it may be.

    It is the same whichever request asks, so that a thing is described alike when it is made, listed and looked at.
    """
    value: dict[str, Any] = Sampler(context.checker, context.state.random("blank")).value(schema, depth=SHALLOW + 1)
    declared = context.checker.declared(schema)
    return {
        name: None if name in declared and context.checker.fits(declared[name], None) else item
        for name, item in value.items()
    }


def shaped(context: RequestContext, schema: Schema, known: Json) -> Json:
    """Cut *known* to *schema*: fields that it does not declare go, those that are missing or misfit are made up."""
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
    """Cut *known* to the variant that it fits, else to the first that changes no text of it."""
    fitting = next((variant for variant in variants if context.checker.fits(variant, known)), None)
    if fitting is not None:
        return shaped(context, fitting, known)
    cut = (shaped(context, variant, known) for variant in variants)
    return next((value for value in cut if isinstance(value, dict) and _agree(value, known)), known)


def _agree(value: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    return all(value.get(name, text) == text for name, text in known.items() if isinstance(text, str))


def item_reply(context: RequestContext, item: Item) -> Reply:
    """Answer with *item*, as the operation describes it."""
    if JSON not in context.operation.content:
        return Reply(context.operation.status, None, b"")
    return json_reply(shaped(context, answer_schema(context), item), context.operation.status)


def page_reply(context: RequestContext, things: Collection, items: list[Item]) -> Reply:
    """Answer with a page of *items*, some of these *things*, as the operation describes them."""
    limit = next((one.schema for one in context.operation.parameters if one.name == "limit"), {})
    answer = things.page(context.query, items, most=context.checker.resolved(limit).get("maximum", MOST))
    answer["next"] = answer["last_id"] if answer["has_more"] else None
    return item_reply(context, answer)


def given_fields(body: Json) -> Item:
    """Read what a body says, under the names of the answer; null says nothing."""
    return {ALIASES.get(name, name): value for name, value in (body or {}).items() if value is not None}
