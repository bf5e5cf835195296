"""Streams of runs, read through a handler: methods that are called as a message, a step or a part of one comes along.

Imports `accumulating` and `assistant_snapshots`; `threads` opens the streams.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from ..._generated.models.run import Run
from ...core.streaming.accumulate_run import RunChange
from ...core.telemetry.once import Once
from ...errors import APITimeoutError
from ...responses.accumulated import AccumulatingStream, Accumulator, AsyncAccumulatingStream
from .snapshots import RunSnapshots, arguments_of

if TYPE_CHECKING:
    from typing import Self

    from ..._generated.models.assistant_stream_event import AssistantStreamEvent
    from ..._generated.models.code_interpreter_tool_call import CodeInterpreterToolCall
    from ..._generated.models.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from ..._generated.models.file_search_tool_call import FileSearchToolCall
    from ..._generated.models.file_search_tool_call_delta import FileSearchToolCallDelta
    from ..._generated.models.function_tool_call import FunctionToolCall
    from ..._generated.models.function_tool_call_delta import FunctionToolCallDelta
    from ..._generated.models.image_file import ImageFile
    from ..._generated.models.message_delta import MessageDelta
    from ..._generated.models.message_object import MessageObject
    from ..._generated.models.run_step import RunStep
    from ..._generated.models.run_step_delta import RunStepDelta
    from ..._generated.models.text import Text
    from ..._generated.models.text_delta import TextDelta
    from ...core.decoding.model import Unknown
    from ...responses.stream import AsyncStream, Stream

    ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall | Unknown
    ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta | Unknown

Data = dict[str, Any]


class AssistantEventHandler(RunSnapshots, AccumulatingStream["AssistantStreamEvent", Run]):
    """Read the stream of a run: derive a class, and define what is to happen.

    An instance is given to `runs.stream(..., event_handler=...)`, in whose block it is the stream: iterate it, or call
    `until_done`. A text that a method is given is joined when it is read; messages and steps are made for the methods
    that your class defines.
    """

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Hear every event."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Hear that a step has begun."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Hear that a step has grown by *delta*."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Hear that a step has ended, well or not."""

    def on_message_created(self, message: MessageObject) -> None:
        """Hear that a message has begun."""

    def on_message_delta(self, delta: MessageDelta, snapshot: MessageObject) -> None:
        """Hear that a message has grown by *delta*."""

    def on_message_done(self, message: MessageObject) -> None:
        """Hear that a message has ended, complete or not."""

    def on_text_created(self, text: Text) -> None:
        """Hear that a text of a message has begun."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Hear that a text has grown by *delta*."""

    def on_text_done(self, text: Text) -> None:
        """Hear that a text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Hear that a message has an image."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Hear that the call of a tool has begun."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Hear that the call of a tool has grown by *delta*."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Hear that the call of a tool is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Hear what breaks the stream off, or a method of this; it is raised afterwards."""

    def on_timeout(self) -> None:
        """Hear that the stream breaks off because nothing came in time."""

    def on_end(self) -> None:
        """Hear that the stream has ended, well or not."""

    def open(self, stream: Stream[Any], accumulator: Accumulator[AssistantStreamEvent, Run]) -> Self:
        """Read *stream*, and accumulate it with *accumulator*."""
        self._called, self._end_reported = self._hooks(AssistantEventHandler), Once()
        return super().open(stream, accumulator)

    def _read(self) -> None:
        try:
            super()._read()
        except StopIteration:
            self._ended()
            raise
        except Exception as error:
            if _timed_out(error):
                self.on_timeout()
            self.on_exception(error)
            self._ended()
            raise

    def _handle(self, event: Any) -> Iterable[AssistantStreamEvent]:
        self.on_event(event)
        for change in cast("Iterable[RunChange]", self._accumulator.handle(event)):
            if hook := self._called.get((change.kind, change.moment)):
                hook(*arguments_of(change))
        return (event,)

    def _ended(self) -> None:
        if self._end_reported.take():
            self.on_end()

    def close(self) -> None:
        """Release the connection; the rest is lost."""
        super().close()
        self._ended()

    def get_final_run(self) -> Run:
        """Read to the end, and return the run. Raises `StructuredAnswerError` if the stream told of none."""
        return self.get_final()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end, and return the steps that the stream told of, oldest first."""
        self.until_done()
        return self._steps()

    def get_final_messages(self) -> list[MessageObject]:
        """Read to the end, and return the messages that the stream told of, oldest first."""
        self.until_done()
        return self._messages()


class AsyncAssistantEventHandler(RunSnapshots, AsyncAccumulatingStream["AssistantStreamEvent", Run]):
    """Read the stream of a run: derive a class, and define what is to happen.

    An instance is given to `runs.stream(..., event_handler=...)`, in whose block it is the stream: iterate it, or call
    `until_done`. A text that a method is given is joined when it is read; messages and steps are made for the methods
    that your class defines.
    """

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Hear every event."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Hear that a step has begun."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Hear that a step has grown by *delta*."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Hear that a step has ended, well or not."""

    async def on_message_created(self, message: MessageObject) -> None:
        """Hear that a message has begun."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: MessageObject) -> None:
        """Hear that a message has grown by *delta*."""

    async def on_message_done(self, message: MessageObject) -> None:
        """Hear that a message has ended, complete or not."""

    async def on_text_created(self, text: Text) -> None:
        """Hear that a text of a message has begun."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Hear that a text has grown by *delta*."""

    async def on_text_done(self, text: Text) -> None:
        """Hear that a text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Hear that a message has an image."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Hear that the call of a tool has begun."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Hear that the call of a tool has grown by *delta*."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Hear that the call of a tool is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """Hear what breaks the stream off, or a method of this; it is raised afterwards."""

    async def on_timeout(self) -> None:
        """Hear that the stream breaks off because nothing came in time."""

    async def on_end(self) -> None:
        """Hear that the stream has ended, well or not."""

    def open(self, stream: AsyncStream[Any], accumulator: Accumulator[AssistantStreamEvent, Run]) -> Self:
        """Read *stream*, and accumulate it with *accumulator*."""
        self._called, self._end_reported = self._hooks(AsyncAssistantEventHandler), Once()
        return super().open(stream, accumulator)

    async def _read(self) -> None:
        try:
            await super()._read()
        except StopAsyncIteration:
            await self._ended()
            raise
        except Exception as error:
            if _timed_out(error):
                await self.on_timeout()
            await self.on_exception(error)
            await self._ended()
            raise

    async def _handle(self, event: Any) -> Iterable[AssistantStreamEvent]:
        await self.on_event(event)
        for change in cast("Iterable[RunChange]", self._accumulator.handle(event)):
            if hook := self._called.get((change.kind, change.moment)):
                await hook(*arguments_of(change))
        return (event,)

    async def _ended(self) -> None:
        if self._end_reported.take():
            await self.on_end()

    async def close(self) -> None:
        """Release the connection; the rest is lost."""
        await super().close()
        await self._ended()

    async def get_final_run(self) -> Run:
        """Read to the end, and return the run. Raises `StructuredAnswerError` if the stream told of none."""
        return await self.get_final()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end, and return the steps that the stream told of, oldest first."""
        await self.until_done()
        return self._steps()

    async def get_final_messages(self) -> list[MessageObject]:
        """Read to the end, and return the messages that the stream told of, oldest first."""
        await self.until_done()
        return self._messages()


def _timed_out(error: Exception) -> bool:
    """Tell whether time ran out: a stream that breaks off of that is raised while the timeout is being handled."""
    return any(isinstance(each, APITimeoutError) for each in (error, error.__cause__, error.__context__))
