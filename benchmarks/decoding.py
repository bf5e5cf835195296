"""Compare decoding parsed JSON into models with parsing the same bytes by `json.loads`.

The second row of each payload also reads every attribute of the result, recursively, so that a lazy decoder cannot hide
its cost. Its "bare" walks the parsed dicts and lists in the same way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from openai_dual._generated.api.chat.create_chat_completion import create_chat_completion
from openai_dual._generated.api.responses.create_response import create_response
from openai_dual._generated.api.vector_stores.list_vector_store_files import list_vector_store_files
from openai_dual.core.decoding.model import Model

from . import payloads, peers
from .measure import interleaved, repeated
from .table import Bound, Row, Side

Decode = Callable[[Any], Any]

BOUNDS = (Bound(1, "bare"),)


@frozen
class Payload:
    """The JSON value of a response, and how each client decodes it."""

    name: str
    value: dict[str, Any]
    ours: Decode
    official: Decode
    repeats: int


def rows() -> Iterator[Row]:
    """Measure decoding, and decoding plus reading all attributes, of four kinds of response."""
    for payload in _payloads():
        raw = payloads.encoded(payload.value)
        yield Row(f"decode {payload.name} ({len(raw)} B)", "us CPU", _decode(payload, raw), BOUNDS)
        yield Row(f"decode {payload.name} and read all", "us CPU", _decode_and_read(payload, raw))


def _decode(payload: Payload, raw: bytes) -> dict[Side, float]:
    value = payload.value
    sides: dict[Side, Callable[[], object]] = {
        "ours": lambda: payload.ours(value),
        "official": lambda: payload.official(value),
        "bare": lambda: json.loads(raw),
    }
    return interleaved({side: repeated(work) for side, work in sides.items()}, payload.repeats)


def _decode_and_read(payload: Payload, raw: bytes) -> dict[Side, float]:
    value = payload.value
    sides: dict[Side, Callable[[], object]] = {
        "ours": lambda: _read(payload.ours(value), _our_fields),
        "official": lambda: _read(payload.official(value), _official_fields),
        "bare": lambda: _read(json.loads(raw), _no_fields),
    }
    return interleaved({side: repeated(work) for side, work in sides.items()}, payload.repeats // 4)


def _read(value: Any, fields_of: Callable[[Any], Mapping[str, Any]]) -> None:
    """Read every attribute of the models, and every element of the containers, within *value*."""
    if isinstance(value, str | int | float | None):
        return
    if isinstance(value, list):
        for item in value:
            _read(item, fields_of)
    elif isinstance(value, dict):
        for item in value.values():
            _read(item, fields_of)
    else:
        for name in fields_of(value):
            _read(getattr(value, name), fields_of)


def _our_fields(value: Model) -> Mapping[str, Any]:
    return type(value).field_keys()


def _official_fields(value: Any) -> Mapping[str, Any]:
    fields: Mapping[str, Any] = type(value).model_fields
    return fields


def _no_fields(value: object) -> Mapping[str, Any]:
    raise TypeError(f"not a JSON value: {value!r}")


def _payloads() -> Iterator[Payload]:
    chat, streamed = (create_chat_completion(model="m", messages=[], stream=stream) for stream in (False, True))
    page = list_vector_store_files("vs")
    official_page = peers.official("pagination.SyncCursorPage")[peers.official("types.vector_stores.VectorStoreFile")]
    yield Payload("a stream chunk", payloads.chunk(), streamed.decode, _official("chat.ChatCompletionChunk"), 4000)
    yield Payload(
        "a chat completion, 5 choices", payloads.large_completion(), chat.decode, _official("chat.ChatCompletion"), 200
    )
    yield Payload(
        "a Responses answer, 8 items",
        payloads.response(),
        create_response().decode,
        _official("responses.Response"),
        400,
    )
    yield Payload(
        "a page of 100 vector-store files",
        payloads.vector_store_files(),
        lambda value: [page.item(element) for element in value["data"]],
        lambda value: official_page.construct(**value),
        100,
    )


def _official(name: str) -> Decode:
    model = peers.official(f"types.{name}")
    return lambda value: model.construct(**value)
