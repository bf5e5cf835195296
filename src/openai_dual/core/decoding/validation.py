"""Values that are to be instances of a class: lenient as decoding, but for an object of another kind."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from .hints import constants, is_base


class NoObjectError(ValueError):
    """A value is neither an instance of a class nor a JSON object."""


def stands_for(value: Any) -> tuple[type, ...]:
    """Return the classes of this package that *value* stands for: its class derives from pydantic twins of them.

    A twin (`openai_dual.dropin`) names its class as `__own__`.
    """
    return tuple(vars(base)["__own__"] for base in type(value).__mro__ if "__own__" in vars(base))


def validated(cls: Any, value: Any, *, from_attributes: bool = False) -> Any:
    """Return *value* as an instance of *cls*. Raises ValueError if it is neither one nor a JSON object of one."""
    if isinstance(value, cls) or any(issubclass(own, cls) for own in stands_for(value)):
        return value
    if value.__class__ is not dict or is_base(cls):
        if not from_attributes:
            raise NoObjectError(f"expected a dict or an instance of {cls.__name__}, got {type(value).__name__}")
        found = ((key, getattr(value, name, None)) for name, key in cls.field_keys().items())
        return cls.model_construct(**{key: item for key, item in found if item is not None})
    for key, known in constants_of(cls).items():
        if key in value and value[key] not in known:
            expected = " or ".join(repr(one) for one in known)
            raise ValueError(f"{cls.__name__}: {key} is {expected}, got {value[key]!r}")
    return cls.from_dict(value)


@lru_cache(maxsize=1024)  # a union tries several classes for each value
def constants_of(cls: type) -> dict[str, tuple[Any, ...]]:
    """Return the values that the constant fields of *cls* may have, by JSON key."""
    return constants(cls)
