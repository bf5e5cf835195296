"""The calls of a run to the service: upload, create or find again, poll, cancel, download. All are workflows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from ..._generated.api.batches.cancel_batch import cancel_batch
from ..._generated.api.batches.create_batch import create_batch
from ..._generated.api.batches.list_batches import list_batches
from ..._generated.api.batches.retrieve_batch import retrieve_batch
from ..._generated.api.files.create_file import create_file
from ..._generated.api.files.retrieve_file_content import retrieve_file_content
from ...core.effects import Ask, Sleep
from ...core.workflows.polling import HINT
from ...core.workflows.steps import execute, now, respond
from ...errors import (
    DeadlineExceededError,
    NotFoundError,
    OpenAIError,
    QuotaExceededError,
    StreamInterrupted,
    UploadInterruptedError,
)
from ...helpers.uploads import UploadsHelpers
from .parts import Part

if TYPE_CHECKING:
    from ..._generated.models.batch import Batch
    from ...core.cancellation import CancelToken
    from ...core.signals import Signal
    from ...core.workflows.steps import Workflow
    from .spool import Spool
    from .state_log import StateLog

T = TypeVar("T")

METADATA: Final = "openai_dual_bulk"
"""The key under which a batch has the name of its run, the number of its part and of its attempt."""
WHOLE: Final = 64 * 1024 * 1024
"""Bytes up to which a file is uploaded by one request."""
PATIENCE: Final = 3600.0
"""Seconds for which one step may fail, because of the network or the service, before the run ends with its error."""
LONGEST: Final = 300.0
LOOKS: Final = (3.0, 0.0)
"""Seconds after each look for a batch whose creation got no response: it may be listed a little later."""
PAGE: Final = 100
ENDED: Final = frozenset({400, 404, 409})
"""Statuses of refusals to cancel a batch that has ended, or is gone."""
AMBIGUOUS: Final = frozenset({408, 409})
"""Statuses of refusals after which a batch may have been created."""


class Halt(Protocol):
    """Whether a run is to end, and the signal that wakes it."""

    @property
    def woken(self) -> Signal:
        """Given when the run is interrupted."""
        ...

    @property
    def halted(self) -> bool:
        """Whether the run is to end now."""
        ...


class Service:
    """The calls of one run."""

    def __init__(self, executor: Any, log: StateLog, spool: Spool, token: CancelToken, halt: Halt) -> None:
        self._executor, self._log, self._spool, self._halt = executor, log, spool, halt
        self._settings: Any = {"cancel": token}
        self._resume: dict[int, Any] = {}
        """The states of interrupted uploads, by the numbers of their parts."""
        self._reached = False

    def steady(self, step: Callable[[], Workflow[T]]) -> Workflow[T]:
        """Run *step* until it succeeds, for at most an hour: a run of a day outlives a network that is down.

        Raises the error of a step that fails for another reason, that of the last attempt, and that of the first step
        of a run, which shows that the settings are wrong.
        """
        began, wait = (yield from now()), 1.0
        while True:
            try:
                result = yield from step()
            except OpenAIError as error:
                late = (yield from now()) - began > PATIENCE
                if late or self._halt.halted or not self._reached or not is_passing(error):
                    raise
                yield Sleep(max(wait, error.retry_after or 0.0), self._halt.woken)
                wait = min(wait * 2, LONGEST)
                if self._halt.halted:
                    raise
            else:
                self._reached = True
                return result

    def uploaded(self, part: Part) -> Workflow[Part]:
        """Upload the file of *part*, unless that is done."""
        if part.file_id is not None:
            return part
        path = self._spool.path(part.number)
        if part.size <= WHOLE:
            file: Any = yield from execute(create_file(file=path, purpose="batch", **self._settings))
        else:
            file = yield from self._in_parts(part, path)
        return self._log.note(part, file_id=file.id, uploaded_at=file.created_at)

    def _in_parts(self, part: Part, path: Path) -> Workflow[Any]:
        """Upload a large file; if that is interrupted, the next call sends the missing parts."""
        function: Any = UploadsHelpers.upload_file_chunked.function
        resume = self._resume.pop(part.number, None)
        try:
            upload = yield from function(
                None, file=path, mime_type="application/jsonl", purpose="batch", resume=resume, **self._settings
            )
        except UploadInterruptedError as error:
            self._resume[part.number], self._reached = error.done, True
            cause = error.__cause__
            raise (cause if isinstance(cause, OpenAIError) else error) from None
        return upload.file

    def created(self, part: Part) -> Workflow[tuple[Part, Batch]]:
        """Create the batch of *part*; first look for it if an earlier creation got no response."""
        if part.creating and (found := (yield from self.orphan(part))) is not None:
            return self._log.note(part, batch_id=found.id, status=found.status, creating=False), found
        if not part.creating:
            part = self._log.note(part, attempt=part.attempt + 1, creating=True)
        endpoint: Any = part.endpoint
        label = label_of(self._log.facts.name, part)
        call = create_batch(
            input_file_id=str(part.file_id),
            endpoint=endpoint,
            completion_window="24h",
            metadata={METADATA: label},
            idempotency_key=f"{METADATA}/{label}",
            **self._settings,
        )
        try:
            batch = yield from execute(call)
        except OpenAIError as error:
            if (error.status_code or 500) < 500 and error.status_code not in AMBIGUOUS:  # no batch was created
                self._log.note(part, creating=False)
            raise
        return self._log.note(part, batch_id=batch.id, status=batch.status, creating=False), batch

    def orphan(self, part: Part) -> Workflow[Batch | None]:
        """Find the batch that was created of *part* without a response; None if there is none."""
        label = label_of(self._log.facts.name, part)
        for pause in LOOKS:
            found = yield from found_by_label(label, part.uploaded_at, self._settings)
            if found is not None:
                return found
            if pause:
                yield Sleep(pause, self._halt.woken)
        return None

    def polled(self, part: Part) -> Workflow[tuple[Batch | None, float | None]]:
        """Return the batch of *part*, None if it is gone, and the seconds until the service wants the next poll."""
        try:
            response = yield from respond(retrieve_batch(str(part.batch_id), **self._settings))
        except NotFoundError:
            return None, None
        try:
            hint = float(response.headers.get(HINT, "")) / 1000
        except ValueError:
            hint = 0.0
        return response.parse(), hint if 0 < hint < LONGEST else None

    def cancelled(self, part: Part) -> Workflow[Batch | None]:
        """Cancel the batch of *part*; None if it has ended already, or is gone."""
        try:
            return (yield from execute(cancel_batch(str(part.batch_id), **self._settings)))
        except OpenAIError as error:
            if error.status_code in ENDED:
                return None
            raise

    def downloaded(self, file_id: str, path: Path) -> Workflow[bool]:
        """Write a result file to *path* as it arrives; False if the service no longer has it."""
        call = retrieve_file_content(file_id, **self._settings)
        executor = self._executor
        try:
            yield Ask(lambda: _save(executor, call, path), "download", None, lambda: _asave(executor, call, path))
        except NotFoundError:
            return False
        return True


def label_of(name: str, part: Part) -> str:
    """Return the text by which the batch of *part* of the run *name* is found."""
    return f"{name}/{part.number}/{part.attempt}"


def found_by_label(label: str, since: int, settings: Any) -> Workflow[Batch | None]:
    """Look for a batch by its metadata, among those that were created after *since*; the newest come first."""
    after: dict[str, Any] = {}
    while True:
        response: Any = yield from respond(list_batches(limit=PAGE, **after, **settings))
        page = response.json()
        for each in page["data"]:
            if (each.get("metadata") or {}).get(METADATA) == label:
                return (yield from execute(retrieve_batch(each["id"], **settings)))
        if not page["data"] or not page.get("has_more") or page["data"][-1].get("created_at", 0) < since:
            return None
        after = {"after": page["data"][-1]["id"]}


def _save(executor: Any, call: Any, path: Path) -> None:
    with executor.open_response(call) as response:
        response.stream_to_file(path)


async def _asave(executor: Any, call: Any, path: Path) -> None:
    async with executor.open_response(call) as response:
        await response.stream_to_file(path)


def is_passing(error: OpenAIError) -> bool:
    """Return whether *error* is one that passes: of the network, of an overloaded service, of a rate limit."""
    if isinstance(error, QuotaExceededError):
        return False
    return (
        error.retryable
        or isinstance(error, DeadlineExceededError | StreamInterrupted)
        or (error.status_code or 0) >= 500
    )
