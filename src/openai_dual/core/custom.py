"""Calls to operations that nobody described. Imports `call`, `model`, `omit` and the errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any

from ..errors import InvalidParameterError
from .call import Answer, Call, CallOptions, Operation
from .model import Model
from .omit import omit


def custom_call(
    method: str, path: str, cast_to: Any, query: Mapping[str, Any], body: Any, options: CallOptions
) -> Call[Any]:
    """Build a call of *method* at *path*; *cast_to* says what its answer is."""
    if not isinstance(path, str) or not path:
        raise InvalidParameterError(f"path: expected a path such as '/models', got {path!r}")
    answer, decode = _reading(cast_to)
    operation = Operation(id=f"{method} {path}", method=method, path="", answer=answer, creates=method == "POST")
    return Call(operation, decode, path, query=tuple(query.items()), body=body, options=options)


def _reading(cast_to: Any) -> tuple[Answer, Callable[[Any], Any]]:
    kind = getattr(cast_to, "__origin__", cast_to)
    if any(kind is json for json in (omit, Any, object, dict, list)):
        return "json", _unchanged
    if isinstance(cast_to, type):
        if issubclass(cast_to, Model):
            return "json", cast_to.from_dict
        if cast_to is str:
            return "binary", _decoded
        if cast_to is bytes:
            return "binary", _unchanged
        if cast_to is NoneType:
            return "nothing", _unchanged
    raise InvalidParameterError(f"cast_to: expected a model class, dict, str, bytes or type(None), got {cast_to!r}")


def _unchanged(value: Any) -> Any:
    return value


def _decoded(content: bytes) -> str:
    return content.decode(errors="replace")
