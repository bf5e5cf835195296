"""`RayLedger` on a stand-in for Ray, in this process; `tests/system/bulk/test_ray.py` uses a real cluster."""

from __future__ import annotations

import asyncio
import pickle
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from openai_dual import CircuitBreaker, ConfigurationError, RateLimiter, RateLimits, RayLedger
from openai_dual.core.resilience.fleet_circuits import CircuitNews, CircuitReport
from openai_dual.core.resilience.leases import Demand, LeaseReply, LeaseRequest, LedgerDown, SharedLimit
from openai_dual.fleet.ray_ledger import LedgerActor
from tests.support.clients import Kind

DAY = SharedLimit(1000, 86400, 0)


class Cluster:
    """The functions of Ray that a ledger calls. Messages are pickled, as between processes."""

    def __init__(self) -> None:
        self.actors: dict[str, LedgerActor] = {}
        self.started: list[dict[str, Any]] = []
        self.is_there, self.failure = True, None

    failure: Exception | None

    def is_initialized(self) -> bool:
        return self.is_there

    def remote(self, kind: type[LedgerActor]) -> Any:
        def options(**given: Any) -> Any:
            def start() -> Any:
                if given["name"] not in self.actors:
                    self.started.append(given)
                    self.actors[given["name"]] = kind()
                actor = self.actors[given["name"]]
                return SimpleNamespace(**{name: self._method(actor, name) for name in ("ready", "lease", "circuits")})

            return SimpleNamespace(remote=start)

        return SimpleNamespace(options=options)

    def _method(self, actor: LedgerActor, name: str) -> Any:
        def call(*messages: Any) -> bytes:
            if self.failure is not None and name != "ready":
                raise self.failure
            return pickle.dumps(getattr(actor, name)(*pickle.loads(pickle.dumps(messages))))

        return SimpleNamespace(remote=call)

    def get(self, reference: bytes, timeout: float) -> Any:
        assert timeout > 0
        return pickle.loads(reference)


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Cluster:
    made = Cluster()
    monkeypatch.setitem(sys.modules, "ray", made)  # it stands for the module
    return made


def request(number: int, process: str = "p") -> LeaseRequest:
    return LeaseRequest("", process, number, 1.25, (Demand(1.0, 1.0, (DAY,)),))


def ask(ledger: RayLedger, asked: LeaseRequest, kind: Kind = "sync") -> Any:
    return ledger.lease(asked) if kind == "sync" else asyncio.run(ledger.alease(asked))


def left(reply: Any) -> float:
    assert isinstance(reply, LeaseReply), reply
    return reply.left[0]


def test_processes_share_what_is_left(cluster: Cluster, kind: Kind) -> None:
    first, other = RayLedger("a"), RayLedger("b")
    second = pickle.loads(pickle.dumps(first))

    assert [999, 998, 999] == [
        left(ask(each, request(1, name), kind)) for each, name in ((first, "p"), (second, "q"), (other, "p"))
    ]
    assert ["ledger:a", "ledger:b"] == [each["name"] for each in cluster.started]
    assert {("detached", 0, True)} == {
        (each["lifetime"], each["num_cpus"], each["get_if_exists"]) for each in cluster.started
    }


@pytest.mark.usefixtures("cluster")
def test_circuits_are_shared(kind: Kind) -> None:
    ledger = RayLedger()
    reports = [CircuitReport(name, 3, opened=(("c", 30.0),)) for name in ("p", "q")]
    news = [ledger.circuits(each) if kind == "sync" else asyncio.run(ledger.acircuits(each)) for each in reports]

    assert [CircuitNews(1, (), ("c",), ()), CircuitNews(2, ("c",), ("c",), ())] == news


def test_without_a_cluster_the_ledger_is_away(cluster: Cluster) -> None:
    cluster.is_there = False
    away = ask(RayLedger(), request(1))

    assert isinstance(away, LedgerDown)
    assert "ray.init()" in away.error
    assert [] == cluster.started


def test_a_killed_actor_is_started_again(cluster: Cluster) -> None:
    ledger = RayLedger()
    before = left(ask(ledger, request(1)))
    cluster.actors.clear()
    cluster.failure = OSError("the actor died")
    away = ask(ledger, request(2))
    cluster.failure = None

    assert 999 == before
    assert LedgerDown("OSError: the actor died") == away
    assert 999 == left(ask(ledger, request(2)))  # it has lost its contents


def test_a_late_reply_keeps_the_actor(cluster: Cluster) -> None:
    ledger = RayLedger()
    ask(ledger, request(1))
    cluster.failure = TimeoutError()
    away = ask(ledger, request(2))
    cluster.failure = None

    assert LedgerDown("TimeoutError: ") == away
    assert 998 == left(ask(ledger, request(2)))
    assert 1 == len(cluster.started)


def test_limits_and_circuits_take_it(cluster: Cluster) -> None:
    ledger = RayLedger()
    limiter = RateLimiter(RateLimits(requests_per_minute=60), shared=ledger)

    assert "RayLedger('default')" == repr(ledger)
    assert limiter.shared is ledger is CircuitBreaker(shared=ledger).shared
    assert {} == cluster.actors  # nothing is asked before the first call


def test_the_clock_does_not_go_back(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([100.0, 50.0])
    monkeypatch.setattr("openai_dual.fleet.ray_ledger.time", lambda: next(times))
    actor = LedgerActor()

    assert [100, 100] == [actor.lease(request(number)).stamp for number in (1, 2)]


@pytest.mark.usefixtures("cluster")
@pytest.mark.parametrize(
    "settings", [{"account": ""}, {"when_down": "x"}, {"processes": 0}, {"lease": 6}, {"timeout": 0}]
)
def test_what_makes_no_sense_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=rf"^RayLedger\.{next(iter(settings))}: "):
        RayLedger(**settings)


def test_ray_has_to_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)  # its import fails

    with pytest.raises(ConfigurationError, match="pip install"):
        RayLedger()
