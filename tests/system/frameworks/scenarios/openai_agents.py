"""What openai-agents does: `python openai_agents.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from agents import (
    Agent,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    function_tool,
    set_tracing_disabled,
)
from client import base_url, make_client, openai
from pydantic import BaseModel

set_tracing_disabled(True)
client = make_client(base_url)
lost = make_client(f"{base_url}/nowhere")


class Weather(BaseModel):
    city: str
    degrees: float


@function_tool
def weather(city: str) -> str:
    """Return the weather of a city."""
    return f"sunny in {city}"


async def plain(model: Any) -> Any:
    result = await Runner.run(Agent(name="a", model=model(client)), "Hello!")
    return result.final_output, [type(item).__name__ for item in result.new_items]


async def streamed(model: Any) -> Any:
    result = Runner.run_streamed(Agent(name="a", model=model(client)), "Hello!")
    kinds = [event.type async for event in result.stream_events()]
    return result.final_output, sorted(set(kinds)), len(result.to_input_list())


async def tools(model: Any) -> Any:
    result = await Runner.run(Agent(name="a", model=model(client), tools=[weather]), "Call weather")
    return result.final_output, [type(item).__name__ for item in result.new_items]


async def structured(model: Any) -> Any:
    result = await Runner.run(Agent(name="a", model=model(client), output_type=Weather), "Hello!")
    return type(result.final_output).__name__, result.final_output.city


async def failed(model: Any) -> Any:
    try:
        await Runner.run(Agent(name="a", model=model(lost)), "Hello!")
    except openai.NotFoundError as error:
        return type(error).__name__, error.status_code


async def main() -> None:
    models = {
        "chat": lambda one: OpenAIChatCompletionsModel(model="gpt-5", openai_client=one),
        "responses": lambda one: OpenAIResponsesModel(model="gpt-5", openai_client=one),
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
