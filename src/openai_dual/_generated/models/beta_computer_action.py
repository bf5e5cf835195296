"""`BetaComputerAction`: `BetaComputerAction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_click_param import BetaClickParam
    from .beta_double_click_action import BetaDoubleClickAction
    from .beta_drag_param import BetaDragParam
    from .beta_key_press_action import BetaKeyPressAction
    from .beta_move_param import BetaMoveParam
    from .beta_screenshot_param import BetaScreenshotParam
    from .beta_scroll_param import BetaScrollParam
    from .beta_type_param import BetaTypeParam
    from .beta_wait_param import BetaWaitParam

BetaComputerAction: TypeAlias = "BetaClickParam | BetaDoubleClickAction | BetaDragParam | BetaKeyPressAction | BetaMoveParam | BetaScreenshotParam | BetaScrollParam | BetaTypeParam | BetaWaitParam | Unknown"

decode = tagged(
    "type",
    {
        "click": to_model("beta_click_param", "BetaClickParam"),
        "double_click": to_model("beta_double_click_action", "BetaDoubleClickAction"),
        "drag": to_model("beta_drag_param", "BetaDragParam"),
        "keypress": to_model("beta_key_press_action", "BetaKeyPressAction"),
        "move": to_model("beta_move_param", "BetaMoveParam"),
        "screenshot": to_model("beta_screenshot_param", "BetaScreenshotParam"),
        "scroll": to_model("beta_scroll_param", "BetaScrollParam"),
        "type": to_model("beta_type_param", "BetaTypeParam"),
        "wait": to_model("beta_wait_param", "BetaWaitParam"),
    },
)
"""Decode a value of this type."""
