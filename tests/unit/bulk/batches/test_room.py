from __future__ import annotations

from typing import Any

import pytest

from openai_dual.bulk.batches.room import Room, pause

LIMITS: list[Any] = [
    (None, None),
    (5, 5),
    ("90M", 90_000_000),
    ("1.5k", 1500),
    (" 2B ", 2_000_000_000),
    ({"gpt-*": 7}, 7),
    ({"gpt-4o": "9", "*": 1}, 9),
    ({"text-*": 7}, None),
]


@pytest.mark.parametrize(("given", "expected"), LIMITS)
def test_the_limit_of_a_model(given: Any, expected: int | None) -> None:
    assert expected == Room(given).limit("gpt-4o")


def test_a_part_is_a_share_of_the_limit() -> None:
    assert [None, 25, 1] == [Room(limit).most_of_a_part("m") for limit in (None, 100, 3)]


def test_a_batch_fits_beside_the_others_or_alone() -> None:
    room = Room(100)

    assert [True, True, False, True] == [room.fits("m", *each) for each in ((40, 60), (101, 0), (40, 61), (1, 0))]
    assert Room(None).fits("m", 10**12, 10**12)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Enqueued token limit reached for m in organization org-1. Limit: 90,000 enqueued tokens. Please ...", 90_000),
        ("Limit: 1,000,000 enqueued requests", 200_000),
        ("no number", 200_000),
    ],
)
def test_the_limit_that_a_refusal_names_is_remembered(message: str, expected: int) -> None:
    room = Room(200_000)
    room.learn("m", message)

    assert (expected, 200_000) == (room.limit("m"), room.limit("other"))


def test_pauses_grow_up_to_ten_minutes() -> None:
    assert [30.0, 60.0, 120.0, 600.0] == [pause(count) for count in (1, 2, 3, 50)]
