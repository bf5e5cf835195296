"""Upload a file, read it back, delete it.

    OPENAI_API_KEY=... python examples/upload.py

A path is read in chunks while it is sent, so a large file does not need more memory
than a small one.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from openai_dual import AsyncOpenAI, OpenAI


def main() -> None:
    with OpenAI() as client:
        file = client.files.create(file=Path(__file__), purpose="user_data")
        print(f"uploaded {file.filename}: {file.bytes} bytes, {file.status}")
        print("first line:", client.files.content(file.id).text.splitlines()[0])
        print("deleted:", client.files.delete(file.id).deleted)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        notes = ("notes.txt", b"from memory, with a file name")
        file = await client.files.create(file=notes, purpose="user_data")
        print(f"uploaded {file.filename}: {file.bytes} bytes, {file.status}")
        content = await client.files.content(file.id)
        print("content:", content.text)
        print("deleted:", (await client.files.delete(file.id)).deleted)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
