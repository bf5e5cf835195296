"""Every error this package raises, and nothing else. Imports `redaction` and `portable`, and httpx only for types.

    OpenAIError                                 category (of the more specific: to the right)
    ├── ConfigurationError (ValueError)         OPENAI_CONFIG   refused before any I/O
    │   └── MissingCredentialsError
    ├── ClientClosedError (RuntimeError)        OPENAI_CONFIG
    ├── CallCancelledError                      OPENAI_REQUEST  ended by the caller's token
    ├── CircuitOpenError                        OPENAI_SERVER   refused while the service keeps failing
    ├── BulkheadFullError                       OPENAI_RATE_LIMIT  refused: too many calls are in flight
    ├── RateLimitWaitError                      OPENAI_RATE_LIMIT  refused: the limiter may not hold it as long
    ├── PollTimeoutError (TimeoutError)         OPENAI_RESOURCE what a helper waits for is not finished in time
    ├── PartialResultError                      OPENAI_REQUEST  a helper broke off after it had done something
    │   ├── ToolRoundsError                                     the model asks for calls of tools without end
    │   └── UploadInterruptedError              OPENAI_NETWORK  an upload in parts, which can be gone on with
    ├── StructuredAnswerError (ValueError)      OPENAI_RESPONSE an answer is not the typed value that was asked for
    │   ├── LengthFinishReasonError                             it was cut short
    │   └── ContentFilterFinishReasonError, RefusedError        OPENAI_CONTENT_POLICY
    ├── InvalidParameterError (ValueError)      OPENAI_REQUEST  refused before any I/O
    │   └── SerializationError
    ├── InvalidWebhookSignatureError (ValueError) OPENAI_AUTH   a message that the service has not signed
    ├── MalformedJSONError (ValueError)         OPENAI_RESPONSE as parsed; in an answer: DeserializationError
    └── APIError
        ├── APIConnectionError                  OPENAI_NETWORK  no (whole) answer arrived
        │   ├── DNSError                                        the host name has no address
        │   ├── TLSError                                        certificate or host name refused
        │   ├── APITimeoutError
        │   │   ├── PoolTimeoutError                            no connection became free
        │   │   └── DeadlineExceededError                       the time for all attempts is used up
        │   ├── TooManyRedirectsError                           the server keeps sending elsewhere
        │   └── StreamInterrupted               OPENAI_RESPONSE a stream broke off after events were handed out
        ├── APIResponseValidationError          OPENAI_RESPONSE an answer that is not what it should be
        │   ├── WrongContentTypeError
        │   ├── DeserializationError
        │   └── ResponseTooLargeError                       more bytes, or more decompressed ones, than may be
        └── APIStatusError                                      the service answered with an error
            ├── BadRequestError           400   OPENAI_REQUEST
            │   ├── MissingFieldError, InvalidValueError, MalformedRequestError, TooManyTokensError
            │   └── ContentPolicyError          OPENAI_CONTENT_POLICY
            │       └── ContentFilteredError, SafetyViolationError
            ├── AuthenticationError       401   OPENAI_AUTH
            │   └── InvalidKeyError, ExpiredKeyError
            ├── PermissionDeniedError     403   OPENAI_AUTH
            │   └── InsufficientPermissionsError
            ├── NotFoundError             404   OPENAI_RESOURCE
            ├── ConflictError             409   OPENAI_RESOURCE
            │   └── AlreadyExistsError (never retried), InvalidStateError
            ├── DeletedError              410   OPENAI_RESOURCE
            ├── UnprocessableEntityError  422   OPENAI_REQUEST
            ├── RateLimitError            429   OPENAI_RATE_LIMIT
            │   └── TokenLimitError, QuotaExceededError (never retried)
            └── InternalServerError     >=500   OPENAI_SERVER
                ├── BadGatewayError 502, GatewayTimeoutError 504
                └── ServiceUnavailableError 503
                    └── OverloadedError

`OpenAIDeprecationWarning` is no error, but what users filter warnings by.
Errors are picklable; no message, repr or pickle of one holds a credential that this package sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, cast

from ._pickling import portable_state
from .redaction import excerpt, masked, request_of

if TYPE_CHECKING:
    import httpx

Category: TypeAlias = Literal[
    "OPENAI_CONFIG",
    "OPENAI_AUTH",
    "OPENAI_REQUEST",
    "OPENAI_NETWORK",
    "OPENAI_RATE_LIMIT",
    "OPENAI_SERVER",
    "OPENAI_RESPONSE",
    "OPENAI_RESOURCE",
    "OPENAI_CONTENT_POLICY",
]
"""The nine families of errors."""


class OpenAIError(Exception):
    """Root of all errors of this package."""

    category: ClassVar[Category] = "OPENAI_REQUEST"
    retryable: bool = False
    """Whether the same call may succeed later."""
    retry_after: float | None = None
    """Seconds that the service asked to wait."""
    request_id: str | None = None
    """The service's id of the request, for its support."""
    attempts: int = 0
    """How many times the request was sent."""
    max_attempts: int = 0
    """How many times it would have been sent at most."""
    earlier_errors: tuple[OpenAIError, ...] = ()
    """What the attempts before the last one failed of, oldest first."""
    partial: Sequence[Any] = ()
    """What a stream had handed out when it failed; of a very long one the latest events."""

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the answer, if there was one."""
        return None

    def __reduce__(self) -> tuple[Callable[..., OpenAIError], tuple[Any, ...]]:
        return _revive, (type(self), self.args, portable_state(vars(self)))


TRAITS: Final = ("category", "retryable", "retry_after", "request_id", "attempts", "max_attempts", "earlier_errors")
"""What an error tells whoever handles it, whatever it is of."""


class OpenAIDeprecationWarning(DeprecationWarning):
    """The service means to give up an operation, or a parameter, that was used."""


class ConfigurationError(OpenAIError, ValueError):
    """A setting of the client is missing or invalid; the message names it, and `setting` where it is one setting."""

    category = "OPENAI_CONFIG"

    def __init__(self, *args: object, setting: str | None = None) -> None:
        super().__init__(*args)
        self.setting = setting


class MissingCredentialsError(ConfigurationError):
    """The client has no key, or not the kind of key that the operation needs."""


class ClientClosedError(OpenAIError, RuntimeError):
    """A client was used after it was closed, or closed while the call was under way."""

    category = "OPENAI_CONFIG"


class CallCancelledError(OpenAIError):
    """The `CancelToken` of the call was cancelled. What had been sent may have been carried out."""


class CircuitOpenError(OpenAIError):
    """The circuit breaker refused the call: the service has been failing. Nothing was sent.

    `key` names the circuit; `retry_after` has the seconds until it tries the service again, where they are known.
    """

    category = "OPENAI_SERVER"
    retryable = True

    def __init__(self, key: str, *, retry_after: float | None = None) -> None:
        until = "" if retry_after is None else f"; the next trial is in {retry_after:.3g} s"
        super().__init__(f"The circuit of {key} is open{until}.")
        self.key, self.retry_after = key, retry_after


class BulkheadFullError(OpenAIError):
    """As many calls are in flight as may be, and no room was left or made to wait. Nothing was sent."""

    category = "OPENAI_RATE_LIMIT"
    retryable = True


class RateLimitWaitError(OpenAIError):
    """The limiter of this side would have had to hold the call too long, or may not. Nothing was sent.

    `retry_after` has the seconds after which it may be let through, where they are known.
    """

    category = "OPENAI_RATE_LIMIT"
    retryable = True

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PollTimeoutError(OpenAIError, TimeoutError):
    """What a helper waits for is not finished in time; it goes on. `last` is how it was when last seen."""

    category = "OPENAI_RESOURCE"
    retryable = True

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class PartialResultError(OpenAIError):
    """A helper broke off; `done` is what it had done until then, `__cause__` what broke it, whose traits this has."""

    def __init__(self, message: str, done: Any = None, cause: OpenAIError | None = None) -> None:
        super().__init__(message)
        self.done = done
        if cause is not None:
            vars(self).update({name: getattr(cause, name) for name in TRAITS}, _status_code=cause.status_code)

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the answer that broke it, if that was one."""
        status: int | None = vars(self).get("_status_code")
        return status


