"""`SharedLedger` on real servers: nothing hangs, nothing raises, nothing is lost, whatever happens to the server.

Covers: ledger_settings.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_dual import ConfigurationError, RateLimiter, RateLimits, SharedLedger
from openai_dual.core.resilience.fleet_circuits import CircuitNews, CircuitReport
from openai_dual.core.resilience.leases import Demand, LeaseReply, LeaseRequest, LedgerDown, SharedLimit
from tests.support.clients import Kind
from tests.support.redis_server import RedisServer, skip_without

DAY = SharedLimit(1000, 86400, 0)
LONGEST = 5.0
"""Seconds within which everything replies, also on a busy machine."""
Ask = Callable[..., Any]


def request(number: int, need: float = 1.0, process: str = "p") -> LeaseRequest:
    return LeaseRequest("", process, number, 1.25, (Demand(need, need, (DAY,)),))


@pytest.fixture
def ask(kind: Kind) -> Iterator[Ask]:
    """Ask a ledger, blocking or awaiting."""
    with asyncio.Runner() as runner:
        opened: list[SharedLedger] = []

        def asked(ledger: SharedLedger, asked: LeaseRequest) -> Any:
            began = time.monotonic()
            opened.append(ledger)
            reply = ledger.lease(asked) if kind == "sync" else runner.run(ledger.alease(asked))
            assert time.monotonic() - began < LONGEST
            return reply

        yield asked
        for ledger in opened:
            runner.run(ledger.aclose())


@pytest.fixture
def fragile() -> Iterator[RedisServer]:
    """A server that a test may break."""
    skip_without()
    with tempfile.TemporaryDirectory() as directory:
        made = RedisServer(Path(directory))
        made.start()
        yield made
        made.kill()


def left(reply: Any) -> float:
    assert isinstance(reply, LeaseReply), reply
    return reply.left[0]


def test_processes_share_what_is_left(server: RedisServer, ask: Ask) -> None:
    server.client().flushall()
    first, second = (SharedLedger(server.url, account="a") for _ in range(2))
    other = SharedLedger(server.url, account="b")

    assert [999, 997, 999] == [
        left(ask(first, request(1))), left(ask(second, request(1, 2, "q"))), left(ask(other, request(1))),
    ]  # fmt: skip


def test_the_clock_is_that_of_the_server(server: RedisServer, ask: Ask) -> None:
    server.client().flushall()
    reply = ask(SharedLedger(server.url), request(1))

    assert abs(reply.stamp - server.client().time()[0]) <= LONGEST


def test_clients_of_the_caller_can_be_used(server: RedisServer, kind: Kind) -> None:
    from redis.asyncio import Redis

    server.client().flushall()

    async def run() -> list[Any]:
        own = Redis(unix_socket_path=str(server.socket), decode_responses=True)
        replies = [
            await SharedLedger(client=own).alease(request(1)),
            await SharedLedger(client=server.client()).alease(request(2)),
        ]
        await own.aclose()
        return replies

    if kind == "async":
        assert [999, 998] == [left(each) for each in asyncio.run(run())]
    else:
        assert 999 == left(SharedLedger(client=server.client()).lease(request(1)))
        assert isinstance(SharedLedger(client=Redis()).lease(request(2)), LedgerDown)


def test_flushed_scripts_are_sent_again(server: RedisServer, ask: Ask) -> None:
    server.client().flushall()
    ledger = SharedLedger(server.url)
    ask(ledger, request(1))
    server.client().script_flush()

    assert 998 == left(ask(ledger, request(2)))


def test_a_server_that_is_gone_and_comes_back_empty(fragile: RedisServer, ask: Ask) -> None:
    ledger = SharedLedger(fragile.url)
    before = left(ask(ledger, request(1)))
    fragile.kill()
    away = [ask(ledger, request(2)) for _ in range(3)]
    fragile.start()

    assert 999 == before
    assert all(isinstance(each, LedgerDown) for each in away)
    assert 999 == left(ask(ledger, request(2)))


def test_a_server_that_does_not_reply(fragile: RedisServer, ask: Ask) -> None:
    ledger = SharedLedger(fragile.url)
    ask(ledger, request(1))
    fragile.pause()
    away = ask(ledger, request(2))
    fragile.resume()
    time.sleep(0.2)  # the server works off what it received
    again = ask(ledger, request(2))

    assert isinstance(away, LedgerDown)
    assert "Timeout" in away.error
    assert 998 == left(again)  # the request that was repeated is applied once


def test_a_server_out_of_memory(fragile: RedisServer, ask: Ask) -> None:
    ledger = SharedLedger(fragile.url)
    ask(ledger, request(1))
    client = fragile.client()
    client.config_set("maxmemory", 1)
    away = ask(ledger, request(2))
    client.config_set("maxmemory", 0)

    assert isinstance(away, LedgerDown)
    assert 998 == left(ask(ledger, request(2)))


def test_a_server_that_only_reads(fragile: RedisServer, ask: Ask) -> None:
    fragile.client().replicaof("127.0.0.1", 1)
    away = ask(SharedLedger(fragile.url), request(1))

    assert isinstance(away, LedgerDown)
    assert "ReadOnly" in away.error


def test_a_wrong_password_is_shown_nowhere(ask: Ask) -> None:
    skip_without()
    with tempfile.TemporaryDirectory() as directory:
        made = RedisServer(Path(directory), options=("--requirepass", "the-right-one"))
        made.start()
        url = f"unix://user:planted-password@{made.socket}"
        ledger = SharedLedger(url)
        away = ask(ledger, request(1))
        right = ask(SharedLedger(f"unix://:the-right-one@{made.socket}"), request(1))
        made.kill()

    assert isinstance(away, LedgerDown)
    assert 999 == left(right)
    shown = [repr(ledger), str(away), str(vars(ledger)), ledger.shown]
    assert not [each for each in shown if "planted-password" in each]
    assert f"unix://{made.socket}" == ledger.shown


@pytest.mark.parametrize(
    "settings",
    [
        {"url": None},
        {"url": "http://planted-password@host"},
        {"url": "planted-password"},
        {"url": "redis://h", "account": ""},
        {"url": "redis://h", "when_down": "planted"},
        {"url": "redis://h", "processes": 0},
        {"url": "redis://h", "lease": 0},
        {"url": "redis://h", "lease": True},
        {"url": "redis://h", "timeout": -1},
    ],
)
def test_what_makes_no_sense_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"^SharedLedger\.") as caught:
        SharedLedger(**settings)

    assert "planted-password" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["redis", "rediss", "valkey", "valkeys"])
def test_no_server_at_all(scheme: str, ask: Ask) -> None:
    assert isinstance(ask(SharedLedger(f"{scheme}://127.0.0.1:1/0"), request(1)), LedgerDown)


def test_circuits_are_reported(server: RedisServer, kind: Kind) -> None:
    server.client().flushall()
    ledger, report = SharedLedger(server.url), CircuitReport("a", 3, (("x", 30.0),), wanted=("x", "y"))

    async def reported() -> Any:
        news = await ledger.acircuits(report)
        await ledger.aclose()
        return news

    assert CircuitNews(1, (), ("x",), ("x",)) == (
        ledger.circuits(report) if kind == "sync" else asyncio.run(reported())
    )
    assert isinstance(SharedLedger("redis://127.0.0.1:1").circuits(report), LedgerDown)


def test_a_limiter_goes_on_while_the_server_is_away(fragile: RedisServer) -> None:
    limiter = RateLimiter(RateLimits(requests_per_day=1000), shared=SharedLedger(fragile.url))
    repr(limiter.shared)

    assert {"rpd": 1000} == limiter.left(0)
