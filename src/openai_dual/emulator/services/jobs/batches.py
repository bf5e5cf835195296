"""Batches: each line of an uploaded file is a request that the emulator serves itself.

A batch advances with each poll: `validating`, `in_progress`, half of the lines done, `finalizing`, `completed`, with
other rules more slowly. If too many tokens are enqueued for its model, it fails. It
expires after a day. A cancelled batch stops. The results until then are written to the output file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...collection import Collection
from ...messages import Refusal, Reply, json_reply, poll_reply
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from ...state import State
from ...webhook_delivery import notify_status
from ..files import files
from . import batch_lines
from .batch_lines import Line, Problem

WORKING = ("validating", "in_progress", "finalizing", "cancelling")
DAY = 86_400
UNDONE: Mapping[str, str] = {
    "expired": "This request was not answered before the batch expired.",
    "cancelled": "This request was not answered before the batch was cancelled.",
}
"""The error of the lines without a result when a batch ends in this state."""


def create(context: RequestContext) -> Reply:
    """Create a batch; its file must be uploaded with the purpose `batch`."""
    state, body, source = context.state, context.body, files.named(context, "input_file_id")
    if source["purpose"] != "batch":
        raise Refusal(400, f"File '{source['id']}' was not uploaded for a batch.", param="input_file_id")
    created = state.now()
    batch = _batches(state).add(
        {
            "id": state.new_id("batch_"),
            "object": "batch",
            "endpoint": body["endpoint"],
            "input_file_id": source["id"],
            "completion_window": body["completion_window"],
            "status": "validating",
            "created_at": created,
            "expires_at": created + DAY,
            "request_counts": {"total": 0, "completed": 0, "failed": 0},
            "usage": batch_lines.used(()),
            "metadata": body.get("metadata"),
        }
    )
    state.collection("batch wish").add({"id": batch["id"], "output_expires_after": body.get("output_expires_after")})
    state.start_job(batch["id"], _steps(context, batch, state.contents[source["id"]].content))
    return json_reply(batch)


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a batch, advanced by one step."""
    batch = _found(context)
    context.state.advance_job(batch["id"])
    return poll_reply(batch, working=batch["status"] in WORKING)


def list_batches(context: RequestContext) -> Reply:
    """List batches page by page; this does not advance them."""
    batches = _batches(context.state)
    return json_reply(batches.page(context.query, [_up_to_date(context.state, batch) for batch in batches.all()]))


def cancel(context: RequestContext) -> Reply:
    """Start to cancel a batch; it is cancelled at the next poll."""
    state, batch = context.state, _found(context)
    if batch["status"] not in WORKING:
        raise Refusal(409, f"Cannot cancel a batch with status '{batch['status']}'.")
    batch.update(status="cancelling", cancelling_at=state.now())
    state.start_job(batch["id"], _finish_steps(state, batch, "cancelled"))
    return json_reply(batch)


