"""Fit what is known of a thing to what an answer has to look like: the fields of a schema, and no others.

And the answers made so: about one thing, or a page of some.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .catalogue import Schema
from .collection import MOST, Collection
from .messages import Json, Reply, json_reply
from .sample import SHALLOW, Sampler
from .visit import Visit

JSON = "application/json"
ALIASES: Mapping[str, str] = {"role_name": "name", "retention_type": "type"}
"""What a request calls otherwise than the answer."""

Item: TypeAlias = dict[str, Any]


def answer_schema(visit: Visit) -> Schema:
    """Return the schema of the JSON that *visit* is answered with."""
    return visit.operation.content[JSON]


def blank(visit: Visit, schema: Schema) -> dict[str, Any]:
    """Make up an object of *schema* that says as little as can be: what is required, null where it may be.

    It is the same whichever request asks, so that a thing is described alike when it is made, listed and looked at.
    """
    value: dict[str, Any] = Sampler(visit.checker, visit.state.random("blank")).value(schema, depth=SHALLOW + 1)
    declared = visit.checker.declared(schema)
    return {
        name: None if name in declared and visit.checker.fits(declared[name], None) else item
        for name, item in value.items()
    }


def shaped(visit: Visit, schema: Schema, known: Json) -> Json:
    """Cut *known* to *schema*: fields that it does not declare go, those that are missing or misfit are made up."""
    schema = visit.checker.resolved(schema)
    if "anyOf" in schema:
        return _variant(visit, schema["anyOf"], known)
    if isinstance(known, list) and "items" in schema:
        return [shaped(visit, schema["items"], item) for item in known]
    if isinstance(known, Mapping) and "properties" in schema:
        return blank(visit, schema) | _known_fields(visit, schema["properties"], known)
    return known


def _known_fields(visit: Visit, declared: Mapping[str, Schema], known: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: shaped(visit, part, known[name]) for name, part in declared.items() if name in known}
    return {name: value for name, value in fields.items() if visit.checker.fits(declared[name], value)}


def _variant(visit: Visit, variants: list[Schema], known: Json) -> Json:
    """Cut *known* to the variant that it fits, else to the first that changes no text of it."""
    fitting = next((variant for variant in variants if visit.checker.fits(variant, known)), None)
    if fitting is not None:
        return shaped(visit, fitting, known)
    cut = (shaped(visit, variant, known) for variant in variants)
    return next((value for value in cut if isinstance(value, dict) and _agree(value, known)), known)


def _agree(value: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    return all(value.get(name, text) == text for name, text in known.items() if isinstance(text, str))


def answered(visit: Visit, item: Item) -> Reply:
    """Answer with *item*, as the operation describes it."""
    if JSON not in visit.operation.content:
        return Reply(visit.operation.status, None, b"")
    return json_reply(shaped(visit, answer_schema(visit), item), visit.operation.status)


def listed(visit: Visit, things: Collection, items: list[Item]) -> Reply:
    """Answer with a page of *items*, some of these *things*, as the operation describes them."""
    limit = next((one.schema for one in visit.operation.parameters if one.name == "limit"), {})
    answer = things.page(visit.query, items, most=visit.checker.resolved(limit).get("maximum", MOST))
    answer["next"] = answer["last_id"] if answer["has_more"] else None
    return answered(visit, answer)


def said(body: Json) -> Item:
    """Read what a body says, under the names of the answer; null says nothing."""
    return {ALIASES.get(name, name): value for name, value in (body or {}).items() if value is not None}
