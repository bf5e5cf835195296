"""Usage and costs in buckets of time."""

from __future__ import annotations

import httpx
import pytest

from tests.unit.emulator.helpers import error_of

from .test_resources import Answer

DAY = 86_400


@pytest.mark.parametrize(("width", "seconds"), [("1m", 60), ("1h", 3600), ("1d", DAY)])
def test_usage_comes_in_buckets_page_by_page(fresh: httpx.Client, width: str, seconds: int) -> None:
    asked: Answer = {"start_time": 10 * DAY + 5, "end_time": 10 * DAY + 5 * seconds, "bucket_width": width, "limit": 2}
    pages = [fresh.get("/organization/usage/completions", params=asked).json()]
    while pages[-1]["has_more"]:
        pages.append(
            fresh.get("/organization/usage/completions", params=asked | {"page": pages[-1]["next_page"]}).json()
        )

    buckets = [bucket for page in pages for bucket in page["data"]]

    expected = [(10 * DAY + number * seconds, 10 * DAY + (number + 1) * seconds) for number in range(5)]
    assert expected == [(bucket["start_time"], bucket["end_time"]) for bucket in buckets]
    assert ([2, 2, 1], None) == ([len(page["data"]) for page in pages], pages[-1]["next_page"])
    assert buckets[0] == fresh.get("/organization/usage/completions", params=asked).json()["data"][0]


def test_costs_are_grouped_as_asked(fresh: httpx.Client) -> None:
    asked: Answer = {"start_time": 0, "end_time": 1, "group_by": ["project_id", "line_item"]}
    result = fresh.get("/organization/costs", params=asked).json()["data"][0]["results"][0]

    assert {"project_id", "line_item", "amount"} <= set(result)


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 32}, "limit"),
        ({"page": "page_x"}, "page"),
        ({"page": "7"}, "page"),
        ({"bucket_width": "1y"}, "bucket_width"),
    ],
)
def test_an_invalid_page_of_usage_is_refused(fresh: httpx.Client, query: Answer, param: str) -> None:
    refused = fresh.get("/organization/usage/embeddings", params={"start_time": 0, **query})

    assert (400, param) == error_of(refused)[:2]
