"""The modules of `channels/`: the facts of a WebSocket endpoint, and a method for each event that is sent. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import define, field, frozen

from ..description.schemas import Schema
from ..errors import DescriptionError
from ..identifiers import class_name, identifier
from ..plan.answers import Answers
from ..plan.components import Components, Target
from ..plan.requests import Requests
from ..plan.roots import Channel, sent_name
from ..plan.shapes import Shape
from . import imports

AUDIO = "audio"
"""The field of an event that callers give as bytes, too."""
OWN = frozenset({"type"})
"""The field that the method stands for."""


@frozen
class Field:
    """One keyword of the function that builds an event."""

    wire: str
    name: str
    annotation: str
    required: bool


@frozen
class Event:
    """One client event: the function that builds it, and the method that sends it."""

    type: str
    function: str
    fields: Sequence[Field]

    @property
    def method(self) -> str:
        """The last part of the type: `update` of `session.update`."""
        return identifier(self.type.rpartition(".")[2])


@define
class Group:
    """The events below one attribute of the connection."""

    path: str
    class_name: str
    events: list[Event] = field(factory=list)
    children: list[Group] = field(factory=list)

    @property
    def name(self) -> str:
        """The attribute it is found at."""
        return identifier(self.path.rpartition(".")[2])

    def walk(self) -> Iterator[Group]:
        """Yield the groups below this one, inner ones first, then this one."""
        for child in self.children:
            yield from child.walk()
        yield self


@frozen
class ChannelModule:
    """What the template of a channel needs."""

    accessor: str
    path: str
    headers: Mapping[str, str]
    auth: str
    decoder: str
    event: str
    """The annotation of a server event."""
    given: str
    """The annotation of a client event."""
    group: Group
    events: Sequence[Event]
    imports: Sequence[str]

    @property
    def module(self) -> str:
        """The module's name."""
        return self.accessor.removesuffix(".connect").replace(".", "_")


def modules(channels: Iterable[Channel], answers: Answers, requests: Requests) -> list[ChannelModule]:
    """Build the modules of all channels whose events are components."""
    return [_module(channel, answers, requests) for channel in channels if sent_name(channel)]


def _module(channel: Channel, answers: Answers, requests: Requests) -> ChannelModule:
    accessor, components = channel["accessor"], requests.components
    place = f"/x-channels/{accessor}"
    received = answers.shape(channel["serverEvent"], f"{place}/serverEvent")
    given = requests.shape(channel["clientEvent"])
    found = [_event(components.resolve(one), requests, place) for one in _members(components, channel["clientEvent"])]
    name = class_name(accessor.removesuffix(".connect"))
    uses = received.uses | given.uses | frozenset(use for _, shape in found for use in shape.uses)
    beta = {"OpenAI-Beta": channel["betaHeader"]} if "betaHeader" in channel else {}
    return ChannelModule(
        accessor,
        channel["path"],
        {"Upgrade": "websocket", **beta},
        "bearer",
        received.decoder or "kept",
        received.annotation,
        given.annotation,
        grouped([event for event, _ in found], f"{name}Senders"),
        [event for event, _ in found],
        imports.lines(imports.targets(uses, components), Target("channels", accessor, name)),
    )


def _members(components: Components, schema: Schema) -> Iterator[Schema]:
    """Yield the events of a union, however deep, or the one event."""
    resolved = components.resolve(schema)
    if "anyOf" not in resolved:
        yield resolved
    for member in resolved.get("anyOf", ()):
        yield from _members(components, member)


def _event(schema: Schema, requests: Requests, place: str) -> tuple[Event, Shape]:
    kind = _constant(schema.get("properties", {}).get("type", {}))
    if kind is None:
        raise DescriptionError(f"{place}/clientEvent", "expected each event to have a constant type")
    shapes = {key: requests.position(value) for key, value in schema["properties"].items() if key not in OWN}
    required = schema.get("required", ())
    fields = [
        Field(key, identifier(key), _annotation(key, shape.annotation), key in required)
        for key, shape in shapes.items()
    ]
    fields.sort(key=lambda one: not one.required)
    uses = frozenset(use for shape in shapes.values() for use in shape.uses)
    return Event(kind, identifier(kind.replace(".", "_")), fields), Shape("", uses)


def _annotation(key: str, annotation: str) -> str:
    return f"{annotation} | bytes" if key == AUDIO and annotation.startswith("str") else annotation


def _constant(schema: Mapping[str, Any]) -> str | None:
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def grouped(events: Iterable[Event], top: str) -> Group:
    """Arrange *events* by the parts of their types: `conversation.item.create` is `create` of `conversation.item`."""
    root = Group("", top)
    groups = {"": root}
    for event in events:
        _group(groups, event.type.rpartition(".")[0]).events.append(event)
    return root


def _group(groups: dict[str, Group], path: str) -> Group:
    if path not in groups:
        groups[path] = Group(path, class_name(path))
        _group(groups, path.rpartition(".")[0]).children.append(groups[path])
    return groups[path]
