"""`client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_agents import Agents, AsyncAgents
    from .beta_assistants import Assistants, AsyncAssistants
    from .beta_chat import AsyncChat, Chat
    from .beta_chatkit import AsyncChatkit, Chatkit
    from .beta_realtime import AsyncRealtime, Realtime
    from .beta_responses import AsyncResponses, Responses
    from .beta_threads import AsyncThreads, Threads


class _Beta(Resource[C]):
    """Preview features."""

    assistants: child[Assistants, AsyncAssistants] = child("beta_assistants", "Assistants")
    """Assistants with instructions and tools (superseded by responses)."""
    chat: child[Chat, AsyncChat] = child("beta_chat", "Chat")
    """`client.beta.chat`. Groups other resources."""
    realtime: child[Realtime, AsyncRealtime] = child("beta_realtime", "Realtime")
    """`client.beta.realtime`. Groups other resources."""
    threads: child[Threads, AsyncThreads] = child("beta_threads", "Threads")
    """Conversations with assistants (superseded by conversations)."""
    chatkit: child[Chatkit, AsyncChatkit] = child("beta_chatkit", "Chatkit")
    """`client.beta.chatkit`. Groups other resources."""
    responses: child[Responses, AsyncResponses] = child("beta_responses", "Responses")
    """`client.beta.responses`. Methods: create, retrieve, delete, cancel, compact."""
    agents: child[Agents, AsyncAgents] = child("beta_agents", "Agents")
    """`client.beta.agents`. Methods: list, create, retrieve, update, delete."""


class Beta(_Beta["Executes"]):
    """Preview features."""


class AsyncBeta(_Beta["AsyncExecutes"], awaits=True):
    """Preview features. The methods are awaited."""
