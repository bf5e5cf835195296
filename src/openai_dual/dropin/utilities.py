"""Small functions of the official package's private modules `_utils` and `_compat`, which some programs import."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeGuard, TypeVar

from ..core.omit import is_given

T = TypeVar("T")


class PropertyInfo(NamedTuple):
    """What the official package notes about a field in `Annotated`."""

    alias: str | None = None
    format: str | None = None
    format_template: str | None = None
    discriminator: str | None = None


def is_dict(obj: object) -> TypeGuard[dict[object, object]]:
    """Return whether *obj* is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> TypeGuard[list[object]]:
    """Return whether *obj* is a list."""
    return isinstance(obj, list)


def is_tuple(obj: object) -> TypeGuard[tuple[object, ...]]:
    """Return whether *obj* is a tuple."""
    return isinstance(obj, tuple)


def is_mapping(obj: object) -> TypeGuard[Mapping[str, object]]:
    """Return whether *obj* is a mapping."""
    return isinstance(obj, Mapping)


def is_sequence(obj: object) -> TypeGuard[Sequence[object]]:
    """Return whether *obj* is a sequence."""
    return isinstance(obj, Sequence)


def is_iterable(obj: object) -> TypeGuard[Iterable[object]]:
    """Return whether *obj* is iterable."""
    return isinstance(obj, Iterable)


def maybe_transform(data: T, expected_type: object) -> T:  # noqa: ARG001 (official: keys need no change here)
    """Return *data*: parameters have the names of the JSON here."""
    return data


async def async_maybe_transform(data: T, expected_type: object) -> T:
    """Return *data*, as `maybe_transform` does."""
    return maybe_transform(data, expected_type)


def required_args(*_: Sequence[str]) -> Callable[[T], T]:
    """Return a decorator that changes nothing: methods here check their own arguments."""
    return lambda function: function


def asyncify(function: Callable[..., T]) -> Callable[..., Awaitable[T]]:
    """Return an async function that calls *function* in a thread."""

    async def called(*args: Any, **keywords: Any) -> T:
        return await asyncio.to_thread(partial(function, *args, **keywords))

    return called


def strip_not_given(obj: Any) -> Any:
    """Return the mapping *obj* without the values that are not given; any other value is returned unchanged."""
    return {key: value for key, value in obj.items() if is_given(value)} if isinstance(obj, Mapping) else obj


def model_copy(model: Any, *, deep: bool = False) -> Any:
    """Return a copy of a model."""
    return model.model_copy(deep=deep)


def model_dump(model: Any, **keywords: Any) -> Any:
    """Return a model as a dict."""
    return model.model_dump(**keywords)


def model_parse(model: Any, data: Any) -> Any:
    """Return *data* as an instance of the class *model*."""
    return model.model_validate(data)
