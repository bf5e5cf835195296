"""Fine-tuning: jobs that move on with each look, their events and checkpoints, and who may use a checkpoint.

`validating_files`, `queued`, `running`, `succeeded`: then the model is among the models. A training file that is none
lets its job fail. A paused job keeps its status, as the description has none for it, and stays where it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from . import files, models
from .crud import Crud, Kind
from .messages import Json, Refusal, Reply, polled
from .multipart import FormFile
from .parsing import parse_json_lines
from .shaping import Item, answer_schema, answered, listed, said, shaped
from .visit import Service, Visit

JOBS = "/fine_tuning/jobs"
EVENTS = f"{JOBS}/{{fine_tuning_job_id}}/events"
CHECKPOINTS = f"{JOBS}/{{fine_tuning_job_id}}/checkpoints"
PERMISSIONS = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"
WORKING = ("validating_files", "queued", "running")
EPOCHS = 3
EXAMPLES = ("messages", "prompt", "input")
"""What the lines of a training file have, one of them each."""
USUAL = {"n_epochs": EPOCHS, "batch_size": 1, "learning_rate_multiplier": 1.0}
INITIAL: Mapping[str, Json] = {
    "status": "validating_files",
    "organization_id": "org-emulated",
    "result_files": [],
    "seed": 0,
    "integrations": [],
    "paused": False,
}


def _has_metadata(visit: Visit, job: Item) -> bool:
    wanted = visit.query.get("metadata") or {}
    return wanted.items() <= (job.get("metadata") or {}).items()


def _of_that_project(visit: Visit, permission: Item) -> bool:
    return bool(visit.query.get("project_id", permission["project_id"]) == permission["project_id"])


CRUD = Crud(
    (
        Kind(JOBS, "ftjob-", INITIAL, keep=_has_metadata),
        Kind(EVENTS, "ftevent-", {"level": "info", "type": "message", "data": {}}),
        Kind(CHECKPOINTS, "ftckpt_"),
        Kind(PERMISSIONS, "cp_", keep=_of_that_project),
    )
)


def create(visit: Visit) -> Reply:
    """Start a job on an uploaded training file."""
    for name in ("training_file", "validation_file"):
        if visit.body.get(name) is not None and files.named(visit, name)["purpose"] != "fine-tune":
            raise Refusal(400, f"Invalid '{name}': it was not uploaded for fine-tuning.", param=name)
    job = CRUD.add(JOBS, visit, said(visit.body) | {"hyperparameters": _hyperparameters(visit.body)})
    inside = evolve(visit, path={"fine_tuning_job_id": job["id"]})
    _tell(inside, "Created fine-tuning job: " + job["id"])
    visit.state.begin(job["id"], _life(inside, job, visit.state.contents[job["training_file"]].content))
    return answered(visit, job)


def retrieve(visit: Visit) -> Reply:
    """Describe a job, after it has moved one step on."""
    job = CRUD.find(JOBS, visit)
    if not job["paused"]:
        visit.state.step(job["id"])
    return polled(shaped(visit, answer_schema(visit), job), working=job["status"] in WORKING)


def cancel(visit: Visit) -> Reply:
    """End a job before it is done."""
    job = _working(visit)
    job.update(status="cancelled", finished_at=visit.state.now())
    visit.state.begin(job["id"], iter(()))
    _tell(visit, "The job has been cancelled.")
    return answered(visit, job)


def pause(visit: Visit) -> Reply:
    """Let a job stay where it is."""
    return _paused(visit, paused=True)


def resume(visit: Visit) -> Reply:
    """Let a paused job go on."""
    return _paused(visit, paused=False)


def create_permissions(visit: Visit) -> Reply:
    """Let projects use a checkpoint."""
    checkpoint = visit.path["fine_tuned_model_checkpoint"]
    models.tuned(visit.state).get(checkpoint)
    made = [CRUD.add(PERMISSIONS, visit, {"project_id": project}) for project in visit.body["project_ids"]]
    return listed(visit, CRUD.things(CRUD.kind(PERMISSIONS), visit), made)


def _life(visit: Visit, job: Item, content: bytes) -> Iterator[None]:
    examples = _examples(content)
    if examples is None:
        _fail(visit, job)
        return
    job["status"] = "queued"
    _tell(visit, "Files validated, moving job to queued state")
    yield
    job["status"] = "running"
    _tell(visit, "Fine-tuning job started")
    yield
    _succeed(visit, job, examples)
    yield


def _examples(content: bytes) -> list[Item] | None:
    """Read a training file; None if it is none."""
    try:
        lines = parse_json_lines(content)
    except ValueError:
        return None
    good = lines and all(isinstance(line, dict) and not line.keys().isdisjoint(EXAMPLES) for line in lines)
    return lines if good else None


def _fail(visit: Visit, job: Item) -> None:
    message = "The training file has to have a JSON object with an example in every line."
    error = {"code": "invalid_training_file", "message": message, "param": "training_file"}
    job.update(status="failed", finished_at=visit.state.now(), error=error)
    _tell(visit, message, level="error")


def _succeed(visit: Visit, job: Item, examples: list[Item]) -> None:
    """Leave behind what a training leaves: metrics, a checkpoint for every epoch, the model, a file of results."""
    epochs: int = job["hyperparameters"]["n_epochs"]
    digest = visit.state.new_id("")[:8]
    model = f"ft:{job['model']}:emulator:{job.get('suffix') or ''}:{digest}"
    rows = [_epoch(visit, model, number, len(examples), epochs) for number in range(1, epochs + 1)]
    upload = FormFile("step_metrics.csv", "text/csv", "\n".join(["step,train_loss", *rows, ""]).encode())
    results = files.keep(visit.state, upload, "fine-tune-results")
    tokens = epochs * sum(len(json.dumps(example).split()) for example in examples)
    job.update(status="succeeded", finished_at=visit.state.now(), fine_tuned_model=model, trained_tokens=tokens)
    job["result_files"] = [results["id"]]
    _tell(visit, f"New fine-tuned model created: {model}")
    _tell(visit, "The job has successfully completed")


def _epoch(visit: Visit, model: str, number: int, examples: int, epochs: int) -> str:
    """Keep the checkpoint and the metrics of an epoch, and return its row of the results."""
    step, loss = number * examples, round(1 / (number + 1), 4)
    name = model if number == epochs else f"{model}:ckpt-step-{step}"
    metrics: dict[str, Any] = {"step": step, "train_loss": loss, "train_mean_token_accuracy": round(1 - loss / 2, 4)}
    models.tuned(visit.state).add({"id": name, "created": visit.state.now()})
    CRUD.add(CHECKPOINTS, visit, {"fine_tuned_model_checkpoint": name, "step_number": step, "metrics": metrics})
    _tell(visit, f"Step {step}: training loss={loss}", type="metrics", data=metrics)
    return f"{step},{loss}"


def _tell(visit: Visit, message: str, **more: Json) -> None:
    CRUD.add(EVENTS, visit, {"message": message, **more})


def _working(visit: Visit) -> Item:
    """Return the job that the address names, if it is not over."""
    job = CRUD.find(JOBS, visit)
    if job["status"] not in WORKING:
        raise Refusal(400, f"Job '{job['id']}' is over: it has {job['status']}.", param="fine_tuning_job_id")
    return job


def _paused(visit: Visit, *, paused: bool) -> Reply:
    job = _working(visit)
    job["paused"] = paused
    _tell(visit, "The job has been paused." if paused else "The job has been resumed.")
    return answered(visit, job)


def _hyperparameters(body: Mapping[str, Json]) -> Item:
    """Settle what is to be worked out by the service, `auto`."""
    method = body.get("method") or {}
    given = (method.get(method.get("type")) or {}).get("hyperparameters") or body.get("hyperparameters") or {}
    return {name: usual if given.get(name, "auto") == "auto" else given[name] for name, usual in USUAL.items()}


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "createFineTuningJob": create,
    "retrieveFineTuningJob": retrieve,
    "cancelFineTuningJob": cancel,
    "pauseFineTuningJob": pause,
    "resumeFineTuningJob": resume,
    "createFineTuningCheckpointPermission": create_permissions,
}
