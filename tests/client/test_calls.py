"""Calls over a scripted transport, with both clients.

Covers: binding.resource, binding.declarations, binding.undocumented, responses.raw, client.executor,
client.sync_executor, client.async_executor, client.workflows.
"""

from __future__ import annotations

import copy
import inspect
import pickle
import socket
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.calls.call import Call
from tests.support.clients import Driver
from tests.support.streaming import Body

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

Dual: TypeAlias = Callable[..., Driver]

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}
LIST = {"object": "list", "data": [MODEL]}


def ok(body: Any = MODEL, **headers: str) -> httpx.Response:
    return httpx.Response(200, json=body, headers={"x-request-id": "req_1"} | headers)


def test_a_call_returns_its_value(dual: Dual) -> None:
    model = dual([ok()]).call("models.retrieve", "m")

    assert (MODEL, "req_1") == (model.to_dict(), model._request_id)


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("name", ["models.retrieve", "models.list"])
def test_the_error_of_an_unreadable_response_has_the_attempts(dual: Dual, name: str) -> None:
    answers = [httpx.Response(500), httpx.Response(200, content=b"{", headers={"x-request-id": "req_1"})]
    driver = dual(answers, max_retries=2)
    with pytest.raises(errors.DeserializationError) as caught:
        driver.call(name, *["m"] * (name == "models.retrieve"))

    error = caught.value
    assert 2 == error.attempts
    assert 3 == error.max_attempts
    assert "req_1" == error.request_id
    assert [500] == [earlier.status_code for earlier in error.earlier_errors]


def test_methods_look_like_their_builders(dual: Dual) -> None:
    method = dual([]).method("models.retrieve")

    assert "retrieve" == method.__name__
    assert "model" == next(iter(inspect.signature(method).parameters))
    assert method.__doc__
    assert repr(method).startswith("<method retrieve of <")


def test_call_returns_the_prepared_request(dual: Dual) -> None:
    call = dual([]).method("models.retrieve").call("a/b")

    assert (Call, "/models/a%2Fb") == (type(call), call.path)


@pytest.mark.parametrize(
    "spelling", ["models.retrieve.raw", "with_raw_response.models.retrieve", "models.with_raw_response.retrieve"]
)
def test_a_raw_response_has_status_headers_and_body(dual: Dual, spelling: str) -> None:
    answer = ok(**{"x-ratelimit-remaining-requests": "7", "x-ratelimit-reset-tokens": "6m0s"})
    response = dual([answer]).call(spelling, "m")

    assert 200 == response.status_code
    assert "req_1" == response.request_id
    assert 0 == response.retries_taken
    assert (7, 360.0) == (response.rate_limits.requests.remaining, response.rate_limits.tokens.reset)
    assert MODEL == response.json()
    assert answer.content == response.content
    assert answer.text == response.text
    assert MODEL == response.parse().to_dict()
    assert response.parse() is response.parse()
    assert "application/json" == response.headers["Content-Type"] == response.http_response.headers["content-type"]


def test_a_raw_list_parses_to_a_page(dual: Dual) -> None:
    page = dual([ok(LIST)]).call("models.list.raw").parse()

    assert ["m"] == [model.id for model in page.data]


def test_retries_are_counted(dual: Dual, waits: list[float]) -> None:
    answers = [httpx.ConnectError("refused"), httpx.Response(503, headers={"retry-after-ms": "40"}), ok()]
    response = dual(answers, max_retries=2).call("models.retrieve.raw", "m")

    assert 2 == response.retries_taken
    assert 0.25 <= waits[0] <= 0.5
    assert 0.04 <= waits[1] <= 0.044


def test_options_of_one_call_are_used(dual: Dual, waits: list[float]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(500)

    driver = dual(answer, max_retries=5)
    with pytest.raises(errors.InternalServerError) as caught:
        driver.call(
            "models.retrieve", "m", max_retries=1, timeout=9, extra_query={"q": [1]}, extra_headers={"X-A": "b"}
        )

    assert 2 == caught.value.attempts
    assert 2 == len(seen)
    assert 1 == len(waits)
    assert "b" == seen[0].headers["x-a"]
    assert "q%5B%5D=1" == seen[0].url.query.decode()
    assert 9 == seen[0].extensions["timeout"]["read"]


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": 0},
        {"max_retries": -1},
        {"deadline": "1"},
        {"extra_headers": {"X": "a\n"}},
        {"idempotency_key": "ü€"},
    ],
)
def test_invalid_options_of_one_call_are_refused(dual: Dual, settings: dict[str, Any]) -> None:
    def never(_: httpx.Request) -> httpx.Response:
        raise AssertionError("nothing may be sent")

    with pytest.raises(errors.OpenAIError):
        dual(never).call("embeddings.create", model="m", input="x", **settings)


