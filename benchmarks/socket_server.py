"""A WebSocket server in another process: it sends a number of small events at once, then echoes what it hears."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

EVENTS = 10_000
"""Events per connection."""


def event(number: int) -> str:
    """Return a small event, as a spoken word is one."""
    fields = {"event_id": f"event_{number}", "response_id": "resp_1", "item_id": "item_1", "output_index": 0}
    return json.dumps(
        {"type": "response.output_audio_transcript.delta", **fields, "content_index": 0, "delta": " word"}
    )


@contextmanager
def serving() -> Generator[str, None, None]:
    """Start the server in another process; yield its address."""
    with subprocess.Popen([sys.executable, "-m", __name__], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


async def _talk(connection: Any) -> None:
    with suppress(Exception):
        if "echo" in connection.request.path:
            async for message in connection:
                await connection.send(message)
        else:
            for number in range(EVENTS):
                await connection.send(event(number))


async def _main() -> None:
    from websockets.asyncio.server import serve

    async with serve(_talk, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
