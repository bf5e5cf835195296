"""Every polling helper against the emulator, with both clients.

Covers: helpers.evals, helpers.files, helpers.fine_tuning, helpers.vector_stores, helpers.videos.
"""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import CancelToken
from openai_dual.emulator import Emulator, Fault
from openai_dual.errors import (
    BadRequestError,
    CallCancelledError,
    ConfigurationError,
    InvalidParameterError,
    PartialResultError,
    PollTimeoutError,
)
from tests.support.clients import KINDS, Driver, Kind

MODEL = "gpt-4o-mini"
HELLO = [{"role": "user", "content": "Hello"}]
TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {}}}}


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, waits: list[float]) -> Iterator[Driver]:
    kind: Kind = request.param
    assert [] == waits  # no driver waits while this fixture is in use
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        yield opened


def test_a_run(driver: Driver) -> None:
    assistant = driver.call("beta.assistants.create", model=MODEL)
    thread = driver.call("beta.threads.create", messages=HELLO)
    seen: list[str] = []

    run = driver.call(
        "beta.threads.runs.create_and_poll",
        thread_id=thread.id,
        assistant_id=assistant.id,
        on_progress=lambda each: seen.append(each.status),
    )
    again = driver.call("beta.threads.runs.poll", run.id, thread_id=thread.id)

    assert ("completed", "completed", run.id) == (seen[-1], run.status, again.id)
    assert len(seen) > 1


def test_a_run_that_requires_action_is_handed_over_and_goes_on(driver: Driver) -> None:
    assistant = driver.call("beta.assistants.create", model=MODEL, tools=[TOOL])
    asked = [{"role": "user", "content": "How is the weather?"}]

    run = driver.call("beta.threads.create_and_run_poll", assistant_id=assistant.id, thread={"messages": asked})
    calls = run.required_action.submit_tool_outputs.tool_calls
    done = driver.call(
        "beta.threads.runs.submit_tool_outputs_and_poll",
        run.id,
        thread_id=run.thread_id,
        tool_outputs=[{"tool_call_id": call.id, "output": "sunny"} for call in calls],
    )

    assert ("requires_action", "completed") == (run.status, done.status)


def test_files_of_a_vector_store(driver: Driver) -> None:
    store = driver.call("vector_stores.create", name="notes")
    uploaded = driver.call("files.create", file=("a.txt", b"Oslo is cold"), purpose="assistants")

    made = driver.call("vector_stores.files.create_and_poll", uploaded.id, vector_store_id=store.id)
    other = driver.call("vector_stores.files.upload", vector_store_id=store.id, file=("b.txt", b"Rome is warm"))
    polled = driver.call("vector_stores.files.poll", other.id, vector_store_id=store.id)
    whole = driver.call("vector_stores.files.upload_and_poll", vector_store_id=store.id, file=("c.txt", b"Nice"))

    assert ["completed"] * 3 == [each.status for each in (made, polled, whole)]
    assert 3 == driver.call("vector_stores.retrieve", store.id).file_counts.completed


def test_file_batches_of_a_vector_store(driver: Driver) -> None:
    store = driver.call("vector_stores.create", name="notes")
    uploaded = driver.call("files.create", file=("a.txt", b"Oslo"), purpose="assistants")
    files = [(f"{number}.txt", io.BytesIO(b"text")) for number in range(7)]

    made = driver.call("vector_stores.file_batches.create_and_poll", store.id, file_ids=[uploaded.id])
    whole = driver.call("vector_stores.file_batches.upload_and_poll", store.id, files=iter(files), max_concurrency=3)
    polled = driver.call("vector_stores.file_batches.poll", whole.id, vector_store_id=store.id)

    assert (1, 7, 7) == (made.file_counts.completed, whole.file_counts.completed, polled.file_counts.completed)


@pytest.mark.parametrize("kind", KINDS)
def test_uploads_that_fail_tell_which_files_are_there(kind: Kind) -> None:
    fault = Fault(status=400, path="/files", method="POST", nth=2)
    with Emulator(faults=[fault]) as server, Driver(kind, base_url=server.base_url) as driver:
        show_what_is_left(driver)


def show_what_is_left(driver: Driver) -> None:
    store = driver.call("vector_stores.create", name="notes")
    files = [("a.txt", b"text"), ("b.txt", b"refused"), ("c.txt", b"never sent")]

    with pytest.raises(PartialResultError) as caught:
        driver.call("vector_stores.file_batches.upload_and_poll", store.id, files=files, max_concurrency=1)

    ((number, left),) = caught.value.done.items()
    assert (0, "a.txt", BadRequestError) == (
        number,
        driver.call("files.retrieve", left).filename,
        type(caught.value.__cause__),
    )


def test_a_video(driver: Driver) -> None:
    seen: list[Any] = []

    video = driver.call("videos.create_and_poll", prompt="A cat", on_progress=lambda each: seen.append(each.progress))

    assert ("completed", "completed") == (video.status, driver.call("videos.poll", video.id).status)
    assert seen == sorted(seen)


