"""The recorded calls of each service, and the use of their responses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from openai_dual import APIStatusError
from tests.support.clients import Driver

Scenario: TypeAlias = Callable[[Driver], Iterator[Any]]
"""Makes calls and yields the decoded results."""

CHAT = "gpt-4o-mini"
WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


def asking(text: str) -> dict[str, Any]:
    return {"model": CHAT, "messages": [{"role": "user", "content": text}]}


def chat(client: Driver) -> Iterator[Any]:
    create = "chat.completions.create"
    yield client.call(create, **asking("Grüße 🎉"), max_completion_tokens=20)
    counted = {"stream": True, "stream_options": {"include_usage": True}}
    yield from client.events(client.call(create, **asking("Say one word."), **counted))
    tool = {"type": "function", "function": {"name": "get_weather", "strict": True, "parameters": WEATHER}}
    yield client.call(create, **asking("What is the weather in Oslo?"), tools=[tool])
    yield _refused(client, create, model="no-such-model", messages=[])


def _refused(client: Driver, name: str, *args: Any, **keywords: Any) -> tuple[Any, ...]:
    with pytest.raises(APIStatusError) as caught:
        client.call(name, *args, **keywords)
    return type(caught.value).__name__, caught.value.status_code, caught.value.code, caught.value.param


def responses(client: Driver) -> Iterator[Any]:
    made = client.call("responses.create", model=CHAT, input="Say one word.")
    yield made
    yield client.call("responses.retrieve", made.id)
    yield client.call("responses.input_items.list", made.id).data
    yield from client.events(client.call("responses.create", model=CHAT, input="Say two words.", stream=True))
    yield client.call("responses.delete", made.id)


def embeddings(client: Driver) -> Iterator[Any]:
    keywords = {"model": "text-embedding-3-small", "input": ["one", "two"], "dimensions": 8}
    yield client.call("embeddings.create", **keywords)
    yield client.call("embeddings.create", **keywords, encoding_format="float")


def models(client: Driver) -> Iterator[Any]:
    yield client.call("models.retrieve", CHAT)
    yield _refused(client, "models.retrieve", "no-such-model")


def files(client: Driver) -> Iterator[Any]:
    made = client.call("files.create", file=("notes.jsonl", b'{"a": "\xc3\xbc"}\n'), purpose="user_data")
    yield made
    yield client.call("files.retrieve", made.id)
    yield [each.id == made.id for each in client.call("files.list", purpose="user_data", limit=1).data]
    yield client.call("files.delete", made.id)
    yield _refused(client, "files.retrieve", made.id)


def batches(client: Driver) -> Iterator[Any]:
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": asking("Hi!")}
    file = client.call("files.create", file=("batch.jsonl", json.dumps(line).encode()), purpose="batch")
    made = client.call(
        "batches.create", input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    )
    yield made
    yield client.call("batches.retrieve", made.id)
    yield client.call("batches.cancel", made.id)
    yield [each.id == made.id for each in client.call("batches.list", limit=1).data]
    client.call("files.delete", file.id)


def images(client: Driver) -> Iterator[Any]:
    keywords = {"model": "gpt-image-1-mini", "prompt": "A dot.", "size": "1024x1024", "quality": "low"}
    yield client.call("images.generate", **keywords)


def audio(client: Driver) -> Iterator[Any]:
    speech = client.call(
        "audio.speech.create", model="tts-1", voice="alloy", input="One.", response_format="wav"
    ).read()
    yield type(speech).__name__, speech[:4]
    file = ("one.wav", speech)
    yield client.call("audio.transcriptions.create", file=file, model="whisper-1")
    yield client.call("audio.transcriptions.create", file=file, model="whisper-1", response_format="verbose_json")
    yield client.call("audio.transcriptions.create", file=file, model="whisper-1", response_format="srt")


def moderations(client: Driver) -> Iterator[Any]:
    yield client.call("moderations.create", model="omni-moderation-latest", input="A harmless text.")


def fine_tuning(client: Driver) -> Iterator[Any]:
    example = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    content = "".join(json.dumps(example) + "\n" for _ in range(10)).encode()
    file = client.call("files.create", file=("examples.jsonl", content), purpose="fine-tune")
    made = client.call("fine_tuning.jobs.create", training_file=file.id, model="gpt-4o-mini-2024-07-18")
    yield made
    yield client.call("fine_tuning.jobs.list_events", made.id, limit=1).data
    yield client.call("fine_tuning.jobs.cancel", made.id)
    client.call("files.delete", file.id)


def assistants(client: Driver) -> Iterator[Any]:
    made = client.call("beta.assistants.create", model=CHAT, instructions="Answer in one word.")
    yield made
    thread = client.call("beta.threads.create", messages=[{"role": "user", "content": "Hi!"}])
    yield thread
    run = client.call("beta.threads.runs.create", thread.id, assistant_id=made.id, stream=True)
    yield from client.events(run)
    yield client.call("beta.threads.messages.list", thread.id).data
    yield client.call("beta.threads.delete", thread.id)
    yield client.call("beta.assistants.delete", made.id)


def vector_stores(client: Driver) -> Iterator[Any]:
    made = client.call("vector_stores.create", name="notes")
    yield made
    yield client.call("vector_stores.update", made.id, metadata={"of": "tests"})
    file = client.call("files.create", file=("a.txt", b"The sky is blue."), purpose="assistants")
    yield client.call("vector_stores.files.create", made.id, file_id=file.id, attributes={"year": 2026})
    yield client.call("vector_stores.files.list", made.id).data
    yield client.call("vector_stores.search", made.id, query="What is blue?").data
    yield client.call("vector_stores.delete", made.id)
    client.call("files.delete", file.id)


def uploads(client: Driver) -> Iterator[Any]:
    made = client.call("uploads.create", bytes=4, filename="a.txt", mime_type="text/plain", purpose="assistants")
    yield made
    parts = [client.call("uploads.parts.create", made.id, data=("part", data)) for data in (b"ab", b"cd")]
    yield parts
    done = client.call("uploads.complete", made.id, part_ids=[part.id for part in parts])
    yield done
    client.call("files.delete", done.file.id)


def conversations(client: Driver) -> Iterator[Any]:
    hello = {"type": "message", "role": "user", "content": "Hello!"}
    made = client.call("conversations.create", items=[hello], metadata={"of": "tests"})
    yield made
    yield client.call("conversations.items.list", made.id).data
    yield client.call("responses.create", model=CHAT, conversation=made.id, input="Say one word.")
    yield client.call("conversations.delete", made.id)


SERVICES: tuple[Scenario, ...] = (
    chat,
    responses,
    embeddings,
    models,
    files,
    batches,
    images,
    audio,
    moderations,
    fine_tuning,
    assistants,
    vector_stores,
    uploads,
    conversations,
)
