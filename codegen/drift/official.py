"""The facts of the installed official package, read from its types when called."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from .facts import DEPTH, Fact, dotted

PAGES = {
    "CursorPage": "cursor",
    "ConversationCursorPage": "conversation",
    "NextCursorPage": "next",
    "TokenPage": "token",
    "Page": "single",
}
"""Class of a page, without its prefix -> its kind here."""
SETTINGS = frozenset({"self", "extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"})


def version() -> str:
    """Return the version of the installed package."""
    return str(import_module("openai").__version__)


def facts() -> set[Fact]:
    """Return everything that the installed package offers."""
    found = {fact for name, method in methods() for fact in _of_method(name, method)}
    events = import_module("openai.types.webhooks").UnwrapWebhookEvent
    return found | {Fact("webhooks", text) for path, text in _constants(events, "", 1) if path == "type"}


def methods() -> Iterator[tuple[str, Any]]:
    """Yield all methods of a client, by their dotted names."""
    yield from _methods(import_module("openai").OpenAI(api_key="x", admin_api_key="x"), "")


def _methods(holder: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield the dotted names of all methods below *holder*, which is a client or a resource."""
    resource = import_module("openai._resource").SyncAPIResource
    for name in sorted(set(dir(type(holder))) - set(dir(resource))):
        if name.startswith(("_", "with_")) or (not path and not _is_property(getattr(type(holder), name))):
            continue
        value = getattr(holder, name, None)
        if isinstance(value, resource):
            yield from _methods(value, dotted(path, name))
        elif path and inspect.ismethod(value):
            yield dotted(path, name), inspect.unwrap(value)


def _is_property(value: Any) -> bool:
    return type(value).__name__ in {"cached_property", "property"}


def _of_method(name: str, method: Any) -> Iterator[Fact]:
    yield Fact("operations", name)
    hints = hints_of(method)
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name in SETTINGS or parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        yield Fact("parameters", f"{name}({parameter.name})")
        if parameter.default is inspect.Parameter.empty:
            yield Fact("required", f"{name}({parameter.name})")
        for value in _literals(hints.get(parameter.name)):
            yield Fact("constants", f"{name}({parameter.name})={value}")
    yield from _of_response(name, hints.get("return"))


def _of_response(name: str, hint: Any) -> Iterator[Fact]:
    for part in parts_of(hint):
        kind = getattr(part, "__name__", "").partition("[")[0]
        if kind == "Stream":
            events = typing.get_args(part)[0]
            yield from (
                Fact("events", f"{name}: {value}") for path, value in _constants(events, "", 1) if path == "type"
            )
        elif kind.startswith("Sync") and kind[4:] in PAGES:
            yield Fact("pages", f"{name}: {PAGES[kind[4:]]}")
            yield from _of_body(name, part, "data")
        else:
            yield from _of_body(name, part, "")


def _of_body(name: str, hint: Any, start: str) -> Iterator[Fact]:
    """Yield the fields and constants of a response whose paths begin with *start*: of a page only its items."""
    yield from (Fact("fields", f"{name} -> {path}") for path in _fields(hint, "", DEPTH) if path.startswith(start))
    constants = ((path, value) for path, value in _constants(hint, "", DEPTH) if path.startswith(start))
    yield from (Fact("constants", f"{name} -> {path}={value}") for path, value in constants)


def _fields(hint: Any, path: str, depth: int) -> Iterator[str]:
    for model in _models(hint) if depth else ():
        for name, field in model.model_fields.items():
            inner = dotted(path, field.alias or name)
            yield inner
            yield from _fields(field.annotation, inner, depth - 1)


def _constants(hint: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    for model in _models(hint) if depth else ():
        for name, field in model.model_fields.items():
            inner = dotted(path, field.alias or name)
            yield from ((inner, value) for value in _literals(field.annotation))
            yield from _constants(field.annotation, inner, depth - 1)


def _models(hint: Any) -> Iterator[Any]:
    """Yield the model classes of *hint*: of a union all, of a list its items."""
    for part in parts_of(hint):
        if hasattr(part, "model_fields"):
            yield part
        elif typing.get_origin(part) is list:
            yield from _models(typing.get_args(part)[0])


def _literals(hint: Any) -> Iterator[str]:
    for part in parts_of(hint):
        if typing.get_origin(part) is typing.Literal:
            yield from (value for value in typing.get_args(part) if isinstance(value, str))
        elif typing.get_origin(part) is list:
            yield from _literals(typing.get_args(part)[0])


def parts_of(hint: Any) -> Iterator[Any]:
    """Yield the members of a union, annotations and aliases resolved."""
    hint = getattr(hint, "__value__", hint)
    origin = typing.get_origin(hint)
    if origin is typing.Annotated:
        yield from parts_of(typing.get_args(hint)[0])
    elif origin is typing.Union or type(hint).__name__ == "UnionType":
        for part in typing.get_args(hint):
            yield from parts_of(part)
    elif hint is not None:
        yield hint


def hints_of(method: Any) -> dict[str, Any]:
    """Return the types of the parameters and of the result; none if checkers alone can read them."""
    try:
        return typing.get_type_hints(method)
    except (NameError, TypeError):  # a type that only checkers import
        return {}
