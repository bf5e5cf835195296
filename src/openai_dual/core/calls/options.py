"""Types of arguments: the keywords that every generated method takes, and the forms of an upload.

Type checkers and callers of `get_type_hints` read them; nothing here runs.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..omit import Omit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..cancellation import CancelToken
    from .middleware import Middlewares

Validation: TypeAlias = Literal["strict"] | bool
"""Whether requests are checked before they are sent: not at all, or with unknown fields and constants, or strictly."""

TimeoutSetting: TypeAlias = "float | Timeout | Omit | None"
"""Seconds for each attempt, or a `Timeout`; None sets no limit."""

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | AsyncIterator[bytes]
"""The content of an upload."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""An upload: its content, or its name, content and, if given, content type and part headers."""


class CallKeywords(TypedDict, total=False):
    """The settings of one call. Every method takes them in addition to the parameters of its operation.

    - `timeout`: seconds for each attempt, or a `Timeout`; None sets no limit
    - `deadline`: seconds for all attempts and waits together
    - `max_retries`: how many times to retry
    - `idempotency_key`: sent with every attempt, instead of a generated key
    - `cancel`: a `CancelToken` that can cancel the call from elsewhere
    - `middleware`: one middleware or several, inside those of the client
    - `validate_requests`: check the request before it is sent; "strict" refuses unknown fields and constants too
    - `extra_headers`, `extra_query`, `extra_body`: added to the request; they replace values of the same name
    """

    timeout: TimeoutSetting
    deadline: float | Omit | None
    max_retries: int | Omit | None
    idempotency_key: str | Omit | None
    cancel: CancelToken | None
    middleware: Middlewares
    validate_requests: Validation | Omit
    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object | None
