"""`client.vector_stores.files` and `.file_batches`: files put into a store, and waiting until they are worked in.

Imports `core.polling`.
"""

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
from ..core.workflows.polling import Rhythm, begun, in_status, poll, shared, split, unstoppable
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

NOT_ADDED: Final = "What was uploaded could not be put into the store."

ended: Final = in_status("in_progress")


class FilesHelpers:
    """The files of a vector store."""

    @helper
    def poll(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[PollKeywords]
    ) -> Workflow[VectorStoreFile]:
        """Wait until a file is worked into its store, has failed or is cancelled, and return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the file at every look) and the
        settings of every call. It is looked at as often as the service asks for, else at a growing interval from a
        second on. Raises `PollTimeoutError`, whose `last` is the file, and what `retrieve` raises; the work goes on.
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
        """Put a file into a store, as `create` does, and wait until it is worked in, as `poll` does.

        What breaks off the waiting, but time, comes as the cause of a `PartialResultError`, whose `done` is the file.
        """
        waiting, settings = split(keywords, stoppable=False)
        file = yield from _added(vector_store_id, file_id, attributes, chunking_strategy, settings)
        return (yield from begun(file, _awaited(vector_store_id, file_id, waiting, shared(settings))))

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
        """Upload a file, and put it into a store; it is not waited for.

        Raises what `files.create` raises, and what `create` raises as the cause of a `PartialResultError`, whose `done`
        is the id of the file.
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
        """Upload a file, put it into a store, and wait until it is worked in, as `upload` and `create_and_poll` do."""
        waiting, settings = split(keywords, stoppable=False)
        file_id = yield from _uploaded(file, settings)
        adding = _added(vector_store_id, file_id, attributes, chunking_strategy, shared(settings))
        added = yield from reporting(file_id, NOT_ADDED, adding)
        return (yield from begun(added, _awaited(vector_store_id, file_id, waiting, shared(settings))))


class FileBatchesHelpers:
    """Files put into a vector store together."""

    @helper
    def poll(
        self, batch_id: str, *, vector_store_id: str, **keywords: Unpack[PollKeywords]
    ) -> Workflow[VectorStoreFileBatch]:
        """Wait until all files of a batch are worked in, have failed or are cancelled, and return the batch.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the batch at every look) and the
        settings of every call. Raises `PollTimeoutError`, whose `last` is the batch, and what `retrieve` raises.
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
        """Put files into a store, as `create` does, and wait until all are worked in, as `poll` does.

        What breaks off the waiting, but time, comes as the cause of a `PartialResultError`, whose `done` is the batch.
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
        return (yield from begun(batch, _batch_awaited(vector_store_id, batch.id, waiting, shared(settings))))

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
        """Upload *files*, *max_concurrency* at a time, and put them and *file_ids* into a store; wait as `poll` does.

        If an upload fails, or `create`, `PartialResultError` tells in `done` the ids of the files that were uploaded,
        by their number in *files* from 0: they can be given as *file_ids* then. Raises the rest as `create_and_poll`.
        """
        waiting, settings = split(keywords)
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
        return (yield from begun(batch, _batch_awaited(vector_store_id, batch.id, waiting, shared(settings))))


def _uploaded(file: FileInput, settings: CallKeywords) -> Workflow[str]:
    return (yield from execute(create_file(file=file, purpose="assistants", **settings))).id


def _all_uploaded(
    files: Iterable[FileInput], uploaded: dict[int, str], at_once: int, settings: CallKeywords
) -> Workflow[list[None]]:
    """Upload *files*, and note in *uploaded* the id of each by its number."""

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
