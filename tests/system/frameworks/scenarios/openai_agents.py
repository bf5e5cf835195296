"""What openai-agents does: `python openai_agents.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

from functools import partial
from typing import Any

from agents import (
    Agent,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    SQLiteSession,
    function_tool,
    set_tracing_disabled,
)
from client import PATIENCE, make_client
from pydantic import BaseModel
from runner import failures, run

set_tracing_disabled(True)
client = make_client()
hurried = make_client(timeout=PATIENCE)


class Weather(BaseModel):
    city: str
    degrees: float


@function_tool
def weather(city: str) -> str:
    """Return the weather of a city."""
    return f"sunny in {city}"


def agent(kind: Any, **settings: Any) -> Any:
    return Agent(name="a", model=kind(model="gpt-4o", openai_client=client), **settings)


async def plain(kind: Any) -> Any:
    result = await Runner.run(agent(kind), "Hello!")
    return (
        result.final_output,
        [type(item).__name__ for item in result.new_items],
        result.context_wrapper.usage.requests,
    )


def plain_sync(kind: Any) -> Any:
    result = Runner.run_sync(agent(kind), "Hello!")
    return result.final_output, result.context_wrapper.usage.total_tokens


async def streamed(kind: Any) -> Any:
    result = Runner.run_streamed(agent(kind), "Hello!")
    kinds = [event.type async for event in result.stream_events()]
    return result.final_output, sorted(set(kinds)), len(result.to_input_list())


async def streamed_tools(kind: Any) -> Any:
    result = Runner.run_streamed(agent(kind, tools=[weather]), "Call weather")
    names = [event.name async for event in result.stream_events() if event.type == "run_item_stream_event"]
    return result.final_output, names


async def tools(kind: Any) -> Any:
    result = await Runner.run(agent(kind, tools=[weather]), "Call weather")
    return result.final_output, [type(item).__name__ for item in result.new_items]


async def structured(kind: Any) -> Any:
    result = await Runner.run(agent(kind, output_type=Weather), "Hello!")
    return type(result.final_output).__name__, result.final_output.city


async def session(kind: Any) -> Any:
    kept = SQLiteSession("a")
    for text in ("Hello!", "Good morning!"):
        result = await Runner.run(agent(kind), text, session=kept)
    items = await kept.get_items()
    return result.final_output, [item.get("role") for item in items]


async def handoff(kind: Any) -> Any:
    other = agent(kind).clone(name="other")
    result = await Runner.run(agent(kind, handoffs=[other]), "Call transfer_to_other")
    return result.last_agent.name, [type(item).__name__ for item in result.new_items]


async def failing(kind: Any, model: str) -> Any:
    return await Runner.run(Agent(name="a", model=kind(model=model, openai_client=hurried)), "Hello!")


async def failing_stream(kind: Any, model: str) -> Any:
    result = Runner.run_streamed(Agent(name="a", model=kind(model=model, openai_client=hurried)), "Hello!")
    return [event async for event in result.stream_events()]


KINDS = {"chat": OpenAIChatCompletionsModel, "responses": OpenAIResponsesModel}
SCENARIOS = (plain, streamed, tools, streamed_tools, structured, session, handoff)
scenarios: dict[str, Any] = {}
for api, kind in KINDS.items():
    scenarios |= {f"{api} {one.__name__.replace('_', ' ')}": partial(one, kind) for one in SCENARIOS}
    scenarios |= failures(api, partial(failing, kind)) | failures(f"{api} streamed", partial(failing_stream, kind))
run({f"{api} plain sync": partial(plain_sync, kind) for api, kind in KINDS.items()} | scenarios)
