"""Tokens: when they are replaced, and that one exchange serves all who wait. Without I/O."""

from __future__ import annotations

from collections.abc import Callable, Generator
from math import inf
from typing import Any

import httpx
import pytest

from openai_dual import APIConnectionError, OAuthError
from openai_dual.core.calls.token_cache import Exchanged, TokenCache
from openai_dual.core.effects import Ask, Sleep
from openai_dual.core.secrets import Secret
from openai_dual.errors import APITimeoutError, InternalServerError

WAIT = Ask(lambda: None)
LOST = APIConnectionError(message="lost")


class FakeClock:
    """A steady clock that only `advance` moves."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Exchanges:
    """Exchanges that give one outcome after another; each waits once."""

    def __init__(self, *outcomes: Any, lifetime: float = 3600) -> None:
        self.count = 0
        self._outcomes, self._lifetime = list(outcomes), lifetime

    def __call__(self) -> Generator[Any, Any, Exchanged]:
        self.count += 1
        yield WAIT
        outcome = self._outcomes.pop(0) if self._outcomes else f"t{self.count}"
        if isinstance(outcome, Exception):
            raise outcome
        return Exchanged(Secret(outcome), self._lifetime)


def finished(flow: Generator[Any, Any, Secret]) -> str:
    try:
        while True:
            assert next(flow) is WAIT
    except StopIteration as stop:
        return str(stop.value.reveal())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.mark.parametrize(
    ("buffer", "lifetime", "holds"),
    [(1200.0, 3600.0, 2400.0), (1200.0, 600.0, 300.0), (0.0, 600.0, 600.0), (1e9, 10.0, 5.0), (60, 3600, 3540)],
)
def test_a_token_is_replaced_when_little_is_left(
    buffer: float, lifetime: float, holds: float, clock: FakeClock
) -> None:
    cache, exchange = TokenCache(buffer), Exchanges(lifetime=lifetime)
    got = [finished(cache.token(clock.monotonic, exchange))]
    for seconds in (holds - 0.001, 0.002):
        clock.advance(seconds)
        got.append(finished(cache.token(clock.monotonic, exchange)))

    assert ["t1", "t1", "t2"] == got


def test_those_that_come_meanwhile_wait_and_get_the_same_token(clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges()
    first, second = (cache.token(clock.monotonic, exchange) for _ in range(2))
    assert next(first) is WAIT
    wait: Any = next(second)
    assert (inf, False) == (wait.seconds, wait.until.is_given)

    assert "t1" == finished(first)
    assert wait.until.is_given
    assert "t1" == finished(second)
    assert 1 == exchange.count


def test_those_that_wait_get_the_error(clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges(LOST)
    first, second = (cache.token(clock.monotonic, exchange) for _ in range(2))
    next(first)
    next(second)
    for flow in (first, second):
        with pytest.raises(APIConnectionError):
            finished(flow)

    assert "t2" == finished(cache.token(clock.monotonic, exchange))


def interrupt(flow: Generator[Any, Any, Any]) -> None:
    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())


@pytest.mark.parametrize("stop", [Generator.close, interrupt])
def test_the_next_one_exchanges_if_the_first_is_cancelled(stop: Callable[[Any], object], clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges()
    first, second = (cache.token(clock.monotonic, exchange) for _ in range(2))
    next(first)
    next(second)
    stop(first)

    assert "t2" == finished(second)


def test_a_wait_that_the_deadline_shortens_ends(clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges()
    first, second = (cache.token(clock.monotonic, exchange) for _ in range(2))
    next(first)
    assert isinstance(next(second), Sleep)
    with pytest.raises(APITimeoutError, match="deadline"):
        next(second)


def refusal(status: int, kind: Any) -> Any:
    return kind("refused", response=httpx.Response(status), body={"error": "e"})


@pytest.mark.parametrize("error", [LOST, refusal(503, InternalServerError)])
def test_a_token_that_holds_is_used_for_a_while_if_it_cannot_be_replaced(error: Exception, clock: FakeClock) -> None:
    cache, exchange = TokenCache(1200), Exchanges("a", error, error, "b")
    got = []
    for seconds in (0, 2500, 0.4, 0.2, 0.6):
        clock.advance(seconds)
        got.append((finished(cache.token(clock.monotonic, exchange)), exchange.count))

    assert [("a", 1), ("a", 2), ("a", 2), ("a", 3), ("b", 4)] == got


@pytest.mark.parametrize(("seconds", "error"), [(3601, LOST), (2500, refusal(401, OAuthError)), (2500, ValueError())])
def test_otherwise_the_error_is_raised(seconds: float, error: Exception, clock: FakeClock) -> None:
    cache, exchange = TokenCache(1200), Exchanges("a", error)
    finished(cache.token(clock.monotonic, exchange))
    clock.advance(seconds)
    with pytest.raises(type(error)):
        finished(cache.token(clock.monotonic, exchange))


def test_only_the_token_that_was_refused_is_forgotten(clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges("a", "b", "c")
    got = [finished(cache.token(clock.monotonic, exchange))]
    for refused in (Secret("a"), Secret("a"), None):
        cache.forget(refused)
        got.append(finished(cache.token(clock.monotonic, exchange)))

    assert ["a", "b", "b", "c"] == got


def test_the_child_of_a_fork_does_not_wait_for_its_parent(clock: FakeClock) -> None:
    cache, exchange = TokenCache(0), Exchanges()
    running = cache.token(clock.monotonic, exchange)
    next(running)
    cache.after_fork()

    assert "t2" == finished(cache.token(clock.monotonic, exchange))
