"""The results of functions as the model receives them: text as it is, anything else as JSON. Pure."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from collections.abc import Iterable, Mapping
from decimal import Decimal
from math import isfinite
from pathlib import PurePath
from typing import Any, Final
from uuid import UUID

import attrs

from ...errors import SerializationError
from ..plain import Dumped, dump_text

SCALARS: Final = (str, int, type(None))
AS_TEXT: Final = (Decimal, UUID, PurePath)
DATES: Final = (dt.date, dt.time)
NOT_LISTS: Final = (bytes, bytearray, memoryview)


def result_text(value: Any, at: str) -> str:
    """Return the text of a result. Raises `SerializationError`, with the place from *at*, if it has no form in JSON."""
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return value
    try:
        return dump_text(json_value(value, at))
    except RecursionError:
        raise SerializationError(f"{at}: expected a value that does not contain itself") from None


def json_value(value: Any, at: str) -> Any:
    """Return *value* as plain JSON data: dates, numbers of any precision, enums, dataclasses and models included."""
    if isinstance(value, enum.Enum):
        return json_value(value.value, at)
    if isinstance(value, SCALARS):
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise SerializationError(f"{at}: expected a finite number, got {value}")
        return value
    if isinstance(value, DATES):
        return value.isoformat()
    if isinstance(value, AS_TEXT):
        return str(value)
    return _object(value, at)


def _object(value: Any, at: str) -> Any:
    if isinstance(value, Dumped):
        return value.to_dict()
    if hasattr(value, "model_dump_json"):  # a pydantic model, with its defaults
        return value.model_dump(mode="json")
    if isinstance(value, Mapping):
        return {_key(key, at): json_value(each, f"{at}.{key}") for key, each in value.items()}
    if not isinstance(value, type) and (dataclasses.is_dataclass(value) or attrs.has(type(value))):
        fields = dataclasses.fields(value) if dataclasses.is_dataclass(value) else attrs.fields(type(value))
        return {each.name: json_value(getattr(value, each.name), f"{at}.{each.name}") for each in fields}
    if isinstance(value, Iterable) and not isinstance(value, (type, *NOT_LISTS)):
        return [json_value(each, f"{at}[{index}]") for index, each in enumerate(value)]
    raise SerializationError(f"{at}: expected a value with a form in JSON, got {type(value).__name__}")


def _key(key: Any, at: str) -> str:
    """Return a key as JSON has it: numbers, booleans and null by their JSON text, as the standard library does."""
    if isinstance(key, enum.Enum):
        key = key.value
    if isinstance(key, str):
        return key
    plain = json_value(key, at)
    if isinstance(plain, list | dict):
        raise SerializationError(f"{at}: expected a key with a form in JSON, got {type(key).__name__}")
    return plain if isinstance(plain, str) else dump_text(plain)
