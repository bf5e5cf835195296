"""The components of a normalised description: what each becomes, and what it is called on either side.

An object with properties becomes a class (answers) or a TypedDict (requests); everything else is an alias, and what
is alike on both sides is declared once, with the answers. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import count
from typing import Any, NamedTuple

from attrs import define

from ..decisions.names import Names
from ..description.schemas import Schema, referred
from ..identifiers import class_name, module_name

BASE_NAMES = frozenset({
    "Any", "BaseModel", "Literal", "Self", "TYPE_CHECKING", "TypeAlias", "Unknown", "Mapping", "Sequence", "Iterable",
    "TypedDict", "Required", "NotRequired", "Omit", "FileInput", "Call", "PageCall", "StreamCall", "Operation", "Form",
    "Stream", "AsyncStream", "BinaryContent", "CallKeywords", "Coroutine", "Unpack",
})  # fmt: skip
"""Names that generated modules use for themselves."""


class Target(NamedTuple):
    """Where a generated type is declared."""

    package: str
    module: str
    name: str

    @property
    def path(self) -> str:
        """The dotted module below the package `openai_dual`."""
        return f"{'' if self.package == 'helpers' else '_generated.'}{self.package}.{self.module}"


@define(slots=False)
class Components:
    """The named schemas, and the names of their generated classes and types."""

    schemas: Mapping[str, Schema]
    names: Names
    read: frozenset[str]
    """The components that answers lead to."""
    given: Mapping[str, str]
    """The components that requests lead to, and the module that declares each request type."""

    def resolve(self, schema: Schema) -> Schema:
        """Follow references to the schema they stand for."""
        while name := referred(schema):
            schema = self.schemas[name]
        return schema

    def accepts_null(self, schema: Schema) -> bool:
        """Tell whether null may stand where *schema* does."""
        whole = self.resolve(schema)
        return whole.get("type") == "null" or any(map(self.accepts_null, whole.get("anyOf", ())))

    def is_class(self, name: str) -> bool:
        """Tell whether the component *name* is an object with fields."""
        return is_record(self.schemas[name])

    def is_shared(self, name: str) -> bool:
        """Tell whether the component *name* is the same type in answers and requests: it holds only scalars."""
        return self._scalar(self.schemas[name], frozenset({name}))

    def _scalar(self, schema: Schema, seen: frozenset[str]) -> bool:
        if name := referred(schema):
            return name not in seen and self._scalar(self.schemas[name], seen | {name})
        if members := schema.get("anyOf"):
            return all(self._scalar(member, seen) for member in members)
        return schema.get("type") in {"string", "integer", "number", "boolean", "null"} and (
            schema.get("format") != "binary"
        )

    def model(self, name: str) -> Target:
        """Return where the answer type of the component *name* is declared."""
        return self._models[name]

    def param(self, name: str) -> Target:
        """Return where the request type of the component *name* is declared."""
        return self._models[name] if self.is_shared(name) else self._params[name]

    @cached_property
    def _models(self) -> dict[str, Target]:
        names = self.read | {name for name in self.given if self.is_shared(name)}
        plain = {name: class_name(name) for name in names}
        named = self._named(plain, self.names.well_known("models"))
        return {name: Target("models", module_name(found), found) for name, found in named.items()}

    @cached_property
    def _params(self) -> dict[str, Target]:
        names = {name for name in self.given if not self.is_shared(name)}
        plain = {
            name: param_name(self._models[name].name if name in self._models else class_name(name)) for name in names
        }
        named = self._named(plain, self.names.well_known("params"))
        return {name: Target("params", self.given[name], found) for name, found in named.items()}

    def _named(self, plain: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
        """Give every component its well-known name or else its own; one that is taken says what the type is."""
        taken = {name.lower() for name in BASE_NAMES}
        result: dict[str, str] = {}
        ordered = sorted(plain, key=lambda name: (name not in known, plain[name] != name, name))
        for component in ordered:
            wanted = known.get(component, plain[component])
            name = next(each for each in self._candidates(component, wanted) if not _spellings(each) & taken)
            taken |= _spellings(name)
            result[component] = name
        return result

    def _candidates(self, component: str, wanted: str) -> Iterator[str]:
        yield wanted
        kind = "Object" if self.is_class(component) else "Value"
        name = f"{wanted.removesuffix('Param')}{kind}Param" if wanted.endswith("Param") else f"{wanted}{kind}"
        yield name
        yield from (f"{name}{number}" for number in count(2))


def is_record(schema: Schema) -> bool:
    """Tell whether *schema* is an object with fields of its own, not a map or a free-form object."""
    return bool(schema.get("properties"))


def reachable(schemas: Mapping[str, Schema], start: Iterable[Any]) -> frozenset[str]:
    """Return the components that the schemas in *start*, whatever holds them, refer to, and all that those refer to."""
    pending, found = [name for holder in start for name in references(holder)], set[str]()
    while pending:
        if (name := pending.pop()) not in found:
            found.add(name)
            pending += references(schemas[name])
    return frozenset(found)


def references(node: Any) -> list[str]:
    """List the components that *node* refers to, however deep."""
    if isinstance(node, dict):
        name = [target] if (target := referred(node)) else []
        return [*name, *(inner for value in node.values() for inner in references(value))]
    return [inner for value in node for inner in references(value)] if isinstance(node, list) else []


def param_name(name: str) -> str:
    """Name the request type of what is called *name*."""
    return name if name.endswith("Param") else f"{name}Param"


def _spellings(name: str) -> set[str]:
    """Return what two types may not share: file systems that ignore case would mix their modules up."""
    return {name.lower(), module_name(name)}
