"""Runs of assistants: created, polled, cancelled, given tool outputs; complete or streamed.

A run that is not streamed advances by one state each time it is retrieved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply, poll_reply, typed_stream
from ...request_context import RequestContext, Service
from . import run_progress, threads
from .assistants import ASSISTANTS
from .run_events import Event, begun
from .run_steps import RUNS, STEPS, keep

LIFETIME = 600
MOVING = threads.ACTIVE - {"requires_action"}

USUAL: Mapping[str, Json] = {
    "temperature": 1.0,
    "top_p": 1.0,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
    "metadata": {},
}
"""The default settings of a run."""

OPEN: Mapping[str, Json] = {
    "status": "queued",
    "started_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": None,
    "required_action": None,
    "last_error": None,
    "incomplete_details": None,
    "usage": None,
}
"""The fields of a run that are null at first."""

INHERITED = ("model", "tools", "temperature", "top_p", "response_format")


def create(context: RequestContext) -> Reply:
    """Create a run on a thread; a thread has at most one active run."""
    thread = threads.THREADS.get(context)
    if active := threads.active_run(context.state, thread["id"]):
        raise Refusal(400, f"Thread {thread['id']} already has an active run {active['id']}.")
    run = _new(context, thread["id"])
    for message in context.body.get("additional_messages") or ():
        threads.add(context.state, thread["id"], message)
    return _answer(context, run, begun(run))


def create_with_thread(context: RequestContext) -> Reply:
    """Create a thread and run an assistant on it."""
    _assistant(context)
    thread = threads.start_thread(context.state, context.body.get("thread") or {})
    run = _new(context, thread["id"])
    return _answer(context, run, [("thread.created", thread), *begun(run)])


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a run, advanced by one state."""
    run_progress.advance(context, RUNS.get(context))
    run = RUNS.get(context)
    return poll_reply(run, working=run["status"] in MOVING)


def cancel(context: RequestContext) -> Reply:
    """Start to cancel a run that is not finished."""
    run = RUNS.get(context)
    if run["status"] not in threads.ACTIVE:
        raise Refusal(400, f"Cannot cancel run with status '{run['status']}'.")
    return json_reply(keep(context.state, run | {"status": "cancelling", "required_action": None}))


def submit_tool_outputs(context: RequestContext) -> Reply:
    """Submit the outputs of all tool calls that the run waits for."""
    run, state = RUNS.get(context), context.state
    if run["status"] != "requires_action" or run_progress.advance(context, run):
        raise Refusal(400, f'Runs in status "{RUNS.get(context)["status"]}" do not accept tool outputs.')
    given = {one.get("tool_call_id"): one.get("output") or "" for one in context.body["tool_outputs"]}
    expected = [call["id"] for call in run["required_action"]["submit_tool_outputs"]["tool_calls"]]
    if set(expected) != set(given):
        message = f"Expected tool outputs for call_ids {expected}, got {list(given)}"
        raise Refusal(400, message, param="tool_outputs")
    return _answer(context, run, run_progress.resumed(state, run, given))


def _assistant(context: RequestContext) -> dict[str, Any]:
    return context.state.collection(ASSISTANTS.noun).get(context.body["assistant_id"])


def _new(context: RequestContext, thread_id: str) -> dict[str, Any]:
    """Create a run with the settings of the request, the assistant and the defaults, in this order."""
    assistant, created = _assistant(context), context.state.now()
    given = {name: context.body[name] for name in (*USUAL, *INHERITED) if context.body.get(name) is not None}
    head = {
        "id": context.state.new_id("run_"),
        "object": "thread.run",
        "created_at": created,
        "expires_at": created + LIFETIME,
        "assistant_id": assistant["id"],
        "thread_id": thread_id,
        "instructions": _instructions(assistant, context.body),
    }
    return keep(context.state, {**head, **OPEN, **USUAL, **{name: assistant[name] for name in INHERITED}, **given})


def _instructions(assistant: Json, body: Json) -> str:
    texts = (body.get("instructions") or assistant["instructions"], body.get("additional_instructions"))
    return "\n".join(text for text in texts if text)


def _answer(context: RequestContext, run: Json, events: Iterable[Event]) -> Reply:
    if context.body.get("stream"):
        return typed_stream(list(_stream(context, run, events)))  # all at once: so the script's delay is known
    return json_reply(context.state.collection(RUNS.noun, run["thread_id"]).get(run["id"]))


def _stream(context: RequestContext, run: Json, events: Iterable[Event]) -> Iterator[Event]:
    """Yield *events*, then the events of *run* until it is finished or waits."""
    runs = context.state.collection(RUNS.noun, run["thread_id"])
    while events:
        yield from events
        events = run_progress.advance(context, runs.get(run["id"]))
    yield "done", "[DONE]"


SERVICES: Mapping[str, Service] = {
    "createRun": create,
    "createThreadAndRun": create_with_thread,
    "getRun": retrieve,
    "listRuns": RUNS.list_all,
    "modifyRun": RUNS.update,
    "cancelRun": cancel,
    "submitToolOuputsToRun": submit_tool_outputs,
    "listRunSteps": STEPS.list_all,
    "getRunStep": STEPS.retrieve,
}
