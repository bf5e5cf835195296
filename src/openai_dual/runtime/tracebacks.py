"""What a traceback shows: the line of the caller, and not the machinery of a call.

An error that leaves the library loses the frames of this package and of what it is built on, and so do its causes.
Frames of the user's own functions, such as hooks, stay. With `OPENAI_DEBUG_TRACEBACKS=1` nothing is left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine
from functools import wraps
from types import TracebackType
from typing import Any, Final, ParamSpec, TypeVar

from ..errors import OpenAIError

P = ParamSpec("P")
T = TypeVar("T")

VARIABLE: Final = "OPENAI_DEBUG_TRACEBACKS"

MACHINERY: Final = frozenset(
    {
        "openai_dual",
        "httpx",
        "httpcore",
        "httpx2",
        "httpcore2",
        "h11",
        "h2",
        "anyio",
        "asyncio",
        "contextlib",
        "ssl",
        "socket",
        "websockets",
    }
)
"""Packages whose frames tell a caller nothing."""


def shorten(error: BaseException) -> None:
    """Take the frames of machinery out of *error*, which is about to be raised to the caller.

    Of its causes one is shown; those behind it stay in `__context__`.
    """
    if os.environ.get(VARIABLE) in {"1", "true"}:
        return
    cause = error.__cause__
    _shorten(error)
    if cause is not None:
        _shorten(cause)
        if behind := cause.__cause__ or cause.__context__:
            cause.__context__, cause.__cause__ = behind, None  # no cause: what is behind it is not shown
    elif error.__context__ is not None:
        _shorten(error.__context__)


def leaving(function: Callable[P, T]) -> Callable[P, T]:
    """Make *function* one that callers call: errors that leave it are shortened."""

    @wraps(function)
    def shortening(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except OpenAIError as error:
            shorten(error)
            raise

    return shortening


def aleaving(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Make the coroutine function *function* one that callers call: errors that leave it are shortened."""

    @wraps(function)
    async def shortening(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await function(*args, **kwargs)
        except OpenAIError as error:
            shorten(error)
            raise

    return shortening


def _shorten(error: BaseException) -> None:
    error.__traceback__ = _kept(error.__traceback__)


def _kept(trace: TracebackType | None) -> TracebackType | None:
    """Return *trace* without the frames of machinery."""
    frames = []
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").partition(".")[0] not in MACHINERY:
            frames.append(trace)
        trace = trace.tb_next
    kept: TracebackType | None = None
    for each in reversed(frames):
        kept = TracebackType(kept, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return kept
