"""Secrets for clients that speak to a realtime session by themselves: short-lived, with the settings of the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext, Service

LIFETIME = 600
"""How many seconds a secret lives if the request does not say."""
KINDS: Mapping[str, Mapping[str, Json]] = {
    "realtime": {"object": "realtime.session", "model": "gpt-realtime", "output_modalities": ["audio"]},
    "transcription": {"object": "realtime.transcription_session"},
}
"""What a session has of which the request says nothing, by its type."""


def create_secret(context: RequestContext) -> Reply:
    """Give out a secret for a session as described, a realtime one if nothing is."""
    state = context.state
    given = context.body.get("session") or {"type": "realtime"}
    seconds = (context.body.get("expires_after") or {}).get("seconds") or LIFETIME
    session: dict[str, Any] = {"id": state.new_id("sess_"), **KINDS[given["type"]], **given}
    return json_reply({"value": state.new_id("ek_"), "expires_at": state.now() + seconds, "session": session})


SERVICES: Mapping[str, Service] = {"create-realtime-client-secret": create_secret}
