"""`AttemptWatch`: report the start and the end of one attempt to observers, and add the headers that they return."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._values import evolve
from ...errors import InvalidParameterError, OpenAIError
from ...redaction import sent_with, without
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..effects import Headers, HttpRequest
from ..request.headers import overlaid
from ..secrets import SecretBytes
from .events import AttemptFinished, AttemptStarted, CallOutcome
from .once import Once
from .payload import Payload
from .timings import Phases

if TYPE_CHECKING:
    import httpx

    from .observers import Observers


class AttemptWatch:
    """The ticket of an attempt that is observed.

    *form* has the fields of its body if that is a form. *is_file* says that the response is a file, whatever its type.
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
        self._once, self._form, self._is_file = Once(), form, is_file
        self.keys = _SentKeys(request.headers, request.url)
        self._response: httpx.Response | None = None
        self.status: int | None = None
        self.request_id: str | None = None

    def responded(self, response: httpx.Response) -> None:
        """Record the response, its status, and the service's id of the request."""
        self._response, self.status = response, response.status_code
        [self.request_id] = self.keys.mask([response.headers.get("x-request-id")])

    def begin(self) -> HttpRequest:
        """Report the start of the attempt. Return its request with the headers that the observers add."""
        body = self._request.body
        kind = next((value.decode("latin-1") for name, value in self._request.headers if name == b"Content-Type"), "")
        payload = Payload(body if isinstance(body, bytes) else self._form, self._sent, self.keys, kind)
        results = self._observers.notify(AttemptStarted(self._call, self._began, self._number, payload))
        headers, trace = self._with(results), None if self._phases is None else self._phases.note
        if headers is self._request.headers and trace is None:
            return self._request
        return evolve(self._request, headers=headers, trace=trace)

    def _with(self, results: list[Any]) -> Headers:
        """Add the headers that observers returned. Malformed ones are dropped: they must not break the call."""
        headers = self._request.headers
        for result in results:
            if isinstance(result, Mapping) and result:
                with suppress(InvalidParameterError):
                    headers = overlaid(headers, result)
        return headers

    @property
    def _sent(self) -> int | None:
        body = self._request.body
        return 0 if body is None else len(body) if isinstance(body, bytes) else body.length

    def settle(self, outcome: OutcomeOrError, now: float, _took: float, /) -> None:
        """Report once how the attempt ended."""
        if not self._once.take():
            return
        finished = AttemptFinished(
            call=self._call,
            at=now,
            number=self._number,
            seconds=now - self._began,
            outcome=outcome_of(outcome),
            error=outcome if isinstance(outcome, OpenAIError) else None,
            status=self.status,
            request_id=self.request_id,
            sent_bytes=self._sent,
            received_bytes=None if self._response is None else self._response.num_bytes_downloaded,
            phases={} if self._phases is None else self._phases.since(self._began),
            payload=self._payload(),
        )
        self._observers.notify(finished)

    def _payload(self) -> Payload | None:
        response = self._response
        if response is None or not response.is_closed:
            return None
        content = getattr(response, "_content", b"")
        kind = response.headers.get("content-type", "")
        return Payload(
            content, len(content), self.keys, f"file {kind}" if self._is_file and response.is_success else kind
        )


class _SentKeys:
    """The credentials of a request: the secret values of its headers, and those in its query."""

    def __init__(self, headers: Headers, url: str) -> None:
        self._headers = [(name, value) for name, value in headers if isinstance(value, SecretBytes)]
        self._url = url

    def add(self, headers: Headers) -> None:
        """Add the credentials in the *headers* of the request as it was signed."""
        self._headers = [(name, value) for name, value in headers if isinstance(value, SecretBytes)]
        vars(self).pop("_values", None)

    @cached_property
    def _values(self) -> Sequence[str]:
        return sent_with(
            [(name.decode("latin-1"), value.decode("latin-1")) for name, value in self._headers], self._url
        )

    def __call__(self) -> Sequence[str]:
        """List the credentials."""
        return self._values

    def mask(self, texts: list[str | None]) -> list[str | None]:
        """Mask the credentials in *texts*. Most texts hold none, which a substring test finds out cheaply."""
        masked: list[str | None] = without(texts, self._values) if self._may_be_in(texts) else texts
        return masked

    def _may_be_in(self, texts: list[str | None]) -> bool:
        together = "\n".join([text for text in texts if text])
        return "?" in self._url or any([value.credential in together for _, value in self._headers])  # noqa: C419 (quicker)


def outcome_of(outcome: OutcomeOrError) -> CallOutcome:
    """Return the word by which events name *outcome*."""
    if outcome is Outcome.OK:
        return "ok"
    return "abandoned" if isinstance(outcome, Outcome) else "error"
