"""Agent sessions: created, sent input, streamed; their turns, items and artifacts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply
from ...request_context import RequestContext, Service
from ...webhook_delivery import notify
from .. import vaults
from ..resource import Resource
from ..shaping import answer_schema, shaped
from . import events, turns
from .resources import AGENT, AGENTS, CRUD, agent_fields

SESSIONS = Resource("agent session", "session_id", deleted="agent.session.deleted")
TURNS = Resource(turns.TURN, "turn_id", SESSIONS)
ITEMS = Resource(turns.ITEM, "item_id", SESSIONS)
TURN_ITEMS = Resource(turns.TURN_ITEM, "item_id", TURNS)
ARTIFACTS = Resource(turns.ARTIFACT, "artifact_id", SESSIONS, "agent.session.artifact.deleted")
SUBAGENTS = Resource("agent session subagent", "subagent_id", SESSIONS)
TRACES = Resource(turns.TRACE, "trace_id", SESSIONS)

ENVIRONMENTS: Mapping[str, Mapping[str, Json]] = {
    "none": {},
    "openai_hosted": {
        "capability_directories": [],
        "files": [],
        "network": {"access": "enabled", "allowed_domains": []},
        "packages": {"npm": [], "python": [], "system": []},
        "plugins": [],
        "skills": [],
        "container_size": "small",
        "desktop": None,
    },
    "self_hosted": {"capability_directories": [], "remote_url": "https://127.0.0.1/emulated"},
}


def create(context: RequestContext) -> Reply:
    """Create a session, and run its first turn if there is input."""
    state, body = context.state, context.body
    for key in body.get("vault_ids") or ():
        vaults.find(context, key)
    session = SESSIONS.collection(context).add(
        {
            "id": state.new_id("session_"),
            "object": "agent.session",
            "agent": _agent(context),
            "created_at": state.now(),
            "environment": _environment(context, body["environment"]),
            "error": None,
            "last_active_at": state.now(),
            "metadata": body.get("metadata") or {},
            "required_actions": [],
            "status": "idle",
            "usage": None,
            "vault_ids": body.get("vault_ids") or [],
            "review": body.get("review", "none"),
        }
    )
    events.open_log(state, session["id"])
    events.record(state, session, "agent.session.created", session=session)
    notify(state, "agent.session.created", session["id"])
    if given := _messages(body.get("input")):
        turns.start(context, session, given)
    else:
        events.record(state, session, "agent.session.idle", session=session)
    if body.get("stream"):
        return events.stream(state, session["id"])
    if not given:
        events.skip(state, session["id"])
    return json_reply(session)


def list_all(context: RequestContext) -> Reply:
    """List sessions page by page, filtered by agent and metadata."""
    agent, metadata = context.query.get("agent_id"), context.query.get("metadata") or {}

    def wanted(session: dict[str, Any]) -> bool:
        return agent in {None, session["agent"]["id"]} and metadata.items() <= session["metadata"].items()

    return SESSIONS.page_reply(context, SESSIONS.collection(context).all(wanted))


def update(context: RequestContext) -> Reply:
    """Update the metadata of a session."""
    session = SESSIONS.get(context)
    if "metadata" in (context.body or {}):
        session["metadata"] = context.body["metadata"] or {}
    return json_reply(session)


def send(context: RequestContext) -> Reply:
    """Send input to a session: messages, results of tools, a cancellation."""
    session = SESSIONS.get(context)
    for event in context.body["events"]:
        match event["type"]:
            case "agent.session.input.message":
                turns.start(context, session, event["input"])
            case "agent.session.input.tool_result":
                turns.give_result(context, session, event)
            case "agent.session.input.cancel":
                turns.cancel(context, session)
            case "agent.session.input.mcp_approval_request_result":
                turns.give_decision(context, session, event)
            case _:
                raise Refusal(400, f"Unknown pending request: '{event['request_id']}'.", param="request_id")
    return Reply(context.operation.status, None, b"")


def stream(context: RequestContext) -> Reply:
    """Stream the events of a session."""
    return events.stream(context.state, SESSIONS.get(context)["id"])


def download(context: RequestContext) -> Reply:
    """Return the content of an artifact."""
    content = context.state.contents[ARTIFACTS.get(context)["id"]].content
    return Reply(context.operation.status, "application/octet-stream", content)


def _agent(context: RequestContext) -> dict[str, Any]:
    """Return the settings of the stored agent, with those of the request in place of its own."""
    body = context.body
    given = {name: value for name, value in (body.get("agent") or {}).items() if value is not None}
    key = body.get("agent_id")
    stored = CRUD.find(AGENTS, context, key) if key else {"id": context.state.new_id("agent_")}
    agent = {**AGENT, "model": "gpt-5", "name": None, "instructions": None, **stored, **given}
    agent |= agent_fields(context, agent)
    known: dict[str, Any] = shaped(context, context.checker.declared(answer_schema(context))["agent"], agent)
    return known


def _environment(context: RequestContext, given: Json) -> dict[str, Any]:
    kind = given["type"]
    defaults = ENVIRONMENTS[kind]
    named = {} if kind == "none" else {"id": given.get("environment_id") or context.state.new_id("env_")}
    own = {name: value for name, value in given.items() if name in {*defaults, "workspace_directory"} and value}
    return {"type": kind, **named, **defaults, **own}


def _messages(given: Json) -> list[Json]:
    if isinstance(given, str):
        return [{"role": "user", "content": [{"type": "input_text", "text": given}]}]
    return list(given or ())


SERVICES: Mapping[str, Service] = {
    "createAgentSession": create,
    "listAgentSessions": list_all,
    "getAgentSession": SESSIONS.retrieve,
    "updateAgentSession": update,
    "deleteAgentSession": SESSIONS.delete,
    "createAgentSessionEvent": send,
    "streamAgentSessionEvents": stream,
    "listAgentSessionTurns": TURNS.list_all,
    "getAgentSessionTurn": TURNS.retrieve,
    "listAgentSessionTurnItems": TURN_ITEMS.list_all,
    "listAgentSessionItems": ITEMS.list_all,
    "listAgentSessionArtifacts": ARTIFACTS.list_all,
    "getAgentSessionArtifact": ARTIFACTS.retrieve,
    "deleteAgentSessionArtifact": ARTIFACTS.delete,
    "getAgentSessionArtifactContent": download,
    "listAgentSessionTraces": TRACES.list_all,
    "listAgentSessionSubagents": SUBAGENTS.list_all,
}
