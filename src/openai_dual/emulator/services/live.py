"""Live sessions, the part over HTTP: created, forked, accepted, referred, hung up; then there is a recording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..messages import Json, Refusal, Reply, json_reply
from ..request_context import RequestContext, Service

NOUN = "live session"
HUB = "hub of a live session"
"""The noun of what ends the WebSockets of a session."""
ANSWER_SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"
RECORDING = b"RIFF\x24\x00\x00\x00WAVEfmt "


def create(context: RequestContext) -> Reply:
    """Create a session."""
    return _opened(context, context.body.get("session"))


def fork(context: RequestContext) -> Reply:
    """Create a session that continues an active one."""
    parent = _active(context)
    return _opened(context, context.body.get("session") or parent["session"])


def accept(context: RequestContext) -> Reply:
    """Accept an incoming call: its id is known from a webhook, so that an unknown one is accepted too."""
    return _changed(context, _incoming(context), "active")


def reject(context: RequestContext) -> Reply:
    """Reject an incoming call."""
    return _changed(context, _incoming(context), "rejected")


def refer(context: RequestContext) -> Reply:
    """Transfer an active session, which ends it."""
    return _changed(context, _active(context), "ended")


def hang_up(context: RequestContext) -> Reply:
    """End an active session."""
    return _changed(context, _active(context), "ended")


def download(context: RequestContext) -> Reply:
    """Return the recording of a session that has ended."""
    session = context.state.collection(NOUN).get(context.path["session_id"])
    if session["status"] != "ended":
        raise Refusal(400, f"The session '{session['id']}' has no recording yet.", param="session_id")
    return Reply(200, "application/octet-stream", RECORDING)


def _opened(context: RequestContext, settings: Json) -> Reply:
    session = {"id": context.state.new_id("live_"), "status": "active", "session": settings}
    context.state.collection(NOUN).add(session)
    transport = {**context.body["transport"], "sdp": ANSWER_SDP}
    return json_reply({"session": {"id": session["id"]}, "transport": transport})


def _active(context: RequestContext) -> dict[str, Any]:
    session = context.state.collection(NOUN).get(context.path["session_id"])
    if session["status"] != "active":
        raise Refusal(400, f"The session '{session['id']}' is {session['status']}.", param="session_id")
    return session


def _incoming(context: RequestContext) -> dict[str, Any]:
    sessions, key = context.state.collection(NOUN), context.path["session_id"]
    if sessions.all(lambda session: session["id"] == key):
        raise Refusal(400, f"The session '{key}' is not an incoming call.", param="session_id")
    return {"id": key, "session": context.body.get("session")}


def _changed(context: RequestContext, session: dict[str, Any], status: str) -> Reply:
    context.state.collection(NOUN).add({**session, "status": status})
    if status == "ended":
        for hub in context.state.collection(HUB).all(lambda hub: bool(hub["id"] == session["id"])):
            hub["end"]("remote_hangup")
    return Reply(context.operation.status, None, b"")


SERVICES: Mapping[str, Service] = {
    "createLiveSession": create,
    "forkLiveSession": fork,
    "acceptLiveSession": accept,
    "rejectLiveSession": reject,
    "referLiveSession": refer,
    "hangupLiveSession": hang_up,
    "downloadLiveSessionRecording": download,
}
