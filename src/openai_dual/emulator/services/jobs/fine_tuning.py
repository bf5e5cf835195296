"""Fine-tuning jobs, their events and checkpoints, and the permissions of checkpoints.

A job advances with each poll: `validating_files`, `queued`, `running`, `succeeded`; then its model can be used. An
invalid training file makes it `failed`. A paused job keeps its status (the description has no status for it) and does
not advance.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from ...messages import Json, Refusal, Reply, poll_reply
from ...request.json_parsing import parse_json_lines
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from ...webhook_delivery import notify_status
from .. import models
from ..crud import Crud, Kind
from ..files import files
from ..shaping import Item, answer_schema, given_fields, item_reply, page_reply, shaped

JOBS = "/fine_tuning/jobs"
EVENTS = f"{JOBS}/{{fine_tuning_job_id}}/events"
CHECKPOINTS = f"{JOBS}/{{fine_tuning_job_id}}/checkpoints"
PERMISSIONS = "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions"
WORKING = ("validating_files", "queued", "running")
EPOCHS = 3
EXAMPLES = ("messages", "prompt", "input")
"""The required fields of a line of a training file, one of each group."""
USUAL = {"n_epochs": EPOCHS, "batch_size": 1, "learning_rate_multiplier": 1.0}
INITIAL: Mapping[str, Json] = {
    "status": "validating_files",
    "organization_id": "org-emulated",
    "result_files": [],
    "seed": 0,
    "integrations": [],
    "paused": False,
}


def _has_metadata(context: RequestContext, job: Item) -> bool:
    wanted = context.query.get("metadata") or {}
    return wanted.items() <= (job.get("metadata") or {}).items()


def _of_that_project(context: RequestContext, permission: Item) -> bool:
    return bool(context.query.get("project_id", permission["project_id"]) == permission["project_id"])


CRUD = Crud(
    (
        Kind(JOBS, "ftjob-", INITIAL, visible=_has_metadata),
        Kind(EVENTS, "ftevent-", {"level": "info", "type": "message", "data": {}}),
        Kind(CHECKPOINTS, "ftckpt_"),
        Kind(PERMISSIONS, "cp_", visible=_of_that_project),
    )
)


def create(context: RequestContext) -> Reply:
    """Create a job for an uploaded training file."""
    for name in ("training_file", "validation_file"):
        if context.body.get(name) is not None and files.named(context, name)["purpose"] != "fine-tune":
            raise Refusal(400, f"Invalid '{name}': it was not uploaded for fine-tuning.", param=name)
    job = CRUD.add(JOBS, context, given_fields(context.body) | {"hyperparameters": _hyperparameters(context.body)})
    inside = evolve(context, path={"fine_tuning_job_id": job["id"]})
    _tell(inside, "Created fine-tuning job: " + job["id"])
    context.state.start_job(job["id"], _steps(inside, job, context.state.contents[job["training_file"]].content))
    return item_reply(context, job)


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a job, advanced by one step."""
    job = CRUD.find(JOBS, context)
    if not job["paused"]:
        context.state.advance_job(job["id"])
    return poll_reply(shaped(context, answer_schema(context), job), working=job["status"] in WORKING)


def cancel(context: RequestContext) -> Reply:
    """Cancel a job that is not finished."""
    job = _working(context)
    job.update(status="cancelled", finished_at=context.state.now())
    notify_status(context.state, "fine_tuning.job", job)
    context.state.start_job(job["id"], iter(()))
    _tell(context, "The job has been cancelled.")
    return item_reply(context, job)


def pause(context: RequestContext) -> Reply:
    """Pause a job."""
    return _paused(context, paused=True)


def resume(context: RequestContext) -> Reply:
    """Resume a paused job."""
    return _paused(context, paused=False)


