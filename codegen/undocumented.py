"""Count what has no text of its own: operations, parameters of builders, fields of requests and responses. Pure.

Some operations must be complete: overrides/docs.yaml lists them under `complete`. Of these every parameter needs a
text, and every field of every type that their requests, responses and events lead to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from attrs import frozen

from .emit.endpoints import Inputs, placed
from .emit.models import ClassModule
from .emit.modules import Tree, make
from .emit.params import DictModule
from .plan.components import reachable


class Text(NamedTuple):
    """A parameter of an operation, or a field of a component, and its purpose; limits alone are no text."""

    owner: str
    name: str
    words: str


@frozen
class Coverage:
    """What has a text and what has none."""

    operations: Mapping[str, bool]
    """Operation -> whether it has a sentence of its own."""
    parameters: Sequence[Text]
    fields: Sequence[Text]
    complete: frozenset[str]
    """The operations that must be complete, and the components that they lead to."""
    unused: Sequence[str]
    """Rows of docs.yaml that describe nothing."""

    @property
    def missing(self) -> list[str]:
        """List what must have a text and has none, and the rows that describe nothing."""
        texts = [text for text in (*self.parameters, *self.fields) if text.owner in self.complete and not text.words]
        return [
            *(f"operation {name}" for name, described in self.operations.items() if not described),
            *(f"{text.name} of {text.owner}" for text in texts),
            *(f"docs.yaml: nothing is {row}" for row in self.unused),
        ]

    def lines(self) -> list[str]:
        """List the missing texts, then the counts."""
        must = [text for text in (*self.parameters, *self.fields) if text.owner in self.complete]
        return [
            *(f"no text: {one}" for one in self.missing),
            f"operations: {_count(self.operations.values())}",
            f"parameters and fields of the complete operations: {_count(text.words for text in must)}",
            f"parameters of all operations: {_count(text.words for text in self.parameters)}",
            f"fields of all types: {_count(text.words for text in self.fields)}",
        ]


def coverage(inputs: Inputs) -> Coverage:
    """Work out what is generated for *inputs* and what of it has a text."""
    tree, docs = make(inputs), inputs.docs
    plans = [endpoint.plan for endpoint in tree.endpoints]
    names = [plan.id for plan in plans]
    unused = [*docs.texts.unused(), *sorted({*docs.operations, *docs.complete} - set(names))]
    return Coverage(
        {name: name in docs.operations for name in names},
        [Text(plan.id, one.wire, docs.phrase(one.wire, plan.id)) for plan in plans for one in plan.keywords],
        [Text(owner, key, docs.phrase(key, owner)) for owner, key in sorted(set(_fields(tree)))],
        frozenset(docs.complete) | _reached(inputs),
        unused,
    )


def _fields(tree: Tree) -> Iterator[tuple[str, str]]:
    """Yield the components of all types, each with every field."""
    for model in tree.models:
        if isinstance(model, ClassModule):
            yield from ((model.component, field.key) for field in model.fields)
    for params in (one for module in tree.params for one in module.types):
        if isinstance(params, DictModule) and not params.base:
            yield from ((params.component, key.name) for key in params.keys)


def _reached(inputs: Inputs) -> frozenset[str]:
    """Return the components that the operations which must be complete lead to."""
    chosen = [one for one in placed(inputs) if one.action.id in inputs.docs.complete]
    schemas = inputs.document["components"]["schemas"]
    events = [one.entry.event for one in chosen if one.entry.event in schemas]
    start = [one.action.operation for one in chosen]
    return reachable(schemas, start) | reachable(schemas, [schemas[name] for name in events]) | set(events)


def _count(described: Iterable[object]) -> str:
    found = [bool(one) for one in described]
    return f"{found.count(True)} of {len(found)} have a text, {found.count(False)} have none"
