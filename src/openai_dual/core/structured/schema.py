"""Types that responses can be requested in: the JSON schema to request, and the reader of the response's JSON. Pure.

Supported are attrs classes, dataclasses, TypedDicts and pydantic classes, and in them strings, numbers, booleans, None,
Literal, Enum, dates, UUIDs, lists, unions and each other, recursively. Schemas are in the service's strict mode, unless
asked otherwise; then they may also have defaults, dicts, tuples of a fixed length and values of any type.
"""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any, Final, Generic, Literal, NewType, TypeVar, Union, get_args, get_origin, is_typeddict

from ..._values import define, field, frozen
from ..jsons import dumps
from .fields import Fields, fields_of, substituted
from .parameters import parameters_of
from .shapes import (
    DATES,
    PLAIN,
    Schema,
    Shape,
    any_shape,
    choice_shape,
    date_shape,
    decimal_shape,
    dict_shape,
    list_shape,
    object_shape,
    plain_shape,
    tuple_shape,
    union_shape,
    validated_shape,
)
from .strict import refusal, schema_name, strict

T = TypeVar("T")


@frozen
class Structured(Generic[T]):
    """A type that responses can be requested in."""

    name: str
    schema: Schema
    shape: Shape
    strict: bool = True

    def read(self, value: Any) -> T:
        """Return the value for parsed JSON. Raises `MisfitError`."""
        made: T = self.shape.read(value, self.name)
        return made


def structured(type_: Any, at: str, *, strict: bool = True) -> Structured[Any]:
    """Return a class as schema and reader.

    Raises `InvalidParameterError`, with *at* and the place in the class, if the schema cannot express it.
    """
    builder = _SchemaBuilder(strict)
    shape = builder.shape(type_, f"{at}: {_name(type_)}")
    schema = builder.resolved(shape.schema)
    if schema.get("type") != "object":
        raise refusal(f"{at}: {_name(type_)}", "expected an attrs class, a dataclass, a TypedDict or a pydantic model")
    return Structured(schema_name(_name(type_)), builder.complete(schema), shape, strict)


def structured_parameters(function: Callable[..., Any], at: str, *, strict: bool = True) -> Structured[dict[str, Any]]:
    """Return the parameters of *function*, read as the keywords to call it with. Raises as `structured`."""
    builder, name, at = _SchemaBuilder(strict), schema_name(_name(function)), f"{at}: {_name(function)}"
    builder.names[function] = name
    shape = builder.define(function, parameters_of(function, at), name, at)
    return Structured(name, builder.complete(builder.definitions.pop(name)), shape, strict)


def is_structured(value: Any) -> bool:
    """Tell whether *value* is a class, generic or not, rather than a schema written as a dict."""
    origin = get_origin(value) or value
    return isinstance(origin, type) or is_typeddict(origin)


LISTS: Final = {list: list, Sequence: list, set: set, frozenset: frozenset, tuple: tuple}
"""The types that are arrays in JSON, with the type to create."""
DICTS: Final = frozenset({dict, Mapping})


