"""Agent sessions: turns, tool calls, cancellation, artifacts, and their events.

Covers: approvals, events, turns, resources.
"""

from __future__ import annotations

import json
from threading import Thread
from typing import Any

import httpx
import pytest

from openai_dual.emulator import Answer, Emulator
from openai_dual.validation.catalogue import catalogue
from tests.unit.emulator.helpers import error_of, event_data, violations

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "the weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def open_session(api: httpx.Client, **settings: Any) -> dict[str, Any]:
    body = {"environment": {"type": "none"}, "agent": {"model": "gpt-5", "tools": [WEATHER]}, **settings}
    session: dict[str, Any] = api.post("/agents/sessions", json=body).raise_for_status().json()
    return session


def send(api: httpx.Client, session: dict[str, Any], event: dict[str, Any]) -> httpx.Response:
    return api.post(f"/agents/sessions/{session['id']}/events", json={"events": [event]})


def say(api: httpx.Client, session: dict[str, Any], text: str) -> httpx.Response:
    message = {"role": "user", "content": [{"type": "input_text", "text": text}]}
    return send(api, session, {"type": "agent.session.input.message", "input": [message]})


def result(action: dict[str, Any], **fields: Any) -> dict[str, Any]:
    ids = {"call_id": action["call_id"], "turn_id": action["turn_id"]}
    return {"type": "agent.session.input.tool_result", **ids, "success": True, "output": "rain", **fields}


def kinds(response: httpx.Response) -> list[str]:
    return [event["type"].removeprefix("agent.session.") for event in event_data(response)]


def stored(api: httpx.Client, session: dict[str, Any], what: str = "") -> Any:
    return api.get(f"/agents/sessions/{session['id']}{what}").raise_for_status().json()


def test_a_turn_runs_and_its_events_are_streamed(api: httpx.Client) -> None:
    session = open_session(api)
    say(api, session, "Hi")
    stream = api.get(f"/agents/sessions/{session['id']}/events")

    assert kinds(stream) == [
        *("in_progress", "turn.created", "turn.in_progress", "turn.item.added", "turn.item.added"),
        *("turn.content_part.added", *["turn.output_text.delta"] * 3, "turn.output_text.done"),
        *("turn.content_part.done", "turn.item.done", "turn.completed", "idle"),
    ]
    assert stored(api, session)["status"] == "idle"
    assert [item["role"] for item in stored(api, session, "/items?order=asc")["data"]] == ["user", "assistant"]


def test_every_event_is_as_described(fresh: httpx.Client) -> None:
    session = open_session(fresh, input="the weather?", environment={"type": "openai_hosted"})
    stream = fresh.get(f"/agents/sessions/{session['id']}/events")
    schema = catalogue().operations["streamAgentSessionEvents"].content["text/event-stream"]

    assert [] == [problem for event in event_data(stream) for problem in violations(schema, event)]


def test_a_session_with_input_is_streamed_when_it_is_created(api: httpx.Client) -> None:
    body = {"environment": {"type": "none"}, "input": "Hi", "stream": True}

    assert kinds(api.post("/agents/sessions", json=body))[-2:] == ["turn.completed", "idle"]


def test_a_tool_call_waits_for_its_result(api: httpx.Client) -> None:
    session = open_session(api, input="the weather?")
    [action] = stored(api, session)["required_actions"]

    assert stored(api, session)["status"] == "requires_action"
    assert error_of(send(api, session, result(action, call_id="other")))[0] == 400
    assert error_of(say(api, session, "Hello?"))[0] == 400
    assert send(api, session, result(action)).status_code == 200
    assert stored(api, session)["status"] == "idle"
    assert stored(api, session)["required_actions"] == []
    items = stored(api, session, "/items?order=asc")["data"]
    assert [item["type"] for item in items] == ["message", "function_call", "function_call_output", "message"]
    assert items[-1]["content"][0]["text"] == "You said: rain"


def test_a_stream_that_is_open_gets_later_events(emulator: Emulator) -> None:
    headers = {"authorization": "Bearer k"}
    with httpx.Client(base_url=emulator.base_url, headers=headers) as api:
        session = open_session(api)
        found = list[str]()
        with api.stream("GET", f"/agents/sessions/{session['id']}/events") as response:
            sender = Thread(
                target=lambda: httpx.post(
                    f"{emulator.base_url}/agents/sessions/{session['id']}/events",
                    headers=headers,
                    json={
                        "events": [
                            {
                                "type": "agent.session.input.message",
                                "input": [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}],
                            }
                        ]
                    },
                )
            )
            sender.start()
            found += [json.loads(line[6:])["type"] for line in response.iter_lines() if line.startswith("data: ")]
            sender.join()

    assert found[-1] == "agent.session.idle"


def test_a_turn_that_waits_is_cancelled(api: httpx.Client) -> None:
    session = open_session(api, input="the weather?")
    send(api, session, {"type": "agent.session.input.cancel"})

    assert stored(api, session)["status"] == "idle"
    assert stored(api, session, "/turns")["data"][0]["status"] == "cancelled"


