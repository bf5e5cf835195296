"""The classes of pages, under the names of the official package: one for each place of the cursor, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from ..core.calls.call import PageKind
from .pages import AsyncPage as BaseAsyncPage
from .pages import Page as BaseSyncPage

I = TypeVar("I")  # noqa: E741 (an item; the letter of core.calls.call)


class SyncPage(BaseSyncPage[I]):
    """A list in one page."""


class SyncCursorPage(BaseSyncPage[I]):
    """A page whose cursor is the id of its last item."""

    kind = "cursor"


class SyncConversationCursorPage(BaseSyncPage[I]):
    """A page whose cursor is its field `last_id`."""

    kind = "conversation"


class SyncNextCursorPage(BaseSyncPage[I]):
    """A page whose cursor is its field `next`."""

    kind = "next"


class SyncTokenPage(BaseSyncPage[I]):
    """A page whose cursor is its field `next`, sent as `page`."""

    kind = "token"


class AsyncPage(BaseAsyncPage[I]):
    """A list in one page."""


class AsyncCursorPage(BaseAsyncPage[I]):
    """A page whose cursor is the id of its last item."""

    kind = "cursor"


class AsyncConversationCursorPage(BaseAsyncPage[I]):
    """A page whose cursor is its field `last_id`."""

    kind = "conversation"


class AsyncNextCursorPage(BaseAsyncPage[I]):
    """A page whose cursor is its field `next`."""

    kind = "next"


class AsyncTokenPage(BaseAsyncPage[I]):
    """A page whose cursor is its field `next`, sent as `page`."""

    kind = "token"


SYNC: Final[Mapping[PageKind, type[BaseSyncPage[Any]]]] = {
    cls.kind: cls for cls in (SyncPage, SyncCursorPage, SyncConversationCursorPage, SyncNextCursorPage, SyncTokenPage)
}
ASYNC: Final[Mapping[PageKind, type[BaseAsyncPage[Any]]]] = {
    cls.kind: cls
    for cls in (AsyncPage, AsyncCursorPage, AsyncConversationCursorPage, AsyncNextCursorPage, AsyncTokenPage)
}
