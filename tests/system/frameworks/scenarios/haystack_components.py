"""What haystack does: `python haystack_components.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from client import PATIENCE, base_url, make_client, make_sync_client, way
from haystack import Document, Pipeline
from haystack.components.builders import ChatPromptBuilder
from haystack.components.embedders import OpenAIDocumentEmbedder, OpenAITextEmbedder
from haystack.components.generators.chat import OpenAIChatGenerator, OpenAIResponsesChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import Tool
from haystack.utils import Secret
from pydantic import BaseModel
from runner import failures, run


class Weather(BaseModel):
    city: str
    degrees: float


WEATHER = Tool(
    name="weather",
    description="Return the weather of a city.",
    parameters={"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    function=lambda city: f"sunny in {city}",
)
ASKED = [ChatMessage.from_user("Hello!")]


def made(kind: Any, *, timeout: float = 20, **settings: Any) -> Any:
    """Return a component: it makes its clients itself, or is given those of this package."""
    settings = {"api_key": Secret.from_token("sk-test"), "timeout": timeout, "max_retries": 0, **settings}
    component = kind(api_base_url=base_url, **settings)
    if way == "recognised":
        component.client, component.async_client = make_sync_client(timeout=timeout), make_client(timeout=timeout)
    return component


def shown(message: ChatMessage) -> Any:
    meta = {key: message.meta.get(key) for key in ("model", "finish_reason", "status")}
    usage = message.meta.get("usage") or {}
    calls = [(call.tool_name, sorted(call.arguments)) for call in message.tool_calls]
    return message.text, meta, sorted(usage), usage.get("completion_tokens"), calls


def plain(kind: Any) -> Any:
    return [shown(reply) for reply in made(kind, model="gpt-4o").run(ASKED)["replies"]]


async def plain_async(kind: Any) -> Any:
    return [shown(reply) for reply in (await made(kind, model="gpt-4o").run_async(ASKED))["replies"]]


def streamed(kind: Any) -> Any:
    chunks: list[Any] = []
    found = made(kind, model="gpt-4o", streaming_callback=chunks.append).run(ASKED)
    return [chunk.content for chunk in chunks], [chunk.finish_reason for chunk in chunks], shown(found["replies"][0])


async def streamed_async(kind: Any) -> Any:
    chunks: list[Any] = []

    async def keep(chunk: Any) -> None:
        chunks.append(chunk)

    found = await made(kind, model="gpt-4o", streaming_callback=keep).run_async(ASKED)
    return [chunk.content for chunk in chunks], shown(found["replies"][0])


def tools(kind: Any, **settings: Any) -> Any:
    generator = made(kind, model="gpt-4o", tools=[WEATHER], **settings)
    asked = ChatMessage.from_user("Call weather")
    called = generator.run([asked])["replies"][0]
    results = [ChatMessage.from_tool(WEATHER.invoke(**call.arguments), origin=call) for call in called.tool_calls]
    return shown(called), shown(generator.run([asked, called, *results])["replies"][0])


async def tools_async(kind: Any) -> Any:
    found = await made(kind, model="gpt-4o", tools=[WEATHER]).run_async([ChatMessage.from_user("Call weather")])
    return shown(found["replies"][0])


def structured(kind: Any, keyword: str) -> Any:
    found = made(kind, model="gpt-4o", generation_kwargs={keyword: Weather}).run(ASKED)
    return sorted(json.loads(found["replies"][0].text))


async def structured_async(kind: Any, keyword: str) -> Any:
    found = await made(kind, model="gpt-4o", generation_kwargs={keyword: Weather}).run_async(ASKED)
    return sorted(json.loads(found["replies"][0].text))


def pipeline(kind: Any) -> Any:
    pipe = Pipeline()
    pipe.add_component("prompt", ChatPromptBuilder(template=[ChatMessage.from_user("Say {{ word }}")]))
    pipe.add_component("llm", made(kind, model="gpt-4o"))
    pipe.connect("prompt.prompt", "llm.messages")
    return shown(pipe.run({"prompt": {"word": "hello"}})["llm"]["replies"][0])


def rounded(vector: Any) -> list[float]:
    return [round(number, 6) for number in vector[:4]]


def embedded() -> Any:
    found = made(OpenAITextEmbedder, model="text-embedding-3-small").run("one")
    return rounded(found["embedding"]), sorted(found["meta"]["usage"])


def embedded_documents() -> Any:
    documents = [Document(content=text) for text in ("one", "two", "three")]
    found = made(OpenAIDocumentEmbedder, model="text-embedding-3-small", batch_size=2).run(documents)
    return [rounded(document.embedding) for document in found["documents"]], found["meta"]["model"]


async def embedded_async() -> Any:
    return rounded((await made(OpenAITextEmbedder, model="text-embedding-3-small").run_async("one"))["embedding"])


SCENARIOS = {
    "plain": plain,
    "plain async": plain_async,
    "streamed": streamed,
    "streamed async": streamed_async,
    "tools": tools,
    "tools async": tools_async,
    "pipeline": pipeline,
}
APIS = {
    "chat": (OpenAIChatGenerator, "response_format"),
    "responses": (OpenAIResponsesChatGenerator, "text_format"),
}


def failing(kind: Any, model: str) -> Any:
    return made(kind, model=model, timeout=PATIENCE).run(ASKED)


async def failing_async(kind: Any, model: str) -> Any:
    return await made(kind, model=model, timeout=PATIENCE).run_async(ASKED)


scenarios: dict[str, Any] = {}
for api, (generator, keyword) in APIS.items():
    scenarios |= {f"{api} {name}": partial(scenario, generator) for name, scenario in SCENARIOS.items()}
    scenarios[f"{api} structured"] = partial(structured, generator, keyword)
    scenarios[f"{api} structured async"] = partial(structured_async, generator, keyword)
    scenarios |= failures(api, partial(failing, generator))
    scenarios |= failures(f"{api} async", partial(failing_async, generator))
scenarios["chat strict tools"] = partial(tools, OpenAIChatGenerator, tools_strict=True)
run(scenarios | {"embeddings": embedded, "documents": embedded_documents, "embeddings async": embedded_async})
