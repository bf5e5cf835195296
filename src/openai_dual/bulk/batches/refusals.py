"""Why a batch was refused or failed, and what that means for its lines. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ..._values import field, frozen
from ...core.decoding.error_codes import QUOTA
from ...errors import APIStatusError, AuthenticationError, OpenAIError, PermissionDeniedError, QuotaExceededError

if TYPE_CHECKING:
    from ..._generated.models.batch import Batch

Kind: TypeAlias = Literal["tokens", "quota", "key", "file", "lines", "whole"]
"""Too many tokens are enqueued; the account or the key cannot; the uploaded file is gone; some lines, or the batch, are
invalid."""

ENQUEUED: Final = frozenset({"token_limit_exceeded", "request_limit_exceeded", "enqueued_token_limit_exceeded"})


@frozen
class Refusal:
    """A reason of the service against a batch."""

    kind: Kind
    code: str
    message: str
    lines: Mapping[int, tuple[str, str]] = field(factory=dict[int, tuple[str, str]])
    """The codes and messages of invalid lines, by their numbers in the file, from 1."""


def refusal_of_batch(batch: Batch) -> Refusal:
    """Return why *batch* has failed."""
    errors: Any = getattr(batch.errors, "data", None) or ()
    found = [(each.code or "batch_failed", each.message or "The batch has failed.", each.line) for each in errors]
    for code, message, _ in found:
        if kind := _of_account(code, message):
            return Refusal(kind, code, message)
    lines = {line: (code, message) for code, message, line in found if isinstance(line, int)}
    code, message = found[0][:2] if found else ("batch_failed", "The batch has failed, and gives no reason.")
    return Refusal("lines" if lines else "whole", code, message, lines)


def refusal_of_error(error: OpenAIError) -> Refusal | None:
    """Return why the service has refused to create a batch, or to take its file; None for other errors."""
    code, message = str(getattr(error, "code", None) or "batch_refused"), str(error)
    if isinstance(error, QuotaExceededError):
        return Refusal("quota", code, message)
    if isinstance(error, AuthenticationError | PermissionDeniedError):
        return Refusal("key", code, message)
    if not isinstance(error, APIStatusError):
        return None
    if kind := _of_account(code, message):
        return Refusal(kind, code, message)
    if error.param == "input_file_id" or error.status_code == 404:
        return Refusal("file", code, message)
    return None if error.retryable else Refusal("whole", code, message)


def _of_account(code: str, message: str) -> Kind | None:
    if code in ENQUEUED or ("enqueued" in message.lower() and "limit" in message.lower()):
        return "tokens"
    return "quota" if code in QUOTA or code.startswith("billing") else None
