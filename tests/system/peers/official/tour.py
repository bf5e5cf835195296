"""Call the emulator with the official client, in a separate environment.

    python tour.py BASE_URL

Prints a JSON object: what each stop saw. Knows nothing of this project; `test_official` says what is expected.
"""

from __future__ import annotations

import asyncio
import io
import json
import sys
from collections.abc import Callable
from typing import Any

import openai
from openai import AssistantEventHandler, AsyncOpenAI, OpenAI
from pydantic import BaseModel

MODEL = "gpt-4o-mini"
HELLO: Any = [{"role": "user", "content": "Hello there"}]
WEATHER: Any = [{"role": "user", "content": "How is the weather?"}]
PARAMETERS: Any = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
FUNCTION: Any = {"name": "get_weather", "parameters": PARAMETERS}
TOOLS: Any = [{"type": "function", "function": FUNCTION}]

STOPS: list[Callable[[OpenAI], Any]] = []


class City(BaseModel):
    name: str
    people: int


def stop(function: Callable[[OpenAI], Any]) -> Callable[[OpenAI], Any]:
    STOPS.append(function)
    return function


@stop
def chat(client: OpenAI) -> Any:
    completion = client.chat.completions.create(model=MODEL, messages=HELLO, n=2)
    return [choice.message.content for choice in completion.choices], completion.usage is not None


@stop
def chat_tool(client: OpenAI) -> Any:
    asked = client.chat.completions.create(model=MODEL, messages=WEATHER, tools=TOOLS).choices[0]
    (call,) = asked.message.tool_calls or ()
    output: Any = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    answer = client.chat.completions.create(model=MODEL, messages=[*WEATHER, asked.message, output], tools=TOOLS)
    return asked.finish_reason, call.type, answer.choices[0].message.content


@stop
def chat_stream(client: OpenAI) -> Any:
    options: Any = {"include_usage": True}
    chunks = list(client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, stream_options=options))
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    return text, chunks[-1].usage is not None


@stop
def chat_stream_helper(client: OpenAI) -> Any:
    with client.chat.completions.stream(model=MODEL, messages=WEATHER, tools=TOOLS) as stream:
        kinds = sorted({event.type for event in stream})
        final = stream.get_final_completion()
    return kinds, final.choices[0].finish_reason


@stop
def chat_parse(client: OpenAI) -> Any:
    parsed = client.chat.completions.parse(model=MODEL, messages=HELLO, response_format=City)
    return type(parsed.choices[0].message.parsed).__name__


@stop
def chat_stored(client: OpenAI) -> Any:
    stored = client.chat.completions.create(model=MODEL, messages=HELLO, store=True, metadata={"tour": "yes"})
    found = [each.id for each in client.chat.completions.list(metadata={"tour": "yes"})]
    changed = client.chat.completions.update(stored.id, metadata={"tour": "no"})
    said = [message.content for message in client.chat.completions.messages.list(stored.id)]
    return found == [stored.id], changed.metadata, said, client.chat.completions.delete(stored.id).deleted


@stop
def responses(client: OpenAI) -> Any:
    first = client.responses.create(model=MODEL, input="Hello there")
    second = client.responses.create(model=MODEL, input="And now?", previous_response_id=first.id)
    items = [item.type for item in client.responses.input_items.list(second.id)]
    return first.output_text, second.output_text, items, client.responses.retrieve(first.id).id == first.id


