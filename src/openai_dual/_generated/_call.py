"""The names that generated builders import from the hand-written code: the only place to change when one moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.calls.call import Call, Form, Operation, PageCall, StreamCall, call_options, expand, header_values, pairs
from ..core.omit import Omit, omit

if TYPE_CHECKING:
    from ..core.calls.middleware import Middlewares
    from ..core.calls.options import CallKeywords, FileInput, TimeoutSetting, Validation
    from ..core.cancellation import CancelToken

__all__ = [
    "Call",
    "CallKeywords",
    "CancelToken",
    "FileInput",
    "Form",
    "Middlewares",
    "Omit",
    "Operation",
    "PageCall",
    "StreamCall",
    "TimeoutSetting",
    "Validation",
    "call_options",
    "expand",
    "header_values",
    "omit",
    "pairs",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import `CallKeywords` on first use: only the TypedDicts of `params` derive from it."""
        if name != "CallKeywords":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ..core.calls.options import CallKeywords

        return CallKeywords
