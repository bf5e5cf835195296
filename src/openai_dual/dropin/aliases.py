"""Aliases and constants of the official package's private modules, which frameworks import."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import IO, Any, Final, TypeAlias, TypedDict, TypeVar

from ..binding.views import HEADER

T_co = TypeVar("T_co", covariant=True)

Headers: TypeAlias = Mapping[str, Any]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
HttpResponse: TypeAlias = Any
FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str]
FileTypes: TypeAlias = FileContent | tuple[Any, ...]
Base64FileInput: TypeAlias = IO[bytes] | os.PathLike[str]
ProxiesTypes: TypeAlias = Any
Transport: TypeAlias = Any
SequenceNotStr: TypeAlias = Sequence[T_co]
AzureADTokenProvider: TypeAlias = Callable[[], str]
AsyncAzureADTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]

RAW_RESPONSE_HEADER: Final = HEADER
OVERRIDE_CAST_TO_HEADER: Final = "____stainless_override_cast_to"
INITIAL_RETRY_DELAY: Final = 0.5
MAX_RETRY_DELAY: Final = 8.0
API_KEY_SENTINEL: Final = "<missing API key>"


class RequestOptions(TypedDict, total=False):
    """The options of one request of the low-level methods."""

    headers: Mapping[str, Any]
    max_retries: int
    timeout: Any
    params: Mapping[str, object]
    extra_json: Mapping[str, object]
    idempotency_key: str
    follow_redirects: bool