def test_a_message_about_a_file_leaves_an_artifact(api: httpx.Client) -> None:
    session = open_session(api, input="Write a file", environment={"type": "openai_hosted"})
    [artifact] = stored(api, session, "/artifacts")["data"]
    content = api.get(f"/agents/sessions/{session['id']}/artifacts/{artifact['id']}/content")

    assert content.text == "You said: Write a file"
    assert artifact["size_bytes"] == len(content.content)


def test_a_scripted_error_fails_the_session() -> None:
    headers = {"authorization": "Bearer k"}
    script = [Answer(error="Overloaded.", status=503)]
    with Emulator(script=script) as server, httpx.Client(base_url=server.base_url, headers=headers) as api:
        session = open_session(api, input="Hi")

        assert stored(api, session)["status"] == "failed"
        assert stored(api, session)["error"] == "Overloaded."


def test_a_stored_agent_has_the_settings_of_its_sessions(api: httpx.Client) -> None:
    agent = api.post("/agents", json={"model": "gpt-5.5", "name": "Ada"}).json()
    session = open_session(api, agent=None, agent_id=agent["id"])

    assert session["agent"]["model"] == "gpt-5.5"
    assert session["agent"]["id"] == agent["id"]


def test_an_automation_is_paused_and_resumed(api: httpx.Client) -> None:
    target = {"type": "new_session", "environment": {"type": "none"}, "input": []}
    body = {"type": "once", "name": "later", "run_at": 1, "target": target}
    place = f"/agents/automations/{api.post('/agents/automations', json=body).raise_for_status().json()['id']}"

    assert api.post(f"{place}/pause").json()["status"] == "paused"
    assert api.post(f"{place}/pause").status_code == 400
    assert api.post(f"{place}/resume").json()["status"] == "active"
    assert api.post(f"{place}/invocations").json()["status"] == "completed"


@pytest.mark.parametrize("agent", ["no-such-agent", "agent_unknown"])
def test_an_unknown_agent_is_a_404(api: httpx.Client, agent: str) -> None:
    body = {"environment": {"type": "none"}, "agent_id": agent}

    assert api.post("/agents/sessions", json=body).status_code == 404


WIKI = {"type": "mcp", "server_label": "wiki", "transport": {"type": "http", "server_url": "https://127.0.0.1/mcp"}}


def decide(api: httpx.Client, session: dict[str, Any], request_id: str, decision: str) -> httpx.Response:
    response = {"type": "mcp_tool_call", "decision": decision}
    kind = "agent.session.input.mcp_approval_request_result"
    return send(api, session, {"type": kind, "request_id": request_id, "response": response})


@pytest.mark.parametrize(
    ("decision", "status", "said"),
    [("approve", "completed", "You said: search found it"), ("deny", "failed", "You said: The call was denied.")],
)
def test_a_call_of_an_mcp_server_waits_for_approval(fresh: httpx.Client, decision: str, status: str, said: str) -> None:
    session = open_session(fresh, input="Ask the wiki.", agent={"model": "gpt-5", "tools": [WIKI]})
    waiting = stored(fresh, session)
    (action,) = waiting["required_actions"]

    decide(fresh, session, action["request_id"], decision).raise_for_status()

    assert ("requires_action", "mcp_approval_request", "wiki") == (
        waiting["status"],
        action["type"],
        action["request"]["server_label"],
    )
    items = stored(fresh, session, "/items?order=asc")["data"]
    assert [("mcp_call", status)] == [(item["type"], item["status"]) for item in items if "server_label" in item]
    assert said == items[-1]["content"][0]["text"]
    assert ("idle", []) == (stored(fresh, session)["status"], stored(fresh, session)["required_actions"])


def test_a_cancelled_approval_cancels_the_turn(fresh: httpx.Client) -> None:
    session = open_session(fresh, input="Ask the wiki.", agent={"model": "gpt-5", "tools": [WIKI]})
    (action,) = stored(fresh, session)["required_actions"]

    decide(fresh, session, action["request_id"], "cancel").raise_for_status()

    assert ["cancelled"] == [turn["status"] for turn in stored(fresh, session, "/turns")["data"]]
    refused = decide(fresh, session, action["request_id"], "approve")
    assert (400, f"Unknown pending request: '{action['request_id']}'.") == (
        refused.status_code,
        refused.json()["error"]["message"],
    )


def test_each_completed_turn_leaves_a_trace(fresh: httpx.Client) -> None:
    session = open_session(fresh, input="Hi")
    say(fresh, session, "And?").raise_for_status()

    traces = stored(fresh, session, "/traces")["data"]

    spans = [trace["otlp"]["resourceSpans"][0]["scopeSpans"][0]["spans"][0] for trace in traces]
    assert [("agent.turn", 32, 16)] * 2 == [(span["name"], len(span["traceId"]), len(span["spanId"])) for span in spans]
