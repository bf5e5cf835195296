"""Upload a file, read it back, delete it.

    OPENAI_API_KEY=... python examples/upload.py

A path is read from disk while it is being sent; a file of any size takes no more memory than a small one.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from openai_dual import AsyncOpenAI, OpenAI


def main() -> None:
    with OpenAI() as client:
        file = client.files.create(file=Path(__file__), purpose="user_data")
        print(f"uploaded {file.filename}: {file.bytes} bytes, {file.status}")
        print("its first line:", client.files.content(file.id).text.splitlines()[0])
        print("deleted:", client.files.delete(file.id).deleted)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        file = await client.files.create(file=("notes.txt", b"in memory, under a name of our own"), purpose="user_data")
        print(f"uploaded {file.filename}: {file.bytes} bytes, {file.status}")
        content = await client.files.content(file.id)
        print("its text:", content.text)
        print("deleted:", (await client.files.delete(file.id)).deleted)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
