"""What a caller holds: raw responses, streams, accumulated streams, pages.

`openai_dual.responses.create(...)` is the resource of the client of programs that make none: its names are forwarded.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

_FORWARDED = (
    *("cancel", "compact", "connect", "create", "delete", "input_items", "input_tokens", "parse", "retrieve"),
    *("run_tools", "with_raw_response", "with_streaming_response"),
)


def __getattr__(name: str) -> Any:
    if name not in _FORWARDED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    root = sys.modules[__name__.partition(".")[0]]
    return getattr(import_module(f"{root.__name__}.client.module_client").client_of(root).responses, name)
