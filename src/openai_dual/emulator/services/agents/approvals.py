"""Calls of MCP servers in agent sessions: each waits for the user's approval, and is made or not."""

from __future__ import annotations

from typing import Any

from ...messages import Json, Refusal
from ...state import State

KIND = "mcp_approval_request"


def require(state: State, session: dict[str, Any], turn_id: str, text: str) -> bool:
    """Require the approval of a call if *text* names an MCP server of the agent; tell whether it does."""
    words = set(text.lower().replace("?", " ").replace(".", " ").split())
    named = (tool for tool in session["agent"]["tools"] if tool.get("type") == "mcp")
    server = next((tool for tool in named if tool["server_label"].lower() in words), None)
    if server is None:
        return False
    label, names = server["server_label"], server.get("allowed_tools") or ["search"]
    call = {"type": "mcp_tool_call", "server_label": label, "name": names[0], "arguments": {"query": text}}
    request = {**call, "message": f"Allow {label} to run {names[0]}?"}
    ids = {"request_id": state.new_id("request_"), "turn_id": turn_id}
    session["required_actions"].append({"type": KIND, **ids, "request": request})
    return True


def take(session: dict[str, Any], request_id: str) -> dict[str, Any]:
    """Remove the action that waits for this request, and return it. Raises a 400 if there is none."""
    for action in session["required_actions"]:
        if action.get("request_id") == request_id:
            session["required_actions"].remove(action)
            found: dict[str, Any] = action
            return found
    raise Refusal(400, f"Unknown pending request: '{request_id}'.", param="request_id")


def call_item(action: Json, *, approved: bool) -> dict[str, Any]:
    """Return the item of a call that was approved and made, or denied."""
    request = action["request"]
    output, error = (f"{request['name']} found it", None) if approved else (None, "The call was denied.")
    return {
        "type": "mcp_call",
        "server_label": request["server_label"],
        "name": request["name"],
        "arguments": request["arguments"],
        "output": output,
        "error": error,
        "status": "completed" if approved else "failed",
    }
