"""The rule that places operations on the client which names.yaml does not list: after their path. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from ..description.schemas import Action
from ..errors import DescriptionError
from ..identifiers import identifier
from .entries import AUTO, Entry

LIST_METHODS = {"GET": "list", "POST": "create", "DELETE": "delete", "PUT": "update"}
ITEM_METHODS = {"GET": "retrieve", "POST": "update", "PUT": "update", "PATCH": "update", "DELETE": "delete"}

Groups = Mapping[tuple[str, ...], Entry]


"""The words of a path -> a known operation there."""


def by_rule(method: str, path: str, groups: Groups = MappingProxyType({}), *, admin: bool = False) -> Entry:
    """Name an operation after its path: `GET /files/{file_id}` is `files.retrieve`, a verb at the end a method.

    A path that continues one of *groups* is placed below the resource there, with its beta header. Any other operation
    that needs the admin key is placed under `admin`.
    """
    parts, words = _parts(path), _words(path)
    known = max((found for found in groups if words[: len(found)] == found), key=len, default=())
    start = groups[known].resource.split(".") if known else ["admin", "organization"] if admin else []
    inner = words[1:] if admin and not known and words[0] == "organization" else words[len(known) :]
    resource, beta = [*start, *inner], groups[known].beta if known else None
    positional = [part.strip("{}") for part in parts if part.startswith("{")][-1:]
    is_item, is_plural = parts[-1].startswith("{"), words[-1].endswith("s")
    if method == "POST" and not is_item and not is_plural and len(resource) > 1:
        return Entry(".".join(resource[:-1]), resource[-1], positional, beta=beta)
    methods = ITEM_METHODS if is_item or not is_plural else LIST_METHODS
    name = methods.get(method, method.lower())
    page = AUTO if name == "list" else None
    return Entry(".".join(resource), name, positional, creates=name == "create", page=page, beta=beta)


def _parts(path: str) -> list[str]:
    return [part for part in path.partition("?")[0].split("/") if part] or ["root"]


def _words(path: str) -> tuple[str, ...]:
    return tuple(identifier(part) for part in _parts(path) if not part.startswith("{")) or ("root",)


def groups(actions: Iterable[Action], entries: Mapping[str, Entry]) -> Groups:
    """Map the paths of known operations to them, where the last word of the path is the resource."""
    found: dict[tuple[str, ...], Entry] = {}
    for action in actions:
        entry, words = entries.get(action.id), _words(action.path)
        if entry and "?" not in action.path and entry.resource.rpartition(".")[2] == words[-1]:
            found.setdefault(words, entry)
    return found


def needs_admin(operation: Mapping[str, Any]) -> bool:
    """Tell whether an operation of a description is secured by the admin key."""
    return any("Admin" in scheme for rule in operation.get("security", ()) for scheme in rule)


def ruled(action: Action, groups: Groups) -> Entry:
    """Name *action* by rule; see `by_rule`."""
    return by_rule(action.method.upper(), action.path, groups, admin=needs_admin(action.operation))


def places(entries: Mapping[str, Entry]) -> dict[str, str]:
    """Map the places of the client to the operations there; refuse two at one."""
    taken: dict[str, str] = {}
    for name, entry in entries.items():
        for spot in entry.spots:
            if spot in taken:
                expected = f"expected a name of its own, client.{spot} is operation {taken[spot]} already"
                raise DescriptionError(f"/operations/{name}", expected, file="names.yaml")
            taken[spot] = name
    return taken


def free(entry: Entry, name: str, taken: Mapping[str, str]) -> Entry:
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
