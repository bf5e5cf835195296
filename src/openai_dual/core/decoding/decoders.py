"""Decoders of field values, from which generated classes compose their `from_dict`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

Decoder = Callable[[Any], Any]


def nested(module: str, name: str) -> Decoder:
    """Decode a JSON object as the class *name* of *module*, which is loaded on first use."""
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
    """Decode with the decoder *name* of *module*, which is loaded on first use."""
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
    """Return the parsed JSON unchanged."""
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
