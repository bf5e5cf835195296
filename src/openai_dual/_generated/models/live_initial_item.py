"""`LiveInitialItem`: `LiveInitialItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_initial_item_assistant import LiveInitialItemAssistant
    from .live_initial_item_developer import LiveInitialItemDeveloper
    from .live_initial_item_user import LiveInitialItemUser

LiveInitialItem: TypeAlias = "LiveInitialItemDeveloper | LiveInitialItemUser | LiveInitialItemAssistant | Unknown"

decode = tagged(
    "role",
    {
        "developer": to_model("live_initial_item_developer", "LiveInitialItemDeveloper"),
        "user": to_model("live_initial_item_user", "LiveInitialItemUser"),
        "assistant": to_model("live_initial_item_assistant", "LiveInitialItemAssistant"),
    },
)
"""Decode a value of this type."""
