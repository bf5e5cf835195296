"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .beta_agents import Agents
    from .beta_assistants import Assistants
    from .beta_chat import Chat
    from .beta_chatkit import Chatkit
    from .beta_realtime import Realtime
    from .beta_responses import Responses
    from .beta_threads import Threads


class Beta(Resource[C]):
    """Preview features."""

    @cached_property
    def assistants(self) -> Assistants[C]:
        """Assistants with instructions and tools (superseded by responses)."""
        from .beta_assistants import Assistants

        return Assistants(self._executor)

    @cached_property
    def chat(self) -> Chat[C]:
        """`client.beta.chat`. Groups other resources."""
        from .beta_chat import Chat

        return Chat(self._executor)

    @cached_property
    def realtime(self) -> Realtime[C]:
        """`client.beta.realtime`. Groups other resources."""
        from .beta_realtime import Realtime

        return Realtime(self._executor)

    @cached_property
    def threads(self) -> Threads[C]:
        """Conversations with assistants (superseded by conversations)."""
        from .beta_threads import Threads

        return Threads(self._executor)

    @cached_property
    def chatkit(self) -> Chatkit[C]:
        """`client.beta.chatkit`. Groups other resources."""
        from .beta_chatkit import Chatkit

        return Chatkit(self._executor)

    @cached_property
    def responses(self) -> Responses[C]:
        """`client.beta.responses`. Methods: create, retrieve, delete, cancel, compact."""
        from .beta_responses import Responses

        return Responses(self._executor)

    @cached_property
    def agents(self) -> Agents[C]:
        """`client.beta.agents`. Methods: list, create, retrieve, update, delete."""
        from .beta_agents import Agents

        return Agents(self._executor)
