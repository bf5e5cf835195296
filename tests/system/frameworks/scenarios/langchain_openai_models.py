"""What langchain-openai does: `python langchain_openai_models.py BASE_URL WAY` prints the result of each scenario."""

from __future__ import annotations

from functools import partial
from typing import Any

from client import PATIENCE, base_url, make_client, make_sync_client, way
from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel
from runner import failures, run


class Weather(BaseModel):
    """The weather of a city."""

    city: str
    degrees: float


@tool
def weather(city: str) -> str:
    """Return the weather of a city."""
    return f"sunny in {city}"


def model(name: str = "gpt-4o", *, timeout: float = 20, **settings: Any) -> Any:
    """Return a chat model: it makes its clients itself, or is given those of this package."""
    if way != "recognised":
        return ChatOpenAI(model=name, api_key="sk-test", base_url=base_url, max_retries=0, timeout=timeout, **settings)
    sync, awaiting = make_sync_client(timeout=timeout), make_client(timeout=timeout)
    given = {"root_client": sync, "root_async_client": awaiting}
    inner = {"client": sync.chat.completions, "async_client": awaiting.chat.completions}
    return ChatOpenAI(model=name, api_key="sk-test", **given, **inner, **settings)


def embeddings(**settings: Any) -> Any:
    """Return a model of embeddings; without the network there is no table of tokens, so lengths are not checked."""
    settings |= {"model": "text-embedding-3-small", "api_key": "sk-test", "check_embedding_ctx_length": False}
    if way != "recognised":
        return OpenAIEmbeddings(base_url=base_url, max_retries=0, **settings)
    return OpenAIEmbeddings(client=make_sync_client().embeddings, async_client=make_client().embeddings, **settings)


def shown(message: Any) -> Any:
    usage = message.usage_metadata and {key: message.usage_metadata[key] for key in ("input_tokens", "output_tokens")}
    calls = [(call["name"], sorted(call["args"])) for call in getattr(message, "tool_calls", ())]
    finish = message.response_metadata.get("finish_reason"), message.response_metadata.get("model_name")
    return type(message).__name__, message.text, usage, calls, finish


def plain(llm: Any) -> Any:
    return shown(llm.invoke("Hello!"))


async def plain_async(llm: Any) -> Any:
    return shown(await llm.ainvoke("Hello!"))


def streamed(llm: Any) -> Any:
    return [chunk.text for chunk in llm.stream("Hello!")]


async def streamed_async(llm: Any) -> Any:
    return [chunk.text async for chunk in llm.astream("Hello!")]


def tools(llm: Any) -> Any:
    asked = HumanMessage("Call weather")
    bound = llm.bind_tools([weather])
    called = bound.invoke([asked])
    results = [ToolMessage(weather.invoke(call["args"]), tool_call_id=call["id"]) for call in called.tool_calls]
    return shown(called), shown(bound.invoke([asked, called, *results]))


async def tools_async(llm: Any) -> Any:
    chunks = [chunk async for chunk in llm.bind_tools([weather]).astream("Call weather")]
    whole = chunks[0]
    for chunk in chunks[1:]:
        whole += chunk
    return shown(whole), len(chunks)


def structured(llm: Any, method: str) -> Any:
    found = llm.with_structured_output(Weather, method=method).invoke("Hello!")
    return type(found).__name__, sorted(found.model_dump())


async def structured_async(llm: Any, method: str) -> Any:
    found = await llm.with_structured_output(Weather, method=method, include_raw=True).ainvoke("Hello!")
    return sorted(found["parsed"].model_dump()), found["parsing_error"], shown(found["raw"])[3:]


def structured_stream(llm: Any) -> Any:
    return [
        sorted(part.model_dump()) for part in llm.with_structured_output(Weather, method="json_schema").stream("Hello!")
    ]


def batch(llm: Any) -> Any:
    return [shown(message) for message in llm.batch(["Hello!", "Good morning!"])]


def logprobs(llm: Any) -> Any:
    return llm.bind(logprobs=True).invoke("Hello!").response_metadata["logprobs"]


def rounded(vector: list[float]) -> list[float]:
    return [round(number, 6) for number in vector[:4]]  # the official client asks for base64, whose floats are longer


def embedded() -> Any:
    model = embeddings()
    return [rounded(vector) for vector in [*model.embed_documents(["one", "two"]), model.embed_query("one")]]


async def embedded_async() -> Any:
    model = embeddings(dimensions=8)
    return [rounded(one) for one in [*await model.aembed_documents(["one", "two"]), await model.aembed_query("one")]]


SCENARIOS = {
    "plain": plain,
    "plain async": plain_async,
    "streamed": streamed,
    "streamed async": streamed_async,
    "tools": tools,
    "tools async": tools_async,
    "structured schema": partial(structured, method="json_schema"),
    "structured function": partial(structured, method="function_calling"),
    "structured schema async": partial(structured_async, method="json_schema"),
    "structured function async": partial(structured_async, method="function_calling"),
    "structured stream": structured_stream,
    "batch": batch,
}


def slow(name: str, **settings: Any) -> Any:
    return model(name, timeout=PATIENCE, **settings)


chat, responses = model(), model(use_responses_api=True)
run(
    {f"chat {name}": partial(scenario, chat) for name, scenario in SCENARIOS.items()}
    | {"chat logprobs": partial(logprobs, chat)}
    | {f"responses {name}": partial(scenario, responses) for name, scenario in SCENARIOS.items()}
    | {"embeddings": embedded, "embeddings async": embedded_async}
    | failures("chat", lambda name: slow(name).invoke("Hello!"))
    | failures("chat async", lambda name: slow(name).ainvoke("Hello!"))
    | failures("chat streamed", lambda name: list(slow(name).stream("Hello!")))
    | failures("responses", lambda name: slow(name, use_responses_api=True).invoke("Hello!"))
)
