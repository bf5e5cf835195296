"""Which objects are middlewares, and what a running one may yield and return."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any

import httpx
import pytest
from attrs import frozen

from openai_dual.core.calls.middleware import Exchange, Middleware, exchange, middlewares
from openai_dual.core.effects import Ask, HttpRequest, Send, Sleep
from openai_dual.errors import ConfigurationError, InvalidParameterError


def direct(request: HttpRequest) -> Exchange:
    response: httpx.Response = yield request
    return response


class Base:
    def __call__(self, request: HttpRequest) -> Exchange:
        response: httpx.Response = yield request
        return response


class Inherited(Base):
    """Its generator is that of its base."""


class OfOurs(Middleware):
    """A subclass of the public class, without slots of its own."""


@frozen
class Extended(Middleware):
    name: str = "extended"


class Method:
    def run(self, request: HttpRequest) -> Exchange:
        response: httpx.Response = yield request
        return response


@pytest.mark.parametrize(
    "given",
    [direct, Base(), Inherited(), Middleware(), OfOurs(), Extended(), Method().run, partial(direct)],
    ids=["function", "object", "inherited", "Middleware", "subclass", "attrs subclass", "method", "partial"],
)
def test_generator_functions_and_objects_of_classes_with_one_are_middlewares(given: Any) -> None:
    assert (given,) == middlewares(given)
    assert (given, direct) == middlewares([given, direct])


def test_none_is_no_middleware() -> None:
    assert () == middlewares(None)


@pytest.mark.parametrize("given", [5, "x", len, lambda request: request, Middleware, Base, object()])
def test_anything_else_is_refused(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^middleware: expected a Middleware or a generator function"):
        middlewares(given)


REQUEST = HttpRequest("GET", "https://api.example/", (), None, {})
ONCE = REQUEST.__class__("POST", "https://api.example/", (), type("Once", (), {"replayable": False})(), {})
RESPONSE = httpx.Response(200)


def run(
    middleware: Callable[[HttpRequest], Any], *, request: HttpRequest = REQUEST, seconds_left: Any = None
) -> tuple[Any, list[Any]]:
    """Run an exchange with a driver that answers each `Send` with a response and each other effect with None."""
    flow: Generator[Any, Any, Any] = exchange((middleware,), request, seconds_left, stream=False)
    asked, reply = list[Any](), None
    while True:
        try:
            asked.append(flow.send(reply))
        except StopIteration as stop:
            return stop.value, asked
        reply = RESPONSE if isinstance(asked[-1], Send) else None


def test_effects_other_than_requests_reach_the_driver() -> None:
    def waiting(request: HttpRequest) -> Exchange:
        yield Sleep(3)
        yield Ask(dict)
        response: httpx.Response = yield request
        return response

    response, asked = run(waiting, seconds_left=lambda: 2.0)

    assert response is RESPONSE
    assert [Sleep(2.0), Ask(dict, within=2.0), Send(REQUEST, False, 2.0)] == asked


def test_a_body_that_can_be_read_once_is_sent_once() -> None:
    def twice(request: HttpRequest) -> Exchange:
        yield request
        response: httpx.Response = yield request
        return response

    assert 2 == len(run(twice)[1])
    with pytest.raises(InvalidParameterError, match="can be read only once"):
        run(twice, request=ONCE)


@pytest.mark.parametrize(
    ("yielded", "returned", "message"),
    [
        (5, RESPONSE, "expected it to yield an HttpRequest, a Sleep or an Ask, got 5"),
        (REQUEST, None, "expected it to return the response, got None"),
    ],
)
def test_a_wrong_value_is_named(yielded: Any, returned: Any, message: str) -> None:
    def wrong(_: HttpRequest) -> Exchange:
        yield yielded
        return returned  # type: ignore[no-any-return]  # wrong on purpose

    with pytest.raises(ConfigurationError, match=message):
        run(wrong)


def test_pure_functions_change_request_and_response() -> None:
    other = httpx.Response(201)
    middleware = Middleware(request=lambda _: ONCE, response=lambda _: other)

    response, asked = run(middleware)

    assert response is other
    assert [Send(ONCE, False, None)] == asked
