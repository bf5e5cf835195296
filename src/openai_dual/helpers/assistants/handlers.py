"""Handlers of run streams: subclasses define methods that are called for messages, steps and their parts."""

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
    """Handles the stream of a run: subclass it and define the methods to call.

    Pass an instance to `runs.stream(..., event_handler=...)`; in its `with` block it is the stream: iterate it, or call
    `until_done`. Models are created only for the methods that the subclass defines.
    """

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle each event."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle a new step."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a step that has grown by *delta*."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle a step that has ended, in any status."""

    def on_message_created(self, message: MessageObject) -> None:
        """Handle a new message."""

    def on_message_delta(self, delta: MessageDelta, snapshot: MessageObject) -> None:
        """Handle a message that has grown by *delta*."""

    def on_message_done(self, message: MessageObject) -> None:
        """Handle a message that has ended, complete or not."""

    def on_text_created(self, text: Text) -> None:
        """Handle a new text of a message."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a text that has grown by *delta*."""

    def on_text_done(self, text: Text) -> None:
        """Handle a complete text."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle a complete image of a message."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle a new tool call."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a tool call that has grown by *delta*."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a complete tool call; the last one is complete when its step or the run ends, or requires action."""

    def on_exception(self, exception: Exception) -> None:
        """Handle an error of the stream, or of a method of this, before it is raised."""

    def on_timeout(self) -> None:
        """Handle a timeout of the stream."""

    def on_end(self) -> None:
        """Handle the end of the stream, with or without an error."""

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
        """Release the connection; unread events are lost."""
        super().close()
        self._ended()

    def get_final_run(self) -> Run:
        """Read to the end and return the run. Raises `StructuredAnswerError` if the stream had none."""
        return self.get_final()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run, oldest first."""
        self.until_done()
        return self._steps()

    def get_final_messages(self) -> list[MessageObject]:
        """Read to the end and return the messages of the run, oldest first."""
        self.until_done()
        return self._messages()


class AsyncAssistantEventHandler(RunSnapshots, AsyncAccumulatingStream["AssistantStreamEvent", Run]):
    """Handles the stream of a run: subclass it and define the methods to call.

    Pass an instance to `runs.stream(..., event_handler=...)`; in its `with` block it is the stream: iterate it, or call
    `until_done`. Models are created only for the methods that the subclass defines.
    """

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Handle each event."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Handle a new step."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Handle a step that has grown by *delta*."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Handle a step that has ended, in any status."""

    async def on_message_created(self, message: MessageObject) -> None:
        """Handle a new message."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: MessageObject) -> None:
        """Handle a message that has grown by *delta*."""

    async def on_message_done(self, message: MessageObject) -> None:
        """Handle a message that has ended, complete or not."""

    async def on_text_created(self, text: Text) -> None:
        """Handle a new text of a message."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Handle a text that has grown by *delta*."""

    async def on_text_done(self, text: Text) -> None:
        """Handle a complete text."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Handle a complete image of a message."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Handle a new tool call."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Handle a tool call that has grown by *delta*."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Handle a complete tool call; the last one is complete when its step or the run ends, or requires action."""

    async def on_exception(self, exception: Exception) -> None:
        """Handle an error of the stream, or of a method of this, before it is raised."""

    async def on_timeout(self) -> None:
        """Handle a timeout of the stream."""

    async def on_end(self) -> None:
        """Handle the end of the stream, with or without an error."""

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
        """Release the connection; unread events are lost."""
        await super().close()
        await self._ended()

    async def get_final_run(self) -> Run:
        """Read to the end and return the run. Raises `StructuredAnswerError` if the stream had none."""
        return await self.get_final()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run, oldest first."""
        await self.until_done()
        return self._steps()

    async def get_final_messages(self) -> list[MessageObject]:
        """Read to the end and return the messages of the run, oldest first."""
        await self.until_done()
        return self._messages()


def _timed_out(error: Exception) -> bool:
    """Tell whether *error* is a timeout: the interruption of a stream is raised while its timeout is handled."""
    return any(isinstance(each, APITimeoutError) for each in (error, error.__cause__, error.__context__))
