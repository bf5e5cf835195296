"""What instructor does: `python instructor_clients.py BASE_URL WAY` prints the result of each scenario as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import instructor
from client import PATIENCE, make_client, make_sync_client
from instructor.core.exceptions import InstructorRetryException
from pydantic import BaseModel, field_validator
from runner import failures, run


class Weather(BaseModel):
    """The weather of a city."""

    city: str
    degrees: float


class Refusing(BaseModel):
    """A value that is never right."""

    city: str

    @field_validator("city")
    @classmethod
    def never(cls, value: str) -> str:
        raise ValueError(f"not {len(value)} letters")


MESSAGES = [{"role": "user", "content": "Hello!"}]
SETTINGS = {"model": "gpt-4o", "messages": MESSAGES}
MODES = ("TOOLS", "TOOLS_STRICT", "JSON_SCHEMA", "RESPONSES_TOOLS")


def wrapped(mode: str, **settings: Any) -> Any:
    return instructor.from_openai(make_sync_client(**settings), mode=instructor.Mode[mode])


def wrapped_async(mode: str, **settings: Any) -> Any:
    return instructor.from_openai(make_client(**settings), mode=instructor.Mode[mode])


def shown(value: Any) -> Any:
    many = value if isinstance(value, list) else [value] if isinstance(value, BaseModel) else list(value)
    return [(type(one).__name__, sorted(one.model_dump())) for one in many]


def plain(mode: str) -> Any:
    return shown(wrapped(mode).create(response_model=Weather, max_retries=1, **SETTINGS))


async def plain_async(mode: str) -> Any:
    return shown(await wrapped_async(mode).create(response_model=Weather, max_retries=1, **SETTINGS))


def untyped() -> Any:
    found = wrapped("TOOLS").create(response_model=None, **SETTINGS)
    return type(found).__name__, found.choices[0].message.content, found.usage.total_tokens


def completion(mode: str) -> Any:
    value, raw = wrapped(mode).create_with_completion(response_model=Weather, **SETTINGS)
    return shown(value), type(raw).__name__, raw.model, value._raw_response is raw


async def completion_async(mode: str) -> Any:
    value, raw = await wrapped_async(mode).create_with_completion(response_model=Weather, **SETTINGS)
    return shown(value), type(raw).__name__, raw.model


def partial_values(mode: str) -> Any:
    return [sorted(one.model_dump()) for one in wrapped(mode).create_partial(response_model=Weather, **SETTINGS)][-1]


async def partial_values_async(mode: str) -> Any:
    stream = wrapped_async(mode).create_partial(response_model=Weather, **SETTINGS)
    return [sorted(one.model_dump()) async for one in stream][-1]


def parallel() -> Any:
    asked = [{"role": "user", "content": "Call Weather"}]
    client = wrapped("PARALLEL_TOOLS")
    return shown(client.create(response_model=Iterable[Weather], model="gpt-4o", messages=asked))


def many(mode: str) -> Any:
    return [shown(one) for one in wrapped(mode).create_iterable(response_model=Weather, **SETTINGS)][:1]


def invalid() -> Any:
    try:
        wrapped("TOOLS").create(response_model=Refusing, max_retries=2, **SETTINGS)
    except InstructorRetryException as error:
        return type(error).__name__, error.n_attempts, type(error.last_completion).__name__


def hooks() -> Any:
    client, seen = wrapped("TOOLS"), []
    client.on("completion:kwargs", lambda **keywords: seen.append(sorted(keywords)))
    client.on("completion:response", lambda response: seen.append(type(response).__name__))
    client.create(response_model=Weather, **SETTINGS)
    return seen


def older() -> Any:
    """Patch the client in place, as older programs do."""
    client = instructor.patch(make_sync_client())
    return shown(client.chat.completions.create(response_model=Weather, **SETTINGS))


async def older_async() -> Any:
    client = instructor.apatch(make_client())
    return shown(await client.chat.completions.create(response_model=Weather, **SETTINGS))


def failing(model: str) -> Any:
    client = wrapped("TOOLS", timeout=PATIENCE)
    return client.create(response_model=Weather, max_retries=1, model=model, messages=MESSAGES)


async def failing_async(model: str) -> Any:
    client = wrapped_async("TOOLS", timeout=PATIENCE)
    return await client.create(response_model=Weather, max_retries=1, model=model, messages=MESSAGES)


run(
    {f"structured {mode}": partial(plain, mode) for mode in MODES}
    | {f"structured {mode} async": partial(plain_async, mode) for mode in MODES}
    | {f"completion {mode}": partial(completion, mode) for mode in ("TOOLS", "JSON_SCHEMA")}
    | {f"completion {mode} async": partial(completion_async, mode) for mode in ("TOOLS", "JSON_SCHEMA")}
    | {f"streamed {mode}": partial(partial_values, mode) for mode in ("TOOLS", "JSON_SCHEMA")}
    | {f"streamed {mode} async": partial(partial_values_async, mode) for mode in ("TOOLS", "JSON_SCHEMA")}
    | {"untyped": untyped, "many": partial(many, "TOOLS"), "parallel": parallel, "invalid": invalid, "hooks": hooks}
    | {"patched in place": older, "patched in place async": older_async}
    | failures("chat", failing)
    | failures("chat async", failing_async)
)
