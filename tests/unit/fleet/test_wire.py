"""The script of the server and the ledger in Python give the same replies for the same history."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openai_dual.core.resilience.fleet_circuits import CircuitReport, MemoryCircuits
from openai_dual.core.resilience.leases import Correction, Demand, LeaseRequest, SharedLimit
from openai_dual.core.resilience.ledger import MemoryLedger
from openai_dual.fleet.wire import arguments_of, circuit_arguments, circuit_keys, keys_of, news_of, reply_of
from tests.support.redis_server import RedisServer

LIMITS = (
    (SharedLimit(60, 60, 1), SharedLimit(500, 86400, 0)),
    (SharedLimit(6000, 60, 100),),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from([0.0, 0.01, 0.3, 1.0, 2.5, 20.0, 70.0, 400.0]),
        st.sampled_from([0, 1, 1, 1, 1, 1]),
        st.sampled_from([0, 1, 20, 100, 300]),
        st.sampled_from([1, 1, 3]),
        st.sampled_from([None, None, 0.5, -1.0, -0.25, 1.0]),
        st.sampled_from([0.0, 0.0, 0.0, 0.0, 2.0]),
    ),
    max_size=40,
)


@given(STEPS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_script_and_the_reference_agree(server: RedisServer, steps: list[Any]) -> None:
    client, ledger, now = server.client(), MemoryLedger(), 1_700_000_000.0
    client.flushall()
    script = files("openai_dual.fleet").joinpath("lease.lua").read_text(encoding="utf-8")
    numbers = dict.fromkeys("abc", 0)
    leases: list[tuple[str, int, int, float]] = []
    for name, passed, new, tokens, factor, share, hold in steps:
        now += passed
        numbers[name] += new  # the same number again: a repeated request
        mine = [each for each in leases if each[0] == name] if share is not None and new else []
        leases = [each for each in leases if each not in mine]
        back = [Correction(kind, stamp, float(int(amount * (share or 0)))) for _, kind, stamp, amount in mine]
        needs = (1.0 if tokens else 0.0, float(tokens))
        demands = tuple(Demand(need, need * factor, kind) for need, kind in zip(needs, LIMITS, strict=True))
        request = LeaseRequest("", name, numbers[name], 1.25, demands, tuple(back), hold)
        expected = ledger.lease(request, now)
        words = client.eval(script, 5 + 3, *keys_of("x", request), *arguments_of(request, now))

        assert expected == reply_of(request, words)
        leases += [(name, kind, expected.stamp, amount) for kind, amount in enumerate(expected.granted) if amount]


REPORTS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from([0.0, 0.5, 5.0, 40.0, 70.0]),
        *(st.lists(st.sampled_from(["x", "y z"]), max_size=2, unique=True) for _ in range(4)),
    ),
    max_size=25,
)


@given(REPORTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_agree_on_circuits(server: RedisServer, reports: list[Any]) -> None:
    client, ledger, now = server.client(), MemoryCircuits(), 1_700_000_000.0
    client.flushall()
    script = files("openai_dual.fleet").joinpath("circuits.lua").read_text(encoding="utf-8")
    for name, passed, opened, closed, ended, wanted in reports:
        now += passed
        report = CircuitReport(
            name, 2, tuple((key, 20.0) for key in opened), tuple(closed), tuple(ended), tuple(wanted)
        )

        assert ledger.report(report, now) == news_of(
            client.eval(script, 3, *circuit_keys("x"), *circuit_arguments(report, now))
        )


def test_all_keys_are_in_one_slot_and_accounts_apart() -> None:
    request = LeaseRequest("gpt-{x}", "p", 1, 1.25, (Demand(1.0, 1.0, LIMITS[0]),))
    keys = keys_of("a:{b}", request)

    assert {"{oad1:a:%7Bb%7D:gpt-%7Bx%7D}"} == {key.rpartition("}")[0] + "}" for key in keys}
    assert ["log:0:60", "log:0:86400"] == [key.partition("}:")[2] for key in keys[5:]]


def test_the_reply_of_another_version_is_an_error() -> None:
    request = LeaseRequest("", "p", 1, 1.25, (Demand(1.0, 1.0, LIMITS[0]),))

    with pytest.raises(ValueError, match="another version"):
        reply_of(request, ["1", "2"])
