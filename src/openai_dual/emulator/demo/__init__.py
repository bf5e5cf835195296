"""`python -m openai_dual.emulator.demo`: what a user writes, what went over the wire, and what came of it."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO

from openai_dual import AsyncOpenAI, OpenAI

from ..emulator import Emulator
from .scenes import SCENES, AsyncScene, Scene
from .screen import Screen, body_of, title_of

KEY = "sk-demo"
NEXT = (
    "openai-dual ask 'Say hello.'     the command; needs OPENAI_API_KEY, or OPENAI_BASE_URL of an emulator",
    "openai-dual emulator             this emulator, for your own programs",
    "docs/quickstart.md               the first program",
    "docs/migrating.md                coming from the package `openai`",
)


def main() -> None:
    """Run every scene with both clients, against an emulator in this process."""
    colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    screen = Screen(print, colours=colours)
    with Emulator() as server:
        screen.note(f"The emulator at {server.base_url} speaks the whole API in this process; no key, no network.")
        screen.note("> is a request that it received, < is what the program printed.")
        with OpenAI(api_key=KEY, base_url=server.base_url) as client, Emulator() as other:
            for scene, awaited in SCENES:
                _show(screen, server, other, client, (scene, awaited))
    screen.title("What to do next")
    for line in NEXT:
        screen.code(line)


def _show(screen: Screen, server: Emulator, other: Emulator, client: OpenAI, pair: tuple[Scene, AsyncScene]) -> None:
    scene, awaited = pair
    screen.title(title_of(scene))
    screen.code(body_of(scene))
    before = len(server.requests)
    printed = _printed(lambda: scene(client))
    screen.traffic(server.requests[before:])
    screen.output(printed)
    screen.note("async:")
    screen.code(body_of(awaited))
    screen.output(_printed(lambda: asyncio.run(_awaited(awaited, other.base_url))))


async def _awaited(scene: AsyncScene, base_url: str) -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=base_url) as client:
        await scene(client)


def _printed(run: Callable[[], None]) -> str:
    with redirect_stdout(StringIO()) as out:
        run()
    return out.getvalue()
