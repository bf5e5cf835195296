"""The modules of `resources/`: one class for every dotted place on the client. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from ..decisions.docs import Docs
from ..identifiers import class_name
from ..plan.components import Components, Target
from ..plan.shapes import Shape
from . import imports
from .api import EndpointModule


@frozen
class Method:
    """One method of a resource: an operation at one of its names."""

    name: str
    endpoint: EndpointModule
    former: str | None = None
    """The dotted name, if it is a deprecated one of the operation."""

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
    original: Node | None = None
    """The resource that this one repeats under another path: both are of its class."""

    @property
    def declared(self) -> list[Method]:
        """The methods that its class declares itself; its mixin declares the others."""
        return [each for each in self.methods if not (self.mixin and each.endpoint.plan.entry.by_helper)]

    @property
    def name(self) -> str:
        """The attribute it is found at."""
        return self.path.rpartition(".")[2]

    @property
    def module(self) -> str:
        """The module of its class."""
        return (self.original or self).path.replace(".", "_")

    @property
    def class_name(self) -> str:
        """The name of its class."""
        return class_name((self.original or self).name)

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
            former = spot if spot in endpoint.plan.entry.former else None
            _node(nodes, path, helpers).methods.append(Method(name, endpoint, former))
    for path in helpers:  # some resources have hand-written methods only
        if path.partition(".")[0] in nodes:
            _node(nodes, path, helpers)
    ordered = dict(sorted(nodes.items()))
    for node in sorted(ordered.values(), key=lambda node: node.path.count("."), reverse=True):
        node.original = _original(node, ordered)
    return ordered


def _original(node: Node, nodes: Mapping[str, Node]) -> Node | None:
    """Return the resource that *node* repeats: all its methods and children are aliases of those there."""
    paths = {method.endpoint.plan.entry.resource for method in node.methods}
    other = nodes.get(paths.pop()) if len(paths) == 1 else None
    if other is None or other is node or (other.methods, other.helpers) != (node.methods, node.helpers):
        return None
    children = {child.name: child for child in other.children}
    same = all(child.original is children.pop(child.name, None) for child in node.children)
    return other if same and not children else None


def _node(nodes: dict[str, Node], path: str, helpers: Mapping[str, str]) -> Node:
    if path not in nodes:
        nodes[path] = Node(path, helpers.get(path))
        if parent := path.rpartition(".")[0]:
            _node(nodes, parent, helpers).children.append(nodes[path])
    return nodes[path]


def module(node: Node, docs: Docs, components: Components) -> ResourceModule:
    """Build the module of *node*."""
    overloaded = list(
        {method.endpoint.plan.id: method.endpoint for method in node.declared if method.endpoint.shared}.values()
    )
    found = {target for endpoint in overloaded for target in _targets(endpoint, components)}
    own = Target("resources", node.module, node.class_name)
    child_docs = {child.path: _doc(child, docs) for child in node.children}
    return ResourceModule(
        node,
        _doc(node, docs),
        child_docs,
        overloaded,
        imports.lines(sorted(found), own),
    )


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


def placements(endpoints: Iterable[EndpointModule]) -> dict[str, dict[str, object]]:
    """Map the id of every operation to its facts on the client, for `operations.json`; defaults are left out."""
    return {endpoint.plan.id: _placement(endpoint) for endpoint in endpoints}


def _placement(endpoint: EndpointModule) -> dict[str, object]:
    plan = endpoint.plan
    required = {"name": plan.entry.spots[0], "builder": plan.module, "summary": endpoint.doc}
    optional: dict[str, object] = {
        "aliases": list(plan.entry.spots[1:]),
        "positional": [keyword.name for keyword in plan.positional],
        "page": (plan.entry.page or "single") if endpoint.item else None,
        "stream": (plan.entry.stream or {}).get("kind", "events") if plan.events else None,
        "auth": plan.auth if plan.auth != "bearer" else None,
        "creates": plan.entry.creates,
        "deprecated": plan.deprecated,
    }
    return required | {name: value for name, value in optional.items() if value}
