"""The audit log of the organization. `crud` records events, this module lists them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from ..messages import Json, Reply, json_reply
from ..request_context import RequestContext, Service

ACTOR: Mapping[str, Json] = {"type": "api_key", "api_key": {"id": "key_emulated", "type": "user"}}
BOUNDS: Mapping[str, Callable[[int, int], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def record(context: RequestContext, event: str, resource: str, **details: Json) -> None:
    """Record that the *event*, such as `project.created`, happened to the resource with the id *resource*."""
    project = {"project": {"id": context.path["project_id"]}} if "project_id" in context.path else {}
    context.state.collection("audit log").add(
        {
            "id": context.state.new_id("audit_log-"),
            "type": event,
            "effective_at": context.state.now(),
            "actor": ACTOR,
            **project,
            event: {"id": resource, **details},
        }
    )


def list_events(context: RequestContext) -> Reply:
    """List events page by page, filtered by type, project, resource and time."""
    log = context.state.collection("audit log")
    return json_reply(log.page(context.query, log.all(lambda entry: _wanted(context.query, entry))))


def _wanted(query: Mapping[str, Json], entry: Mapping[str, Any]) -> bool:
    found = {
        "event_types[]": entry["type"],
        "project_ids[]": entry.get("project", {}).get("id"),
        "resource_ids[]": entry[entry["type"]]["id"],
        "actor_ids[]": entry["actor"]["api_key"]["id"],
        "actor_emails[]": None,
    }
    bounds = query.get("effective_at") or {}
    return all(value in query.get(name, [value]) for name, value in found.items()) and all(
        BOUNDS[name](entry["effective_at"], bound) for name, bound in bounds.items()
    )


SERVICES: Mapping[str, Service] = {"list-audit-logs": list_events}
