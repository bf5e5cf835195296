"""`client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .chat_completions import Completions


class Chat(Resource[C]):
    """Chat completions."""

    @cached_property
    def completions(self) -> Completions[C]:
        """Model responses to conversations, as objects or streams."""
        from .chat_completions import Completions

        return Completions(self._executor)
