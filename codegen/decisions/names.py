"""What operations and types are called: the table overrides/names.yaml, and the rule for what it does not know.

Pure, but for `read`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import define, evolve, frozen

from ..description import reader
from ..description.schemas import Action
from ..errors import DescriptionError
from ..identifiers import identifier

LIST_METHODS = {"GET": "list", "POST": "create", "DELETE": "delete", "PUT": "update"}
ITEM_METHODS = {"GET": "retrieve", "POST": "update", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
SIDES = ("models", "params")
AUTO = "auto"
PER_METHOD = re.compile("(Create|Retrieve|List|Update|Delete|Get)Response$")
"""Type names that stand for the answer of one method: no name for a class that several methods answer."""


@frozen
class Entry:
    """One row of the table: the facts of an operation that the description does not hold."""

    resource: str
    method: str
    positional: Sequence[str] = ()
    aliases: Sequence[str] = ()
    page: str | None = None
    """How the next page of a list is found; `AUTO` decides by the response."""
    beta: str | None = None
    creates: bool = False
    deprecated: bool = False
    stream: Mapping[str, Any] | None = None
    """`kind` (which rules end the stream), `when` (keyword and value that ask for one), `event` (its component)."""
    answers: Mapping[str, Mapping[str, str]] | None = None
    """Keyword -> its value -> the component of the answer, or `str`, where a value of the request decides."""
    answer: str | None = None
    """`binary` where the description does not say that the body is not JSON."""
    apart: Sequence[str] = ()
    """Keywords that helpers declare otherwise: the others have a TypedDict of their own."""
    builder: str | None = None
    """The name of the builder function, where the rule of `builders` gives no good one."""
    renamed: Mapping[str, str] = {}
    """Wire name -> keyword, where users know another one."""

    @property
    def event(self) -> str:
        """The component of the events, where the description does not say it."""
        return str((self.stream or {}).get("event", ""))

    @property
    def top(self) -> str:
        """The top resource."""
        return self.resource.partition(".")[0]

    @property
    def spots(self) -> tuple[str, ...]:
        """Every dotted place on the client where the operation is found, its own first."""
        return (f"{self.resource}.{self.method}", *self.aliases)

    @property
    def components(self) -> set[str]:
        """The components it names."""
        answers = {name for table in (self.answers or {}).values() for name in table.values()} - {"str"}
        return answers | ({self.event} if self.event else set())


@frozen
class Mixin:
    """A hand-written class of `core.outputs` that a generated class derives from too."""

    name: str
    replaces: Sequence[str] = ()
    """The fields that it has in place of the description's."""


@define(slots=False)
class Names:
    """The table and the rule that fills its gaps."""

    operations: Mapping[str, Entry]
    types: Mapping[str, Mapping[str, Mapping[str, str]]]
    """Namespace -> `models` or `params` -> well-known type name -> component."""
    mixins: Mapping[str, Mixin] = {}
    """Component -> what its class derives from too."""
    helpers: Mapping[str, str] = {}
    """Resource -> `module.Class` of the mixin in `openai_dual.helpers` that adds its hand-written methods."""
    places: Mapping[str, str] = {}
    """JSON pointer of a schema without a name -> the component to make of it."""
    replacements: Mapping[str, str] = {}
    """Resource, or field of a body -> what to use in its place, where it is deprecated."""

    def entries(self, actions: Iterable[Action]) -> dict[str, Entry]:
        """Name every operation, those that the table does not know by rule.

        Raises `DescriptionError` if the table gives one place of the client to two operations.
        """
        actions = list(actions)
        found = {name: self.operations[name] for name in (action.id for action in actions) if name in self.operations}
        taken = _places(found)
        for action in actions:
            if (name := action.id) not in found:
                found[name] = _free(_ruled(action), name, taken)
                taken[found[name].spots[0]] = name
        return {name: found[name] for name in (action.id for action in actions)}

    def by_rule(self, entries: Mapping[str, Entry]) -> list[str]:
        """Tell which of *entries* were named by rule, and how."""
        return [
            f"names.yaml: {name} is not there, it is client.{entry.spots[0]} by rule"
            for name, entry in entries.items()
            if name not in self.operations
        ]

    def gone(self, operations: Iterable[str], components: Iterable[str]) -> list[str]:
        """Tell what the table knows and the description does not have."""
        present, known = set(operations), set(components)
        lost = {f"names.yaml: operation {name} is gone" for name in set(self.operations) - present}
        named = {name for entry in self.operations.values() for name in entry.components} | set(self.mixins)
        return sorted(lost | {f"names.yaml: component {name} is gone" for name in named - known})

    def unplaced(self, resources: Iterable[str]) -> list[str]:
        """Return a message for each resource with helpers that the description does not have."""
        return [
            f"names.yaml: resource {path} under `helpers` is gone" for path in sorted({*self.helpers} - {*resources})
        ]

    def well_known(self, side: str) -> dict[str, str]:
        """Map components to the type name people know them by, where one name means one component."""
        return self._well_known[side]

    @cached_property
    def _well_known(self) -> dict[str, dict[str, str]]:
        meanings: dict[str, set[tuple[str, str]]] = {}
        candidates: dict[tuple[str, str], set[str]] = {}
        for side, name, component in self._typed():
            meanings.setdefault(name, set()).add((side, component))
            candidates.setdefault((side, component), set()).add(name)
        result: dict[str, dict[str, str]] = {side: {} for side in SIDES}
        for (side, component), names in candidates.items():
            own = [
                name for name in names if len(meanings[name]) == 1 and (len(names) == 1 or not PER_METHOD.search(name))
            ]
            if own:
                result[side][component] = min(own, key=lambda name: (len(name), name))
        return result

    def _typed(self) -> Iterator[tuple[str, str, str]]:
        for sides in self.types.values():
            for side, table in sides.items():
                yield from ((side, name, component) for name, component in table.items())


