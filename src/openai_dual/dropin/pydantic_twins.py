"""The twins themselves; this module imports pydantic, and is loaded only where that is installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined, ValidationError

from ..core.decoding.hints import UNIONS, hints
from ..core.decoding.keywords import MissingFieldsError
from ..core.decoding.model import Model
from .open_models import closed, opened


class TwinType(type(BaseModel)):  # type: ignore[misc]  # pydantic's metaclass has no public name
    """The metaclass of twins, and of the classes that derive from them."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any) -> Any:
        """Make a class; one that derives from twins gets their fields."""
        if "__own__" not in namespace:
            for own in filter(None, map(own_class, reversed(bases))):
                _add_fields(own, namespace)
        return super().__new__(mcs, name, bases, namespace, **keywords)

    def __call__(cls, *args: Any, **fields: Any) -> Any:
        """Make an instance: of a twin one of the original class. Raises pydantic's `ValidationError`."""
        own: Any = own_class(cls)
        if own is None:
            return super().__call__(*args, **fields)
        try:
            return opened(own)(*args, **fields)
        except MissingFieldsError:
            absent = sorted(own.field_keys().keys() - own.field_defaults().keys() - fields.keys())
            problems: Any = [{"type": "missing", "loc": (name,), "input": fields} for name in absent]
            raise ValidationError.from_exception_data(cls.__name__, problems) from None

    def __getattr__(cls, name: str) -> Any:
        own = own_class(cls)
        if own is None or name.startswith("__") or name in own.field_keys():  # pydantic asks whether a field hides one
            return super().__getattr__(name)  # pyright: ignore[reportAttributeAccessIssue]  # of pydantic's metaclass
        return getattr(own, name)

    @property
    def model_fields(cls) -> Any:
        """The fields, by name."""
        own = own_class(cls)
        if own is None:
            return cls.__pydantic_fields__
        if (known := vars(cls).get("__shown_fields__")) is None:
            known = dict(_fields(own))
            type.__setattr__(cls, "__shown_fields__", known)
        return known


def own_class(cls: type) -> type[Model] | None:
    """Return the class that *cls* is the twin of; None for any other class."""
    found: type[Model] | None = vars(cls).get("__own__")
    return found


def _fields(own: type[Model]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the fields of *own* as pydantic describes fields, whose types are twins."""
    types, defaults = hints(own), own.field_defaults()
    for name, key in own.field_keys().items():
        made = FieldInfo(annotation=_shown(types[name]), default=defaults.get(name, PydanticUndefined))
        if key != name:
            made.alias = made.validation_alias = made.serialization_alias = key
        yield name, made


def _shown(hint: Any) -> Any:
    """Return a type with twins in place of the classes of responses."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in UNIONS:
        return Union[tuple(map(_shown, inner))]  # noqa: UP007 (the members are data)
    generic: Mapping[Any, Any] = {list: list, dict: dict}
    if origin in generic:
        return generic[origin][tuple(map(_shown, inner))]
    return twin_of(hint) if isinstance(hint, type) and issubclass(hint, Model) else hint


def _add_fields(own: type[Model], namespace: dict[str, Any]) -> None:
    """Add the fields of *own* to the namespace of a class that derives from its twin."""
    given, defaults = namespace.get("__annotations__", {}), own.field_defaults()
    types = dict(_types(own))
    for name, key in own.field_keys().items():
        if name not in given and name not in namespace:
            default = defaults.get(name, ...)  # pydantic reads the dots as: required
            namespace[name] = Field(default) if key == name else Field(default, alias=key)
    namespace["__annotations__"] = {**types, **given}


def _types(own: type[Model]) -> Iterator[tuple[str, Any]]:
    """Yield the fields with their types; one that has a default may be None."""
    defaults = own.field_defaults()
    for name in own.field_keys():
        declared: Mapping[str, Any] = next(
            (vars(base)["__annotations__"] for base in own.__mro__ if _declares(base, name)), {}
        )
        hint = declared.get(name, Any)
        yield name, hint | None if name in defaults and hint is not Any else hint


def _declares(base: type, name: str) -> bool:
    return name in vars(base).get("__annotations__", ())


class Twin(BaseModel, metaclass=TwinType):
    """The twin of `Model`: the base class of the others, and of the classes of users."""

    model_config = ConfigDict(
        extra="allow", defer_build=True, populate_by_name=True, arbitrary_types_allowed=True, protected_namespaces=()
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema of a field of this class: that of the original class."""
        own = own_class(cls)
        if own is None:
            return super().__get_pydantic_core_schema__(source, handler)
        return own.__get_pydantic_core_schema__(own, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        """Return the JSON Schema of a field of this class."""
        own = own_class(cls)
        if own is None:
            return super().__get_pydantic_json_schema__(core_schema, handler)
        return own.__get_pydantic_json_schema__(core_schema, handler)

    @classmethod
    def model_validate(cls, obj: Any, **keywords: Any) -> Any:
        """Return *obj* as an instance."""
        own = own_class(cls)
        return super().model_validate(obj, **keywords) if own is None else own.model_validate(obj, **keywords)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **keywords: Any) -> Any:
        """Decode a JSON text."""
        own = own_class(cls)
        if own is None:
            return super().model_validate_json(json_data, **keywords)
        return own.model_validate_json(json_data, **keywords)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Any:
        """Make an instance without validation."""
        own = own_class(cls)
        if own is None:
            return super().model_construct(_fields_set, **values)
        return own.model_construct(_fields_set, **values)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Any:
        """Make an instance without validation: the older name."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_json_schema(cls, *args: Any, **keywords: Any) -> dict[str, Any]:
        """Return the JSON Schema of the class."""
        own = own_class(cls)
        made = super().model_json_schema if own is None else own.model_json_schema
        return made(*args, **keywords)

    @classmethod
    def __class_getitem__(cls, parameters: Any) -> Any:
        """Return the class itself: the type of the parsed value is known to type checkers only."""
        return cls

    def to_dict(
        self, *, mode: str = "python", use_api_names: bool = True, exclude_unset: bool = True, **keywords: Any
    ) -> dict[str, Any]:
        """Return the fields as a dict."""
        return self.model_dump(mode=mode, by_alias=use_api_names, exclude_unset=exclude_unset, **keywords)

    def to_json(
        self, *, indent: int | None = 2, use_api_names: bool = True, exclude_unset: bool = True, **keywords: Any
    ) -> str:
        """Return the fields as JSON text."""
        return self.model_dump_json(indent=indent, by_alias=use_api_names, exclude_unset=exclude_unset, **keywords)


_twins: dict[type[Model], Any] = {Model: Twin}


def twin_of(cls: type[Model]) -> Any:
    """Return the twin of *cls*; it derives from the twins of its bases."""
    cls = closed(cls)
    if (known := _twins.get(cls)) is None:
        bases = tuple(twin_of(base) for base in cls.__bases__ if issubclass(base, Model))
        namespace: Mapping[str, Any] = {
            "__own__": cls, "__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__,
        }  # fmt: skip
        known = TwinType(cls.__name__, bases, dict(namespace))  # pyright: ignore[reportCallIssue]  # a metaclass
        _twins[cls] = known
    return known
