"""`client.files`: polling files until they are processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.files.retrieve_file import retrieve_file
from ..binding.workflows import helper
from ..core.workflows.polling import Rhythm, in_status, poll

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from .._generated.models.file_object import FileObject
    from ..core.calls.options import CallKeywords
    from ..core.workflows.steps import Workflow

RHYTHM: Final = Rhythm(1.0, longest=10.0)
"""Most files are processed immediately."""

HALF_AN_HOUR: Final = 1800.0

ended: Final = in_status("uploaded")


class FilesHelpers:
    """Polling of uploaded files."""

    @helper
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = HALF_AN_HOUR,
        on_progress: Callable[[FileObject], object] | None = None,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[FileObject]:
        """Poll a file until it is processed, or has failed (see `status`); return it.

        The interval is the one that the service asks for, else *poll_interval* seconds, else it grows from one second.
        *max_wait_seconds* is the timeout (half an hour; None: no timeout). *on_progress* is called with the file after
        each poll. Raises `PollTimeoutError`, whose `last` is the file, and the errors of `retrieve`.
        """
        interval = None if poll_interval is None else poll_interval * 1000
        return poll(
            retrieve_file(id, **settings),
            ended,
            RHYTHM,
            poll_interval_ms=interval,
            max_wait_seconds=max_wait_seconds,
            on_progress=on_progress,
        )
