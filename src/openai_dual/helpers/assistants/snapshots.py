"""The state of a run while it streams: the run, its steps, messages and tool calls as models."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from ..._generated.models.image_file import ImageFile
from ..._generated.models.message_delta import MessageDelta
from ..._generated.models.message_object import MessageObject
from ..._generated.models.run import Run
from ..._generated.models.run_step import RunStep
from ..._generated.models.run_step_delta import RunStepDelta
from ..._generated.models.text import Text
from ..._generated.models.text_delta import TextDelta
from ..._generated.models.tool_call_delta_object import ToolCallDeltaObject
from ..._generated.models.tool_calls_step_details import ToolCallsStepDetails
from ...core.streaming.accumulate_run import RunAccumulator, RunChange, settled
from ...core.streaming.text_builder import TextBuilder
from ...core.telemetry.once import Once
from ...errors import StructuredAnswerError

if TYPE_CHECKING:
    from ..._generated.models.assistant_stream_event import AssistantStreamEvent
    from ..._generated.models.code_interpreter_tool_call import CodeInterpreterToolCall
    from ..._generated.models.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from ..._generated.models.file_search_tool_call import FileSearchToolCall
    from ..._generated.models.file_search_tool_call_delta import FileSearchToolCallDelta
    from ..._generated.models.function_tool_call import FunctionToolCall
    from ..._generated.models.function_tool_call_delta import FunctionToolCallDelta
    from ...core.decoding.model import Unknown

    ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall | Unknown
    ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta | Unknown

Data = dict[str, Any]
Hooks = dict[tuple[str, str], Callable[..., Any]]
"""The methods to call, by the kind of object and the moment: created, grown or done."""


MOMENTS: Final = ("created", "delta", "done")


class TextSnapshot(Text):
    """A text in its state after a delta; it is joined when it is read."""

    __slots__ = ("_growing", "_length")
    _growing: TextBuilder
    _length: int

    @property
    def value(self) -> str:
        """The text including the delta."""
        return self._growing.first(self._length)

    @value.setter
    def value(self, value: Any) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]  # read as the field is
        self._growing = value if isinstance(value, TextBuilder) else TextBuilder(str(value or ""))
        self._length = self._growing.length


class RunState:
    """Accumulates the events of a run's stream."""

    def __init__(self) -> None:
        self.accumulator = RunAccumulator()
        self.event: AssistantStreamEvent | None = None

    def handle(self, event: Any) -> Iterable[RunChange]:
        """Add *event* and return the changes it makes."""
        self.event = event
        return self.accumulator.add(event._data)  # noqa: SLF001 (the JSON object itself, not a copy)

    def finish(self) -> Iterable[RunChange]:
        """Return no further changes."""
        return ()

    def final(self) -> Run:
        """Return the run. Raises `StructuredAnswerError` if the stream had none."""
        return self.snapshot()

    def snapshot(self) -> Run:
        """Return the run of the latest event about it. Raises `StructuredAnswerError`."""
        if self.accumulator.run is None:
            raise StructuredAnswerError("The stream had no event about a run.")
        return Run.from_dict(self.accumulator.run)

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to a message."""
        data: Any = event._data  # noqa: SLF001 (as above)
        if data.get("event") != "thread.message.delta":
            return None
        parts = (data["data"].get("delta") or {}).get("content") or ()
        return "".join((part.get("text") or {}).get("value") or "" for part in parts)


class RunSnapshots:
    """The state of the run, for both handlers."""

    _accumulator: Any
    _called: Hooks
    _end_reported: Once

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The latest event."""
        event: AssistantStreamEvent | None = self._accumulator.event
        return event

    @property
    def current_run(self) -> Run | None:
        """The run of the latest event about it."""
        return None if self._accumulator.accumulator.run is None else Run.from_dict(self._accumulator.accumulator.run)

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step of the latest event about one, so far."""
        step: Data | None = self._accumulator.accumulator.step
        return None if step is None else _run_step(step)

    @property
    def current_message_snapshot(self) -> MessageObject | None:
        """The message of the latest event about one, so far."""
        message: Data | None = self._accumulator.accumulator.message
        return None if message is None else _message(message)

    def _steps(self) -> list[RunStep]:
        return [_run_step(each) for each in self._accumulator.accumulator.steps.values()]

    def _messages(self) -> list[MessageObject]:
        return [_message(each) for each in self._accumulator.accumulator.messages.values()]

    def _hooks(self, base: type) -> Hooks:
        """Return the methods that the subclass overrides."""
        names = {(kind, moment): f"on_{kind}_{moment}" for kind in MODELS for moment in MOMENTS}
        known = {event: name for event, name in names.items() if hasattr(base, name)}
        mine = type(self)
        return {
            event: getattr(self, name)
            for event, name in known.items()
            if getattr(mine, name) is not getattr(base, name)
        }


def arguments_of(change: RunChange) -> list[Any]:
    """Return the arguments of the method for a change: the object, after the delta if there is one."""
    make, make_delta = MODELS.get(change.kind, (settled, settled))
    whole = make(change.whole)
    return [whole] if change.moment != "delta" else [make_delta(change.delta or {}), whole]


def _text(part: Data) -> Text:
    text: Data = part.get("text") or {}
    return TextSnapshot.from_dict({**text, "annotations": settled(text.get("annotations") or [])})


def _tool_call(call: Data) -> Any:
    return ToolCallsStepDetails.from_dict({"type": "tool_calls", "tool_calls": settled([call])}).tool_calls[0]


def _tool_call_delta(call: Data) -> Any:
    made = ToolCallDeltaObject.from_dict({"type": "tool_calls", "tool_calls": [call]}).tool_calls
    return made[0] if made else None


def _run_step(step: Data) -> RunStep:
    return RunStep.from_dict(settled(step))


def _message(message: Data) -> MessageObject:
    return MessageObject.from_dict(settled(message))


def _text_delta(part: Data) -> TextDelta:
    return TextDelta.from_dict(part.get("text") or {})


def _image_file(part: Data) -> ImageFile:
    return ImageFile.from_dict(settled(part.get("image_file") or {}))


MODELS: Final[dict[str, tuple[Callable[[Data], Any], Callable[[Data], Any]]]] = {
    "run_step": (_run_step, RunStepDelta.from_dict),
    "message": (_message, MessageDelta.from_dict),
    "text": (_text, _text_delta),
    "image_file": (_image_file, _image_file),
    "tool_call": (_tool_call, _tool_call_delta),
}
"""The functions that make models of an object and of its delta, by kind."""
