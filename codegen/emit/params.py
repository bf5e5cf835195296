"""The modules of `params/`: a TypedDict for every object of a request, an alias for every other type. Pure."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..decisions.docs import Docs
from ..plan.components import Components, Target
from ..plan.operations import Keyword, Plan
from ..plan.requests import Requests
from ..plan.shapes import Shape
from . import imports
from .models import AliasModule

CALL_KEYWORDS = Target("core", "keywords", "CallKeywords")


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
    base: Target | None
    """What it extends, if it is made of keywords."""
    keys: Sequence[Key]
    uses: Sequence[Target]
    """The generated types it names."""

    @property
    def has_odd_keys(self) -> bool:
        """Whether a key is no identifier, so that the class statement cannot declare it."""
        return any(not key.name.isidentifier() or keyword.iskeyword(key.name) for key in self.keys)


@frozen
class ParamsModule:
    """What the template of a module of `params` needs: all the types it declares."""

    name: str
    types: Sequence[DictModule | AliasModule]

    @property
    def has_keywords(self) -> bool:
        """Whether it declares the keywords of a builder."""
        return any(isinstance(one, DictModule) and one.base for one in self.types)

    @property
    def imports(self) -> list[str]:
        """The import lines of the module."""
        found = sorted({target for one in self.types for target in one.uses})
        return imports.lines(found, self.types[0].target)


def grouped(types: Iterable[DictModule | AliasModule]) -> list[ParamsModule]:
    """Gather *types* into the modules that declare them, sorted by name; a TypedDict comes after its base."""
    modules: dict[str, list[DictModule | AliasModule]] = {}
    for one in types:
        modules.setdefault(one.target.module, []).append(one)
    return [ParamsModule(name, found) for name, found in sorted(modules.items())]


def module(name: str, requests: Requests, docs: Docs) -> tuple[DictModule | AliasModule, Shape]:
    """Build the module of the component *name*; the shape beside it names the components it needs."""
    components = requests.components
    schema, target = components.schemas[name], components.param(name)
    if not components.is_class(name):
        shape = requests.declared(schema)
        return AliasModule(target, name, shape.annotation, None, imports.targets(shape.uses, components)), shape
    shapes = {key: requests.position(value) for key, value in schema["properties"].items()}
    required = schema.get("required", ())
    texts = {key: docs.field(key, name, one, components.resolve(one)) for key, one in schema["properties"].items()}
    keys = [Key(key, shape.annotation, key in required, texts[key]) for key, shape in shapes.items()]
    whole = Shape("", frozenset(use for shape in shapes.values() for use in shape.uses))
    return DictModule(target, name, None, keys, imports.targets(whole.uses, components)), whole


def keywords(plan: Plan, target: Target, words: dict[str, str], components: Components) -> list[DictModule]:
    """Build the TypedDict of the keywords that the overloads of *plan* share; in two parts if some stand apart."""
    shared = [one for one in plan.named if one.name not in plan.selectors]
    common = [one for one in shared if one.name not in plan.entry.apart]
    if common == shared:
        return [_keywords(plan, target, CALL_KEYWORDS, shared, words, components)]
    name = target.name.removesuffix("Params") + "CommonParams"
    base = Target(target.package, target.module, name)
    apart = [one for one in shared if one not in common]
    return [
        _keywords(plan, base, CALL_KEYWORDS, common, words, components),
        _keywords(plan, target, base, apart, words, components),
    ]


def _keywords(
    plan: Plan, target: Target, base: Target, chosen: Sequence[Keyword], words: dict[str, str], components: Components
) -> DictModule:
    uses = frozenset(use for one in chosen for use in one.shape.uses)
    keys = [_key(one, words.get(one.name, "")) for one in chosen]
    return DictModule(target, plan.id, base, keys, imports.targets(uses, components))


def _key(one: Keyword, doc: str) -> Key:
    annotation = one.shape.annotation if one.required else f"{one.shape.annotation} | Omit"
    return Key(one.name, annotation, one.required, doc)
