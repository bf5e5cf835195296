"""Invocations of automations: each starts a session, or sends input to one."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ...messages import Json, Request, dump
from ...request_context import RequestContext
from ..shaping import Item

SESSIONS = "/v1/agents/sessions"


def invoke(context: RequestContext, automation: Item) -> Item:
    """Run *automation* now, and return the fields of its invocation: the session, or the error."""
    target = automation["target"]
    path, body = _of_a_session(target) if target["type"] == "existing_session" else _of_a_new_session(target)
    headers = {name: context.request.headers[name] for name in ("authorization",)}
    reply = context.ask(Request("POST", path, (), headers, dump(body)))
    told = json.loads(reply.body) if isinstance(reply.body, bytes) and reply.body else {}
    if reply.status >= 400:
        error = {"code": told["error"]["code"] or "invalid_request", "message": told["error"]["message"]}
        return {"status": "failed", "error": error}
    return {"status": "completed", "session_id": told.get("id") or target["session_id"]}


def _of_a_session(target: Mapping[str, Json]) -> tuple[str, Json]:
    content = [{"type": "input_text", "text": target["instructions"]}]
    message = {"type": "message", "role": "user", "content": content}
    event = {"type": "agent.session.input.message", "input": [message]}
    return f"{SESSIONS}/{target['session_id']}/events", {"events": [event]}


def _of_a_new_session(target: Mapping[str, Json]) -> tuple[str, Json]:
    return SESSIONS, {name: value for name, value in target.items() if name != "type"}
