"""The errors that this package raises.

    OpenAIError                                 category (of the more specific: to the right)
    ├── ConfigurationError (ValueError)         OPENAI_CONFIG   refused before any I/O
    │   └── MissingCredentialsError
    ├── ClientClosedError (RuntimeError)        OPENAI_CONFIG
    ├── CallCancelledError                      OPENAI_REQUEST  cancelled by the caller's token
    ├── BulkheadFullError                       OPENAI_RATE_LIMIT  refused: too many calls are in flight
    ├── SpendCapError                           OPENAI_RATE_LIMIT  refused: the call may cost more than the cap leaves
    ├── RateLimitWaitError                      OPENAI_RATE_LIMIT  refused: the rate limiter's wait is too long
    ├── PollTimeoutError (TimeoutError)         OPENAI_RESOURCE a job did not finish in time
    ├── PartialResultError                      OPENAI_REQUEST  a helper failed after a part of its work
    │   ├── ToolRoundsError                                     the model keeps calling tools
    │   ├── ToolBudgetError                                     the tokens, dollars or time of a run are used up
    │   ├── ComputerUseError (RuntimeError)                     an action or its approval stopped a run
    │   │   └── SafetyCheckError                                safety checks were not acknowledged
    │   ├── AgentTurnResultError                                a turn of an agent has no result
    │   ├── AgentFilePreparationError, AgentFileStagingError    files of an agent are uploaded in part
    │   └── UploadInterruptedError              OPENAI_NETWORK  an upload in parts, which can be resumed
    ├── StructuredAnswerError (ValueError)      OPENAI_RESPONSE a response is not of the type asked for
    │   ├── LengthFinishReasonError                             it was truncated
    │   ├── AgentOutputParseError                               the output of an agent's turn
    │   └── ContentFilterFinishReasonError, RefusedError        OPENAI_CONTENT_POLICY
    ├── InvalidParameterError (ValueError)      OPENAI_REQUEST  refused before any I/O
    │   └── SerializationError
    ├── InvalidWebhookSignatureError (ValueError) OPENAI_AUTH   the signature of a webhook is invalid
    ├── MalformedJSONError (ValueError)         OPENAI_RESPONSE in a response: DeserializationError
    ├── StreamAlreadyConsumed                   OPENAI_REQUEST  a body was read in chunks, or closed, before
    ├── SubjectTokenProviderError               OPENAI_AUTH     a platform gave no token for a workload identity
    ├── WebSocketQueueFullError                 OPENAI_REQUEST  too many events wait to be written
    ├── ServerEventError                        OPENAI_SERVER   an error event that no handler hears
    └── APIError
        ├── APIConnectionError                  OPENAI_NETWORK  no complete response arrived
        │   ├── CircuitOpenError                OPENAI_SERVER   refused: the service has been failing
        │   ├── DNSError                                        the host name cannot be resolved
        │   ├── TLSError                                        the certificate is not accepted
        │   ├── APITimeoutError
        │   │   ├── PoolTimeoutError                            no connection became available
        │   │   └── DeadlineExceededError                       the time for all attempts is over
        │   ├── TooManyRedirectsError                           the server keeps redirecting
        │   ├── WebSocketConnectionClosedError                  a WebSocket ended that nobody closed
        │   │   └── SessionExpired, SlowReaderError
        │   └── StreamInterrupted               OPENAI_RESPONSE a stream failed after its first event
        ├── APIResponseValidationError          OPENAI_RESPONSE a 2xx response is invalid
        │   ├── WrongContentTypeError
        │   ├── DeserializationError
        │   └── ResponseTooLargeError                       more bytes than allowed
        └── APIStatusError                                      the service responded with an error
            ├── BadRequestError           400   OPENAI_REQUEST
            │   ├── MissingFieldError, InvalidValueError, MalformedRequestError, TooManyTokensError
            │   └── ContentPolicyError          OPENAI_CONTENT_POLICY
            │       └── ContentFilteredError, SafetyViolationError
            ├── AuthenticationError       401   OPENAI_AUTH
            │   ├── InvalidKeyError, ExpiredKeyError
            │   └── OAuthError                              a workload identity was refused
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

`OpenAIDeprecationWarning` is a warning, and a category to filter by.
Errors can be pickled. No message, repr or pickle contains a credential that this package sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, NamedTuple, TypeAlias, cast

from ._pickling import portable_state
from .redaction import address, excerpt, masked, request_of

if TYPE_CHECKING:
    import httpx

AgentTurnReason: TypeAlias = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]

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
"""The categories of errors."""


class OpenAIError(Exception):
    """The base of all errors of this package."""

    category: ClassVar[Category] = "OPENAI_REQUEST"
    retryable: bool = False
    """Whether the same call may succeed later."""
    retry_after: float | None = None
    """The seconds that the service asked to wait."""
    request_id: str | None = None
    """The service's id of the request; quote it to the service's support."""
    attempts: int = 0
    """The number of times that the request was sent."""
    max_attempts: int = 0
    """The number of times that it might have been sent."""
    earlier_errors: tuple[OpenAIError, ...] = ()
    """The errors of the attempts before the last one, oldest first."""
    partial: Sequence[Any] = ()
    """The events that a stream had yielded when it failed; the latest ones of a very long stream."""
    status_code: int | None = None
    """The HTTP status of the response, if there was one."""

    def __reduce__(self) -> tuple[Callable[..., OpenAIError], tuple[Any, ...]]:
        return _revive, (type(self), self.args, portable_state(vars(self)))


TRAITS: Final = ("category", "retryable", "retry_after", "request_id", "attempts", "max_attempts", "earlier_errors")
"""The attributes that every error has."""


class OpenAIDeprecationWarning(DeprecationWarning):
    """An operation or a parameter that was used is deprecated."""


class ConfigurationError(OpenAIError, ValueError):
    """A setting of the client is missing or invalid; the message names it, and `setting` where it is one setting."""

    category = "OPENAI_CONFIG"

    def __init__(self, *args: object, setting: str | None = None) -> None:
        super().__init__(*args)
        self.setting = setting


class MissingCredentialsError(ConfigurationError):
    """The client has no key, or not the kind of key that the operation needs."""


class ClientClosedError(OpenAIError, RuntimeError):
    """The client was used after it was closed, or was closed during the call."""

    category = "OPENAI_CONFIG"


class CallCancelledError(OpenAIError):
    """The `CancelToken` of the call was cancelled. A request that was sent may have been carried out."""


class BulkheadFullError(OpenAIError):
    """Too many calls are in flight, and the wait queue is full or the wait took too long. Nothing was sent."""

    category = "OPENAI_RATE_LIMIT"
    retryable = True


class RateLimitWaitError(OpenAIError):
    """The rate limiter of the client would have to delay the call too long, or may not delay it. Nothing was sent.

    `retry_after` has the seconds after which the call may pass, if they are known.
    """

    category = "OPENAI_RATE_LIMIT"
    retryable = True

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class SpendCapError(OpenAIError):
    """The call may cost more than the `SpendCap` of the client leaves. Nothing was sent.

    `retry_after` has the seconds after which enough may be left, if they are known.
    """

    category = "OPENAI_RATE_LIMIT"

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PollTimeoutError(OpenAIError, TimeoutError):
    """A job did not finish in time; the service continues with it. `last` is its latest known state."""

    category = "OPENAI_RESOURCE"
    retryable = True

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class PartialResultError(OpenAIError):
    """A helper failed. `done` is the work that it completed, `__cause__` the error, whose attributes this error has."""

    def __init__(self, message: str, done: Any = None, cause: OpenAIError | None = None) -> None:
        super().__init__(message)
        self.done = done
        if cause is not None:
            vars(self).update({name: getattr(cause, name) for name in TRAITS}, status_code=cause.status_code)


class ToolRoundsError(PartialResultError):
    """The model still called tools after the permitted number of rounds; `done` is the conversation."""


class ToolBudgetError(PartialResultError):
    """The budget or the time of a run with tools is used up, or cannot be counted; `done` is the conversation."""


class ComputerUseError(PartialResultError, RuntimeError):
    """A run that operates a computer was stopped; `done` is the conversation, `response` the last response.

    It was not approved, cancelled, or asked for an action that cannot be performed. Actions before it took effect.
    """

    def __init__(self, message: str, response: Any = None) -> None:
        super().__init__(message)
        self.response = response


class SafetyCheckError(ComputerUseError):
    """A call of a computer has safety checks that were not acknowledged; none of its actions was performed.

    `checks` are the pending checks, each with `id`, `code` and `message`.
    """

    def __init__(self, message: str, response: Any = None, checks: Sequence[Any] = ()) -> None:
        super().__init__(message, response)
        self.checks = [*checks]


class AgentTurnResultError(PartialResultError):
    """A turn of an agent has no result; `done` is its `AgentTurnResult` so far, None before the turn is created.

    `reason` is "failed" or "cancelled" (the status of the turn), "requires_action" (the session waits for
    `required_actions` that no handler serves), "incomplete" (the events ended before the turn), or
    "observation_failed" (the events could not be read or a tool result could not be sent: see `__cause__`).
    """

    def __init__(
        self,
        message: str,
        done: Any = None,
        cause: OpenAIError | None = None,
        *,
        reason: AgentTurnReason = "incomplete",
        session_id: str | None = None,
        required_actions: Sequence[Any] = (),
    ) -> None:
        super().__init__(message, done, cause)
        self.reason: AgentTurnReason = reason
        self.session_id = session_id
        self.required_actions = [*required_actions]

    @property
    def turn(self) -> Any:
        """The turn as it was last seen; None before it is created."""
        return None if self.done is None else self.done.turn

    @property
    def turn_id(self) -> str | None:
        """The id of the turn."""
        return None if self.done is None else self.done.turn_id

    @property
    def messages(self) -> list[Any]:
        """The messages of the agent so far."""
        return [] if self.done is None else self.done.messages


class AgentFilePreparationError(PartialResultError):
    """Not all files of an agent were uploaded; `done` is the `PreparedAgentFiles` with those that were."""

    @property
    def prepared(self) -> Any:
        """The files that were uploaded."""
        return self.done


class AgentFileStagingError(PartialResultError):
    """An uploaded file could not be added to the environment; `done` is the id of the upload, which is kept."""

    @property
    def uploaded_file_id(self) -> Any:
        """The id of the upload."""
        return self.done


class UploadInterruptedError(PartialResultError):
    """An upload in parts failed with an error that may pass. Pass `done`, an `UploadState`, to resume it."""

    category = "OPENAI_NETWORK"
    retryable = True


class StructuredAnswerError(OpenAIError, ValueError):
    """A response cannot be parsed as the type that was asked for; `completion` is the response."""

    category: ClassVar[Category] = "OPENAI_RESPONSE"

    def __init__(self, message: str, completion: Any = None) -> None:
        super().__init__(message)
        self.completion = completion


class LengthFinishReasonError(StructuredAnswerError):
    """A response to be parsed was truncated at the limit of its length."""


class ContentFilterFinishReasonError(StructuredAnswerError):
    """A response to be parsed was stopped by the content filter."""

    category = "OPENAI_CONTENT_POLICY"


class AgentOutputParseError(StructuredAnswerError):
    """The output of an agent's turn is not of the type that was asked for; `completion` is the `AgentTurnResult`."""

    @property
    def result(self) -> Any:
        """The result of the turn."""
        return self.completion


