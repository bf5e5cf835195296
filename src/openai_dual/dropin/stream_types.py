"""Functions of the official private modules that ask which type a class of streams, or of responses, has."""

from __future__ import annotations

from typing import Any, TypeVar, get_args, get_origin

from ..responses.stream import AsyncStream, Stream


class MissingStreamClassError(TypeError):
    """The class of a stream is missing: here none is needed, so this is never raised."""


def is_stream_class_type(typ: Any) -> bool:
    """Return whether *typ* is a class of streams, with or without the type of its events."""
    cls = get_origin(typ) or typ
    return isinstance(cls, type) and issubclass(cls, Stream | AsyncStream)


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: str | None = None) -> Any:
    """Return the type of the events of `Stream[X]`, or of a class below it. Raises RuntimeError if there is none."""
    return extract_type_var_from_base(
        stream_cls, generic_bases=(Stream, AsyncStream), index=0, failure_message=failure_message
    )


def extract_type_arg(typ: Any, index: int) -> Any:
    """Return a type argument of *typ*. Raises RuntimeError if there is none."""
    try:
        return get_args(typ)[index]
    except IndexError:
        raise RuntimeError(f"expected type {typ} to have a type argument at index {index}") from None


def extract_type_var_from_base(
    typ: Any, *, generic_bases: tuple[type, ...], index: int, failure_message: str | None = None
) -> Any:
    """Return the type argument that *typ*, or a class that it derives from, gives to one of *generic_bases*.

    Raises RuntimeError if it gives none.
    """
    cls: Any = get_origin(typ) or typ
    if cls in generic_bases:
        return extract_type_arg(typ, index)
    for base in getattr(cls, "__orig_bases__", ()):
        if issubclass(get_origin(base) or object, generic_bases):
            found = extract_type_var_from_base(base, generic_bases=generic_bases, index=index)
            return extract_type_arg(typ, index) if isinstance(found, TypeVar) else found
    raise RuntimeError(failure_message or f"expected a class below {generic_bases} with a type argument, got {typ}")
