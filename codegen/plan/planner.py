"""From an operation of the normalised description to its `Plan`.

Joins the description, the row of names.yaml and the name of the parser's function. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from ..decisions.entries import AUTO, Entry
from ..decisions.placement import needs_admin
from ..description.schemas import Action, Schema, pointer_text
from ..errors import DescriptionError
from ..identifiers import identifier
from . import bodies, streaming
from .answers import Answers
from .operations import Answer, Keyword, Plan
from .requests import Requests
from .shapes import Shape, united

RESERVED = frozenset({
    "body", "timeout", "deadline", "max_retries", "idempotency_key", "cancel", "middleware",
    "validate_requests", "extra_headers", "extra_query", "extra_body", "self", "omit", "pairs", "expand",
    "header_values", "call_options", "kept",
})  # fmt: skip
"""Names that every generated function uses for itself."""


@frozen
class Planner:
    """Makes plans of operations."""

    answers: Answers
    requests: Requests

    def plan(self, action: Action, item: Mapping[str, Any], entry: Entry, function: str) -> Plan:
        """Plan the operation *action* of the path item *item*."""
        operation, answered = action.operation, streaming.success(action.operation)
        body = operation.get("requestBody", {})
        keywords = list(_apart([*self._parameters(action, item, entry), *self._body(body, entry, action)]))
        entry = streaming.with_rule(entry, answered, keywords)
        place = pointer_text((*action.pointer, "responses"))
        answer, result = self._answer(answered, entry, place)
        event = streaming.event(entry, answered, keywords, self.answers.components)
        plan = Plan(
            action.id, function, entry, action.method.upper(), operation.get("x-path", action.path),
            action.path, operation.get("x-query", ()), keywords, bodies.kind(body), bodies.types(body), answer, result,
            None if event is None else self.answers.shape(event, f"{place}/{streaming.EVENTS}"),
            "admin" if needs_admin(operation) else "bearer",
            bool(operation.get("deprecated")) or entry.deprecated,
        )  # fmt: skip
        return evolve(plan, entry=evolve(entry, page=self._page(plan))) if entry.page == AUTO else plan

    def _parameters(self, action: Action, item: Mapping[str, Any], entry: Entry) -> list[Keyword]:
        parameters = {(one["in"], one["name"]): one for one in item.get("parameters", ())}
        parameters |= {(one["in"], one["name"]): one for one in action.operation.get("parameters", ())}
        return [self._parameter(one, entry) for one in parameters.values() if not _is_built_in(one)]

    def _parameter(self, parameter: Mapping[str, Any], entry: Entry) -> Keyword:
        schema, wire = parameter["schema"], parameter["name"]
        items = schema.get("x-items")
        shape = self.requests.position({"type": "array", "items": items} if items else schema)
        name = entry.renamed.get(wire) or identifier(wire)
        required = parameter["in"] == "path" or (bool(parameter.get("required")) and wire not in entry.optional)
        wire = wire.removesuffix("[]")
        return Keyword(name, wire, parameter["in"], shape, required, schema, joined=bool(items))

    def _body(self, body: Mapping[str, Any], entry: Entry, action: Action) -> Iterator[Keyword]:
        found = bodies.fields(self.requests.components, body, (*action.pointer, "requestBody"))
        for wire, (schemas, required) in found.items():
            shape = united(self.requests.position(schema) for schema in schemas)
            name, needed = entry.renamed.get(wire) or identifier(wire), required and wire not in entry.optional
            yield Keyword(name, wire, "body", shape, needed, schemas[0])

    def _answer(self, answered: Mapping[str, Any], entry: Entry, place: str) -> tuple[Answer, Shape]:
        content = answered.get("content", {})
        if entry.answer == "binary" or "application/octet-stream" in content:
            return "binary", Shape("BinaryContent", decoder="BinaryContent")
        if not content:
            return _unspoken(answered, entry)
        kind, media = next(iter(content.items()))
        shape = self.answers.shape(media.get("schema", {}), f"{place}/{kind.replace('/', '~1')}")
        return ("text_or_json" if entry.answers or kind.startswith("text/") else "json"), shape

    def _page(self, plan: Plan) -> str | None:
        """Return the kind of pagination of a list that names.yaml does not know, by its parameters and fields."""
        given, fields = {keyword.wire for keyword in plan.at("query")}, self._record(plan)[1].keys()
        if "page" in given and fields >= {"data", "next"}:
            return "token"
        return "cursor" if "after" in given and fields >= {"data", "has_more"} else None

    def _record(self, plan: Plan) -> tuple[str, Mapping[str, Schema]]:
        """Return the component that is the answer, if it is an object, and its fields."""
        components = self.answers.components
        name = next((name for _, name in plan.result.uses if components.is_class(name)), "")
        return name, components.schemas[name]["properties"] if name else {}

    def item(self, plan: Plan) -> Shape:
        """Return the shape of one element of the page that *plan* answers."""
        name, properties = self._record(plan)
        data = self.answers.components.resolve(properties.get("data", {}))
        if data.get("type") != "array":
            place = pointer_text(("paths", plan.address, plan.method.lower(), "responses"))
            raise DescriptionError(place, "expected an answer whose `data` is an array, as it is a page")
        return self.answers.shape(data["items"], f"/components/schemas/{name}/properties/data/items")


def _is_built_in(parameter: Mapping[str, Any]) -> bool:
    """Tell whether every builder has the keyword already: `idempotency_key`."""
    return bool(parameter["in"] == "header" and parameter["name"].lower() == "idempotency-key")


def _apart(keywords: Iterable[Keyword]) -> Iterator[Keyword]:
    """Give each keyword a name of its own: one that is taken gets its location before it."""
    taken = set(RESERVED)
    for keyword in keywords:
        free = evolve(keyword, name=f"{keyword.location}_{keyword.name}") if keyword.name in taken else keyword
        taken.add(free.name)
        yield free


def _unspoken(answered: Mapping[str, Any], entry: Entry) -> tuple[Answer, Shape]:
    """Tell what an answer is that has no content, or events only: without a switch these are left to the caller."""
    if streaming.EVENTS not in streaming.content(answered):
        return "nothing", Shape("None")
    if entry.stream:
        return "json", Shape("Any")
    return "binary", Shape("BinaryContent", decoder="BinaryContent")
