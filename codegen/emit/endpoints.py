"""The operations of a description with all that their modules need. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from attrs import evolve, frozen

from ..decisions.builders import builder_names
from ..decisions.docs import Docs
from ..decisions.entries import Entry
from ..decisions.names import Names
from ..decisions.official import Official
from ..decisions.unions import Declared
from ..description.schemas import Action, actions, pointer_text, reference
from ..errors import DescriptionError
from ..plan import roots
from ..plan.components import Components, reachable
from ..plan.operations import Plan
from ..plan.planner import Planner
from ..plan.request_modules import Request, request_modules
from ..plan.variants import with_variants
from . import api


@frozen
class Inputs:
    """The normalised description with the data that people wrote beside it."""

    document: dict[str, Any]
    names: Names
    declared: Declared
    docs: Docs
    official: Official


class Operation(NamedTuple):
    """An operation of the description with its row of names.yaml and the name of its builder."""

    action: Action
    entry: Entry
    builder: str


def placed(inputs: Inputs) -> list[Operation]:
    """List the operations with their places on the client, in the order of the description."""
    found = {action.id: action for action in actions(inputs.document)}
    entries = inputs.names.entries(found.values())
    builders = builder_names(entries, {name: action.path for name, action in found.items()})
    return [Operation(action, entries[name], builders[name]) for name, action in found.items()]


def named_components(inputs: Inputs, operations: Iterable[Operation]) -> Components:
    """Return the schemas with the types that the responses and requests of *operations* lead to."""
    schemas = inputs.document["components"]["schemas"]
    answered = [one.action.operation["responses"] for one in operations]
    events = [one.entry.event for one in operations if one.entry.event in schemas]
    events += roots.received(inputs.document)
    sent = [_request(inputs, one) for one in operations] + [request for _, request in roots.sent(inputs.document)]
    read = reachable(schemas, [answered, [reference(name) for name in events]])
    return Components(schemas, inputs.names, read, request_modules(schemas, sent))


def _request(inputs: Inputs, one: Operation) -> Request:
    item = inputs.document["paths"][one.action.path].get("parameters", ())
    parts = [{**one.action.operation, "responses": ()}, item]
    return Request(one.builder, one.entry.top, parts)


def endpoint_modules(inputs: Inputs, operations: Sequence[Operation], planner: Planner) -> list[api.EndpointModule]:
    """Build the module of every operation; refuse two that would be one function."""
    made = [_endpoint(inputs, planner, one) for one in operations]
    _check_modules(zip((one.action for one in operations), made, strict=True))
    return made


def _check_modules(pairs: Iterable[tuple[Action, api.EndpointModule]]) -> None:
    first: dict[str, str] = {}
    for action, endpoint in pairs:
        other = first.setdefault(endpoint.plan.module, endpoint.plan.id)
        if other != endpoint.plan.id:
            expected = f"expected a name that differs in more than its spelling from {other}"
            raise DescriptionError(pointer_text((*action.pointer, "operationId")), expected)


def _endpoint(inputs: Inputs, planner: Planner, one: Operation) -> api.EndpointModule:
    item = inputs.document["paths"][one.action.path]
    plan = with_variants(planner.plan(one.action, item, one.entry, one.builder), planner.answers)
    components = planner.answers.components
    plan = evolve(plan, outdated=_outdated(plan, inputs, components), replacement=_replacement(plan, inputs))
    words = {
        one.name: inputs.docs.parameter(one.wire, plan.id, one.schema, components.resolve(one.schema))
        for one in plan.keywords
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
