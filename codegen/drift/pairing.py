"""Which component of the description each type of the official package is, found by walking both side by side.

The walk starts at the methods and at the names of names.yaml, and follows fields of one name. Members of a union are
matched by their constant fields, then by the names of their fields. Only names leave this module.
"""

from __future__ import annotations

import inspect
import re
import typing
from collections import deque
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, NamedTuple

from ..decisions.entries import Entry
from ..decisions.names import Names
from ..description.schemas import Action, Schema, actions, components, referred, resolved
from ..plan import roots
from ..plan.streaming import content, success
from .official import hints_of, methods, parts_of, version

BODY = re.compile(r"\b(\w+_params)\.(\w*Params(?:Streaming|NonStreaming)?)\b")
"""How a method of the official package names the type of its body."""


class Found(NamedTuple):
    """The component of a type, and the side it stands on."""

    side: str
    component: str


class Pairs:
    """The pairs of types and components that a walk has found."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._todo: deque[tuple[Any, Schema, str]] = deque()
        self._seen: set[tuple[Any, str]] = set()
        self.classes: dict[Any, Found] = {}
        self.aliases: dict[Any, Found] = {}

    def add(self, hint: Any, schema: Schema, side: str) -> None:
        """Note that *hint* stands for *schema*, and follow both."""
        self._todo.append((hint, schema, side))
        while self._todo:
            self._walk(*self._todo.popleft())

    def _walk(self, hint: Any, schema: Schema, side: str) -> None:
        self._note(hint, schema, side)
        theirs = [part for part in parts_of(hint) if part is not type(None)]
        ours = list(self._members(schema))
        for one in theirs:
            for other in ours:
                self._follow(one, other[1], side)
        self._match([one for one in theirs if is_record(one)], [one for one in ours if "properties" in one[1]], side)

    def _note(self, hint: Any, schema: Schema, side: str) -> None:
        """Note the alias: both a component, and a type that is no class."""
        given = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
        name = referred(given[0] if len(given) == 1 else schema)
        if name is not None and not isinstance(hint, type) and typing.get_args(hint):
            self.aliases.setdefault(key_of(hint), Found(side, name))

    def _members(self, schema: Schema) -> Iterator[tuple[str | None, Schema]]:
        """Yield the members of a union, at any depth, each with its component."""
        name, whole = None, schema
        while (found := referred(whole)) is not None:
            name, whole = found, components(self._document)[found]
        if "anyOf" in whole:
            for member in whole["anyOf"]:
                yield from self._members(member)
        else:
            yield name, whole

    def _follow(self, hint: Any, schema: Schema, side: str) -> None:
        """Follow the items of lists and the values of maps."""
        kind, inner = typing.get_origin(hint), typing.get_args(hint)
        if "items" in schema and inner and kind is not dict:
            self._todo.append((inner[0], schema["items"], side))
        elif isinstance(schema.get("additionalProperties"), dict) and kind is dict:
            self._todo.append((inner[1], schema["additionalProperties"], side))

    def _match(self, theirs: list[Any], ours: list[tuple[str | None, Schema]], side: str) -> None:
        scores = [
            (self._score(cls, schema), index, place)
            for index, cls in enumerate(theirs)
            for place, (_, schema) in enumerate(ours)
        ]
        for score, index, place in sorted(scores, reverse=True):
            if score > 0 and theirs[index] is not None and ours[place][0] is not None:
                self._pair(theirs[index], str(ours[place][0]), side)
                theirs = [None if at == index else one for at, one in enumerate(theirs)]

    def _score(self, cls: Any, schema: Schema) -> float:
        """Return how well a class fits an object: not at all if a constant differs."""
        fields, properties = fields_of(cls), schema["properties"]
        common = fields.keys() & properties.keys()
        for name in common:
            theirs, ours = set(literals(fields[name])), set(self._constants(properties[name]))
            if len(ours) == 1 and theirs and not theirs & ours:
                return -1
        return len(common) / max(len(fields), len(properties), 1)

    def _constants(self, schema: Schema) -> Iterator[Any]:
        whole = resolved(self._document, schema)
        yield from [whole["const"]] if "const" in whole else whole.get("enum", ())

    def _pair(self, cls: Any, component: str, side: str) -> None:
        if (cls, component) in self._seen:
            return
        self._seen.add((cls, component))
        self.classes.setdefault(cls, Found("models" if hasattr(cls, "model_fields") else "params", component))
        properties = components(self._document)[component]["properties"]
        for name, hint in fields_of(cls).items():
            if name in properties:
                self._todo.append((hint, properties[name], side))


def is_record(hint: Any) -> bool:
    """Return whether *hint* is a class with fields: a model, or a TypedDict."""
    return hasattr(hint, "model_fields") or hasattr(hint, "__total__")


def fields_of(cls: Any) -> dict[str, Any]:
    """Return the types of the fields of a class, by JSON key."""
    if hasattr(cls, "model_fields"):
        return {field.alias or name: field.annotation for name, field in cls.model_fields.items()}
    return dict(hints_of(cls))


def literals(hint: Any) -> Iterator[Any]:
    """Yield the values of a type that has only some."""
    for part in parts_of(hint):
        if typing.get_origin(part) is typing.Literal:
            yield from typing.get_args(part)


def key_of(hint: Any) -> Any:
    """Return what tells one alias from another: its members."""
    return tuple(repr(part) for part in parts_of(hint) if part is not type(None))


def pairs(document: dict[str, Any], names: Names) -> Pairs:
    """Walk the installed official package beside the normalised *document*."""
    found = Pairs(document)
    described = list(actions(document))
    entries = names.entries(described)
    places = {spot: (action, entries[action.id]) for action in described for spot in entries[action.id].spots}
    _start_at_names(found, names, document)
    for name, method in methods():
        if name in places:
            _start_at_method(found, method, *places[name])
    for channel in roots.channels(document):
        _start_at_channel(found, channel)
    return found


def _start_at_names(found: Pairs, names: Names, document: dict[str, Any]) -> None:
    for namespace, sides in names.types.items():
        module = _module(namespace)
        for side, table in sides.items():
            for name, component in table.items():
                if (known := getattr(module, name, None)) is not None and component in components(document):
                    found.add(known, {"$ref": f"#/components/schemas/{component}"}, side)


def _start_at_channel(found: Pairs, channel: roots.Channel) -> None:
    """Start at the unions of the events of a WebSocket channel."""
    place = channel["accessor"].rpartition(".")[0]
    spaces = [_module(place), _module(place.rpartition(".")[0])]
    for part in ("clientEvent", "serverEvent"):
        component = referred(channel[part]) or ""
        for name in names_of_union(component):
            for suffix, side in (("", "models"), ("Param", "params")):
                known = next((one for space in spaces if (one := getattr(space, name + suffix, None))), None)
                if known is not None:
                    found.add(known, channel[part], side)


def names_of_union(component: str) -> Iterator[str]:
    """Yield the names that the union of a channel's events may have in the official package."""
    for here, there in (("", ""), ("RealtimeBeta", "Realtime"), ("LiveSideband", "Connect"), ("Live", "")):
        if component.startswith(here):
            yield there + component.removeprefix(here)


