"""Middleware: the caller's functions between a call's attempts and the network, the same for both clients.

A middleware is a generator function, like httpx's `Auth.auth_flow`: it receives the request of an attempt, yields it
(or another), receives the response, may yield again, and returns the response. `Middleware` makes one of two pure
functions. The first middleware of a client is the outermost, those of a call are the innermost.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._values import field, frozen
from ...errors import ConfigurationError, InvalidParameterError
from ..checks import function, or_none
from ..effects import Ask, Effect, HttpRequest, Send, Sleep

if TYPE_CHECKING:
    import httpx

Exchange: TypeAlias = "Generator[HttpRequest | Sleep | Ask | Send, Any, httpx.Response]"
"""A running middleware: it yields requests or other effects, and returns the response."""

Middlewares: TypeAlias = "Callable[[HttpRequest], Exchange] | Iterable[Callable[[HttpRequest], Exchange]] | None"
"""One middleware, several in their order, or none."""

SecondsLeft: TypeAlias = "Callable[[], float] | None"
"""Returns the seconds that remain until the deadline of the call; None if it has no deadline."""


@frozen
class Middleware:
    """Change every request by the function *request*, every response by the function *response*; either may be None.

    Both are pure: they receive the value and return it, or another. The body of a successful stream is not read yet.
    """

    request: Callable[[HttpRequest], HttpRequest] | None = field(default=None, validator=or_none(function))
    response: Callable[[httpx.Response], httpx.Response] | None = field(default=None, validator=or_none(function))

    def __call__(self, request: HttpRequest) -> Exchange:
        """Run the middleware for one request."""
        response: httpx.Response = yield request if self.request is None else self.request(request)
        return response if self.response is None else self.response(response)


def middlewares(given: object) -> tuple[Callable[[HttpRequest], Exchange], ...]:
    """Return one middleware, several, or None as a tuple; raises `ConfigurationError` for anything else."""
    several: tuple[Any, ...] = tuple(given) if isinstance(given, Iterable) else () if given is None else (given,)
    for each in several:
        if not _is_middleware(each):
            raise ConfigurationError(
                f"middleware: expected a Middleware or a generator function, got {each!r}", setting="middleware"
            )
    return several


def _is_middleware(value: object) -> bool:
    from inspect import isgeneratorfunction  # most clients have no middleware

    return isgeneratorfunction(value) or (callable(value) and isgeneratorfunction(type(value).__call__))


def exchange(
    chain: Sequence[Callable[[HttpRequest], Exchange]],
    request: HttpRequest,
    within: SecondsLeft = None,
    *,
    stream: bool,
) -> Generator[Effect, Any, httpx.Response]:
    """Send *request* through *chain*, *within* the remaining seconds; errors of a middleware propagate unchanged."""
    if not chain:
        response: httpx.Response = yield Send(request, stream, None if within is None else within())
        return response
    inner = chain[1:]
    sent = 0
    with closing(chain[0](request)) as flow:
        try:
            asked = next(flow)
            while True:
                sent += isinstance(asked, HttpRequest)
                try:
                    reply = yield from _performed(inner, asked, sent, within, stream)
                except Exception as exc:  # noqa: BLE001 (the middleware handles it or raises it again)
                    asked = flow.throw(exc)
                else:
                    asked = flow.send(reply)
        except StopIteration as stop:
            return _response(stop.value)


def _performed(inner: Any, asked: object, sent: int, within: SecondsLeft, stream: bool) -> Generator[Effect, Any, Any]:
    if isinstance(asked, Sleep) and within is not None:
        asked = asked._replace(seconds=min(asked.seconds, within()))
    if isinstance(asked, Ask | Send) and within is not None:
        asked = asked._replace(within=within())
    if isinstance(asked, Sleep | Ask | Send):  # a signer sends by itself: the exchange of a token is no stream
        return (yield asked)
    if not isinstance(asked, HttpRequest):
        raise ConfigurationError(
            f"middleware: expected it to yield an HttpRequest, a Sleep or an Ask, got {asked!r}", setting="middleware"
        )
    if sent > 1 and not asked.replayable:
        reason = "but its body can be read only once: pass bytes, a path or a seekable file"
        raise InvalidParameterError(f"a middleware sends the request again, {reason}")
    return (yield from exchange(inner, asked, within, stream=stream))


def _response(value: Any) -> httpx.Response:
    if not hasattr(value, "status_code"):
        raise ConfigurationError(f"middleware: expected it to return the response, got {value!r}", setting="middleware")
    response: httpx.Response = value
    return response
