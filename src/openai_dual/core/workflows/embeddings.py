"""Embeddings of many inputs: how they are divided into requests, and how the vectors are read. Pure.

The limits are the service's.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any, Final, TypeAlias

from ...errors import BadRequestError, InvalidParameterError, StructuredAnswerError, UnprocessableEntityError

MOST_INPUTS: Final = 2048
MOST_TOKENS: Final = 300_000
BYTES_PER_TOKEN: Final = 3
"""A low estimate; most texts have more."""

Input: TypeAlias = str | Sequence[int]
"""A text, or its tokens."""


def cut(inputs: Iterable[Input], *, most: int = MOST_INPUTS, tokens: int = MOST_TOKENS) -> Iterator[list[Input]]:
    """Divide *inputs* into requests of up to *most* inputs and about *tokens* tokens; a larger input is sent alone.

    Raises `InvalidParameterError`, with its number, for an input that is neither text nor tokens.
    """
    some: list[Input] = []
    held = 0
    for number, each in enumerate(inputs):
        size = _tokens(each, number)
        if some and (len(some) == most or held + size > tokens):
            yield some
            some, held = [], 0
        some.append(each)
        held += size
    if some:
        yield some


def _tokens(each: object, number: int) -> int:
    if isinstance(each, str):
        return len(each.encode(errors="replace")) // BYTES_PER_TOKEN + 1
    if isinstance(each, Sequence) and not isinstance(each, bytes | bytearray):
        return len(each)
    raise InvalidParameterError(f"inputs[{number}]: expected a text or a list of tokens, got {type(each).__name__}")


def refuses_base64(error: BadRequestError | UnprocessableEntityError) -> bool:
    """Tell whether a server refused the encoding of the vectors rather than the inputs."""
    return error.param == "encoding_format" or any(word in str(error).lower() for word in ("base64", "encoding_format"))


def vectors(answer: Any, count: int, *, as_numpy: bool) -> list[Any]:
    """Return the *count* vectors of a response, as parsed JSON, in the order of the inputs: lists of floats, or arrays.

    Some servers omit the index of each vector: then they have the order of the inputs. Raises `StructuredAnswerError`
    for a response without them.
    """
    try:
        items = [*answer["data"]]
        if any(item.get("index") is not None for item in items):
            items.sort(key=lambda item: item["index"])
        found = [_floats(item["embedding"]) for item in items]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise StructuredAnswerError("The response has no embeddings that can be read.", answer) from error
    if len(found) != count:
        raise StructuredAnswerError(f"The response has {len(found)} embeddings for {count} inputs.", answer)
    return [_numpy(vector) for vector in found] if as_numpy else [vector.tolist() for vector in found]


def _floats(embedding: Any) -> array[float]:
    """Return a vector: base64 of little-endian floats or, from servers without base64, numbers."""
    if not isinstance(embedding, str):
        return array("d", embedding)
    floats = array("f")
    floats.frombytes(b64decode(embedding, validate=True))
    if sys.byteorder == "big":
        floats.byteswap()
    return floats


def _numpy(floats: array[float]) -> Any:
    np: Any = import_module("numpy")  # only callers that request arrays need it
    return np.array(floats, dtype=np.float32)
