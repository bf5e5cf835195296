"""Things that are made, listed, described, changed and deleted at one address, all in the same way.

A `Kind` is a row: the address, the prefix of ids, and what the schemas do not tell. What a thing holds follows from
the schemas of the operations at its address, and from what the requests said. A new resource is a new row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from attrs import frozen

from . import audit
from .catalogue import Operation, Schema, catalogue
from .collection import Collection
from .messages import Json, Refusal, Reply
from .shaping import JSON, Item, answered, blank, listed, said
from .visit import Service, Visit

PARAMETER = re.compile(r"/\{(\w+)\}")
TIMES = ("created_at", "added_at", "created")


def _nothing(_: Visit, __: Item) -> Item:
    return {}


@frozen
class Kind:
    """The things at the address *path* of their collection, such as `/organization/projects/{project_id}/users`."""

    path: str
    prefix: str
    """What their ids start with."""
    initial: Mapping[str, Json] = {}
    """What a new one holds if the request says nothing else."""
    fresh: Callable[[Visit, Item], Item] = _nothing
    """What a new one holds that has to be worked out."""
    born: tuple[Mapping[str, Json], ...] = ()
    """Those that are there from the start."""
    source: str = ""
    """Where the things are that are put here rather than made, by an id in the body."""
    reference: str = ""
    """The field of the body that holds that id, such as `user_id`."""
    keep: Callable[[Visit, Item], bool] = lambda _, __: True
    """Which ones a list shows, if not all."""
    audit: Mapping[str, str] = {}
    """What the audit log calls it if one is `created`, `updated` or `deleted`; nothing is written of the others."""
    seen: Callable[[Visit, Item], object] = _nothing
    """What becomes of one when it is looked at: time has passed, or work has gone on."""

    @property
    def noun(self) -> str:
        """What one of them is called: `project user`, `invite`."""
        return " ".join(
            word.removesuffix("s").replace("_", " ") for word in self.path.split("/")[1:] if "{" not in word
        )


class Crud:
    """The services of *kinds*; what a thing belongs to has to be there."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self._kinds = {kind.path: kind for kind in kinds}
        self._keys = dict(_parameters(catalogue().operations.values()))
        self.services: Mapping[str, Service] = dict(self._rows(catalogue().operations.values()))
        """By the id of the operation."""

    def kind(self, path: str) -> Kind:
        """Return the row of the things at *path*."""
        return self._kinds[path]

    def find(self, path: str, visit: Visit, key: str | None = None) -> Item:
        """Return the thing in the collection at *path* that the address of *visit* names, or the one called *key*."""
        kind = self._kinds[path]
        item = self.things(kind, visit).get(visit.path[self._keys[path]] if key is None else key)
        kind.seen(visit, item)
        return item

    def add(self, path: str, visit: Visit, told: Mapping[str, Json]) -> Item:
        """Make a thing in the collection at *path*, as if a request had *told* so."""
        kind = self._kinds[path]
        return self.things(kind, visit).add(self._made(kind, visit, told))

    def things(self, kind: Kind, visit: Visit) -> Collection:
        """Return the things of *kind* at the address of *visit*; whatever that names has to be there (404)."""
        self._owners(kind, visit)
        address = kind.path.format_map(visit.path)
        things, opened = visit.state.kept(kind.noun, address), visit.state.kept("opened address", kind.path)
        if kind.born and not opened.all(lambda one: one["id"] == address):
            opened.add({"id": address})
            for given in kind.born:
                things.add(self._made(kind, visit, given))
        return things

    def _owners(self, kind: Kind, visit: Visit) -> dict[str, Item]:
        """Return what the address of *kind* names on the way, by noun: `{"project": ..., "user": ...}`."""
        owners: dict[str, Item] = {}
        for found in PARAMETER.finditer(kind.path):
            place = kind.path[: found.start()]
            owner = self._kinds.get(place) or self._kinds.get(f"/organization{place}")
            if owner:
                owners[found[1].removesuffix("_id")] = self.things(owner, visit).get(visit.path[found[1]])
        return owners

    def _rows(self, operations: Iterable[Operation]) -> Iterable[tuple[str, Service]]:
        """Find the operations at the address of each kind, and at that of one thing."""
        for operation in operations:
            collection, slash, last = operation.path.rpartition("/")
            one = last.startswith("{")
            kind = self._kinds.get(collection if one else f"{collection}{slash}{last}")
            service = self._methods().get((operation.method, one))
            if kind and service:
                yield operation.id, partial(service, kind)

    def _methods(self) -> Mapping[tuple[str, bool], Callable[[Kind, Visit], Reply]]:
        return {
            ("POST", False): self.create,
            ("GET", False): self.list_all,
            ("GET", True): self.retrieve,
            ("POST", True): self.update,
            ("DELETE", True): self.delete,
        }

    def create(self, kind: Kind, visit: Visit) -> Reply:
        """Make a thing, or put one here."""
        item = self._put(kind, visit) if kind.source else self._made(kind, visit, said(visit.body))
        _record(kind, "created", visit, item)
        return answered(visit, self.things(kind, visit).add(item))

    def list_all(self, kind: Kind, visit: Visit) -> Reply:
        """List things page by page."""
        things = self.things(kind, visit)
        items = things.all(lambda item: kind.keep(visit, item))
        for item in items:
            kind.seen(visit, item)
        return listed(visit, things, items)

    def retrieve(self, kind: Kind, visit: Visit) -> Reply:
        """Describe a thing."""
        return answered(visit, self.find(kind.path, visit))

    def update(self, kind: Kind, visit: Visit) -> Reply:
        """Change what the body names."""
        item = self.find(kind.path, visit)
        item.update(said(visit.body))
        _record(kind, "updated", visit, item, changes_requested=said(visit.body))
        return answered(visit, item)

    def delete(self, kind: Kind, visit: Visit) -> Reply:
        """Forget a thing."""
        item = self.things(kind, visit).remove(self.find(kind.path, visit)["id"])
        _record(kind, "deleted", visit, item)
        gone = {"object": f"{item.get('object', kind.noun)}.deleted", "deleted": True}
        return answered(visit, {**item, **visit.path, **gone})

    def _made(self, kind: Kind, visit: Visit, told: Mapping[str, Json]) -> Item:
        """Make a thing as a request has *told*, with all that the answers about it need."""
        schemas = list(_schemas(kind, visit))
        item: Item = {}
        for schema in schemas:
            item = blank(visit, schema) | item
        now = visit.state.now()
        times = {name: now for name in TIMES if name in item}
        item = {**item, **times, **visit.path, **kind.initial, **told}
        item["id"] = told.get("id") or visit.state.new_id(kind.prefix)
        item |= self._owners(kind, visit)
        return item | kind.fresh(visit, item)

    def _put(self, kind: Kind, visit: Visit) -> Item:
        """Make a thing of one that is elsewhere: a user becomes a member, a role is assigned."""
        thing, noun = self._referred(kind, visit), kind.reference.removesuffix("_id")
        named = {noun: thing} | {f"{noun}_{name}": value for name, value in thing.items()}
        return self._made(kind, visit, {**thing, **named, **said(visit.body)})

    def _referred(self, kind: Kind, visit: Visit) -> Item:
        """Return the thing that the body names by its id or, if it is a person, by the address of their mail."""
        if key := visit.body.get(kind.reference):
            return self.find(kind.source, visit, key)
        mail = visit.body.get("email")
        found = self.things(self._kinds[kind.source], visit).all(lambda thing: mail and thing.get("email") == mail)
        if not found:
            raise Refusal(400, f"Missing or unknown parameter: '{kind.reference}'.", param=kind.reference)
        return found[0]


def _record(kind: Kind, verb: str, visit: Visit, item: Item, **details: Json) -> None:
    if event := kind.audit.get(verb):
        audit.record(visit, event, item["id"], **details)


def _parameters(operations: Iterable[Operation]) -> Iterable[tuple[str, str]]:
    """Find the parameter that follows each address: `/organization/users` is followed by `user_id`."""
    for operation in operations:
        for found in PARAMETER.finditer(operation.path):
            yield operation.path[: found.start()], found[1]


def _schemas(kind: Kind, visit: Visit) -> Iterable[Schema]:
    """Walk the schemas of the answers about one thing: when it is made, listed, described."""
    for operation in catalogue().operations.values():
        schema = operation.content.get(JSON)
        if schema is None or operation.method == "DELETE":
            continue
        if operation.path == kind.path and operation.method == "GET":
            yield visit.checker.resolved(visit.checker.declared(schema)["data"])["items"]
        elif operation.path == kind.path or PARAMETER.sub("", operation.path.removeprefix(kind.path), 1) == "":
            yield schema
