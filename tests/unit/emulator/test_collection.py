"""Lists are cut page by page, and continue after deletions."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.emulator.collection import Collection
from openai_dual.emulator.messages import Refusal
from tests.support.clients import Driver

GONE = ("b", "d")


@pytest.fixture
def letters() -> Collection:
    """Items a to f; b and d were removed."""
    collection = Collection("letter")
    for key in "abcdef":
        collection.add({"id": key})
    for key in GONE:
        collection.remove(key)
    return collection


@pytest.mark.parametrize(
    ("query", "page", "more"),
    [
        ({}, "feca", False),
        ({"order": "asc"}, "acef", False),
        ({"order": "asc", "after": "b"}, "cef", False),
        ({"order": "asc", "after": "d", "limit": 1}, "e", True),
        ({"order": "asc", "before": "d"}, "ac", False),
        ({"after": "d"}, "ca", False),
        ({"before": "d"}, "fe", False),
        ({"before": "d", "limit": 1}, "f", True),
        ({"after": "e", "before": "a"}, "c", False),
        ({"after": "f", "before": "b", "limit": 1}, "e", True),
        ({"after": "a"}, "", False),
        ({"after": ""}, "feca", False),
    ],
)
def test_a_page_continues_at_the_cursor(letters: Collection, query: dict[str, Any], page: str, more: bool) -> None:
    found = letters.page(query, letters.all())

    assert (list(page), more) == ([item["id"] for item in found["data"]], found["has_more"])
    assert ([*page, ""][0], ["", *page][-1]) == (found["first_id"], found["last_id"])


def test_a_cursor_may_name_an_item_that_is_not_shown(letters: Collection) -> None:
    vowels = letters.all(lambda item: item["id"] in "ae")

    assert ["e"] == [item["id"] for item in letters.page({"order": "asc", "after": "c"}, vowels)["data"]]


def test_an_item_that_is_added_again_is_last(letters: Collection) -> None:
    letters.add({"id": "b"})

    assert [] == letters.page({"order": "asc", "after": "b"}, letters.all())["data"]


@pytest.mark.parametrize("cursor", ["after", "before"])
def test_an_unknown_cursor_is_refused(letters: Collection, cursor: str) -> None:
    with pytest.raises(Refusal) as refused:
        letters.page({cursor: "z"}, letters.all())

    assert (400, cursor, f"Invalid '{cursor}': No letter found with id 'z'.") == (
        refused.value.status,
        refused.value.param,
        refused.value.message,
    )


@pytest.mark.parametrize("path", ["/files", "/batches", "/assistants", "/vector_stores", "/evals", "/containers"])
def test_every_list_refuses_an_unknown_cursor(fresh: httpx.Client, path: str) -> None:
    answer = fresh.get(path, params={"after": "one-that-never-was"})

    assert (400, "after") == (answer.status_code, answer.json()["error"]["param"])


def test_deletions_do_not_disturb_a_list(driver: Driver) -> None:
    made = [driver.call("beta.assistants.create", model="gpt-4o", name=f"{number}").id for number in range(6)]
    seen = list[str]()
    page = driver.call("beta.assistants.list", limit=2)
    while len(seen) < len(made):
        seen += [assistant.id for assistant in page.data]
        driver.call("beta.assistants.delete", page.data[-1].id)
        page = driver.finish(page.get_next_page()) if page.has_next_page() else page

    assert made[::-1] == seen
