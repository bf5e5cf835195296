"""Types of what the caller gives: the keywords every generated function has, and what an upload may be.

Read by type checkers and by whoever asks for hints; nothing here runs. Imports `omit`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from os import PathLike
from typing import IO, TYPE_CHECKING, TypeAlias, TypedDict

from ..omit import Omit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..cancellation import CancelToken
    from .middleware import Middlewares

TimeoutSetting: TypeAlias = "float | Timeout | Omit | None"
"""Seconds for each attempt, or a `Timeout`; None waits for ever."""

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | AsyncIterator[bytes]
"""Where the bytes of an upload come from."""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""An upload: its content, or its name, content and, if given, content type and part headers."""


class CallKeywords(TypedDict, total=False):
    """The settings of one call, which every method takes beside the parameters of its operation.

    - `timeout`: seconds for each attempt, or a `Timeout`; None waits for ever
    - `deadline`: seconds for all attempts and waits together
    - `max_retries`: how often to try again
    - `idempotency_key`: sent with every attempt, in place of a made-up one
    - `cancel`: a `CancelToken` that ends the call from elsewhere
    - `middleware`: one or several, inside those of the client
    - `extra_headers`, `extra_query`, `extra_body`: sent beside, and over, what the parameters make
    """

    timeout: TimeoutSetting
    deadline: float | Omit | None
    max_retries: int | Omit | None
    idempotency_key: str | Omit | None
    cancel: CancelToken | None
    middleware: Middlewares
    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object | None
