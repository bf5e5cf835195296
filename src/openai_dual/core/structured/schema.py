"""Types as what an answer is to be: the strict JSON schema to ask for, and how the JSON of the answer is read. Pure.

A type is looked at once, and gives both. Known are attrs classes, dataclasses, TypedDicts, pydantic models (if the user
has pydantic), and in them text, numbers, booleans, None, Literal, Enum, dates, UUIDs, lists, unions and each other, in
circles too. Imports `fields`, `parameters`, `shapes`, `strict` and the errors.
"""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Annotated, Any, Final, Generic, Literal, NewType, TypeVar, Union, get_args, get_origin, is_typeddict

from attrs import define, field, frozen

from .fields import Fields, fields_of, substituted
from .parameters import parameters_of
from .shapes import FORMATS, PLAIN, Schema, Shape, choice, closed, decimal, either, formatted, misfit, plain, validated
from .strict import refusal, schema_name, strict

T = TypeVar("T")


@frozen
class Structured(Generic[T]):
    """A type that answers can be asked for in."""

    name: str
    schema: Schema
    shape: Shape

    def read(self, value: Any) -> T:
        """Make the value of parsed JSON; raises `MisfitError`."""
        made: T = self.shape.read(value, self.name)
        return made


def structured(type_: Any, at: str) -> Structured[Any]:
    """Look at a class; raises `InvalidParameterError`, naming *at* and the place in it, if it cannot be asked for."""
    walk = _Walk()
    shape = walk.shape(type_, f"{at}: {_name(type_)}")
    schema = walk.resolved(shape.schema)
    if schema.get("type") != "object":
        raise refusal(f"{at}: {_name(type_)}", "expected an attrs class, a dataclass, a TypedDict or a pydantic model")
    return Structured(schema_name(_name(type_)), walk.whole(schema), shape)


def structured_parameters(function: Callable[..., Any], at: str) -> Structured[dict[str, Any]]:
    """Look at the parameters of *function*: they are read as the keywords to call it with. Raises as `structured`."""
    walk, name, at = _Walk(), schema_name(_name(function)), f"{at}: {_name(function)}"
    walk.found[function] = name
    shape = walk.made(function, parameters_of(function, at), name, at)
    return Structured(name, walk.whole(walk.definitions.pop(name)), shape)


def is_structured(value: Any) -> bool:
    """Tell whether *value* is a class that `structured` may know, generic or not, rather than a schema written out."""
    origin = get_origin(value) or value
    return isinstance(origin, type) or is_typeddict(origin)


LISTS: Final = {list: list, Sequence: list, set: set, frozenset: frozenset, tuple: tuple}
"""What is an array in JSON, and what is made of it."""


