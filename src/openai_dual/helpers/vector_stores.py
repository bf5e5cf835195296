"""`client.vector_stores.files` and `.file_batches`: adding files to a store, and polling until they are processed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from .._generated.api.files.create_file import create_file
from .._generated.api.vector_stores.cancel_vector_store_file_batch import cancel_vector_store_file_batch
from .._generated.api.vector_stores.create_vector_store_file import create_vector_store_file
from .._generated.api.vector_stores.create_vector_store_file_batch import create_vector_store_file_batch
from .._generated.api.vector_stores.retrieve_vector_store_file import retrieve_vector_store_file
from .._generated.api.vector_stores.retrieve_vector_store_file_batch import retrieve_vector_store_file_batch
from ..binding.workflows import helper
from ..core.omit import Omit, omit
from ..core.workflows.many import checked_at_once
from ..core.workflows.polling import Rhythm, in_status, poll, refuse_unknown, reporting_job, shared, split, unstoppable
from ..core.workflows.steps import execute, reporting, together

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.vector_store_file import VectorStoreFile
    from .._generated.models.vector_store_file_batch import VectorStoreFileBatch
    from .._generated.params.shared import VectorStoreFileAttributesParam
    from .._generated.params.shared_vector_stores import CreateVectorStoreFileRequestParam, FileChunkingStrategyParam
    from ..core.calls.options import CallKeywords, FileInput
    from ..core.decoding.model import Model
    from ..core.workflows.polling import PollKeywords, Waiting
    from ..core.workflows.steps import Workflow

    Chunking = FileChunkingStrategyParam | Model | Omit
    Attributes = VectorStoreFileAttributesParam | Model | Omit | None

RHYTHM: Final = Rhythm(1.0, longest=10.0)
"""A file takes seconds."""

NOT_ADDED: Final = "The uploaded files could not be added to the store."

ended: Final = in_status("in_progress")


class FilesHelpers:
    """Adding files to a vector store, and polling them."""

    @helper
    def poll(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[PollKeywords]
    ) -> Workflow[VectorStoreFile]:
        """Poll a file of a store until it is processed, has failed or is cancelled; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the file after each poll)
        and the settings of every call. The interval is the one that the service asks for, else it grows from one
        second. Raises `PollTimeoutError`, whose `last` is the file, and the errors of `retrieve`; the file continues.
        """
        return _awaited(vector_store_id, file_id, *split(keywords, stoppable=False))

    @helper
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Attributes = omit,
        chunking_strategy: Chunking = omit,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[VectorStoreFile]:
        """Add a file to a store, like `create`, and poll it, like `poll`.

        An error while polling, except the timeout, becomes the cause of a `PartialResultError`, whose
        `done` is the file.
        """
        waiting, settings = split(keywords, stoppable=False)
        file = yield from _added(vector_store_id, file_id, attributes, chunking_strategy, settings)
        return (yield from reporting_job(file, _awaited(vector_store_id, file_id, waiting, shared(settings))))

    @helper
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: Attributes = omit,
        chunking_strategy: Chunking = omit,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[VectorStoreFile]:
        """Upload a file and add it to a store, without polling.

        Raises the errors of `files.create`; an error of `create` becomes the cause of a `PartialResultError`, whose
        `done` is the id of the uploaded file.
        """
        file_id = yield from _uploaded(file, settings)
        added = _added(vector_store_id, file_id, attributes, chunking_strategy, shared(settings))
        return (yield from reporting(file_id, NOT_ADDED, added))

    @helper
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileInput,
        attributes: Attributes = omit,
        chunking_strategy: Chunking = omit,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[VectorStoreFile]:
        """Upload a file, add it to a store and poll it, like `upload` and `create_and_poll`."""
        waiting, settings = split(keywords, stoppable=False)
        file_id = yield from _uploaded(file, settings)
        adding = _added(vector_store_id, file_id, attributes, chunking_strategy, shared(settings))
        added = yield from reporting(file_id, NOT_ADDED, adding)
        return (yield from reporting_job(added, _awaited(vector_store_id, file_id, waiting, shared(settings))))


class FileBatchesHelpers:
    """Adding several files to a vector store, and polling them."""

    @helper
    def poll(
        self, batch_id: str, *, vector_store_id: str, **keywords: Unpack[PollKeywords]
    ) -> Workflow[VectorStoreFileBatch]:
        """Poll a batch until all of its files are processed, have failed or are cancelled; return the batch.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the batch after each poll)
        and the settings of every call. The interval is the one that the service asks for, else it grows from one
        second. Raises `PollTimeoutError`, whose `last` is the batch, and the errors of `retrieve`; the batch continues
        unless `cancel_if_given_up` is set.
        """
        return _batch_awaited(vector_store_id, batch_id, *split(keywords))

    @helper
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | Omit = omit,
        files: Iterable[CreateVectorStoreFileRequestParam | Model] | Omit = omit,
        attributes: Attributes = omit,
        chunking_strategy: Chunking = omit,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[VectorStoreFileBatch]:
        """Add files to a store, like `create`, and poll the batch, like `poll`.

        An error while polling, except the timeout, becomes the cause of a `PartialResultError`, whose
        `done` is the batch.
        """
        waiting, settings = split(keywords)
        call = create_vector_store_file_batch(
            vector_store_id,
            file_ids=file_ids,
            files=files,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **settings,
        )
        batch = yield from execute(call)
        return (yield from reporting_job(batch, _batch_awaited(vector_store_id, batch.id, waiting, shared(settings))))

    @helper
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileInput],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        attributes: Attributes = omit,
        chunking_strategy: Chunking = omit,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[VectorStoreFileBatch]:
        """Upload *files*, up to *max_concurrency* at a time, add them and *file_ids* to a store, and poll like `poll`.

        If an upload or `create` fails, `done` of the `PartialResultError` has the ids of the uploaded files, by their
        position in *files*: pass them as *file_ids* to continue. Other errors are as in `create_and_poll`.
        """
        waiting, settings = split(keywords)
        refuse_unknown("upload_and_poll", settings)
        at_once = checked_at_once(max_concurrency, "max_concurrency")
        uploaded: dict[int, str] = {}
        uploading = _all_uploaded(files, uploaded, at_once, shared(settings))
        yield from reporting(uploaded, "Not all files could be uploaded.", uploading)
        call = create_vector_store_file_batch(
            vector_store_id,
            file_ids=[*file_ids, *(uploaded[number] for number in sorted(uploaded))],
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            **settings,
        )
        batch = yield from reporting(uploaded, NOT_ADDED, execute(call))
        return (yield from reporting_job(batch, _batch_awaited(vector_store_id, batch.id, waiting, shared(settings))))


def _uploaded(file: FileInput, settings: CallKeywords) -> Workflow[str]:
    return (yield from execute(create_file(file=file, purpose="assistants", **settings))).id


def _all_uploaded(
    files: Iterable[FileInput], uploaded: dict[int, str], at_once: int, settings: CallKeywords
) -> Workflow[list[None]]:
    """Upload *files*, and add the id of each to *uploaded*, by its position."""

    def upload(number: int, file: FileInput) -> Workflow[None]:
        uploaded[number] = yield from _uploaded(file, settings)

    return together((upload(number, file) for number, file in enumerate(files)), at_once)


def _added(
    vector_store_id: str, file_id: str, attributes: Attributes, chunking_strategy: Chunking, settings: CallKeywords
) -> Workflow[VectorStoreFile]:
    call = create_vector_store_file(
        vector_store_id, file_id=file_id, attributes=attributes, chunking_strategy=chunking_strategy, **settings
    )
    return execute(call)


def _awaited(vector_store_id: str, file_id: str, waiting: Waiting, settings: CallKeywords) -> Workflow[VectorStoreFile]:
    look = retrieve_vector_store_file(file_id, vector_store_id=vector_store_id, **settings)
    return poll(look, ended, RHYTHM, **waiting)


def _batch_awaited(
    vector_store_id: str, batch_id: str, waiting: Waiting, settings: CallKeywords
) -> Workflow[VectorStoreFileBatch]:
    look = retrieve_vector_store_file_batch(batch_id, vector_store_id=vector_store_id, **settings)
    stop = cancel_vector_store_file_batch(batch_id, vector_store_id=vector_store_id, **unstoppable(settings))
    return poll(look, ended, RHYTHM, stop=stop, **waiting)
