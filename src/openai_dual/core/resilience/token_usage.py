"""Estimate the tokens of a call from its request body, and read the tokens used from its response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from ...errors import MalformedJSONError
from ..calls.call import StreamCall
from ..jsons import loads

E = TypeVar("E")

CHARACTERS_PER_TOKEN: Final = 4
FILES: Final = frozenset({"data", "file_data", "b64_json", "metadata"})
"""Fields whose text is not counted: its tokens do not depend on its length."""
OUTPUT_LIMITS: Final = ("max_completion_tokens", "max_output_tokens", "max_tokens")


def input_tokens(body: Mapping[str, Any]) -> int:
    """Estimate the input tokens of a request: one for every four characters. Encoded files do not count."""
    return -(-_characters(body) // CHARACTERS_PER_TOKEN)


def output_tokens(body: Mapping[str, Any]) -> int:
    """Return how many tokens the response may have in all choices together; 0 if the request sets no limit."""
    most = next((each for name in OUTPUT_LIMITS if (each := _count(body.get(name)))), 0)
    return most * max(_count(body.get("n")), _count(body.get("best_of")), 1)


def tokens_in_body(content: bytes) -> int | None:
    """Read the tokens used from a response body; None if it does not say."""
    if b'"usage"' not in content:
        return None
    try:
        return tokens_in(loads(content))
    except MalformedJSONError:
        return None


class TokenCount(int):
    """A number of tokens, with the response or event that states it."""

    source: dict[str, Any]


def tokens_in(value: object) -> int | None:
    """Return the tokens used according to a response, or an event of a stream; None if it does not say."""
    if not isinstance(value, dict):
        return None
    usage = value.get("usage")
    if isinstance(usage, dict):
        total = usage.get("total_tokens")
        if total is None:
            return None
        counted = TokenCount(_count(total))
        counted.source = value
        return counted
    return tokens_in(value.get("response") or value.get("data"))


def counting(call: StreamCall[E], used: Callable[[int], None]) -> StreamCall[E]:
    """Return *call* with a decoder that passes the token usage of the stream to *used*."""
    decode = call.decode

    def decode_and_count(value: Any) -> E:
        tokens = tokens_in(value)
        if tokens is not None:
            used(tokens)
        return decode(value)

    return call.replace(decode=decode_and_count)


def _characters(value: object) -> int:
    if isinstance(value, str):
        return 0 if value.startswith("data:") else len(value)
    if isinstance(value, Mapping):
        return sum(_characters(each) for name, each in value.items() if name not in FILES)
    if isinstance(value, list | tuple):
        return sum(CHARACTERS_PER_TOKEN if isinstance(each, int) else _characters(each) for each in value)
    return 0


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
