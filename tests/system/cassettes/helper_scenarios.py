"""The recorded helpers: methods that send several requests, accumulate a stream, or parse a response."""

from __future__ import annotations

import json
import wave
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from unittest.mock import patch

from openai_dual.core.workflows.embeddings import cut
from tests.support.clients import Driver
from tests.support.handlers import recorder
from tests.system.cassettes.scenarios import CHAT, Scenario, asking


@dataclass
class Weather:
    """The weather of a city."""

    city: str
    degrees: float


def get_weather(city: str) -> Weather:
    """Tell the weather of a city."""
    return Weather(city, 7.0)


ASKED: Final = "What is the weather in Oslo?"
PARAMETERS: Final = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
FUNCTION: Final = {"name": "get_weather", "strict": True, "parameters": PARAMETERS}
CHAT_TOOL: Final = {"type": "function", "function": FUNCTION}


def chat_parsed(client: Driver) -> Iterator[Any]:
    parse = "chat.completions.parse"
    completion = client.call(parse, **asking(ASKED), response_format=Weather)
    yield completion
    yield completion.parsed
    completion = client.call(parse, **asking(ASKED), tools=[CHAT_TOOL], tool_choice="required")
    yield completion
    yield [call.function.parsed_arguments for call in completion.choices[0].message.tool_calls]


def chat_folded(client: Driver) -> Iterator[Any]:
    stream = client.method("chat.completions.stream")
    usage = {"stream_options": {"include_usage": True}}
    for params in ({"response_format": Weather}, {"tools": [CHAT_TOOL], "tool_choice": "required"}):
        manager = stream(**asking(ASKED), **params, **usage)
        events, completion = client.accumulated(manager, "get_final_completion")
        yield [event for event in events if event.type != "chunk"]
        yield completion
        yield completion.parsed


def responses_parsed(client: Driver) -> Iterator[Any]:
    parse = "responses.parse"
    response = client.call(parse, model=CHAT, input=ASKED, text_format=Weather)
    yield response
    yield response.output_parsed
    tools = [{"type": "function", **FUNCTION}]
    response = client.call(parse, model=CHAT, input=ASKED, tools=tools, tool_choice="required")
    yield response
    yield [item.parsed_arguments for item in response.output]


def responses_folded(client: Driver) -> Iterator[Any]:
    manager = client.method("responses.stream")(model=CHAT, input=ASKED, text_format=Weather)
    events, response = client.accumulated(manager, "get_final_response")
    yield [(event.type, getattr(event, "snapshot", None)) for event in events]
    yield response
    yield response.output_parsed


def chat_tools(client: Driver) -> Iterator[Any]:
    run = client.call("chat.completions.run_tools", [get_weather], **asking(ASKED))
    yield run.completion
    yield run.messages


def response_tools(client: Driver) -> Iterator[Any]:
    run = client.call("responses.run_tools", [get_weather], model=CHAT, input=ASKED)
    yield run.response
    yield run.input


def background_response(client: Driver) -> Iterator[Any]:
    made = client.call("responses.create", model=CHAT, input="Say one word.", background=True)
    yield client.call("responses.poll", made.id)
    client.call("responses.delete", made.id)


def runs_waited_for(client: Driver) -> Iterator[Any]:
    runs = "beta.threads.runs."
    assistant = client.call("beta.assistants.create", model=CHAT, instructions="Answer in one word.")
    thread = client.call("beta.threads.create", messages=[{"role": "user", "content": "Hi!"}])
    run = client.call(runs + "create_and_poll", thread.id, assistant_id=assistant.id)
    yield run
    yield client.call(runs + "poll", run.id, thread_id=thread.id)
    asked = {"messages": [{"role": "user", "content": ASKED}]}
    run = client.call(
        "beta.threads.create_and_run_poll",
        assistant_id=assistant.id,
        thread=asked,
        tools=[CHAT_TOOL],
        tool_choice="required",
    )
    yield run
    yield client.call(
        runs + "submit_tool_outputs_and_poll", run.id, thread_id=run.thread_id, tool_outputs=_outputs(run)
    )
    for each in (thread.id, run.thread_id):
        client.call("beta.threads.delete", each)
    client.call("beta.assistants.delete", assistant.id)


