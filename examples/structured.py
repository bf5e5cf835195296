"""Get an answer as an instance of a class, whole or while it is being written.

    OPENAI_API_KEY=... python examples/structured.py

A refusal, or an answer that was cut, is an error that has the completion; see `docs/helpers.md`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


@dataclass
class City:
    """A city, and what it is known for."""

    name: str
    sights: list[str]


def main() -> None:
    with OpenAI() as client:
        response = client.responses.parse(model=MODEL, input="Tell me of a city in Norway.", text_format=City)
        city = response.output_parsed
        if city is not None:
            print(f"{type(city).__name__} with a name: {bool(city.name)}")


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        question = "Tell me of a city in Iceland."
        async with client.responses.stream(model=MODEL, input=question, text_format=City) as stream:
            pieces = [text async for text in stream.text_deltas]
            response = await stream.get_final_response()
        print(f"{type(response.output_parsed).__name__} of several pieces: {len(pieces) > 1}")


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