def read(path: Path) -> Names:
    """Read the table at *path*; raise `DescriptionError` naming the row that is not sound."""
    data: dict[str, Any] = {
        "operations": {},
        "types": {},
        "mixins": {},
        "helpers": {},
        "replacements": {},
    } | reader.read(path)
    rows = {
        part: {name: _row(kind, row, f"/{part}/{name}", path.name) for name, row in data[part].items()}
        for part, kind in (("operations", Entry), ("mixins", Mixin))
    }
    places: dict[str, str] = {}
    types: dict[str, Any] = data["types"]
    for table in (table for sides in types.values() for table in sides.values()):
        table |= {name: _component(name, target, places) for name, target in table.items()}
    return Names(rows["operations"], types, rows["mixins"], data["helpers"], places, data["replacements"])


def _row(kind: Callable[..., Any], row: Any, at: str, file: str) -> Any:
    try:
        return kind(**row)
    except TypeError as error:
        raise DescriptionError(at, f"expected a row of the table: {str(error).partition(') ')[2]}", file=file) from None


def _component(name: str, target: str, places: dict[str, str]) -> str:
    """Return the component that the type *name* stands for, noting its place if *target* is one and no component."""
    return places.setdefault(target, name) if target.startswith("/") else target


def by_rule(method: str, path: str, *, admin: bool = False) -> Entry:
    """Name an operation after its address: `GET /files/{file_id}` is `files.retrieve`, a verb at the end a method.

    What needs the admin key stands under `admin`.
    """
    parts = [part for part in path.partition("?")[0].split("/") if part] or ["root"]
    words = [identifier(part) for part in parts if not part.startswith("{")] or ["root"]
    if admin:
        words = ["admin", *([] if words[0] == "organization" else ["organization"]), *words]
    positional = [part.strip("{}") for part in parts if part.startswith("{")][-1:]
    is_item, is_plural = parts[-1].startswith("{"), words[-1].endswith("s")
    if method == "POST" and not is_item and not is_plural and len(words) > 1:
        return Entry(".".join(words[:-1]), words[-1], positional)
    methods = ITEM_METHODS if is_item or not is_plural else LIST_METHODS
    name = methods.get(method, method.lower())
    return Entry(".".join(words), name, positional, creates=name == "create", page=AUTO if name == "list" else None)


def needs_admin(operation: Mapping[str, Any]) -> bool:
    """Tell whether an operation of a description is secured by the admin key."""
    return any("Admin" in scheme for rule in operation.get("security", ()) for scheme in rule)


def _ruled(action: Action) -> Entry:
    return by_rule(action.method.upper(), action.path, admin=needs_admin(action.operation))


def _places(entries: Mapping[str, Entry]) -> dict[str, str]:
    """Map the places of the client to the operations there; refuse two at one."""
    taken: dict[str, str] = {}
    for name, entry in entries.items():
        for spot in entry.spots:
            if spot in taken:
                expected = f"expected a name of its own, client.{spot} is operation {taken[spot]} already"
                raise DescriptionError(f"/operations/{name}", expected, file="names.yaml")
            taken[spot] = name
    return taken


def _free(entry: Entry, name: str, taken: Mapping[str, str]) -> Entry:
    """Name the method after the operation where the rule's place is taken, or lies below a method."""
    used = set(taken) | {holder for spot in taken for holder in _holders(spot)}
    below = [holder for holder in _holders(entry.spots[0]) if holder in taken]
    if not below and entry.spots[0] not in used:
        return entry
    resource = below[0].rpartition(".")[0] if below else entry.resource
    return evolve(entry, resource=resource, method=identifier(name))


def _holders(spot: str) -> list[str]:
    """List the resources that hold the place *spot*, outermost first."""
    words = spot.split(".")
    return [".".join(words[:count]) for count in range(1, len(words))]
