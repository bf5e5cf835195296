"""Let the model call Python functions.

`run_tools` sends the messages, calls the function and sends its result to the model.

OPENAI_API_KEY=... python examples/tools.py
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.types.chat import ChatCompletionMessageParam

MODEL = "gpt-4o-mini"
QUESTION: ChatCompletionMessageParam = {
    "role": "user",
    "content": "What is the weather in Reykjavik?",
}


def get_weather(city: str) -> str:
    """Return the weather in a city."""
    return f"In {city} it is 7 degrees, with wind."


async def get_weather_async(city: str) -> str:
    """Return the weather in a city."""
    await asyncio.sleep(0)  # a real function would ask a weather service
    return get_weather(city)


def main() -> None:
    with OpenAI() as client:
        run = client.chat.completions.run_tools(
            [get_weather], model=MODEL, messages=[QUESTION]
        )
        print(run.completion.choices[0].message.content)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        run = await client.chat.completions.run_tools(
            [get_weather_async], model=MODEL, messages=[QUESTION]
        )
        print(run.completion.choices[0].message.content)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
