"""`SessionTurnError`: `SessionTurnError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SessionTurnError(BaseModel):
    """`SessionTurnError` in the description."""

    __slots__ = (
        "code",
        "message",
    )
    _required = frozenset(
        {
            "code",
            "message",
        }
    )

    code: (
        Literal[
            "context_length_exceeded",
            "max_output_tokens",
            "usage_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
            "billing_not_active",
            "credit_balance_exhausted",
            "rate_limit_exceeded",
            "flex_unavailable",
            "server_overloaded",
            "cyber_policy",
            "misalignment_policy_violation",
            "connection_failed",
            "server_error",
            "authentication_error",
            "invalid_request",
            "resource_not_found",
            "sandbox_error",
            "executor_version_incompatible",
            "active_turn_not_steerable",
            "request_timeout",
            "internal_error",
        ]
        | str
    )
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal[
                "context_length_exceeded",
                "max_output_tokens",
                "usage_limit_exceeded",
                "project_spend_limit_exceeded",
                "organization_spend_limit_exceeded",
                "organization_usage_limit_exceeded",
                "billing_not_active",
                "credit_balance_exhausted",
                "rate_limit_exceeded",
                "flex_unavailable",
                "server_overloaded",
                "cyber_policy",
                "misalignment_policy_violation",
                "connection_failed",
                "server_error",
                "authentication_error",
                "invalid_request",
                "resource_not_found",
                "sandbox_error",
                "executor_version_incompatible",
                "active_turn_not_steerable",
                "request_timeout",
                "internal_error",
            ]
            | str,
            message: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        return self
