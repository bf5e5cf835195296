"""`Conduct`: how the calls of one client are made, in the form that executors use.

It is built from the settings when the first resource of a client is used, and again when a setting is assigned.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from .._values import evolve
from .._version import __version__
from ..core.execution.policy import Policy
from .defaults import defaults_of

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.calls.call import Call
    from ..core.calls.options import Validation
    from ..core.calls.signing import Signer
    from ..core.cancellation import CancelScope
    from ..core.clock import Clock
    from ..core.request.build import Defaults
    from ..core.resilience.model_limits import ModelLimits
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.spend_cap import SpendQueue
    from ..core.secrets import Secret
    from ..core.telemetry.listeners import Listeners
    from .routing import Routing


class Conduct(NamedTuple):
    """How the calls of one client are made. Assigning a setting replaces it as a whole."""

    policy: Policy
    defaults: Defaults
    clock: Clock
    rate_limits: RateLimiter | ModelLimits | None = None
    rewrite: Callable[[Call[Any]], Call[Any]] | None = None
    """Changes every call before it is built: Azure's addresses."""
    label: str = ""
    """The client, as messages show it."""
    webhook_secret: Secret | None = None
    config: Config | None = None
    """The settings that a WebSocket is opened with: certificates and proxies."""
    routing: Routing | None = None
    """The endpoints that calls are sent to, if there are several."""
    spending: SpendQueue | None = None
    """What calls may cost."""
    validation: Validation = False
    """Whether requests are checked before they are sent, unless a call says otherwise."""


def conduct_of(
    options: Config,
    clock: Clock,
    listeners: Listeners,
    scope: CancelScope,
    share_key: Callable[[Callable[[], Any]], Callable[[], Any]],
    rewrite: Callable[[Call[Any]], Call[Any]] | None,
    label: str,
    signer: Signer | None = None,
) -> Conduct:
    """Return how a client with *options* makes its calls.

    *share_key* wraps a function that returns the key; *signer* authorizes the requests in the place of a key.
    """
    agent, routing = f"openai-dual/{__version__}", None
    if options.endpoints is None:
        defaults = defaults_of(options, agent)
        if signer is not None:
            defaults = evolve(defaults, signer=signer)
        if defaults.provider is not None:
            defaults = evolve(defaults, provider=share_key(defaults.provider))
    else:
        from .routing import Routing  # most clients have one endpoint

        routing = Routing(options, options.endpoints, agent, share_key)
        defaults = routing.defaults[0]
    breaker, spending = options.circuit_breaker, None
    if options.spend_cap is not None and options.prices is not None:
        from ..core.resilience.spend_cap import SpendQueue  # most clients have no cap

        spending = SpendQueue(options.spend_cap, options.prices)
    policy = Policy(
        options.retry,
        clock.monotonic,
        clock.wall,
        options.deadline,
        options.retry_budget,
        gates=() if breaker is None else (breaker,),
        hooks=listeners,
        queues=tuple(
            queue
            for queue in (None if breaker is None else breaker.fleet, spending, options.bulkhead, options.rate_limits)
            if queue is not None
        ),
        stream_idle_timeout=options.stream_idle_timeout,
        scope=scope,
        middleware=options.middleware,
    )
    return Conduct(
        policy,
        defaults,
        clock,
        options.rate_limits,
        rewrite,
        label,
        options.webhook_secret,
        options,
        routing,
        spending,
        options.validate_requests,
    )
