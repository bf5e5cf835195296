"""Functions of the official package's private modules that frameworks call, made of those of this package."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from ..core.decoding.model import Model
from ..core.omit import Omit
from ..core.structured.parsing import chat_format, responses_format
from ..core.structured.schema import is_structured, structured
from .twins import own, validated


def construct_type(*, value: object, type_: Any, metadata: Any = None) -> Any:  # noqa: ARG001 (official)
    """Return *value* as *type_*, decoded as leniently as a response."""
    kind = own(type_)
    if isinstance(kind, type) and issubclass(kind, Model):
        return kind.from_dict(dict(value)) if isinstance(value, Mapping) else value
    return validated(type_, value)


construct_type_unchecked = construct_type


def add_request_id(obj: Any, request_id: str | None) -> None:
    """Keep the id of the request with a response."""
    obj._request_id = request_id  # noqa: SLF001 (the official name)


def is_basemodel_type(typ: Any) -> bool:
    """Return whether *typ* is a pydantic model class."""
    return isinstance(typ, type) and hasattr(typ, "model_json_schema")


def is_dataclass_like_type(typ: Any) -> bool:
    """Return whether *typ* is a dataclass of pydantic."""
    return dataclasses.is_dataclass(typ) and hasattr(typ, "__pydantic_config__")


def to_strict_json_schema(model: Any) -> dict[str, Any]:
    """Return the JSON Schema of a type in the strict form. Raises `InvalidParameterError` if it has none."""
    return dict(structured(model, "model").schema)


def type_to_response_format_param(response_format: Any) -> Any:
    """Return the `response_format` that asks for a type; a dict is returned unchanged."""
    return _format(response_format, chat_format)


def type_to_text_format_param(type_: Any) -> Any:
    """Return the `text.format` that asks for a type; a dict is returned unchanged."""
    return _format(type_, responses_format)


def _format(given: Any, make: Any) -> Any:
    if isinstance(given, Omit | Mapping) or not is_structured(given):
        return given
    return make(structured(given, "response_format"))


def make_request_options(
    *,
    query: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    idempotency_key: str | None = None,
    timeout: Any = None,
    **_: Any,
) -> dict[str, Any]:
    """Return the options of a low-level request, without those that are not given."""
    options: dict[str, Any] = {
        "headers": extra_headers,
        "extra_json": extra_body,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "idempotency_key": idempotency_key,
        "timeout": timeout,
    }
    return {name: value for name, value in options.items() if value is not None and not isinstance(value, Omit)}
