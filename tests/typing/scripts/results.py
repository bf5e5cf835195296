"""What both clients answer, as mypy --strict and pyright strict see it. Checked, never run."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any, assert_type

import httpx

from openai_dual import AsyncOpenAI, HttpRequest, Middleware, OpenAI, Response
from openai_dual._generated.models.file_deleted import FileDeleted
from openai_dual.core.calls.call import Call, PageCall
from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.responses.pages import AsyncPage, Page, PageRequest
from openai_dual.types import Batch, CreateEmbeddingResponse, FileObject, Model
from openai_dual.types.beta import Assistant, Thread
from openai_dual.types.chat import ChatCompletion, ChatCompletionMessage
from openai_dual.types.chat import ChatCompletionDeleted as Deleted

client, aclient = OpenAI(middleware=Middleware()), AsyncOpenAI()


def again(request: HttpRequest) -> Generator[HttpRequest, httpx.Response, httpx.Response]:
    yield request
    return (yield request)


assert_type(client.models.retrieve("m"), Model)
assert_type(client.models.retrieve.raw("m"), Response[Model])
assert_type(client.models.retrieve.raw("m").parse(), Model)
assert_type(client.files.retrieve("f"), FileObject)
assert_type(client.files.delete("f"), FileDeleted)
assert_type(client.files.content("f"), BinaryContent)
assert_type(client.embeddings.create(input="text", model="m"), CreateEmbeddingResponse)
assert_type(client.batches.cancel("b", timeout=3.0, max_retries=1, idempotency_key="k"), Batch)
assert_type(client.chat.completions.delete("c", middleware=[Middleware(), again]), Deleted)
assert_type(client.beta.assistants.retrieve("a"), Assistant)
assert_type(client.beta.threads.create(), Thread)
assert_type(client.containers.delete("c"), None)
assert_type(client.models.retrieve.call("m"), Call[Any])

assert_type(client.files.list(limit=3), Page[FileObject])
for page_of_files in client.files.list().iter_pages():
    assert_type(page_of_files, Page[FileObject])
for file in client.files.list():
    assert_type(file, FileObject)
assert_type(client.files.list().data, list[FileObject])

completion = client.chat.completions.retrieve("c")
assert_type(completion, ChatCompletion)
assert_type(completion.choices[0].message, ChatCompletionMessage)
assert_type(completion.choices[0].message.content, str | None)
assert_type(client.responses.create(model="m", input="text").output_text, str)


async def main() -> None:
    made: Coroutine[Any, Any, Model] = aclient.models.retrieve("m")
    assert_type(await made, Model)
    assert_type(await asyncio.create_task(aclient.models.retrieve("m")), Model)
    assert_type(await aclient.models.retrieve.raw("m"), Response[Model])
    assert_type(await aclient.files.content("f"), BinaryContent)
    assert_type(aclient.files.list(), PageRequest[FileObject])
    assert_type(await aclient.files.list(), AsyncPage[FileObject])
    async for one in aclient.files.list():
        assert_type(one, FileObject)
    async for another in await aclient.files.list():
        assert_type(another, FileObject)
    assert_type((await aclient.responses.create(model="m", input="text")).output_text, str)


def builders(call: PageCall[FileObject]) -> PageCall[FileObject]:
    return call
