"""The page classes under the names that users of the official package import: one for each kind of list.

To type checkers they are the one class per client that methods are declared with.
"""

from typing import TYPE_CHECKING

from .responses.pages import AsyncPage as BaseAsyncPage
from .responses.pages import BasePage, PageInfo
from .responses.pages import Page as BaseSyncPage
from .responses.pages import PageRequest as AsyncPaginator

if TYPE_CHECKING:
    SyncPage = SyncCursorPage = SyncConversationCursorPage = SyncNextCursorPage = SyncTokenPage = BaseSyncPage
    AsyncPage = AsyncCursorPage = AsyncConversationCursorPage = AsyncNextCursorPage = AsyncTokenPage = BaseAsyncPage
else:
    from .responses.page_kinds import (
        AsyncConversationCursorPage,
        AsyncCursorPage,
        AsyncNextCursorPage,
        AsyncPage,
        AsyncTokenPage,
        SyncConversationCursorPage,
        SyncCursorPage,
        SyncNextCursorPage,
        SyncPage,
        SyncTokenPage,
    )

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "BasePage",
    "BaseSyncPage",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]
