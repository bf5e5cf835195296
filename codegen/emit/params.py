"""The modules of `params/`: a TypedDict for every object of a request, an alias for everything else. Pure."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from attrs import frozen

from ..components import Components, Target
from ..operations import Keyword, Plan
from ..requests import Requests
from ..shapes import Shape
from . import imports
from .models import AliasModule


@frozen
class Key:
    """One key of a TypedDict."""

    name: str
    annotation: str
    required: bool
    doc: str = ""


@frozen
class DictModule:
    """What the template of a TypedDict needs."""

    target: Target
    component: str
    base: str
    keys: Sequence[Key]
    imports: Sequence[str]

    @property
    def has_odd_keys(self) -> bool:
        """Whether a key is no identifier, so that the class statement cannot declare it."""
        return any(not key.name.isidentifier() or keyword.iskeyword(key.name) for key in self.keys)


def module(name: str, requests: Requests) -> tuple[DictModule | AliasModule, Shape]:
    """Build the module of the component *name*; the shape beside it names the components it needs."""
    components = requests.components
    schema, target = components.schemas[name], components.param(name)
    if not components.is_class(name):
        shape = requests.shape(schema)
        return AliasModule(target, name, shape.annotation, None, _lines(shape, components, target)), shape
    shapes = {key: requests.position(value) for key, value in schema["properties"].items()}
    required = schema.get("required", ())
    keys = [Key(key, shape.annotation, key in required) for key, shape in shapes.items()]
    whole = Shape("", frozenset(use for shape in shapes.values() for use in shape.uses))
    return DictModule(target, name, "TypedDict", keys, _lines(whole, components, target)), whole


def keywords(plan: Plan, target: Target, words: dict[str, str], components: Components) -> DictModule:
    """Build the TypedDict of the keywords that the overloads of *plan* share."""
    chosen = [one for one in plan.named if one.name not in plan.selectors]
    uses = frozenset(use for one in chosen for use in one.shape.uses)
    keys = [_key(one, words.get(one.name, "")) for one in chosen]
    return DictModule(target, plan.id, "CallKeywords", keys, _lines(Shape("", uses), components, target))


def _key(one: Keyword, doc: str) -> Key:
    annotation = one.shape.annotation if one.required else f"{one.shape.annotation} | Omit"
    return Key(one.name, annotation, one.required, doc)


def _lines(shape: Shape, components: Components, own: Target) -> list[str]:
    return imports.lines(imports.targets(shape.uses, components), "params", own)
