"""The core schemas and JSON Schemas that pydantic asks for. Nothing here imports pydantic: it is loaded already.

A core schema is a dict. That of a class takes an instance, or a JSON object that is decoded as leniently as a response;
it is written by `to_dict`. The fields of a class are described only to whom asks for a JSON Schema.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextvars import ContextVar
from functools import cache, partial
from typing import Any, Final, NotRequired, Required, get_args, get_origin

from ...errors import MalformedJSONError
from ..omit import Omit
from ..plain import Dumped, to_plain
from . import json_schema
from .hints import is_base, plain_hint, union_of
from .validation import NoObjectError, constants_of, stands_for, validated

_described: Final[ContextVar[frozenset[str]]] = ContextVar("described", default=frozenset())
"""The references of the classes whose JSON Schema is being made: they may lead to themselves."""


def class_schema(cls: Any) -> dict[str, Any]:
    """Return the core schema of a class of responses.

    The fields are counted by a schema of the keys, and their constants checked: so pydantic chooses among the classes
    of a union, and tells them apart by a discriminator.
    """
    common = {"serialization": _SERIALIZATION, "ref": _reference(cls)}
    if is_base(cls):
        function = {"type": "no-info", "function": partial(_validated, cls)}
        return {"type": "function-plain", "function": function, **common}
    function = {"type": "no-info", "function": _validator(cls)}
    return {"type": "function-wrap", "function": function, "schema": _keys_schema(cls), **common}


def _validator(cls: Any) -> Callable[[Any, Callable[[Any], Any]], Any]:
    def validate(value: Any, count: Callable[[Any], Any]) -> Any:
        if value.__class__ is dict:
            count(value)
        return _validated(cls, value)

    return validate


def _validated(cls: Any, value: Any) -> Any:
    try:
        return validated(cls, value)
    except ValueError as error:
        raise _problem(error) from None


def _problem(error: ValueError) -> Any:
    """Return *error* as pydantic reports a problem; its type is that of a pydantic model."""
    kinds = {NoObjectError: "model_type", MalformedJSONError: "json_invalid"}
    kind = next((kind for known, kind in kinds.items() if isinstance(error, known)), "value_error")
    return sys.modules["pydantic_core"].PydanticCustomError(kind, "{error}", {"error": str(error)})


def refusal(cls: Any, error: ValueError, value: Any) -> ValueError:
    """Return what `model_validate` raises: pydantic's `ValidationError` in a program that has loaded pydantic."""
    core = sys.modules.get("pydantic_core")
    if core is None:
        return error
    problem = {"type": _problem(error), "loc": (), "input": value}
    made: ValueError = core.ValidationError.from_exception_data(cls.__name__, [problem])
    return made


def _keys_schema(cls: Any) -> dict[str, Any]:
    known = constants_of(cls)
    fields = {key: _field_schema(known.get(key)) for key in cls.field_keys().values()}
    return {"type": "typed-dict", "fields": fields, "extra_behavior": "ignore", "total": False}


def _field_schema(values: tuple[Any, ...] | None) -> dict[str, Any]:
    schema = {"type": "any"} if values is None else {"type": "literal", "expected": list(values)}
    return {"type": "typed-dict-field", "schema": schema, "required": False}


def _reference(cls: Any) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _serialized(value: Any, info: Any) -> Any:
    if not isinstance(value, Dumped):
        return to_plain(value)  # a list of models, or a value that replaced one
    if info.include is None and info.exclude is None:
        return value.to_dict(mode=info.mode, exclude_none=info.exclude_none, exclude_defaults=info.exclude_defaults)
    return value.model_dump(
        mode=info.mode,
        include=info.include,
        exclude=info.exclude,
        by_alias=True,
        exclude_unset=True,
        exclude_none=info.exclude_none,
        exclude_defaults=info.exclude_defaults,
    )


_SERIALIZATION: Final = {"type": "function-plain", "function": _serialized, "info_arg": True}


