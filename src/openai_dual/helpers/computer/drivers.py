"""The drivers of a computer: what a user writes to let a model operate a screen. Types only."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..._generated.models.click_param import ClickParam
    from ..._generated.models.double_click_action import DoubleClickAction
    from ..._generated.models.drag_param import DragParam
    from ..._generated.models.key_press_action import KeyPressAction
    from ..._generated.models.move_param import MoveParam
    from ..._generated.models.scroll_param import ScrollParam
    from ..._generated.models.type_param import TypeParam
    from ..._generated.models.wait_param import WaitParam

METHODS: Final = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait", "screenshot")
"""The methods of a driver, by the types of actions."""


class Screenshot(TypedDict, total=False):
    """A picture of the screen: `type` is "computer_screenshot", with `image_url` (also a data URL) or `file_id`."""

    type: str
    image_url: str
    file_id: str


Picture: TypeAlias = Screenshot | bytes
"""A screenshot, or the bytes of a PNG, JPEG, GIF or WebP file."""


class ComputerDriver(Protocol):
    """Performs the actions of a model on a screen, for the blocking client.

    Positions are pixels of the screenshots. A method raises if it cannot perform its action. The driver is responsible
    for permissions, waits and cleanup.
    """

    def click(self, action: ClickParam, /) -> object:
        """Click at `x`, `y` with `button` ("left", "right", "wheel", "back", "forward"), holding `keys` if given."""
        ...

    def double_click(self, action: DoubleClickAction, /) -> object:
        """Double-click at `x`, `y`, holding `keys` if given."""
        ...

    def drag(self, action: DragParam, /) -> object:
        """Press at the first point of `path`, move over the others, and release."""
        ...

    def keypress(self, action: KeyPressAction, /) -> object:
        """Press `keys` together, such as "CTRL" and "c"."""
        ...

    def move(self, action: MoveParam, /) -> object:
        """Move the mouse to `x`, `y`."""
        ...

    def scroll(self, action: ScrollParam, /) -> object:
        """Scroll at `x`, `y` by `scroll_x` and `scroll_y` pixels; positive is right and down."""
        ...

    def type(self, action: TypeParam, /) -> object:
        """Type `text`."""
        ...

    def wait(self, action: WaitParam, /) -> object:
        """Wait, for example two seconds, for the screen to change."""
        ...

    def screenshot(self) -> Picture:
        """Return a picture of the screen."""
        ...


class AsyncComputerDriver(Protocol):
    """Performs the actions of a model on a screen, as `ComputerDriver`, for the async client: methods are awaited."""

    def click(self, action: ClickParam, /) -> Awaitable[Any]:
        """Click, as `ComputerDriver.click`."""
        ...

    def double_click(self, action: DoubleClickAction, /) -> Awaitable[Any]:
        """Double-click, as `ComputerDriver.double_click`."""
        ...

    def drag(self, action: DragParam, /) -> Awaitable[Any]:
        """Drag, as `ComputerDriver.drag`."""
        ...

    def keypress(self, action: KeyPressAction, /) -> Awaitable[Any]:
        """Press keys, as `ComputerDriver.keypress`."""
        ...

    def move(self, action: MoveParam, /) -> Awaitable[Any]:
        """Move the mouse, as `ComputerDriver.move`."""
        ...

    def scroll(self, action: ScrollParam, /) -> Awaitable[Any]:
        """Scroll, as `ComputerDriver.scroll`."""
        ...

    def type(self, action: TypeParam, /) -> Awaitable[Any]:
        """Type a text, as `ComputerDriver.type`."""
        ...

    def wait(self, action: WaitParam, /) -> Awaitable[Any]:
        """Wait, as `ComputerDriver.wait`."""
        ...

    def screenshot(self) -> Awaitable[Picture]:
        """Return a picture of the screen."""
        ...
