"""`client.beta.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .chat_completions import AsyncCompletions, Completions


class _Chat(Resource[C]):
    """`client.beta.chat`. Groups other resources."""

    completions: child[Completions, AsyncCompletions] = child("chat_completions", "Completions")
    """`client.beta.chat.completions`. Methods: list, create, retrieve, update, delete."""


class Chat(_Chat["Executes"]):
    """`client.beta.chat`. Groups other resources."""


class AsyncChat(_Chat["AsyncExecutes"], awaits=True):
    """`client.beta.chat`. Groups other resources. The methods are awaited."""