class RefusedError(StructuredAnswerError):
    """The model refused to respond as asked; the message is its refusal."""

    category = "OPENAI_CONTENT_POLICY"


class ParameterProblem(NamedTuple):
    """A value of a request that does not fit the description of the API."""

    path: str
    """Where the value is: `messages[0].role`; empty for the body as a whole."""
    code: str
    """The code of the service for such a problem, such as "invalid_type"."""
    expected: str
    """The values that are valid there."""
    got: str
    """The value, or its type or length; a credential is masked."""

    def __str__(self) -> str:
        return f"{self.path or 'body'}: expected {self.expected}, got {self.got}"


class InvalidParameterError(OpenAIError, ValueError):
    """An argument is missing or invalid; the message names it. Nothing was sent.

    `problems` lists all invalid values of a request that was checked because of `validate_requests`.
    """

    def __init__(self, message: str, problems: Sequence[ParameterProblem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class SerializationError(InvalidParameterError):
    """A body cannot be written as JSON; the message names the place."""


class MalformedJSONError(OpenAIError, ValueError):
    """The bytes are not JSON."""

    category = "OPENAI_RESPONSE"


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook is not signed by the service, is too old, or lacks the headers of a webhook."""

    category = "OPENAI_AUTH"


class SubjectTokenProviderError(OpenAIError):
    """The platform, or the function of the caller, gave no subject token for a workload identity.

    `response` is the response of the metadata service, if there was one.
    """

    category = "OPENAI_AUTH"

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class APIError(OpenAIError):
    """A request failed on its way, or the service responded with an error.

    `body` is the error object of the response, or the body in place of one; `code`, `param` and `type` are its fields.
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
        request = [f"{self.request.method} {address(self.request)}"] if self.request is not None else []
        if self.request_id:
            request.append(f"request {self.request_id}")
        most = f" of {self.max_attempts}" if self.max_attempts >= self.attempts else ""
        return request + ([f"attempt {self.attempts}{most}"] if self.attempts > 1 else [])


class APIConnectionError(APIError):
    """No complete response arrived. `__cause__` is the exception of the transport."""

    category: ClassVar[Category] = "OPENAI_NETWORK"
    retryable = True
    sent: bool = False
    """Whether the request may have reached the service, and may have been carried out."""

    def __init__(
        self, *, message: str = "Connection error.", request: httpx.Request | None = None, sent: bool = False
    ) -> None:
        super().__init__(message, request)
        self.sent = sent


class CircuitOpenError(APIConnectionError):
    """The circuit breaker refused the call, because the service has been failing. Nothing was sent.

    `key` names the circuit. `retry_after` has the seconds until the next trial, where they are known.
    """

    category = "OPENAI_SERVER"

    def __init__(self, key: str, *, retry_after: float | None = None, reason: str = "") -> None:
        why = f" ({reason})" if reason else ""
        trial = "" if retry_after is None else f"; the next trial is in {retry_after:.3g} s"
        super().__init__(
            message=f"The circuit of {key} is open{why}{trial}. circuit_breaker=None turns the circuit breaker off."
        )
        self.key, self.retry_after = key, retry_after


class DNSError(APIConnectionError):
    """The server's name has no address, or no name server could be reached."""


class TLSError(APIConnectionError):
    """The server's certificate was not accepted: a retry would fail as well."""

    retryable = False


class APITimeoutError(APIConnectionError):
    """The response did not arrive in time."""

    allowed: float | None = None
    """The seconds that the call allowed for the phase that timed out, where they are known."""

    def __init__(
        self, request: httpx.Request | None = None, *, message: str = "Request timed out.", sent: bool = False
    ) -> None:
        super().__init__(message=message, request=request, sent=sent)


class TooManyRedirectsError(APIConnectionError):
    """The server keeps redirecting: a retry would be redirected as well."""

    retryable = False


class PoolTimeoutError(APITimeoutError):
    """No connection became available in time: too many are in use. Nothing was sent."""


class DeadlineExceededError(APITimeoutError):
    """The deadline of the call passed, or a wait before a retry would cross it."""

    retryable = False


class StreamInterrupted(APIConnectionError):  # noqa: N818 (the name says what happened, as StopIteration does)
    """A stream ended or failed before it was complete, after its first event; `partial` has the events."""

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


class WebSocketConnectionClosedError(APIConnectionError):
    """A WebSocket connection ended although nobody asked for it; `code` and `reason` are those of its close frame.

    `unsent` are the events that were never written, `uncertain` those that were written and not confirmed: they may
    have been carried out. Each has `type`, `event` and `event_id`.
    """

    retryable = False

    def __init__(
        self,
        message: str,
        *,
        code: int,
        reason: str = "",
        unsent: Sequence[Any] = (),
        uncertain: Sequence[Any] = (),
    ) -> None:
        super().__init__(message=message, sent=True)
        self.close_code, self.reason = code, reason
        self.unsent, self.uncertain = tuple(unsent), tuple(uncertain)

    @property
    def unsent_messages(self) -> list[str]:
        """The events that were never written, as JSON text."""
        return [each.text for each in self.unsent]


class SessionExpired(WebSocketConnectionClosedError):  # noqa: N818 (as StreamInterrupted)
    """The server closed a connection because its session has reached its age, usually 60 minutes."""


class SlowReaderError(WebSocketConnectionClosedError):
    """Events were not read as fast as they arrived, and the connection was lost over it. Memory stays bounded."""


class ServerEventError(OpenAIError):
    """An `error` event came over a WebSocket, and no handler hears it; `event` is the event."""

    category: ClassVar[Category] = "OPENAI_SERVER"

    def __init__(self, event: Any) -> None:
        error = getattr(event, "error", None)
        super().__init__(str(getattr(error, "message", None) or error or event))
        self.event = event


class StreamAlreadyConsumed(OpenAIError):  # noqa: N818 (the official name)
    """The body of a response cannot be read any more, or not like this: it was read in chunks, or closed."""

    category = "OPENAI_REQUEST"

    def __init__(
        self, message: str = "The body cannot be read any more, or not like this: it was read in chunks, or closed."
    ) -> None:
        super().__init__(message)


class WebSocketQueueFullError(OpenAIError):
    """An event was refused: those that wait to be written have reached the limit of the queue. Nothing was queued."""


class _AnsweredError(APIError):
    """The base of errors with a response."""

    response: httpx.Response
    status_code: int

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, request_of(response), body=body)
        self.response = response
        self.body_excerpt = excerpt(response, self.request)
        """The first characters of the body, credentials masked; empty for a stream."""
        self.status_code = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]  # never None
        headers = response.headers
        self.request_id = masked(headers.get("x-request-id") or headers.get("x-amzn-requestid"), self.request)


