"""`client.warm_up()`: load in advance what the first call would load.

Calls are rehearsed: an executor without limits, hooks and credentials sends them to a transport that returns one
response to everything. So the modules that are loaded are those that calls use, whatever these are.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import reduce
from importlib import import_module
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..binding.resource import Method
from ..config.settings import Config
from ..core.effects import HttpRequest, Send
from ..core.execution.policy import Policy
from ..core.resilience.retry import Retry
from ..errors import InvalidParameterError
from ..http.rehearsal import AsyncStage, Stage
from .conduct import Conduct
from .defaults import defaults_of
from .lifecycle import Lifetime

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from .async_executor import AsyncExecutor
    from .sync_executor import SyncExecutor

    Executor: TypeAlias = SyncExecutor | AsyncExecutor

USUAL: Final = ("chat.completions.create", "responses.create")
"""The operations that are loaded unless others are named."""

BESIDES: Final = ("..responses.stream", "..core.telemetry.deprecations", "encodings.idna")
"""Modules that calls need and rehearsals do not: for streams, for deprecated parameters, for the names of hosts."""

VALUE: Final = "x"
"""The argument for every required parameter of a rehearsal."""


def load(client: Any, executor: Executor, operations: Iterable[str]) -> None:
    """Make the transport of *client*, and load what calls of *operations* need.

    Raises `InvalidParameterError` for a name that is no method, `ConfigurationError` and `ClientClosedError`.
    """
    methods = [_method(client, name) for name in operations or USUAL]
    executor.lifetime.transport()
    for module in BESIDES:
        import_module(module, __package__)
    for method in methods:
        with suppress(Exception):  # what a rehearsal needed is loaded, even if the sample does not fit the operation
            _rehearse(_call(method), executor)


def dialling(executor: Executor) -> Send:
    """Return the effect that opens a connection: a request without credentials, whose response does not matter."""
    defaults = executor.conduct.defaults
    return Send(HttpRequest("HEAD", defaults.base_url, defaults.headers, None, defaults.timeouts))


def _method(client: Any, name: str) -> Method[..., Any, Any]:
    try:
        found = reduce(getattr, name.split("."), client)
    except AttributeError:
        found = None
    if not isinstance(found, Method):
        raise InvalidParameterError(f"warm_up: expected the name of a method, such as {USUAL[0]!r}, got {name!r}")
    return found


def _call(method: Method[..., Any, Any]) -> Call[Any]:
    """Prepare a call with a value for every required parameter. Raises an error if the operation refuses that value."""
    required = [each for each in signature(method).parameters.values() if each.default is Parameter.empty]
    plain = [VALUE for each in required if each.kind is Parameter.POSITIONAL_OR_KEYWORD]
    named = {each.name: VALUE for each in required if each.kind is Parameter.KEYWORD_ONLY}
    return method.call(*plain, **named)


def _rehearse(call: Call[Any], executor: Executor) -> None:
    clock = executor.conduct.clock
    policy = Policy(Retry(max_retries=0), clock.monotonic, clock.wall)
    conduct = Conduct(policy, defaults_of(Config(api_key=VALUE, admin_api_key=VALUE), ""), clock)
    stage = Lifetime[Any](AsyncStage if executor.is_async else Stage, own=False, abrupt=False)
    stage.transport()
    if executor.is_async:
        from asyncio import run  # only the async client needs it

        run(type(executor)(conduct, stage).execute(call))
    else:
        type(executor)(conduct, stage).execute(call)
