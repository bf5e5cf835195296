"""One attempt under observation: its start, what is sent beside, and its end, as observers are told them.

Imports the errors, `redaction`, `compose` (for headers), `effects`, `gates`, `life`, `payload`, `phases`, `settings`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ...errors import InvalidParameterError, OpenAIError
from ...redaction import sent_with, without
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..effects import Headers, HttpRequest
from ..request.headers import overlaid
from ..secrets import SecretBytes
from .events import AttemptFinished, AttemptStarted, CallOutcome
from .payload import Payload
from .timings import Phases

if TYPE_CHECKING:
    import httpx

    from .observers import Observers


class AttemptWatch:
    """The ticket of an attempt under observation.

    *form* has the fields of its body if that is a form; *is_file* says that the answer is a file, whatever its type.
    """

    def __init__(
        self,
        call: CallInfo,
        observers: Observers,
        clock: Callable[[], float],
        request: HttpRequest,
        number: int,
        *,
        form: Any,
        is_file: bool,
    ) -> None:
        self._call, self._observers, self._request, self._number = call, observers, request, number
        self._began = clock()
        self._phases = Phases(clock) if self._observers.timed else None
        self._open, self._form, self._is_file = [True], form, is_file
        self.keys = _Sent(request.headers, request.url)
        self._response: httpx.Response | None = None
        self.status: int | None = None
        self.request_id: str | None = None

    def answered(self, response: httpx.Response) -> None:
        """Note the answer, its status, and the service's id of the request."""
        self._response, self.status = response, response.status_code
        [self.request_id] = self.keys.mask([response.headers.get("x-request-id")])

    def begin(self) -> HttpRequest:
        """Tell of the attempt, and return its request with what the observers add."""
        body = self._request.body
        kind = next((value.decode("latin-1") for name, value in self._request.headers if name == b"Content-Type"), "")
        payload = Payload(body if isinstance(body, bytes) else self._form, self._sent, self.keys, kind)
        answers = self._observers.tell(AttemptStarted(self._call, self._began, self._number, payload))
        headers, trace = self._with(answers), None if self._phases is None else self._phases.note
        if headers is self._request.headers and trace is None:
            return self._request
        return evolve(self._request, headers=headers, trace=trace)

    def _with(self, answers: list[Any]) -> Headers:
        """Add the headers that observers answered with; what are none is no reason for the call to fail."""
        headers = self._request.headers
        for answer in answers:
            if isinstance(answer, Mapping) and answer:
                with suppress(InvalidParameterError):
                    headers = overlaid(headers, answer)
        return headers

    @property
    def _sent(self) -> int | None:
        body = self._request.body
        return 0 if body is None else len(body) if isinstance(body, bytes) else body.length

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Tell how it ended, once."""
        try:
            self._open.pop()
        except IndexError:
            return
        phases = {} if self._phases is None else self._phases.since(self._began)
        received = None if self._response is None else self._response.num_bytes_downloaded
        error = outcome if isinstance(outcome, OpenAIError) else None
        self._observers.tell(
            AttemptFinished(
                self._call, now, self._number, now - self._began, how(outcome), error, self.status, self.request_id,
                self._sent, received, phases, self._payload(),
            )
        )  # fmt: skip

    def _payload(self) -> Payload | None:
        response = self._response
        if response is None or not response.is_closed:
            return None
        content = getattr(response, "_content", b"")
        kind = response.headers.get("content-type", "")
        return Payload(
            content, len(content), self.keys, f"file {kind}" if self._is_file and response.is_success else kind
        )


class _Sent:
    """The credentials of a request: what was written as one in its headers, and what its query has."""

    def __init__(self, headers: Headers, url: str) -> None:
        self._headers = [(name, value) for name, value in headers if isinstance(value, SecretBytes)]
        self._url = url

    @cached_property
    def _values(self) -> Sequence[str]:
        return sent_with(
            [(name.decode("latin-1"), value.decode("latin-1")) for name, value in self._headers], self._url
        )

    def __call__(self) -> Sequence[str]:
        """List them."""
        return self._values

    def mask(self, texts: list[str | None]) -> list[str | None]:
        """Mask them in *texts*; they are seldom there, and a quick look says so."""
        masked: list[str | None] = without(texts, self._values) if self._may_be_in(texts) else texts
        return masked

    def _may_be_in(self, texts: list[str | None]) -> bool:
        together = "\n".join([text for text in texts if text])
        return "?" in self._url or any([value.credential in together for _, value in self._headers])  # noqa: C419 (quicker)


def how(outcome: OutcomeOrError) -> CallOutcome:
    """Say in a word how a call or an attempt ended."""
    if outcome is Outcome.OK:
        return "ok"
    return "abandoned" if isinstance(outcome, Outcome) else "error"