class APIResponseValidationError(_AnsweredError):
    """A 2xx response is not that of the operation; `body` is its body."""

    category = "OPENAI_RESPONSE"

    def __init__(self, response: httpx.Response, body: object | None = None, *, message: str | None = None) -> None:
        super().__init__(message or "The response is not that of the operation.", response=response, body=body)


class WrongContentTypeError(APIResponseValidationError):
    """The response is of another type, such as the HTML page of a gateway."""


class ResponseTooLargeError(APIResponseValidationError):
    """The response has more bytes than `max_response_bytes`, or decompresses to far more than were sent."""


class DeserializationError(APIResponseValidationError):
    """The response is not valid JSON: it is truncated, badly encoded or nested too deeply."""


class APIStatusError(_AnsweredError):
    """The service responded with an error status, or with an error in a 2xx response or in a stream.

    The class stands for a status. Of an error in a 2xx response `status_code` is that status, and not 200.
    """

    status: ClassVar[int | None] = None
    """The status that the class stands for."""
    lasting: ClassVar[bool] = False
    """Whether a retry cannot succeed, whatever the status."""
    should_retry: bool | None = None
    """The header `x-should-retry` of the response, if it has one."""

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response=response, body=body)
        if response.status_code < 400 and self.status is not None:  # an error inside a 2xx response
            self.status_code = self.status
        self.retryable = not self.lasting and (self.status_code in {408, 409, 429} or self.status_code >= 500)


