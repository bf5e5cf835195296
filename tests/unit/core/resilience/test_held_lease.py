"""What a process holds of its leases, and what it reports."""

from __future__ import annotations

from openai_dual.core.resilience.held_lease import COARSE, MOST_ENTRIES, HeldLease
from openai_dual.core.resilience.leases import Correction, LeaseReply, LeaseRequest, SharedLimit

LIMIT = SharedLimit(600, 60, 10)


def lease() -> HeldLease:
    return HeldLease("", [(LIMIT,), ()], 0.25, "p", lambda: 1000.0)


def reply(request: LeaseRequest, amount: float, stamp: int = 500) -> LeaseReply:
    return LeaseReply(request.number, (amount, 0.0), 0.0, 0.0, 0.0, stamp, 1, -1, (600.0,))


def holding(amount: float, now: float = 10.0) -> HeldLease:
    made = lease()
    made.replied(reply(made.request([1, 50], [1, 50], now), amount), now)
    return made


def test_a_lease_is_used_for_a_while_and_the_rest_comes_back() -> None:
    made = holding(5)
    made.take(0, 2)

    assert [3, 0] == [made.available(0, at) for at in (10.2, 10.26)]
    assert (Correction(0, 500, 3.0),) == made.request([1, 0], [1, 0], 10.3).corrections


def test_a_reply_that_is_late_is_used_all_the_same() -> None:
    made = lease()
    request = made.request([1, 0], [1, 0], 10)
    made.replied(reply(request, 1), 10.9)

    assert [1, 0] == [made.available(0, at) for at in (10.95, 11)]


def test_a_request_without_a_reply_is_repeated_as_it_was() -> None:
    made = holding(5)
    first = made.request([9, 0], [9, 0], 10.1)
    made.change(0, made.take(0, 1), -1)
    made.hold = 5

    assert first is made.request([20, 0], [20, 0], 11)
    made.replied(reply(first, 4), 11)
    later = made.request([20, 0], [20, 0], 12)
    assert (first.number + 1, 5) == (later.number, later.hold)
    assert (Correction(0, 500, 9.0),) == later.corrections  # 1 was returned, 4 and the reply's 4 were not used in time


def test_it_asks_for_what_is_missing_and_for_what_is_to_come() -> None:
    made = holding(8)
    made.take(0, 4)
    demand = made.request([6, 0], [7, 0], 10.05).demands[0]

    assert (2, 7 + 2 * 4 - 4) == (
        demand.need,
        demand.want,
    )  # 4 are left; 7 wait, and 4 were used within less than a quarter
    assert (0, 0) == made.request([6, 9], [7, 9], 10.05).demands[1][:2]  # nothing limits the second kind


def test_changes_go_back_to_the_seconds_they_came_from() -> None:
    made = lease()
    made.replied(reply(made.request([2, 0], [2, 0], 10), 2, stamp=500), 10)
    made.replied(reply(made.request([5, 0], [5, 0], 10.1), 3, stamp=501), 10.1)
    taken = made.take(0, 5)
    made.change(0, taken, -4)
    made.change(0, taken, 2)

    assert (Correction(0, 500, 1.0), Correction(0, 501, 1.0)) == made.request([0, 0], [0, 0], 10.2).corrections


def test_the_outbox_is_merged() -> None:
    made = lease()
    for second in range(MOST_ENTRIES + 100):
        made.charge(0, 1.0, float(second))

    assert made.unreported < 500
    corrections = made.request([0, 0], [0, 0], 5000).corrections
    assert -float(MOST_ENTRIES + 100) == sum(each.amount for each in corrections)
    assert 0 == corrections[0].stamp % COARSE
    assert sorted(corrections, key=lambda each: each.stamp) == list(corrections)
