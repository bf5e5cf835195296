"""Functions of the official package that make, of a method, the one that gives its response.

Each calls the method with the header that asks for the response: any function that passes `extra_headers` on to a
method of a client can be wrapped.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from ..binding.views import HEADER, VALUES, Mode
from ..responses.raw import AsyncResponseContext, ResponseContext

Function = Callable[..., Any]


def to_raw_response_wrapper(func: Function) -> Function:
    """Return the function that gives the response of *func*, whose body has been read."""

    @wraps(func)
    def wrapped(*args: Any, **keywords: Any) -> Any:
        return func(*args, **_asking(keywords, "raw"))

    return wrapped


def async_to_raw_response_wrapper(func: Function) -> Function:
    """Return the coroutine function that gives the response of *func*, whose body has been read."""

    @wraps(func)
    async def wrapped(*args: Any, **keywords: Any) -> Any:
        return await func(*args, **_asking(keywords, "raw"))

    return wrapped


def to_streamed_response_wrapper(func: Function) -> Function:
    """Return the function that gives a context manager around the unread response of *func*."""

    @wraps(func)
    def wrapped(*args: Any, **keywords: Any) -> ResponseContext[Any]:
        return ResponseContext(lambda: func(*args, **_asking(keywords, "stream")))

    return wrapped


def async_to_streamed_response_wrapper(func: Function) -> Function:
    """Return the function that gives an async context manager around the unread response of *func*."""

    @wraps(func)
    def wrapped(*args: Any, **keywords: Any) -> AsyncResponseContext[Any]:
        def send() -> Awaitable[Any]:
            result: Awaitable[Any] = func(*args, **_asking(keywords, "stream"))
            return result

        return AsyncResponseContext(send)

    return wrapped


def to_custom_raw_response_wrapper(func: Function, response_cls: Any) -> Function:  # noqa: ARG001 (one class serves all)
    """Return the function that gives the response of *func*, whose body has been read."""
    return to_raw_response_wrapper(func)


def async_to_custom_raw_response_wrapper(func: Function, response_cls: Any) -> Function:  # noqa: ARG001 (as above)
    """Return the coroutine function that gives the response of *func*, whose body has been read."""
    return async_to_raw_response_wrapper(func)


def to_custom_streamed_response_wrapper(func: Function, response_cls: Any) -> Function:  # noqa: ARG001 (as above)
    """Return the function that gives a context manager around the unread response of *func*."""
    return to_streamed_response_wrapper(func)


def async_to_custom_streamed_response_wrapper(func: Function, response_cls: Any) -> Function:  # noqa: ARG001 (as above)
    """Return the function that gives an async context manager around the unread response of *func*."""
    return async_to_streamed_response_wrapper(func)


def _asking(keywords: dict[str, Any], mode: Mode) -> dict[str, Any]:
    return {**keywords, "extra_headers": {**(keywords.get("extra_headers") or {}), HEADER: VALUES[mode]}}
