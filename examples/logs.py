"""Log calls as lines of JSON, with the bodies of requests, credentials masked.

    OPENAI_API_KEY=... python examples/logs.py

For a quick look no code is needed: set OPENAI_LOG to error, warn, info, debug or trace.
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
        client.embeddings.create(model="text-embedding-3-small", input="a text", user="sk-not-a-user-but-a-key")


async def async_main() -> None:
    logger.setLevel(logging.INFO)
    async with AsyncOpenAI() as client:
        file = await client.files.create(file=("notes.txt", b"some notes"), purpose="assistants")
        await client.files.delete(file.id)
        print("health:", client.health()["last_errors"])


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
