"""Count calls, tokens and errors for Prometheus, and print some of the metrics.

    OPENAI_API_KEY=... python examples/metrics.py

Needs `pip install 'openai-dual[prometheus]'`. An application serves them with
`prometheus_client.start_http_server(9000)`.
"""

from __future__ import annotations

import asyncio

from prometheus_client import CollectorRegistry, generate_latest

from openai_dual import AsyncOpenAI, NotFoundError, OpenAI
from openai_dual.observe import PrometheusMetrics

registry = CollectorRegistry()
metrics = PrometheusMetrics(registry)
PRINTED = (
    "openai_requests_total",
    "openai_errors_total",
    "openai_embedding_inputs_total",
    "openai_finish_reasons_total",
)


def main() -> None:
    with OpenAI(metrics=metrics) as client:
        client.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": "Say hello."}]
        )
        try:
            client.files.retrieve("no-such-file")
        except NotFoundError as error:
            print("not found:", error.status_code)


async def async_main() -> None:
    async with AsyncOpenAI(metrics=metrics) as client:
        await client.embeddings.create(
            model="text-embedding-3-small", input=["one text", "and another"]
        )


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
    for line in generate_latest(registry).decode().splitlines():
        if line.startswith(PRINTED):
            print(line)
