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

PollSettings: TypeAlias = dict[str, Any]
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

    run: Callable[[Any, Any, PollSettings], Any]
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


def polling_helper(
    prepare: Callable[[BackgroundClient], Any], path: str, run: Any, whole: str = "completed", nth: int = 2
) -> Helper:
    """Describe waiting for a job that exists: to resume is to wait again."""
    middle = {"path": path, "method": "GET", "nth": nth}

    def resume(client: Any, made: Any, _: Any) -> Any:
        return run(client, made, {})

    return Helper(run, middle, prepare, whole=whole, partial=False, done=lambda _: None, resume=resume)


def create_and_poll_helper(prepare: Callable[[BackgroundClient], Any], path: str, run: Any, resume: Any) -> Helper:
    """Describe creating a job and waiting for it: to resume is to wait for the created job."""
    return Helper(run, {"path": path, "method": "GET", "nth": 2}, prepare, done=lambda told: told[-1], resume=resume)


def create_batch(background: BackgroundClient) -> Any:
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": CHAT}
    file = background.do(
        lambda: background.client.files.create(file=("b.jsonl", json.dumps(line).encode()), purpose="batch")
    )
    given: Any = {"endpoint": "/v1/chat/completions", "completion_window": "24h"}
    return background.do(lambda: background.client.batches.create(input_file_id=file.id, **given))


def create_job(background: BackgroundClient) -> Any:
    line = json.dumps({"messages": [QUESTION, {"role": "assistant", "content": "Wet."}]}) + "\n"
    given: Any = {"file": ("a.jsonl", line.encode() * 10), "purpose": "fine-tune"}
    file = background.do(lambda: background.client.files.create(**given))
    model = "gpt-4o-mini-2024-07-18"
    return background.do(lambda: background.client.fine_tuning.jobs.create(training_file=file.id, model=model))


def create_evaluation(background: BackgroundClient) -> Any:
    criterion = {"type": "string_check", "name": "same", "operation": "eq", "input": "a", "reference": "a"}
    config = {"type": "custom", "item_schema": {"type": "object"}}
    given: Any = {"name": "e", "data_source_config": config, "testing_criteria": [criterion]}
    made = background.do(lambda: background.client.evals.create(**given))
    content = {"type": "file_content", "content": [{"item": {"text": "one"}}]}
    source: Any = {"type": "jsonl", "source": content}
    return background.do(lambda: background.client.evals.runs.create(made.id, data_source=source))


def create_assistant(background: BackgroundClient) -> dict[str, str]:
    helper = background.do(lambda: background.client.beta.assistants.create(model=MODEL))
    thread = background.do(
        lambda: background.client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    )
    return {"assistant_id": helper.id, "thread_id": thread.id}


def create_run(background: BackgroundClient) -> Any:
    made = create_assistant(background)
    return background.do(lambda: background.client.beta.threads.runs.create(**made))


def create_run_with_tool(background: BackgroundClient) -> Any:
    helper = background.do(lambda: background.client.beta.assistants.create(model=MODEL, tools=[TOOL]))
    given: Any = {"assistant_id": helper.id, "thread": {"messages": [QUESTION]}}
    return background.do(lambda: background.client.beta.threads.create_and_run_poll(**given))


def create_store(background: BackgroundClient) -> Any:
    return background.do(background.client.vector_stores.create)


def create_store_and_file(background: BackgroundClient) -> Any:
    file = background.do(lambda: background.client.files.create(file=("a.txt", b"text"), purpose="assistants"))
    return create_store(background).id, file.id


def create_store_file(background: BackgroundClient) -> Any:
    store, file = create_store_and_file(background)
    return background.do(lambda: background.client.vector_stores.files.create(store, file_id=file))


def create_file_batch(background: BackgroundClient) -> Any:
    store, file = create_store_and_file(background)
    return background.do(lambda: background.client.vector_stores.file_batches.create(store, file_ids=[file]))


def outputs(run: Any) -> Any:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "rain"} for call in calls]


