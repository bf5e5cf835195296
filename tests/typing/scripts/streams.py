"""What `stream` does to the type of an answer: True, False, omitted, a plain bool. Checked, never run."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, assert_type

from openai_dual import AsyncOpenAI, AsyncStream, OpenAI, Response, Stream, omit
from openai_dual.core.calls.call import Call, StreamCall
from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.types import Completion, ImagesResponse
from openai_dual.types.audio import Transcription, TranscriptionVerbose
from openai_dual.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

client, aclient = OpenAI(), AsyncOpenAI()
messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hello"}]

create = client.chat.completions.create
assert_type(create(model="m", messages=messages), ChatCompletion)
assert_type(create(model="m", messages=messages, stream=False), ChatCompletion)
assert_type(create(model="m", messages=messages, stream=None), ChatCompletion)
assert_type(create(model="m", messages=messages, stream=omit), ChatCompletion)
assert_type(create(model="m", messages=messages, stream=True), Stream[ChatCompletionChunk])
assert_type(create.raw(model="m", messages=messages), Response[ChatCompletion])
assert_type(create.raw(model="m", messages=messages, stream=True), Response[Stream[ChatCompletionChunk]])
assert_type(create.call(model="m", messages=messages), Call[ChatCompletion])
assert_type(create.call(model="m", messages=messages, stream=True), StreamCall[ChatCompletionChunk])


def plain(wanted: bool) -> None:
    assert_type(create(model="m", messages=messages, stream=wanted), ChatCompletion | Stream[ChatCompletionChunk])


for chunk in create(model="m", messages=[{"role": "user", "content": "hello"}], stream=True):
    assert_type(chunk.choices[0].delta.content, str | None)

assert_type(client.completions.create(model="m", prompt="p", stream=True), Stream[Completion])
assert_type(client.images.generate(prompt="p"), ImagesResponse)
for event in client.responses.create(model="m", input="text", stream=True):
    if event.type == "response.output_text.delta":
        text: str = event.delta
assert_type(client.audio.speech.create(input="i", model="m", voice="alloy"), BinaryContent)

assert_type(client.audio.transcriptions.create(file=b"", model="m"), Transcription)
assert_type(client.audio.transcriptions.create(file=b"", model="m", response_format="srt"), str)
assert_type(client.audio.translations.create(file=b"", model="m", response_format="text"), str)
assert_type(
    client.audio.transcriptions.create(file=b"", model="m", response_format="verbose_json"), TranscriptionVerbose
)


async def main() -> None:
    made: Coroutine[Any, Any, ChatCompletion] = aclient.chat.completions.create(model="m", messages=messages)
    assert_type(await made, ChatCompletion)
    stream = await aclient.chat.completions.create(model="m", messages=messages, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for one in stream:
        assert_type(one, ChatCompletionChunk)
    assert_type(await aclient.audio.transcriptions.create(file=b"", model="m", response_format="vtt"), str)