@stop
def responses_tool(client: OpenAI) -> Any:
    tools: Any = [{"type": "function", "strict": False, **FUNCTION}]
    asked = client.responses.create(model=MODEL, input="How is the weather?", tools=tools)
    (call,) = (item for item in asked.output if item.type == "function_call")
    output: Any = [{"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}]
    answer = client.responses.create(model=MODEL, previous_response_id=asked.id, input=output, tools=tools)
    return call.name, answer.output_text


@stop
def responses_stream(client: OpenAI) -> Any:
    with client.responses.stream(model=MODEL, input="Hello there") as stream:
        events = list(stream)
        final = stream.get_final_response()
    numbers = [event.sequence_number for event in events]
    return events[0].type, events[-1].type, numbers == list(range(len(events))), final.output_text


@stop
def responses_parse(client: OpenAI) -> Any:
    return type(client.responses.parse(model=MODEL, input="Hello", text_format=City).output_parsed).__name__


@stop
def conversations(client: OpenAI) -> Any:
    conversation = client.conversations.create(metadata={"of": "tour"})
    answer = client.responses.create(model=MODEL, input="Hello there", conversation=conversation.id)
    kinds = [item.type for item in client.conversations.items.list(conversation.id, order="asc")]
    return answer.output_text, kinds, client.conversations.delete(conversation.id).deleted


@stop
def files(client: OpenAI) -> Any:
    made = [
        client.files.create(file=(f"{name}.txt", b"text of " + name.encode()), purpose="user_data") for name in "abc"
    ]
    listed = [file.filename for file in client.files.list(purpose="user_data", order="asc", limit=2).data]
    content = client.files.content(made[0].id).read().decode()
    return listed, content, client.files.wait_for_processing(made[1].id).status, client.files.delete(made[2].id).deleted


@stop
def uploads(client: OpenAI) -> Any:
    content = bytes(range(256)) * 40
    upload = client.uploads.upload_file_chunked(
        file=content,
        filename="big.bin",
        bytes=len(content),
        mime_type="text/plain",
        purpose="assistants",
        part_size=1000,
    )
    assert upload.file is not None
    return upload.status, client.files.content(upload.file.id).read() == content


@stop
def vector_stores(client: OpenAI) -> Any:
    store = client.vector_stores.create(name="tour")
    batch = client.vector_stores.file_batches.upload_and_poll(
        store.id, files=[("oslo.txt", io.BytesIO(b"Oslo is cold")), ("rome.txt", io.BytesIO(b"Rome is warm"))]
    )
    best = next(iter(client.vector_stores.search(store.id, query="warm Rome")))
    counts = client.vector_stores.retrieve(store.id).file_counts
    return batch.status, counts.completed, best.filename, client.vector_stores.delete(store.id).deleted


@stop
def batches(client: OpenAI) -> Any:
    body = {"model": MODEL, "messages": HELLO}
    line = {"custom_id": "one", "method": "POST", "url": "/v1/chat/completions", "body": body}
    file = client.files.create(file=("batch.jsonl", json.dumps(line).encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
    states = [batch.status]
    while states[-1] not in {"completed", "failed", "expired", "cancelled"}:
        batch = client.batches.retrieve(batch.id)
        states.append(batch.status)
    output = json.loads(client.files.content(batch.output_file_id or "").read())
    return list(dict.fromkeys(states)), output["response"]["body"]["choices"][0]["message"]["content"]


class Heard(AssistantEventHandler):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:  # noqa: ARG002 (the signature that it is called with)
        self.text += delta.value or ""


@stop
def assistants(client: OpenAI) -> Any:
    assistant = client.beta.assistants.create(model=MODEL, instructions="Be brief.", tools=TOOLS)
    thread = client.beta.threads.create(messages=HELLO)
    plain = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    said = client.beta.threads.messages.list(thread.id).data[0].content[0]
    heard = Heard()
    with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id, event_handler=heard) as stream:
        stream.until_done()
    return plain.status, said.type, bool(heard.text)


@stop
def assistants_tool(client: OpenAI) -> Any:
    assistant = client.beta.assistants.create(model=MODEL, tools=TOOLS)
    thread = client.beta.threads.create(messages=WEATHER)
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
    assert run.required_action is not None
    calls = run.required_action.submit_tool_outputs.tool_calls
    done = client.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=run.id,
        thread_id=thread.id,
        tool_outputs=[{"tool_call_id": call.id, "output": "sunny"} for call in calls],
    )
    steps = [step.type for step in client.beta.threads.runs.steps.list(run.id, thread_id=thread.id, order="asc")]
    return run.status, done.status, steps


@stop
def embeddings(client: OpenAI) -> Any:
    answer = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"], dimensions=8)
    return [len(item.embedding) for item in answer.data]


@stop
def media(client: OpenAI) -> Any:
    image = client.images.generate(model="gpt-image-1", prompt="A cat")
    speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")
    text = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", speech.read())).text
    return bool(image.data), bool(text)


@stop
def moderations(client: OpenAI) -> Any:
    return client.moderations.create(input="Hello").results[0].flagged


@stop
def models(client: OpenAI) -> Any:
    return MODEL in [model.id for model in client.models.list()], client.models.retrieve(MODEL).id


@stop
def fine_tuning(client: OpenAI) -> Any:
    line = {"messages": [*HELLO, {"role": "assistant", "content": "Hi"}]}
    file = client.files.create(file=("train.jsonl", (json.dumps(line) + "\n").encode() * 10), purpose="fine-tune")
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id)
    while job.status not in {"succeeded", "failed", "cancelled"}:
        job = client.fine_tuning.jobs.retrieve(job.id)
    events = list(client.fine_tuning.jobs.list_events(job.id))
    return job.status, bool(events), job.fine_tuned_model is not None


@stop
def errors(client: OpenAI) -> Any:
    seen: list[Any] = []
    calls: list[Callable[[], Any]] = [
        OpenAI(base_url=client.base_url, api_key="invalid", max_retries=0).models.list,
        lambda: client.files.retrieve("file-gone"),
        lambda: client.chat.completions.create(model=MODEL, messages="no list"),  # type: ignore[call-overload]  # wrong
        lambda: client.with_options(max_retries=0).models.list(extra_headers={"x-emulator-fault": "status=429"}),
        lambda: client.with_options(max_retries=0).models.list(extra_headers={"x-emulator-fault": "reset"}),
    ]
    for call in calls:
        try:
            call()
        except openai.APIError as error:
            seen.append(type(error).__name__)
    return seen


@stop
def retries(client: OpenAI) -> Any:
    fault = {"x-emulator-fault": "status=500; retry-after-ms=1; times=2"}
    raw = client.with_options(max_retries=3).models.with_raw_response.list(extra_headers=fault)
    return raw.retries_taken


@stop
def async_client(client: OpenAI) -> Any:
    async def ask() -> Any:
        async with AsyncOpenAI(base_url=client.base_url, api_key=client.api_key) as other:
            stream = await other.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
            text = "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])
            listed = [model.id async for model in other.models.list()]
            return text, MODEL in listed

    return asyncio.run(ask())


def main() -> None:
    seen: dict[str, Any] = {}
    with OpenAI(base_url=sys.argv[1], api_key="a-key") as client:
        for function in STOPS:
            try:
                seen[function.__name__] = function(client)
            except Exception as error:  # noqa: BLE001 (whatever it is, the others are still to be seen)
                seen[function.__name__] = f"{type(error).__name__}: {error}"
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main()
