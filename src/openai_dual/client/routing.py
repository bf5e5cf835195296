"""From the endpoints of a client to the route of a call: the request at each of them, with its own key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from .._values import evolve
from ..core.call_info import CallInfo, origin_of
from ..core.execution.route import Route, Target
from ..core.request.build import Composed, Defaults, recompose
from ..redaction import REDACTION, is_secret
from .defaults import defaults_of

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.calls.call import Call
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.endpoints import Endpoint, Endpoints


class Routing:
    """The endpoints of a client, and the parts that all requests to each of them share."""

    def __init__(
        self,
        options: Config,
        pool: Endpoints,
        agent: str,
        share_key: Callable[[Callable[[], Any]], Callable[[], Any]],
    ) -> None:
        self._pool, self._breaker = pool, options.circuit_breaker
        self.defaults = [_defaults(options, endpoint, agent, share_key) for endpoint in pool.each]

    def route(self, call: Call[Any], composed: Composed) -> Route:
        """Return the route of *call*, of which *composed* is the request at the first endpoint.

        A call with an address or a credential of its own has no other endpoint: neither may be sent elsewhere.
        """
        own = "://" in call.path or any(is_secret(str(name)) for name in (*call.headers, *_extra(call)))
        targets = []
        for index, (endpoint, defaults) in enumerate(zip(self._pool.each, self.defaults, strict=True)):
            build = partial(recompose, call, defaults, composed) if index else partial(_same, composed)
            tokens = 0 if endpoint.rate_limits is None else endpoint.rate_limits.estimate(call)
            targets.append(Target(index, REDACTION.url(endpoint.base_url), build, endpoint.rate_limits, tokens))
        return Route(self._pool, targets[:1] if own else targets, partial(_is_open, self._breaker))


def _same(composed: Composed) -> Composed:
    return composed


def _extra(call: Call[Any]) -> tuple[str, ...]:
    return tuple(call.options.extra_headers or ())


def _is_open(breaker: CircuitBreaker | None, info: CallInfo) -> bool:
    return breaker is not None and breaker.refuses(info)


def _defaults(
    options: Config, endpoint: Endpoint, agent: str, share_key: Callable[[Callable[[], Any]], Callable[[], Any]]
) -> Defaults:
    """Return the defaults of requests to *endpoint*: what belongs to an account of another server is left out."""
    at_home = origin_of(endpoint.base_url) == origin_of(options.base_url)
    own: dict[str, Any] = {
        "base_url": endpoint.base_url,
        "api_key": endpoint.api_key,
        "api_key_header": endpoint.api_key_header or options.api_key_header,
        "default_headers": {n: v for n, v in options.default_headers.items() if not is_secret(n)},
        "default_query": {n: v for n, v in options.default_query.items() if not is_secret(n)},
        "endpoints": None,
        "provider": None,
        "workload_identity": None,
    }
    if not at_home:
        own |= {"organization": None, "project": None, "admin_api_key": None}
    defaults = defaults_of(evolve(options, **own), agent)
    return defaults if defaults.provider is None else evolve(defaults, provider=share_key(defaults.provider))
