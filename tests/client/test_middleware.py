"""What middleware sees and changes, and in which order, with both clients."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest
from attrs import evolve

from openai_dual import ConfigurationError, HttpRequest, InternalServerError, Middleware, errors
from openai_dual.core.calls.call import Form
from openai_dual.core.effects import Ask, Sleep
from tests.support.clients import Driver, Kind


def tagged(name: str) -> Middleware:
    def request(asked: HttpRequest) -> HttpRequest:
        return evolve(asked, headers=[*asked.headers, (b"X-Seen-By", name.encode())])

    def response(answer: httpx.Response) -> httpx.Response:
        answer.headers["x-seen-by"] = answer.headers.get("x-seen-by", "") + name
        return answer

    return Middleware(request, response)


@pytest.fixture
def seen() -> list[httpx.Request]:
    return []


@pytest.fixture
def connect(kind: Kind, seen: list[httpx.Request]) -> Callable[..., Driver]:
    def made(*statuses: int, **options: Any) -> Driver:
        answers = iter(statuses)

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(next(answers, 200), json={"id": "m"})

        return Driver(kind, httpx.MockTransport(answer), **options)

    return made


def test_the_first_middleware_is_the_outermost(connect: Callable[..., Driver], seen: list[httpx.Request]) -> None:
    with connect(middleware=[tagged("a"), tagged("b")]) as driver:
        answer = driver.finish(driver.client.models.retrieve.raw("m"))

    assert ["a", "b"] == seen[0].headers.get_list("x-seen-by")
    assert "ba" == answer.headers["x-seen-by"]


def test_a_copy_can_have_other_middleware(connect: Callable[..., Driver], seen: list[httpx.Request]) -> None:
    with connect(middleware=tagged("a")) as driver:
        driver.finish(driver.client.with_options(middleware=tagged("b")).models.retrieve("m"))
        driver.finish(driver.client.with_options(middleware=None).models.retrieve("m"))
        driver.call("models.retrieve", "m")

    assert [["b"], [], ["a"]] == [request.headers.get_list("x-seen-by") for request in seen]


def test_middleware_of_a_call_runs_inside_that_of_the_client(connect: Callable[..., Driver], seen: list[Any]) -> None:
    with connect(500, middleware=tagged("a"), max_retries=1) as driver:
        driver.call("models.retrieve", "m", middleware=(tagged(name) for name in "bc"))  # an iterator: both attempts
        driver.call("get", "/models/m", middleware=tagged("d"))
        driver.call("models.retrieve", "m")

    assert [*["abc"] * 2, "ad", "a"] == ["".join(request.headers.get_list("x-seen-by")) for request in seen]


def test_middleware_of_a_call_sees_every_page(kind: Kind, seen: list[httpx.Request]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": [{"id": str(len(seen))}], "has_more": len(seen) < 3})

    with Driver(kind, httpx.MockTransport(answer)) as driver:
        driver.items(driver.call("files.list", middleware=tagged("a")))

    assert ["a"] * 3 == [request.headers.get("x-seen-by") for request in seen]


def test_every_attempt_passes_through_with_its_credential(
    connect: Callable[..., Driver], seen: list[httpx.Request]
) -> None:
    attempts: list[HttpRequest] = []

    def note(request: HttpRequest) -> HttpRequest:
        attempts.append(request)
        return request

    with connect(401, middleware=Middleware(note), api_key=lambda: "of-a-function") as driver:
        driver.call("models.retrieve", "m")

    assert [b"Bearer of-a-function"] * 2 == [dict(request.headers)[b"Authorization"] for request in attempts]
    assert "of-a-function" not in repr(attempts)
    assert 2 == len(seen)


def test_a_generator_can_call_wait_and_send_again(connect: Callable[..., Driver], seen: list[httpx.Request]) -> None:
    def signed(request: HttpRequest) -> Generator[Any, Any, httpx.Response]:
        signature = yield Ask(lambda: "signature")
        response: httpx.Response = yield request
        if response.status_code == 503:
            yield Sleep(0)
            response = yield evolve(request, headers=[*request.headers, (b"X-Signature", signature.encode())])
        return response

    with connect(503, middleware=signed) as driver:
        driver.call("models.retrieve", "m")

    assert [None, "signature"] == [request.headers.get("x-signature") for request in seen]


def test_errors_pass_through_and_can_be_handled(connect: Callable[..., Driver]) -> None:
    heard: list[str] = []

    def listening(request: HttpRequest) -> Generator[Any, Any, httpx.Response]:
        try:
            response: httpx.Response = yield request
        except errors.APIConnectionError as error:
            heard.append(type(error).__name__)
            raise
        finally:
            heard.append("over")
        return response

    def broken(_: HttpRequest) -> HttpRequest:
        raise ZeroDivisionError

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody is there", request=request)

    with Driver("sync", httpx.MockTransport(fail), middleware=listening) as driver, pytest.raises(errors.APIError):
        driver.call("models.retrieve", "m")
    with connect(middleware=[listening, Middleware(broken)]) as driver, pytest.raises(ZeroDivisionError):
        driver.call("models.retrieve", "m")
    with connect(500, middleware=listening) as driver, pytest.raises(InternalServerError):
        driver.call("models.retrieve", "m")

    assert ["APIConnectionError", "over", "over", "over"] == heard


@pytest.mark.parametrize("wrong", [5, len, [tagged("a"), None], lambda request: request])
def test_invalid_middleware_is_refused(connect: Callable[..., Driver], wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^middleware: "):
        connect(middleware=wrong)
    with connect() as driver, pytest.raises(ConfigurationError, match=r"^middleware: "):
        driver.method("models.retrieve").call("m", middleware=wrong)


def test_invalid_effects_of_a_middleware_are_named(connect: Callable[..., Driver]) -> None:
    def yields_text(_: HttpRequest) -> Generator[Any, Any, Any]:
        yield "nonsense"

    def returns_nothing(request: HttpRequest) -> Generator[Any, Any, Any]:
        yield request

    def sends_twice(request: HttpRequest) -> Generator[Any, Any, Any]:
        yield request
        return (yield request)

    for wrong in (yields_text, returns_nothing):
        with connect(middleware=wrong) as driver, pytest.raises(ConfigurationError, match=r"^middleware: "):
            driver.call("models.retrieve", "m")
    with connect(middleware=sends_twice) as driver, pytest.raises(errors.InvalidParameterError, match="middleware"):
        driver.call("post", "/form", body=Form({"file": iter([b"a"])}))


def test_streams_pass_through_unread(kind: Kind) -> None:
    unread: list[bool] = []

    def response(answer: httpx.Response) -> httpx.Response:
        unread.append(not answer.is_stream_consumed)
        return answer

    body = b'data: {"choices": [], "usage": {"total_tokens": 1}}\n\ndata: [DONE]\n\n'
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=httpx.ByteStream(body)))
    with Driver(kind, transport, middleware=Middleware(response=response)) as driver:
        chat: Any = {"model": "m", "messages": [], "stream": True}
        events = driver.events(driver.call("chat.completions.create", **chat))
        driver.events(driver.call("chat.completions.create", **chat, middleware=Middleware(response=response)))

    assert ([True] * 3, 1) == (unread, len(events))
