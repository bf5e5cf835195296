"""Resources that are created, listed, retrieved, updated and deleted at one address in the same way.

A `Kind` describes one kind of resource: its address, the prefix of its ids, and what the schemas do not say. The fields
of a resource are those that the response schemas at its address declare. A new kind of resource is a new row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from attrs import frozen

from ...validation.catalogue import Operation, Schema, catalogue
from ..collection import Collection
from ..messages import Json, Refusal, Reply
from ..request_context import RequestContext, Service
from . import audit_log
from .shaping import JSON, Item, blank, given_fields, item_reply, page_reply

PARAMETER = re.compile(r"/\{(\w+)\}")
TIMES = ("created_at", "added_at", "created", "updated_at")


def _nothing(_: RequestContext, __: Item) -> Item:
    return {}


@frozen
class Kind:
    """The resources at the address *path*, such as `/organization/projects/{project_id}/users`."""

    path: str
    prefix: str
    """The prefix of their ids."""
    initial: Mapping[str, Json] = {}
    """Default values of the fields of a new resource."""
    computed: Callable[[RequestContext, Item], Item] = _nothing
    """Returns the computed fields of a new resource."""
    existing: tuple[Mapping[str, Json], ...] = ()
    """The resources that exist from the start."""
    source: str = ""
    """The path of the resources that are added here by id, if they are not created here."""
    reference: str = ""
    """The field of the body with the id of such a resource, for example `user_id`."""
    visible: Callable[[RequestContext, Item], bool] = lambda _, __: True
    """Whether a list shows a resource."""
    audit: Mapping[str, str] = {}
    """The type of the audit log's event when a resource is `created`, `updated` or `deleted`; no entry, no event."""
    on_read: Callable[[RequestContext, Item], object] = _nothing
    """Called when a resource is read: time has passed, or a job advances."""
    references: Mapping[str, Callable[[RequestContext, str], object]] = {}
    """The fields with ids of other resources, and the functions that find these: an unknown id is refused with 404."""

    @property
    def noun(self) -> str:
        """The name of one resource: `project user`, `invite`."""
        return " ".join(
            word.removesuffix("s").replace("_", " ") for word in self.path.split("/")[1:] if "{" not in word
        )

    @property
    def dotted(self) -> str:
        """The name of one resource as the field `object` has it: `organization.external_key`."""
        return ".".join(word.removesuffix("s") for word in self.path.split("/")[1:] if "{" not in word)


