"""MCP servers in realtime sessions: the list of their tools, calls, approval."""

from __future__ import annotations

from typing import Any

from tests.unit.emulator.dialogues.talking import Talk, kinds

SERVER = {"type": "mcp", "server_label": "weather_service", "server_url": "https://example.com/mcp"}


def opened(approval: str) -> Talk:
    talk = Talk()
    talk.rest()
    tool = {**SERVER, "require_approval": approval, "allowed_tools": ["forecast"]}
    talk.say("session.update", session={"type": "realtime", "tools": [tool], "output_modalities": ["text"]})
    return talk


def ask(talk: Talk, text: str = "How is the weather?") -> list[Any]:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    talk.say("conversation.item.create", item=item)
    return talk.say("response.create")


def test_the_tools_of_a_server_are_listed_once() -> None:
    talk = Talk()
    talk.rest()

    first, second = (talk.say("session.update", session={"type": "realtime", "tools": [SERVER]}) for _ in range(2))

    assert [
        "session.updated",
        "conversation.item.added",
        "mcp_list_tools.in_progress",
        "mcp_list_tools.completed",
        "conversation.item.done",
    ] == kinds(first)
    assert (0, ["search"]) == (len(first[1]["item"]["tools"]), [one["name"] for one in first[-1]["item"]["tools"]])
    assert ["session.updated"] == kinds(second)


def test_a_server_is_called() -> None:
    events = ask(opened("never"))

    call, message = events[-1]["response"]["output"]
    assert ("mcp_call", "forecast", "The answer of weather_service.") == (call["type"], call["name"], call["output"])
    assert "message" == message["type"]
    assert ["response.mcp_call.in_progress", "response.mcp_call.completed"] == [
        kind for kind in kinds(events) if kind.startswith("response.mcp_call.")
    ]
    deltas = [one["delta"] for one in events if one["type"] == "response.mcp_call_arguments.delta"]
    assert call["arguments"] == "".join(deltas)


def test_a_call_waits_for_its_approval() -> None:
    talk = opened("always")
    (request,) = ask(talk)[-1]["response"]["output"]
    answer = {"id": "mine", "type": "mcp_approval_response", "approval_request_id": request["id"], "approve": True}

    talk.say("conversation.item.create", item=answer)
    first, second = (talk.say("response.create")[-1]["response"]["output"] for _ in range(2))

    assert "mcp_approval_request" == request["type"]
    assert ("mcp_call", request["id"]) == (first[0]["type"], first[0]["approval_request_id"])
    assert "mcp_call" not in [item["type"] for item in second]


def test_a_server_is_not_called_without_its_word() -> None:
    output = ask(opened("never"), "Hello")[-1]["response"]["output"]

    assert ["message"] == [item["type"] for item in output]