@define
class _SchemaBuilder:
    """One walk through a type; it keeps the classes that it met, so that types may refer to each other."""

    strict: bool = True
    names: dict[Any, str] = field(factory=dict)
    shapes: dict[str, Shape] = field(factory=dict)
    definitions: dict[str, Schema] = field(factory=dict)
    aliases: list[Any] = field(factory=list)
    """The aliases that are being resolved."""

    def shape(self, type_: Any, at: str) -> Shape:
        """Return the shape of *type_*, which is found *at* a place."""
        if isinstance(type_, NewType):
            return self.shape(type_.__supertype__, at)
        if hasattr(get_origin(type_) or type_, "__value__"):  # `type X = ...`, from Python 3.12 on
            return self._alias(type_, at)
        if not self.strict and type_ in {Any, object}:
            return any_shape()
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
        """Return the shape of a type with brackets or bars; None for other types."""
        origin, arguments = get_origin(type_), get_args(type_)
        if origin is Annotated:
            return self._annotated(arguments, at)
        if origin is Literal:
            pairs = [(value.value if isinstance(value, enum.Enum) else value, value) for value in arguments]
            return choice_shape(pairs, at)
        if origin in {Union, types.UnionType}:
            return union_shape([self.shape(each, at) for each in arguments], " or ".join(map(_name, arguments)))
        if (origin or type_) in DICTS and not self.strict:
            return self._dict(arguments, at)
        make = LISTS.get(origin or type_)
        return self._list(arguments, make, at) if make else None

    def resolved(self, schema: Schema) -> Schema:
        """Return *schema*, or the definition that it refers to."""
        reference = schema.get("$ref", "")
        return self.definitions[reference.rpartition("/")[2]] if reference else schema

    def complete(self, root: Schema) -> Schema:
        """Return *root* with the definitions it needs; it is itself among them only if it is recursive."""
        others = {name: part for name, part in self.definitions.items() if part is not root}
        definitions = self.definitions if _refers(self.definitions, root) else others
        return root | ({"$defs": definitions} if definitions else {})

    def _class(self, type_: Any, at: str) -> Shape:
        if type_ in PLAIN:
            return plain_shape(type_)
        if type_ in DATES:
            return date_shape(type_)
        if type_ is Decimal:
            return decimal_shape()
        if isinstance(type_, type) and issubclass(type_, enum.Enum):
            return choice_shape([(item.value, item) for item in type_], at)
        is_pydantic = hasattr(type_, "model_json_schema") or hasattr(type_, "__pydantic_validator__")
        return self._pydantic(type_, at) if is_pydantic else self._object(type_, at)

    def _object(self, type_: Any, at: str) -> Shape:
        try:
            fields = fields_of(type_)
        except NameError as error:
            raise refusal(at, str(error)) from error
        if fields is None:
            raise refusal(at, f"a strict schema cannot express {_name(type_)}")
        name = self.names.get(type_)
        if name is None:
            name = self.names[type_] = self._free(schema_name(_name(type_)))
            self.shapes[name] = self.define(type_, fields, name, at)
        shapes = self.shapes  # a recursive class has its shape only later: look it up when it is used
        return Shape(
            {"$ref": f"#/$defs/{name}"},
            lambda value, where: shapes[name].read(value, where),  # noqa: PLW0108 (as said)
            lambda value: shapes[name].loss(value),  # noqa: PLW0108 (as said)
            lambda value: shapes[name].fits(value),  # noqa: PLW0108 (as said)
        )

    def _free(self, name: str) -> str:
        taken = {*self.names.values(), *self.definitions}
        return next(each for each in (name, *(f"{name}_{number}" for number in range(2, 999))) if each not in taken)

    def define(self, type_: Any, fields: Fields, name: str, at: str) -> Shape:
        """Return the shape of a class with *fields*, and define it as *name*."""
        shapes = {each.name: self.shape(each.type, f"{at}.{each.name}") for each in fields}
        properties = {each.name: _described(shapes[each.name].schema, each.description) for each in fields}
        required = [each.name for each in fields if self.strict or not each.optional]
        own: Schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
        about = _docstring(type_)
        self.definitions[name] = own | ({"description": about} if about else {})
        return object_shape(fields, shapes, own)

    def _pydantic(self, type_: Any, at: str) -> Shape:
        """Return the shape of a model or a dataclass of pydantic, which validates the JSON text itself."""
        adapter = import_module("pydantic").TypeAdapter(type_)
        schema: Schema = adapter.json_schema()
        adapted = strict if self.strict else _unchanged
        parts = {name: adapted(part, name) for name, part in schema.pop("$defs", {}).items()}
        name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else self.names.get(type_)
        if name is None:
            name = schema_name(_name(type_))
            parts[name] = adapted(schema, at)
        for each, part in parts.items():
            if self.definitions.setdefault(each, part) != part:
                raise refusal(at, f"expected no two classes called {each} beside pydantic models")
        self.names[type_] = name
        dump: Callable[[Any], Any] = lambda value: adapter.dump_python(value, mode="json", by_alias=True)  # noqa: E731
        return validated_shape(lambda value: adapter.validate_json(dumps(value)), dump, {"$ref": f"#/$defs/{name}"})

    def _annotated(self, arguments: Sequence[Any], at: str) -> Shape:
        inner, *notes = arguments
        shape = self.shape(inner, at)
        abouts = (note if isinstance(note, str) else getattr(note, "description", None) for note in notes)
        about = next((each for each in abouts if isinstance(each, str)), None)
        return Shape(_described(shape.schema, about), shape.read, shape.loss, shape.fits)

    def _list(self, arguments: Sequence[Any], make: Callable[[Any], Any], at: str) -> Shape:
        if not arguments and not self.strict:
            return list_shape(any_shape(), make)
        if not arguments:
            raise refusal(at, "expected the type of the items, such as list[str]")
        if make is tuple and arguments[1:] != (...,):
            if self.strict:
                raise refusal(at, "a strict schema has no tuples of a fixed length, but tuple[X, ...]")
            return tuple_shape([self.shape(each, f"{at}[{index}]") for index, each in enumerate(arguments)])
        return list_shape(self.shape(arguments[0], f"{at}[]"), make)

    def _dict(self, arguments: Sequence[Any], at: str) -> Shape:
        if arguments and arguments[0] is not str:
            raise refusal(at, f"expected a dict with str keys, got {_name(arguments[0])}")
        return dict_shape(self.shape(arguments[1], f"{at}{{}}") if arguments else any_shape())


def _unchanged(schema: Schema, _: str) -> Schema:
    return schema


def _refers(definitions: dict[str, Schema], part: Schema) -> bool:
    """Tell whether any of *definitions* refers to *part*, one of them."""
    name = next((name for name, each in definitions.items() if each is part), None)
    return f"'#/$defs/{name}'" in repr(definitions)


def _described(schema: Schema, about: str | None) -> Schema:
    if not about:
        return schema
    return ({"anyOf": [schema]} if "$ref" in schema else schema) | {"description": about}


def _docstring(type_: Any) -> str | None:
    """Return the first paragraph of the docstring of *type_*; None for the generated one of a dataclass."""
    text: str = vars(type_).get("__doc__") or ""
    if not text or text.startswith(f"{_name(type_)}("):
        return None
    return " ".join(text.split("\n\n", maxsplit=1)[0].split())


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", None) or str(type_)
