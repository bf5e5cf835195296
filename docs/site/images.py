"""Make the pictures of docs/images anew: `python -m docs.site.images`. Needs the system's Chromium, playwright, rich.

The emulator's page is shown with calls of the client, a retry and a WebSocket; the bar is that of a real run against
the emulator, on a terminal of its own.
"""

from __future__ import annotations

import io
import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.text import Text

from openai_dual import OpenAI
from openai_dual.emulator import Emulator, RateLimit

FOLDER = Path(__file__).parent.parent / "images"
VIEWS: dict[str, dict[str, Any]] = {
    "emulator-ui.png": {"viewport": {"width": 1280, "height": 760}, "color_scheme": "light"},
    "emulator-ui-dark.png": {"viewport": {"width": 1120, "height": 480}, "color_scheme": "dark"},
    "emulator-ui-phone.png": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
}
COLUMNS = 110
ROWS = 600
FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""The fonts that rich would load from elsewhere."""


def page() -> None:
    """Write the images of the emulator's page."""
    with (
        Emulator(ui=True, limits=RateLimit(requests_per_minute=60)) as server,
        sync_playwright() as playwright,
        OpenAI(api_key="any", base_url=server.base_url) as client,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        client.models.list()
        client.embeddings.create(model="text-embedding-3-small", input="Hi")
        server.fault("status=503; times=1")
        client.responses.create(model="gpt-5.5", input="Say hello.", max_output_tokens=50)
        with client.realtime.connect(model="gpt-realtime") as connection:
            connection.response.create()
            next(event for event in connection if event.type == "response.done")
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello!"}])
        for name, view in VIEWS.items():
            context = browser.new_context(**view)
            opened = context.new_page()
            opened.goto(server.ui_url)
            opened.locator("#list button").first.click()
            opened.get_by_text("You said: Hello!").wait_for()
            opened.screenshot(path=FOLDER / name)
            context.close()
        browser.close()


def bar() -> None:
    """Write the image of the progress bar of a bulk run."""
    with TemporaryDirectory() as folder, Emulator() as server:
        rows = "".join(json.dumps({"word": f"word {number}"}) + "\n" for number in range(ROWS))
        Path(folder, "in.jsonl").write_text(rows, encoding="utf-8")
        words = ["in.jsonl", "-o", "out.jsonl", "--op", "responses.create", "--set", "model=gpt-5.5"]
        command = ["bulk", "run", *words, "--set", "input=Translate {word}"]
        drawn = on_terminal([*command, "--base-url", server.base_url], folder)
    lines = [line for line in re.split(r"[\r\n]+", drawn) if f"/{ROWS}" in line]
    shown = lines[len(lines) * 3 // 5]
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    typed = [f"'{word}'" if " " in word else word for word in ("openai-dual", *command)]
    console.print(Text(f"$ {' '.join(typed)}"))
    console.print(Text.from_ansi(shown))
    picture = FONTS.sub("", console.export_svg(title="openai-dual bulk run"))
    (FOLDER / "bulk-run.svg").write_text(picture, encoding="utf-8")


def on_terminal(words: list[str], folder: str) -> str:
    """Run the command *words* in *folder* with standard error on a terminal; return what it drew there."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"OPENAI_API_KEY": "any", "COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
    program = [sys.executable, "-m", "openai_dual", *words]
    process = subprocess.Popen(program, cwd=folder, stdout=subprocess.DEVNULL, stderr=theirs, env=environment)  # noqa: S603 (words of this file)
    os.close(theirs)
    drawn = b""
    try:
        while chunk := os.read(ours, 65536):
            drawn += chunk
    except OSError:  # the terminal is closed
        pass
    process.wait()
    return drawn.decode(errors="replace")


if __name__ == "__main__":
    page()
    bar()
