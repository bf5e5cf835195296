"""Runs of assistants: begun, watched, cancelled, given the outputs of tools; whole, or as a stream that `done` ends.

A run that is not streamed moves on by a state each time it is retrieved.
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
"""The settings of a run about which neither its request nor its assistant says anything."""

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
"""What is not known of a run at its beginning."""

INHERITED = ("model", "tools", "temperature", "top_p", "response_format")


def create(context: RequestContext) -> Reply:
    """Run an assistant on a thread, which allows one run at a time."""
    thread = threads.THREADS.get(context)
    if active := threads.active_run(context.state, thread["id"]):
        raise Refusal(400, f"Thread {thread['id']} already has an active run {active['id']}.")
    run = _new(context, thread["id"])
    for message in context.body.get("additional_messages") or ():
        threads.add(context.state, thread["id"], message)
    return _answer(context, run, begun(run))


def create_with_thread(context: RequestContext) -> Reply:
    """Run an assistant on a new thread."""
    _assistant(context)
    thread = threads.start_thread(context.state, context.body.get("thread") or {})
    run = _new(context, thread["id"])
    return _answer(context, run, [("thread.created", thread), *begun(run)])


def retrieve(context: RequestContext) -> Reply:
    """Describe a run, moved on by a state."""
    run_progress.advance(context, RUNS.get(context))
    run = RUNS.get(context)
    return poll_reply(run, working=run["status"] in MOVING)


def cancel(context: RequestContext) -> Reply:
    """Begin to cancel a run that is not over."""
    run = RUNS.get(context)
    if run["status"] not in threads.ACTIVE:
        raise Refusal(400, f"Cannot cancel run with status '{run['status']}'.")
    return json_reply(keep(context.state, run | {"status": "cancelling", "required_action": None}))


def submit_tool_outputs(context: RequestContext) -> Reply:
    """Go on with a run that waits for the outputs of its tools; all of them have to come at once."""
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
    """Keep a new run: its settings are those of the request, else of the assistant, else the usual ones."""
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
    """Tell *events*, and then what becomes of *run* until it is over or waits."""
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
