"""Images: one grey pixel each; streamed with partial images."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json, Reply, json_reply, typed_stream
from ...request_context import RequestContext, Service

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
"""A grey PNG of one pixel, in base64."""

USUAL: Mapping[str, tuple[str, ...]] = {
    "size": ("1024x1024", "1024x1536", "1536x1024"),
    "quality": ("low", "medium", "high"),
    "background": ("opaque", "transparent"),
    "output_format": ("png", "webp", "jpeg"),
}
"""The settings of an image in the response; the first value is the default."""


def create(context: RequestContext) -> Reply:
    """Generate, edit or vary images."""
    body = context.body
    if body.get("stream"):
        return typed_stream(_events(context))
    count = body.get("n") or 1
    answer: dict[str, Any] = {"created": context.state.now(), "data": [_image(body)] * count}
    if str(body.get("model")).startswith("gpt-image"):
        answer |= {**_settings(body), "usage": _usage(body, count)}
    return json_reply(answer)


def _image(body: Json) -> dict[str, str]:
    if body.get("response_format") == "url":
        return {"url": "https://example.com/image.png"}
    return {"b64_json": PIXEL}


def _settings(body: Json) -> dict[str, str]:
    """Return the settings of the request; `auto` becomes the default."""
    return {name: body[name] if body.get(name) in known else known[0] for name, known in USUAL.items()}


def _usage(body: Json, count: int) -> dict[str, Any]:
    given = len(str(body.get("prompt") or "").split())
    details = {"text_tokens": given, "image_tokens": 0}
    return {
        "input_tokens": given,
        "input_tokens_details": details,
        "output_tokens": count,
        "total_tokens": given + count,
    }


def _events(context: RequestContext) -> Iterator[tuple[str, dict[str, Any]]]:
    kind = "image_edit" if "Edit" in context.operation.id else "image_generation"
    image = {"b64_json": PIXEL, "created_at": context.state.now(), **_settings(context.body)}
    partial, completed = f"{kind}.partial_image", f"{kind}.completed"
    for _ in range(context.body.get("n") or 1):
        for index in range(context.body.get("partial_images") or 0):
            yield partial, {"type": partial, **image, "partial_image_index": index}
        yield completed, {"type": completed, **image, "usage": _usage(context.body, 1)}


SERVICES: Mapping[str, Service] = {
    "createImage": create,
    "createImageEdit": create,
    "createImageVariation": create,
}
