"""Get structured output as an instance of a class, complete or streamed.

    OPENAI_API_KEY=... python examples/structured.py

A refusal or a truncated response raises an error that has the response: see
`docs/helpers.md`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


@dataclass
class City:
    """A city and its sights."""

    name: str
    sights: list[str]


def main() -> None:
    with OpenAI() as client:
        response = client.responses.parse(
            model=MODEL, input="Describe a city in Norway.", text_format=City
        )
        city = response.output_parsed
        if city is not None:
            print(f"{type(city).__name__} with a name: {bool(city.name)}")


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        async with client.responses.stream(
            model=MODEL, input="Describe a city in Iceland.", text_format=City
        ) as stream:
            deltas = [text async for text in stream.text_deltas]
            response = await stream.get_final_response()
        kind = type(response.output_parsed).__name__
        print(f"{kind} in several deltas: {len(deltas) > 1}")


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