POLLS: Final = {
    "batches.poll": polling_helper(
        create_batch, "/batches/*", lambda client, made, settings: client.batches.poll(made.id, **settings)
    ),
    "fine_tuning.jobs.poll": polling_helper(
        create_job,
        "/fine_tuning/jobs/*",
        lambda client, made, settings: client.fine_tuning.jobs.poll(made.id, **settings),
        "succeeded",
    ),
    "evals.runs.poll": polling_helper(
        create_evaluation,
        "/evals/*/runs/*",
        lambda client, made, settings: client.evals.runs.poll(made.id, eval_id=made.eval_id, **settings),
    ),
    "runs.poll": polling_helper(
        create_run,
        "/threads/*/runs/*",
        lambda client, made, settings: client.beta.threads.runs.poll(made.id, thread_id=made.thread_id, **settings),
    ),
    "responses.poll": polling_helper(
        lambda background: background.do(
            lambda: background.client.responses.create(model=MODEL, input="Hello", background=True)
        ),
        "/responses/*",
        lambda client, made, settings: client.responses.poll(made.id, **settings),
    ),
    "videos.poll": polling_helper(
        lambda background: background.do(lambda: background.client.videos.create(prompt="A cat")),
        "/videos/*",
        lambda client, made, settings: client.videos.poll(made.id, **settings),
    ),
    "files.wait_for_processing": polling_helper(
        lambda background: background.do(
            lambda: background.client.files.create(file=("a.txt", b"x"), purpose="assistants")
        ),
        "/files/*",
        lambda client, made, settings: client.files.wait_for_processing(made.id, **settings),
        "processed",
        nth=1,
    ),
    "vector_stores.files.poll": polling_helper(
        create_store_file,
        "/vector_stores/*/files/*",
        lambda client, made, settings: client.vector_stores.files.poll(
            made.id, vector_store_id=made.vector_store_id, **settings
        ),
    ),
    "vector_stores.file_batches.poll": polling_helper(
        create_file_batch,
        "/vector_stores/*/file_batches/*",
        lambda client, made, settings: client.vector_stores.file_batches.poll(
            made.id, vector_store_id=made.vector_store_id, **settings
        ),
    ),
}


def resume_run(client: Any, _: Any, done: Any) -> Any:
    return client.beta.threads.runs.poll(done.id, thread_id=done.thread_id)


def resume_store_file(client: Any, _: Any, done: Any) -> Any:
    return client.vector_stores.files.poll(done.id, vector_store_id=done.vector_store_id)


def resume_file_batch(client: Any, _: Any, done: Any) -> Any:
    return client.vector_stores.file_batches.poll(done.id, vector_store_id=done.vector_store_id)


def upload_one(client: Any, store: Any, settings: PollSettings) -> Any:
    return client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=FILES[0], **settings)


def upload_all(client: Any, store: Any, settings: PollSettings) -> Any:
    given = {"files": iter(FILES), "max_concurrency": 1, **settings}
    return client.vector_stores.file_batches.upload_and_poll(store.id, **given)


CREATED: Final = {
    "runs.create_and_poll": create_and_poll_helper(
        create_assistant,
        "/threads/*/runs/*",
        lambda client, made, settings: client.beta.threads.runs.create_and_poll(**made, **settings),
        resume_run,
    ),
    "runs.submit_tool_outputs_and_poll": create_and_poll_helper(
        create_run_with_tool,
        "/threads/*/runs/*",
        lambda client, made, settings: client.beta.threads.runs.submit_tool_outputs_and_poll(
            made.id, thread_id=made.thread_id, tool_outputs=outputs(made), **settings
        ),
        resume_run,
    ),
    "threads.create_and_run_poll": create_and_poll_helper(
        create_assistant,
        "/threads/*/runs/*",
        lambda client, made, settings: client.beta.threads.create_and_run_poll(
            assistant_id=made["assistant_id"], **settings
        ),
        resume_run,
    ),
    "videos.create_and_poll": create_and_poll_helper(
        lambda _: None,
        "/videos/*",
        lambda client, _, settings: client.videos.create_and_poll(prompt="A cat", **settings),
        lambda client, _, done: client.videos.poll(done.id),
    ),
    "vector_stores.files.create_and_poll": create_and_poll_helper(
        create_store_and_file,
        "/vector_stores/*/files/*",
        lambda client, made, settings: client.vector_stores.files.create_and_poll(
            made[1], vector_store_id=made[0], **settings
        ),
        resume_store_file,
    ),
    "vector_stores.files.upload_and_poll": create_and_poll_helper(
        create_store, "/vector_stores/*/files/*", upload_one, resume_store_file
    ),
    "vector_stores.file_batches.create_and_poll": create_and_poll_helper(
        create_store_and_file,
        "/vector_stores/*/file_batches/*",
        lambda client, made, settings: client.vector_stores.file_batches.create_and_poll(
            made[0], file_ids=[made[1]], **settings
        ),
        resume_file_batch,
    ),
    "vector_stores.file_batches.upload_and_poll": create_and_poll_helper(
        create_store, "/vector_stores/*/file_batches/*", upload_all, resume_file_batch
    ),
}


