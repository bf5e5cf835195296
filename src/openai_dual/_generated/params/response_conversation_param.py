"""`ResponseConversationParam`: `ConversationParam-2` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class ResponseConversationParam(TypedDict, total=False):
    """`ConversationParam-2`, as a request gives it."""

    id: Required[str]
