"""What operations and types are called: the table overrides/names.yaml, and the rule for what it does not know.

Pure, but for `read`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import define, evolve

from ..description import reader
from ..description.schemas import Action
from ..errors import DescriptionError
from .entries import CLIENT, Entry, Mixin
from .placement import free, groups, places, ruled

SIDES = ("models", "params")
PER_METHOD = re.compile("(Create|Retrieve|List|Update|Delete|Get)Response$")
"""Type names that stand for the answer of one method: no name for a class that several methods answer."""


@define(slots=False)
class Names:
    """The table and the rule that fills its gaps."""

    operations: Mapping[str, Entry]
    types: Mapping[str, Mapping[str, Mapping[str, str]]]
    """Namespace -> `models` or `params` -> well-known type name -> component."""
    attributes: Mapping[str, Mapping[str, str]] = {}
    """Component -> further name of an attribute -> its name."""
    mixins: Mapping[str, Mixin] = {}
    """Component -> what its class derives from too."""
    helpers: Mapping[str, str] = {}
    """Resource -> `module.Class` of the mixin in `openai_dual.helpers` that adds its hand-written methods."""
    places: Mapping[str, str] = {}
    """JSON pointer of a schema without a name -> the component to make of it."""
    helper_types: Mapping[str, str] = {}
    """Type name -> the hand-written module that declares it."""
    own_types: Sequence[str] = ()
    """Top resources whose types are in their own namespace; those of others are where the resource itself is."""
    replacements: Mapping[str, str] = {}
    """Resource, or field of a body -> what to use in its place, where it is deprecated."""

    def entries(self, actions: Iterable[Action]) -> dict[str, Entry]:
        """Name every operation, those that the table does not know by rule.

        Raises `DescriptionError` if the table gives one place of the client to two operations.
        """
        actions = list(actions)
        found = self.rows(actions)
        taken, known = places(found), groups(actions, found)
        for action in actions:
            if (name := action.id) not in found:
                found[name] = free(ruled(action, known), name, taken)
                taken[found[name].spots[0]] = name
        return {name: found[name] for name in (action.id for action in actions)}

    def rows(self, actions: Iterable[Action]) -> dict[str, Entry]:
        """Return the rows of the operations that have one: in the table, or learnt, as a part of the description."""
        found: dict[str, Entry] = {}
        for action in actions:
            learnt = action.operation.get(CLIENT, {})
            if action.id in self.operations:
                found[action.id] = evolve(self.operations[action.id], **learnt)
            elif "resource" in learnt:
                found[action.id] = Entry(**learnt)
        return found

    def by_rule(self, actions: Iterable[Action]) -> list[str]:
        """Tell which operations are named by rule, and how."""
        actions = list(actions)
        rows = self.rows(actions)
        return [
            f"names.yaml: {name} is not there, it is client.{entry.spots[0]} by rule"
            for name, entry in self.entries(actions).items()
            if name not in rows
        ]

    def gone(self, operations: Iterable[str], components: Iterable[str]) -> list[str]:
        """Tell what the table knows and the description does not have."""
        present, known = set(operations), set(components)
        lost = {f"names.yaml: operation {name} is gone" for name in set(self.operations) - present}
        named = {name for entry in self.operations.values() for name in entry.components} | {
            *self.mixins,
            *self.attributes,
        }
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
        "attributes": {},
        "mixins": {},
        "helpers": {},
        "helper_types": {},
        "own_types": [],
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
    return Names(
        rows["operations"],
        types,
        data["attributes"],
        rows["mixins"],
        data["helpers"],
        places,
        data["helper_types"],
        data["own_types"],
        data["replacements"],
    )


def _row(kind: Callable[..., Any], row: Any, at: str, file: str) -> Any:
    try:
        return kind(**row)
    except TypeError as error:
        raise DescriptionError(at, f"expected a row of the table: {str(error).partition(') ')[2]}", file=file) from None


def _component(name: str, target: str, places: dict[str, str]) -> str:
    """Return the component that the type *name* stands for, noting its place if *target* is one and no component."""
    return places.setdefault(target, name) if target.startswith("/") else target
