"""Everything that is to be generated, worked out before a file is written. Pure.

The operations lead to the components in reach: what answers need becomes `models/`, what requests need `params/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from attrs import frozen

from ..plan import roots
from ..plan.answers import Answers
from ..plan.components import Components, Target
from ..plan.planner import Planner
from ..plan.requests import Requests
from ..plan.shapes import Shape, Side
from . import api, channels, models, params, resources, types
from .endpoints import Inputs, endpoint_modules, named_components, placed
from .models import AliasModule, ClassModule
from .params import DictModule

M = TypeVar("M")
Use = tuple[Side, str]


@frozen
class Tree:
    """The modules to write."""

    models: Sequence[ClassModule | AliasModule]
    params: Sequence[params.ParamsModule]
    endpoints: Sequence[api.EndpointModule]
    resources: Sequence[resources.ResourceModule]
    channels: Sequence[channels.ChannelModule]
    top: Mapping[str, str]
    types: Sequence[types.TypesModule]
    official: Mapping[str, Mapping[str, Target]]
    """Official module -> name -> where the type is declared."""
    missing: Sequence[str]
    """Well-known type names, and resources with helpers, that stand for nothing."""


def make(inputs: Inputs) -> Tree:
    """Work out all modules.

    Raises `DescriptionError` for two operations with one name and for unions that nothing decides.
    """
    operations = placed(inputs)
    components = named_components(inputs, operations)
    answers, requests = Answers(components, inputs.declared), Requests(components)
    endpoints = endpoint_modules(inputs, operations, Planner(answers, requests))
    start = [use for endpoint in endpoints for use in api.uses(endpoint.plan, endpoint.item)]
    start += [("models", name) for name in roots.received(inputs.document)]
    start += [("params", name) for name, _ in roots.sent(inputs.document)]
    start += [("params", name) for name in types.wanted(inputs.official, components)]
    given = _reached("params", start, lambda name: params.module(name, requests, inputs.docs))
    start += [use for _, shape in given.values() for use in shape.uses]
    read = _reached(
        "models",
        start,
        lambda name: models.module(name, answers, inputs.names.mixins, inputs.docs, inputs.official.classes),
    )
    shared = {endpoint.plan.id: endpoint.shared for endpoint in endpoints if endpoint.shared}
    present = {"models": set(read), "params": set(given)}
    spaces, missing = types.modules(inputs.names, components, present, shared)
    keywords = {endpoint.plan.id: endpoint.params for endpoint in endpoints if endpoint.params}
    entries = {endpoint.plan.id: endpoint.plan.entry for endpoint in endpoints}
    official = types.official(inputs.official, components, present, shared)
    official = types.with_keywords(official, entries, keywords, inputs.names.own_types)
    nodes = resources.tree(endpoints, inputs.names.helpers)
    return Tree(
        [module for module, _ in read.values()],
        params.grouped([*(module for module, _ in given.values()), *_keywords(endpoints, components)]),
        endpoints,
        [resources.module(node, inputs.docs, components) for node in nodes.values()],
        channels.modules(roots.channels(inputs.document), answers, requests),
        resources.top_docs(nodes.values(), inputs.docs),
        types.with_official(spaces, official),
        official,
        [*missing, *inputs.names.unplaced(nodes)],
    )


def places(tree: Tree) -> dict[str, list[tuple[str, str]]]:
    """Return the name and the module of each type on either side, sorted."""
    given = [(one.target.name, module.name) for module in tree.params for one in module.types]
    return {
        "models": sorted((one.target.name, one.target.module) for one in tree.models),
        "params": sorted(given),
    }


def _reached(side: Side, start: Iterable[Use], build: Callable[[str], tuple[M, Shape]]) -> dict[str, tuple[M, Shape]]:
    """Build the modules of every component on *side* that *start* leads to, in the order of their names."""
    pending, found = [name for on, name in start if on == side], dict[str, tuple[M, Shape]]()
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = build(name)
            pending += [inner for on, inner in found[name][1].uses if on == side]
    return dict(sorted(found.items()))


def _keywords(endpoints: Iterable[api.EndpointModule], components: Components) -> list[DictModule]:
    pairs: list[tuple[api.EndpointModule, Target]] = [(one, one.params) for one in endpoints if one.params]
    return [
        module
        for endpoint, target in pairs
        for module in params.keywords(endpoint.plan, target, endpoint.words, components)
    ]