class Crud:
    """The services of *kinds*. A request for a resource whose owner does not exist is refused with 404."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self._kinds = {kind.path: kind for kind in kinds}
        self._keys = dict(_parameters(catalogue().operations.values()))
        self.services: Mapping[str, Service] = dict(self._rows(catalogue().operations.values()))
        """The services by operation id."""

    def kind(self, path: str) -> Kind:
        """Return the row of the resources at *path*."""
        return self._kinds[path]

    def find(self, path: str, context: RequestContext, key: str | None = None) -> Item:
        """Return the resource at *path* that the address of *context* names, or the one with the id *key*."""
        kind = self._kinds[path]
        item = self.collection(kind, context).get(context.path[self._keys[path]] if key is None else key)
        kind.on_read(context, item)
        return item

    def add(self, path: str, context: RequestContext, given: Mapping[str, Json]) -> Item:
        """Create a resource at *path* from the fields *given*."""
        kind = self._kinds[path]
        return self.collection(kind, context).add(self._created(kind, context, given))

    def collection(self, kind: Kind, context: RequestContext) -> Collection:
        """Return the collection of *kind* at the address of *context*; an unknown owner is refused with 404."""
        self._owners(kind, context)
        address = kind.path.format_map(context.path)
        things, opened = (
            context.state.collection(kind.noun, address),
            context.state.collection("opened address", kind.path),
        )
        if kind.existing and not opened.all(lambda one: one["id"] == address):
            opened.add({"id": address})
            for given in kind.existing:
                things.add(self._created(kind, context, given))
        return things

    def _owners(self, kind: Kind, context: RequestContext) -> dict[str, Item]:
        """Return the owners in the address of *kind* by noun: `{"project": ..., "user": ...}`."""
        owners: dict[str, Item] = {}
        for found in PARAMETER.finditer(kind.path):
            place = kind.path[: found.start()]
            owner = self._kinds.get(place) or self._kinds.get(f"/organization{place}")
            if owner:
                owners[found[1].removesuffix("_id")] = self.collection(owner, context).get(context.path[found[1]])
        return owners

    def _rows(self, operations: Iterable[Operation]) -> Iterable[tuple[str, Service]]:
        """Yield the operations at the address of each kind, with the function that serves them."""
        for operation in operations:
            collection, slash, last = operation.path.rpartition("/")
            one = last.startswith("{")
            kind = self._kinds.get(collection if one else f"{collection}{slash}{last}")
            service = self._methods().get((operation.method, one))
            if kind and service:
                yield operation.id, partial(service, kind)

    def _methods(self) -> Mapping[tuple[str, bool], Callable[[Kind, RequestContext], Reply]]:
        return {
            ("POST", False): self.create,
            ("GET", False): self.list_all,
            ("GET", True): self.retrieve,
            ("POST", True): self.update,
            ("DELETE", True): self.delete,
        }

    def create(self, kind: Kind, context: RequestContext) -> Reply:
        """Create a resource, or add an existing one."""
        given = given_fields(context.body)
        _refuse_unknown(kind, context, given)
        item = self._put(kind, context) if kind.source else self._created(kind, context, given)
        _record(kind, "created", context, item)
        return item_reply(context, self.collection(kind, context).add(item))

    def list_all(self, kind: Kind, context: RequestContext) -> Reply:
        """List resources page by page."""
        things = self.collection(kind, context)
        items = things.all(lambda item: kind.visible(context, item))
        for item in items:
            kind.on_read(context, item)
        return page_reply(context, things, items)

    def retrieve(self, kind: Kind, context: RequestContext) -> Reply:
        """Retrieve a resource."""
        return item_reply(context, self.find(kind.path, context))

    def update(self, kind: Kind, context: RequestContext) -> Reply:
        """Update the fields that the body has."""
        item, given = self.find(kind.path, context), given_fields(context.body)
        _refuse_unknown(kind, context, given)
        item.update(given)
        if "updated_at" in item:
            item["updated_at"] = context.state.now()
        if lifetime := given.get("expires_in_seconds"):
            item["expires_at"] = context.state.now() + lifetime
        _record(kind, "updated", context, item, changes_requested=given)
        return item_reply(context, item)

    def delete(self, kind: Kind, context: RequestContext) -> Reply:
        """Delete a resource."""
        item = self.collection(kind, context).remove(self.find(kind.path, context)["id"])
        _record(kind, "deleted", context, item)
        if "deleted" not in context.checker.declared(context.operation.content.get(JSON, {})):
            return item_reply(context, item)
        gone = {"object": f"{item.get('object', kind.noun)}.deleted", "deleted": True}
        return item_reply(context, {**item, **context.path, **gone})

    def _created(self, kind: Kind, context: RequestContext, given: Mapping[str, Json]) -> Item:
        """Create a resource from the fields *given*, with all fields that the response schemas require."""
        schemas = list(_schemas(kind, context))
        item: Item = {}
        for schema in schemas:
            item = blank(context, schema) | item
            if "const" not in context.checker.declared(schema).get("object", {"const": ""}):
                item["object"] = kind.dotted
        now = context.state.now()
        times = {name: now for name in TIMES if name in item}
        item = {**item, **times, **context.path, **kind.initial, **given}
        item["id"] = given.get("id") or context.state.new_id(kind.prefix)
        item |= self._owners(kind, context)
        return item | kind.computed(context, item)

    def _put(self, kind: Kind, context: RequestContext) -> Item:
        """Add a resource that exists elsewhere: a user becomes a member, a role is assigned."""
        thing, noun = self._referred(kind, context), kind.reference.removesuffix("_id")
        named = {noun: thing} | {f"{noun}_{name}": value for name, value in thing.items()}
        return self._created(kind, context, {**thing, **named, **given_fields(context.body)})

    def _referred(self, kind: Kind, context: RequestContext) -> Item:
        """Return the resource that the body names by id or, for users, by email address."""
        if key := context.body.get(kind.reference):
            return self.find(kind.source, context, key)
        mail = context.body.get("email")
        found = self.collection(self._kinds[kind.source], context).all(
            lambda thing: mail and thing.get("email") == mail
        )
        if not found:
            raise Refusal(400, f"Missing or unknown parameter: '{kind.reference}'.", param=kind.reference)
        return found[0]


def _refuse_unknown(kind: Kind, context: RequestContext, given: Mapping[str, Json]) -> None:
    """Refuse ids of resources that do not exist."""
    for name, find in kind.references.items():
        keys = given.get(name) or []
        for key in keys if isinstance(keys, list) else [keys]:
            find(context, key)


def _record(kind: Kind, verb: str, context: RequestContext, item: Item, **details: Json) -> None:
    if event := kind.audit.get(verb):
        audit_log.record(context, event, item["id"], **details)


def _parameters(operations: Iterable[Operation]) -> Iterable[tuple[str, str]]:
    """Yield each address with the path parameter after it: (`/organization/users`, `user_id`)."""
    for operation in operations:
        for found in PARAMETER.finditer(operation.path):
            yield operation.path[: found.start()], found[1]


def _schemas(kind: Kind, context: RequestContext) -> Iterable[Schema]:
    """Yield the schemas of the responses that have one resource: create, list, retrieve."""
    for operation in catalogue().operations.values():
        schema = operation.content.get(JSON)
        if schema is None or operation.method == "DELETE":
            continue
        if operation.path == kind.path and operation.method == "GET":
            yield context.checker.resolved(context.checker.declared(schema)["data"])["items"]
        elif operation.path == kind.path or PARAMETER.sub("", operation.path.removeprefix(kind.path), 1) == "":
            yield schema
