"""Which connection is lent, which is kept and which is closed."""

from __future__ import annotations

import httpx
import pytest

from openai_dual.http.free_list import FreeList


class Fake:
    """A connection to one origin."""

    def __init__(self, origin: str) -> None:
        self.origin, self.expired, self.usable = origin, False, True

    def can_handle_request(self, origin: str) -> bool:
        return self.origin == origin

    def has_expired(self) -> bool:
        return self.expired

    def is_available(self) -> bool:
        return self.usable


def free_list(most: int | None = None, spare: int | None = None) -> FreeList[Fake]:
    return FreeList(Fake, httpx.Limits(max_connections=most, max_keepalive_connections=spare))


def lend(free: FreeList[Fake], *origins: str) -> tuple[list[Fake], list[Fake]]:
    closing: list[Fake] = []
    return [free.lend(origin, closing) for origin in origins], closing


def give_back(free: FreeList[Fake], *connections: Fake) -> list[Fake]:
    closing: list[Fake] = []
    for each in connections:
        free.take_back(each, closing)
    return closing


def test_the_connection_that_became_free_last_is_lent_first() -> None:
    free = free_list()
    (one, two, other), _ = lend(free, "a", "a", "b")

    assert give_back(free, two, one, other) == []
    assert lend(free, "a", "a", "b") == ([one, two, other], [])
    assert free.figures() == (3, 0)


def test_expired_connections_are_closed_and_replaced() -> None:
    free = free_list()
    (one, two), _ = lend(free, "a", "a")
    give_back(free, one, two)
    one.expired = two.expired = True
    (new,), closing = lend(free, "a")

    assert closing == [two, one]
    assert new not in closing


def test_another_origin_takes_the_place_of_the_longest_idle_one() -> None:
    free = free_list(most=2)
    (one, two), _ = lend(free, "a", "b")
    give_back(free, two, one)

    assert lend(free, "c")[1] == [two]
    assert free.figures() == (2, 1)


@pytest.mark.parametrize(("spare", "kept"), [(None, 3), (2, 2), (0, 0)])
def test_no_more_are_kept_than_asked_for(spare: int | None, kept: int) -> None:
    free = free_list(spare=spare)
    lent, _ = lend(free, "a", "a", "a")

    assert (len(give_back(free, *lent)), len(free.idle)) == (3 - kept, kept)


def test_what_cannot_be_used_is_closed() -> None:
    free = free_list()
    (one,), _ = lend(free, "a")
    one.usable = False

    assert (give_back(free, one), free.figures()) == ([one], (0, 0))


def test_what_a_burst_left_expires_below_the_connection_in_use() -> None:
    free = free_list()
    (one, two), _ = lend(free, "a", "a")
    give_back(free, one)
    one.expired = True

    assert (give_back(free, two), free.idle) == ([one], [two])
