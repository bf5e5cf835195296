"""Images: one grey pixel, as often as asked for; streamed with partial images before each whole one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .messages import Reply, json_reply, typed_stream
from .visit import Service, Visit

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
"""A grey PNG of one pixel, in base64."""


def create(visit: Visit) -> Reply:
    """Make, edit or vary images."""
    body = visit.body
    if body.get("stream"):
        return typed_stream(_events(visit))
    image = {"url": "https://example.com/image.png"} if body.get("response_format") == "url" else {"b64_json": PIXEL}
    return json_reply({"created": visit.state.now(), "data": [image] * (body.get("n") or 1)})


def _events(visit: Visit) -> Iterator[tuple[str, dict[str, Any]]]:
    kind = "image_edit" if "Edit" in visit.operation.id else "image_generation"
    image = {
        "b64_json": PIXEL,
        "created_at": visit.state.now(),
        "size": "1024x1024",
        "quality": "low",
        "background": "opaque",
        "output_format": "png",
    }
    details = {"text_tokens": 1, "image_tokens": 0}
    usage = {"input_tokens": 1, "input_tokens_details": details, "output_tokens": 1, "total_tokens": 2}
    partial, completed = f"{kind}.partial_image", f"{kind}.completed"
    for _ in range(visit.body.get("n") or 1):
        for index in range(visit.body.get("partial_images") or 0):
            yield partial, {"type": partial, **image, "partial_image_index": index}
        yield completed, {"type": completed, **image, "usage": usage}


SERVICES: Mapping[str, Service] = {
    "createImage": create,
    "createImageEdit": create,
    "createImageVariation": create,
}
