"""What pydantic-ai does: `python pydantic_ai_models.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

from functools import partial
from typing import Any

from client import PATIENCE, make_client
from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.embeddings import Embedder
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider
from runner import failures, run

client = make_client()
hurried = make_client(timeout=PATIENCE)


class Weather(BaseModel):
    city: str
    degrees: float


def model(kind: Any, name: str = "gpt-4o", given: Any = client) -> Any:
    return kind(name, provider=OpenAIProvider(openai_client=given))


async def plain(kind: Any) -> Any:
    result = await Agent(model(kind)).run("Hello!")
    usage = result.usage() if callable(result.usage) else result.usage
    return result.output, usage.input_tokens, usage.output_tokens, result.response.model_name


def plain_sync(kind: Any) -> Any:
    return Agent(model(kind)).run_sync("Hello!").output


async def streamed(kind: Any) -> Any:
    async with Agent(model(kind)).run_stream("Hello!") as result:
        return [text async for text in result.stream_text(delta=True, debounce_by=None)]


async def tools(kind: Any) -> Any:
    agent = Agent(model(kind))

    @agent.tool_plain
    def weather(city: str) -> str:
        """Return the weather of a city."""
        return f"sunny in {city}"

    result = await agent.run("Call weather")
    return result.output, [type(part).__name__ for message in result.all_messages() for part in message.parts]


async def structured(kind: Any) -> Any:
    result = await Agent(model(kind), output_type=Weather).run("Hello!")
    return type(result.output).__name__, result.output.city


async def structured_native(kind: Any) -> Any:
    result = await Agent(model(kind), output_type=NativeOutput(Weather)).run("Hello!")
    return type(result.output).__name__, result.output.city


async def steps(kind: Any) -> Any:
    async with Agent(model(kind)).iter("Hello!") as run_:
        return [type(node).__name__ async for node in run_]


async def history(kind: Any) -> Any:
    agent = Agent(model(kind))
    first = await agent.run("Hello!")
    second = await agent.run("Good morning!", message_history=first.all_messages())
    return second.output, len(second.all_messages())


async def embedded() -> Any:
    found = await Embedder(model(OpenAIEmbeddingModel, "text-embedding-3-small")).embed_documents(["one", "two"])
    return [[round(number, 6) for number in vector[:4]] for vector in found.embeddings], found.model_name


async def failing(kind: Any, name: str) -> Any:
    return await Agent(model(kind, name, hurried)).run("Hello!")


async def failing_stream(kind: Any, name: str) -> Any:
    async with Agent(model(kind, name, hurried)).run_stream("Hello!") as result:
        return [text async for text in result.stream_text()]


KINDS = {"chat": OpenAIChatModel, "responses": OpenAIResponsesModel}
SCENARIOS = (plain, streamed, tools, structured, structured_native, steps, history)
scenarios: dict[str, Any] = {"embeddings": embedded}
for api, kind in KINDS.items():
    scenarios |= {f"{api} {one.__name__.replace('_', ' ')}": partial(one, kind) for one in SCENARIOS}
    scenarios |= failures(api, partial(failing, kind)) | failures(f"{api} streamed", partial(failing_stream, kind))
run(scenarios | {f"{api} plain sync": partial(plain_sync, kind) for api, kind in KINDS.items()})