def test_a_copy_shares_the_connections_and_leaves_them_open(dual: Dual) -> None:
    seen: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return ok()

    driver = dual(answer, default_headers={"A": "1", "B": "1"})
    other = driver.client.with_options(default_headers={"B": "2"}, project="p", max_retries=0)
    driver.finish(other.models.retrieve("m"))
    driver.finish(other.close())
    driver.call("models.retrieve", "m")

    assert [("1", "2", "p"), ("1", "1", None)] == [(each["a"], each["b"], each.get("openai-project")) for each in seen]
    assert (False, 0) == (driver.client.is_closed(), other.max_retries)
    assert other.models is not driver.client.models


def test_a_copy_refuses_unknown_settings(dual: Dual) -> None:
    with pytest.raises(errors.ConfigurationError, match="colour"):
        dual([]).client.with_options(colour="red")
    with pytest.raises(errors.ConfigurationError, match="timeout"):
        dual([]).client.copy(timeout=-1)


def test_a_closed_client_raises(dual: Dual) -> None:
    driver = dual([])
    copied = driver.client.with_options(timeout=1)
    driver.finish(driver.client.close())

    assert (True, True) == (driver.client.is_closed(), copied.is_closed())
    for client in (driver.client, copied):
        with pytest.raises(errors.ClientClosedError):
            driver.finish(client.models.retrieve("m"))


@pytest.mark.parametrize(
    ("raised", "expected", "sent"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError, False),
        (httpx.ConnectTimeout(""), errors.APITimeoutError, False),
        (httpx.PoolTimeout(""), errors.PoolTimeoutError, False),
        (httpx.ReadTimeout(""), errors.APITimeoutError, True),
        (httpx.ReadError("reset"), errors.APIConnectionError, True),
        (httpx.RemoteProtocolError("cut"), errors.APIConnectionError, True),
    ],
)
def test_errors_of_the_transport_become_our_classes(
    dual: Dual, raised: Exception, expected: type[Exception], sent: bool
) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        dual([raised]).call("models.retrieve", "m")

    assert expected is type(caught.value)
    assert sent == caught.value.sent
    assert repr(raised) == repr(caught.value.__cause__)  # with httpx2 it is a translated one


def test_an_unknown_host_name_is_a_dns_error(dual: Dual) -> None:
    raised = httpx.ConnectError("Name or service not known")
    raised.__cause__ = socket.gaierror(-2, "Name or service not known")
    with pytest.raises(errors.DNSError) as caught:
        dual([raised]).call("models.retrieve", "m")

    assert caught.value.sent is False
    assert caught.value.retryable is True
    assert repr(raised) == repr(caught.value.__cause__)  # with httpx2 it is a translated one


def test_a_bug_in_the_transport_propagates_unchanged(dual: Dual) -> None:
    with pytest.raises(ZeroDivisionError):
        dual([ZeroDivisionError()]).call("models.retrieve", "m")


