"""The base of the generated answer classes: lenient, lossless, cheap to load.

A generated class lists its fields in `__slots__`, reads them in `from_dict`, and leaves the rest to `Model`.
Nothing is checked on the way in: a value of an unexpected JSON type is kept as it came, an absent field reads
as None, an unknown one stays in the parsed object that every instance refers to.
Imports `dumping` and `omit`; attrs only when somebody asks a class for its attrs fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..omit import omit
from ..plain import Dumped, to_plain

if TYPE_CHECKING:
    from typing import Self

    from attrs import Attribute

Decoder = Callable[[Any], Any]

new = object.__new__
"""What generated `from_dict` methods make their instance with: no `__init__` runs."""


class _AttrsFields:
    """Build the `__attrs_attrs__` of a class when attrs first asks for it (8 us per class instead of 575)."""

    def __get__(self, instance: object, owner: type[Model]) -> tuple[Attribute[Any], ...]:
        import attrs  # only whoever inspects a class pays for it

        required = owner._required  # noqa: SLF001 (a part of Model)

        def attribute(name: str) -> Any:
            default = attrs.NOTHING if name in required else None
            return attrs.field(kw_only=True, default=default, type=owner.__annotations__.get(name), alias=name)

        twin = attrs.make_class(owner.__name__, {name: attribute(name) for name in owner.field_keys()})
        fields: tuple[Attribute[Any], ...] = attrs.fields(twin)
        owner.__attrs_attrs__ = fields  # the class attribute takes the place of this descriptor
        return fields


class Model(Dumped):
    """One JSON object of an answer, its fields as attributes.

    Instances come from `from_dict`, or from the class with keyword arguments, where an optional field given as
    None is absent. Unknown fields of the JSON object are attributes too (and in `model_extra`).
    """

    __slots__ = ("_data", "_request_id")
    __hash__ = None  # type: ignore[assignment]  # mutable, compared by value: not hashable
    __attrs_attrs__: ClassVar[Any] = _AttrsFields()

    _aliases: ClassVar[Mapping[str, str]] = {}
    """Attribute name -> JSON key, where they differ."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Attribute names that the description declares as always present."""

    _keys: ClassVar[dict[str, str]]
    _data: dict[str, Any]
    _request_id: str | None

    def __init__(self, **fields: Any) -> None:
        cls = type(self)
        if missing := sorted(cls._required - fields.keys()):
            names = ", ".join(repr(name) for name in missing)
            raise TypeError(f"{cls.__name__}() missing {len(missing)} required keyword argument(s): {names}")
        aliases, keys = cls._aliases, cls.field_keys()
        if unknown := next((name for name in fields if name not in keys), None):
            raise TypeError(f"{cls.__name__}() got an unexpected keyword argument {unknown!r}")
        self._data = {}
        for name in keys:
            value = fields.get(name, omit)
            absent = value is omit or (value is None and name not in cls._required)
            setattr(self, name, None if absent else value)
            if not absent:
                self._data[aliases.get(name, name)] = value

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object: every key is kept, nothing is checked, *data* is referred to and not copied."""
        self = new(cls)
        self._data = data
        return self

    @classmethod
    def field_keys(cls) -> dict[str, str]:
        """Map the attribute name of each declared field to its JSON key."""
        keys: dict[str, str] | None = cls.__dict__.get("_keys")
        if keys is None:
            names = (name for base in reversed(cls.__mro__) for name in getattr(base, "__slots__", ()))
            keys = {name: cls._aliases.get(name, name) for name in names if not name.startswith("_")}
            cls._keys = keys
        return keys

    @property
    def fields_set(self) -> frozenset[str]:
        """Names of the fields that were present, null or not: absent ones are not among them."""
        keys = {key: name for name, key in self.field_keys().items()}
        return frozenset(keys.get(key, key) for key in self._data)

    model_fields_set = fields_set
    """The name that users of the official package know."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """The fields that the description does not declare."""
        known = set(self.field_keys().values())
        return {key: value for key, value in self._data.items() if key not in known}

    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        names = {key: name for name, key in self.field_keys().items()}
        out = {
            key: to_plain(getattr(self, names[key]) if key in names else value, filled=filled)
            for key, value in self._data.items()
        }
        for key, name in names.items():
            if key not in out and ((value := getattr(self, name)) is not None or filled):
                out[key] = to_plain(value, filled=filled)
        return out

    if not TYPE_CHECKING:  # a misspelt field is an error to a type checker

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                try:
                    return self._data[name]
                except (AttributeError, KeyError):
                    pass
            elif name == "_request_id":
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._shown())})"

    def _shown(self) -> Iterator[tuple[str, Any]]:
        for name in self.field_keys():
            value = getattr(self, name)
            if value is not None or name in self.fields_set:
                yield name, value
        yield from self.model_extra.items()

    def __reduce__(self) -> tuple[Callable[[dict[str, Any]], Self], tuple[dict[str, Any]]]:
        return type(self).from_dict, (self.to_dict(),)

    def __replace__(self, **changes: Any) -> Self:
        keys = self.field_keys()
        return self.from_dict(
            self.to_dict() | {keys.get(name, name): to_plain(value) for name, value in changes.items()}
        )


class Unknown(Model):
    """A variant of a union that the description does not have: all its fields, undeclared.

    To a type checker its tags have a value that no variant has, so that `if event.type == "error":` leaves the variant.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        type: Literal[""]
        event: Literal[""]
        object: Literal[""]
        role: Literal[""]

        def __getattr__(self, name: str) -> Any: ...


def nested(module: str, name: str) -> Decoder:
    """Decode a JSON object as the class *name* of *module*, loaded when the first one arrives."""
    decode: Decoder | None = None

    def read(value: Any) -> Any:
        nonlocal decode
        if value.__class__ is not dict:
            return value
        known = decode
        if known is None:
            known = decode = getattr(import_module(module), name).from_dict
        return known(value)

    return read


def deferred(module: str, name: str) -> Decoder:
    """Decode with the decoder *name* of *module*, loaded when the first object or array arrives."""
    decode: Decoder | None = None

    def read(value: Any) -> Any:
        nonlocal decode
        known = decode
        if known is None:
            if value.__class__ is not dict and value.__class__ is not list:
                return value
            known = decode = getattr(import_module(module), name)
        return known(value)

    return read


def kept(value: Any) -> Any:
    """Decode nothing: the parsed JSON is the answer."""
    return value


def each(item: Decoder) -> Decoder:
    """Decode the elements of a JSON array with *item*."""

    def read(value: Any) -> Any:
        return [item(element) for element in value] if value.__class__ is list else value

    return read


def values(item: Decoder) -> Decoder:
    """Decode the values of a JSON object that is a map with *item*."""

    def read(value: Any) -> Any:
        return {key: item(element) for key, element in value.items()} if value.__class__ is dict else value

    return read
