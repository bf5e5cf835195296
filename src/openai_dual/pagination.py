"""The page classes under the names that users of the official package import.

There each kind of list has a class; here the call knows how to fetch the next page, and one class per client serves
every kind.
"""

from .responses.pages import AsyncPage
from .responses.pages import Page as SyncPage

SyncCursorPage = SyncConversationCursorPage = SyncNextCursorPage = SyncPage
AsyncCursorPage = AsyncConversationCursorPage = AsyncNextCursorPage = AsyncPage

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
]