def serializer() -> Any:
    """Return the serializer of a value whose field has no type of this package."""
    schema = {"type": "any", "serialization": _SERIALIZATION}
    return sys.modules["pydantic_core"].SchemaSerializer(schema)


def class_json_schema(cls: Any, handler: Callable[[Any], Any]) -> Any:
    """Return the JSON Schema of a class of responses; *handler* makes the references."""
    token = _described.set(_described.get() | {_reference(cls)})
    try:
        return json_schema.class_schema(cls, _refer(handler))
    finally:
        _described.reset(token)


def _refer(handler: Callable[[Any], Any]) -> json_schema.Refer:
    def refer(cls: Any) -> dict[str, Any]:
        reference = _reference(cls)
        if reference in _described.get():
            return dict(handler({"type": "definition-ref", "schema_ref": reference}))
        functions = {"pydantic_js_functions": [cls.__get_pydantic_json_schema__]}
        schema = {**class_schema(cls), "metadata": functions}
        # The schema has to be inside another: only then does pydantic call the functions in its metadata.
        return dict(handler({"type": "json-or-python", "json_schema": schema, "python_schema": schema}))

    return refer


def union_schema(decode: Callable[[Any], Any], source: Any, handler: Any) -> dict[str, Any]:
    """Return the core schema of a union of classes, whose variant is chosen as in a response."""
    members = get_args(source)
    classes = tuple(one for one in members if hasattr(get_origin(one) or one, "from_dict"))
    scalars = [one for one in members if one not in classes]

    def validate(value: Any) -> Any:
        is_one = isinstance(value, Dumped) or bool(stands_for(value))
        made = value if is_one else decode(value)
        if made is value and not is_one:
            raise ValueError(f"expected a dict or an instance of this package, got {type(value).__name__}")
        return made

    def describe(_: Any, inner: Callable[[Any], Any]) -> Any:
        return json_schema.type_schema(plain_hint(union_of([*classes]), json_schema.is_any_object), _refer(inner))

    decoded = {
        "type": "function-plain",
        "function": {"type": "no-info", "function": validate},
        "serialization": _SERIALIZATION,
        "metadata": {"pydantic_js_functions": [describe]},
    }
    if not scalars:
        return decoded
    return {"type": "union", "choices": [decoded, handler.generate_schema(union_of(scalars))]}


def typed_dict_schema(cls: Any, handler: Any) -> dict[str, Any]:
    """Return the core schema of a TypedDict of parameters. Unknown keys are kept, models become dicts."""
    return {
        "type": "function-before",
        "function": {"type": "no-info", "function": _as_dict},
        "schema": handler.generate_schema(_twin(cls)),
    }


def _as_dict(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Dumped) else value


@cache  # one for each type: pydantic knows a type that contains itself by its identity
def _twin(cls: Any) -> Any:
    """Return the TypedDict with the types that pydantic knows; that of `typing` is refused before Python 3.12."""
    from typing_extensions import TypedDict  # pydantic needs it

    types = {}
    for name, hint in cls.__annotations__.items():
        kind = get_origin(hint)
        inner = get_args(hint)[0] if kind in {Required, NotRequired} else hint
        optional = kind is NotRequired or (kind is not Required and not cls.__total__)
        known = _known(plain_hint(inner, _is_for_calls))
        types[name] = NotRequired[known] if optional else known
    make: Any = TypedDict  # not the form that type checkers know: the name and the keys are data
    made = make(cls.__name__, types)
    made.__module__, made.__doc__ = cls.__module__, cls.__doc__
    made.__pydantic_config__ = {"extra": "allow"}
    return made


def _is_for_calls(hint: Any) -> bool:
    """Return whether *hint* is for calls alone: a model in place of a dict, or the sentinel of an omitted argument."""
    return hint is Omit or json_schema.is_any_object(hint)


def _known(hint: Any) -> Any:
    return hint if hint is not Omit and not json_schema.is_any_object(hint) else Any