def runs_streamed(client: Driver) -> Iterator[Any]:
    assistant = client.call("beta.assistants.create", model=CHAT, instructions="Answer in one word.")
    thread = client.call("beta.threads.create", messages=[{"role": "user", "content": "Hi!"}])
    create = client.method("beta.threads.runs.create_and_stream")
    yield from _handled(client, partial(create, thread.id, assistant_id=assistant.id))
    create = client.method("beta.threads.create_and_run_stream")
    asked = {"messages": [{"role": "user", "content": ASKED}]}
    run = yield from _handled(
        client,
        partial(create, assistant_id=assistant.id, thread=asked, tools=[CHAT_TOOL], tool_choice="required"),
    )
    submit = client.method("beta.threads.runs.submit_tool_outputs_stream")
    yield from _handled(client, partial(submit, run.id, thread_id=run.thread_id, tool_outputs=_outputs(run)))
    for each in (thread.id, run.thread_id):
        client.call("beta.threads.delete", each)
    client.call("beta.assistants.delete", assistant.id)


def _handled(client: Driver, opening: Callable[..., Any]) -> Generator[Any, None, Any]:
    """Stream a run through a handler; yield the recorded calls and the run, and return the run."""
    handler = recorder(client.kind)
    events, run = client.accumulated(opening(event_handler=handler), "get_final_run")
    yield [event.event for event in events]
    yield [(name, *(type(each).__name__ for each in given)) for name, given in handler.told if name != "on_event"]
    yield run
    return run


def _outputs(run: Any) -> list[dict[str, str]]:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "It is sunny."} for call in calls]


def vector_store_files(client: Driver) -> Iterator[Any]:
    files, batches = "vector_stores.files.", "vector_stores.file_batches."
    store = client.call("vector_stores.create", name="notes")
    file = client.call(files + "upload_and_poll", vector_store_id=store.id, file=("a.txt", b"The sky is blue."))
    yield file
    yield client.call(files + "create_and_poll", file.id, vector_store_id=store.id, attributes={"year": 2026})
    other = client.call(files + "upload", vector_store_id=store.id, file=("b.txt", b"The sea is blue."))
    yield client.call(files + "poll", other.id, vector_store_id=store.id)
    more = [(f"{name}.txt", f"The {name} is blue.".encode()) for name in ("lake", "ice", "jay")]
    batch = client.call(batches + "upload_and_poll", store.id, files=more, max_concurrency=3)
    yield batch
    yield client.call(batches + "poll", batch.id, vector_store_id=store.id)
    yield client.call(batches + "create_and_poll", store.id, file_ids=[file.id])
    for each in client.items(client.call(files + "list", store.id)):
        client.call("files.delete", each.id)
    client.call("vector_stores.delete", store.id)


def files_waited_for(client: Driver) -> Iterator[Any]:
    made = client.call("files.create", file=("notes.txt", b"The sky is blue."), purpose="assistants")
    yield client.call("files.wait_for_processing", made.id)
    client.call("files.delete", made.id)


def chunked_upload(client: Driver) -> Iterator[Any]:
    seen: list[int] = []
    content = b"".join(b"line %d\n" % number for number in range(30))
    upload = client.call(
        "uploads.upload_file_chunked",
        file=content,
        filename="lines.txt",
        mime_type="text/plain",
        purpose="assistants",
        part_size=100,
        on_progress=lambda progress: seen.append(progress.sent),
    )
    yield upload
    yield max(seen) == len(content), len(seen)
    client.call("files.delete", upload.file.id)


def many_embeddings(client: Driver) -> Iterator[Any]:
    """Embed as if the service accepted two inputs per request; 2,049 would make a large cassette."""
    inputs = ["one", "two", "three", "four", "five"]
    with patch("openai_dual.helpers.embeddings.cut", partial(cut, most=2)):
        vectors = client.client.embeddings.create_many(inputs, model="text-embedding-3-small", dimensions=4)
        yield client.items(vectors)


def mapped(client: Driver) -> Iterator[Any]:
    retrieve = client.method("models.retrieve")
    calls = [retrieve.call(model) for model in (CHAT, "no-such-model", "text-embedding-3-small")]
    for ordered in (True, False):
        results = client.items(client.client.map(calls, at_once=3, ordered=ordered))
        for result in sorted(results, key=lambda each: each.index):
            yield result.index, result.value if result.error is None else type(result.error).__name__


