"""The facts of a call that gates and hooks receive, and how an attempt can end."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, NamedTuple, TypeAlias

from ..errors import OpenAIError


class Outcome(Enum):
    """How an attempt ended that raised no error of this package."""

    OK = "ok"
    ABANDONED = "abandoned"
    """Cancelled, closed early, forgotten, or stopped by the caller's own error: says nothing about the service."""
    UNSENT = "unsent"
    """Refused or cancelled before it could be sent."""


OK: Final = Outcome.OK
"""Each call needs it, and the attributes of an enum class are slow to read."""

OutcomeOrError: TypeAlias = Outcome | OpenAIError
"""How an attempt ended: an error of this package if it raised one."""

WaitReason: TypeAlias = Literal["rate_limit", "bulkhead"]
"""Which limit of this client delays an attempt."""


class CallInfo(NamedTuple):
    """The facts of one call, as gates and hooks receive them."""

    operation: str
    """The id of the API operation."""
    method: str
    url: str
    model: str | None = None
    """The model named in the request: in its body, a field of its form, or its query."""
    creates: bool = False
    """Whether the operation is not idempotent: repeating it may create a second object."""
    tokens: int = 0
    """The expected token usage; 0 unless a token limit is configured."""
    name: str = ""
    """The client method, such as "chat.completions.create"; empty for an undocumented operation."""
    path: str = ""
    """The path template with parameters as `{names}`; empty for an undocumented operation."""
    id: str = ""
    """The correlation id; sent as the header `X-Client-Request-Id` with requests that have one."""

    base: str = ""
    """The base URL of the endpoint that the attempt is sent to; empty unless the client has several."""

    cost: float = 0.0
    """The expected cost in dollars; 0 unless a spend cap is configured."""

    @property
    def endpoint(self) -> str:
        """Method and path template, such as "POST /chat/completions": the same for all ids in the path."""
        return f"{self.method} {self.path or 'other'}"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the URL; the base URL of the endpoint if the client has several."""
        return self.base or origin_of(self.url)


def origin_of(url: str) -> str:
    """Return scheme, host and port of *url*."""
    end = url.find("/", url.find("://") + 3)
    return url if end < 0 else url[:end]
