"""Raw responses of helpers: the last response of a workflow, whose value is the result of the workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..core.execution.sent import Sent
from ..core.workflows.steps import Execute, Respond, Step, Workflow
from ..errors import OpenAIError
from ..responses.accumulated import Opening
from ..responses.raw import AsyncResponseContext, AsyncStreamedResponse, Response, ResponseContext, StreamedResponse
from ..runtime.drivers import adrive, drive

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from ..responses.raw import Value

Mode: TypeAlias = Literal["raw", "stream"]


class Recording:
    """The responses of a workflow while it runs."""

    def __init__(self) -> None:
        self._last: Response[Any] | None = None
        self._calls = 0
        self._has_failed = self._does_more = False

    def call_of(self, step: Step) -> Call[Any] | None:
        """Return the call of *step*; None for a step of another kind."""
        if isinstance(step, Execute | Respond):
            self._has_failed = True  # until its response has come
            return step.call
        self._does_more = True
        return None

    def see(self, step: Step, response: Response[Any]) -> Any:
        """Keep *response*; return the result of *step*."""
        self._last, self._has_failed = response, False
        self._calls += 1
        return response if isinstance(step, Respond) else response.parse()

    def response(self, value: Value, value_of: Value) -> Response[Any]:
        """Return the last response, whose `parse` gives *value*; as another type it is what *value_of* gives."""
        last = self._last
        if last is None:
            raise OpenAIError("The helper sent no request, so it has no response.")
        return last.showing(lambda call, sent: (value if call is last.call else value_of)(call, sent))

    def failing(self, error: Exception) -> Value:
        """Return the value that raises *error*, made of the only response; raise any other *error* now."""
        if self._has_failed or self._does_more or self._calls != 1:
            raise error

        def refuse(*_: Any) -> Any:
            raise error

        return refuse


def view(executor: Any, mode: Mode, helped: Workflow[Any] | Opening) -> Any:
    """Return what a view gives of a helper, blocking: a response, or a context manager around an unread one."""
    if isinstance(helped, Opening):
        value = accumulating(helped, helped.stream, executor.value_of)
        if mode == "raw":
            return executor.respond(helped.call).showing(value)
        return executor.open_response(helped.call, value)
    if mode == "raw":
        return _followed(executor, helped)
    return ResponseContext(lambda: StreamedResponse(*_followed(executor, helped).in_memory()))


def aview(executor: Any, mode: Mode, helped: Workflow[Any] | Opening) -> Any:
    """Return what a view gives of a helper, to be awaited or entered, as `view`."""
    if isinstance(helped, Opening):
        value = accumulating(helped, helped.async_stream, executor.value_of)
        if mode == "stream":
            return executor.open_response(helped.call, value)
        return _aresponded(executor, helped, value)
    if mode == "raw":
        return _afollowed(executor, helped)

    async def send() -> AsyncStreamedResponse[Any]:
        return AsyncStreamedResponse(*(await _afollowed(executor, helped)).in_memory())

    return AsyncResponseContext(send)


def _followed(executor: Any, workflow: Workflow[Any]) -> Response[Any]:
    record = Recording()

    def step(step: Step) -> Any:
        call = record.call_of(step)
        return executor.step(step) if call is None else record.see(step, executor.respond(call))

    try:
        value = _constant(drive(workflow, step, BaseException))
    except OpenAIError as error:
        value = record.failing(error)
    return record.response(value, executor.value_of)


async def _afollowed(executor: Any, workflow: Workflow[Any]) -> Response[Any]:
    record = Recording()

    async def step(step: Step) -> Any:
        call = record.call_of(step)
        return await executor.step(step) if call is None else record.see(step, await executor.respond(call))

    try:
        value = _constant(await adrive(workflow, step, BaseException))
    except OpenAIError as error:
        value = record.failing(error)
    return record.response(value, executor.value_of)


async def _aresponded(executor: Any, opening: Opening, value: Value) -> Response[Any]:
    response: Response[Any] = await executor.respond(opening.call)
    return response.showing(value)


def _constant(result: Any) -> Value:
    def value(_: Call[Any], __: Sent) -> Any:
        return result

    return value


def accumulating(opening: Opening, stream: type, value_of: Value) -> Value:
    """Return the value of the call of *opening*: its stream, an instance of *stream*, with the state so far."""
    reading: Any = opening.begin(stream)

    def open_stream(call: Call[Any], sent: Sent) -> Any:
        made = value_of(call, sent)
        return reading.open(made, opening.accumulator) if call is opening.call else made

    return open_stream
