"""Complete jobs through both clients, over a socket: from an upload to its use.

Covers: media.videos, files.containers, files.skills.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.clients import Driver

CHAPTERS = (b"Cats sleep by day, and hunt at dusk. " * 40, b"Dogs run with the pack and guard the house. " * 40)


def upload(driver: Driver, name: str, lines: list[Any], purpose: str) -> str:
    content = "\n".join(json.dumps(line) for line in lines).encode()
    return str(driver.call("files.create", file=(name, content), purpose=purpose).id)


def test_a_batch_from_its_file_to_its_answers(driver: Driver) -> None:
    def line(number: int, **settings: Any) -> Any:
        body = {"model": "gpt-4o", "messages": [{"role": "user", "content": f"Number {number}"}], **settings}
        return {"custom_id": f"line-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}

    lines = [line(1), line(2), line(3, temperature=9)]
    batch = driver.call(
        "batches.create",
        input_file_id=upload(driver, "lines.jsonl", lines, "batch"),
        endpoint="/v1/chat/completions",
        completion_window="24h",
    )
    seen: list[str] = []
    done = driver.call("batches.poll", batch.id, on_progress=lambda look: seen.append(look.status))
    answers, errors = (
        [json.loads(text) for text in driver.call("files.content", key).read().splitlines()]
        for key in (done.output_file_id, done.error_file_id)
    )

    assert ["in_progress", "in_progress", "finalizing", "completed"] == seen
    assert (3, 2, 1) == (done.request_counts.total, done.request_counts.completed, done.request_counts.failed)
    assert {"line-1": "You said: Number 1", "line-2": "You said: Number 2"} == {
        answer["custom_id"]: answer["response"]["body"]["choices"][0]["message"]["content"] for answer in answers
    }
    assert [("line-3", 400)] == [(error["custom_id"], error["response"]["status_code"]) for error in errors]
    assert batch.id == driver.items(driver.call("batches.list"))[0].id


def test_a_batch_that_is_waited_for_too_long_expires(driver: Driver) -> None:
    file_id = upload(driver, "lines.jsonl", [], "batch")
    wanted = {"endpoint": "/v1/embeddings", "completion_window": "24h"}
    batch = driver.call("batches.create", input_file_id=file_id, **wanted)

    expired = driver.call("batches.retrieve", batch.id, extra_headers={"x-emulator-clock": "+86400"})

    assert "expired" == expired.status


def test_an_upload_in_parts_is_searched_in_a_vector_store(driver: Driver) -> None:
    announced = driver.call(
        "uploads.create",
        bytes=sum(map(len, CHAPTERS)),
        filename="animals.txt",
        mime_type="text/plain",
        purpose="assistants",
    )
    parts = [driver.call("uploads.parts.create", announced.id, data=chapter).id for chapter in CHAPTERS]
    file = driver.call("uploads.complete", announced.id, part_ids=parts).file
    store = driver.call("vector_stores.create", name="animals")
    chunking = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 0}}
    attached = driver.call(
        "vector_stores.files.create_and_poll",
        vector_store_id=store.id,
        file_id=file.id,
        attributes={"shelf": 3},
        chunking_strategy=chunking,
    )
    found = driver.items(driver.call("vector_stores.search", store.id, query="Which dogs guard the house?"))
    content = driver.items(driver.call("vector_stores.files.content", file.id, vector_store_id=store.id))

    assert b"".join(CHAPTERS) == driver.call("files.content", file.id).read()
    assert ("completed", len(b"".join(CHAPTERS))) == (attached.status, attached.usage_bytes)
    assert [(file.id, 0.8)] == [(result.file_id, result.score) for result in found]
    assert all("Dogs run" in part.text for part in found[0].content[:1])
    assert b"".join(CHAPTERS).decode() == content[0].text
    counts = driver.call("vector_stores.retrieve", store.id).file_counts
    assert (1, 1) == (counts.completed, counts.total)


def test_many_files_are_attached_at_once(driver: Driver) -> None:
    store = driver.call("vector_stores.create")
    files = [(f"{number}.txt", f"text {number}".encode()) for number in range(5)]
    batch = driver.call("vector_stores.file_batches.upload_and_poll", vector_store_id=store.id, files=files)
    listed = driver.items(driver.call("vector_stores.files.list", store.id, limit=2))

    assert ("completed", 5) == (batch.status, batch.file_counts.completed)
    assert 5 == len({file.id for file in listed})


def test_fine_tuning_from_examples_to_a_model_that_answers(driver: Driver) -> None:
    turns = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]
    training_file = upload(driver, "examples.jsonl", [{"messages": turns}] * 10, "fine-tune")
    job = driver.call("fine_tuning.jobs.create", model="gpt-4o-mini", training_file=training_file, suffix="ho")
    done = driver.call("fine_tuning.jobs.poll", job.id)
    answer = driver.call("chat.completions.create", model=done.fine_tuned_model, messages=turns[:1])
    events = driver.items(driver.call("fine_tuning.jobs.list_events", job.id, limit=3))
    checkpoints = driver.items(driver.call("fine_tuning.jobs.checkpoints.list", job.id))

    assert "succeeded" == done.status
    assert ("You said: Hi", done.fine_tuned_model) == (answer.choices[0].message.content, answer.model)
    assert done.fine_tuned_model in [model.id for model in driver.items(driver.call("models.list"))]
    assert [30, 20, 10] == [checkpoint.step_number for checkpoint in checkpoints]
    assert ["Created fine-tuning job: " + job.id] == [event.message for event in events][-1:]
    assert driver.call("models.delete", done.fine_tuned_model).deleted


@pytest.mark.parametrize("limit", [1, 2])
def test_lists_of_the_organization_page_to_their_end(driver: Driver, limit: int) -> None:
    numbers = range(3)
    made = [driver.call("admin.organization.groups.create", name=f"group {number}").id for number in numbers]
    mails = [f"{number}@{limit}.example.com" for number in numbers]
    invited = [driver.call("admin.organization.invites.create", email=mail, role="reader").id for mail in mails]
    groups = driver.items(driver.call("admin.organization.groups.list", limit=limit, order="asc"))
    invites = driver.items(driver.call("admin.organization.invites.list", limit=limit))

    assert made == [group.id for group in groups][-3:]
    assert invited == [invite.id for invite in invites][2::-1]
