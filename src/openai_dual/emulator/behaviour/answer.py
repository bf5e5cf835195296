"""Scripted answers: `Answer` says what the model returns, and to which requests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ...core.checks import number, one_of, or_none, refuse, whole
from ...errors import ConfigurationError
from ..messages import Json, Refusal
from . import validators
from .request_matching import Asked, When

FinishReason: TypeAlias = Literal["stop", "length", "content_filter"]


@frozen
class ToolCall:
    """A call of a function: its name, and its arguments as an object or as text."""

    name: str = field(validator=validators.text)
    arguments: Mapping[str, Json] | str = field(factory=dict[str, Json])

    @property
    def text(self) -> str:
        """The arguments as text."""
        return self.arguments if isinstance(self.arguments, str) else json.dumps(self.arguments)


@frozen
class Tokens:
    """The usage that the response reports."""

    input: int = field(validator=whole(least=0))
    output: int = field(validator=whole(least=0))


def _calls(given: Iterable[ToolCall | Mapping[str, Any]]) -> tuple[ToolCall, ...]:
    return tuple(call if isinstance(call, ToolCall) else validators.made_of(ToolCall, call) for call in given)


def _tokens(given: Tokens | Mapping[str, Any] | None) -> Tokens | None:
    return validators.made_of(Tokens, given) if isinstance(given, Mapping) else given


def _texts(instance: Any, attribute: Any, value: object) -> None:
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(item, str) for item in value):
        refuse(instance, attribute, "a list of texts", value)


@frozen
class Answer(When):
    """The output of the model, and the requests that it is for (the fields of `When`, *message* and *pattern*).

    At most one of *text*, *pieces*, *json*, *tool_calls*, *refusal* and *error* is given. Without any, the emulator
    generates the output. For operations without a model, an answer with a *path* and *json* or *error* replaces the
    response. Raises `ConfigurationError`.
    """

    text: str | None = field(default=None, validator=or_none(validators.text))
    pieces: Sequence[str] | None = field(default=None, validator=or_none(_texts), kw_only=True)
    """A text in the chunks in which it is streamed."""
    json: Json = field(default=None, kw_only=True)
    """A value that the model returns as JSON; for operations without a model, the body of the response."""
    tool_calls: Sequence[ToolCall] = field(default=(), converter=_calls, kw_only=True)
    refusal: str | None = field(default=None, validator=or_none(validators.text), kw_only=True)
    error: str | None = field(default=None, validator=or_none(validators.text), kw_only=True)
    """The message of an error response, with *status* and *code*."""
    status: int = field(default=400, validator=validators.status(400), kw_only=True)
    code: str | None = field(default=None, validator=or_none(validators.text), kw_only=True)
    finish_reason: FinishReason | None = field(
        default=None, validator=or_none(one_of("stop", "length", "content_filter")), kw_only=True
    )
    usage: Tokens | None = field(default=None, converter=_tokens, kw_only=True)
    delay: float = field(default=0.0, validator=number(least=0), kw_only=True)
    """Seconds before the response is sent."""
    message: str | None = field(default=None, validator=or_none(validators.text), kw_only=True)
    """The complete text of the last message."""
    pattern: str | None = field(default=None, validator=or_none(validators.expression), kw_only=True)
    """A regular expression to search for in the last message."""

    def __attrs_post_init__(self) -> None:
        given = [name for name in SAYINGS if getattr(self, name) is not None and getattr(self, name) != ()]
        if len(given) > 1:
            raise ConfigurationError(f"Answer: expected one of {', '.join(SAYINGS)}, got {' and '.join(given)}")

    def fits(self, asked: Asked) -> bool:
        """Return whether this answer is for the request *asked*."""
        return (
            super().fits(asked)
            and (self.message is None or asked.message == self.message)
            and (self.pattern is None or re.search(self.pattern, asked.message) is not None)
        )

    def raise_error(self) -> None:
        """Refuse the request if the answer is an error."""
        if self.error is not None:
            raise Refusal(self.status, self.error, code=self.code)


SAYINGS = ("text", "pieces", "json", "tool_calls", "refusal", "error")
