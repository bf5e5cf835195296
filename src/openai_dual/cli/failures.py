"""What a failed command says and returns: an object of JSON on standard error, and an exit code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..errors import (
    CallCancelledError,
    ConfigurationError,
    InvalidParameterError,
    MissingCredentialsError,
    OpenAIError,
)
from ..redaction import mask_keys

OK: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
KEY: Final = 3
LIMIT: Final = 4
UNAVAILABLE: Final = 5
INCOMPLETE: Final = 6
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

MEANINGS: Final[Mapping[int, str]] = {
    OK: "success",
    REFUSED: "the service refused the request, the response is incomplete, or the result cannot be written",
    USAGE: "the command line, a file or a setting is wrong; nothing was sent",
    KEY: "the key is missing, invalid, or lacks a permission",
    LIMIT: "a rate limit or the quota is exhausted",
    UNAVAILABLE: "the network or the service failed, or the response was interrupted or invalid",
    INCOMPLETE: "some lines of a bulk run failed",
    INTERRUPTED: "interrupted by Ctrl-C",
    BROKEN_PIPE: "the reader of the output has gone",
}
"""The meaning of every exit code."""

BY_CATEGORY: Final[Mapping[str, int]] = {
    "OPENAI_CONFIG": USAGE,
    "OPENAI_AUTH": KEY,
    "OPENAI_NETWORK": UNAVAILABLE,
    "OPENAI_RATE_LIMIT": LIMIT,
    "OPENAI_SERVER": UNAVAILABLE,
    "OPENAI_RESPONSE": UNAVAILABLE,
}
"""The exit code of an error, by its category; others are refusals."""

FIELDS: Final = ("code", "param", "request_id", "retry_after", "attempts", "hint")


class UsageError(OpenAIError):
    """The command line, or a file that it names, is wrong; nothing was sent."""

    def __init__(self, message: str, *, param: str | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.param, self.hint = param, hint


class IncompleteError(OpenAIError):
    """The model did not finish its response."""

    category = "OPENAI_REQUEST"


class CommandError(OpenAIError):
    """A command found that something is wrong; *exit_code* says what."""

    def __init__(self, message: str, exit_code: int = REFUSED) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def exit_code(error: BaseException) -> int:
    """Return the exit code of a command that ended with *error*."""
    match error:
        case CommandError():
            return error.exit_code
        case MissingCredentialsError():
            return KEY
        case UsageError() | ConfigurationError() | InvalidParameterError():
            return USAGE
        case KeyboardInterrupt() | CallCancelledError():
            return INTERRUPTED
        case OpenAIError():
            return BY_CATEGORY.get(error.category, REFUSED)
        case _:
            return REFUSED


def described(error: BaseException) -> dict[str, Any]:
    """Return *error* as JSON: its type, message and category, and what else is known. Credentials are masked."""
    facts: dict[str, Any] = {"type": type(error).__name__, "message": str(error)}
    if isinstance(error, OpenAIError):
        facts["category"] = error.category
        facts |= {"status": error.status_code} if error.status_code is not None else {}
        facts |= {name: value for name in FIELDS if (value := getattr(error, name, None))}
        facts |= {"retryable": True} if error.retryable else {}
    shown = {name: mask_keys(value) if isinstance(value, str) else value for name, value in facts.items()}
    return {"error": shown | {"exit_code": exit_code(error)}}


def as_text(error: BaseException) -> str:
    """Return *error* as text for people: its message, and its hint in a second line."""
    facts = described(error)["error"]
    return "\n".join([facts["message"], *([facts["hint"]] if "hint" in facts else [])])