def batches_run(client: Driver) -> Iterator[Any]:
    embed = client.method("embeddings.create").call
    chat = client.method("chat.completions.create").call
    calls = {
        "chat": chat(**asking("Say one word.")),
        "wrong": chat(**asking("Say one word."), temperature="hot"),
        "vector": embed(model="text-embedding-3-small", input="one", dimensions=4, encoding_format="float"),
    }
    yield from _results(client.call("batches.run", calls))
    batches = client.call("batches.submit", {"later": chat(**asking("Say two words."))})
    yield client.call("batches.poll", batches[0].id)
    yield from _results(client.call("batches.collect", [batches[0].id]))


def _results(results: dict[str, Any]) -> Iterator[Any]:
    for name, result in sorted(results.items()):
        yield name, result.value if result.error is None else (type(result.error).__name__, result.error.status_code)


def videos_waited_for(client: Driver) -> Iterator[Any]:
    seen: list[int] = []
    video = client.call("videos.create_and_poll", prompt="A dot.", on_progress=lambda each: seen.append(each.progress))
    yield video
    yield seen
    yield client.call("videos.poll", video.id)


def jobs_waited_for(client: Driver) -> Iterator[Any]:
    example = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    content = "".join(json.dumps(example) + "\n" for _ in range(10)).encode()
    file = client.call("files.create", file=("examples.jsonl", content), purpose="fine-tune")
    job = client.call("fine_tuning.jobs.create", training_file=file.id, model="gpt-4o-mini-2024-07-18")
    yield client.call("fine_tuning.jobs.poll", job.id)


def evaluations_waited_for(client: Driver) -> Iterator[Any]:
    wanted = {"type": "string_check", "name": "same", "operation": "eq"}
    criterion = wanted | {"input": "{{ sample.output_text }}", "reference": "{{ item.wanted }}"}
    made = client.call(
        "evals.create",
        name="echo",
        data_source_config={"type": "custom", "item_schema": {"type": "object"}},
        testing_criteria=[criterion],
    )
    template = {"type": "template", "template": [{"role": "user", "content": "{{ item.text }}"}]}
    content = {"type": "file_content", "content": [{"item": {"text": "one", "wanted": "You said: one"}}]}
    source = {"type": "completions", "model": CHAT, "input_messages": template, "source": content}
    run = client.call("evals.runs.create", made.id, data_source=source)
    yield client.call("evals.runs.poll", run.id, eval_id=made.id)


def saved(client: Driver) -> Iterator[Any]:
    with TemporaryDirectory() as folder:
        picture, sound = Path(folder, "dot.png"), Path(folder, "one.wav")
        image = client.call("images.generate", model="gpt-image-1-mini", prompt="A dot.").data[0]
        image.save(picture)
        yield picture.read_bytes()[:4], picture.read_bytes() == image.content
        speech: dict[str, Any] = {"model": "tts-1", "voice": "alloy", "input": "One.", "response_format": "wav"}
        client.call("audio.speech.create", **speech).stream_to_file(sound)
        with wave.open(BytesIO(sound.read_bytes())) as opened:
            yield opened.getnframes() > 0
        streamed = client.method("audio.speech.with_streaming_response.create")(**speech)
        sound.unlink()
        client.within(streamed, lambda response: response.stream_to_file(sound))
        yield sound.read_bytes()[:4]


EMULATED_ONLY: Final[tuple[Scenario, ...]] = (
    batches_run,
    videos_waited_for,
    jobs_waited_for,
    evaluations_waited_for,
    saved,
)
"""Scenarios that are slow, expensive or too large to record from the real service."""

HELPERS: Final[tuple[Scenario, ...]] = (
    chat_parsed,
    chat_folded,
    responses_parsed,
    responses_folded,
    chat_tools,
    response_tools,
    background_response,
    runs_waited_for,
    runs_streamed,
    vector_store_files,
    files_waited_for,
    chunked_upload,
    many_embeddings,
    mapped,
    *EMULATED_ONLY,
)
