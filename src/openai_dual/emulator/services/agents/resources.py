"""Agents, environments, environment templates, and automations with their invocations."""

from __future__ import annotations

from collections.abc import Mapping

from ...messages import Json, Refusal, Reply
from ...request_context import RequestContext, Service
from .. import vaults
from ..crud import Crud, Kind
from ..shaping import Item, item_reply
from .invocations import invoke

AGENTS = "/agents"
AUTOMATIONS = "/agents/automations"
INVOCATIONS = f"{AUTOMATIONS}/{{automation_id}}/invocations"
ENVIRONMENTS = "/agents/environments"

AGENT: Mapping[str, Json] = {
    "metadata": {},
    "multi_agent": {"enabled": False},
    "reasoning": {"effort": None, "summary": None},
    "service_tier": "auto",
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tools": [],
}
AUTOMATION: Mapping[str, Json] = {"status": "active", "metadata": {}, "timezone": "UTC", "name": "automation"}
ENVIRONMENT: Mapping[str, Json] = {"status": "ready", "files": [], "plugins": [], "skills": []}


def agent_fields(_: RequestContext, item: Item) -> Item:
    """Complete the settings of an agent by their defaults."""
    text = {**AGENT["text"], **(item.get("text") or {})}
    return {"text": text, "tools": [{"strict": None, **tool} for tool in item.get("tools") or ()]}


def _file_fields(context: RequestContext, item: Item) -> Item:
    if "file_id" in item:
        return {"size_bytes": context.state.files.get(item["file_id"])["bytes"]}
    return {"size_bytes": len(item.get("data", ""))}


def _environment_fields(_: RequestContext, item: Item) -> Item:
    return {"type": (item.get("environment") or {}).get("type", "openai_hosted")}


def _of_that_type(context: RequestContext, environment: Item) -> bool:
    return bool(context.query.get("type", environment["type"]) == environment["type"])


def _invocation(context: RequestContext, _: Item) -> Item:
    return invoke(context, CRUD.find(AUTOMATIONS, context))


CRUD = Crud(
    (
        Kind(AGENTS, "agent_", AGENT, agent_fields),
        Kind(AUTOMATIONS, "autom_", AUTOMATION),
        Kind(INVOCATIONS, "autominv_", {"source": {"type": "manual"}}, _invocation),
        Kind(f"{ENVIRONMENTS}/templates", "envtmpl_"),
        Kind(
            ENVIRONMENTS,
            "env_",
            ENVIRONMENT,
            _environment_fields,
            visible=_of_that_type,
            references={"vault_ids": vaults.find},
        ),
        Kind(f"{ENVIRONMENTS}/{{environment_id}}/files", "envfile_", {}, _file_fields),
    )
)


def pause(context: RequestContext) -> Reply:
    """Pause an automation."""
    return _change_status(context, "paused")


def resume(context: RequestContext) -> Reply:
    """Resume an automation."""
    return _change_status(context, "active")


def _change_status(context: RequestContext, status: str) -> Reply:
    automation = CRUD.find(AUTOMATIONS, context)
    if automation["status"] == status:
        raise Refusal(400, f"The automation '{automation['id']}' is already {status}.", param="automation_id")
    automation["status"] = status
    return item_reply(context, automation)


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "pauseAgentAutomation": pause,
    "resumeAgentAutomation": resume,
}
