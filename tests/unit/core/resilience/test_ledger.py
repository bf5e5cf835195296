"""The ledger of an account: never over the limit, fair between processes, and each request applied once.

Covers: core.resilience.leases.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.resilience.leases import Correction, Demand, LeaseReply, LeaseRequest, SharedLimit
from openai_dual.core.resilience.ledger import ALIVE, GRACE, MemoryLedger

LIFE = 0.25
MINUTE = SharedLimit(600, 60, 10)
DAY = SharedLimit(1000, 86400, 0)


def request(
    number: int,
    need: float,
    want: float | None = None,
    *,
    process: str = "a",
    limits: tuple[SharedLimit, ...] = (MINUTE,),
    corrections: Sequence[Correction] = (),
    **more: Any,
) -> LeaseRequest:
    demand = Demand(need, need if want is None else want, limits)
    return LeaseRequest("", process, number, LIFE, (demand,), tuple(corrections), **more)


def granted(reply: LeaseReply) -> float:
    return reply.granted[0]


def test_a_process_gets_what_it_needs_and_some_of_what_it_wants() -> None:
    ledger = MemoryLedger()

    assert 5 == granted(ledger.lease(request(1, 2, 5), 100))
    assert 5 == granted(ledger.lease(request(2, 2, 9), 100))  # the rest of the burst
    assert pytest.approx(0.1) == ledger.lease(request(3, 1), 100).wait
    assert 1 == granted(ledger.lease(request(4, 1), 100.1))


def test_a_repeated_request_is_applied_once() -> None:
    ledger = MemoryLedger()
    first = ledger.lease(request(1, 2), 100)

    assert first == ledger.lease(request(1, 2), 100.1)
    assert [598, 596] == [*ledger.lease(request(2, 0, 0), 100.1).left, *ledger.lease(request(3, 2), 100.1).left]


def test_what_comes_back_can_be_used_again() -> None:
    ledger = MemoryLedger()
    ledger.lease(request(1, 10), 100)
    reply = ledger.lease(request(2, 6, corrections=[Correction(0, 100, 6.0)]), 100)

    assert (6, (590,)) == (granted(reply), reply.left)


def test_what_was_used_on_top_is_charged() -> None:
    ledger = MemoryLedger()
    ledger.lease(request(1, 1), 100)
    reply = ledger.lease(request(2, 1, corrections=[Correction(0, 100, -19.0)]), 100)

    assert pytest.approx(1.1) == reply.wait
    assert (580,) == reply.left


def test_an_outage_at_the_rate_of_the_limit_leaves_no_debt() -> None:
    ledger, used = MemoryLedger(), [Correction(0, second, -10.0) for second in range(100, 150)]
    ledger.lease(request(1, 1), 99)
    reply = ledger.lease(request(2, 1, corrections=used), 151)

    assert (1, (98,)) == (granted(reply), reply.left)


def test_a_day_is_not_smoothed() -> None:
    ledger = MemoryLedger()

    assert 1000 == granted(ledger.lease(request(1, 900, 2000, limits=(DAY,)), 0))
    assert 86400 <= ledger.lease(request(2, 1, limits=(DAY,)), 10).wait < 86400 + 301


def test_a_pause_reaches_all() -> None:
    ledger = MemoryLedger()
    ledger.lease(request(1, 0, 0, hold=20.0), 100)
    reply = ledger.lease(request(1, 1, process="b"), 105)

    assert (15, 15, 1) == (reply.hold, reply.wait, reply.poll)


def test_who_used_least_goes_first_and_the_late_are_not_waited_for() -> None:
    ledger = MemoryLedger()
    ledger.lease(request(1, 10, process="a"), 100)
    waits = [ledger.lease(request(number, 5, process=name), 100).wait for name, number in (("a", 2), ("b", 1))]
    early = ledger.lease(request(3, 5, process="a"), 100.5)

    assert pytest.approx([0.5, 0.5]) == waits
    assert early.wait > 0  # the room is that of b
    assert 5 == granted(ledger.lease(request(2, 5, process="b"), 100.6))
    ledger.lease(request(3, 8, process="b"), 100.7)
    assert 8 == granted(ledger.lease(request(4, 8, process="a"), 104 + GRACE))


def test_processes_that_are_gone_are_not_counted() -> None:
    ledger = MemoryLedger()
    alive = [
        ledger.lease(request(1, 1, process=name), at).alive for name, at in (("a", 0), ("b", 1), ("c", ALIVE + 0.5))
    ]

    assert [1, 2, 2] == alive


def test_a_ledger_can_be_pickled() -> None:
    ledger = MemoryLedger()
    ledger.lease(request(1, 4), 100)
    again: MemoryLedger = pickle.loads(pickle.dumps(ledger))

    assert (595,) == again.lease(request(2, 1), 100).left


STEPS = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from([0.0, 0.05, 0.3, 1.0, 7.0]),
        st.integers(1, 40),
        st.integers(0, 20),
        st.integers(0, 3),
    ),
    max_size=80,
)


@given(STEPS)
def test_no_minute_has_more_than_limit_and_burst(steps: list[tuple[str, float, int, int, int]]) -> None:
    limit = SharedLimit(60, 60, 10)
    ledger, now, numbers = MemoryLedger(), 1000.0, dict.fromkeys("abc", 0)
    used: list[list[float]] = []
    leases: dict[str, list[list[float]]] = {name: [] for name in "abc"}
    for name, passed, need, more, quarters in steps:
        now += passed
        back = [Correction(0, int(at), amount * quarters // 4) for at, amount in leases[name]]
        for lease, correction in zip(leases[name], back, strict=True):
            lease[1] -= correction.amount
        numbers[name] += 1
        reply = ledger.lease(
            request(numbers[name], need, need + more, process=name, limits=(limit,), corrections=back), now
        )
        leases[name] = [[now, granted(reply)]]
        used += leases[name]

    for start, _ in used:
        assert sum(amount for at, amount in used if start <= at < start + 60) <= limit.limit + limit.burst + 1e-6


def test_a_fleet_uses_nearly_all_in_fair_shares() -> None:
    limit, names = SharedLimit(600, 60, 10), "abcdef"
    ledger, numbers, shares = MemoryLedger(), dict.fromkeys(names, 0), dict.fromkeys(names, 0.0)
    due = {name: 0.01 * place for place, name in enumerate(names)}
    while (now := min(due.values())) < 30:
        name = min(due, key=lambda each: due[each])
        numbers[name] += 1
        reply = ledger.lease(request(numbers[name], 1, 4, process=name, limits=(limit,)), now)
        shares[name] += granted(reply)
        due[name] = now + (reply.poll or granted(reply) * 0.01)

    assert 0.95 * 310 <= sum(shares.values()) <= 310
    assert max(shares.values()) <= 1.2 * min(shares.values())
