"""`client.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .chat_completions import AsyncCompletions, Completions


class _Chat(Resource[C]):
    """Chat completions."""

    completions: child[Completions, AsyncCompletions] = child("chat_completions", "Completions")
    """Model responses to conversations, as objects or streams."""


class Chat(_Chat["Executes"]):
    """Chat completions."""


class AsyncChat(_Chat["AsyncExecutes"], awaits=True):
    """Chat completions. The methods are awaited."""
