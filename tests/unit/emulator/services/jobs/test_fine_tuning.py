"""Fine-tuning jobs from the file to the model."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import error_of, upload
from tests.unit.emulator.sample_resources import address, examples, tuned_model

JOBS = "/fine_tuning/jobs"
Answer = dict[str, Any]


def start(api: httpx.Client, **settings: Any) -> Answer:
    body = {"model": "gpt-4o-mini", "training_file": examples(api), **settings}
    job: Answer = api.post(JOBS, json=body).raise_for_status().json()
    return job


def looks(api: httpx.Client, job: Answer, times: int) -> list[Answer]:
    return [api.get(f"{JOBS}/{job['id']}").raise_for_status().json() for _ in range(times)]


def items(api: httpx.Client, path: str, **query: Any) -> list[Answer]:
    data: list[Answer] = api.get(path, params=query).raise_for_status().json()["data"]
    return data


def test_a_job_advances_with_each_look_until_there_is_a_model(fresh: httpx.Client) -> None:
    job = start(fresh, suffix="mine", hyperparameters={"n_epochs": 2}, metadata={"k": "v"})
    *_, done = seen = looks(fresh, job, 4)

    assert ("validating_files", None, {"k": "v"}) == (job["status"], job["fine_tuned_model"], job["metadata"])
    assert ["queued", "running", "succeeded", "succeeded"] == [look["status"] for look in seen]
    assert {"n_epochs": 2, "batch_size": 1}.items() <= done["hyperparameters"].items()
    model = done["fine_tuned_model"]
    assert model.startswith("ft:gpt-4o-mini:emulator:mine:")
    assert model in [one["id"] for one in items(fresh, "/models")]
    assert done["finished_at"] > job["created_at"]
    rows = fresh.get(f"/files/{done['result_files'][0]}/content").text.splitlines()
    assert ["step,train_loss", "1,0.5", "2,0.3333"] == rows


def test_a_job_tells_what_happens(fresh: httpx.Client) -> None:
    job = start(fresh)
    looks(fresh, job, 3)
    events = items(fresh, f"{JOBS}/{job['id']}/events", limit=100)
    newest = items(fresh, f"{JOBS}/{job['id']}/events", limit=2)
    older = items(fresh, f"{JOBS}/{job['id']}/events", limit=100, after=newest[-1]["id"])

    assert "The job has successfully completed" == events[0]["message"]
    assert ["metrics"] * 3 == [event["type"] for event in events if event["data"]]
    assert events == newest + older


def test_a_job_leaves_checkpoints(fresh: httpx.Client) -> None:
    job = start(fresh)
    *_, done = looks(fresh, job, 3)
    last, *rest = items(fresh, f"{JOBS}/{job['id']}/checkpoints")

    assert (done["fine_tuned_model"], 3, job["id"]) == (
        last["fine_tuned_model_checkpoint"],
        last["step_number"],
        last["fine_tuning_job_id"],
    )
    assert [2, 1] == [one["metrics"]["step"] for one in rest]
    assert rest[0]["fine_tuned_model_checkpoint"].endswith(":ckpt-step-2")
    assert rest[0]["fine_tuned_model_checkpoint"] not in [one["id"] for one in items(fresh, "/models")]


def test_a_fine_tuned_model_answers_until_it_is_deleted(fresh: httpx.Client) -> None:
    body = {"model": tuned_model(fresh, ""), "messages": [{"role": "user", "content": "Hi"}]}

    assert body["model"] == fresh.post("/chat/completions", json=body).raise_for_status().json()["model"]
    assert "user-emulator" == fresh.get(f"/models/{body['model']}").json()["owned_by"]
    assert fresh.delete(f"/models/{body['model']}").json()["deleted"]
    assert (404, None, "model_not_found") == error_of(fresh.post("/chat/completions", json=body))
    assert (404, None, "model_not_found") == error_of(fresh.get(f"/models/{body['model']}"))


@pytest.mark.parametrize("content", [b"", b"no json", b'{"text": "no example"}', b"[]", b"[" * 100_000], ids=range(5))
def test_a_training_file_that_is_none_fails_the_job(fresh: httpx.Client, content: bytes) -> None:
    job = start(fresh, training_file=upload(fresh, "a.jsonl", content, purpose="fine-tune"))
    *_, failed = looks(fresh, job, 2)

    assert ("failed", "invalid_training_file", "training_file") == (
        failed["status"],
        failed["error"]["code"],
        failed["error"]["param"],
    )
    assert "error" == items(fresh, f"{JOBS}/{job['id']}/events")[0]["level"]


@pytest.mark.parametrize("name", ["training_file", "validation_file"])
@pytest.mark.parametrize("purpose", ["assistants", None])
def test_a_job_needs_files_for_fine_tuning(fresh: httpx.Client, name: str, purpose: str | None) -> None:
    file_id = upload(fresh, "a.jsonl", purpose=purpose) if purpose else "file-unheard-of"
    body = {"model": "gpt-4o-mini", "training_file": examples(fresh), name: file_id}

    assert (400, name) == error_of(fresh.post(JOBS, json=body))[:2]


def test_a_job_is_cancelled_once(fresh: httpx.Client) -> None:
    job = start(fresh)
    cancelled = fresh.post(f"{JOBS}/{job['id']}/cancel").json()

    assert "cancelled" == cancelled["status"]
    assert [cancelled, cancelled] == looks(fresh, job, 2)
    for verb in ("cancel", "pause", "resume"):
        assert (400, "fine_tuning_job_id", None) == error_of(fresh.post(f"{JOBS}/{job['id']}/{verb}"))


def test_a_paused_job_stays_where_it_is(fresh: httpx.Client) -> None:
    job = start(fresh)
    assert "queued" == looks(fresh, job, 1)[0]["status"]
    assert "queued" == fresh.post(f"{JOBS}/{job['id']}/pause").json()["status"]
    assert ["queued", "queued"] == [look["status"] for look in looks(fresh, job, 2)]
    fresh.post(f"{JOBS}/{job['id']}/resume").raise_for_status()

    assert ["running", "succeeded"] == [look["status"] for look in looks(fresh, job, 2)]


def test_jobs_are_listed_by_metadata(fresh: httpx.Client) -> None:
    ids = [start(fresh, metadata={"team": team})["id"] for team in ("red", "blue", "red")]

    assert ids[::-1] == [job["id"] for job in items(fresh, JOBS)]
    assert [ids[2], ids[0]] == [job["id"] for job in items(fresh, JOBS, **{"metadata[team]": "red"})]


def test_projects_are_let_use_a_checkpoint(fresh: httpx.Client) -> None:
    there = address(fresh, "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}") + "/permissions"
    made = fresh.post(there, json={"project_ids": ["proj_1", "proj_2"]}).raise_for_status().json()["data"]
    gone = fresh.delete(f"{there}/{made[0]['id']}").json()

    assert {"proj_1", "proj_2"} == {one["project_id"] for one in made}
    assert (made[0]["id"], True) == (gone["id"], gone["deleted"])
    assert made[1:] == items(fresh, there) == items(fresh, there, project_id=made[1]["project_id"], order="ascending")
    assert [] == items(fresh, there, project_id="proj_3")
    assert 404 == fresh.post("/fine_tuning/checkpoints/ft:no/permissions", json={"project_ids": []}).status_code
