"""From an operation of the normalised description to its `Plan`.

Joins the description, the row of names.yaml and the name of the parser's function. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from .answers import Answers
from .errors import DescriptionError
from .identifiers import identifier
from .names import AUTO, Entry, needs_admin
from .operations import Answer, Body, Keyword, Plan
from .requests import Requests
from .schemas import Action, Schema, pointer_text, reference
from .shapes import Shape, united

BODIES = ("application/json", "multipart/form-data")
EVENTS = "text/event-stream"
RESERVED = frozenset({
    "body", "timeout", "deadline", "max_retries", "idempotency_key", "extra_headers", "extra_query", "extra_body",
})  # fmt: skip
"""Names that every generated function uses for itself."""


@frozen
class Planner:
    """Makes plans of operations."""

    answers: Answers
    requests: Requests

    def plan(self, action: Action, item: Mapping[str, Any], entry: Entry, function: str) -> Plan:
        """Plan the operation *action* of the path item *item*."""
        operation = action.operation
        method, path = action.method.upper(), operation.get("x-path", action.path)
        content = operation.get("requestBody", {}).get("content", {})
        keywords = self._keywords(action, item, entry, content)
        place = pointer_text((*action.pointer, "responses"))
        answer, result = self._answer(operation, entry, place)
        events = self._events(operation, entry, keywords, place)
        plan = Plan(
            action.operation["operationId"], function, entry, method, path, action.path,
            operation.get("x-query", ()), keywords, _body_kind(content), _types(content), answer, result, events,
            "admin" if needs_admin(operation) else "bearer",
            bool(operation.get("deprecated")) or entry.deprecated,
        )  # fmt: skip
        return evolve(plan, entry=evolve(entry, page=self._page(plan))) if entry.page == AUTO else plan

    def _keywords(
        self, action: Action, item: Mapping[str, Any], entry: Entry, content: Mapping[str, Any]
    ) -> list[Keyword]:
        parameters = {(one["in"], one["name"]): one for one in item.get("parameters", ())}
        parameters |= {(one["in"], one["name"]): one for one in action.operation.get("parameters", ())}
        found = [*(self._parameter(one, entry) for one in parameters.values()), *self._body(content, entry)]
        return list(_apart(found))

    def _parameter(self, parameter: Mapping[str, Any], entry: Entry) -> Keyword:
        schema, wire = parameter["schema"], parameter["name"]
        items = schema.get("x-items")
        shape = self.requests.position({"type": "array", "items": items} if items else schema)
        name = entry.renamed.get(wire) or identifier(wire)
        required = bool(parameter.get("required")) or parameter["in"] == "path"
        wire = wire.removesuffix("[]")
        return Keyword(name, wire, parameter["in"], shape, required, schema, joined=bool(items))

    def _body(self, content: Mapping[str, Any], entry: Entry) -> Iterator[Keyword]:
        schemas = [content[kind]["schema"] for kind in BODIES if kind in content]
        records = [self.requests.components.resolve(schema) for schema in schemas]
        records = [inner for record in records for inner in self._records(record)]
        properties: dict[str, list[Schema]] = {}
        for record in records:
            for wire, schema in record.get("properties", {}).items():
                properties.setdefault(wire, []).append(schema)
        for wire, found in properties.items():
            required = all(wire in record.get("required", ()) for record in records)
            shape = united(self.requests.position(schema) for schema in found)
            yield Keyword(entry.renamed.get(wire) or identifier(wire), wire, "body", shape, required, found[0])

    def _records(self, schema: Schema) -> list[Schema]:
        if "anyOf" not in schema:
            return [schema]
        members = [self.requests.components.resolve(member) for member in schema["anyOf"]]
        return [inner for member in members for inner in self._records(member)]

    def _answer(self, operation: Mapping[str, Any], entry: Entry, place: str) -> tuple[Answer, Shape]:
        content = _success(operation).get("content", {})
        if entry.answer == "binary" or "application/octet-stream" in content:
            return "binary", Shape("BinaryContent", decoder="BinaryContent")
        if not content:
            return "nothing", Shape("None")
        kind, media = next(iter(content.items()))
        return ("text_or_json" if entry.answers else "json"), self.answers.shape(media["schema"], f"{place}/{kind}")

    def _events(
        self, operation: Mapping[str, Any], entry: Entry, keywords: Iterable[Keyword], place: str
    ) -> Shape | None:
        """Return the shape of the events; `Any` where this version of the description does not tell it."""
        trigger = next(iter((entry.stream or {}).get("when", ())), None)
        if trigger not in {keyword.wire for keyword in keywords}:
            return None
        content, known = _success(operation).get("x-content", {}), self.answers.components.schemas
        schema = reference(entry.event) if entry.event in known else content.get(EVENTS, {}).get("schema", {})
        return self.answers.shape(schema, f"{place}/{EVENTS}")

    def _page(self, plan: Plan) -> str | None:
        """Tell by its answer whether a list that names.yaml does not know goes on behind its last entry."""
        has_after = any(keyword.wire == "after" for keyword in plan.at("query"))
        return "cursor" if has_after and self._record(plan).keys() >= {"data", "has_more"} else None

    def _record(self, plan: Plan) -> Mapping[str, Schema]:
        """Return the fields of the answer, if it is an object."""
        components = self.answers.components
        name = next((name for _, name in plan.result.uses if components.is_class(name)), None)
        properties: Mapping[str, Schema] = components.schemas[name]["properties"] if name else {}
        return properties

    def item(self, plan: Plan) -> Shape:
        """Return the shape of one element of the page that *plan* answers."""
        place = pointer_text(("paths", plan.address, plan.method.lower(), "responses"))
        data = self.answers.components.resolve(self._record(plan).get("data", {}))
        if data.get("type") != "array":
            raise DescriptionError(place, "expected an answer whose `data` is an array, as it is a page")
        return self.answers.shape(data["items"], f"{place}/data/items")


def _apart(keywords: Iterable[Keyword]) -> Iterator[Keyword]:
    """Give each keyword a name of its own: one that is taken gets its location before it."""
    taken = set(RESERVED)
    for keyword in keywords:
        free = evolve(keyword, name=f"{keyword.location}_{keyword.name}") if keyword.name in taken else keyword
        taken.add(free.name)
        yield free


def _success(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Iterable[Mapping[str, Any]] = (
        response for status, response in operation["responses"].items() if status.startswith("2")
    )
    return next(iter(found), {})


def _types(content: Mapping[str, Any]) -> dict[str, str]:
    fields = content.get("multipart/form-data", {}).get("encoding", {})
    return {name: facts["contentType"] for name, facts in fields.items() if "contentType" in facts}


def _body_kind(content: Mapping[str, Any]) -> Body | None:
    if "multipart/form-data" in content:
        return "form_or_json" if "application/json" in content else "form"
    return "json" if "application/json" in content else None
