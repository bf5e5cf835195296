"""Test an application: record the service once and replay it, or stub the responses.

OPENAI_API_KEY=... python examples/testing.py
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.testing import (
    FakeTransport,
    cassette,
    chat_answer,
    chat_stream,
    no_waits,
    rate_limited,
)

QUESTION = "Why is the sky blue?"


def ask(client: OpenAI) -> str:
    """Stand in for the code under test."""
    return client.responses.create(model="gpt-4o-mini", input=QUESTION).output_text


async def ask_async() -> str:
    async with AsyncOpenAI() as client:
        response = await client.responses.create(model="gpt-4o-mini", input=QUESTION)
        return response.output_text


def record_and_replay(path: Path) -> None:
    with cassette(path, mode="once"), OpenAI() as client:
        print("recorded:", ask(client))
    with cassette(path):
        print("replayed, async:", asyncio.run(ask_async()))
    print("the key is in the file:", "Bearer" in path.read_text())


def stub_responses() -> None:
    fake = FakeTransport(
        [
            rate_limited(retry_after=20),
            chat_answer("A stub."),
            chat_stream("A streamed", " stub."),
        ]
    )
    with (
        no_waits() as clock,
        OpenAI(api_key="any", http_client=fake.client()) as client,
    ):
        completion = client.chat.completions.create(model="m", messages=[])
        print(completion.choices[0].message.content)
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        print("".join(event.choices[0].delta.content or "" for event in stream))
    print("requests:", len(fake.requests), "waited:", int(clock.elapsed) >= 20)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        record_and_replay(Path(folder) / "cassette.yaml")
    stub_responses()