class ToolRoundsError(PartialResultError):
    """The model still asked for calls of tools after as many rounds as it may; `done` is the conversation."""


class UploadInterruptedError(PartialResultError):
    """An upload in parts broke off of what may pass; `done` is what it takes to go on with it, an `UploadState`."""

    category = "OPENAI_NETWORK"
    retryable = True


class StructuredAnswerError(OpenAIError, ValueError):
    """An answer is not the typed value that was asked for; `completion` is the whole answer."""

    category: ClassVar[Category] = "OPENAI_RESPONSE"

    def __init__(self, message: str, completion: Any = None) -> None:
        super().__init__(message)
        self.completion = completion


class LengthFinishReasonError(StructuredAnswerError):
    """An answer that was to be parsed ended at the limit of its length."""


class ContentFilterFinishReasonError(StructuredAnswerError):
    """An answer that was to be parsed was stopped by the content filter."""

    category = "OPENAI_CONTENT_POLICY"


class RefusedError(StructuredAnswerError):
    """The model refused to give the answer that was asked for; the message is what it said."""

    category = "OPENAI_CONTENT_POLICY"


class InvalidParameterError(OpenAIError, ValueError):
    """An argument of a call is not what it should be; the message names it. Nothing was sent."""


class SerializationError(InvalidParameterError):
    """A body cannot be written as JSON; the message names the place."""