class BadRequestError(APIStatusError):
    """The request or a value in it is invalid (400)."""

    status = 400


class MissingFieldError(BadRequestError):
    """A required field is missing; `param` names it."""


class InvalidValueError(BadRequestError):
    """A value in the request is not permitted; `param` names it."""


class MalformedRequestError(BadRequestError):
    """The service could not parse the request."""


class TooManyTokensError(BadRequestError):
    """The request, or the response it asks for, has more tokens than the model permits."""


class ContentPolicyError(BadRequestError):
    """The service refused the content of the request."""

    category = "OPENAI_CONTENT_POLICY"


class ContentFilteredError(ContentPolicyError):
    """A content filter stopped the request or the response."""


class SafetyViolationError(ContentPolicyError):
    """The content violates the safety policy."""


class AuthenticationError(APIStatusError):
    """The API key is missing, wrong, expired or revoked (401)."""

    category = "OPENAI_AUTH"
    status = 401


class InvalidKeyError(AuthenticationError):
    """The service does not know the API key."""


class ExpiredKeyError(AuthenticationError):
    """The API key has expired."""


class OAuthError(AuthenticationError):
    """The exchange of a workload identity for a token was refused; `error` is the code, such as "invalid_grant"."""

    error: str | None

    def __init__(self, message: str | None = None, *, response: httpx.Response, body: object | None) -> None:
        fields = cast("Mapping[object, object]", body) if isinstance(body, Mapping) else {}
        description = _text(fields.get("error_description"))
        super().__init__(message or description or "OAuth authentication error.", response=response, body=body)
        self.error = _text(cast("Mapping[object, object]", self.body or {}).get("error"))
        self.code = self.code or self.error