@pytest.mark.parametrize("status", [200, 502])
def test_a_body_that_is_not_gzip_as_declared(dual: Dual, status: int) -> None:
    class Noise(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            yield b"noise"

        async def __aiter__(self) -> Any:
            yield b"noise"

    answer = httpx.Response(status, headers={"content-encoding": "gzip"}, stream=Noise())
    with pytest.raises(errors.DeserializationError if status == 200 else errors.InternalServerError):
        dual([answer]).call("models.retrieve", "m")


@pytest.mark.parametrize(
    "content", [b"", b"<html>busy</html>", b'{"error": {"mess', b"[1]", b'"text"', b"\xff\xfe\x00", b"\x1f\x8b\x08\x00"]
)
def test_a_429_is_tried_again_whatever_its_body(dual: Dual, waits: list[float], content: bytes) -> None:
    answers = [httpx.Response(429, content=content), httpx.Response(200, json={"id": "m"})]

    assert "m" == dual(answers, max_retries=1).call("models.retrieve", "m").id
    assert 1 == len(waits)


def test_errors_are_pickled_without_the_key(dual: Dual) -> None:
    with pytest.raises(errors.RateLimitError) as caught:
        dual(
            [httpx.Response(429, json={"error": {"code": "c", "message": "slow"}}, headers={"x-request-id": "req_9"})]
        ).call("models.retrieve", "m")
    error, pickled = caught.value, pickle.dumps(caught.value)
    revived = pickle.loads(pickled)

    assert b"key-of-the-user" not in pickled
    assert str(error) == str(revived)
    assert error.body == revived.body
    assert 429 == revived.status_code
    assert "req_9" == revived.request_id
    assert revived.retryable is True
    assert "429 c: slow (GET https://api.openai.com/v1/models/m, request req_9)" == str(revived)
    assert "c" == revived.response.json()["error"]["code"]
    assert error.request is not None
    assert "Bearer key-of-the-user" == error.request.headers["authorization"]


def test_a_key_that_the_service_echoes_is_not_pickled(dual: Dual) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        key = request.headers["authorization"]
        headers = {"x-echo": key, "set-cookie": "session-1", "location": "/elsewhere"}
        return httpx.Response(302, json={"error": {"message": key, "code": ["c", key]}}, headers=headers)

    with pytest.raises(errors.APIStatusError) as caught:
        dual(echo, default_headers={"X-Other-Token": "token-1"}).call("models.retrieve", "m")
    pickled = pickle.dumps(caught.value)

    assert [] == [word for word in (b"key-of-the-user", b"token-1", b"session-1") if word in pickled]
    assert "Bearer ***" == pickle.loads(pickled).body["message"] == caught.value.message


def test_no_repr_shows_the_key(dual: Dual) -> None:
    driver = dual([httpx.Response(500)])
    with pytest.raises(errors.InternalServerError) as caught:
        driver.call("models.retrieve", "m")

    client = driver.client
    shown = [
        repr(client),
        repr(client.models.retrieve),
        repr(client._options),
        repr(vars(client)),
        repr(caught.value),
        str(caught.value),
    ]
    assert [] == [text for text in shown if "key-of-the" in text]


def test_undocumented_operations_can_be_called(dual: Dual) -> None:
    seen: list[tuple[str, str, bytes]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.method, str(request.url), request.content))
        return ok({"a": 1})

    driver = dual(answer)
    values = [
        driver.call("get", "/new", query={"x": 1}),
        driver.call("post", "new", body={"b": 2}, cast_to=bytes),
        driver.call("put", "/new", cast_to=str),
        driver.call("patch", "/new", cast_to=type(None)),
        driver.call("delete", "/new", cast_to=dict[str, Any]),
    ]

    assert [{"a": 1}, b'{"a":1}', '{"a":1}', None, {"a": 1}] == values
    base = "https://api.openai.com/v1/new"
    assert [
        ("GET", f"{base}?x=1", b""),
        ("POST", base, b'{"b":2}'),
        ("PUT", base, b""),
        ("PATCH", base, b""),
        ("DELETE", base, b""),
    ] == seen


@pytest.mark.parametrize(("path", "cast_to"), [("", dict), ("/x", 5), ("/x", complex)])
def test_arguments_of_undocumented_operations_are_checked(dual: Dual, path: str, cast_to: Any) -> None:
    with pytest.raises(errors.InvalidParameterError):
        dual([]).call("get", path, cast_to=cast_to)


def test_a_streamed_body_is_read_in_chunks(dual: Dual, tmp_path: Any) -> None:
    driver = dual(lambda _: httpx.Response(200, content=b"one\ntwo\n"))

    def inside(look: Callable[[Any], Any]) -> Any:
        opened = driver.client.with_streaming_response.files.content("f")
        if hasattr(opened, "__enter__"):
            with opened as response:
                found = look(response)
                return list(found) if hasattr(found, "__next__") else found

        async def run() -> Any:
            async with opened as response:
                found = look(response)
                return [each async for each in found] if hasattr(found, "__aiter__") else await found

        return driver.finish(run())

    assert b"one\ntwo\n" == b"".join(inside(lambda response: response.iter_bytes()))
    assert ["one", "two"] == list(inside(lambda response: response.iter_lines()))
    assert "one\ntwo\n" == "".join(inside(lambda response: response.iter_text()))
    assert b"one\ntwo\n" == inside(lambda response: response.read())
    assert "one\ntwo\n" == inside(lambda response: response.text())
    assert b"one\ntwo\n" == inside(lambda response: response.parse()).content
    inside(lambda response: response.stream_to_file(tmp_path / "f"))
    assert b"one\ntwo\n" == (tmp_path / "f").read_bytes()


def test_reading_a_released_body_raises_our_error(dual: Dual) -> None:
    driver = dual([httpx.Response(200, stream=Body([b'data: {"n":1}\n\n', b"data: [DONE]\n\n"])) for _ in range(2)])
    stream = driver.call("chat.completions.create.raw", model="m", messages=[], stream=True)
    opened = driver.client.with_streaming_response.files.content("f")

    async def left() -> Any:
        async with opened as response:
            return response

    if hasattr(opened, "__enter__"):
        with opened as response:
            pass
    else:
        response = driver.finish(left())
    reads: list[Callable[[], Any]] = [
        lambda: stream.content,
        lambda: stream.text,
        lambda: driver.finish(response.read()),
    ]
    for read in reads:
        with pytest.raises(errors.OpenAIError, match="body"):
            read()
    assert 1 == len(driver.events(stream.parse()))


def test_clients_cannot_be_copied_or_pickled(dual: Dual) -> None:
    secret = dual([]).client._options.api_key

    assert secret is copy.deepcopy(secret)