class MalformedJSONError(OpenAIError, ValueError):
    """Bytes that should be JSON are not."""

    category = "OPENAI_RESPONSE"


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A message is not signed by the service, or is too old, or its headers are not those of a webhook."""

    category = "OPENAI_AUTH"


class APIError(OpenAIError):
    """A request went wrong after it left the client, or on its way.

    `body` is the error object of the answer (or what stood in its place), `code`, `param` and `type` are its fields.
    """

    message: str
    request: httpx.Request | None
    body: object | None
    code: str | None
    param: str | None
    type: str | None

    def __init__(self, message: str, request: httpx.Request | None = None, *, body: object | None = None) -> None:
        super().__init__(message)
        self.message, self.request, self.body = message, request, masked(body, request)
        fields = cast("Mapping[object, object]", self.body) if isinstance(self.body, Mapping) else {}
        self.code, self.param, self.type = (_text(fields.get(name)) for name in ("code", "param", "type"))

    def __str__(self) -> str:
        code = None if self.code == str(self.status_code) else self.code
        head = " ".join(str(part) for part in (self.status_code, code) if part)
        tail = ", ".join(self._circumstances())
        return (f"{head}: " if head else "") + self.message + (f" ({tail})" if tail else "")

    def _circumstances(self) -> Sequence[str]:
        request = [f"request {self.request_id}"] if self.request_id else []
        most = f" of {self.max_attempts}" if self.max_attempts >= self.attempts else ""
        return request + ([f"attempt {self.attempts}{most}"] if self.attempts > 1 else [])


class APIConnectionError(APIError):
    """No answer, or no whole one, arrived. `__cause__` is the transport's own exception."""

    category: ClassVar[Category] = "OPENAI_NETWORK"
    retryable = True
    sent: bool = False
    """Whether the request may have reached the service: then it may have been carried out."""

    def __init__(
        self, *, message: str = "Connection error.", request: httpx.Request | None = None, sent: bool = False
    ) -> None:
        super().__init__(message, request)
        self.sent = sent


class DNSError(APIConnectionError):
    """The server's name has no address, or nobody who knows it could be asked."""


class TLSError(APIConnectionError):
    """The server's certificate or host name was refused: another attempt would be refused as well."""

    retryable = False


class APITimeoutError(APIConnectionError):
    """The answer did not arrive in time."""

    def __init__(
        self, request: httpx.Request | None = None, *, message: str = "Request timed out.", sent: bool = False
    ) -> None:
        super().__init__(message=message, request=request, sent=sent)


class TooManyRedirectsError(APIConnectionError):
    """The server keeps redirecting: another attempt would be redirected as well."""

    retryable = False


class PoolTimeoutError(APITimeoutError):
    """No connection became free in time: too many are in use. Nothing was sent."""


class DeadlineExceededError(APITimeoutError):
    """The total time for all attempts is used up, or would be while waiting for the next one."""

    retryable = False


class StreamInterrupted(APIConnectionError):  # noqa: N818 (the name says what happened, as StopIteration does)
    """A stream ended, or broke, before it was complete, after events were handed out; `partial` has these."""

    category = "OPENAI_RESPONSE"
    retryable = False

    def __init__(
        self,
        *,
        message: str = "The stream ended before it was complete.",
        request: httpx.Request | None = None,
        partial: Sequence[Any] = (),
    ) -> None:
        super().__init__(message=message, request=request, sent=True)
        self.partial = partial


class _AnsweredError(APIError):
    """What errors with a response share."""

    response: httpx.Response

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, request_of(response), body=body)
        self.response = response
        self.body_excerpt = excerpt(response, self.request)
        """The first characters of the answer's body, credentials masked; empty for a stream's."""
        self._status = response.status_code
        self.request_id = masked(response.headers.get("x-request-id"), self.request)

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self._status