@define
class _Walk:
    """One look at a type: the objects found so far, so that types may refer to each other."""

    found: dict[Any, str] = field(factory=dict)
    shapes: dict[str, Shape] = field(factory=dict)
    definitions: dict[str, Schema] = field(factory=dict)
    aliases: list[Any] = field(factory=list)
    """Those that are being looked at."""

    def shape(self, type_: Any, at: str) -> Shape:
        """Make the shape of *type_*, which stands *at*."""
        if isinstance(type_, NewType):
            return self.shape(type_.__supertype__, at)
        if hasattr(get_origin(type_) or type_, "__value__"):  # `type X = ...`, from Python 3.12 on
            return self._alias(type_, at)
        return self._generic(type_, at) or self._class(type_, at)

    def _alias(self, type_: Any, at: str) -> Shape:
        if type_ in self.aliases:
            raise refusal(at, f"expected {_name(type_)} not to refer to itself but through a class")
        alias = get_origin(type_) or type_
        given = dict(zip(alias.__type_params__, get_args(type_), strict=False))
        self.aliases.append(type_)
        shape = self.shape(substituted(alias.__value__, given), at)
        self.aliases.pop()
        return shape

    def _generic(self, type_: Any, at: str) -> Shape | None:
        """Make the shape of what is written with brackets or bars."""
        origin, arguments = get_origin(type_), get_args(type_)
        if origin is Annotated:
            return self._annotated(arguments, at)
        if origin is Literal:
            return choice([(value.value if isinstance(value, enum.Enum) else value, value) for value in arguments], at)
        if origin in {Union, types.UnionType}:
            return self._union(arguments, at)
        make = LISTS.get(origin or type_)
        return self._list(arguments, make, at) if make else None

    def resolved(self, schema: Schema) -> Schema:
        """Follow *schema*, if it is a reference."""
        reference = schema.get("$ref", "")
        return self.definitions[reference.rpartition("/")[2]] if reference else schema

    def whole(self, root: Schema) -> Schema:
        """Return *root* with the definitions that it leads to; itself is among them only if it leads to itself."""
        others = {name: part for name, part in self.definitions.items() if part is not root}
        definitions = self.definitions if _refers(self.definitions, root) else others
        return root | ({"$defs": definitions} if definitions else {})

    def _class(self, type_: Any, at: str) -> Shape:
        if type_ in PLAIN:
            return plain(type_)
        if type_ in FORMATS:
            return formatted(type_)
        if type_ is Decimal:
            return decimal()
        if isinstance(type_, type) and issubclass(type_, enum.Enum):
            return choice([(item.value, item) for item in type_], at)
        return self._pydantic(type_, at) if hasattr(type_, "model_json_schema") else self._object(type_, at)

    def _object(self, type_: Any, at: str) -> Shape:
        try:
            fields = fields_of(type_)
        except NameError as error:
            raise refusal(at, str(error)) from error
        if fields is None:
            raise refusal(at, f"a strict schema cannot express {_name(type_)}")
        name = self.found.get(type_)
        if name is None:
            name = self.found[type_] = self._free(schema_name(_name(type_)))
            self.shapes[name] = self.made(type_, fields, name, at)
        return Shape(
            {"$ref": f"#/$defs/{name}"},
            lambda value, where: self.shapes[name].read(value, where),  # noqa: PLW0108 (it is made only now)
            lambda value: self.shapes[name].fits(value),  # noqa: PLW0108 (as above)
        )

    def _free(self, name: str) -> str:
        taken = {*self.found.values(), *self.definitions}
        return next(each for each in (name, *(f"{name}_{number}" for number in range(2, 999))) if each not in taken)

    def made(self, type_: Any, fields: Fields, name: str, at: str) -> Shape:
        """Make the shape of what has *fields*, and define it as *name*."""
        shapes = {each.name: self.shape(each.type, f"{at}.{each.name}") for each in fields}
        properties = {each.name: _described(shapes[each.name].schema, each.description) for each in fields}
        own = {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}
        about = _docstring(type_)
        self.definitions[name] = own | ({"description": about} if about else {})
        return closed(fields, shapes, own)

    def _pydantic(self, type_: Any, at: str) -> Shape:
        schema = type_.model_json_schema()
        parts = {name: strict(part, name) for name, part in schema.pop("$defs", {}).items()}
        if "$ref" not in schema:  # else it refers to itself, and is among its parts
            parts[schema_name(_name(type_))] = strict(schema, at)
        for name, part in parts.items():
            if self.definitions.setdefault(name, part) != part:
                raise refusal(at, f"expected no two classes called {name} beside pydantic models")
        name = self.found[type_] = schema_name(_name(type_))
        return validated(type_, {"$ref": f"#/$defs/{name}"})

    def _annotated(self, arguments: Sequence[Any], at: str) -> Shape:
        inner, *notes = arguments
        shape = self.shape(inner, at)
        abouts = (note if isinstance(note, str) else getattr(note, "description", None) for note in notes)
        about = next((each for each in abouts if isinstance(each, str)), None)
        return Shape(_described(shape.schema, about), shape.read, shape.fits)

    def _union(self, members: Sequence[Any], at: str) -> Shape:
        return either([self.shape(member, at) for member in members], " or ".join(map(_name, members)))

    def _list(self, arguments: Sequence[Any], make: Callable[[Any], Any], at: str) -> Shape:
        if not arguments:
            raise refusal(at, "expected the type of the items, such as list[str]")
        if make is tuple and arguments[1:] != (...,):
            raise refusal(at, "a strict schema has no tuples of a fixed length, but tuple[X, ...]")
        item = self.shape(arguments[0], f"{at}[]")

        def read(value: Any, where: str) -> Any:
            if not isinstance(value, list):
                raise misfit(where, "an array", value)
            return make(item.read(each, f"{where}[{index}]") for index, each in enumerate(value))

        return Shape({"type": "array", "items": item.schema}, read, lambda value: isinstance(value, list))


def _refers(definitions: dict[str, Schema], part: Schema) -> bool:
    """Tell whether *part*, one of *definitions*, is referred to by any."""
    name = next((name for name, each in definitions.items() if each is part), None)
    return f"'#/$defs/{name}'" in repr(definitions)


def _described(schema: Schema, about: str | None) -> Schema:
    if not about:
        return schema
    return ({"anyOf": [schema]} if "$ref" in schema else schema) | {"description": about}


def _docstring(type_: Any) -> str | None:
    """Return the first paragraph of the docstring that somebody wrote for *type_*; dataclasses write their own."""
    text: str = vars(type_).get("__doc__") or ""
    if not text or text.startswith(f"{_name(type_)}("):
        return None
    return " ".join(text.split("\n\n", maxsplit=1)[0].split())


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", None) or str(type_)
