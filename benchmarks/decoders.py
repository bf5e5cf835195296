"""Compare JSON decoders on typical bodies: jiter is as fast as the others and also reads incomplete JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from . import payloads
from .measure import interleaved, repeated

DECODERS = {"json": "loads", "jiter": "from_json", "msgspec.json": "decode", "orjson": "loads"}

HEADINGS = ("us CPU", *DECODERS)


def rows() -> Iterator[tuple[str, ...]]:
    """Measure each decoder on the four payloads."""
    for name, value in _values().items():
        raw = payloads.encoded(value)
        sides = {module: _decoding(module, function, raw) for module, function in DECODERS.items()}
        figures = interleaved(sides, max(50, 1_000_000 // len(raw)))
        yield (f"{name} ({len(raw)} B)", *(f"{figures[module]:.3g}" for module in DECODERS))


def _decoding(module: str, function: str, raw: bytes) -> Callable[[int], None]:
    decode: Callable[[bytes], Any] = getattr(import_module(module), function)
    return repeated(lambda: decode(raw))


def _values() -> dict[str, object]:
    return {
        "stream chunk": payloads.chunk(),
        "chat completion, 5 choices": payloads.large_completion(),
        "Responses answer, 8 items": payloads.response(),
        "100 vector-store files": payloads.vector_store_files(),
    }