def status_and_count(batch: Any) -> Any:
    return batch.status, batch.file_counts.completed


def upload_rest(client: Any, store: Any, done: dict[int, str]) -> Any:
    rest = [file for number, file in enumerate(FILES) if number not in done]
    return client.vector_stores.file_batches.upload_and_poll(store.id, files=rest, file_ids=[*done.values()])


STORED: Final = {
    "vector_stores.files.upload_and_poll, at the store": Helper(
        upload_one,
        {"path": "/vector_stores/*/files", "method": "POST"},
        create_store,
        resume=lambda client, made, done: client.vector_stores.files.create_and_poll(done, vector_store_id=made.id),
    ),
    "vector_stores.files.upload": Helper(
        lambda client, made, _: client.vector_stores.files.upload(vector_store_id=made.id, file=FILES[0]),
        {"path": "/vector_stores/*/files", "method": "POST"},
        create_store,
        shown=lambda file: file.object,
        whole="vector_store.file",
        resume=lambda client, made, done: client.vector_stores.files.create(made.id, file_id=done),
    ),
    "vector_stores.file_batches.upload_and_poll, uploading": Helper(
        upload_all,
        {"path": "/files", "method": "POST", "nth": 2},
        create_store,
        shown=status_and_count,
        whole=("completed", 3),
        resume=upload_rest,
    ),
    "vector_stores.file_batches.upload_and_poll, at the store": Helper(
        upload_all,
        {"path": "/vector_stores/*/file_batches", "method": "POST"},
        create_store,
        shown=status_and_count,
        whole=("completed", 3),
        resume=upload_rest,
    ),
}


def upload_in_parts(client: Any, _: Any, settings: PollSettings, state: Any = None) -> Any:
    named = {"filename": "a.txt", "mime_type": "text/plain", "purpose": "assistants"}
    given: Any = {"part_size": 100, "at_once": 1, "resume": state, **named, **settings}
    return client.uploads.upload_file_chunked(file=CONTENT, **given)


def embed(client: Any, _: Any, settings: PollSettings, done: Any = ()) -> Any:
    """Embed all texts except those that are *done*; report each vector, if asked."""
    at_once = settings.get("at_once", 1)
    vectors = client.embeddings.create_many(TEXTS[len(done) :], model="text-embedding-3-small", at_once=at_once)
    found = [*done]

    def note(vector: Any) -> None:
        found.append(vector)
        if settings:
            settings["on_progress"](vector)

    async def read() -> Any:
        async for vector in vectors:
            note(vector)
        return found

    if hasattr(vectors, "__aiter__"):
        return read()
    for vector in vectors:
        note(vector)
    return found


def batch_calls(client: Any) -> dict[str, Any]:
    return {
        "a": client.embeddings.create.call(model="text-embedding-3-small", input="one"),
        "b": client.chat.completions.create.call(**CHAT),
    }


def submit_batches(background: BackgroundClient) -> list[str]:
    return [
        batch.id for batch in background.do(lambda: background.client.batches.submit(batch_calls(background.client)))
    ]


def submit_rest(client: Any, _: Any, done: list[Any]) -> Any:
    there = {batch.endpoint for batch in done}
    calls = {name: call for name, call in batch_calls(client).items() if f"/v1{call.path}" not in there}
    more = client.batches.submit(calls)

    async def all_of_them() -> Any:
        return [*done, *await more]

    return all_of_them() if inspect.isawaitable(more) else [*done, *more]


