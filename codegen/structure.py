"""Check the outline of a description, so that what comes later can rely on it. Pure but for `DescriptionError`."""

from __future__ import annotations

from typing import Any

from .errors import DescriptionError, kind
from .references import check_references
from .schemas import LISTS, METHODS, Pointer, Slot, actions, children, pointer_text, roots

EXPECTED: dict[type, str] = {dict: "a mapping", list: "a list", str: "a string"}


def check(document: dict[str, Any]) -> None:
    """Refuse a description that is not OpenAPI 3 or whose parts are not of the kinds that OpenAPI says."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DescriptionError("/openapi", f"expected a version 3.x, found {document.get('openapi')!r}")
    _check_paths(document)
    for part, items in _typed(document, "components", dict, (), optional=True).items():
        if not part.startswith("x-"):
            for name in _typed(document["components"], part, dict, ("components",)):
                _typed(items, name, dict, ("components", part))
    _check_schemas(document)
    check_references(document)
    _check_names(document)


def _check_paths(document: dict[str, Any]) -> None:
    for part in ("paths", "webhooks"):
        for path in _typed(document, part, dict, (), optional=part == "webhooks"):
            item = _typed(document[part], path, dict, (part,))
            _check_parameters(item, (part, path))
            for method in METHODS:
                if method in item:
                    _check_operation(_typed(item, method, dict, (part, path)), (part, path, method))
    if not document["paths"]:
        raise DescriptionError("/paths", "expected at least one path")


def _check_operation(operation: dict[str, Any], at: Pointer) -> None:
    _check_parameters(operation, at)
    if body := _typed(operation, "requestBody", dict, at, optional=True):
        _check_message(body, (*at, "requestBody"))
    answers = _typed(operation, "responses", dict, at, optional=at[0] == "webhooks")
    for status in answers:
        _check_message(_typed(answers, status, dict, (*at, "responses")), (*at, "responses", status))


def _check_parameters(holder: dict[str, Any], at: Pointer) -> None:
    for index, parameter in enumerate(_typed(holder, "parameters", list, at, optional=True)):
        here = (*at, "parameters", str(index))
        if not isinstance(parameter, dict):
            raise DescriptionError(pointer_text(here), f"expected a mapping, found {kind(parameter)}")
        if "$ref" not in parameter:
            _typed(parameter, "name", str, here)
            _typed(parameter, "in", str, here)


def _check_message(message: dict[str, Any], at: Pointer) -> None:
    for part in ("content", "headers"):
        items = _typed(message, part, dict, at, optional=True)
        for name in items:
            _typed(items, name, dict, (*at, part))


def _check_schemas(document: dict[str, Any]) -> None:
    pending = list(roots(document))
    while pending:
        slot = pending.pop()
        _check_schema(slot)
        pending.extend(children(slot))


def _check_schema(slot: Slot) -> None:
    schema, at = slot.schema, slot.pointer
    if not isinstance(schema, dict):
        raise DescriptionError(pointer_text(at), f"expected a schema, found {kind(schema)}")
    _typed(schema, "properties", dict, at, optional=True)
    _typed(schema, "required", list, at, optional=True)
    for keyword in (*LISTS, "enum"):
        if keyword in schema and not _typed(schema, keyword, list, at):
            raise DescriptionError(pointer_text((*at, keyword)), "expected at least one entry")
    if not isinstance(schema.get("type", ""), str | list):
        raise DescriptionError(pointer_text((*at, "type")), f"expected a type name, found {kind(schema['type'])}")


def _check_names(document: dict[str, Any]) -> None:
    first: dict[str, Pointer] = {}
    for action in actions(document):
        name, here = _typed(action.operation, "operationId", str, action.pointer), (*action.pointer, "operationId")
        if name in first:
            other = pointer_text(first[name])
            raise DescriptionError(pointer_text(here), f"expected a unique operationId, {name!r} is also at {other}")
        first[name] = action.pointer


def _typed(holder: dict[str, Any], key: str, wanted: type, at: Pointer, *, optional: bool = False) -> Any:
    if optional and key not in holder:
        return wanted()
    if not isinstance(holder.get(key), wanted):
        found = kind(holder[key]) if key in holder else "nothing"
        raise DescriptionError(pointer_text((*at, key)), f"expected {EXPECTED[wanted]}, found {found}")
    return holder[key]
