"""`client.responses`: answers of the model, and waiting for those made in the background. Imports `core.polling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.responses.get_response import get_response
from .._generated.resources.responses import Responses as _Responses
from ..core.polling import Rhythm, in_status, poll, split
from ..endpoint import C, helper

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.response import Response
    from ..core.polling import PollKeywords
    from ..core.steps import Steps

RHYTHM: Final = Rhythm(1.0, longest=15.0)
"""A response in the background takes seconds to minutes."""

ended: Final = in_status("queued", "in_progress")


class Responses(_Responses[C]):
    """Answers of the model, with tools and state."""

    @helper
    def poll(self, response_id: str, **keywords: Unpack[PollKeywords]) -> Steps[Response]:
        """Wait until a response made in the background has ended (completed, failed, cancelled, incomplete); return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the response at every look) and
        the settings of every call. It is looked at as often as the service asks for, else at a growing interval from a
        second on. Raises `PollTimeoutError`, whose `last` is the response, and what `retrieve` raises; the response
        goes on.
        """
        waiting, settings = split(keywords)
        return poll(get_response(response_id, **settings), ended, RHYTHM, **waiting)
