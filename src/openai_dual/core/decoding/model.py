"""The base of the generated response classes: lenient, lossless, fast to load.

A generated class lists its fields in `__slots__`, reads them in `from_dict`, and leaves the rest to `Model`.
Decoding checks nothing: a value of an unexpected JSON type is kept, an absent field reads as None, an unknown field
stays in the parsed object that every instance refers to. attrs is loaded when a class is asked for its attrs fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..plain import to_plain
from .annotations import Annotations
from .model_output import ModelOutput

if TYPE_CHECKING:
    from typing import Self

    from attrs import Attribute

new = object.__new__
"""Creates the instances of generated `from_dict` methods, without calling `__init__`."""


class _AttrsFields:
    """Build the `__attrs_attrs__` of a class when attrs first reads it (8 us per class instead of 575)."""

    def __get__(self, instance: object, owner: type[Model]) -> tuple[Attribute[Any], ...]:
        known: tuple[Attribute[Any], ...] | None = owner.__dict__.get("_attrs")
        if known is None:
            from .attrs_fields import attrs_fields  # loaded on use: few programs inspect a class

            known = owner._attrs = attrs_fields(owner)  # noqa: SLF001 (a part of Model)
        return known


class Model(ModelOutput):
    """One JSON object of a response, with its fields as attributes.

    Instances are made by `from_dict`, or by the class with keyword arguments, where an optional field given as None is
    absent. Unknown fields of the JSON object are attributes too (and in `model_extra`). Copies and pickles keep
    everything: the values of helpers, such as `parsed`, and the request id.
    """

    __slots__ = ("_data", "_request_id")
    __attrs_attrs__: ClassVar[Any] = _AttrsFields()

    _aliases: ClassVar[Mapping[str, str]] = {}
    """Attribute name to JSON key, where they differ."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Attribute names that the API description declares as required."""
    _spared: ClassVar[frozenset[str]] = frozenset()
    """Of those, the ones that may be left out when an instance is made by keyword: mostly those that may be null."""
    _also: ClassVar[Mapping[str, str]] = {}
    """Further name of an attribute to its name."""
    _defaults: ClassVar[Mapping[str, Any]] = {}
    """The defaults of fields that are not None when they are absent: of classes that users write."""
    _added: ClassVar[tuple[str, ...]] = ()
    """Properties with what a helper has read, shown beside the fields; each has a slot of its name with a `_`."""

    _keys: ClassVar[dict[str, str]]
    _attrs: ClassVar[tuple[Attribute[Any], ...]]
    _data: dict[str, Any]
    _request_id: str | None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__annotations__ = Annotations(cls, cls.__annotations__)
        if "__slots__" not in cls.__dict__:  # a class of the user: all of this package have slots
            from .declared import declare

            declare(cls)

    def __init__(self, **fields: Any) -> None:
        from .keywords import fill  # loaded on use: responses are decoded without it

        fill(self, fields)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Decode a JSON object. All keys are kept, nothing is checked; the instance refers to *data* without a copy."""
        self = new(cls)
        self._data = data
        return self

    @classmethod
    def field_keys(cls) -> dict[str, str]:
        """Return the JSON key of each declared field, by attribute name."""
        keys: dict[str, str] | None = cls.__dict__.get("_keys")
        if keys is None:
            keys = {name: cls._aliases.get(name, name) for name in _slots(cls) if not name.startswith("_")}
            cls._keys = keys
        return keys

    @classmethod
    def field_defaults(cls) -> dict[str, Any]:
        """Return the defaults of the fields that may be left out when an instance is made by keyword."""
        needed = cls._required - cls._spared
        return {name: cls._defaults.get(name) for name in cls.field_keys() if name not in needed}

    @classmethod
    def added_names(cls) -> tuple[str, ...]:
        """Return the names of the values that a helper has added to the fields."""
        return cls._added

    @classmethod
    def private_slots(cls) -> tuple[str, ...]:
        """Return the slots beside the JSON object: the request id, and the values that helpers have read."""
        return tuple(name for name in _slots(cls) if name.startswith("_") and name != "_data")

    @property
    def fields_set(self) -> frozenset[str]:
        """The names of the fields that are present, null or not."""
        keys = {key: name for name, key in self.field_keys().items()}
        return frozenset(keys.get(key, key) for key in self._data)

    model_fields_set = fields_set
    """The name that the official package has for this."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """The fields that the API description does not declare."""
        known = set(self.field_keys().values())
        return {key: value for key, value in self._data.items() if key not in known}

    if not TYPE_CHECKING:  # a misspelt field stays an error to a type checker

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                try:
                    return self._data[name]
                except (AttributeError, KeyError):
                    pass
            elif name in type(self).private_slots():
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("_data", *self.field_keys(), *self.private_slots())}

    def __setstate__(self, state: dict[str, Any]) -> None:
        decoded = self.from_dict(state["_data"])  # a pickle of an older version may lack a field
        for name in self.field_keys():
            setattr(self, name, state[name] if name in state else getattr(decoded, name))
        for name in ("_data", *self.private_slots()):
            setattr(self, name, state.get(name))

    def __reduce__(self) -> tuple[Callable[[type[Self]], Self], tuple[type[Self]], dict[str, Any]]:
        return new, (type(self),), self.__getstate__()

    def __replace__(self, **changes: Any) -> Self:
        keys = self.field_keys()
        plain = {keys.get(name, name): to_plain(value) for name, value in changes.items()}
        changed = self.from_dict(self.to_dict() | plain)
        for name in (*keys, *self.private_slots()):
            if name not in changes:
                setattr(changed, name, getattr(self, name))
        return changed


Model.__annotations__.clear()  # its own values are no fields: `typing.get_type_hints` does not list them


def _slots(cls: type) -> Iterator[str]:
    return (name for base in reversed(cls.__mro__) for name in getattr(base, "__slots__", ()))


def raw_data(value: Any) -> Any:
    """Return the JSON object that a model was decoded from, without a copy; any other value is returned unchanged."""
    return value._data if isinstance(value, Model) else value  # noqa: SLF001 (a part of Model)


def request_id_of(value: Any) -> str | None:
    """Return the request id of a model; None for any other value."""
    return value._request_id if isinstance(value, Model) else None  # noqa: SLF001 (a part of Model)


if TYPE_CHECKING:
    from enum import StrEnum

    MYPY = False
    """True to mypy."""

    class UnknownTag(StrEnum):
        """The tag of a variant that the API description does not have."""

        UNKNOWN = ""


class Unknown(Model):
    """A variant of a union that the API description does not have; all its fields are undeclared.

    To a type checker its tags have a value that no variant has, so that `if event.type == "error":` narrows the type.
    It is not text, so that editors do not complete it.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        if MYPY:  # it does not narrow unions of text and members of an enum
            type: Literal[""]  # pyright: ignore[reportRedeclaration]  # it reads the other
            event: Literal[""]  # pyright: ignore[reportRedeclaration]  # it reads the other
            object: Literal[""]  # pyright: ignore[reportRedeclaration]  # it reads the other
            role: Literal[""]  # pyright: ignore[reportRedeclaration]  # it reads the other
        else:
            type: Literal[UnknownTag.UNKNOWN]
            event: Literal[UnknownTag.UNKNOWN]
            object: Literal[UnknownTag.UNKNOWN]
            role: Literal[UnknownTag.UNKNOWN]

        def __getattr__(self, name: str) -> Any: ...
