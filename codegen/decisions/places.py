"""Give names to schemas that stand inline but are types people import: names.yaml says where they stand. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..description.schemas import Slot, components, reference


def give_names(document: dict[str, Any], places: Mapping[str, str]) -> None:
    """Make a component of each schema of *document* at a pointer of *places*, which maps it to the component's name.

    A pointer to nothing is skipped, and so is a schema whose name is taken or that is a reference: the table of types
    reports types that are not made.
    """
    for pointer, name in places.items():
        slot = _slot(document, pointer)
        if slot and "$ref" not in slot.schema and name not in components(document):
            components(document)[name] = slot.schema
            slot.put(reference(name))


def _slot(document: dict[str, Any], pointer: str) -> Slot | None:
    *steps, last = pointer.removeprefix("/").split("/")
    holder: Any = document
    for step in steps:
        holder = _inner(holder, step)
    if not isinstance(_inner(holder, last), dict):
        return None
    return Slot(holder, int(last) if isinstance(holder, list) else last, ())


def _inner(holder: Any, step: str) -> Any:
    if isinstance(holder, list):
        return holder[int(step)] if step.isdigit() and int(step) < len(holder) else None
    return holder.get(step) if isinstance(holder, dict) else None
