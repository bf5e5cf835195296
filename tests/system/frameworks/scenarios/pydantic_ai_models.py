"""What pydantic-ai does: `python pydantic_ai_models.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from client import base_url, make_client
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelHTTPError
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

client = make_client(base_url)
lost = make_client(f"{base_url}/nowhere")


class Weather(BaseModel):
    city: str
    degrees: float


async def plain(model: Any) -> Any:
    result = await Agent(model(client)).run("Hello!")
    return result.output


async def streamed(model: Any) -> Any:
    async with Agent(model(client)).run_stream("Hello!") as result:
        return [text async for text in result.stream_text(delta=True, debounce_by=None)]


async def tools(model: Any) -> Any:
    agent = Agent(model(client))

    @agent.tool_plain
    def weather(city: str) -> str:
        """Return the weather of a city."""
        return f"sunny in {city}"

    result = await agent.run("Call weather")
    return result.output, [type(part).__name__ for message in result.all_messages() for part in message.parts]


async def structured(model: Any) -> Any:
    result = await Agent(model(client), output_type=Weather).run("Hello!")
    return type(result.output).__name__, result.output.city


async def failed(model: Any) -> Any:
    try:
        await Agent(model(lost)).run("Hello!")
    except ModelHTTPError as error:
        return type(error).__name__, error.status_code


async def main() -> None:
    models = {
        "chat": lambda one: OpenAIChatModel("gpt-5", provider=OpenAIProvider(openai_client=one)),
        "responses": lambda one: OpenAIResponsesModel("gpt-5", provider=OpenAIProvider(openai_client=one)),
    }
    results: dict[str, Any] = {}
    for name, model in models.items():
        for scenario in (plain, streamed, tools, structured, failed):
            try:
                results[f"{name} {scenario.__name__}"] = await scenario(model)
            except Exception as error:  # noqa: BLE001 (a result that differs)
                results[f"{name} {scenario.__name__}"] = f"{type(error).__name__}: {error}"
    print(json.dumps(results))  # noqa: T201 (the output of the script)


asyncio.run(main())
