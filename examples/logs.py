"""Log calls as JSON lines, with request bodies and masked credentials.

    OPENAI_API_KEY=... python examples/logs.py

Without code: set OPENAI_LOG to error, warn, info, debug or trace.
"""

from __future__ import annotations

import asyncio
import logging
import sys

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.observe import JSONFormatter

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JSONFormatter())
logger = logging.getLogger("openai_dual")
logger.addHandler(handler)
logger.propagate = False


def main() -> None:
    logger.setLevel(logging.DEBUG)
    with OpenAI(log_requests=True) as client:
        client.embeddings.create(
            model="text-embedding-3-small",
            input="a text",
            user="sk-not-a-user-but-a-key",
        )


async def async_main() -> None:
    logger.setLevel(logging.INFO)
    async with AsyncOpenAI() as client:
        notes = ("notes.txt", b"some notes")
        file = await client.files.create(file=notes, purpose="assistants")
        await client.files.delete(file.id)
        print("health:", client.health()["last_errors"])


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
