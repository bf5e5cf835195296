"""Let a model operate a page in Chromium, by a driver of the computer tool.

The driver has a method for each action of the model, and takes the screenshots.
It needs playwright (`pip install playwright`), and a Chromium of the system or that of
`playwright install chromium`.

OPENAI_API_KEY=... python examples/computer.py
"""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from openai_dual import ComputerToolset, OpenAI

MODEL = "computer-use-preview"
SIZE: Any = {"width": 800, "height": 600}
PAGE = """<title>Guests</title>
<label>Name <input id="name" style="position: absolute; left: 100px; top: 40px"></label>
<button style="position: absolute; left: 100px; top: 90px"
  onclick="document.title = 'Welcome, ' + document.getElementById('name').value">
Enter</button>
"""

BUTTONS: dict[str, Any] = {"left": "left", "right": "right", "wheel": "middle"}
KEYS = {
    "ALT": "Alt",
    "ARROWDOWN": "ArrowDown",
    "ARROWLEFT": "ArrowLeft",
    "ARROWRIGHT": "ArrowRight",
    "ARROWUP": "ArrowUp",
    "BACKSPACE": "Backspace",
    "CMD": "Meta",
    "CTRL": "Control",
    "DELETE": "Delete",
    "DOWN": "ArrowDown",
    "END": "End",
    "ENTER": "Enter",
    "ESC": "Escape",
    "HOME": "Home",
    "LEFT": "ArrowLeft",
    "PAGEDOWN": "PageDown",
    "PAGEUP": "PageUp",
    "RETURN": "Enter",
    "RIGHT": "ArrowRight",
    "SHIFT": "Shift",
    "SPACE": "Space",
    "TAB": "Tab",
    "UP": "ArrowUp",
}
"""The keys of the model, with their names in the browser; others are the same."""


class PageDriver:
    """Performs the actions of a model on a page of playwright's."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def click(self, action: Any) -> None:
        """Click, or go back or forward."""
        if action.button == "back":
            self.page.go_back()
        elif action.button == "forward":
            self.page.go_forward()
        else:
            button = BUTTONS[action.button]
            with self.held(action.keys):
                self.page.mouse.click(action.x, action.y, button=button)

    def double_click(self, action: Any) -> None:
        """Double-click."""
        with self.held(action.keys):
            self.page.mouse.dblclick(action.x, action.y)

    def drag(self, action: Any) -> None:
        """Drag along a path."""
        first, *others = action.path
        with self.held(action.keys):
            self.page.mouse.move(first.x, first.y)
            self.page.mouse.down()
            for point in others:
                self.page.mouse.move(point.x, point.y)
            self.page.mouse.up()

    def keypress(self, action: Any) -> None:
        """Press keys together."""
        names = [key_name(key) for key in action.keys]
        if "Shift" in names:
            names = [name.upper() if len(name) == 1 else name for name in names]
        self.page.keyboard.press("+".join(names))

    def move(self, action: Any) -> None:
        """Move the mouse."""
        with self.held(action.keys):
            self.page.mouse.move(action.x, action.y)

    def scroll(self, action: Any) -> None:
        """Scroll at a point."""
        with self.held(action.keys):
            self.page.mouse.move(action.x, action.y)
            self.page.mouse.wheel(action.scroll_x, action.scroll_y)

    def type(self, action: Any) -> None:
        """Type a text."""
        self.page.keyboard.type(action.text)

    def wait(self, _: Any) -> None:
        """Wait for two seconds."""
        self.page.wait_for_timeout(2000)

    def screenshot(self) -> bytes:
        """Return a picture of the page, as PNG."""
        picture: bytes = self.page.screenshot(type="png")
        return picture

    @contextmanager
    def held(self, keys: Iterable[str] | None) -> Generator[None]:
        """Hold keys down."""
        pressed = [key_name(key) for key in keys or ()]
        for key in pressed:
            self.page.keyboard.down(key)
        try:
            yield
        finally:
            for key in reversed(pressed):
                self.page.keyboard.up(key)


def key_name(key: str) -> str:
    """Return the name of a key in the browser; letters are those without Shift."""
    return key.lower() if len(key) == 1 else KEYS.get(key.upper(), key)


@contextmanager
def opened_page(site: str | None = None) -> Generator[Any]:
    """Open a page in Chromium that loads nothing outside *site*, a host name."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 (only needed here)

    def decide(route: Any) -> None:
        allowed = urlsplit(route.request.url).hostname == site
        route.continue_() if allowed else route.abort()

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport=SIZE)
        page.route("**/*", decide)
        try:
            yield page
        finally:
            browser.close()


def enter_a_name(client: OpenAI, page: Any) -> None:
    """Let the model enter a name on the page of the guests."""
    page.set_content(PAGE)
    response = ComputerToolset(PageDriver(page)).run(
        client,
        {"model": MODEL, "input": "Enter the name Ada, and press the button."},
        max_steps=10,
        max_seconds=300,
    )
    print(response.status)
    print("title:", page.title())


def main() -> None:
    with OpenAI() as client, opened_page() as page:
        enter_a_name(client, page)


if __name__ == "__main__":
    main()
