"""Assistants, threads, messages and runs keep state; polled and streamed runs reach the same end.

Covers: assistants, threads, run_events, run_progress, run_steps.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import BadRequestError, NotFoundError
from openai_dual.emulator import Answer, Emulator
from tests.support.clients import KINDS, Driver, Kind
from tests.unit.emulator.helpers import event_names

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
STARTED = ["thread.run.created", "thread.run.queued", "thread.run.in_progress"]
STEP = ["thread.run.step.created", "thread.run.step.in_progress"]


def assistant(driver: Driver, **settings: Any) -> str:
    return str(driver.call("beta.assistants.create", model="gpt-4o", **settings).id)


def thread(driver: Driver, text: str = "Hello there") -> str:
    return str(driver.call("beta.threads.create", messages=[{"role": "user", "content": text}]).id)


def polled(driver: Driver, run: Any) -> tuple[Any, list[str]]:
    """Retrieve *run* until it does not change; return it and its states."""
    states = [run.status]
    while True:
        run = driver.call("beta.threads.runs.retrieve", run.id, thread_id=run.thread_id)
        if run.status == states[-1]:
            return run, states
        states.append(run.status)


def texts(driver: Driver, thread_id: str, **query: Any) -> list[str]:
    messages = driver.items(driver.call("beta.threads.messages.list", thread_id, **query))
    return [message.content[0].text.value for message in messages]


def outputs(run: Any, text: str = "fine weather") -> list[dict[str, str]]:
    return [{"tool_call_id": call.id, "output": text} for call in run.required_action.submit_tool_outputs.tool_calls]


def test_an_assistant_is_kept_changed_and_deleted(driver: Driver) -> None:
    made = driver.call("beta.assistants.create", model="gpt-4o", name="Ada", metadata={"a": "b"}, temperature=0.5)
    changed = driver.call("beta.assistants.update", made.id, name="Eva", temperature=None)
    read = driver.call("beta.assistants.retrieve", made.id)

    assert ("gpt-4o", "Ada", {"a": "b"}, 0.5) == (made.model, made.name, made.metadata, made.temperature)
    assert ("gpt-4o", "Eva", {"a": "b"}, 1.0) == (read.model, read.name, read.metadata, read.temperature)
    assert changed == read
    assert driver.call("beta.assistants.delete", made.id).deleted
    with pytest.raises(NotFoundError, match=f"No assistant found with id '{made.id}'"):
        driver.call("beta.assistants.retrieve", made.id)


def test_assistants_are_listed_page_by_page(driver: Driver) -> None:
    first, second, third = (assistant(driver, name=str(number)) for number in range(3))
    page = driver.call("beta.assistants.list", limit=2)

    assert [third, second] == [one.id for one in page.data]
    assert first in [one.id for one in driver.items(page)]
    assert [third] == [one.id for one in driver.call("beta.assistants.list", before=second, limit=2).data]
    assert [second] == [one.id for one in driver.call("beta.assistants.list", order="asc", after=first, limit=1).data]


@pytest.mark.parametrize("limit", [0, 101])
def test_a_page_has_1_to_100_items(driver: Driver, limit: int) -> None:
    with pytest.raises(BadRequestError) as caught:
        driver.call("beta.assistants.list", limit=limit)

    assert "limit" == caught.value.param


def test_a_thread_keeps_messages(driver: Driver) -> None:
    key = thread(driver, "one")
    parts = [{"type": "text", "text": "two"}, {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
    message = driver.call("beta.threads.messages.create", key, role="user", content=parts)
    driver.call("beta.threads.messages.update", message.id, thread_id=key, metadata={"a": "b"})
    driver.call("beta.threads.update", key, metadata={"c": "d"})

    read = driver.call("beta.threads.messages.retrieve", message.id, thread_id=key)
    assert (["text", "image_url"], {"a": "b"}) == ([part.type for part in read.content], read.metadata)
    assert {"c": "d"} == driver.call("beta.threads.retrieve", key).metadata
    assert ["two", "one"] == texts(driver, key)
    assert ["one", "two"] == texts(driver, key, order="asc", limit=1)
    assert driver.call("beta.threads.messages.delete", message.id, thread_id=key).deleted
    assert ["one"] == texts(driver, key)
    assert driver.call("beta.threads.delete", key).deleted
    with pytest.raises(NotFoundError, match="No thread found"):
        driver.call("beta.threads.messages.list", key)


def test_a_run_advances_with_each_retrieval(driver: Driver) -> None:
    key = thread(driver)
    began = driver.call("beta.threads.runs.create", key, assistant_id=assistant(driver, instructions="Be kind."))

    run, states = polled(driver, began)

    assert ["queued", "in_progress", "completed"] == states
    assert ("Be kind.", 4, 4, 8) == (
        run.instructions,
        run.usage.prompt_tokens,
        run.usage.completion_tokens,
        run.usage.total_tokens,
    )
    assert ["You said: Hello there", "Hello there"] == texts(driver, key)
    assert ["You said: Hello there"] == texts(driver, key, run_id=run.id)


def test_a_polled_and_a_streamed_run_with_a_tool_end_the_same(driver: Driver) -> None:
    key, helper = thread(driver, "How is the weather?"), assistant(driver, tools=[WEATHER])
    waiting, states = polled(driver, driver.call("beta.threads.runs.create", key, assistant_id=helper))
    resumed = driver.call(
        "beta.threads.runs.submit_tool_outputs", waiting.id, thread_id=key, tool_outputs=outputs(waiting)
    )
    run, more = polled(driver, resumed)

    other = thread(driver, "How is the weather?")
    began = driver.events(driver.call("beta.threads.runs.create", other, assistant_id=helper, stream=True))
    ended = driver.events(
        driver.call(
            "beta.threads.runs.submit_tool_outputs",
            began[-1].data.id,
            thread_id=other,
            tool_outputs=outputs(began[-1].data),
            stream=True,
        )
    )

    assert ["queued", "in_progress", "requires_action"] == states
    assert ["queued", "in_progress", "completed"] == more
    assert ["You said: fine weather", "How is the weather?"] == texts(driver, key) == texts(driver, other)
    assert run.usage == ended[-1].data.usage
    steps = [
        driver.call("beta.threads.runs.steps.list", one.id, thread_id=place).data
        for one, place in ((run, key), (ended[-1].data, other))
    ]
    assert [["message_creation", "tool_calls"]] * 2 == [[step.type for step in both] for both in steps]
    assert ["fine weather"] * 2 == [both[1].step_details.tool_calls[0].function.output for both in steps]
    assert steps[0][0] == driver.call("beta.threads.runs.steps.retrieve", steps[0][0].id, thread_id=key, run_id=run.id)


def test_a_stream_has_the_deltas_of_a_call(driver: Driver) -> None:
    events = driver.events(
        driver.call(
            "beta.threads.create_and_run",
            assistant_id=assistant(driver, tools=[WEATHER]),
            thread={"messages": [{"role": "user", "content": "weather?"}]},
            stream=True,
        )
    )
    deltas = [event.data.delta.step_details.tool_calls[0] for event in events if "delta" in event.event]
    names = [event.event for event in events]

    assert [
        "thread.created",
        *STARTED,
        *STEP,
        *["thread.run.step.delta"] * len(deltas),
        "thread.run.requires_action",
    ] == names
    call = events[-1].data.required_action.submit_tool_outputs.tool_calls[0]
    assert (call.id, "get_weather", "") == (deltas[0].id, deltas[0].function.name, deltas[0].function.arguments)
    assert call.function.arguments == "".join(delta.function.arguments for delta in deltas)


def test_a_stream_ends_with_done(api: httpx.Client) -> None:
    helper = api.post("/assistants", json={"model": "gpt-4o"}).json()["id"]
    body = {"assistant_id": helper, "stream": True, "thread": {"messages": [{"role": "user", "content": "Hi"}]}}
    stream = api.post("/threads/runs", json=body)

    assert [
        "thread.created",
        *STARTED,
        *STEP,
        "thread.message.created",
        "thread.message.in_progress",
        *["thread.message.delta"] * 3,
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
        "done",
    ] == event_names(stream)
    assert stream.text.endswith("event: done\ndata: [DONE]\n\n")


@pytest.mark.parametrize(
    ("text", "settings", "ends", "details"),
    [
        (
            "word " * 300,
            {"max_completion_tokens": 256},
            ["message.incomplete", "run.incomplete"],
            "max_completion_tokens",
        ),
        ("word " * 300, {"max_prompt_tokens": 256}, ["run.in_progress", "run.incomplete"], "max_prompt_tokens"),
    ],
)
def test_other_final_states_of_a_run(driver: Driver, text: str, settings: Any, ends: list[str], details: str) -> None:
    key, helper = thread(driver, text), assistant(driver)
    events = driver.events(driver.call("beta.threads.runs.create", key, assistant_id=helper, stream=True, **settings))
    run = events[-1].data

    names = [event.event.removeprefix("thread.") for event in events if "step" not in event.event]
    assert ends == names[-2:]
    assert details == run.incomplete_details.reason


def test_a_run_that_waits_too_long_expires(driver: Driver) -> None:
    key, helper = thread(driver, "weather?"), assistant(driver, tools=[WEATHER])
    run, _ = polled(driver, driver.call("beta.threads.runs.create", key, assistant_id=helper))
    later = {"x-emulator-clock": "+600"}

    with pytest.raises(BadRequestError, match='Runs in status "expired" do not accept tool outputs'):
        driver.call(
            "beta.threads.runs.submit_tool_outputs",
            run.id,
            thread_id=key,
            tool_outputs=outputs(run),
            extra_headers=later,
        )
    step = driver.call("beta.threads.runs.steps.list", run.id, thread_id=key).data[0]
    assert "expired" == step.status


def test_a_run_is_cancelled_in_two_steps(driver: Driver) -> None:
    key, helper = thread(driver, "weather?"), assistant(driver, tools=[WEATHER])
    run, _ = polled(driver, driver.call("beta.threads.runs.create", key, assistant_id=helper))
    stopping = driver.call("beta.threads.runs.cancel", run.id, thread_id=key)
    stopped, states = polled(driver, stopping)

    assert ["cancelling", "cancelled"] == states
    assert stopped.cancelled_at > stopped.started_at
    with pytest.raises(BadRequestError, match="Cannot cancel run with status 'cancelled'"):
        driver.call("beta.threads.runs.cancel", run.id, thread_id=key)


def test_a_thread_is_locked_while_a_run_is_active(driver: Driver) -> None:
    key, helper = thread(driver), assistant(driver)
    run = driver.call("beta.threads.runs.create", key, assistant_id=helper, metadata={"a": "b"})

    with pytest.raises(BadRequestError, match=f"already has an active run {run.id}"):
        driver.call("beta.threads.runs.create", key, assistant_id=helper)
    with pytest.raises(BadRequestError, match=f"while a run {run.id} is active"):
        driver.call("beta.threads.messages.create", key, role="user", content="more")
    assert [run.id] == [one.id for one in driver.call("beta.threads.runs.list", key).data]
    assert {"c": "d"} == driver.call("beta.threads.runs.update", run.id, thread_id=key, metadata={"c": "d"}).metadata


@pytest.mark.parametrize(
    ("status", "code"), [(400, "invalid_prompt"), (429, "rate_limit_exceeded"), (503, "server_error")]
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_run_fails_where_the_script_has_an_error(kind: Kind, status: int, code: str) -> None:
    with (
        Emulator(script=[Answer(error="Not today.", status=status)]) as server,
        Driver(kind, base_url=server.base_url) as driver,
    ):
        began = driver.call("beta.threads.create_and_run", assistant_id=assistant(driver))
        run, states = polled(driver, began)

    assert ["queued", "in_progress", "failed"] == states
    assert (code, "Not today.") == (run.last_error.code, run.last_error.message)


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_refuses_as_the_script_defines(kind: Kind) -> None:
    with (
        Emulator(script=[Answer(refusal="I would rather not.")]) as server,
        Driver(kind, base_url=server.base_url) as driver,
    ):
        helper = assistant(driver)
        events = driver.events(driver.call("beta.threads.create_and_run", assistant_id=helper, stream=True))
        message = driver.call("beta.threads.messages.list", events[-1].data.thread_id).data[0]

    deltas = [event.data.delta.content[0].refusal for event in events if event.event == "thread.message.delta"]
    assert "I would rather not." == message.content[0].refusal == "".join(deltas)


def test_a_run_needs_an_assistant(driver: Driver) -> None:
    with pytest.raises(NotFoundError, match="No assistant found with id 'asst_1'"):
        driver.call("beta.threads.runs.create", thread(driver), assistant_id="asst_1")


def test_outputs_must_match_the_calls(driver: Driver) -> None:
    key, helper = thread(driver, "weather?"), assistant(driver, tools=[WEATHER])
    run, _ = polled(driver, driver.call("beta.threads.runs.create", key, assistant_id=helper))

    with pytest.raises(BadRequestError, match="Expected tool outputs for call_ids") as caught:
        driver.call(
            "beta.threads.runs.submit_tool_outputs", run.id, thread_id=key, tool_outputs=[{"tool_call_id": "x"}]
        )

    assert "tool_outputs" == caught.value.param
