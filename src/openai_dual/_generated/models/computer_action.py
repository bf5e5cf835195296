"""`ComputerAction`: `ComputerAction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .click_param import ClickParam
    from .double_click_action import DoubleClickAction
    from .drag_param import DragParam
    from .key_press_action import KeyPressAction
    from .move_param import MoveParam
    from .screenshot_param import ScreenshotParam
    from .scroll_param import ScrollParam
    from .type_param import TypeParam
    from .wait_param import WaitParam

ComputerAction: TypeAlias = "ClickParam | DoubleClickAction | DragParam | KeyPressAction | MoveParam | ScreenshotParam | ScrollParam | TypeParam | WaitParam | Unknown"

decode = tagged(
    "type",
    {
        "click": to_model("click_param", "ClickParam"),
        "double_click": to_model("double_click_action", "DoubleClickAction"),
        "drag": to_model("drag_param", "DragParam"),
        "keypress": to_model("key_press_action", "KeyPressAction"),
        "move": to_model("move_param", "MoveParam"),
        "screenshot": to_model("screenshot_param", "ScreenshotParam"),
        "scroll": to_model("scroll_param", "ScrollParam"),
        "type": to_model("type_param", "TypeParam"),
        "wait": to_model("wait_param", "WaitParam"),
    },
)
"""Decode a value of this type."""