def _steps(context: RequestContext, batch: dict[str, Any], content: bytes) -> Iterator[None]:
    state = context.state
    lines, problems = batch_lines.read(content, batch["endpoint"])
    if problems:
        _fail(state, batch, problems)
        return
    validating, steps = state.polls_of_batches
    for _ in range(validating - 1):
        yield
    if refusal := _refusal(state, batch, lines):
        _fail(state, batch, [refusal])
        return
    _admit(state, batch, lines)
    size = -(-len(lines) // steps)
    for start in range(0, len(lines), size):
        yield
        _answer(context, batch, lines[start : start + size])
    batch.update(status="finalizing", finalizing_at=state.now())
    yield
    yield from _finish_steps(state, batch, "completed")


def _refusal(state: State, batch: dict[str, Any], lines: list[Line]) -> Problem | None:
    """Return why *batch* cannot be enqueued beside the others for its model, if that is so."""
    model, tokens = lines[0].body.get("model"), batch_lines.tokens(lines)
    state.collection("batch wish").get(batch["id"])["tokens"] = tokens
    others = [each for each in _batches(state).all() if each["status"] in WORKING and each.get("model") == model]
    used = sum(state.collection("batch wish").get(each["id"])["tokens"] for each in others)
    limit = state.enqueued_tokens
    if limit is None or used + tokens <= limit:
        return None
    text = f"Enqueued token limit reached for {model} in organization org-emulator. Limit: {limit:,} enqueued tokens."
    return Problem(
        "token_limit_exceeded", f"{text} Please try again once some in_progress batches have been completed."
    )


def _fail(state: State, batch: dict[str, Any], problems: list[Problem]) -> None:
    data = [{"code": one.code, "message": one.message, "param": one.param, "line": one.line} for one in problems]
    batch.update(status="failed", failed_at=state.now(), errors={"object": "list", "data": data})
    notify_status(state, "batch", batch)


def _admit(state: State, batch: dict[str, Any], lines: list[Line]) -> None:
    for line in lines:
        _lines(state, batch).add({"id": line.custom_id, "answer": None})
    batch.update(status="in_progress", in_progress_at=state.now())
    batch["request_counts"] = batch["request_counts"] | {"total": len(lines)}
    if model := lines[0].body.get("model"):
        batch["model"] = model


def _answer(context: RequestContext, batch: dict[str, Any], lines: list[Line]) -> None:
    """Execute *lines*, and count the results."""
    for line in lines:
        answer = batch_lines.send(context, line)
        _lines(context.state, batch).get(line.custom_id)["answer"] = answer
        outcome = "completed" if batch_lines.is_good(answer) else "failed"
        batch["request_counts"] = batch["request_counts"] | {outcome: batch["request_counts"][outcome] + 1}


def _finish_steps(state: State, batch: dict[str, Any], status: str) -> Iterator[None]:
    """Write the results, and finish in *status*."""
    lines = _lines(state, batch).all()
    answers = [line["answer"] for line in lines if line["answer"]]
    good = [answer for answer in answers if batch_lines.is_good(answer)]
    bad = [answer for answer in answers if not batch_lines.is_good(answer)]
    undone = [line["id"] for line in lines if not line["answer"]]
    bad += [batch_lines.unanswered(state, key, f"batch_{status}", UNDONE[status]) for key in undone]
    for name, written in (("output_file_id", good), ("error_file_id", bad)):
        if written:
            batch[name] = _written(state, batch, name.removesuffix("_file_id"), written)
    batch.update({"status": status, f"{status}_at": state.now(), "usage": batch_lines.used(good)})
    notify_status(state, "batch", batch)
    yield


def _written(state: State, batch: Mapping[str, Any], kind: str, answers: list[dict[str, Any]]) -> str:
    upload = FormFile(f"{batch['id']}_{kind}.jsonl", "application/jsonl", batch_lines.jsonl(answers))
    seconds = files.lifetime(state.collection("batch wish").get(batch["id"])["output_expires_after"])
    return str(files.keep(state, upload, "batch_output", seconds)["id"])


def _batches(state: State) -> Collection:
    return state.collection("batch")


def _lines(state: State, batch: Mapping[str, Any]) -> Collection:
    return state.collection("line", batch["id"])


def _found(context: RequestContext) -> dict[str, Any]:
    return _up_to_date(context.state, _batches(context.state).get(context.path["batch_id"]))


def _up_to_date(state: State, batch: dict[str, Any]) -> dict[str, Any]:
    """Expire a batch after its day."""
    if batch["status"] in WORKING and batch["expires_at"] <= state.time:
        state.start_job(batch["id"], _finish_steps(state, batch, "expired"))
        state.advance_job(batch["id"])
    return batch


SERVICES: Mapping[str, Service] = {
    "createBatch": create,
    "retrieveBatch": retrieve,
    "cancelBatch": cancel,
    "listBatches": list_batches,
}
