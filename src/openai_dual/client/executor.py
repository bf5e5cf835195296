"""What both executors share of the trip of a call: from the call to its flow, from the response to the value.

A client has one executor; its resources, streams and pages hold it. `sync_executor` and `async_executor` drive flows,
blocking and awaiting, and choose the classes of streams and pages.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._values import evolve
from ..core.calls.call import Call, PageCall, StreamCall
from ..core.decoding.decode import decode_answer, page_body
from ..core.execution.flow import Flow, call_flow
from ..core.execution.nesting import within_outer_call
from ..core.execution.sent import Sent, StreamSent
from ..core.omit import Omit, omit
from ..core.request.build import Composed, compose, info_of, recompose
from ..errors import APIError
from .lifecycle import Borrowed

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from ..core.calls.options import Validation
    from ..core.cancellation import CancelScope
    from ..core.execution.policy import Policy
    from ..core.resilience.retry import Retry
    from ..http.transport import AsyncTransport, Transport
    from .conduct import Conduct
    from .lifecycle import Lifetime

K = TypeVar("K", "Transport", "AsyncTransport")


class Executor(Generic[K]):
    """The steps of the trip that neither block nor await."""

    def __init__(self, conduct: Conduct, lifetime: Lifetime[K] | Borrowed[K]) -> None:
        self.conduct = conduct
        self.lifetime: Lifetime[K] | Borrowed[K] = lifetime
        self.client: Callable[[], Any] = _no_client
        """Returns the client; None once it is garbage, and for an executor of something else."""

    @property
    def policy(self) -> Policy:
        """The rules of the next call."""
        return self.conduct.policy

    def __repr__(self) -> str:
        return self.conduct.label

    def over(self, transport: K, base_url: str | None = None, retry: Retry | None = None) -> Self:
        """Return an executor whose calls go over *transport*, with the same rules.

        They go to *base_url*, and are retried by *retry*, if these are given.
        """
        conduct = self.conduct
        if retry is not None:
            conduct = conduct._replace(policy=evolve(conduct.policy, retry=retry))
        if base_url is not None:
            url, _, query = base_url.partition("?")
            conduct = conduct._replace(
                routing=None, defaults=evolve(conduct.defaults, base_url=url.rstrip("/"), fixed_query=query)
            )
        return type(self)(conduct, Borrowed(self.lifetime, transport))

    def scope_of(self, call: Call[Any]) -> CancelScope:
        """Return what may cancel *call*. Raises `ClientClosedError`."""
        self.lifetime.refuse_if_closed()
        token = call.options.cancel
        return self.policy.scope if token is None else self.lifetime.scope(token)

    def warn_deprecated(self, call: Call[Any]) -> None:
        """Warn of deprecated operations and parameters in *call*."""
        from ..core.telemetry.deprecations import deprecated  # few calls use what is deprecated

        for event in deprecated(call):
            self.policy.hooks.warn(event)

    def flow(self, call: Call[Any], scope: CancelScope, *, stream: bool) -> Flow:
        """Build the request of *call*, and return the flow that sends it."""
        conduct, written = self.conduct, call
        if conduct.rewrite is not None:
            call = conduct.rewrite(call)
        composed = compose(call, conduct.defaults, os.urandom(16).hex())
        if mode := _mode(written, conduct.validation):
            from ..validation.requests import check_request  # loads the description, which few programs need

            check_request(written, composed.request, mode)
        info = info_of(call, composed)
        if conduct.rate_limits is not None:
            info = info._replace(tokens=conduct.rate_limits.estimate(call))
        if conduct.spending is not None:
            info = info._replace(cost=conduct.spending.estimate(call))
        policy = within_outer_call(conduct.policy.for_call(call.options, scope))
        renew = partial(self._renewed, call, conduct, composed)
        route = None if conduct.routing is None else conduct.routing.route(call, composed)
        return call_flow(
            composed.request,
            policy,
            info,
            stream=stream,
            key=composed.key,
            given=call,
            renew=renew,
            signer=composed.signer,
            route=route,
        )

    def check_all(self, calls: Mapping[str, Call[Any]], given: Validation | Omit = omit) -> None:
        """Check *calls* without sending them, as far as *given*, the call or the client asks for that.

        Raises one `InvalidParameterError` with the problems of all of them; the keys of *calls* are in its message.
        """
        conduct = self.conduct
        default = conduct.validation if given is omit else given
        modes: dict[str, Validation] = {key: mode for key, call in calls.items() if (mode := _mode(call, default))}
        if modes:
            from ..validation.requests import check_requests  # as above

            composed = ((key, compose(calls[key], conduct.defaults, "").request) for key in modes)
            check_requests((key, calls[key], request, modes[key]) for key, request in composed)

    def _renewed(self, call: Call[Any], conduct: Conduct, composed: Composed) -> Composed | None:
        """Return the request of a later attempt, if settings were assigned since *conduct* was read."""
        return None if self.conduct is conduct else recompose(call, self.conduct.defaults, composed)

    def value_of(self, call: Call[Any], sent: Sent) -> Any:
        """Return what the method of *call* returns: a stream, a page or a decoded object."""
        if isinstance(call, StreamCall) and isinstance(sent, StreamSent):
            return self._stream(call, sent)
        if sent.watch is not None:
            return sent.watch.decode(partial(self._decoded, call, sent))
        return self._decoded(call, sent)

    def _decoded(self, call: Call[Any], sent: Sent) -> Any:
        response = sent.response
        try:
            if isinstance(call, PageCall):
                return self._page(call, page_body(response), response.headers.get("x-request-id"))
            if call.operation.answer == "json" and _is_event_stream(response):
                from ..core.streaming.unrequested import ACCUMULATORS, accumulated  # few servers stream unasked

                if call.operation.id in ACCUMULATORS:
                    return accumulated(call, response)
            return decode_answer(call, response)
        except APIError as error:
            sent.note(error)
            raise

    @abstractmethod
    def _stream(self, call: StreamCall[Any], sent: StreamSent) -> Any: ...

    @abstractmethod
    def _page(self, call: PageCall[Any], body: dict[str, Any], request_id: str | None) -> Any: ...


def _no_client() -> None:
    """Return no client."""


def _mode(call: Call[Any], default: Validation | Omit) -> Validation | Omit:
    own = call.options.validate_requests
    return default if own is omit else own


def _is_event_stream(response: httpx.Response) -> bool:
    """Tell whether a body that was read is an event stream; no JSON text starts like one."""
    kind = response.headers.get("content-type", "")
    return kind.startswith("text/event-stream") or response.content[:6].startswith((b"data:", b"event:"))
