"""Evaluations, their runs and output items."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import error_of, upload
from tests.unit.emulator.sample_resources import CRITERION, address, evaluation

Answer = dict[str, Any]


TEMPLATE = {"type": "template", "template": [{"role": "user", "content": "{{ item.text }}"}]}


CONTAINS = CRITERION | {"name": "contains", "operation": "like", "reference": "{{ item.wanted }}"}


def start(
    api: httpx.Client, items: list[Answer], criteria: list[Answer] | None = None, **source: Any
) -> tuple[str, Answer]:
    """Start a run on *items*; return its address and the run."""
    config = {"type": "custom", "item_schema": {"type": "object"}}
    body = {"name": "e", "data_source_config": config, "testing_criteria": criteria or [CRITERION]}
    key = api.post("/evals", json=body).raise_for_status().json()["id"]
    content = {"type": "file_content", "content": [{"item": item} for item in items]}
    given = {"type": "completions", "model": "gpt-4o", "input_messages": TEMPLATE, "source": content, **source}
    run: Answer = api.post(f"/evals/{key}/runs", json={"data_source": given}).raise_for_status().json()
    return f"/evals/{key}/runs/{run['id']}", run


def finish(api: httpx.Client, there: str) -> Answer:
    looks = [api.get(there).raise_for_status().json() for _ in range(2)]
    assert ["in_progress", "completed"] == [look["status"] for look in looks]
    last: Answer = looks[-1]
    return last


def outputs(api: httpx.Client, there: str, **query: Any) -> list[Answer]:
    data: list[Answer] = api.get(f"{there}/output_items", params=query).raise_for_status().json()["data"]
    return data


def test_a_run_grades_the_output_for_every_item(fresh: httpx.Client) -> None:
    items = [{"text": "one", "wanted": "one"}, {"text": "two", "wanted": "three"}]
    there, run = start(fresh, items, [CRITERION, CONTAINS])
    done = finish(fresh, there)
    first, second = outputs(fresh, there, order="asc")

    assert ("queued", 0) == (run["status"], run["result_counts"]["total"])
    assert {"total": 2, "errored": 0, "passed": 1, "failed": 1} == done["result_counts"]
    assert [("same", 2, 0), ("contains", 1, 1)] == [
        (one["testing_criteria"], one["passed"], one["failed"]) for one in done["per_testing_criteria_results"]
    ]
    assert ("pass", items[0], "You said: one") == (
        first["status"],
        first["datasource_item"],
        first["sample"]["output"][0]["content"],
    )
    assert [("same", True, 1), ("contains", False, 0)] == [
        (one["name"], one["passed"], one["score"]) for one in second["results"]
    ]
    usage = done["per_model_usage"][0]
    assert ("gpt-4o", 2) == (usage["model_name"], usage["invocation_count"])
    assert sum(one["sample"]["usage"]["total_tokens"] for one in (first, second)) == usage["total_tokens"] > 0
    assert [second] == outputs(fresh, there, status="fail")
    assert first == fresh.get(f"{there}/output_items/{first['id']}").json()


def test_items_of_a_file_may_have_samples(fresh: httpx.Client) -> None:
    lines = [{"item": {"text": text}, "sample": {"output_text": f"You said: {text}"}} for text in ("a", "b")]
    content = "\n".join(json.dumps(line) for line in lines).encode()
    source = {"type": "file_id", "id": upload(fresh, "items.jsonl", content, purpose="evals")}
    there, _ = start(fresh, [], type="jsonl", source=source)

    assert 2 == finish(fresh, there)["result_counts"]["passed"]


@pytest.mark.parametrize("content", [b"no json", b'{"text": 1}', b"[1]", b"[" * 100_000], ids=range(4))
def test_a_file_without_items_is_refused(fresh: httpx.Client, content: bytes) -> None:
    source = {"type": "file_id", "id": upload(fresh, "a.jsonl", content, purpose="evals")}
    key = evaluation(fresh, "/evals")
    refused = fresh.post(f"/evals/{key}/runs", json={"data_source": {"type": "jsonl", "source": source}})

    assert (400, "data_source.source.id") == error_of(refused)[:2]


def test_messages_come_from_the_item_itself(fresh: httpx.Client) -> None:
    reference = {"type": "item_reference", "item_reference": "item.messages"}
    items = [{"text": "Hi", "messages": [{"role": "user", "content": "Hi"}]}]
    there, _ = start(fresh, items, input_messages=reference)

    assert 1 == finish(fresh, there)["result_counts"]["passed"]


def test_an_item_that_cannot_be_answered_fails(fresh: httpx.Client) -> None:
    there, _ = start(fresh, [{"text": "Hi"}], model="no-such-model")
    finish(fresh, there)
    output = outputs(fresh, there)[0]

    assert ("fail", "model_not_found") == (output["status"], output["sample"]["error"]["code"])


def test_a_run_is_cancelled_once(fresh: httpx.Client) -> None:
    there, _ = start(fresh, [{"text": "Hi"}])

    assert "canceled" == fresh.post(there).json()["status"]
    assert "canceled" == fresh.get(there).json()["status"]
    assert (400, "run_id", None) == error_of(fresh.post(there))


@pytest.mark.parametrize("place", ["/evals/{eval_id}", "/evals/{eval_id}/runs/{run_id}"])
def test_resources_exist_until_they_are_deleted(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")

    assert [key] == [one["id"] for one in fresh.get(collection).json()["data"]]
    assert {key, True} <= set(fresh.delete(there).json().values())
    assert [] == fresh.get(collection).json()["data"]
    assert [404, 404] == [fresh.request(method, there).status_code for method in ("GET", "DELETE")]


def test_an_evaluation_is_renamed(fresh: httpx.Client) -> None:
    there = address(fresh, "/evals/{eval_id}")
    changed = fresh.post(there, json={"name": "new", "metadata": {"k": "v"}}).json()

    assert ("new", {"k": "v"}) == (changed["name"], changed["metadata"])
    assert changed == fresh.get(there).json()
    assert {"type": "object"} == changed["data_source_config"]["schema"]


ITEM = {"wanted": "Two cats"}


SIMILAR = {"type": "text_similarity", "name": "n", "input": "{{sample.output_text}}", "reference": "{{item.wanted}}"}


def test_a_grader_runs(fresh: httpx.Client) -> None:
    body = {"grader": CONTAINS, "item": {"wanted": "cats"}, "model_sample": "two cats"}
    answer = fresh.post("/fine_tuning/alpha/graders/run", json=body).raise_for_status().json()

    assert (1, "contains", {"contains": 1}) == (
        answer["reward"],
        answer["metadata"]["name"],
        answer["metadata"]["scores"],
    )