class PermissionDeniedError(APIStatusError):
    """The API key does not permit the operation (403)."""

    category = "OPENAI_AUTH"
    status = 403


class InsufficientPermissionsError(PermissionDeniedError):
    """The API key lacks a permission, or the project lacks a feature."""


class NotFoundError(APIStatusError):
    """The object or model that the request names does not exist, or the server does not know the path (404)."""

    category = "OPENAI_RESOURCE"
    status = 404

    def _circumstances(self) -> Sequence[str]:
        known = super()._circumstances()
        return known if self.code or self.type else [*known[:1], "does base_url end in /v1?", *known[1:]]


class ConflictError(APIStatusError):
    """The state of the object does not permit the operation (409)."""

    category = "OPENAI_RESOURCE"
    status = 409


class AlreadyExistsError(ConflictError):
    """The object to be created exists already: a retry would fail as well."""

    lasting = True


class InvalidStateError(ConflictError):
    """The state of the object does not permit the operation, by the code of the error."""


class DeletedError(APIStatusError):
    """The object was deleted (410)."""

    category = "OPENAI_RESOURCE"
    status = 410


class UnprocessableEntityError(APIStatusError):
    """The request is well formed but cannot be carried out (422)."""

    status = 422


class RateLimitError(APIStatusError):
    """Too many requests or tokens in a period (429)."""

    category = "OPENAI_RATE_LIMIT"
    status = 429


class TokenLimitError(RateLimitError):
    """Too many tokens in a period, not too many requests."""


class QuotaExceededError(RateLimitError):
    """The account's credit or spend limit is exhausted: waiting does not help."""

    lasting = True


class InternalServerError(APIStatusError):
    """The service failed (500 and above)."""

    category = "OPENAI_SERVER"
    status = 500


class BadGatewayError(InternalServerError):
    """A gateway received an invalid response from the service (502)."""

    status = 502


class ServiceUnavailableError(InternalServerError):
    """The service accepts no requests at the moment (503)."""

    status = 503


class OverloadedError(ServiceUnavailableError):
    """The service or the model is overloaded."""


class GatewayTimeoutError(InternalServerError):
    """A gateway did not receive a response from the service in time (504)."""

    status = 504


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _revive(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error
