"""The classes of errors by status, code and type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...errors import (
    AlreadyExistsError,
    APIStatusError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    ContentFilteredError,
    DeletedError,
    ExpiredKeyError,
    GatewayTimeoutError,
    InsufficientPermissionsError,
    InternalServerError,
    InvalidKeyError,
    InvalidStateError,
    InvalidValueError,
    MalformedRequestError,
    MissingFieldError,
    NotFoundError,
    OverloadedError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    SafetyViolationError,
    ServiceUnavailableError,
    TokenLimitError,
    TooManyTokensError,
    UnprocessableEntityError,
)

BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: DeletedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
    529: OverloadedError,
}

QUOTA: Final = frozenset(
    {
        "insufficient_quota",
        "billing_hard_limit_reached",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
    }
)
"""Codes and types of an exhausted credit or limit of the account: waiting does not help."""

_NAMES: Final[Mapping[type[APIStatusError], tuple[str, ...]]] = {
    QuotaExceededError: (*sorted(QUOTA), "ServiceQuotaExceededException"),
    InternalServerError: (
        "InternalServerException",
        "InternalFailure",
        "ModelErrorException",
        "ModelStreamErrorException",
        "INTERNAL",
        "UNKNOWN",
        "DATA_LOSS",
    ),
    GatewayTimeoutError: ("ModelTimeoutException", "DEADLINE_EXCEEDED"),
    ConflictError: ("ConflictException", "ABORTED"),
    AlreadyExistsError: ("ALREADY_EXISTS",),
    ContentFilteredError: ("content_filter",),
    SafetyViolationError: ("content_policy_violation", "moderation_blocked"),
    BadRequestError: (
        "invalid_request_error",
        "invalid_prompt",
        "ValidationException",
        "INVALID_ARGUMENT",
        "FAILED_PRECONDITION",
        "OUT_OF_RANGE",
    ),
    MissingFieldError: ("missing_required_parameter",),
    InvalidValueError: (
        "invalid_value",
        "invalid_type",
        "unsupported_value",
        "unsupported_parameter",
        "unknown_parameter",
        "integer_above_max_value",
        "integer_below_min_value",
        "decimal_above_max_value",
        "decimal_below_min_value",
        "string_above_max_length",
        "string_below_min_length",
        "array_above_max_length",
        "array_below_min_length",
    ),
    MalformedRequestError: ("invalid_json",),
    TooManyTokensError: ("context_length_exceeded", "max_tokens_exceeded"),
    AuthenticationError: (
        "authentication_error",
        "MissingAuthenticationTokenException",
        "UNAUTHENTICATED",
    ),
    InvalidKeyError: (
        "invalid_api_key",
        "UnrecognizedClientException",
        "InvalidSignatureException",
        "IncompleteSignatureException",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
    ),
    ExpiredKeyError: (
        "expired_api_key",
        "api_key_expired",
        "token_expired",
        "ExpiredTokenException",
        "ExpiredToken",
        "RequestExpired",
    ),
    PermissionDeniedError: (
        "permission_error",
        "AccessDeniedException",
        "PERMISSION_DENIED",
    ),
    InsufficientPermissionsError: ("insufficient_permissions", "missing_scope"),
    NotFoundError: (
        "not_found_error",
        "model_not_found",
        "ResourceNotFoundException",
        "NOT_FOUND",
    ),
    InvalidStateError: ("invalid_state",),
    RateLimitError: (
        "rate_limit_exceeded",
        "rate_limit_error",
        "slow_down",
        "ThrottlingException",
        "TooManyRequestsException",
        "ModelNotReadyException",
        "RESOURCE_EXHAUSTED",
    ),
    TokenLimitError: ("tokens",),
    ServiceUnavailableError: (
        "service_unavailable_error",
        "ServiceUnavailableException",
        "UNAVAILABLE",
    ),
    OverloadedError: ("server_is_overloaded", "engine_overloaded", "overloaded_error"),
}

_BY_NAME: Final = {name: kind for kind, names in _NAMES.items() for name in names}

DECISIVE: Final = frozenset(
    {
        *("MissingAuthenticationTokenException", "UnrecognizedClientException", "InvalidSignatureException"),
        *("IncompleteSignatureException", "InvalidClientTokenId", "SignatureDoesNotMatch"),
        *("ExpiredTokenException", "ExpiredToken", "RequestExpired"),
        *("ThrottlingException", "TooManyRequestsException", "ServiceQuotaExceededException"),
    }
)
"""Codes of AWS that count more than the status: it refuses credentials with 403, and may throttle with 400."""


def by_name(name: str) -> type[APIStatusError] | None:
    """Return the class of a code or type; the codes `..._already_exists` share one."""
    return AlreadyExistsError if name.endswith("already_exists") else _BY_NAME.get(name)
