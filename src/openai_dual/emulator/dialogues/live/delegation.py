"""Delegation of a live session: responses and decisions, served as over HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from ...messages import Json, Refusal, Request, dump
from ...request.json_parsing import parse_json
from ...request_context import RequestContext
from ...services import models
from ...services.responses import operations
from ..opening import Opening

NOT_CONFIGURED: Final = "delegation_not_configured"


def configured(settings: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Return the settings of the delegation of this *kind*; a session without it is refused."""
    delegation = settings.get("delegation") or {}
    if delegation.get("type") != kind:
        raise Refusal(400, f"The session has no delegation to {kind}.", param="session.delegation", code=NOT_CONFIGURED)
    found: dict[str, Any] = delegation.get(kind) or {}
    return found


def response(opening: Opening, config: Mapping[str, Any], items: Iterable[Json]) -> Iterator[dict[str, Any]]:
    """Return the events of a response to *items*; one that is refused raises `Refusal` before the first event."""
    body = {**config, "input": [*items], "store": False}
    context = _visited(opening, "/v1/responses", body)
    models.check_named(context)
    _, made = operations.make(context)
    return (event for _, event in operations.events(context, made))


def decision(opening: Opening, config: Mapping[str, Any], text: str) -> Json:
    """Return the decision about *text* with the questions of *config*."""
    body = {"model": config.get("model", "gpt-live-1"), "questions": config["questions"], "input": text}
    reply = opening.dispatcher.respond(_request(opening, "/v1/decisions", body))
    assert isinstance(reply.body, bytes)  # noqa: S101 (this operation has no stream)
    answer = parse_json(reply.body)
    if reply.status != 200:
        error = answer["error"]
        raise Refusal(reply.status, error["message"], param=error["param"], code=error["code"])
    return answer


def _visited(opening: Opening, path: str, body: Json) -> RequestContext:
    request = _request(opening, path, body)
    opening.charge(request)
    return opening.dispatcher.visit(request)


def _request(opening: Opening, path: str, body: Json) -> Request:
    headers = {name: value for name, value in opening.request.headers.items() if name != "x-emulator-clock"}
    headers["content-type"] = "application/json"
    return evolve(opening.request, method="POST", path=path, query=(), headers=headers, body=dump(body))
