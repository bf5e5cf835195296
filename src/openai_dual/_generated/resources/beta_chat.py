"""`client.beta.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .chat_completions import Completions


class Chat(Resource[C]):
    """`client.beta.chat`. Groups other resources."""

    @cached_property
    def completions(self) -> Completions[C]:
        """`client.beta.chat.completions`. Methods: list, create, retrieve, update, delete."""
        from .chat_completions import Completions

        return Completions(self._executor)
