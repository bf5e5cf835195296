"""What stands between a call's attempts and the wire: functions of the caller's own, one declaration for both clients.

A middleware is a generator function, as httpx's `Auth.auth_flow`: it is given the request of an attempt, yields it (or
another), gets the response, may yield again, and returns the response. `Middleware` makes one of two pure functions.
The first of a client's middlewares is the outermost,
those of a call are the innermost. Imports `effects` and the errors.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from inspect import isgeneratorfunction
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from ...errors import ConfigurationError, InvalidParameterError
from ..checks import function, or_none
from ..effects import Ask, Effect, HttpRequest, Send, Sleep

if TYPE_CHECKING:
    import httpx

Exchange: TypeAlias = "Generator[HttpRequest | Sleep | Ask, Any, httpx.Response]"
"""What a middleware runs as: it yields requests, or what is to be waited or asked for, and returns the response."""

Middlewares: TypeAlias = "Callable[[HttpRequest], Exchange] | Iterable[Callable[[HttpRequest], Exchange]] | None"
"""One middleware, several in their order, or none."""

Within: TypeAlias = "Callable[[], float] | None"
"""Tells how many seconds the deadline of the call leaves; None: it has none."""


@frozen
class Middleware:
    """Change every request by the function *request*, every response by the function *response*; either may be None.

    Both are pure: they get the value and return it, or another. Successful streams come with their body unread.
    """

    request: Callable[[HttpRequest], HttpRequest] | None = field(default=None, validator=or_none(function))
    response: Callable[[httpx.Response], httpx.Response] | None = field(default=None, validator=or_none(function))

    def __call__(self, request: HttpRequest) -> Exchange:
        """Run as a generator."""
        response: httpx.Response = yield request if self.request is None else self.request(request)
        return response if self.response is None else self.response(response)


def middlewares(given: object) -> tuple[Callable[[HttpRequest], Exchange], ...]:
    """Take one middleware, several, or None."""
    several: tuple[Any, ...] = tuple(given) if isinstance(given, Iterable) else () if given is None else (given,)
    for each in several:
        if not (isgeneratorfunction(each) or isgeneratorfunction(vars(type(each)).get("__call__"))):
            raise ConfigurationError(f"middleware: expected a Middleware or a generator function, got {each!r}")
    return several


def exchange(
    chain: Sequence[Callable[[HttpRequest], Exchange]], request: HttpRequest, within: Within = None, *, stream: bool
) -> Generator[Effect, Any, httpx.Response]:
    """Send *request* through *chain*, *within* so many seconds; what a middleware raises comes out as it is."""
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
                except Exception as exc:  # noqa: BLE001 (the middleware decides which to handle; others come back out)
                    asked = flow.throw(exc)
                else:
                    asked = flow.send(reply)
        except StopIteration as stop:
            return _response(stop.value)


def _performed(inner: Any, asked: object, sent: int, within: Within, stream: bool) -> Generator[Effect, Any, Any]:
    if isinstance(asked, Sleep) and within is not None:
        asked = asked._replace(seconds=min(asked.seconds, within()))
    if isinstance(asked, Ask) and within is not None:
        asked = asked._replace(within=within())
    if isinstance(asked, Sleep | Ask):
        return (yield asked)
    if not isinstance(asked, HttpRequest):
        raise ConfigurationError(f"middleware: expected it to yield an HttpRequest, a Sleep or an Ask, got {asked!r}")
    if sent > 1 and not asked.replayable:
        raise InvalidParameterError("a middleware sends the request again, and its body cannot be: pass a file")
    return (yield from exchange(inner, asked, within, stream=stream))


def _response(value: Any) -> httpx.Response:
    if not hasattr(value, "status_code"):
        raise ConfigurationError(f"middleware: expected it to return the response, got {value!r}")
    response: httpx.Response = value
    return response
