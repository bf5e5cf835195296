"""`ComputerActionParam`: `ComputerAction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .click_param import ClickParam
    from .double_click_action_param import DoubleClickActionParam
    from .drag_param import DragParam
    from .key_press_action_param import KeyPressActionParam
    from .move_param import MoveParam
    from .screenshot_param import ScreenshotParam
    from .scroll_param import ScrollParam
    from .type_param import TypeParam
    from .wait_param import WaitParam

ComputerActionParam: TypeAlias = "ClickParam | DoubleClickActionParam | DragParam | KeyPressActionParam | MoveParam | ScreenshotParam | ScrollParam | TypeParam | WaitParam"
