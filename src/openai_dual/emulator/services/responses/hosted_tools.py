"""Hosted tools of responses: search, code interpreter, image generation, and MCP servers.

A tool runs if `tool_choice` names its type, or if the user's message has a word of its type (`web_search`: "search"; an
`mcp` tool: of its `server_label`). File search really searches; other results are made up from the message. An MCP tool
that needs approval asks for it; the next request brings the approval.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from ...messages import Json, dump
from ...model.output import tokenize, tokenize_json
from ...model.prompt import Prompt, is_named
from ...request_context import RequestContext
from ..files import containers
from ..media.images import PIXEL
from ..vector_stores import stores
from . import input_items
from .history import History

PAGE = {"url": "https://example.com/found", "title": "A page that was found"}


@frozen
class Use:
    """The result of a tool: an item of the response, its deltas in a stream, and citations."""

    item: dict[str, Any]
    pieces: Sequence[str] = ()
    citations: Sequence[dict[str, Any]] = ()

    @property
    def waits(self) -> bool:
        """Whether the response ends here, because it needs the user's approval."""
        return bool(self.item["type"] == "mcp_approval_request")


Tool: TypeAlias = dict[str, Any]
Runner: TypeAlias = Callable[[RequestContext, Tool, str], Iterator[Use]]


def uses(context: RequestContext, history: History, prompt: Prompt) -> list[Use]:
    """Run the tools that *prompt* calls for, at most `max_tool_calls`."""
    choice, known = context.body.get("tool_choice"), _runnable(context.body.get("tools") or ())
    called = [(run, tool) for run, tool in known if _is_called(choice, tool, prompt)][
        : context.body.get("max_tool_calls")
    ]
    return [*_approved(context, history), *(use for run, tool in called for use in run(context, tool, prompt.text))]


def _runnable(tools: Iterable[Tool]) -> Iterator[tuple[Runner, Tool]]:
    """Yield each of *tools* with the function that runs it; the user's own functions are skipped."""
    for tool in tools:
        if run := RUNNERS.get(_family(tool["type"])):
            yield run, tool


def _family(kind: str) -> str:
    """Return the type of a tool without its version: `web_search_preview`, `web_search_2025_08_26`."""
    return "web_search" if kind.startswith("web_search") else kind


def _is_called(choice: Json, tool: Tool, prompt: Prompt) -> bool:
    if isinstance(choice, dict) and choice.get("type") == tool["type"]:
        return bool(choice.get("server_label", tool.get("server_label")) == tool.get("server_label"))
    if choice == "required" and not prompt.tools:
        return True
    name = tool["server_label"] if tool["type"] == "mcp" else tool["type"]
    return choice != "none" and prompt.by_user and is_named(name, prompt.text)


def _started_item(context: RequestContext, kind: str, **fields: Json) -> dict[str, Any]:
    return {"id": input_items.new_id(context.state, kind), "type": kind, **fields}


def _wants(context: RequestContext, what: str) -> bool:
    return what in (context.body.get("include") or ())


def _search_web(context: RequestContext, _: Tool, text: str) -> Iterator[Use]:
    action: dict[str, Any] = {"type": "search", "query": text, "queries": [text]}
    if _wants(context, "web_search_call.action.sources"):
        action["sources"] = [{"type": "url", "url": PAGE["url"]}]
    item = _started_item(context, "web_search_call", status="completed", action=action)
    yield Use(item, citations=[{"type": "url_citation", **PAGE}])


def _search_files(context: RequestContext, tool: Tool, text: str) -> Iterator[Use]:
    store_ids = [context.state.collection("vector store").get(key)["id"] for key in tool["vector_store_ids"]]
    found = [one for key in store_ids for one in stores.search_results(context.state, key, [text], tool)]
    results = [_result(one) for one in found] if _wants(context, "file_search_call.results") else None
    item = _started_item(context, "file_search_call", status="completed", queries=[text], results=results)
    cited = [{"type": "file_citation", "file_id": one["file_id"], "filename": one["filename"]} for one in found]
    yield Use(item, citations=cited)


def _result(found: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: found[name] for name in ("file_id", "filename", "score", "attributes")}
    return {**told, "text": found["content"][0]["text"]}


def _run_code(context: RequestContext, tool: Tool, text: str) -> Iterator[Use]:
    code = f"print({text!r})"
    logs = [{"type": "logs", "logs": f"{text}\n"}] if _wants(context, "code_interpreter_call.outputs") else None
    ran = {"status": "completed", "code": code, "container_id": _container(context, tool["container"]), "outputs": logs}
    yield Use(_started_item(context, "code_interpreter_call", **ran), tokenize(code))


def _container(context: RequestContext, given: Json) -> Json:
    """Return the id of the container *given*, or of a new one."""
    if isinstance(given, str):
        return containers.CRUD.find(containers.CONTAINERS, context, given)["id"]
    return containers.CRUD.add(containers.CONTAINERS, context, {"name": "auto"})["id"]


def _draw(context: RequestContext, tool: Tool, _: str) -> Iterator[Use]:
    item = _started_item(context, "image_generation_call", status="completed", result=PIXEL)
    yield Use(item, [PIXEL] * (tool.get("partial_images") or 0))


def _ask_server(context: RequestContext, tool: Tool, text: str) -> Iterator[Use]:
    label, name = tool["server_label"], _offered(tool)
    schema = {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}
    offered = {"name": name, "description": None, "input_schema": schema, "annotations": None}
    yield Use(_started_item(context, "mcp_list_tools", server_label=label, tools=[offered], error=None))
    call = {"server_label": label, "name": name, "arguments": dump({"query": text}).decode()}
    if tool.get("require_approval") == "never":
        yield _mcp_call(context, call, None)
    else:
        yield Use(_started_item(context, "mcp_approval_request", **call))


def _offered(tool: Tool) -> str:
    """Return the name of the tool on the server: the first allowed one, if names are given."""
    allowed = tool.get("allowed_tools") or ()
    names: Sequence[str] = (allowed.get("tool_names") or ()) if isinstance(allowed, dict) else allowed
    return next(iter(names), "search")


def _mcp_call(context: RequestContext, call: Mapping[str, Json], approval: str | None) -> Use:
    done = {"output": f"The answer of {call['server_label']}.", "error": None, "approval_request_id": approval}
    return Use(_started_item(context, "mcp_call", **call, **done, status="completed"), tokenize_json(call["arguments"]))


def _approved(context: RequestContext, history: History) -> Iterator[Use]:
    """Run the calls that the input approves."""
    answers = {one["approval_request_id"]: one for one in history.given if one["type"] == "mcp_approval_response"}
    for item in history.items:
        if item["type"] == "mcp_approval_request" and answers.get(item["id"], {}).get("approve"):
            call = {name: item[name] for name in ("server_label", "name", "arguments")}
            yield _mcp_call(context, call, item["id"])


RUNNERS: Mapping[str, Runner] = {
    "web_search": _search_web,
    "file_search": _search_files,
    "code_interpreter": _run_code,
    "image_generation": _draw,
    "mcp": _ask_server,
}
"""The function that runs a tool, by its type."""
