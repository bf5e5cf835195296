"""Tools on MCP servers in a realtime session: their list, their calls, the approval of calls.

A server is called if the user's message has a word of its label. The results are made up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from ...messages import dump
from ...model.output import tokenize_json
from ...model.prompt import Prompt, is_named
from ..outputs import Event

Item: TypeAlias = dict[str, Any]
Tell: TypeAlias = Callable[..., Event]

SCHEMA: Final = {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}


def listed(tools: Iterable[Item], known: Iterable[Item], new_id: Callable[[], str]) -> Iterator[Item]:
    """Yield the list of tools of each server among *tools* that is not *known* yet."""
    labels = {item["server_label"] for item in known if item["type"] == "mcp_list_tools"}
    for tool in tools:
        if tool["type"] == "mcp" and tool["server_label"] not in labels:
            offered = {"name": _offered(tool), "description": None, "input_schema": SCHEMA, "annotations": None}
            yield {
                "id": new_id(),
                "type": "mcp_list_tools",
                "server_label": tool["server_label"],
                "tools": [offered],
            }


def uses(prompt: Prompt, tools: Iterable[Item], known: Sequence[Item], new_id: Callable[[], str]) -> list[Item]:
    """Return the calls of servers that *prompt* leads to: approved ones, and those that need no approval or ask."""
    if not prompt.by_user:
        return [_called(one, one["id"], new_id()) for one in _approved(known)]
    servers = [tool for tool in tools if tool["type"] == "mcp" and prompt.choice != "none"]
    return [_use(tool, prompt.text, new_id()) for tool in servers if is_named(tool["server_label"], prompt.text)]


def events(item: Item, place: Mapping[str, Any], tell: Tell) -> Iterator[Event]:
    """Yield the events of a call between `added` and `done`; a request for approval has none."""
    if item["type"] != "mcp_call":
        return
    at = {"item_id": item["id"], "output_index": place["output_index"]}
    for piece in tokenize_json(item["arguments"]):
        yield tell("response.mcp_call_arguments.delta", **at, response_id=place["response_id"], delta=piece)
    done = {"response_id": place["response_id"], "arguments": item["arguments"]}
    yield tell("response.mcp_call_arguments.done", **at, **done)
    yield tell("response.mcp_call.in_progress", **at)
    yield tell("response.mcp_call.completed", **at)


def blank(item: Item) -> Item:
    """Return *item* as it is when it is added."""
    return {**item, "arguments": "", "output": None} if item["type"] == "mcp_call" else item


def _offered(tool: Item) -> str:
    allowed = tool.get("allowed_tools") or ()
    names = (allowed.get("tool_names") or ()) if isinstance(allowed, dict) else allowed
    return str(next(iter(names), "search"))


def _use(tool: Item, text: str, key: str) -> Item:
    arguments = dump({"query": text}).decode()
    call = {"id": key, "server_label": tool["server_label"], "name": _offered(tool), "arguments": arguments}
    if tool.get("require_approval") == "never":
        return _called(call, None, key)
    return {**call, "type": "mcp_approval_request"}


def _called(call: Item, approval: str | None, key: str) -> Item:
    kept = {name: call[name] for name in ("server_label", "name", "arguments")}
    output = f"The answer of {call['server_label']}."
    return {
        **kept,
        "id": key,
        "type": "mcp_call",
        "approval_request_id": approval,
        "output": output,
        "error": None,
    }


def _approved(known: Sequence[Item]) -> Iterator[Item]:
    """Yield the requests for approval that the last items approve."""
    requests = {item["id"]: item for item in known if item["type"] == "mcp_approval_request"}
    done = {item.get("approval_request_id") for item in known if item["type"] == "mcp_call"}
    for item in known:
        key = item.get("approval_request_id")
        if item["type"] == "mcp_approval_response" and item["approve"] and key in requests and key not in done:
            yield requests[key]
