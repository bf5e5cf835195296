"""How a response becomes a value of the type that a caller names: `cast_to=` of requests, `parse(to=)` of responses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, get_args, get_origin, is_typeddict

from ...errors import DeserializationError, InvalidParameterError
from ..calls.call import Answer
from ..omit import omit
from .binary import BinaryContent
from .declared import decoder_of
from .hints import UNIONS
from .labels import text_of

if TYPE_CHECKING:
    import httpx

EXPECTED: Final = (
    "a model class, a pydantic class, dict, list or a union of these, str, bytes, int, float, bool,"
    " httpx.Response or type(None)"
)
PLAIN: Final = (omit, Any, object, dict, list, Mapping, Sequence)
"""Types that stand for parsed JSON."""


class Cast(NamedTuple):
    """Which body is expected, and the function that makes the value of it: of JSON, of bytes or of the response."""

    answer: Answer
    decode: Callable[[Any], Any]


def cast_of(kind: Any, name: str = "cast_to") -> Cast:
    """Return how to make a value of the type *kind*.

    Raises `InvalidParameterError`, naming the parameter *name*, for a type that no response can be.
    """
    if get_origin(kind) is None and (alias := getattr(kind, "__value__", None)) is not None:
        return cast_of(alias, name)  # `type X = ...`
    if any(kind is plain for plain in PLAIN):
        return Cast("json", _unchanged)
    if isinstance(kind, type) and (known := _of_class(kind)) is not None:
        return known
    if get_origin(kind) in {*UNIONS, list, dict, Sequence, Mapping, Literal} or hasattr(kind, "__metadata__"):
        return Cast("json", decoder_of(kind))
    raise InvalidParameterError(f"{name}: expected {EXPECTED}, got {kind!r}")


def _of_class(kind: Any) -> Cast | None:
    if hasattr(kind, "from_dict"):
        return Cast("json", kind.from_dict)
    if (plain := _PLAIN_BODIES.get(kind)) is not None:
        return plain
    library = getattr(kind, "__module__", "").partition(".")[0]
    if kind.__name__ == "Response" and library in {"httpx", "httpx2"}:
        return Cast("response", _unchanged if library == "httpx" else partial(as_response, kind))
    if is_typeddict(kind):
        return Cast("json", _unchanged)
    return Cast("json", decoder_of(kind)) if hasattr(kind, "model_validate") else None


def chunk_of(kind: Any) -> Callable[[Any], Any]:
    """Return the decoder of the events of a stream of *kind*. Raises `InvalidParameterError` if no event can be one."""
    cast = cast_of(kind)
    if cast.answer != "json":
        raise InvalidParameterError(f"cast_to: expected the type of an event, got {kind!r}")
    return cast.decode


def argument_of(stream: Any, default: Any) -> Any:
    """Return the type of the events of a class of streams: of `Stream[X]`, or of a class below it; else *default*."""
    if arguments := get_args(stream):
        return arguments[0]
    bases = (getattr(base, "__orig_bases__", ()) for base in getattr(stream, "__mro__", ()))
    found = (get_args(base) for several in bases for base in several)
    return next((each[0] for each in found if each and not hasattr(each[0], "__bound__")), default)


def _unchanged(value: Any) -> Any:
    return value


def _nothing(_: Any) -> None:
    return None


def _text(response: httpx.Response) -> str:
    return text_of(response.content, response.headers)


def _number(kind: type[int | float]) -> Callable[[httpx.Response], int | float]:
    def read(response: httpx.Response) -> int | float:
        text = _text(response)
        try:
            return kind(text)
        except ValueError:
            message = f"Expected {kind.__name__}, got {text!r:.80}."
            raise DeserializationError(response, text, message=message) from None

    return read


def _truth(response: httpx.Response) -> bool:
    return _text(response).strip().lower() == "true"


def as_response(kind: Any, response: httpx.Response) -> Any:
    """Return a *response* whose body was read as an instance of *kind*, the class of another library: httpx2's."""
    library, request = sys.modules[kind.__module__.partition(".")[0]], response.request
    headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
    made = kind(
        response.status_code,
        headers=headers,
        content=response.content,
        request=library.Request(request.method, str(request.url), headers=request.headers.raw),
        extensions=response.extensions,
    )
    made.headers = type(made.headers)(response.headers.raw)  # now: the content is not to be decoded again
    return made


_PLAIN_BODIES: Final[Mapping[Any, Cast]] = {
    NoneType: Cast("nothing", _nothing),
    bytes: Cast("binary", _unchanged),
    BinaryContent: Cast("binary", BinaryContent),
    str: Cast("text", _text),
    int: Cast("text", _number(int)),
    float: Cast("text", _number(float)),
    bool: Cast("text", _truth),
}
