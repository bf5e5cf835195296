"""Fit what is known of a thing to what an answer has to look like: the fields of a schema, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .catalogue import Schema
from .messages import Json
from .sample import SHALLOW, Sampler
from .visit import Visit

JSON = "application/json"


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