class APIResponseValidationError(_AnsweredError):
    """A 2xx answer is not what the operation's answer should be; `body` is what came."""

    category = "OPENAI_RESPONSE"

    def __init__(self, response: httpx.Response, body: object | None = None, *, message: str | None = None) -> None:
        super().__init__(message or "The answer is not what it should be.", response=response, body=body)


class WrongContentTypeError(APIResponseValidationError):
    """The answer is something else altogether, such as the HTML page of a gateway."""


class ResponseTooLargeError(APIResponseValidationError):
    """An answer has more bytes than `max_response_bytes`, or is blown up without measure by decompression."""


class DeserializationError(APIResponseValidationError):
    """The answer is not the JSON it should be: cut short, badly encoded, nested too deeply."""


class APIStatusError(_AnsweredError):
    """The service answered with an error status, or with an error event inside a stream.

    The class of an error event stands for a status; `status_code` is that one, and not the 200 of the stream.
    """

    status: ClassVar[int | None] = None
    """The status that the class stands for."""
    lasting: ClassVar[bool] = False
    """Whether no later attempt can mend it, whatever its status."""
    should_retry: bool | None = None
    """What the service said of another attempt (`x-should-retry`), if it did."""

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response=response, body=body)
        if response.status_code < 400 and self.status is not None:  # an error inside an answer that began well
            self._status = self.status
        self.retryable = not self.lasting and (self._status in {408, 409, 429} or self._status >= 500)


class BadRequestError(APIStatusError):
    """The request is malformed, or a value in it is (400)."""

    status = 400


class MissingFieldError(BadRequestError):
    """The request lacks what it must have; `param` names it."""


class InvalidValueError(BadRequestError):
    """A value in the request is not what it may be; `param` names it."""


class MalformedRequestError(BadRequestError):
    """The service could not read the request."""


class TooManyTokensError(BadRequestError):
    """The request, or the answer it asks for, has more tokens than the model takes."""


class ContentPolicyError(BadRequestError):
    """The service refuses the content of the request."""

    category = "OPENAI_CONTENT_POLICY"


class ContentFilteredError(ContentPolicyError):
    """A filter held the content back."""


class SafetyViolationError(ContentPolicyError):
    """The content violates the safety policy."""


class AuthenticationError(APIStatusError):
    """The key is wrong, expired or revoked (401)."""

    category = "OPENAI_AUTH"
    status = 401


class InvalidKeyError(AuthenticationError):
    """The service does not know the key."""


class ExpiredKeyError(AuthenticationError):
    """The key was good once."""


class PermissionDeniedError(APIStatusError):
    """The key does not permit this (403)."""

    category = "OPENAI_AUTH"
    status = 403


class InsufficientPermissionsError(PermissionDeniedError):
    """The key lacks a permission, or the project a feature."""


class NotFoundError(APIStatusError):
    """What the request names does not exist (404)."""

    category = "OPENAI_RESOURCE"
    status = 404


class ConflictError(APIStatusError):
    """What the request names is in a state that does not allow this (409)."""

    category = "OPENAI_RESOURCE"
    status = 409


class AlreadyExistsError(ConflictError):
    """What the request would create exists already: the next attempt would find it as well."""

    lasting = True


class InvalidStateError(ConflictError):
    """What the request names is in a state that does not allow this, and says so."""


class DeletedError(APIStatusError):
    """What the request names existed once (410)."""

    category = "OPENAI_RESOURCE"
    status = 410


class UnprocessableEntityError(APIStatusError):
    """The request is well formed and yet cannot be carried out (422)."""

    status = 422


class RateLimitError(APIStatusError):
    """Too many requests or tokens in a time (429)."""

    category = "OPENAI_RATE_LIMIT"
    status = 429


class TokenLimitError(RateLimitError):
    """Too many tokens in a time, rather than too many requests."""


class QuotaExceededError(RateLimitError):
    """The account's credit or spend limit is used up: waiting does not help."""

    lasting = True


class InternalServerError(APIStatusError):
    """The service failed (500 and above)."""

    category = "OPENAI_SERVER"
    status = 500


class BadGatewayError(InternalServerError):
    """Something before the service got no proper answer from it (502)."""

    status = 502


class ServiceUnavailableError(InternalServerError):
    """The service does not take requests at the moment (503)."""

    status = 503


class OverloadedError(ServiceUnavailableError):
    """The service, or the model, has more to do than it can."""


class GatewayTimeoutError(InternalServerError):
    """Something before the service waited for it in vain (504)."""

    status = 504


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _revive(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error
