"""Embeddings of many inputs: how the inputs are cut into requests, and how vectors are read. Pure.

The limits are the service's. Imports the errors.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any, Final, TypeAlias

from ...errors import InvalidParameterError, StructuredAnswerError

MOST_INPUTS: Final = 2048
MOST_TOKENS: Final = 300_000
BYTES_PER_TOKEN: Final = 3
"""A careful guess: there are seldom fewer."""

Input: TypeAlias = str | Sequence[int]
"""A text, or the tokens of one."""


def cut(inputs: Iterable[Input], *, most: int = MOST_INPUTS, tokens: int = MOST_TOKENS) -> Iterator[list[Input]]:
    """Cut *inputs* into requests of *most* inputs, and about so many *tokens*, each; one that is larger goes alone.

    Raises `InvalidParameterError`, naming the number, for an input that is neither text nor tokens.
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


def vectors(answer: Any, count: int, *, as_numpy: bool) -> list[Any]:
    """Read the *count* vectors of an answer, as parsed JSON, in the order of the inputs: lists of floats, or arrays.

    Raises `StructuredAnswerError` if that is not what it has.
    """
    try:
        items = sorted(answer["data"], key=lambda item: item["index"])
        found = [_floats(item["embedding"]) for item in items]
    except (KeyError, TypeError, ValueError) as error:
        raise StructuredAnswerError("The answer has no embeddings that can be read.", answer) from error
    if len(found) != count:
        raise StructuredAnswerError(f"The answer has {len(found)} embeddings for {count} inputs.", answer)
    return [_numpy(vector) for vector in found] if as_numpy else [vector.tolist() for vector in found]


def _floats(embedding: Any) -> array[float]:
    """Read a vector: base64 of little-endian floats, or, from servers that know no base64, numbers."""
    if not isinstance(embedding, str):
        return array("d", embedding)
    floats = array("f")
    floats.frombytes(b64decode(embedding, validate=True))
    if sys.byteorder == "big":
        floats.byteswap()
    return floats


def _numpy(floats: array[float]) -> Any:
    np: Any = import_module("numpy")  # only whoever asks for arrays has to have it
    return np.array(floats, dtype=np.float32)
