"""The difference to the official package as actions of an overlay, and what cannot be learnt. Pure, but for imports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import define, field, frozen

from ..decisions.entries import CLIENT, Entry
from ..description.schemas import Action, Pointer, Schema, components
from ..drift.facts import Fact
from . import operations, places
from .hints import Types, fields, is_object, members
from .observed import Method, method

Update = dict[str, Any]


class NotLearnableError(Exception):
    """A fact that no overlay can express; the message says why."""


@frozen
class Lessons:
    """The actions of the overlay, and for each fact that cannot be learnt the reason."""

    actions: Sequence[dict[str, Any]]
    refused: Mapping[str, str]

    def lines(self) -> list[str]:
        """List the number of actions, and each fact that cannot be learnt with its reason."""
        counts = f"{len(self.actions)} actions, {len(self.refused)} facts cannot be learnt"
        return [counts, *(f"  {fact}: {why}" for fact, why in self.refused.items())]


@define
class Learner:
    """Learns facts one by one."""

    document: dict[str, Any]
    actions: Mapping[str, Action]
    """Dotted name -> the operation there."""
    types: Types
    version: str
    _made: dict[tuple[str, str], dict[str, Any]] = field(factory=dict)
    _refused: dict[str, str] = field(factory=dict)
    _methods: dict[str, Method] = field(factory=dict)

    def learn(self, missing: Mapping[str, Sequence[str]], extra: Mapping[str, Sequence[str]]) -> Lessons:
        """Return the lessons of a drift: of what is *missing* here, and of parameters that only we require."""
        whole = {*missing.get("fields", ()), *missing.get("parameters", ())}
        facts = [Fact(kind, text) for kind, texts in missing.items() for text in texts if not _is_part(text, whole)]
        optional = [Fact("optional", text) for text in extra.get("required", ())]
        for fact in sorted([*facts, *optional], key=self._is_helper):
            try:
                learnt = list(getattr(self, f"_{fact.kind}")(fact.text))
            except (LookupError, NotLearnableError) as reason:
                self._refused[f"{fact.kind} {fact.text}"] = str(reason.args[0] if reason.args else reason)
                continue
            for action in learnt:  # several methods, or variants of a union, may lead to one place
                self._made.setdefault((action["target"], _subject(action["update"])), action)
        return Lessons([*self._components(), *_joined(self._made.values())], self._refused)

    def _is_helper(self, fact: Fact) -> bool:
        """Tell whether *fact* is a method with parameters that are not sent: it may send the request of another."""
        if fact.kind != "operations" or (request := self._method(fact.text).request) is None:
            return False
        return bool(operations.unplaced(self._method(fact.text), request))

    def _action(self, pointer: Pointer, why: str, update: Any) -> dict[str, Any]:
        return {"target": places.json_path(pointer), "description": f"{why} ({self.version})", "update": update}

    def _components(self) -> Iterator[dict[str, Any]]:
        new = {name: schema for name, schema in self.types.components.items() if name not in components(self.document)}
        if new:
            yield self._action(("components", "schemas"), "Types of what follows", new)

    def _method(self, name: str) -> Method:
        if name not in self._methods:
            self._methods[name] = method(name)
        return self._methods[name]

    def _operations(self, name: str) -> Iterator[dict[str, Any]]:
        found = self._method(name)
        if found.request is None:
            raise NotLearnableError("it sends no request: a helper or a connection")
        learnt = operations.operation(found, found.request, self.types)
        known = {_shape(path): path for path in self.document["paths"]}
        path = known.get(_shape(learnt.path), learnt.path)
        if learnt.verb in self.document["paths"].get(path, {}):
            raise NotLearnableError(f"{learnt.verb.upper()} {path} has another name here")
        for parameter in operations.unplaced(found, found.request):
            self._refused[f"parameters {name}({parameter})"] = "the request does not show it: a parameter of a helper"
        if path != learnt.path:
            _rename(learnt.operation, learnt.path, path)
        self.document["paths"].setdefault(path, {})[learnt.verb] = learnt.operation
        if path not in known.values():
            yield self._action(("paths",), "A new address", {path: {}})
        yield self._action(("paths", path), f"client.{name}", {learnt.verb: learnt.operation})

    def _parameters(self, text: str) -> Iterator[dict[str, Any]]:
        name, parameter = _called(text)
        action, found = self.actions[name], self._method(name)
        if found.request is None or parameter not in found.hints:
            raise NotLearnableError("the request of the method is not known")
        if parameter in found.request.body:
            update = {"properties": {parameter: self.types.schema(found.hints[parameter])}}
            for place in places.body(action):
                pointer, _ = next(places.records(self.document, place))
                yield self._action(pointer, f"client.{text}", update)
        elif found.request.wire(parameter) or parameter in found.request.headers:
            learnt = [operations.parameter(parameter, found, found.request, self.types)]
            if "parameters" not in action.operation:
                yield self._action(action.pointer, f"client.{text}", {"parameters": learnt})
            else:
                yield self._action((*action.pointer, "parameters"), f"client.{text}", learnt)
        else:
            raise NotLearnableError("the request does not show it: a parameter of a helper")

    def _optional(self, text: str) -> Iterator[dict[str, Any]]:
        name, parameter = _called(text)
        yield self._action(
            self.actions[name].pointer, f"client.{text} may be omitted", {CLIENT: {"optional": [parameter]}}
        )

    def _required(self, _: str) -> Iterator[dict[str, Any]]:
        raise NotLearnableError("a parameter that may be omitted stays so")

    def _pages(self, text: str) -> Iterator[dict[str, Any]]:
        name, _, kind = text.partition(": ")
        yield self._action(self.actions[name].pointer, f"client.{name} pages", {CLIENT: {"page": kind}})

    def _fields(self, text: str) -> Iterator[dict[str, Any]]:
        name, path = _returned(text)
        *inner, key = path
        models = list(_holders(self._method(name).returns, inner))
        here = [
            place
            for start in places.response(self.actions[name])
            for place in places.holders(self.document, start, inner)
        ]
        if not here:
            raise NotLearnableError("no object there")
        for model in models:
            for learnt, hint, _ in fields(model):
                if learnt == key:
                    pointer, _ = max(here, key=lambda place: _likeness(model, place[1]))
                    yield self._action(pointer, f"client.{text}", {"properties": {key: self.types.schema(hint)}})

    def _constants(self, text: str) -> Iterator[dict[str, Any]]:
        where, _, value = text.rpartition("=")
        slots = [slot for slot in self._slots(where) if value not in places.at(self.document, slot)]
        lists = [slot for slot in slots if len(places.at(self.document, slot)) > 1]
        for slot in lists:
            yield self._action(slot, f"client.{where}", [value])
        found = () if lists else list(self._variants(where, value))
        yield from found
        if not lists and not found:
            raise NotLearnableError("no list of constants there")

    def _variants(self, where: str, tag: str) -> Iterator[dict[str, Any]]:
        """Learn the variant of a union in a response that has the *tag*."""
        if not where.endswith("type") or " -> " not in where:
            return
        name, (*inner, _) = _returned(where)
        models = [each for each in _holders(self._method(name).returns, inner) if tag in _tags(self.types.object(each))]
        for start in places.response(self.actions[name]):
            for end in places.ends(self.document, start, inner):
                variants = places.union(self.document, end)
                known = {tag for _, record in places.records(self.document, end) for tag in _tags(record)}
                if variants and models and tag not in known:
                    yield self._action(variants, f"client.{where}={tag}", [self.types.schema(models[0])])

    def _slots(self, where: str) -> list[Pointer]:
        """Return the places of the lists of constants of a parameter or a field."""
        if " -> " in where:
            name, (*inner, key) = _returned(where)
            starts = list(places.response(self.actions[name]))
        else:
            name, key = _called(where)
            inner, starts = [], list(places.body(self.actions[name]))
            if given := [place for each, place in places.given(self.actions[name]) if each == key]:
                return list(places.values(self.document, given[0]))
        found = [place for start in starts for place in places.holders(self.document, start, inner)]
        return [
            slot
            for pointer, record in found
            if key in record["properties"]
            for slot in places.values(self.document, (*pointer, "properties", key))
        ]

    def _events(self, text: str) -> Iterator[dict[str, Any]]:
        name, _, tag = text.partition(": ")
        start = next(places.response(self.actions[name], operations.EVENTS))
        for part in members(self._method(name).returns):
            if getattr(part, "__name__", "") == "Stream":
                yield from self._variant(start, part.__args__[0], tag, text)

    def _variant(self, start: Pointer, hint: Any, tag: str, text: str) -> Iterator[dict[str, Any]]:
        variants = places.union(self.document, start)
        if variants is None:
            raise NotLearnableError("no union there")
        for model in members(hint):
            if is_object(model) and tag in _tags(self.types.object(model)):
                yield self._action(variants, f"client.{text}", [self.types.schema(model)])

    def _webhooks(self, tag: str) -> Iterator[dict[str, Any]]:
        union = import_module("openai.types.webhooks").UnwrapWebhookEvent
        for model in members(union):
            if tag in _tags(self.types.object(model)):
                schema = self.types.schema(model)
                message = {"post": {"requestBody": {"content": {operations.JSON: {"schema": schema}}}, "responses": {}}}
                yield self._action(("webhooks",), f"the message {tag}", {tag.replace(".", "_"): message})


def by_name(actions: Sequence[Action], entries: Mapping[str, Entry]) -> dict[str, Action]:
    """Map the dotted names of methods to the operations of a description."""
    return {spot: action for action in actions for spot in entries[action.id].spots}


def _called(text: str) -> tuple[str, str]:
    """Split `files.list(after)`."""
    name, _, parameter = text.removesuffix(")").partition("(")
    return name, parameter


def _returned(text: str) -> tuple[str, list[str]]:
    """Split `files.list -> data.id`."""
    name, _, path = text.partition(" -> ")
    return name, path.split(".")


def _holders(hint: Any, path: Sequence[str]) -> Iterator[Any]:
    """Yield the classes of the objects that the fields of *path* lead to, from the type *hint*."""
    for part in members(hint):
        if getattr(part, "__origin__", None) is list:
            yield from _holders(part.__args__[0], path)
        elif is_object(part) and not path:
            yield part
        elif is_object(part):
            yield from (each for key, inner, _ in fields(part) if key == path[0] for each in _holders(inner, path[1:]))


def _likeness(model: Any, record: Schema) -> tuple[int, float]:
    """Tell how well an official class stands for an object of the description: by its tag, then by its fields."""
    theirs, ours = {key for key, _, _ in fields(model)}, {*record["properties"]}
    tags = {value for key, hint, _ in fields(model) for value in getattr(hint, "__args__", ()) if key == "type"}
    return len(tags & _tags(record)), len(theirs & ours) / len(theirs | ours)


def _tags(record: Schema) -> set[Any]:
    """Return the constants that the field `type` may have."""
    tag = record.get("properties", {}).get("type", {})
    return {tag["const"]} if "const" in tag else set(tag.get("enum", ()))


def _is_part(text: str, whole: set[str]) -> bool:
    """Tell whether the fact *text* is about a part of a field or parameter that is learnt *whole*."""
    where, _, value = text.rpartition("=") if "=" in text else (text, "", "")
    name, arrow, path = where.partition(" -> ")
    if not arrow:
        return bool(value) and where in whole
    keys = path.split(".")
    outer = [f"{name} -> {'.'.join(keys[:count])}" for count in range(1, len(keys) + bool(value))]
    return not whole.isdisjoint(outer)


def _subject(update: Any) -> str:
    """Return what *update* adds: the names of fields or constants, whatever their types are."""
    return repr(sorted(update["properties"]) if isinstance(update, dict) and "properties" in update else update)


def _joined(actions: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make one action of those that add to the same object or list."""
    found: dict[str, dict[str, Any]] = {}
    for action in actions:
        target, update = action["target"], action["update"]
        known = found.setdefault(target, action)
        if known is not action:
            found[target] = {**known, "update": _added(known["update"], update)}
    return list(found.values())


def _added(known: Any, update: Any) -> Any:
    if isinstance(known, list):
        return [*known, *(each for each in update if each not in known)]
    if isinstance(known, dict) and isinstance(update, dict):
        return known | {key: _added(known[key], value) if key in known else value for key, value in update.items()}
    return known


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _rename(operation: dict[str, Any], learnt: str, known: str) -> None:
    """Name the parameters of the path as the address that is known does; the keywords stay."""
    names = dict(zip(re.findall(r"\{([^}]*)\}", learnt), re.findall(r"\{([^}]*)\}", known), strict=True))
    for one in operation["parameters"]:
        if one["in"] == "path":
            one["name"] = names[one["name"]]
    if renamed := {wire: keyword for keyword, wire in names.items() if wire != keyword}:
        operation[CLIENT]["renamed"] = renamed
