"""The modules of `resources/`: one class for every dotted place on the client. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from ..decisions.docs import Docs
from ..identifiers import class_name
from ..plan.components import Components, Target
from ..plan.operations import Plan
from ..plan.shapes import Shape
from . import imports
from .api import EndpointModule


@frozen
class Method:
    """One method of a resource: an operation at one of its names."""

    name: str
    endpoint: EndpointModule

    @property
    def declaration(self) -> str:
        """The kind of descriptor that binds the function."""
        plan = self.endpoint.plan
        return "paged" if self.endpoint.item else "streamed" if plan.variants else "endpoint"


@define
class Node:
    """One resource: the module that holds its class."""

    path: str
    helpers: str | None = None
    """`module.Class` of the mixin in `helpers/` with its hand-written methods."""
    methods: list[Method] = field(factory=list)
    children: list[Node] = field(factory=list)

    @property
    def name(self) -> str:
        """The attribute it is found at."""
        return self.path.rpartition(".")[2]

    @property
    def module(self) -> str:
        """The module of its class."""
        return self.path.replace(".", "_")

    @property
    def class_name(self) -> str:
        """The name of its class."""
        return class_name(self.name)

    @property
    def mixin(self) -> tuple[str, str] | None:
        """Module and name of the mixin."""
        if self.helpers is None:
            return None
        module, _, name = self.helpers.rpartition(".")
        return module, name


@frozen
class ResourceModule:
    """What the template of a resource needs."""

    node: Node
    doc: str
    child_docs: dict[str, str]
    overloaded: Sequence[EndpointModule]
    imports: Sequence[str]


def tree(endpoints: Iterable[EndpointModule], helpers: Mapping[str, str]) -> dict[str, Node]:
    """Arrange the methods into resources by their dotted names, each resource after the one that holds it."""
    nodes: dict[str, Node] = {}
    for endpoint in endpoints:
        for spot in endpoint.plan.entry.spots:
            path, _, name = spot.rpartition(".")
            _node(nodes, path, helpers).methods.append(Method(name, endpoint))
    return dict(sorted(nodes.items()))


def _node(nodes: dict[str, Node], path: str, helpers: Mapping[str, str]) -> Node:
    if path not in nodes:
        nodes[path] = Node(path, helpers.get(path))
        if parent := path.rpartition(".")[0]:
            _node(nodes, parent, helpers).children.append(nodes[path])
    return nodes[path]


def module(node: Node, docs: Docs, components: Components) -> ResourceModule:
    """Build the module of *node*."""
    overloaded = list(
        {method.endpoint.plan.id: method.endpoint for method in node.methods if method.endpoint.shared}.values()
    )
    found = {target for endpoint in overloaded for target in _targets(endpoint, components)}
    child_docs = {child.path: _doc(child, docs) for child in node.children}
    return ResourceModule(node, _doc(node, docs), child_docs, overloaded, imports.lines(sorted(found), "resources"))


def _targets(endpoint: EndpointModule, components: Components) -> list[Target]:
    plan = endpoint.plan
    shown = [keyword for keyword in plan.keywords if keyword.name in plan.selectors or keyword in plan.positional]
    names = frozenset(use for keyword in shown for use in keyword.shape.uses)
    shapes: list[Shape] = [shape for variant in plan.variants for shape in (*variant.answers, variant.events) if shape]
    names |= frozenset(use for shape in shapes for use in shape.uses)
    return [*imports.targets(names, components), *([endpoint.shared] if endpoint.shared else [])]


def _doc(node: Node, docs: Docs) -> str:
    return docs.resource(node.path, [method.name for method in node.methods])


def top_docs(nodes: Iterable[Node], docs: Docs) -> dict[str, str]:
    """Return a line about each top-level resource."""
    return {node.path: _doc(node, docs) for node in nodes if "." not in node.path}


def operation_table(endpoints: Iterable[EndpointModule]) -> list[dict[str, object]]:
    """List the facts of every operation, for tests and tools."""
    return [_row(endpoint) for endpoint in sorted(endpoints, key=lambda endpoint: endpoint.plan.id)]


def _row(endpoint: EndpointModule) -> dict[str, object]:
    plan: Plan = endpoint.plan
    return {
        "id": plan.id, "resource": plan.entry.resource, "method": plan.entry.method, "http": plan.method,
        "path": plan.path, "module": plan.module, "function": plan.function, "aliases": list(plan.entry.aliases),
        "query": [list(pair) for pair in plan.query], "page": (plan.entry.page or "single") if endpoint.item else None,
        "streams": (plan.entry.stream or {}).get("kind"), "body": plan.body, "answer": plan.answer,
        "auth": plan.auth, "creates": plan.entry.creates, "deprecated": plan.deprecated,
    }  # fmt: skip
