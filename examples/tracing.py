"""Print the spans of calls, with OpenTelemetry and an in-memory exporter.

    OPENAI_API_KEY=... python examples/tracing.py

Needs `pip install 'openai-dual[otel]' opentelemetry-sdk`. An application uses an OTLP
exporter.
"""

from __future__ import annotations

import asyncio

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.observe import Tracing

MODEL = "gpt-4o-mini"
exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))


def main() -> None:
    with OpenAI(tracing=Tracing(provider)) as client:
        tracer = provider.get_tracer("example")
        with tracer.start_as_current_span("my request"):
            client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Say hello."}]
            )
    show()


async def async_main() -> None:
    async with AsyncOpenAI(tracing=Tracing(provider, propagate=True)) as client:
        stream = await client.responses.create(
            model=MODEL, input="Count to three.", stream=True
        )
        async for _ in stream:
            pass
    show()


def show() -> None:
    """Print the spans of the latest call as a tree, with status and token count."""
    spans = sorted(exporter.get_finished_spans(), key=lambda span: span.start_time or 0)
    depth = {0: -1}
    for span in spans:
        parent = span.parent.span_id if span.parent else 0
        depth[span.context.span_id] = depth.get(parent, -1) + 1
        attributes = span.attributes or {}
        known = {
            "status": attributes.get("http.status_code"),
            "output tokens": attributes.get("gen_ai.usage.output_tokens"),
        }
        facts = [
            f"[{name}: {value}]" for name, value in known.items() if value is not None
        ]
        print("  " * depth[span.context.span_id] + span.name, *facts)
    exporter.clear()


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
