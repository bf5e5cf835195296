"""JSON bytes to values and values to JSON bytes.

`loads` tries jiter, which is fast, then the standard library for input that jiter refuses (lone surrogates, UTF-16,
a byte order mark). `dumps` writes plain data directly, and first converts everything else: models, mappings,
iterables, omitted values.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import jiter

from ..errors import MalformedJSONError, SerializationError
from .omit import is_omitted
from .plain import plainer


def loads(data: bytes) -> Any:
    """Parse JSON. Raises `MalformedJSONError` if *data* is not JSON, or is nested too deeply."""
    try:
        return jiter.from_json(data)
    except ValueError:
        return _loads_anything(data)


def _loads_anything(data: bytes) -> Any:
    try:
        return json.loads(data)
    except RecursionError:
        raise MalformedJSONError("JSON nested too deeply") from None
    except ValueError as exc:
        reason = exc.msg if isinstance(exc, json.JSONDecodeError) else "not in a Unicode encoding"
        raise MalformedJSONError(f"not JSON: {reason} ({len(data)} bytes)") from None


_encode_plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_ascii = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode


def dumps(value: Any) -> bytes:
    """Write *value* as compact UTF-8 JSON, without omitted values.

    Models, pages, objects with `model_dump`, dataclasses, attrs classes, enums, mappings and iterables are accepted
    at any depth.
    Raises `SerializationError`, naming the place, for NaN, infinities and values that JSON cannot represent.
    """
    try:
        text = _encode_plain(value)
    except (TypeError, ValueError, RecursionError):
        text = _encode_converted(value)
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate: UTF-8 cannot encode it, JSON can escape it
        return _encode_ascii(json.loads(text)).encode()


def _encode_converted(value: Any) -> str:
    try:
        return _encode_plain(jsonable(value))
    except RecursionError:
        raise SerializationError("body: nested too deeply, or contains itself") from None


def jsonable(value: Any, at: str = "body") -> Any:
    """Convert *value* to dicts, lists and scalars; *at* is its place, for messages."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return _finite(value, at)
    if isinstance(value, Mapping):
        return {
            json_name(key, at): jsonable(item, f"{at}.{key}") for key, item in value.items() if not is_omitted(item)
        }
    if (plain := plainer(value)) is not value:
        return jsonable(plain, at)
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return [jsonable(item, f"{at}[{index}]") for index, item in enumerate(value) if not is_omitted(item)]
    raise SerializationError(f"{at}: JSON cannot represent a value of type {type(value).__name__}")


def _finite(value: float, at: str) -> float:
    if value != value or value in {float("inf"), float("-inf")}:  # noqa: PLR0124 (NaN does not equal itself)
        raise SerializationError(f"{at}: JSON cannot represent {value!r}")
    return value


def json_name(key: object, at: str = "body") -> str:
    """Return *key* as a name in a JSON object: a string, or a number, boolean or None as the JSON text of it.

    Raises `SerializationError`, naming the place *at*, for any other key.
    """
    if isinstance(key, str):
        return key
    if key is None or isinstance(key, bool | int | float):
        return _encode_plain(_finite(key, at) if isinstance(key, float) else key)
    raise SerializationError(f"{at}: the names in a JSON object are strings, got {key!r}")
