"""Let the model call a function of ours, and answer with what it returned.

OPENAI_API_KEY=... python examples/tools.py
"""

from __future__ import annotations

import asyncio
import json
from typing import TypeAlias

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionToolParam

Message: TypeAlias = "ChatCompletionMessageParam | ChatCompletionMessage"

MODEL = "gpt-4o-mini"
QUESTION: ChatCompletionMessageParam = {"role": "user", "content": "What is the weather in Reykjavik?"}
WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tell the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def get_weather(city: str) -> str:
    return f"In {city} it is 7 degrees, with wind."


def results(message: ChatCompletionMessage) -> list[Message]:
    """Run the calls in the model's *message*, which goes back to the model together with what they returned."""
    conversation: list[Message] = [message]
    for call in message.tool_calls or []:
        if call.type == "function":
            output = get_weather(**json.loads(call.function.arguments))
            conversation.append({"role": "tool", "tool_call_id": call.id, "content": output})
    return conversation


def main() -> None:
    with OpenAI() as client:
        asked = client.chat.completions.create(model=MODEL, messages=[QUESTION], tools=[WEATHER])
        conversation = [QUESTION, *results(asked.choices[0].message)]
        answered = client.chat.completions.create(model=MODEL, messages=conversation, tools=[WEATHER])
        print(answered.choices[0].message.content)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        asked = await client.chat.completions.create(model=MODEL, messages=[QUESTION], tools=[WEATHER])
        conversation = [QUESTION, *results(asked.choices[0].message)]
        answered = await client.chat.completions.create(model=MODEL, messages=conversation, tools=[WEATHER])
        print(answered.choices[0].message.content)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
