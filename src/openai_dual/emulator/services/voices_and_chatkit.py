"""Voices and voice consents; sessions and threads of ChatKit."""

from __future__ import annotations

from collections.abc import Mapping

from ..messages import Reply
from ..request_context import RequestContext, Service
from .crud import Crud, Kind
from .shaping import Item, item_reply

SESSIONS = "/chatkit/sessions"
THREADS = "/chatkit/threads"
LIFETIME = 600
PER_MINUTE = 10

THREAD = {"title": "A first talk", "status": {"type": "active"}, "user": "emulated-user"}
GREETING = {
    "object": "chatkit.thread_item",
    "type": "chatkit.user_message",
    "content": [{"type": "input_text", "text": "Hello!"}],
    "attachments": [],
    "inference_options": None,
}


def _session(context: RequestContext, item: Item) -> Item:
    created = context.state.now()
    lifetime = item.get("expires_after", {}).get("seconds", LIFETIME)
    most = (item.get("rate_limits") or {}).get("max_requests_per_1_minute", PER_MINUTE)
    return {
        "client_secret": context.state.new_id("ek_emulated_"),
        "expires_at": created + lifetime,
        "rate_limits": {"max_requests_per_1_minute": most},
        "max_requests_per_1_minute": most,
    }


def _of_that_user(context: RequestContext, thread: Item) -> bool:
    return bool(context.query.get("user", thread["user"]) == thread["user"])


CRUD = Crud(
    (
        Kind("/audio/voice_consents", "cons_"),
        Kind("/audio/voices", "voice_"),
        Kind(SESSIONS, "cksess_", {"status": "active"}, _session),
        Kind(THREADS, "cthr_", visible=_of_that_user, existing=(THREAD | {"id": "cthr_first"},)),
        Kind(f"{THREADS}/{{thread_id}}/items", "cthi_", existing=(GREETING,)),
    )
)


def cancel_session(context: RequestContext) -> Reply:
    """Cancel a session of ChatKit."""
    session = CRUD.find(SESSIONS, context)
    session["status"] = "cancelled"
    return item_reply(context, session)


SERVICES: Mapping[str, Service] = {**CRUD.services, "CancelChatSessionMethod": cancel_session}
