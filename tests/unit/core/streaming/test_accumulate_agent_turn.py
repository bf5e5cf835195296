"""The events of an agent session, accumulated into one turn.

Covers: agent_turn_end.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.streaming.accumulate_agent_turn import TurnAccumulator

Event = dict[str, Any]

SESSION = {"id": "session_1", "required_actions": []}


def event(kind: str, **fields: Any) -> Event:
    return {"type": f"agent.session.{kind}", **fields}


def turn(kind: str, key: str = "turn_1", **fields: Any) -> Event:
    return event(f"turn.{kind}", turn_id=key, turn={"id": key, "status": "in_progress", **fields})


def item(kind: str, key: str = "item_1", turn_id: str = "turn_1", **fields: Any) -> Event:
    return event(f"turn.item.{kind}", turn_id=turn_id, item={"id": key, **fields})


def message(kind: str = "done", key: str = "item_1", turn_id: str = "turn_1", **fields: Any) -> Event:
    return item(kind, key, turn_id, **{"type": "message", "role": "assistant", "status": "completed", **fields})


def call(kind: str = "added", key: str = "call_1", turn_id: str = "turn_1") -> Event:
    return item(kind, f"item of {key}", turn_id, type="function_call", call_id=key, name="f", arguments={})


IDLE = event("idle", session=SESSION)
STALE = turn("completed", "turn_0")
SUBAGENT = turn("completed", "turn_2", subagent_id="agent_2")


def read(*events: Event) -> TurnAccumulator:
    seen = TurnAccumulator()
    for each in events:
        seen.add(each)
    return seen


@pytest.mark.parametrize(
    ("events", "ended"),
    [
        ((IDLE,), False),
        ((turn("created"), IDLE), False),
        ((turn("created"), turn("completed")), False),
        ((turn("created"), turn("completed"), IDLE), True),
        ((turn("created"), turn("failed"), IDLE), True),
        ((turn("created"), turn("cancelled"), IDLE), True),
        ((turn("created"), SUBAGENT, IDLE), False),
        ((turn("created", "turn_2", subagent_id="agent_2"), SUBAGENT, IDLE), False),
        ((turn("created"), event("failed", session=SESSION)), True),
        ((turn("created"), event("budget_reached")), True),
        (({"type": "error", "error": {"message": "m"}},), False),
        (({}, {"type": None, "turn": None}), False),
    ],
)
def test_a_turn_ends_when_the_session_is_idle_after_it(events: tuple[Event, ...], *, ended: bool) -> None:
    assert ended == read(*events).end.reached


def test_the_event_says_how_the_turn_ended() -> None:
    seen = read(turn("created"), turn("in_progress"), turn("failed", error={"message": "m"}))

    assert {"id": "turn_1", "status": "failed", "error": {"message": "m"}} == seen.turn


def test_turns_of_subagents_and_of_others_are_not_the_turn() -> None:
    seen = read(turn("created", "turn_9", subagent_id="agent_2"), turn("created"), SUBAGENT, STALE)

    assert "turn_1" == (seen.turn or {})["id"]


def test_messages_of_the_agent_are_kept_in_order() -> None:
    seen = read(
        turn("created"),
        message("added", "item_0", role="user"),
        message("added", "item_1", status="in_progress"),
        message("done", "item_1", content=["a"]),
        message("added", "item_2", content=["b"]),
        message("done", "item_2", content=["c"]),
        message("done", "item_3", turn_id="turn_2"),
    )

    assert [("item_1", ["a"]), ("item_2", ["c"])] == [(each["id"], each["content"]) for each in seen.messages]


def test_each_tool_call_is_noted_once_with_its_turn() -> None:
    seen = read(turn("created"), call(), call("done"), call("added", "call_2", "turn_2"))

    assert [("call_1", "turn_1"), ("call_2", "turn_2")] == [(each["call_id"], each["turn_id"]) for each in seen.calls]


def test_the_session_says_which_actions_it_waits_for() -> None:
    waiting = event("requires_action", session=SESSION | {"required_actions": [{"type": "function_call"}, None]})

    assert ("session_1", [{"type": "function_call"}]) == (read(waiting).session_id, read(waiting).actions)
    assert (None, []) == (read().session_id, read().actions)


@pytest.mark.parametrize(
    ("delta", "text"),
    [
        (event("turn.output_text.delta", turn_id="turn_1", item_id="item_1", delta="a"), "a"),
        (event("turn.output_text.delta", turn_id="turn_1", item_id="item_2", delta="a"), None),
        (event("turn.output_text.delta", turn_id="turn_2", item_id="item_1", delta="a"), None),
        (event("turn.output_text.delta", turn_id="turn_1", item_id="item_1"), ""),
        (IDLE, None),
    ],
)
def test_only_deltas_of_the_final_answer_have_text(delta: Event, text: str | None) -> None:
    seen = read(turn("created"), message("added", phase="final_answer"), message("added", "item_2", phase="commentary"))

    assert text == seen.text(delta)
