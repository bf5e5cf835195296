"""Advance runs, state by state.

A transition happens at once, with all its effects: steps, the assistant's message, usage. The events describe it
afterwards. So polled and streamed runs behave the same, and an interrupted stream does no harm.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal
from ...model.generate import failure, generate
from ...model.output import ModelOutput, token_counts, tokenize
from ...model.prompt import Prompt, chosen, tools, wanted_schema
from ...request_context import RequestContext
from ...state import State
from . import threads
from .run_events import Event, call_events, message_events
from .run_steps import begin_step, end_step, end_steps, keep, prompt_tokens, steps_of, total_usage, usage


def advance(context: RequestContext, run: Json) -> list[Event]:
    """Advance *run* to its next state. A run that is finished, or waits for tool outputs, does not change."""
    state, status = context.state, run["status"]
    if status in threads.ACTIVE and run["expires_at"] <= state.time:
        return _finish(state, run, "expired")
    match status:
        case "queued":
            return [_change_status(state, run, "in_progress", started_at=state.now())]
        case "in_progress":
            return _respond(context, run)
        case "cancelling":
            return _finish(state, run, "cancelled", cancelled_at=state.now())
        case _:
            return []


def resumed(state: State, run: Json, outputs: Mapping[str, str]) -> list[Event]:
    """Continue *run* with the outputs of its tool calls, by the ids of the calls."""
    step = steps_of(state, run).all()[-1]
    calls = [_with_output(call, outputs[call["id"]]) for call in step["step_details"]["tool_calls"]]
    made = sum(len(tokenize(call["function"]["arguments"])) for call in calls)
    done = {
        "step_details": {"type": "tool_calls", "tool_calls": calls},
        "usage": usage(prompt_tokens(state, run), made),
    }
    return [end_step(state, run, step | done, "completed"), _change_status(state, run, "queued", required_action=None)]


def _respond(context: RequestContext, run: Json) -> list[Event]:
    """Generate output: a tool call, or a message."""
    state = context.state
    if prompt_tokens(state, run) > (run["max_prompt_tokens"] or float("inf")):
        return _finish(state, run, "incomplete", incomplete_details={"reason": "max_prompt_tokens"})
    try:
        generated = generate(_turn(state, run), context)
    except Refusal as refusal:
        return _finish(state, run, "failed", last_error=failure(refusal), failed_at=state.now())
    return _call_tools(state, run, generated) if generated.tool else _add_message(state, run, generated)


def _turn(state: State, run: Json) -> Prompt:
    """Return the prompt: the last message, or the output of the last tool."""
    schema, most = wanted_schema(run["response_format"]), run["max_completion_tokens"]
    calls = [call for step in steps_of(state, run).all() for call in step["step_details"].get("tool_calls", ())]
    if calls:
        return Prompt(calls[-1]["function"]["output"], by_user=False, schema=schema, most=most, model=run["model"])
    last = (threads.messages(state, run["thread_id"]) or [{"role": "user", "content": []}])[-1]
    offered = tools(tool["function"] for tool in run["tools"] if tool["type"] == "function")
    choice = chosen(run["tool_choice"])
    return Prompt(threads.text(last), last["role"] == "user", offered, choice, schema, most, run["model"])


def _call_tools(state: State, run: Json, generated: ModelOutput) -> list[Event]:
    """Start a step with tool calls, and wait for their outputs."""
    calls = [_call(state, call) for call in generated.calls]
    step = begin_step(state, run, {"type": "tool_calls", "tool_calls": [_with_output(call, None) for call in calls]})
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
    return [*call_events(step, generated), _change_status(state, run, "requires_action", required_action=action)]


def _call(state: State, generated: ModelOutput) -> dict[str, Any]:
    function = {"name": generated.tool, "arguments": generated.text}
    return {"id": state.new_id("call_"), "type": "function", "function": function}


def _add_message(state: State, run: Json, generated: ModelOutput) -> list[Event]:
    """Add the assistant's message to the thread, and finish the run."""
    used = usage(*token_counts([generated], prompt_tokens(state, run)))
    message = threads.add(state, run["thread_id"], _message(state, run, generated))
    step = begin_step(state, run, {"type": "message_creation", "message_creation": {"message_id": message["id"]}})
    _, step = end_step(state, run, step | {"usage": used}, "completed")
    return [*message_events(step, message, generated), *_finish(state, run, **_end(state, generated))]


def _message(state: State, run: Json, generated: ModelOutput) -> dict[str, Any]:
    part = {"type": "refusal", "refusal": generated.text} if generated.refused else threads.text_part(generated.text)
    message = {"role": "assistant", "content": [part], "assistant_id": run["assistant_id"], "run_id": run["id"]}
    if generated.ending == "stop":
        return message
    reason = {"reason": "max_tokens" if generated.cut else generated.ending}
    ends = {"incomplete_details": reason, "incomplete_at": state.now(), "completed_at": None}
    return message | {"status": "incomplete"} | ends


def _end(state: State, generated: ModelOutput) -> dict[str, Any]:
    if generated.cut:
        return {"status": "incomplete", "incomplete_details": {"reason": "max_completion_tokens"}}
    return {"status": "completed", "completed_at": state.now()}


def _change_status(state: State, run: Json, status: str, **changes: Json) -> Event:
    return f"thread.run.{status}", keep(state, run | {"status": status, **changes})


def _finish(state: State, run: Json, status: str, **changes: Json) -> list[Event]:
    """Finish *run* and its open steps."""
    ends = end_steps(state, run, status)
    total = total_usage(state, run)
    return [*ends, _change_status(state, run, status, required_action=None, usage=total, **changes)]


def _with_output(call: Json, output: str | None) -> dict[str, Any]:
    return {**call, "function": {**call["function"], "output": output}}
