"""The methods that people know from the official classes, which are pydantic models. pydantic is not needed.

`__get_pydantic_core_schema__` and its like are called by pydantic, where the user has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..plain import Dumped
from .fields import DataclassFields, DataclassParams, ModelFields

if TYPE_CHECKING:
    from typing import Self

    from .fields import ModelField


class SerializerOfClass:
    """The descriptor of `__pydantic_serializer__`, by which pydantic writes a value of a field of type `Any`."""

    def __get__(self, instance: object, owner: Any) -> Any:
        if (known := owner.__dict__.get("_serializer")) is None:
            from .pydantic_hooks import serializer  # loaded on use: pydantic alone asks

            known = owner._serializer = serializer()  # noqa: SLF001 (kept on the class)
        return known


class ModelMethods(Dumped):
    """What a model has beside its fields: validation, copies, and schemas."""

    __slots__ = ()
    __pydantic_serializer__: ClassVar[Any] = SerializerOfClass()

    if TYPE_CHECKING:
        model_fields: ClassVar[dict[str, ModelField]]

        @property
        def model_extra(self) -> dict[str, Any]:
            """The fields that the API description does not declare."""
            raise NotImplementedError

    else:
        model_fields = ModelFields()
        __dataclass_fields__ = DataclassFields()
        __dataclass_params__ = DataclassParams()

    @classmethod
    def model_validate(
        cls,
        obj: Any,
        *,
        strict: bool | None = None,  # noqa: ARG003 (official, as are the others without an effect)
        extra: str | None = None,  # noqa: ARG003 (as above)
        from_attributes: bool | None = None,
        context: Any = None,  # noqa: ARG003 (as above)
        by_alias: bool | None = None,  # noqa: ARG003 (as above)
        by_name: bool | None = None,  # noqa: ARG003 (as above)
    ) -> Self:
        """Return *obj* if it is an instance, else decode it: a JSON object, leniently as responses are decoded.

        With *from_attributes* the fields are read from the attributes of any other object. Raises ValueError for
        anything else, and for an object whose constant fields are those of another class: pydantic's `ValidationError`
        in a program that has loaded pydantic.
        """
        from .validation import validated  # loaded on use: responses are decoded without it

        try:
            made: Self = validated(cls, obj, from_attributes=bool(from_attributes))
        except ValueError as error:
            from .pydantic_hooks import refusal  # few values are wrong

            raise refusal(cls, error, obj) from None
        return made

    @classmethod
    def model_validate_json(
        cls,
        json_data: str | bytes | bytearray,
        *,
        strict: bool | None = None,  # noqa: ARG003 (as above)
        extra: str | None = None,  # noqa: ARG003 (as above)
        context: Any = None,  # noqa: ARG003 (as above)
        by_alias: bool | None = None,  # noqa: ARG003 (as above)
        by_name: bool | None = None,  # noqa: ARG003 (as above)
    ) -> Self:
        """Decode a JSON text as `model_validate` does, and raise as it does."""
        from ..jsons import loads  # loaded on use, as above

        try:
            value = loads(json_data.encode() if isinstance(json_data, str) else bytes(json_data))
        except ValueError as error:
            from .pydantic_hooks import refusal  # as above

            raise refusal(cls, error, json_data) from None
        return cls.model_validate(value)

    @classmethod
    def model_rebuild(cls, **_: Any) -> bool | None:
        """Do nothing, and return None as for a complete class: types are resolved when they are asked for."""
        return None

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Create an instance without a check of what is missing. Nested dicts become models, unknown fields are kept.

        With *_fields_set* only these fields are part of the JSON object.
        """
        from .keywords import put  # loaded on use, as above

        made = object.__new__(cls)
        put(made, values, () if _fields_set is None else values.keys() - _fields_set)
        return made

    construct = model_construct
    """The older name of `model_construct`."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with the fields in *update* replaced, whose values are not converted.

        A *deep* copy shares nothing with this object.
        """
        import copy  # loaded on use, as above

        from .keywords import copied

        made = copy.deepcopy(self) if deep else copy.copy(self)
        copied(made, update or {})
        return made

    @classmethod
    def model_json_schema(
        cls,
        by_alias: bool | None = None,
        ref_template: str = "#/$defs/{model}",
        schema_generator: Any = None,  # noqa: ARG003 (official, and without an effect)
        mode: Literal["validation", "serialization"] = "validation",  # noqa: ARG003 (as above)
        *,
        union_format: str = "any_of",  # noqa: ARG003 (as above)
    ) -> dict[str, Any]:
        """Return the JSON Schema of the class: the JSON keys, or the attribute names with `by_alias=False`."""
        from .json_schema import complete_schema  # loaded on use, as above

        return complete_schema(cls, ref_template, by_alias=by_alias is not False)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields by attribute name, then the unknown ones: `dict(model)`."""
        for name in self.field_keys():
            yield name, getattr(self, name)
        yield from self.model_extra.items()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema of a field of this class: pydantic calls this."""
        from .pydantic_hooks import class_schema  # loaded on use: pydantic alone asks

        return class_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Callable[[Any], Any]) -> Any:
        """Return the JSON Schema of a field of this class: pydantic calls this."""
        from .pydantic_hooks import class_json_schema  # loaded on use, as above

        return class_json_schema(cls, handler)

    @classmethod
    def field_keys(cls) -> dict[str, str]:
        """Return the JSON key of each declared field, by attribute name."""
        raise NotImplementedError


ModelMethods.__annotations__.clear()  # they are no fields: `typing.get_type_hints` does not list them
