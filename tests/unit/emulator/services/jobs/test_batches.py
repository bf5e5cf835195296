"""Batches: the emulator serves their lines itself, and reports invalid ones.

Covers: batch_lines, behaviour.batch_rules.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_dual import ConfigurationError
from openai_dual.emulator import BatchRules, Emulator
from tests.unit.emulator.helpers import upload

DAY = {"x-emulator-clock": "+86400"}
CHAT = "/v1/chat/completions"
Answer = dict[str, Any]


def line(custom_id: str, url: str = CHAT, **body: Any) -> Answer:
    return {"custom_id": custom_id, "method": "POST", "url": url, "body": body}


def chat(custom_id: str, text: str = "Hi", **settings: Any) -> Answer:
    return line(custom_id, model="gpt-4o", messages=[{"role": "user", "content": text}], **settings)


def start(api: httpx.Client, lines: list[Any], **settings: Any) -> Answer:
    content = b"\n".join(one if isinstance(one, bytes) else json.dumps(one).encode() for one in lines)
    file_id = upload(api, "lines.jsonl", content, purpose="batch")
    body = {"input_file_id": file_id, "endpoint": CHAT, "completion_window": "24h"} | settings
    batch: Answer = api.post("/batches", json=body).raise_for_status().json()
    return batch


def look(api: httpx.Client, batch: Answer, times: int = 1) -> Answer:
    answers = [api.get(f"/batches/{batch['id']}").raise_for_status().json() for _ in range(times)]
    last: Answer = answers[-1]
    return last


def written(api: httpx.Client, batch: Answer, name: str) -> list[Answer]:
    content = api.get(f"/files/{batch[name]}/content").raise_for_status().text
    return [json.loads(one) for one in content.splitlines()]


def test_a_batch_advances_with_each_look(api: httpx.Client) -> None:
    batch = start(api, [chat("a"), chat("b"), chat("c")], metadata={"k": "v"})
    looks = [look(api, batch) for _ in range(5)]
    counts = [one["request_counts"] for one in looks]

    assert ("validating", 0, {"k": "v"}) == (batch["status"], batch["request_counts"]["total"], batch["metadata"])
    expected = ["in_progress", "in_progress", "finalizing", "completed", "completed"]
    assert expected == [one["status"] for one in looks]
    assert [(3, 0), (3, 2), (3, 3), (3, 3), (3, 3)] == [(one["total"], one["completed"]) for one in counts]
    last = looks[-1]
    assert "gpt-4o" == last["model"]
    assert last["created_at"] < last["in_progress_at"] < last["finalizing_at"] < last["completed_at"]


def test_each_line_is_answered_as_the_request_would_be(api: httpx.Client) -> None:
    done = look(api, start(api, [chat("a", "one"), chat("b", "two")]), 4)
    answers = written(api, done, "output_file_id")

    assert ["a", "b"] == [answer["custom_id"] for answer in answers]
    assert ["You said: one", "You said: two"] == [
        answer["response"]["body"]["choices"][0]["message"]["content"] for answer in answers
    ]
    assert [(200, None)] * 2 == [(answer["response"]["status_code"], answer["error"]) for answer in answers]
    assert "error_file_id" not in done
    used = [answer["response"]["body"]["usage"]["total_tokens"] for answer in answers]
    assert sum(used) == done["usage"]["total_tokens"]


@pytest.mark.parametrize(
    ("endpoint", "body"),
    [
        ("/v1/embeddings", {"model": "text-embedding-3-small", "input": "a", "dimensions": 4}),
        ("/v1/responses", {"model": "gpt-4o", "input": "a"}),
        ("/v1/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "a"}),
        ("/v1/moderations", {"model": "omni-moderation-latest", "input": "a"}),
        ("/v1/images/generations", {"model": "gpt-image-1", "prompt": "a"}),
    ],
)
def test_every_endpoint_of_batches_answers(api: httpx.Client, endpoint: str, body: Answer) -> None:
    done = look(api, start(api, [line("a", endpoint, **body)], endpoint=endpoint), 4)
    answer = written(api, done, "output_file_id")[0]["response"]["body"]
    alone = api.post(endpoint.removeprefix("/v1"), json=body).json()

    assert set(alone) == set(answer)


def test_lines_that_fail_are_in_the_other_file(api: httpx.Client) -> None:
    done = look(api, start(api, [chat("good"), chat("bad", temperature=3)]), 4)
    good, bad = written(api, done, "output_file_id"), written(api, done, "error_file_id")

    assert {"total": 2, "completed": 1, "failed": 1} == done["request_counts"]
    assert (["good"], ["bad"]) == ([one["custom_id"] for one in good], [one["custom_id"] for one in bad])
    assert (400, "temperature") == (
        bad[0]["response"]["status_code"],
        bad[0]["response"]["body"]["error"]["param"],
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], [("empty_file", None, None)]),
        ([b"", b"  "], [("empty_file", None, None)]),
        ([chat("a"), b"{", b"[]"], [("invalid_json_line", None, 2), ("invalid_json_line", None, 3)]),
        ([b"\xff"], [("invalid_json_line", None, 1)]),
        ([b"[" * 100_000], [("invalid_json_line", None, 1)]),
        ([{"custom_id": "a"}], [("missing_required_parameter", "method", 1)]),
        ([chat("a") | {"custom_id": 1}], [("missing_required_parameter", "custom_id", 1)]),
        ([chat("a") | {"method": "GET"}], [("invalid_method", "method", 1)]),
        ([chat("a") | {"url": "/v1/embeddings"}], [("invalid_url", "url", 1)]),
        ([chat("a", stream=True)], [("invalid_request", "body.stream", 1)]),
        ([chat("a"), chat("a")], [("duplicate_custom_id", "custom_id", None)]),
        ([chat("a"), line("b", model="gpt-5", messages=[])], [("mismatched_model", "body.model", None)]),
    ],
)
def test_a_file_that_is_no_batch_fails_it(api: httpx.Client, lines: list[Any], expected: list[Any]) -> None:
    batch = look(api, start(api, lines))

    assert "failed" == batch["status"]
    assert expected == [(error["code"], error["param"], error["line"]) for error in batch["errors"]["data"]]
    assert "failed" == look(api, batch)["status"]


def test_a_cancelled_batch_keeps_what_is_answered(api: httpx.Client) -> None:
    batch = start(api, [chat("a"), chat("b")])
    look(api, batch, 2)
    cancelling = api.post(f"/batches/{batch['id']}/cancel").json()
    cancelled = look(api, batch)

    assert ("cancelling", "cancelled") == (cancelling["status"], cancelled["status"])
    assert ["a"] == [answer["custom_id"] for answer in written(api, cancelled, "output_file_id")]
    assert [("b", "batch_cancelled")] == [
        (answer["custom_id"], answer["error"]["code"]) for answer in written(api, cancelled, "error_file_id")
    ]
    assert 409 == api.post(f"/batches/{batch['id']}/cancel").status_code


def test_a_batch_expires_after_its_day(api: httpx.Client) -> None:
    batch = start(api, [chat("a")])
    expired = api.get(f"/batches/{batch['id']}", headers=DAY).json()

    assert "expired" == expired["status"]
    assert {"output_file_id", "error_file_id"}.isdisjoint(expired)
    begun = start(api, [chat("a")])
    look(api, begun)
    listed = api.get("/batches", params={"limit": 1}, headers=DAY).json()["data"][0]
    assert (begun["id"], "expired") == (listed["id"], listed["status"])
    assert "batch_expired" == written(api, listed, "error_file_id")[0]["error"]["code"]


def test_the_files_of_a_batch_expire_when_asked_to(api: httpx.Client) -> None:
    lasting = {"anchor": "created_at", "seconds": 7200}
    done = look(api, start(api, [chat("a")], output_expires_after=lasting), 4)
    file = api.get(f"/files/{done['output_file_id']}").json()

    assert ("batch_output", 7200) == (file["purpose"], file["expires_at"] - file["created_at"])


def test_rules_of_batches() -> None:
    with Emulator(batches=BatchRules.parse("enqueued-tokens=30; validating=3; steps=3")) as server:
        headers = {"authorization": "Bearer any"}
        with httpx.Client(base_url=server.base_url, headers=headers) as api:
            first, second = start(api, [chat("a")]), start(api, [chat("b")])
            looks = [look(api, first)["status"] for _ in range(4)]
            refused = look(api, second, 3)
            done = look(api, first, 3)
            third = look(api, start(api, [chat("a")]), 3)

    assert ["validating", "validating", "in_progress"] == looks[:3]
    assert ("failed", "token_limit_exceeded") == (refused["status"], refused["errors"]["data"][0]["code"])
    assert "Limit: 30 enqueued tokens." in refused["errors"]["data"][0]["message"]
    assert ("completed", "in_progress") == (done["status"], third["status"])


@pytest.mark.parametrize("text", ["validating=0", "steps=x", "enqueued-tokens=0", "other=1"])
def test_rules_that_cannot_be_used_are_refused(text: str) -> None:
    with pytest.raises(ConfigurationError):
        BatchRules.parse(text)


def test_batches_are_listed_page_by_page(api: httpx.Client) -> None:
    ids = [start(api, [chat("a")])["id"] for _ in range(3)]
    first = api.get("/batches", params={"limit": 2}).json()
    second = api.get("/batches", params={"limit": 1, "after": first["last_id"]}).json()

    assert ids[::-1] == [batch["id"] for page in (first, second) for batch in page["data"]]
    assert "validating" == second["data"][0]["status"]


@pytest.mark.parametrize("purpose", ["assistants", None])
def test_a_batch_needs_a_file_for_batches(api: httpx.Client, purpose: str | None) -> None:
    file_id = upload(api, "a.jsonl", b"{}", purpose=purpose) if purpose else "file-unheard-of"
    body = {"input_file_id": file_id, "endpoint": CHAT, "completion_window": "24h"}
    refused = api.post("/batches", json=body)

    assert (400, "input_file_id") == (refused.status_code, refused.json()["error"]["param"])
