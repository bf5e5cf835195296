"""Embeddings: unit vectors that are determined by the seed, the model and the text."""

from __future__ import annotations

import base64
import struct
from collections.abc import Mapping
from math import hypot

from ..messages import Json, Refusal, Reply, dump, json_reply
from ..request_context import RequestContext, Service

DIMENSIONS = {"text-embedding-3-large": 3072}
USUAL_DIMENSIONS = 1536
MOST_DIMENSIONS = 3072


def create(context: RequestContext) -> Reply:
    """Embed each input: as floats, or as base64 of little-endian 32-bit floats."""
    body = context.body
    inputs = _inputs(body["input"])
    size = _size(body)
    encode = _base64 if body.get("encoding_format") == "base64" else list
    data = [
        {"object": "embedding", "index": index, "embedding": encode(_vector(context, value, size))}
        for index, value in enumerate(inputs)
    ]
    tokens = sum(_tokens(value) for value in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return json_reply({"object": "list", "data": data, "model": body["model"], "usage": usage})


def _size(body: Mapping[str, Json]) -> int:
    size: int = body.get("dimensions") or DIMENSIONS.get(body["model"], USUAL_DIMENSIONS)
    if size > MOST_DIMENSIONS:
        raise Refusal(400, f"Invalid 'dimensions': at most {MOST_DIMENSIONS} expected.", param="dimensions")
    return size


def _inputs(given: Json) -> list[Json]:
    """Return the inputs: a single text or a single list of token ids is one input."""
    return [given] if isinstance(given, str) or isinstance(given[0], int) else given


def _tokens(value: str | list[int]) -> int:
    return len(value.split()) if isinstance(value, str) else len(value)


def _vector(context: RequestContext, value: Json, size: int) -> list[float]:
    gauss = context.state.random(context.body["model"], dump(value).decode()).gauss
    raw = [gauss(0, 1) for _ in range(size)]
    length = hypot(*raw)
    return [round(number / length, 8) for number in raw]


def _base64(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


SERVICES: Mapping[str, Service] = {
    "createEmbedding": create,
}