def test_a_fine_tuning_job(driver: Driver) -> None:
    line = json.dumps({"messages": [*HELLO, {"role": "assistant", "content": "Hi"}]}) + "\n"
    examples = driver.call("files.create", file=("train.jsonl", line.encode() * 10), purpose="fine-tune")
    job = driver.call("fine_tuning.jobs.create", model="gpt-4o-mini-2024-07-18", training_file=examples.id)

    assert "succeeded" == driver.call("fine_tuning.jobs.poll", job.id).status


def test_a_response_in_the_background(driver: Driver) -> None:
    response = driver.call("responses.create", model=MODEL, input="Hello", background=True)

    assert ("queued", "You said: Hello") == (response.status, driver.call("responses.poll", response.id).output_text)


def test_a_file(driver: Driver) -> None:
    uploaded = driver.call("files.create", file=("a.txt", b"x"), purpose="user_data")

    assert "processed" == driver.call("files.wait_for_processing", uploaded.id, poll_interval=0.5).status


def test_what_takes_too_long_is_told_as_it_was_last_seen(driver: Driver) -> None:
    response = driver.call("responses.create", model=MODEL, input="Hello", background=True)

    with pytest.raises(PollTimeoutError) as caught:
        driver.call("responses.poll", response.id, max_wait_seconds=0.001, poll_interval_ms=5000)

    assert caught.value.last.status in {"queued", "in_progress"}


def test_the_work_goes_on_unless_it_is_to_be_cancelled(driver: Driver) -> None:
    states: list[str] = []
    for asked in ({}, {"cancel_if_given_up": True}):
        response = driver.call("responses.create", model=MODEL, input="Hello", background=True)
        with pytest.raises(PollTimeoutError):
            driver.call("responses.poll", response.id, max_wait_seconds=0.001, poll_interval_ms=5000, **asked)
        states.append(driver.call("responses.retrieve", response.id).status)

    assert ("cancelled", True) == (states[1], states[0] != "cancelled")


def test_a_token_ends_the_waiting_and_not_the_cancelling(driver: Driver) -> None:
    response, token = driver.call("responses.create", model=MODEL, input="Hello", background=True), CancelToken()

    with pytest.raises(CallCancelledError):
        driver.call(
            "responses.poll", response.id, cancel=token, on_progress=lambda _: token.cancel(), cancel_if_given_up=True
        )

    assert "cancelled" == driver.call("responses.retrieve", response.id).status


def test_what_nothing_cancels_cannot_be_asked_to_be(driver: Driver) -> None:
    for name, given in (("videos.poll", {"video_id": "v"}), ("videos.create_and_poll", {"prompt": "A cat"})):
        with pytest.raises(
            InvalidParameterError, match="cancel_if_given_up: expected False, the service cannot cancel"
        ):
            driver.call(name, **given, cancel_if_given_up=True)

    assert [] == list(driver.call("videos.list").data)


@pytest.mark.parametrize("setting", ["max_wait_seconds", "poll_interval_ms"])
def test_a_time_that_is_none_is_refused_before_anything_is_begun(driver: Driver, setting: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{setting}: expected a positive number"):
        driver.call("videos.create_and_poll", prompt="A cat", **{setting: -1})

    assert [] == list(driver.call("videos.list").data)


def test_a_token_of_the_client_ends_the_waiting_and_not_the_cancelling(driver: Driver) -> None:
    response, token = driver.call("responses.create", model=MODEL, input="Hello", background=True), CancelToken()
    guarded = driver.client.with_options(cancel=token)

    with pytest.raises(CallCancelledError):
        driver.finish(
            guarded.responses.poll(response.id, on_progress=lambda _: token.cancel(), cancel_if_given_up=True)
        )

    assert "cancelled" == driver.call("responses.retrieve", response.id).status


def test_an_interruption_gives_up(driver: Driver) -> None:
    """Ctrl-C where it blocks; a task that is cancelled where it awaits."""
    response = driver.call("responses.create", model=MODEL, input="Hello", background=True)
    interruption = KeyboardInterrupt if driver.kind == "sync" else asyncio.CancelledError

    def interrupt(_: Any) -> None:
        if driver.kind == "sync":
            raise KeyboardInterrupt
        task = asyncio.current_task()
        assert task is not None
        task.cancel()

    with pytest.raises(interruption):
        driver.call("responses.poll", response.id, on_progress=interrupt, cancel_if_given_up=True)

    assert "cancelled" == driver.call("responses.retrieve", response.id).status


def test_whoever_gives_up_on_one_batch_gives_up_on_those_after_it(driver: Driver) -> None:
    calls = {
        "a": driver.method("embeddings.create").call(model="text-embedding-3-small", input="x"),
        "b": driver.method("chat.completions.create").call(model=MODEL, messages=HELLO),
    }
    with pytest.raises(PartialResultError) as caught:
        driver.call("batches.run", calls, max_wait_seconds=0.001, cancel_if_given_up=True)

    statuses = {driver.call("batches.retrieve", each).status for each in caught.value.done}
    assert (2, PollTimeoutError) == (len(caught.value.done), type(caught.value.__cause__))
    assert statuses <= {"cancelling", "cancelled"}
