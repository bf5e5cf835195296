"""`client.uploads`: large files in parts, several at a time, that can be resumed after an interruption."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .._generated.api.uploads.cancel_upload import cancel_upload
from .._generated.api.uploads.complete_upload import complete_upload
from .._generated.api.uploads.create_upload import create_upload
from .._generated.api.uploads.create_upload_part import create_upload_part
from .._values import evolve
from ..binding.workflows import helper
from ..core.omit import Omit, omit
from ..core.workflows.many import checked_at_once
from ..core.workflows.polling import refuse_unknown, shared, unstoppable
from ..core.workflows.steps import afterwards, execute, notify, together
from ..core.workflows.upload_parts import (
    LargeFile,
    PartReader,
    UploadProgress,
    UploadState,
    checked_part_size,
    is_interruption,
)
from ..errors import UploadInterruptedError

if TYPE_CHECKING:
    from os import PathLike
    from typing import IO, Literal, TypeAlias, Unpack

    from .._generated.models.upload import Upload
    from ..core.calls.options import CallKeywords
    from ..core.workflows.steps import Workflow

    Purpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"]

    Listener = Callable[[UploadProgress], object] | None


class UploadsHelpers:
    """Uploads of large files in parts."""

    @helper
    def upload_file_chunked(
        self,
        *,
        file: str | PathLike[str] | bytes | IO[bytes] | Iterator[bytes],
        mime_type: str,
        purpose: Purpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        at_once: int = 4,
        resume: UploadState | None = None,
        on_progress: Listener = None,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[Upload]:
        """Upload *file* in parts of *part_size* bytes (default 16 MiB), up to *at_once* at a time; return the upload.

        *file* is a path, bytes, a binary file or an iterator of bytes; *filename* and the size in *bytes* are required
        where the file does not have them. Up to *at_once* parts are held in memory. The service checks the complete
        file by its *md5*, computed unless given. *on_progress* is called after each part with the uploaded size.

        After an interruption (connection, limit, deadline, server error, cancellation, closing of the client)
        `UploadInterruptedError` is raised: call again with the same file and `resume=error.done` to send the missing
        parts only. If the program or the task ended, use the latest `state` that *on_progress* received. If the
        response to the last request was lost, the upload may be complete: then resuming is refused, and `files.list`
        has the file. After any other error the upload is cancelled and the error raised: `InvalidParameterError` for a
        file of another size than given, or the errors of the service.
        API operations: createUpload, addUploadPart, completeUpload, cancelUpload.
        """
        refuse_unknown("upload_file_chunked", settings)
        large = LargeFile.of(file, filename, bytes)
        size = resume.part_size if resume else checked_part_size(part_size)
        at_once = checked_at_once(at_once)
        upload_id = resume.upload_id if resume else (yield from _created(large, purpose, mime_type, settings))
        parts = PartReader(large, upload_id, size, dict(resume.parts) if resume else {})
        try:
            yield from together(
                (_send(parts, part, on_progress, shared(settings)) for part in parts.missing()), at_once
            )
            checksum = parts.checksum if isinstance(md5, Omit) else md5
            complete = complete_upload(upload_id, part_ids=parts.ids, md5=checksum, **shared(settings))
            return (yield from execute(complete))
        except Exception as error:
            if is_interruption(error):
                message = "The upload was interrupted; pass `resume=error.done` to continue."
                raise UploadInterruptedError(message, parts.state(), error) from error
            yield from afterwards(cancel_upload(upload_id, **unstoppable(settings)), error)
            raise


def _created(large: LargeFile, purpose: Purpose, mime_type: str, settings: CallKeywords) -> Workflow[str]:
    call = create_upload(filename=large.name, purpose=purpose, bytes=large.size, mime_type=mime_type, **settings)
    return (yield from execute(call)).id


def _send(parts: PartReader, part: tuple[int, bytes], on_progress: Listener, settings: CallKeywords) -> Workflow[None]:
    number, content = part
    call = create_upload_part(parts.upload_id, data=(f"part-{number}", content), **settings)
    # The upload lists its parts, so that a part sent twice has no effect: it can always be retried.
    call = call.replace(operation=evolve(call.operation, creates=False))
    parts.arrived[number] = (yield from execute(call)).id
    yield from notify(on_progress, parts.progress())
