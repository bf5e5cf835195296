"""Everything that is to be generated, worked out before a file is written. Pure.

The operations lead to the components in reach: what answers need becomes `models/`, what requests need `params/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from attrs import evolve, frozen

from ..decisions.builders import builder_names
from ..decisions.docs import Docs
from ..decisions.names import Entry, Names
from ..decisions.unions import Declared
from ..description.schemas import Action, actions, pointer_text, reference
from ..errors import DescriptionError
from ..plan.answers import Answers
from ..plan.components import Components, Target, reachable
from ..plan.operations import Plan
from ..plan.planner import Planner
from ..plan.requests import Requests
from ..plan.shapes import Shape, Side
from ..plan.variants import with_variants
from . import api, models, params, resources, types
from .models import AliasModule, ClassModule
from .params import DictModule

M = TypeVar("M")
Use = tuple[Side, str]


@frozen
class Inputs:
    """The normalised description with the data that people wrote beside it."""

    document: dict[str, Any]
    names: Names
    declared: Declared
    docs: Docs


@frozen
class Tree:
    """The modules to write."""

    models: Sequence[ClassModule | AliasModule]
    params: Sequence[DictModule | AliasModule]
    endpoints: Sequence[api.EndpointModule]
    resources: Sequence[resources.ResourceModule]
    top: Mapping[str, str]
    types: Sequence[types.TypesModule]
    missing: Sequence[str]
    """Well-known type names, and resources with helpers, that stand for nothing."""


def make(inputs: Inputs) -> Tree:
    """Work out all modules.

    Raises `DescriptionError` for two operations with one name and for unions that nothing decides.
    """
    components = _components(inputs)
    answers, requests = Answers(components, inputs.declared), Requests(components)
    endpoints = _endpoints(inputs, answers, requests)
    start = [use for endpoint in endpoints for use in api.uses(endpoint.plan, endpoint.item)]
    given = _reached("params", start, lambda name: params.module(name, requests))
    start += [use for _, shape in given.values() for use in shape.uses]
    read = _reached("models", start, lambda name: models.module(name, answers, inputs.names.mixins))
    shared = {endpoint.plan.id: endpoint.shared for endpoint in endpoints if endpoint.shared}
    spaces, missing = types.modules(inputs.names, components, {"models": set(read), "params": set(given)}, shared)
    nodes = resources.tree(endpoints, inputs.names.helpers)
    return Tree(
        [module for module, _ in read.values()],
        [*(module for module, _ in given.values()), *_keywords(endpoints, components)],
        endpoints,
        [resources.module(node, inputs.docs, components) for node in nodes.values()],
        resources.top_docs(nodes.values(), inputs.docs),
        spaces,
        [*missing, *inputs.names.unplaced(nodes)],
    )


def _components(inputs: Inputs) -> Components:
    schemas, items = inputs.document["components"]["schemas"], list(inputs.document["paths"].values())
    found = [one.operation for one in actions(inputs.document)]
    asked = [{**one, "responses": ()} for one in found] + [item.get("parameters", ()) for item in items]
    events = [reference(entry.event) for entry in inputs.names.operations.values() if entry.event in schemas]
    read = reachable(schemas, [[one["responses"] for one in found], events])
    return Components(schemas, inputs.names, read, reachable(schemas, asked))


def _endpoints(inputs: Inputs, answers: Answers, requests: Requests) -> list[api.EndpointModule]:
    found = {action.id: action for action in actions(inputs.document)}
    entries = inputs.names.entries(found.values())
    builders = builder_names(entries, {name: action.path for name, action in found.items()})
    planner = Planner(answers, requests)
    made = [_endpoint(inputs, planner, action, builders[name], entries[name]) for name, action in found.items()]
    _check_modules(zip(found.values(), made, strict=True))
    return made


def _check_modules(pairs: Iterable[tuple[Action, api.EndpointModule]]) -> None:
    """Refuse operations whose ids differ in spelling only: they would be one function."""
    first: dict[str, str] = {}
    for action, endpoint in pairs:
        other = first.setdefault(endpoint.plan.module, endpoint.plan.id)
        if other != endpoint.plan.id:
            expected = f"expected a name that differs in more than its spelling from {other}"
            raise DescriptionError(pointer_text((*action.pointer, "operationId")), expected)


def _endpoint(inputs: Inputs, planner: Planner, action: Action, function: str, entry: Entry) -> api.EndpointModule:
    item = inputs.document["paths"][action.path]
    plan = with_variants(planner.plan(action, item, entry, function), planner.answers)
    components = planner.answers.components
    plan = evolve(plan, outdated=_outdated(plan, inputs, components), replacement=_replacement(plan, inputs))
    words = {
        one.name: inputs.docs.parameter(one.wire, one.schema, components.resolve(one.schema)) for one in plan.keywords
    }
    element = planner.item(plan) if plan.entry.page else None
    return api.module(plan, inputs.docs.operation(plan.id, plan.entry), words, element, components)


def _outdated(plan: Plan, inputs: Inputs, components: Components) -> dict[str, str | None]:
    """Return the deprecated fields of the body of *plan*, and what to use in their place."""
    fields = (one for one in plan.at("body") if {**components.resolve(one.schema), **one.schema}.get("deprecated"))
    return {one.wire: inputs.names.replacements.get(one.wire) for one in fields}


def _replacement(plan: Plan, inputs: Inputs) -> str | None:
    """Return what to use in the place of *plan*, if it is deprecated and that is known: of its resource, or a wider."""
    words = plan.entry.resource.split(".") if plan.deprecated else []
    wider = (".".join(words[:count]) for count in range(len(words), 0, -1))
    return next((inputs.names.replacements[each] for each in wider if each in inputs.names.replacements), None)


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
    pairs: list[tuple[api.EndpointModule, Target]] = [(one, one.shared) for one in endpoints if one.shared]
    return [
        module
        for endpoint, target in pairs
        for module in params.keywords(endpoint.plan, target, endpoint.words, components)
    ]