def create_permissions(context: RequestContext) -> Reply:
    """Give projects access to a checkpoint."""
    checkpoint = context.path["fine_tuned_model_checkpoint"]
    models.tuned(context.state).get(checkpoint)
    made = [CRUD.add(PERMISSIONS, context, {"project_id": project}) for project in context.body["project_ids"]]
    return page_reply(context, CRUD.collection(CRUD.kind(PERMISSIONS), context), made)


def _steps(context: RequestContext, job: Item, content: bytes) -> Iterator[None]:
    examples = _examples(content)
    if examples is None:
        _fail(context, job)
        return
    job["status"] = "queued"
    _tell(context, "Files validated, moving job to queued state")
    yield
    job["status"] = "running"
    _tell(context, "Fine-tuning job started")
    yield
    _succeed(context, job, examples)
    yield


def _examples(content: bytes) -> list[Item] | None:
    """Parse a training file; None if it is invalid."""
    try:
        lines = parse_json_lines(content)
    except ValueError:
        return None
    good = lines and all(isinstance(line, dict) and not line.keys().isdisjoint(EXAMPLES) for line in lines)
    return lines if good else None


def _fail(context: RequestContext, job: Item) -> None:
    message = "The training file has to have a JSON object with an example in every line."
    error = {"code": "invalid_training_file", "message": message, "param": "training_file"}
    job.update(status="failed", finished_at=context.state.now(), error=error)
    notify_status(context.state, "fine_tuning.job", job)
    _tell(context, message, level="error")


def _succeed(context: RequestContext, job: Item, examples: list[Item]) -> None:
    """Store the results of a training: metrics, a checkpoint for each epoch, the model, a results file."""
    epochs: int = job["hyperparameters"]["n_epochs"]
    digest = context.state.new_id("")[:8]
    model = f"ft:{job['model']}:emulator:{job.get('suffix') or ''}:{digest}"
    rows = [_epoch(context, model, number, len(examples), epochs) for number in range(1, epochs + 1)]
    upload = FormFile("step_metrics.csv", "text/csv", "\n".join(["step,train_loss", *rows, ""]).encode())
    results = files.keep(context.state, upload, "fine-tune-results")
    tokens = epochs * sum(len(json.dumps(example).split()) for example in examples)
    job.update(status="succeeded", finished_at=context.state.now(), fine_tuned_model=model, trained_tokens=tokens)
    notify_status(context.state, "fine_tuning.job", job)
    job["result_files"] = [results["id"]]
    _tell(context, f"New fine-tuned model created: {model}")
    _tell(context, "The job has successfully completed")


def _epoch(context: RequestContext, model: str, number: int, examples: int, epochs: int) -> str:
    """Store the checkpoint and the metrics of an epoch, and return its row of the results."""
    step, loss = number * examples, round(1 / (number + 1), 4)
    name = model if number == epochs else f"{model}:ckpt-step-{step}"
    metrics: dict[str, Any] = {"step": step, "train_loss": loss, "train_mean_token_accuracy": round(1 - loss / 2, 4)}
    models.tuned(context.state).add({"id": name, "created": context.state.now()})
    CRUD.add(CHECKPOINTS, context, {"fine_tuned_model_checkpoint": name, "step_number": step, "metrics": metrics})
    _tell(context, f"Step {step}: training loss={loss}", type="metrics", data=metrics)
    return f"{step},{loss}"


def _tell(context: RequestContext, message: str, **more: Json) -> None:
    CRUD.add(EVENTS, context, {"message": message, **more})


def _working(context: RequestContext) -> Item:
    """Return the job that the address names, if it is not finished."""
    job = CRUD.find(JOBS, context)
    if job["status"] not in WORKING:
        raise Refusal(400, f"Job '{job['id']}' is over: it has {job['status']}.", param="fine_tuning_job_id")
    return job


def _paused(context: RequestContext, *, paused: bool) -> Reply:
    job = _working(context)
    job["paused"] = paused
    _tell(context, "The job has been paused." if paused else "The job has been resumed.")
    return item_reply(context, job)


def _hyperparameters(body: Mapping[str, Json]) -> Item:
    """Replace hyperparameters that are `auto`."""
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
