"""Error bodies as OpenAI-compatible servers write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Literal, TypeAlias, get_args

from ..messages import Json, Reply, json_reply

ErrorShape: TypeAlias = Literal[
    "object",
    "list",
    "text",
    "detail",
    "detail-list",
    "message",
    "msg",
    "errors",
    "Message",
    "problem",
    "plain",
    "html",
]
"""The place of the message: `{"error": {...}}`, a list of these, `{"error": "..."}`, other fields, or no JSON."""

ERROR_SHAPES: tuple[ErrorShape, ...] = get_args(ErrorShape)

_JSON: Mapping[str, Callable[[str, str, int], Json]] = {
    "object": lambda message, code, _: {"error": {"message": message, "type": code, "param": None, "code": code}},
    "list": lambda message, code, _: [{"error": {"message": message, "status": code}}],
    "text": lambda message, _, __: {"error": message},
    "detail": lambda message, _, __: {"detail": message},
    "detail-list": lambda message, code, _: {"detail": [{"loc": ["body", "model"], "msg": message, "type": code}]},
    "message": lambda message, code, _: {"object": "error", "message": message, "type": code, "code": code},
    "msg": lambda message, code, _: {"code": code, "msg": message},
    "errors": lambda message, code, _: {"errors": [{"message": message, "code": code}]},
    "Message": lambda message, _, __: {"Message": message},
    "problem": lambda message, code, status: {
        "type": f"about:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": message,
    },
}


def error_reply(shape: str, status: int, message: str, code: str) -> Reply:
    """Return a reply with *status* and an error body of the *shape*; problem details never have a status below 400."""
    if shape == "plain":
        return Reply(status, "text/plain; charset=utf-8", message.encode())
    if shape == "html":
        page = f"<html><head><title>{message}</title></head><body><h1>{status}</h1></body></html>"
        return Reply(status, "text/html", page.encode())
    reply = json_reply(_JSON[shape](message, code, max(status, 400)), status)
    return Reply(status, "application/problem+json", reply.body) if shape == "problem" else reply
