"""Runs and their steps. Each change creates a new value, so that events keep the old one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...collection import Collection
from ...messages import Json
from ...model.output import tokenize
from ...state import State
from ..resource import Resource
from . import threads
from .run_events import Event

RUNS = Resource("run", "run_id", threads.THREADS)
STEPS = Resource("run step", "step_id", RUNS)

OPEN: Mapping[str, Json] = dict.fromkeys(
    ("last_error", "expired_at", "cancelled_at", "failed_at", "completed_at", "usage")
)
"""The fields of a step that are null at first."""


def keep(state: State, run: dict[str, Any]) -> dict[str, Any]:
    """Store the current state of *run*."""
    return state.collection(RUNS.noun, run["thread_id"]).add(run)


def steps_of(state: State, run: Json) -> Collection:
    """Return the steps of *run*."""
    return state.collection(STEPS.noun, run["id"])


def begin_step(state: State, run: Json, details: Json) -> dict[str, Any]:
    """Create a step of *run*."""
    step = {
        "id": state.new_id("step_"),
        "object": "thread.run.step",
        "created_at": state.now(),
        "run_id": run["id"],
        "assistant_id": run["assistant_id"],
        "thread_id": run["thread_id"],
        "type": details["type"],
        "status": "in_progress",
        "step_details": details,
        "metadata": None,
    }
    return steps_of(state, run).add(step | dict(OPEN))


def end_step(state: State, run: Json, step: Json, status: str) -> Event:
    """Finish a step of *run*, and return its event."""
    ended = step | {"status": status, f"{status}_at": state.now()}
    return f"thread.run.step.{status}", steps_of(state, run).add(ended)


def end_steps(state: State, run: Json, status: str) -> list[Event]:
    """Finish the open steps of *run* with the status of the run."""
    open_steps = steps_of(state, run).all(lambda step: step["status"] == "in_progress")
    return [end_step(state, run, step, status) for step in open_steps]


def prompt_tokens(state: State, run: Json) -> int:
    """Count the prompt tokens: the instructions and all messages."""
    texts = (run["instructions"], *map(threads.text, threads.messages(state, run["thread_id"])))
    return sum(len(tokenize(text)) for text in texts)


def usage(given: int, made: int) -> dict[str, int]:
    """Return the usage of a step."""
    return {"prompt_tokens": given, "completion_tokens": made, "total_tokens": given + made}


def total_usage(state: State, run: Json) -> dict[str, int]:
    """Return the sum of the usage of all steps of *run*."""
    used = [step["usage"] for step in steps_of(state, run).all() if step["usage"]]
    return {name: sum(one[name] for one in used) for name in usage(0, 0)}
