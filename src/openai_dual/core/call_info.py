"""TODO."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from ..errors import OpenAIError


class Outcome(Enum):
    """How an attempt ended that raised no error of ours."""

    OK = "ok"
    ABANDONED = "abandoned"
    """Cancelled, closed early, forgotten, or stopped by an error that is not the service's: it tells nothing."""
    UNSENT = "unsent"
    """Refused or cancelled before it could be sent."""


OutcomeOrError: TypeAlias = Outcome | OpenAIError


class CallInfo(NamedTuple):
    """What gates and hooks are told of a call."""

    operation: str
    """The id of the API operation."""
    method: str
    url: str
    model: str | None = None
    """The model that the body names."""
    creates: bool = False
    """Whether repeating it may leave a second thing behind."""
    tokens: int = 0
    """How many tokens it is expected to use; known only where these are limited."""
    name: str = ""
    """The method of the client, such as "chat.completions.create"; nothing for an operation that nobody described."""
    path: str = ""
    """The path with its parameters as `{names}`; nothing as above."""
    id: str = ""
    """The correlation id: that of the header `X-Client-Request-Id`, where one is sent."""

    @property
    def endpoint(self) -> str:
        """Method and path template, such as "POST /chat/completions": one for each operation, whatever its ids."""
        return f"{self.method} {self.path or 'other'}"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the URL."""
        return _origin(self.url)


@lru_cache(maxsize=256)  # asked for at every call, mostly of a few URLs
def _origin(url: str) -> str:
    end = url.find("/", url.find("://") + 3)
    return url if end < 0 else url[:end]


WaitReason: TypeAlias = Literal["rate_limit", "bulkhead"]
