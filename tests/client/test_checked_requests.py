"""`validate_requests`: what does not fit the description is refused before anything is sent, as the emulator does.

Covers: validation.requests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from random import Random
from typing import Any, TypeAlias

import httpx
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from openai_dual import APIStatusError, InvalidParameterError
from openai_dual.emulator.messages import Refusal, Request
from openai_dual.emulator.request.bodies import check_address, read_body, read_query
from openai_dual.emulator.request.routing import Router
from openai_dual.validation.catalogue import catalogue
from openai_dual.validation.checker import Checker
from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver
from tests.support.description import operations
from tests.support.facade import places

Dual: TypeAlias = Callable[..., Driver]
CHAT = "chat.completions.create"
WRONG: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "n": 0, "temperature": 3}
STRICTLY_WRONG = WRONG | {"n": 1, "temperature": 1, "reasoning_effort": "huge"}
PROBLEMS = ["temperature: expected at most 2, got 3", "n: expected at least 1, got 0"]


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"sent {request.url}")


def accept(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "c", "choices": []})


@pytest.mark.parametrize(
    ("client", "changes", "call"),
    [
        ({"validate_requests": True}, {}, {}),
        ({}, {"validate_requests": True}, {}),
        ({}, {}, {"validate_requests": True}),
        ({}, {}, {"validate_requests": "strict"}),
        ({"validate_requests": False}, {"validate_requests": "strict"}, {}),
        ({}, {"validate_requests": False}, {"validate_requests": True}),
    ],
)
def test_all_problems_are_raised_and_nothing_is_sent(
    dual: Dual, client: dict[str, Any], changes: dict[str, Any], call: dict[str, Any]
) -> None:
    driver = dual(refuse, **client)
    driver.client = driver.client.with_options(**changes)
    with pytest.raises(InvalidParameterError) as caught:
        driver.call(CHAT, **WRONG, **call)

    assert PROBLEMS == list(map(str, caught.value.problems))


@pytest.mark.parametrize(
    ("client", "call"),
    [
        ({}, {}),
        ({"validate_requests": True}, {"validate_requests": False}),
        ({"validate_requests": False}, {}),
    ],
)
def test_the_check_is_off_unless_asked_for(dual: Dual, client: dict[str, Any], call: dict[str, Any]) -> None:
    assert "c" == dual(accept, **client).call(CHAT, **WRONG, **call).id


def test_strictness_of_a_call_goes_before_that_of_the_client(dual: Dual) -> None:
    driver = dual(accept, validate_requests="strict")

    with pytest.raises(InvalidParameterError, match=r"reasoning_effort: expected 'none'"):
        driver.call(CHAT, **STRICTLY_WRONG)
    assert "c" == driver.call(CHAT, **STRICTLY_WRONG, validate_requests=True).id


def test_an_environment_variable_turns_it_on(dual: Dual, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_VALIDATE_REQUESTS", "true")
    with pytest.raises(InvalidParameterError, match=r"n: expected at least 1, got 0"):
        dual(refuse).call(CHAT, **WRONG)


def test_an_assigned_setting_counts_from_the_next_call(dual: Dual) -> None:
    driver = dual(accept)
    driver.client.assign("validate_requests", True)
    with pytest.raises(InvalidParameterError):
        driver.call(CHAT, **WRONG)


def test_streams_lists_and_raw_responses_are_checked(dual: Dual) -> None:
    driver = dual(refuse, validate_requests=True)

    for name, keywords in (
        (CHAT, WRONG | {"stream": True}),
        ("chat.completions.with_raw_response.create", WRONG),
        ("files.list", {"limit": "many"}),
        ("chat.completions.parse", WRONG),
    ):
        with pytest.raises(InvalidParameterError, match="expected"):
            driver.call(name, **keywords)


ROUTER, CHECKER = Router(catalogue().operations.values()), Checker(catalogue().schemas, lenient=True)


def refusal_of(sent: httpx.Request) -> str | None:
    """Return the parameter for which the emulator refuses a request; "" stands for its body, None for no refusal."""
    request = Request.to(sent.url.raw_path.decode(), sent.method, sent.headers.items(), sent.content)
    try:
        found = ROUTER.match(request)
        check_address(found.values, request, found.operation, CHECKER)
        read_query(request, found.operation, CHECKER)
        read_body(request, found.operation, CHECKER)
    except Refusal as refusal:
        return refusal.param or ""
    return None


class Recorder:
    """Both clients, with transports that record the request."""

    def __init__(self, opened: ExitStack) -> None:
        transport = httpx.MockTransport(self._record)
        options: dict[str, Any] = {"transport": transport, "base_url": "https://api.test/v1"}
        self.drivers = {kind: opened.enter_context(Driver(kind, **options)) for kind in KINDS}
        self._sent: httpx.Request | None = None

    def _record(self, request: httpx.Request) -> httpx.Response:
        self._sent = request
        return httpx.Response(418, json={"error": {"message": "recorded"}})

    def sent(self, kind: Any, name: str, keywords: dict[str, Any]) -> httpx.Request | InvalidParameterError:
        """Return the request that a call sends, or the error that it raises instead."""
        self._sent, driver = None, self.drivers[kind]
        try:
            with suppress(APIStatusError):
                driver.finish(driver.method(name).raw(**keywords))
        except InvalidParameterError as error:
            return error
        assert self._sent is not None
        return self._sent


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with ExitStack() as opened:
        yield Recorder(opened)


@given(operation_id=st.sampled_from(sorted(operations())), seed=st.integers(0, 10_000), full=st.booleans())
@example(operation_id="createChatCompletion", seed=1, full=True)
@example(operation_id="createImageEdit", seed=2, full=True)
@example(operation_id="beta_createResponse", seed=3, full=True)
def test_the_client_refuses_what_the_emulator_refuses(
    recorder: Recorder, operation_id: str, seed: int, full: bool
) -> None:
    random, name = Random(seed), places()[operation_id].name
    keywords = spoilt(arguments(operation_id, full=full).keywords, random)
    for kind in KINDS:
        sent = recorder.sent(kind, name, keywords)
        assume(isinstance(sent, httpx.Request))  # what cannot be written is refused without a check
        assert isinstance(sent, httpx.Request)
        strict = recorder.sent(kind, name, keywords | {"validate_requests": "strict"})
        problems = strict.problems if isinstance(strict, InvalidParameterError) else ()
        assume(all(each.code != "unknown_parameter" for each in problems))  # the emulator lets these pass
        lenient = recorder.sent(kind, name, keywords | {"validate_requests": True})

        assert refusal_of(sent) == (problems[0].path if problems else None)
        assert not isinstance(lenient, InvalidParameterError) or problems


def spoilt(keywords: dict[str, Any], random: Random) -> dict[str, Any]:
    """Remove up to three values somewhere in *keywords*, or replace them by others."""
    for _ in range(random.randrange(4)):
        spots = list(_spots(keywords, first=True))
        if spots:
            holder, key, first = random.choice(spots)
            if random.random() < 0.3 and not first:
                del holder[key]
            else:
                holder[key] = random.choice([None, [], {}, 0, -1, 10**9, 0.5, True, "text", "x" * 600])
    return keywords


def _spots(value: Any, *, first: bool = False) -> Iterator[tuple[Any, Any, bool]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key, first
        yield from _spots(value[key])
