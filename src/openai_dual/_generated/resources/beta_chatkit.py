"""`client.beta.chatkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_chatkit_sessions import AsyncSessions, Sessions
    from .beta_chatkit_threads import AsyncThreads, Threads


class _Chatkit(Resource[C]):
    """`client.beta.chatkit`. Groups other resources."""

    sessions: child[Sessions, AsyncSessions] = child("beta_chatkit_sessions", "Sessions")
    """`client.beta.chatkit.sessions`. Methods: cancel, create."""
    threads: child[Threads, AsyncThreads] = child("beta_chatkit_threads", "Threads")
    """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list."""


class Chatkit(_Chatkit["Executes"]):
    """`client.beta.chatkit`. Groups other resources."""


class AsyncChatkit(_Chatkit["AsyncExecutes"], awaits=True):
    """`client.beta.chatkit`. Groups other resources. The methods are awaited."""
