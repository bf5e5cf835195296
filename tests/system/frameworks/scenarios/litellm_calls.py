"""What litellm does: `python litellm_calls.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

import logging
import os
from typing import Any

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would be loaded from the network

import litellm
from client import PATIENCE, base_url, make_client, make_sync_client, way
from pydantic import BaseModel
from runner import failures, run

litellm.suppress_debug_info = True
litellm.num_retries = 0
logging.disable(logging.CRITICAL)
MESSAGES = [{"role": "user", "content": "Hello!"}]
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Return the weather of a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


class Weather(BaseModel):
    city: str
    degrees: float


def settings(make: Any = None, *, model: str = "gpt-4o", timeout: float = 20) -> dict[str, Any]:
    """Return the arguments of a call: the address, of which litellm makes a client, or a client of this package."""
    found: dict[str, Any] = {"model": f"openai/{model}", "api_key": "sk-test", "timeout": timeout, "max_retries": 0}
    handed = {"client": make(timeout=timeout)} if way == "recognised" and make is not None else {}
    return {**found, **handed, "api_base": base_url}


def shown(response: Any) -> Any:
    message = response.choices[0].message
    calls = [(call.function.name, call.type) for call in message.tool_calls or ()]
    counts = {key: getattr(response.usage, key) for key in ("prompt_tokens", "completion_tokens", "total_tokens")}
    return type(response).__name__, message.role, message.content, calls, response.choices[0].finish_reason, counts


def plain() -> Any:
    return shown(litellm.completion(messages=MESSAGES, **settings(make_sync_client)))


async def plain_async() -> Any:
    return shown(await litellm.acompletion(messages=MESSAGES, **settings(make_client)))


def streamed() -> Any:
    chunks = list(litellm.completion(messages=MESSAGES, stream=True, **settings(make_sync_client)))
    return [chunk.choices[0].delta.content for chunk in chunks], chunks[-1].choices[0].finish_reason


async def streamed_async() -> Any:
    stream = await litellm.acompletion(messages=MESSAGES, stream=True, **settings(make_client))
    chunks = [chunk async for chunk in stream]
    return [chunk.choices[0].delta.content for chunk in chunks], shown(litellm.stream_chunk_builder(chunks))[:3]


def tools() -> Any:
    asked: list[Any] = [{"role": "user", "content": "Call weather"}]
    given = settings(make_sync_client)
    called = litellm.completion(messages=asked, tools=TOOLS, **given)
    message = called.choices[0].message
    results = [{"role": "tool", "tool_call_id": call.id, "content": "sunny"} for call in message.tool_calls]
    return shown(called), shown(litellm.completion(messages=[*asked, message, *results], tools=TOOLS, **given))


async def tools_async() -> Any:
    asked = [{"role": "user", "content": "Call weather"}]
    stream = await litellm.acompletion(messages=asked, tools=TOOLS, stream=True, **settings(make_client))
    return shown(litellm.stream_chunk_builder([chunk async for chunk in stream]))


def structured() -> Any:
    found = litellm.completion(messages=MESSAGES, response_format=Weather, **settings(make_sync_client))
    return type(Weather.model_validate_json(found.choices[0].message.content)).__name__


async def structured_async() -> Any:
    found = await litellm.acompletion(messages=MESSAGES, response_format=Weather, **settings(make_client))
    return type(Weather.model_validate_json(found.choices[0].message.content)).__name__


def rounded(response: Any) -> Any:
    return [[round(number, 6) for number in row["embedding"][:4]] for row in response.data], response.model


def embedded() -> Any:
    return rounded(litellm.embedding(input=["a", "b"], **settings(make_sync_client, model="text-embedding-3-small")))


async def embedded_async() -> Any:
    given = settings(make_client, model="text-embedding-3-small")
    return rounded(await litellm.aembedding(input=["a", "b"], **given))


def moderated() -> Any:
    found = litellm.moderation(input="Hi", **settings(make_sync_client, model="omni-moderation-latest"))
    return type(found).__name__, len(found.results), sorted(found.results[0].model_dump())


async def moderated_async() -> Any:
    found = await litellm.amoderation(input="Hi", **settings(make_client, model="omni-moderation-latest"))
    return type(found).__name__, len(found.results)


def completed() -> Any:
    given = settings(make_sync_client, model="gpt-3.5-turbo-instruct") | {
        "model": "text-completion-openai/gpt-3.5-turbo-instruct"
    }
    return litellm.text_completion(prompt="Hello!", **given).choices[0].text


async def completed_async() -> Any:
    given = settings(make_client) | {"model": "text-completion-openai/gpt-3.5-turbo-instruct"}
    stream = await litellm.atext_completion(prompt="Hello!", stream=True, **given)
    return [chunk.choices[0].text async for chunk in stream]


def spoken() -> Any:
    found = litellm.speech(input="Hello", voice="alloy", **settings(make_sync_client, model="tts-1"))
    return type(found).__name__, len(found.content) > 0


async def spoken_async() -> Any:
    found = await litellm.aspeech(input="Hello", voice="alloy", **settings(make_client, model="tts-1"))
    return type(found).__name__, len(found.content) > 0


def transcribed() -> Any:
    given = settings(make_sync_client, model="whisper-1")
    return litellm.transcription(file=("a.wav", b"RIFF0000WAVEfmt "), **given).text != ""


def drawn() -> Any:
    given = settings(make_sync_client, model="dall-e-3")
    return sorted(
        key for key, value in dict(litellm.image_generation(prompt="a cat", **given).data[0]).items() if value
    )


async def drawn_async() -> Any:
    found = await litellm.aimage_generation(prompt="a cat", **settings(make_client, model="dall-e-3"))
    return sorted(key for key, value in dict(found.data[0]).items() if value)


def responded() -> Any:
    found = litellm.responses(input="Hello!", **settings())
    return type(found).__name__, found.output[0].content[0].text, found.status


def responded_stream() -> Any:
    return [event.type for event in litellm.responses(input="Hello!", stream=True, **settings())]


async def responded_async() -> Any:
    found = await litellm.aresponses(
        input="Call weather", tools=[{"type": "function", **TOOLS[0]["function"]}], **settings()
    )
    return [(item.type, item.name) for item in found.output]


def files() -> Any:
    given = {key: value for key, value in settings(make_sync_client).items() if key != "model"}
    made = litellm.create_file(file=("a.jsonl", b"{}"), purpose="batch", custom_llm_provider="openai", **given)
    return type(made).__name__, made.filename, made.purpose


def failing(name: str) -> Any:
    return litellm.completion(messages=MESSAGES, **settings(make_sync_client, model=name, timeout=PATIENCE))


async def failing_async(name: str) -> Any:
    return await litellm.acompletion(messages=MESSAGES, **settings(make_client, model=name, timeout=PATIENCE))


def failing_embedding(name: str) -> Any:
    return litellm.embedding(input=["a"], **settings(make_sync_client, model=name, timeout=PATIENCE))


def failing_stream(name: str) -> Any:
    given = settings(make_sync_client, model=name, timeout=PATIENCE)
    return list(litellm.completion(messages=MESSAGES, stream=True, **given))


run(
    {
        "chat plain": plain,
        "chat plain async": plain_async,
        "chat streamed": streamed,
        "chat streamed async": streamed_async,
    }
    | {"chat tools": tools, "chat tools async": tools_async}
    | {"chat structured": structured, "chat structured async": structured_async}
    | {"embeddings": embedded, "embeddings async": embedded_async}
    | {"moderations": moderated, "moderations async": moderated_async}
    | {"completions": completed, "completions streamed async": completed_async}
    | {"speech": spoken, "speech async": spoken_async, "transcription": transcribed}
    | {"images": drawn, "images async": drawn_async, "files": files}
    | {"responses plain": responded, "responses streamed": responded_stream, "responses async": responded_async}
    | failures("chat", failing)
    | failures("chat async", failing_async)
    | failures("chat streamed", failing_stream)
    | failures("embeddings", failing_embedding)
)
