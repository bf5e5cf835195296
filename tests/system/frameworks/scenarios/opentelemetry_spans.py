"""What a tracer sees: `python opentelemetry_spans.py BASE_URL WAY` prints the spans of each scenario as JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from client import make_client, make_sync_client, openai
from opentelemetry.instrumentation.openai import OpenAIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from runner import run

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
client, awaiting = make_sync_client(), make_client()
client.chat.completions.create  # noqa: B018 (methods that were used before the tracer came are traced, too)
OpenAIInstrumentor().instrument(tracer_provider=provider)

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
RESPONSE = {"model": "gpt-4o", "input": "Hello!"}


def spans() -> Any:
    """Return the finished spans, and forget them."""
    found = exporter.get_finished_spans()
    exporter.clear()
    return [(span.name, span.status.status_code.name, sorted(span.attributes)) for span in found]


def traced(call: Callable[[], Any]) -> Any:
    value = call()
    return spans(), type(value).__name__


async def traced_async(call: Callable[[], Awaitable[Any]]) -> Any:
    value = await call()
    return spans(), type(value).__name__


def streamed() -> Any:
    return len(list(client.chat.completions.create(stream=True, **CHAT)))


async def streamed_async() -> Any:
    return len([chunk async for chunk in await awaiting.chat.completions.create(stream=True, **CHAT)])


def failed() -> Any:
    try:
        client.chat.completions.create(**{**CHAT, "model": "no-such-model"})
    except openai.NotFoundError as error:
        return error.status_code


run(
    {
        "chat plain": partial(traced, lambda: client.chat.completions.create(**CHAT)),
        "chat plain async": partial(traced_async, lambda: awaiting.chat.completions.create(**CHAT)),
        "chat streamed": partial(traced, streamed),
        "chat streamed async": partial(traced_async, streamed_async),
        "responses plain": partial(traced, lambda: client.responses.create(**RESPONSE)),
        "responses plain async": partial(traced_async, lambda: awaiting.responses.create(**RESPONSE)),
        "embeddings": partial(traced, lambda: client.embeddings.create(model="text-embedding-3-small", input="a")),
        "chat error: not found": partial(traced, failed),
    }
)
