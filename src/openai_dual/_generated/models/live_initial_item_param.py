"""`LiveInitialItemParam`: `LiveInitialItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_initial_item_param_assistant import LiveInitialItemParamAssistant
    from .live_initial_item_param_developer import LiveInitialItemParamDeveloper
    from .live_initial_item_param_user import LiveInitialItemParamUser

LiveInitialItemParam: TypeAlias = (
    "LiveInitialItemParamDeveloper | LiveInitialItemParamUser | LiveInitialItemParamAssistant | Unknown"
)

decode = tagged(
    "role",
    {
        "developer": to_model("live_initial_item_param_developer", "LiveInitialItemParamDeveloper"),
        "user": to_model("live_initial_item_param_user", "LiveInitialItemParamUser"),
        "assistant": to_model("live_initial_item_param_assistant", "LiveInitialItemParamAssistant"),
    },
)
"""Decode a value of this type."""
