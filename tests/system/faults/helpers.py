"""Every helper that sends several requests, as a small job that can be interrupted and resumed.

`run` does the job, `shown` describes its result, which equals `whole` if nothing was lost. `middle` is a request
of it.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from tests.support.running_calls import BackgroundClient

Waiting: TypeAlias = dict[str, Any]
"""The keywords of a helper: `on_progress`, or the wait limits."""

MODEL: Final = "gpt-4o-mini"
QUESTION: Final[Any] = {"role": "user", "content": "How is the weather in Oslo?"}
CHAT: Final[Any] = {"model": MODEL, "messages": [QUESTION]}
CONTENT: Final = bytes(range(250))
TEXTS: Final = ("one", "two", "three", "four", "five")
FILES: Final[Any] = [(f"{name}.txt", name.encode()) for name in TEXTS[:3]]


@dataclass
class Weather:
    """The weather of a city."""

    city: str
    degrees: float


def get_weather(city: str) -> str:
    """Return the weather of a city."""
    return f"{city}: rain"


TOOL: Final[Any] = {
    "type": "function",
    "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def status(job: Any) -> Any:
    return job.status


@frozen
class Helper:
    """A job, and how it is interrupted and resumed."""

    run: Callable[[Any, Any, Waiting], Any]
    """Do the job with a client, the prepared state and the keywords."""
    middle: Mapping[str, Any]
    """The request that fails, as the fields of a fault."""
    prepare: Callable[[BackgroundClient], Any] = lambda _: None
    shown: Callable[[Any], Any] = status
    whole: Any = "completed"
    partial: bool = True
    """Whether the interruption is the cause of a `PartialResultError`."""
    done: Callable[[list[Any]], Any] | None = None
    """Make the state to resume from of the reported progress, where no error has it."""
    resume: Callable[[Any, Any, Any], Any] = field(kw_only=True)


def looked_after(
    prepare: Callable[[BackgroundClient], Any], path: str, run: Any, whole: str = "completed", nth: int = 2
) -> Helper:
    """Describe waiting for a job that exists: to resume is to wait again."""
    middle = {"path": path, "method": "GET", "nth": nth}

    def resume(client: Any, made: Any, _: Any) -> Any:
        return run(client, made, {})

    return Helper(run, middle, prepare, whole=whole, partial=False, done=lambda _: None, resume=resume)


def begun(prepare: Callable[[BackgroundClient], Any], path: str, run: Any, resume: Any) -> Helper:
    """Describe creating a job and waiting for it: to resume is to wait for the created job."""
    return Helper(run, {"path": path, "method": "GET", "nth": 2}, prepare, done=lambda told: told[-1], resume=resume)


def a_batch(background: BackgroundClient) -> Any:
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": CHAT}
    file = background.do(
        lambda: background.client.files.create(file=("b.jsonl", json.dumps(line).encode()), purpose="batch")
    )
    given: Any = {"endpoint": "/v1/chat/completions", "completion_window": "24h"}
    return background.do(lambda: background.client.batches.create(input_file_id=file.id, **given))


def a_job(background: BackgroundClient) -> Any:
    line = json.dumps({"messages": [QUESTION, {"role": "assistant", "content": "Wet."}]}) + "\n"
    given: Any = {"file": ("a.jsonl", line.encode() * 10), "purpose": "fine-tune"}
    file = background.do(lambda: background.client.files.create(**given))
    model = "gpt-4o-mini-2024-07-18"
    return background.do(lambda: background.client.fine_tuning.jobs.create(training_file=file.id, model=model))


def an_evaluation(background: BackgroundClient) -> Any:
    criterion = {"type": "string_check", "name": "same", "operation": "eq", "input": "a", "reference": "a"}
    config = {"type": "custom", "item_schema": {"type": "object"}}
    given: Any = {"name": "e", "data_source_config": config, "testing_criteria": [criterion]}
    made = background.do(lambda: background.client.evals.create(**given))
    content = {"type": "file_content", "content": [{"item": {"text": "one"}}]}
    source: Any = {"type": "jsonl", "source": content}
    return background.do(lambda: background.client.evals.runs.create(made.id, data_source=source))


def an_assistant(background: BackgroundClient) -> dict[str, str]:
    helper = background.do(lambda: background.client.beta.assistants.create(model=MODEL))
    thread = background.do(
        lambda: background.client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    )
    return {"assistant_id": helper.id, "thread_id": thread.id}


def a_run(background: BackgroundClient) -> Any:
    made = an_assistant(background)
    return background.do(lambda: background.client.beta.threads.runs.create(**made))


def a_run_that_asks(background: BackgroundClient) -> Any:
    helper = background.do(lambda: background.client.beta.assistants.create(model=MODEL, tools=[TOOL]))
    given: Any = {"assistant_id": helper.id, "thread": {"messages": [QUESTION]}}
    return background.do(lambda: background.client.beta.threads.create_and_run_poll(**given))


def a_store(background: BackgroundClient) -> Any:
    return background.do(background.client.vector_stores.create)


def a_store_and_a_file(background: BackgroundClient) -> Any:
    file = background.do(lambda: background.client.files.create(file=("a.txt", b"text"), purpose="assistants"))
    return a_store(background).id, file.id


def a_file_of_a_store(background: BackgroundClient) -> Any:
    store, file = a_store_and_a_file(background)
    return background.do(lambda: background.client.vector_stores.files.create(store, file_id=file))


def files_of_a_store(background: BackgroundClient) -> Any:
    store, file = a_store_and_a_file(background)
    return background.do(lambda: background.client.vector_stores.file_batches.create(store, file_ids=[file]))


def outputs(run: Any) -> Any:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "rain"} for call in calls]


POLLS: Final = {
    "batches.poll": looked_after(
        a_batch, "/batches/*", lambda client, made, waiting: client.batches.poll(made.id, **waiting)
    ),
    "fine_tuning.jobs.poll": looked_after(
        a_job,
        "/fine_tuning/jobs/*",
        lambda client, made, waiting: client.fine_tuning.jobs.poll(made.id, **waiting),
        "succeeded",
    ),
    "evals.runs.poll": looked_after(
        an_evaluation,
        "/evals/*/runs/*",
        lambda client, made, waiting: client.evals.runs.poll(made.id, eval_id=made.eval_id, **waiting),
    ),
    "runs.poll": looked_after(
        a_run,
        "/threads/*/runs/*",
        lambda client, made, waiting: client.beta.threads.runs.poll(made.id, thread_id=made.thread_id, **waiting),
    ),
    "responses.poll": looked_after(
        lambda background: background.do(
            lambda: background.client.responses.create(model=MODEL, input="Hello", background=True)
        ),
        "/responses/*",
        lambda client, made, waiting: client.responses.poll(made.id, **waiting),
    ),
    "videos.poll": looked_after(
        lambda background: background.do(lambda: background.client.videos.create(prompt="A cat")),
        "/videos/*",
        lambda client, made, waiting: client.videos.poll(made.id, **waiting),
    ),
    "files.wait_for_processing": looked_after(
        lambda background: background.do(
            lambda: background.client.files.create(file=("a.txt", b"x"), purpose="assistants")
        ),
        "/files/*",
        lambda client, made, waiting: client.files.wait_for_processing(made.id, **waiting),
        "processed",
        nth=1,
    ),
    "vector_stores.files.poll": looked_after(
        a_file_of_a_store,
        "/vector_stores/*/files/*",
        lambda client, made, waiting: client.vector_stores.files.poll(
            made.id, vector_store_id=made.vector_store_id, **waiting
        ),
    ),
    "vector_stores.file_batches.poll": looked_after(
        files_of_a_store,
        "/vector_stores/*/file_batches/*",
        lambda client, made, waiting: client.vector_stores.file_batches.poll(
            made.id, vector_store_id=made.vector_store_id, **waiting
        ),
    ),
}


def on_with_a_run(client: Any, _: Any, done: Any) -> Any:
    return client.beta.threads.runs.poll(done.id, thread_id=done.thread_id)


def on_with_a_file(client: Any, _: Any, done: Any) -> Any:
    return client.vector_stores.files.poll(done.id, vector_store_id=done.vector_store_id)


def on_with_files(client: Any, _: Any, done: Any) -> Any:
    return client.vector_stores.file_batches.poll(done.id, vector_store_id=done.vector_store_id)


def uploaded_into(client: Any, store: Any, waiting: Waiting) -> Any:
    return client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=FILES[0], **waiting)


def all_uploaded_into(client: Any, store: Any, waiting: Waiting) -> Any:
    given = {"files": iter(FILES), "max_concurrency": 1, **waiting}
    return client.vector_stores.file_batches.upload_and_poll(store.id, **given)


CREATED: Final = {
    "runs.create_and_poll": begun(
        an_assistant,
        "/threads/*/runs/*",
        lambda client, made, waiting: client.beta.threads.runs.create_and_poll(**made, **waiting),
        on_with_a_run,
    ),
    "runs.submit_tool_outputs_and_poll": begun(
        a_run_that_asks,
        "/threads/*/runs/*",
        lambda client, made, waiting: client.beta.threads.runs.submit_tool_outputs_and_poll(
            made.id, thread_id=made.thread_id, tool_outputs=outputs(made), **waiting
        ),
        on_with_a_run,
    ),
    "threads.create_and_run_poll": begun(
        an_assistant,
        "/threads/*/runs/*",
        lambda client, made, waiting: client.beta.threads.create_and_run_poll(
            assistant_id=made["assistant_id"], **waiting
        ),
        on_with_a_run,
    ),
    "videos.create_and_poll": begun(
        lambda _: None,
        "/videos/*",
        lambda client, _, waiting: client.videos.create_and_poll(prompt="A cat", **waiting),
        lambda client, _, done: client.videos.poll(done.id),
    ),
    "vector_stores.files.create_and_poll": begun(
        a_store_and_a_file,
        "/vector_stores/*/files/*",
        lambda client, made, waiting: client.vector_stores.files.create_and_poll(
            made[1], vector_store_id=made[0], **waiting
        ),
        on_with_a_file,
    ),
    "vector_stores.files.upload_and_poll": begun(a_store, "/vector_stores/*/files/*", uploaded_into, on_with_a_file),
    "vector_stores.file_batches.create_and_poll": begun(
        a_store_and_a_file,
        "/vector_stores/*/file_batches/*",
        lambda client, made, waiting: client.vector_stores.file_batches.create_and_poll(
            made[0], file_ids=[made[1]], **waiting
        ),
        on_with_files,
    ),
    "vector_stores.file_batches.upload_and_poll": begun(
        a_store, "/vector_stores/*/file_batches/*", all_uploaded_into, on_with_files
    ),
}


def counted(batch: Any) -> Any:
    return batch.status, batch.file_counts.completed


def the_rest_uploaded(client: Any, store: Any, done: dict[int, str]) -> Any:
    rest = [file for number, file in enumerate(FILES) if number not in done]
    return client.vector_stores.file_batches.upload_and_poll(store.id, files=rest, file_ids=[*done.values()])


STORED: Final = {
    "vector_stores.files.upload_and_poll, at the store": Helper(
        uploaded_into,
        {"path": "/vector_stores/*/files", "method": "POST"},
        a_store,
        resume=lambda client, made, done: client.vector_stores.files.create_and_poll(done, vector_store_id=made.id),
    ),
    "vector_stores.files.upload": Helper(
        lambda client, made, _: client.vector_stores.files.upload(vector_store_id=made.id, file=FILES[0]),
        {"path": "/vector_stores/*/files", "method": "POST"},
        a_store,
        shown=lambda file: file.object,
        whole="vector_store.file",
        resume=lambda client, made, done: client.vector_stores.files.create(made.id, file_id=done),
    ),
    "vector_stores.file_batches.upload_and_poll, uploading": Helper(
        all_uploaded_into,
        {"path": "/files", "method": "POST", "nth": 2},
        a_store,
        shown=counted,
        whole=("completed", 3),
        resume=the_rest_uploaded,
    ),
    "vector_stores.file_batches.upload_and_poll, at the store": Helper(
        all_uploaded_into,
        {"path": "/vector_stores/*/file_batches", "method": "POST"},
        a_store,
        shown=counted,
        whole=("completed", 3),
        resume=the_rest_uploaded,
    ),
}


def uploaded(client: Any, _: Any, waiting: Waiting, state: Any = None) -> Any:
    named = {"filename": "a.txt", "mime_type": "text/plain", "purpose": "assistants"}
    given: Any = {"part_size": 100, "at_once": 1, "resume": state, **named, **waiting}
    return client.uploads.upload_file_chunked(file=CONTENT, **given)


def embedded(client: Any, _: Any, waiting: Waiting, done: Any = ()) -> Any:
    """Embed all texts except those that are *done*; report each vector, if asked."""
    at_once = waiting.get("at_once", 1)
    vectors = client.embeddings.create_many(TEXTS[len(done) :], model="text-embedding-3-small", at_once=at_once)
    found = [*done]

    def note(vector: Any) -> None:
        found.append(vector)
        if waiting:
            waiting["on_progress"](vector)

    async def read() -> Any:
        async for vector in vectors:
            note(vector)
        return found

    if inspect.isasyncgen(vectors):
        return read()
    for vector in vectors:
        note(vector)
    return found


def batch_calls(client: Any) -> dict[str, Any]:
    return {
        "a": client.embeddings.create.call(model="text-embedding-3-small", input="one"),
        "b": client.chat.completions.create.call(**CHAT),
    }


def submitted(background: BackgroundClient) -> list[str]:
    return [
        batch.id for batch in background.do(lambda: background.client.batches.submit(batch_calls(background.client)))
    ]


def the_rest_submitted(client: Any, _: Any, done: list[Any]) -> Any:
    there = {batch.endpoint for batch in done}
    calls = {name: call for name, call in batch_calls(client).items() if f"/v1{call.path}" not in there}
    more = client.batches.submit(calls)

    async def all_of_them() -> Any:
        return [*done, *await more]

    return all_of_them() if inspect.isawaitable(more) else [*done, *more]


def answered(results: Any) -> Any:
    return {name: type(result.value).__name__ for name, result in sorted(results.items())}


ANSWERED: Final = {"a": "CreateEmbeddingResponse", "b": "ChatCompletion"}


def roles(run: Any) -> Any:
    return [each.get("role") or each["type"] for each in (run.messages if hasattr(run, "messages") else run.input)]


def chatted(client: Any, _: Any, waiting: Waiting, said: Any = (QUESTION,)) -> Any:
    given: Any = {"model": MODEL, "messages": said, **waiting}
    return client.chat.completions.run_tools([get_weather], **given)


def responded(client: Any, _: Any, waiting: Waiting, said: Any = (QUESTION,)) -> Any:
    return client.responses.run_tools([get_weather], model=MODEL, input=said, **waiting)


def parsed_chat(client: Any, _: Any, __: Waiting) -> Any:
    return client.chat.completions.parse(**CHAT, response_format=Weather)


def parsed_response(client: Any, _: Any, __: Waiting) -> Any:
    return client.responses.parse(model=MODEL, input="Weather?", text_format=Weather)


BULK: Final = {
    "uploads.upload_file_chunked": Helper(
        uploaded,
        {"path": "/uploads/*/parts", "method": "POST", "nth": 2},
        shown=lambda upload: (upload.status, upload.file.bytes),
        whole=("completed", len(CONTENT)),
        done=lambda told: told[-1].state,
        resume=lambda client, made, state: uploaded(client, made, {}, state),
    ),
    "embeddings.create_many": Helper(
        embedded,
        {"path": "/embeddings", "nth": 2},
        shown=len,
        whole=len(TEXTS),
        partial=False,
        done=lambda told: told,
        resume=lambda client, made, done: embedded(client, made, {}, done),
    ),
    "batches.run": Helper(
        lambda client, _, waiting: client.batches.run(batch_calls(client), **waiting),
        {"path": "/batches/*", "method": "GET", "nth": 2},
        shown=answered,
        whole=ANSWERED,
        resume=lambda client, _, done: client.batches.collect(done, batch_calls(client)),
    ),
    "batches.collect": Helper(
        lambda client, made, waiting: client.batches.collect(made, batch_calls(client), **waiting),
        {"path": "/files/*/content", "nth": 2},
        submitted,
        shown=answered,
        whole=ANSWERED,
        done=lambda _: {},
        resume=lambda client, made, _: client.batches.collect(made, batch_calls(client)),
    ),
    "batches.submit": Helper(
        lambda client, _, __: client.batches.submit(batch_calls(client)),
        {"path": "/batches", "method": "POST", "nth": 2},
        shown=len,
        whole=2,
        resume=the_rest_submitted,
    ),
    "chat.completions.run_tools": Helper(
        chatted,
        {"path": "/chat/completions", "nth": 2},
        shown=roles,
        whole=["user", "assistant", "tool", "assistant"],
        done=lambda told: [QUESTION, *told],
        resume=lambda client, made, said: chatted(client, made, {}, said),
    ),
    "responses.run_tools": Helper(
        responded,
        {"path": "/responses", "nth": 2},
        shown=roles,
        whole=["user", "function_call", "function_call_output", "assistant"],
        done=lambda told: [QUESTION, *told],
        resume=lambda client, made, said: responded(client, made, {}, said),
    ),
    "chat.completions.parse": Helper(
        parsed_chat,
        {"path": "/chat/completions"},
        shown=lambda completion: type(completion.parsed),
        whole=Weather,
        partial=False,
        done=lambda _: None,
        resume=lambda client, made, _: parsed_chat(client, made, {}),
    ),
    "responses.parse": Helper(
        parsed_response,
        {"path": "/responses"},
        shown=lambda response: type(response.output_parsed),
        whole=Weather,
        partial=False,
        done=lambda _: None,
        resume=lambda client, made, _: parsed_response(client, made, {}),
    ),
}

HELPERS: Final[Mapping[str, Helper]] = POLLS | CREATED | STORED | BULK
