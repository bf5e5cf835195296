"""Turns of agent sessions. A turn runs at once; its events are recorded, and streams deliver them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from ...collection import Collection
from ...messages import Json, Refusal
from ...model.generate import generate
from ...model.output import ModelOutput, token_counts, tokenize
from ...model.prompt import Prompt, plain_text, tools, wanted_schema
from ...request.multipart import FormFile
from ...request_context import RequestContext
from ...state import State
from ...webhook_delivery import notify
from . import approvals, events

WEBHOOKS = {"requires_action": "action_required"}
TURN, ITEM, TURN_ITEM, ARTIFACT = "agent session turn", "agent session item", "turn item", "agent session artifact"
TRACE = "agent session trace"


@frozen
class Turn:
    """A turn of a session, with what is needed to advance it."""

    context: RequestContext
    session: dict[str, Any]
    turn: dict[str, Any]

    @property
    def state(self) -> State:
        """The state of the account."""
        return self.context.state

    def record(self, kind: str, **fields: Json) -> None:
        """Record an event of the turn."""
        ids = {"session_id": self.session["id"], "turn_id": self.turn["id"]}
        events.record(self.state, self.session, f"agent.session.turn.{kind}", **ids, **fields)

    def record_session(self, status: str) -> None:
        """Change the status of the session, and record that."""
        self.session.update(status=status, last_active_at=self.state.now())
        events.record(self.state, self.session, f"agent.session.{status}", session=self.session)
        notify(self.state, f"agent.session.{WEBHOOKS.get(status, status)}", self.session["id"])

    def wait(self) -> None:
        """Wait for the actions that the session requires."""
        self.turn["status"] = "waiting"
        self.record_session("requires_action")

    def record_status(self, status: str, **fields: Json) -> None:
        """Change the status of the turn, and record that."""
        self.turn.update(status=status, **fields)
        self.record(status, turn=self.turn)

    def add(self, item: Json) -> dict[str, Any]:
        """Store an item of the turn."""
        complete: dict[str, Any] = {"id": self.state.new_id("item_"), **item, "turn_id": self.turn["id"]}
        self.state.collection(TURN_ITEM, self.turn["id"]).add(complete)
        return self.state.collection(ITEM, self.session["id"]).add(complete)

    def index(self) -> int:
        """Return the index of the next output item."""
        return len(self.state.collection(TURN_ITEM, self.turn["id"]).all(lambda item: item.get("role") != "user"))


def turns_of(state: State, session_id: str) -> Collection:
    """Return the turns of a session."""
    return state.collection(TURN, session_id)


def start(context: RequestContext, session: dict[str, Any], messages: Sequence[Json]) -> None:
    """Run a turn on *messages*; a session has one active turn."""
    if session["status"] != "idle":
        raise Refusal(400, f"The session '{session['id']}' is {session['status']}; expected idle.", param="events")
    state = context.state
    turn = turns_of(state, session["id"]).add(
        {
            "id": state.new_id("turn_"),
            "object": "agent.session.turn",
            "agent_id": session["agent"]["id"],
            "session_id": session["id"],
            "created_at": state.now(),
            "started_at": state.now(),
            "completed_at": None,
            "error": None,
            "status": "queued",
            "subagent_id": None,
            "usage": None,
        }
    )
    current = Turn(context, session, turn)
    current.record_session("in_progress")
    current.record("created", turn=turn)
    current.record_status("in_progress")
    for message in messages:
        fields = {"type": "message", "role": "user", "status": "completed", "content": message["content"]}
        current.record("item.added", item=current.add(fields))
    text = plain_text(messages[-1]["content"]) if messages else ""
    if approvals.require(state, session, turn["id"], text):
        current.wait()
    else:
        _respond(current, _prompt(session, text))


def give_result(context: RequestContext, session: dict[str, Any], result: Json) -> None:
    """Add the result of a tool call that is waited for; after the last one the turn continues."""
    actions = session["required_actions"]
    pending = [action for action in actions if action.get("call_id") == result["call_id"]]
    if not pending or pending[0]["turn_id"] != result["turn_id"]:
        raise Refusal(400, f"Unknown pending tool call: '{result['call_id']}'.", param="call_id")
    actions.remove(pending[0])
    current = Turn(context, session, turns_of(context.state, session["id"]).get(result["turn_id"]))
    output, error = result.get("output"), result.get("error")
    status = "completed" if result["success"] else "failed"
    fields = {"type": "function_call_output", "call_id": result["call_id"], "status": status}
    current.record("item.added", item=current.add({**fields, "output": output, "error": error}))
    if not actions:
        current.record_session("in_progress")
        current.turn["status"] = "in_progress"
        _respond(current, _prompt(session, plain_text(output or error or ""), by_user=False))


def give_decision(context: RequestContext, session: dict[str, Any], event: Json) -> None:
    """Approve or deny the call of an MCP server, and continue the turn; "cancel" cancels it."""
    action = approvals.take(session, event["request_id"])
    decision = event["response"].get("decision")
    if decision == "cancel":
        cancel(context, session)
        return
    current = Turn(context, session, turns_of(context.state, session["id"]).get(action["turn_id"]))
    current.record_session("in_progress")
    current.turn["status"] = "in_progress"
    item = approvals.call_item(action, approved=decision == "approve")
    current.record("item.added", item=current.add(item), output_index=current.index())
    _respond(current, _prompt(session, item["output"] or item["error"], by_user=False))


def cancel(context: RequestContext, session: dict[str, Any]) -> None:
    """Cancel the active turn, if there is one."""
    for turn in turns_of(context.state, session["id"]).all(lambda turn: turn["status"] in {"in_progress", "waiting"}):
        current = Turn(context, session, turn)
        current.record_status("cancelled", completed_at=context.state.now())
        session["required_actions"] = []
        current.record_session("idle")


def _prompt(session: Json, text: str, *, by_user: bool = True) -> Prompt:
    agent = session["agent"]
    functions = tools(tool for tool in agent["tools"] if tool.get("type") == "function")
    return Prompt(text, by_user, functions, None, wanted_schema(agent["text"].get("format")), None, agent["model"])


def _respond(current: Turn, prompt: Prompt) -> None:
    try:
        generated = generate(prompt, current.context)
    except Refusal as refusal:
        current.record_status("failed", error={"code": "server_error", "message": refusal.message})
        current.session["error"] = refusal.message
        current.record_session("failed")
        return
    if generated.calls:
        _call_tools(current, generated)
    else:
        _say(current, generated, prompt)


def _call_tools(current: Turn, generated: ModelOutput) -> None:
    for call in generated.calls:
        fields = {"type": "function_call", "name": call.tool, "arguments": json.loads(call.text)}
        index, call_id = current.index(), current.state.new_id("call_")
        item = current.add({**fields, "call_id": call_id, "status": "in_progress"})
        current.record("item.added", item=item, output_index=index)
        current.session["required_actions"].append({**fields, "call_id": call_id, "turn_id": current.turn["id"]})
    current.wait()


def _say(current: Turn, generated: ModelOutput, prompt: Prompt) -> None:
    """Add the final message, piece by piece, and complete the turn."""
    index, part = current.index(), {"type": "output_text", "text": generated.text}
    fields = {"type": "message", "role": "assistant", "phase": "final_answer", "status": "completed"}
    item = current.add({**fields, "content": [part]})
    place = {"item_id": item["id"], "output_index": index, "content_index": 0}
    current.record("item.added", item={**item, "status": "in_progress", "content": []}, output_index=index)
    current.record("content_part.added", part={**part, "text": ""}, **place)
    for token in generated.tokens:
        current.record("output_text.delta", delta=token, **place)
    current.record("output_text.done", text=generated.text, **place)
    current.record("content_part.done", part=part, **place)
    current.record("item.done", item=item, output_index=index)
    _leave_artifact(current, generated, prompt)
    usage = _usage(*token_counts([generated], len(tokenize(prompt.text))))
    current.record_status("completed", completed_at=current.state.now(), usage=usage)
    current.session["usage"] = usage
    _leave_trace(current)
    current.record_session("idle")


def _leave_artifact(current: Turn, generated: ModelOutput, prompt: Prompt) -> None:
    """Store the output as a file of the environment, if there is one and the message asks for a file."""
    environment = current.session["environment"].get("id")
    if environment is None or not {"file", "artifact"} & set(prompt.text.lower().split()):
        return
    content = generated.text.encode()
    artifact: dict[str, Json] = {
        "id": current.state.new_id("artifact_"),
        "object": "agent.session.artifact",
        "created_at": current.state.now(),
        "environment_id": environment,
        "session_id": current.session["id"],
        "turn_id": current.turn["id"],
        "path": "/workspace/outputs/answer.txt",
        "size_bytes": len(content),
    }
    current.state.collection(ARTIFACT, current.session["id"]).add(artifact)
    current.state.contents[artifact["id"]] = FormFile("answer.txt", "application/octet-stream", content)


def _leave_trace(current: Turn) -> None:
    """Store the trace of the turn: one span."""
    turn, new_id = current.turn, current.state.new_id
    ids = {"traceId": (new_id("") + new_id(""))[:32], "spanId": new_id("")[:16]}
    nanoseconds = {"startTimeUnixNano": turn["started_at"] * 10**9, "endTimeUnixNano": turn["completed_at"] * 10**9}
    span = {**ids, "name": "agent.turn", **{name: str(value) for name, value in nanoseconds.items()}}
    trace: dict[str, Json] = {
        "id": new_id("trace_"),
        "object": "agent.session.trace",
        "created_at": current.state.now(),
        "session_id": current.session["id"],
        "otlp": {"resourceSpans": [{"scopeSpans": [{"spans": [span]}]}]},
    }
    current.state.collection(TRACE, current.session["id"]).add(trace)


def _usage(given: int, made: int) -> dict[str, Any]:
    return {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": given + made,
    }