def result_types(results: Any) -> Any:
    return {name: type(result.value).__name__ for name, result in sorted(results.items())}


RESULT_TYPES: Final = {"a": "CreateEmbeddingResponse", "b": "ChatCompletion"}


def roles(run: Any) -> Any:
    return [each.get("role") or each["type"] for each in (run.messages if hasattr(run, "messages") else run.input)]


def chat_with_tools(client: Any, _: Any, settings: PollSettings, said: Any = (QUESTION,)) -> Any:
    given: Any = {"model": MODEL, "messages": said, **settings}
    return client.chat.completions.run_tools([get_weather], **given)


def respond_with_tools(client: Any, _: Any, settings: PollSettings, said: Any = (QUESTION,)) -> Any:
    return client.responses.run_tools([get_weather], model=MODEL, input=said, **settings)


def parse_chat(client: Any, _: Any, __: PollSettings) -> Any:
    return client.chat.completions.parse(**CHAT, response_format=Weather)


def parse_response(client: Any, _: Any, __: PollSettings) -> Any:
    return client.responses.parse(model=MODEL, input="Weather?", text_format=Weather)


BULK: Final = {
    "uploads.upload_file_chunked": Helper(
        upload_in_parts,
        {"path": "/uploads/*/parts", "method": "POST", "nth": 2},
        shown=lambda upload: (upload.status, upload.file.bytes),
        whole=("completed", len(CONTENT)),
        done=lambda told: told[-1].state,
        resume=lambda client, made, state: upload_in_parts(client, made, {}, state),
    ),
    "embeddings.create_many": Helper(
        embed,
        {"path": "/embeddings", "nth": 2},
        shown=len,
        whole=len(TEXTS),
        partial=False,
        done=lambda told: told,
        resume=lambda client, made, done: embed(client, made, {}, done),
    ),
    "batches.run": Helper(
        lambda client, _, settings: client.batches.run(batch_calls(client), **settings),
        {"path": "/batches/*", "method": "GET", "nth": 2},
        shown=result_types,
        whole=RESULT_TYPES,
        resume=lambda client, _, done: client.batches.collect(done, batch_calls(client)),
    ),
    "batches.collect": Helper(
        lambda client, made, settings: client.batches.collect(made, batch_calls(client), **settings),
        {"path": "/files/*/content", "nth": 2},
        submit_batches,
        shown=result_types,
        whole=RESULT_TYPES,
        done=lambda _: {},
        resume=lambda client, made, _: client.batches.collect(made, batch_calls(client)),
    ),
    "batches.submit": Helper(
        lambda client, _, __: client.batches.submit(batch_calls(client)),
        {"path": "/batches", "method": "POST", "nth": 2},
        shown=len,
        whole=2,
        resume=submit_rest,
    ),
    "chat.completions.run_tools": Helper(
        chat_with_tools,
        {"path": "/chat/completions", "nth": 2},
        shown=roles,
        whole=["user", "assistant", "tool", "assistant"],
        done=lambda told: [QUESTION, *told],
        resume=lambda client, made, said: chat_with_tools(client, made, {}, said),
    ),
    "responses.run_tools": Helper(
        respond_with_tools,
        {"path": "/responses", "nth": 2},
        shown=roles,
        whole=["user", "function_call", "function_call_output", "assistant"],
        done=lambda told: [QUESTION, *told],
        resume=lambda client, made, said: respond_with_tools(client, made, {}, said),
    ),
    "chat.completions.parse": Helper(
        parse_chat,
        {"path": "/chat/completions"},
        shown=lambda completion: type(completion.parsed),
        whole=Weather,
        partial=False,
        done=lambda _: None,
        resume=lambda client, made, _: parse_chat(client, made, {}),
    ),
    "responses.parse": Helper(
        parse_response,
        {"path": "/responses"},
        shown=lambda response: type(response.output_parsed),
        whole=Weather,
        partial=False,
        done=lambda _: None,
        resume=lambda client, made, _: parse_response(client, made, {}),
    ),
}

HELPERS: Final[Mapping[str, Helper]] = POLLS | CREATED | STORED | BULK
