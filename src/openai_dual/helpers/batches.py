"""`client.batches`: polling batches, and running prepared requests as batches, from the file to the typed results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .._generated.api.batches.cancel_batch import cancel_batch
from .._generated.api.batches.create_batch import create_batch
from .._generated.api.batches.retrieve_batch import retrieve_batch
from .._generated.api.files.create_file import create_file
from .._generated.api.files.retrieve_file_content import retrieve_file_content
from ..binding.workflows import helper
from ..core.decoding.decoders import kept
from ..core.decoding.errors import error_from_response
from ..core.omit import Omit, omit
from ..core.workflows.batch_files import BatchFile, BatchResult, batch_files, read_results, without_result
from ..core.workflows.polling import (
    Rhythm,
    Waiting,
    in_status,
    poll,
    refuse_unknown,
    shared,
    split,
    stopping,
    unstoppable,
)
from ..core.workflows.steps import execute, now, reporting
from ..errors import OpenAIError, PartialResultError

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._generated.models.batch import Batch
    from .._generated.params.shared import MetadataParam
    from ..core.calls.call import Call
    from ..core.calls.options import CallKeywords
    from ..core.workflows.polling import PollKeywords
    from ..core.workflows.steps import Workflow

T = TypeVar("T")

RHYTHM: Final = Rhythm(30.0, longest=300.0)
"""A batch takes minutes to hours."""

ended: Final = in_status("validating", "in_progress", "finalizing", "cancelling")

RESPONSES: Final = {
    "/v1/chat/completions": ("chat_completion", "ChatCompletion"),
    "/v1/completions": ("completion", "Completion"),
    "/v1/embeddings": ("create_embedding_response", "CreateEmbeddingResponse"),
    "/v1/images/edits": ("images_response", "ImagesResponse"),
    "/v1/images/generations": ("images_response", "ImagesResponse"),
    "/v1/moderations": ("moderation_create_response", "ModerationCreateResponse"),
    "/v1/responses": ("response", "Response"),
    "/v1/videos": ("video", "Video"),
}
"""Module and class of the responses, by endpoint, for batches without their calls; other responses stay JSON."""


class BatchesHelpers:
    """Batches of prepared requests."""

    @helper
    def poll(self, batch_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[Batch]:
        """Poll a batch until it is completed, failed, expired or cancelled; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the batch after each poll)
        and the settings of every call. The interval is the one that the service asks for, else it grows from 30
        seconds. Raises `PollTimeoutError`, whose `last` is the batch, and the errors of `retrieve`; the batch continues
        unless `cancel_if_given_up` is set.
        """
        waiting, settings = split(keywords)
        return _awaited(batch_id, waiting, settings)

    @helper
    def submit(
        self,
        calls: Mapping[str, Call[Any]],
        *,
        completion_window: Literal["24h"] = "24h",
        metadata: MetadataParam | Omit | None = omit,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[list[Batch]]:
        """Upload prepared requests (`method.call(...)`), by their custom ids, and create batches of them.

        There is one batch per operation, and per 50,000 requests or 200 MB. If a call cannot be part of a batch,
        nothing is sent (`InvalidParameterError` has its id). If a later step fails, `done` of the `PartialResultError`
        has the batches that were created. API operations: createFile, createBatch.
        """
        refuse_unknown("submit", settings)
        _check(self, calls, settings)
        files, created = batch_files(calls), list[Any]()
        submitting = _submitted(files, created, completion_window, metadata, shared(settings))
        return reporting(created, "Not all batches could be created.", submitting)

    @helper
    def collect(
        self,
        batch_ids: Sequence[str],
        calls: Mapping[str, Call[Any]] | None = None,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[dict[str, BatchResult[Any]]]:
        """Poll batches, like `poll`, and return the results of all of them by custom id.

        The batches may be those of an earlier process. `value` of a result is the value of its call, or raises its
        error. `max_wait_seconds` and `cancel_if_given_up` apply to all batches together. With *calls*, each response is
        decoded like that of its call, and a call without a response has an error; without *calls*, by the endpoint of
        the batch. If a batch cannot be polled or its files cannot be read, `done` of the `PartialResultError` has the
        results so far. API operations: retrieveBatch, downloadFile.
        """
        waiting, settings = split(keywords)
        refuse_unknown("collect", settings)
        results: dict[str, BatchResult[Any]] = {}
        collecting = _collected(batch_ids, calls, results, waiting, settings)
        return reporting(results, "Not all batches could be collected.", collecting)

    @helper
    def run(
        self, calls: Mapping[str, Call[Any]], **keywords: Unpack[PollKeywords]
    ) -> Workflow[dict[str, BatchResult[Any]]]:
        """Submit prepared requests as batches, poll them, and return the results by custom id.

        This is `submit` and `collect` in one. If it is interrupted, the batches continue unless `cancel_if_given_up` is
        set. An error becomes the cause of a `PartialResultError`, whose `done` has the ids of the batches: pass them to
        `collect`, where a call that is in none of them has an error.
        """
        waiting, settings = split(keywords)
        refuse_unknown("run", settings)
        _check(self, calls, settings)
        files, created = batch_files(calls), list[Any]()
        try:
            yield from _submitted(files, created, "24h", omit, shared(settings))
            ids = [batch.id for batch in created]
            return (yield from _collected(ids, calls, {}, waiting, shared(settings)))
        except OpenAIError as error:
            ids = [batch.id for batch in created]
            raise PartialResultError(
                "The run was interrupted, and the batches continue: pass `error.done` to collect().", ids, error
            ) from error


def _check(resource: object, calls: Mapping[str, Call[Any]], settings: Mapping[str, Any]) -> None:
    """Check the requests of a batch before it is uploaded, if `validate_requests` asks for that."""
    vars(resource)["_executor"].check_all(calls, settings.get("validate_requests", omit))


def _awaited(batch_id: str, waiting: Waiting, settings: Any, since: float | None = None) -> Workflow[Batch]:
    look = retrieve_batch(batch_id, **settings)
    return poll(look, ended, RHYTHM, stop=_stop(batch_id, settings), since=since, **waiting)


def _stop(batch_id: str, settings: Any) -> Call[Batch]:
    return cancel_batch(batch_id, **unstoppable(settings))


def _submitted(
    files: Iterable[BatchFile], created: list[Batch], window: Literal["24h"], metadata: Any, settings: Any
) -> Workflow[list[Batch]]:
    """Create a batch of each of *files*, and add it to *created*."""
    for file in files:
        batch = yield from _created(file, window, metadata, settings)
        created.append(batch)
    return created


def _created(file: BatchFile, window: Literal["24h"], metadata: Any, settings: Any) -> Workflow[Batch]:
    uploaded = yield from execute(create_file(file=("batch.jsonl", file.content), purpose="batch", **settings))
    endpoint: Any = file.endpoint
    call = create_batch(
        input_file_id=uploaded.id, endpoint=endpoint, completion_window=window, metadata=metadata, **settings
    )
    return (yield from execute(call))


def _collected(
    batch_ids: Sequence[str],
    calls: Mapping[str, Call[Any]] | None,
    results: dict[str, BatchResult[Any]],
    waiting: Waiting,
    settings: Any,
) -> Workflow[dict[str, BatchResult[Any]]]:
    """Poll one batch after the other, and add its results; if one is given up, so are the later ones."""
    since, status = (yield from now()), "completed"
    for number, batch_id in enumerate(batch_ids, 1):
        later = batch_ids[number:] if waiting.get("cancel_if_given_up") else ()
        waited = _awaited(batch_id, waiting, settings, since)
        batch = yield from stopping(waited, [_stop(each, settings) for each in later])
        status = batch.status
        results.update((yield from _downloaded(batch, calls, settings)))
    return results | without_result((name for name in calls or () if name not in results), status)


def _downloaded(
    batch: Batch, calls: Mapping[str, Call[Any]] | None, settings: Any
) -> Workflow[dict[str, BatchResult[Any]]]:
    decode, results = _decoder(batch.endpoint, calls or {}), dict[str, BatchResult[Any]]()
    for file_id in (batch.output_file_id, batch.error_file_id):
        if file_id:
            content = yield from execute(retrieve_file_content(file_id, **shared(settings)))
            results |= read_results(content.content, decode, _failure)
    return results


def _decoder(endpoint: str, calls: Mapping[str, Call[Any]]) -> Callable[[str], Callable[[Any], Any]]:
    module, name = RESPONSES.get(endpoint, ("", ""))
    known = getattr(import_module(f"openai_dual._generated.models.{module}"), name).from_dict if module else kept
    return lambda custom_id: calls[custom_id].decode if custom_id in calls else known


def _failure(status: int, body: Any) -> OpenAIError:
    from ..http.requests import json_response  # loads httpx

    return error_from_response(json_response(status, body), now=0.0)
