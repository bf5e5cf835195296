"""Choose the class of a union's variant by tables made at generation time, without trial decoding.

The order of the rules is: tag, second tag, JSON type, declared keys.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .decoders import Decoder, nested
from .model import Unknown

Target = tuple[str, str]
"""The module and the class name of a variant."""


def tagged(
    key: str,
    variants: Mapping[str, Target | Decoder],
    *,
    untagged: Decoder = Unknown.from_dict,
    other: Decoder | None = None,
) -> Decoder:
    """Decode an object by the value of its field *key*.

    *variants* maps tags to a class or to a further decoder (a second tag, or `fitting`). An object without a tag is
    decoded by *untagged*, an object with an unknown tag becomes `Unknown`. A value that is not an object is decoded by
    *other*, or kept unchanged.
    """
    decoders: dict[Any, Decoder] = {tag: _decoder(variant) for tag, variant in variants.items()}
    find = decoders.get

    def read(value: Any) -> Any:
        if value.__class__ is not dict:
            return value if other is None else other(value)
        try:
            decode = find(value.get(key))
        except TypeError:  # a tag that is a list or an object
            return Unknown.from_dict(value)
        if decode is None:
            return Unknown.from_dict(value) if value.get(key) is not None else untagged(value)
        return decode(value)

    return read


def _decoder(variant: Target | Decoder) -> Decoder:
    return nested(*variant) if isinstance(variant, tuple) else variant


def fitting(*candidates: tuple[Target | Decoder, Sequence[str], Sequence[str]]) -> Decoder:
    """Decode an object as the candidate that fits its keys best.

    A candidate is a class or decoder, its required keys and its optional keys. A candidate that lacks required keys is
    chosen only if all do. Among the rest the one with the most declared keys present is chosen, the first of equals.
    """
    table = [(_decoder(target), frozenset(required), frozenset(optional)) for target, required, optional in candidates]

    def score(keys: frozenset[str], required: frozenset[str], optional: frozenset[str]) -> tuple[int, int]:
        return -len(required - keys), len(keys & required) + len(keys & optional)

    def read(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        keys = frozenset(value)
        decode, _, _ = max(table, key=lambda row: score(keys, row[1], row[2]))
        return decode(value)

    return read


def by_type(*, obj: Decoder | None = None, array: Decoder | None = None) -> Decoder:
    """Decode a value by its JSON type: objects with *obj*, arrays with *array*; scalars are kept."""

    def read(value: Any) -> Any:
        if value.__class__ is dict:
            return value if obj is None else obj(value)
        if value.__class__ is list:
            return value if array is None else array(value)
        return value

    return read
