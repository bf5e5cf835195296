"""`ComputerToolset` and `AsyncComputerToolset`: the loop of the computer tool over a driver of the user."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Protocol, TypedDict

from ...core.checks import checked_whole
from ...core.plain import to_plain
from ...core.workflows.toolbox import ToolCall
from ...errors import ComputerUseError, ConfigurationError, InvalidParameterError, ToolRoundsError
from ...runtime.drivers import adrive, drive, not_awaitable
from .drivers import METHODS
from .operate import DriverOperator

if TYPE_CHECKING:
    from typing import Unpack

    from ..._generated.models.computer_action import ComputerAction
    from ..._generated.models.response import Response
    from ..._generated.models.response_computer_tool_call import ResponseComputerToolCall
    from ..._generated.params.create_response import CreateResponseParams
    from ...core.workflows.steps import Workflow
    from ...core.workflows.tool_rules import Budget
    from .drivers import AsyncComputerDriver, ComputerDriver

Data = dict[str, Any]

OWN: Final = {"stream": "expected as a keyword of run", "background": "expected a response in the foreground"}
"""Parameters of `create` that the loop does not permit."""


class ApprovalKeywords(TypedDict, total=False):
    """Who approves the calls of a computer; only True approves."""

    approve_safety_checks: Callable[[ResponseComputerToolCall], object] | None
    before_action: Callable[[ComputerAction], object] | None


class ComputerKeywords(ApprovalKeywords, total=False):
    """The limits of a run that operates a computer, and how it is watched."""

    max_steps: int
    max_seconds: float | None
    budget: Budget | None
    cancelled: Callable[[], object] | None
    stream: bool
    on_event: Callable[[Any], object] | None
    on_progress: Callable[[Any], object] | None
    on_checkpoint: Callable[[Data], object] | None
    resume: Data | None


class Client(Protocol):
    """A client, of the kind of the toolset."""

    @property
    def responses(self) -> Any:
        """`client.responses`."""
        ...


class _Toolset:
    """What both toolsets share."""

    is_async: bool

    def __init__(self, driver: Any) -> None:
        for name in METHODS:
            method = getattr(driver, name, None)
            if not callable(method):
                raise ConfigurationError(f"driver: expected a method {name}, got {method!r}", setting="driver")
            if iscoroutinefunction(method) and not self.is_async:
                raise ConfigurationError(f"driver: {name} is async, use AsyncComputerToolset", setting="driver")
        self.driver = driver

    def operator(self, **approval: Unpack[ApprovalKeywords]) -> DriverOperator:
        """Return what performs the calls of one run."""
        return DriverOperator(self.driver, **approval)

    def _follow(self, client: Any) -> Callable[[Workflow[Any]], Any]:
        executor: Any = vars(client.responses).get("_executor")
        if executor is None or executor.is_async != self.is_async:
            expected = "AsyncOpenAI" if self.is_async else "OpenAI"
            raise ConfigurationError(f"client: expected an {expected}, got {client!r}", setting="client")
        follow: Callable[[Workflow[Any]], Any] = executor.follow
        return follow

    def _run(
        self,
        params: Mapping[str, Any],
        *,
        max_steps: int = 20,
        approve_safety_checks: Callable[[ResponseComputerToolCall], object] | None = None,
        before_action: Callable[[ComputerAction], object] | None = None,
        **rules: Any,
    ) -> Workflow[Response]:
        from ..responses.tool_runs import tool_run

        checked_whole("max_steps", max_steps, least=1)
        for name, hint in OWN.items():
            if params.get(name):
                raise InvalidParameterError(f"params: {name}: {hint}")
        prepared = tool_run(
            [],
            {name: value for name, value in params.items() if name not in OWN},
            computer=self,
            approve_safety_checks=approve_safety_checks,
            before_action=before_action,
            max_rounds=max_steps,
            **rules,
        )
        try:
            result = yield from prepared.run()
        except ToolRoundsError as error:
            stopped = ComputerUseError(f"The run has reached max_steps={max_steps}.", prepared.conversation.answer)
            stopped.done = error.done
            raise stopped from error
        response: Response = result.response
        return response

    def _execute(self, call: ResponseComputerToolCall | Data, **approval: Unpack[ApprovalKeywords]) -> Workflow[Data]:
        given: Any = to_plain(call)
        if not isinstance(given, dict) or given.get("type") != "computer_call":
            raise InvalidParameterError(f"call: expected a computer_call, got {call!r}")
        asked = ToolCall(str(given.get("call_id")), "computer", given, "computer")
        result = yield from self.operator(**approval).operate(asked, _nothing)
        return {"type": "computer_call_output", "call_id": asked.id, **result}


class ComputerToolset(_Toolset):
    """Let a model operate a screen by a *driver*, with the blocking client.

    The driver has the methods of `ComputerDriver`; you create and close it. Raises `ConfigurationError` for a driver
    that lacks a method, or has async ones.
    """

    is_async = False

    def __init__(self, driver: ComputerDriver) -> None:
        super().__init__(driver)

    def run(self, client: Client, params: CreateResponseParams, **keywords: Unpack[ComputerKeywords]) -> Response:
        """Create responses and perform their actions, until a response asks for none; return that response.

        *params* are those of `responses.create`; the tool `{"type": "computer"}` is added if it is missing. The actions
        of a call are performed in order, and one screenshot is sent.

        Args:
            client: sends the requests, with its settings.
            params: the parameters of `responses.create`.
            keywords: `approve_safety_checks` is called with a call that has safety checks, and `before_action` with
                each action, the last screenshot included; only True approves. Without the first, such a call is
                refused. `max_steps` (20) limits the responses, `max_seconds` the time, `budget` the tokens or dollars.
                `cancelled` is asked before each request and action. `stream`, `on_event`, `on_progress`,
                `on_checkpoint` and `resume` are those of `run_tools`.

        Raises `SafetyCheckError` for checks that are not acknowledged, `ComputerUseError` for an action that is not
        approved, cannot be performed, or is beyond `max_steps`, `ToolBudgetError` for a used budget or time, and what
        the driver raises. API operation: createResponse.
        """
        response: Response = self._follow(client)(self._run(params, **keywords))
        return response

    def execute(self, call: ResponseComputerToolCall | Data, **approval: Unpack[ApprovalKeywords]) -> Data:
        """Perform one call, for a loop of your own; return the `computer_call_output` item. Raises as `run`."""
        output: Data = drive(self._execute(call, **approval), _called)
        return output


class AsyncComputerToolset(_Toolset):
    """Let a model operate a screen by a *driver*, with the async client.

    The driver has the methods of `AsyncComputerDriver`; you create and close it. Blocking methods hold up the event
    loop. Raises `ConfigurationError` for a driver that lacks a method.
    """

    is_async = True

    def __init__(self, driver: AsyncComputerDriver) -> None:
        super().__init__(driver)

    async def run(self, client: Client, params: CreateResponseParams, **keywords: Unpack[ComputerKeywords]) -> Response:
        """Create responses and perform their actions, as `ComputerToolset.run`; the functions may be async."""
        response: Response = await self._follow(client)(self._run(params, **keywords))
        return response

    async def execute(self, call: ResponseComputerToolCall | Data, **approval: Unpack[ApprovalKeywords]) -> Data:
        """Perform one call, as `ComputerToolset.execute`."""
        output: Data = await adrive(self._execute(call, **approval), _awaited)
        return output


def _called(step: Any) -> Any:
    return not_awaitable(step.function(), step.name)


async def _awaited(step: Any) -> Any:
    value = step.function()
    return await value if isawaitable(value) else value


def _nothing() -> Workflow[None]:
    """Check nothing: the call has no limits."""
    yield from ()