def _module(namespace: str) -> Any:
    try:
        return import_module(f"openai.types.{namespace}".rstrip("."))
    except ModuleNotFoundError:
        return None


def _start_at_method(found: Pairs, method: Any, action: Action, entry: Entry) -> None:
    hints = hints_of(method)
    body: Schema = {}
    for media in action.operation.get("requestBody", {}).get("content", {}).values():
        body = media.get("schema", {})
        whole = resolved(found._document, body)  # noqa: SLF001 (defined here)
        for name, schema in whole.get("properties", {}).items():
            if name in hints:
                found.add(hints[name], schema, "params")
    _note_body(found, method, Found("params", action.id if entry.stream else referred(body) or ""))
    answers = [media.get("schema", {}) for media in content(success(action.operation)).values()]
    for part in parts_of(hints.get("return")):
        for schema in answers:
            found.add(_item(part), schema, "models")


def _item(hint: Any) -> Any:
    """Return the type of a response: of a stream that of its events."""
    name = getattr(typing.get_origin(hint) or hint, "__name__", "")
    return typing.get_args(hint)[0] if name in {"Stream", "AsyncStream"} else hint


def _note_body(found: Pairs, method: Any, body: Found) -> None:
    for module, name in BODY.findall(inspect.getsource(method)):
        known = getattr(method.__globals__.get(module), name, None)
        if known is None or not body.component:
            continue
        if isinstance(known, type):
            found.classes.setdefault(known, body)
            for base in known.__orig_bases__ if hasattr(known, "__orig_bases__") else ():
                if is_record(base):
                    found.classes.setdefault(base, body)
        else:
            found.aliases.setdefault(key_of(known), body)
            for part in parts_of(known):
                found.classes.setdefault(part, body)


def modules() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the modules of the official types, each with what it declares: a package with what it shows."""
    types = import_module("openai.types")
    yield "", _shown(types)
    for info in walk_packages(types.__path__, "openai.types."):
        module = import_module(info.name)
        names = getattr(module, "__all__", None)
        declared = _shown(module) if names is None else {name: getattr(module, name) for name in names}
        yield info.name.removeprefix("openai.types."), declared


def _shown(package: Any) -> dict[str, Any]:
    kinds = (type(typing), type(import_module))
    return {
        name: value
        for name, value in vars(package).items()
        if not name.startswith("_") and not isinstance(value, kinds) and getattr(value, "__name__", "") != "annotations"
    }


def table(document: dict[str, Any], names: Names) -> dict[str, Any]:
    """Return the names of the official types: of each component its class, of each module what it declares."""
    found = pairs(document, names)
    classes: dict[str, str] = {}
    declared: dict[str, dict[str, str]] = {}
    for module, values in modules():
        for name, value in values.items():
            known = found.classes.get(value) if isinstance(value, type) else found.aliases.get(key_of(value))
            known = known or namesake(name, value, document)
            if known is not None:
                declared.setdefault(module, {})[name] = " ".join(known)
            elif name in names.helper_types:
                declared.setdefault(module, {})[name] = f"helpers {names.helper_types[name]}.{name}"
    for cls, known in found.classes.items():
        if known.side == "models" and cls.__name__ in declared.get(_path(cls), ()):
            classes.setdefault(known.component, cls.__name__)
    return {"version": version(), "classes": classes, "modules": declared}


def namesake(name: str, value: Any, document: dict[str, Any]) -> Found | None:
    """Return the component that has the name of an alias or a request type, or that without its suffix."""
    component = next((one for one in (name, name.removesuffix("Param")) if one in components(document)), None)
    if component is None or hasattr(value, "model_fields"):
        return None
    return Found("params" if name.endswith("Param") else "models", component)


def _path(cls: Any) -> str:
    return str(cls.__module__).removeprefix("openai.types.")
