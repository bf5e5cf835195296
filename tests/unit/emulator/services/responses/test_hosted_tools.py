"""Hosted tools: their items and events."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.support.clients import Driver
from tests.unit.emulator.helpers import event_data, upload, violations

WEB = {"type": "web_search"}
CODE = {"type": "code_interpreter", "container": {"type": "auto"}}
IMAGE = {"type": "image_generation", "partial_images": 2}
SERVER = {"type": "mcp", "server_label": "deepwiki", "server_url": "https://example.com", "allowed_tools": ["ask"]}
FREE = SERVER | {"require_approval": "never"}
TEXT = "Hello there"


def respond(api: httpx.Client, tool: Mapping[str, Any], text: str = TEXT, **settings: Any) -> Any:
    body = {"model": "gpt-4o", "input": text, "tools": [tool], "tool_choice": "required", **settings}
    return api.post("/responses", json=body).raise_for_status().json()


def kinds(response: Any) -> list[str]:
    return [item["type"] for item in response["output"]]


STORIES: Mapping[str, tuple[dict[str, Any], list[str]]] = {
    "web_search_call": (WEB, ["in_progress", "searching", "completed"]),
    "code_interpreter_call": (CODE, ["in_progress", "interpreting", "completed"]),
    "image_generation_call": (IMAGE, ["in_progress", "generating", *["partial_image"] * 2, "completed"]),
    "mcp_list_tools": (FREE, ["in_progress", "completed"]),
    "mcp_call": (FREE, ["in_progress", "completed"]),
}


@pytest.mark.parametrize("kind", STORIES)
def test_a_stream_has_the_events_of_a_tool(fresh: httpx.Client, kind: str) -> None:
    tool, stages = STORIES[kind]
    body = {"model": "gpt-4o", "input": TEXT, "tools": [tool], "tool_choice": "required", "stream": True}
    events = event_data(fresh.post("/responses", json=body).raise_for_status())
    done = events[-1]["response"]

    assert [f"response.{kind}.{stage}" for stage in stages] == [
        event["type"] for event in events if event["type"].startswith(f"response.{kind}.")
    ]
    assert [*range(len(events))] == [event["sequence_number"] for event in events]
    assert [] == [found for event in events for found in violations({"$ref": "ResponseStreamEvent"}, event)]
    assert done == fresh.get(f"/responses/{done['id']}").json()
    assert "message" == kinds(done)[-1]


def test_the_deltas_of_code_and_arguments_are_complete(fresh: httpx.Client) -> None:
    body = {"model": "gpt-4o", "input": TEXT, "tools": [CODE, FREE], "tool_choice": "required", "stream": True}
    events = event_data(fresh.post("/responses", json=body))
    code, _, call, _ = events[-1]["response"]["output"]

    def error_of(name: str) -> str:
        return "".join(event["delta"] for event in events if event["type"] == f"response.{name}.delta")

    assert f"print({TEXT!r})" == code["code"] == error_of("code_interpreter_call_code")
    assert {"query": TEXT} == json.loads(call["arguments"]) == json.loads(error_of("mcp_call_arguments"))


@pytest.mark.parametrize(
    ("text", "settings", "called"),
    [
        ("Please search for it", {"tool_choice": "auto"}, True),
        ("Please look for it", {"tool_choice": "auto"}, False),
        ("Please look for it", {"tool_choice": "required"}, True),
        ("Please look for it", {"tool_choice": {"type": "web_search_preview"}}, True),
        ("Please search for it", {"tool_choice": "none"}, False),
        ("Please search for it", {"max_tool_calls": 0}, False),
    ],
)
def test_a_tool_runs_on_request(fresh: httpx.Client, text: str, settings: dict[str, Any], called: bool) -> None:
    response = respond(fresh, {"type": "web_search_preview"}, text, **settings)

    assert (["web_search_call"] if called else []) + ["message"] == kinds(response)
    assert int(called) == response["tool_usage"]["web_search"]["num_requests"]


def test_web_pages_are_cited(driver: Driver) -> None:
    asked = {"model": "gpt-4o", "input": "search", "tools": [WEB], "stream": True}
    events = driver.events(driver.call("responses.create", **asked, include=["web_search_call.action.sources"]))
    search, message = events[-1].response.output
    (citation,) = message.content[0].annotations

    assert ("search", ["https://example.com/found"]) == (
        search.action.query,
        [one.url for one in search.action.sources],
    )
    assert ("url_citation", 0, len("You said: search")) == (citation.type, citation.start_index, citation.end_index)
    assert [citation] == [one.annotation for one in events if one.type == "response.output_text.annotation.added"]


def test_files_are_really_searched(fresh: httpx.Client) -> None:
    store = fresh.post("/vector_stores", json={}).json()["id"]
    for name, text in (("rome.txt", b"Rome has seven hills."), ("oslo.txt", b"Oslo lies at a fjord.")):
        file = upload(fresh, name, text, purpose="assistants")
        fresh.post(f"/vector_stores/{store}/files", json={"file_id": file}).raise_for_status()
    for _ in range(2):
        fresh.get(f"/vector_stores/{store}")
    tool = {"type": "file_search", "vector_store_ids": [store]}
    search, message = respond(fresh, tool, "hills of Rome", include=["file_search_call.results"])["output"]

    assert ["rome.txt"] == [one["filename"] for one in search["results"]]
    assert ["Rome has seven hills."] == [one["text"] for one in search["results"]]
    assert [("file_citation", "rome.txt")] == [
        (one["type"], one["filename"]) for one in message["content"][0]["annotations"]
    ]
    assert respond(fresh, tool, "hills of Rome")["output"][0]["results"] is None
    unknown = {"type": "file_search", "vector_store_ids": ["vs_unheard_of"]}
    with pytest.raises(httpx.HTTPStatusError, match="404"):
        respond(fresh, unknown)


def test_code_runs_in_an_existing_container(fresh: httpx.Client) -> None:
    made = respond(fresh, CODE, include=["code_interpreter_call.outputs"])["output"][0]
    again = respond(fresh, {"type": "code_interpreter", "container": made["container_id"]})["output"][0]

    assert [{"type": "logs", "logs": f"{TEXT}\n"}] == made["outputs"]
    assert "running" == fresh.get(f"/containers/{made['container_id']}").json()["status"]
    assert (made["container_id"], None) == (again["container_id"], again["outputs"])


@pytest.mark.parametrize(("approve", "then"), [(True, ["mcp_call", "message"]), (False, ["message"])])
def test_an_mcp_tool_waits_for_approval(fresh: httpx.Client, approve: bool, then: list[str]) -> None:
    waiting = respond(fresh, SERVER)
    wish = waiting["output"][-1]
    answer = {"type": "mcp_approval_response", "approval_request_id": wish["id"], "approve": approve}
    body = {"model": "gpt-4o", "input": [answer], "tools": [SERVER], "previous_response_id": waiting["id"]}
    done = fresh.post("/responses", json=body).raise_for_status().json()

    assert ["mcp_list_tools", "mcp_approval_request"] == kinds(waiting)
    assert ("deepwiki", "ask") == (wish["server_label"], wish["name"])
    assert then == kinds(done)
    assert [wish["id"]] * approve == [one["approval_request_id"] for one in done["output"] if one["type"] == "mcp_call"]
