"""Client secrets for realtime sessions: short-lived, with the settings of the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext, Service

LIFETIME = 600
"""The default lifetime of a secret, in seconds."""
KINDS: Mapping[str, Mapping[str, Json]] = {
    "realtime": {"object": "realtime.session", "model": "gpt-realtime", "output_modalities": ["audio"]},
    "transcription": {"object": "realtime.transcription_session"},
}
"""The default settings of a session, by its type."""


def create_secret(context: RequestContext) -> Reply:
    """Create a client secret; the default session type is `realtime`."""
    state = context.state
    given = context.body.get("session") or {"type": "realtime"}
    seconds = (context.body.get("expires_after") or {}).get("seconds") or LIFETIME
    session: dict[str, Any] = {"id": state.new_id("sess_"), **KINDS[given["type"]], **given}
    return json_reply({"value": state.new_id("ek_"), "expires_at": state.now() + seconds, "session": session})


SERVICES: Mapping[str, Service] = {"create-realtime-client-secret": create_secret}
